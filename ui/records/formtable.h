#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace habeas::ui {

/// What a form of one kind of record looks like, beyond what describe() says. Field names are
/// separated by single spaces.
struct FormShape
{
    const char *table;
    const char *kind; ///< one record of it, "Hearing"; translated in the context RecordTitles
    const char *first; ///< what people fill in first, in that order; the rest is under "More"
    const char *title; ///< the fields that tell it from its neighbours
    const char *hidden = ""; ///< fields for machines; kept as they are
    const char *prose = ""; ///< texts that need more than one line
};

/// What belongs to a record and is added inside its form.
struct ChildShape
{
    const char *parent; ///< the table of the form
    const char *table; ///< of what is added
    const char *fields; ///< asked for there, in that order; the rest in the child's own form
};

/// Nothing where no child is added inside the form of that table.
[[nodiscard]] std::optional<ChildShape> childShape(QByteArrayView table);
/// Nothing for kinds that have no form.
[[nodiscard]] std::optional<FormShape> formShape(QByteArrayView table);
/// Whether a list of names in a FormShape holds this one.
[[nodiscard]] bool holds(const char *names, QByteArrayView name);
/// What one record of that kind is called on screen: "Hearing".
[[nodiscard]] QString kindWord(QByteArrayView table);

} // namespace habeas::ui
