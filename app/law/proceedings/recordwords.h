#pragma once

#include "app/base/dates/partialdate.h"
#include "app/casefile/casefolder.h"

#include <QUuid>

#include <optional>

namespace habeas {

/// What one field of a record holds.
struct FieldValue
{
    QString text; ///< as a case file writes it: EDTF, a code, "KZ CC 272"; empty where it is empty
    QString words; ///< as it is read, in the screen's language
    std::optional<PartialDate> date; ///< where the field is a date
    QString codes; ///< the code list it comes from; may be empty
    QStringList sources; ///< titles of what the record rests on
    Id<Person> person; ///< whom the record is about, where it says so
};

/// Nothing where the folder has no such record, or the record no such field.
[[nodiscard]] std::optional<FieldValue> fieldOf(const CaseFolder &folder, const QUuid &record,
                                                const QString &field);
/// A value given for such a field, as it is read: "26 February 2022" for "2022-02-26".
[[nodiscard]] QString wordsFor(const FieldValue &field, const QString &text);
/// How a record is called inside a sentence: "pre-trial custody (12 March 2022 – November 2022)".
[[nodiscard]] QString recordWords(const CaseFolder &folder, const QUuid &record);
/// What a field is called inside a sentence; its name in a case file where there is no other.
[[nodiscard]] QString fieldWords(const QString &field);

} // namespace habeas
