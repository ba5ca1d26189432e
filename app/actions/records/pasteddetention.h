#pragma once

#include "app/actions/records/pasteactions.h"
#include "app/casefile/casefolder.h"

namespace habeas {

/// A date is the same day however it was typed.
[[nodiscard]] bool isSameValue(const FieldValue &a, const FieldValue &b);

/// What one cell says of a record that is made beside its row's own.
struct PastedCell
{
    const LinkedField *field;
    FieldValue value;
};

/// The detention that a row of a pasted table of cases tells of.
struct PastedDetention
{
    QList<PastedCell> cells;
    Id<Person> person; ///< who is held; may be null
    QString type; ///< code, where no cell says what kind of detention it is; may be empty
};

/// Adds it to the row, or what differs of the one on record that began on the same day; or says
/// what stands in the way. `folder` is the case's, of a case on file.
void readDetention(const PastedDetention &wish, const CaseFolder *folder, PasteRow &row);

} // namespace habeas
