#pragma once

#include <QString>

namespace habeas::ui {

/// What a field of a record is called on screens, in the screen's language: fieldName("measure",
/// "ended_by") is "Ended by". The field's own name where nobody has named it.
[[nodiscard]] QString fieldName(const char *table, const char *field);
/// "Sources", "Note", "Sealed": what all records share.
[[nodiscard]] QString sourcesName();
[[nodiscard]] QString noteName();
[[nodiscard]] QString sealedName();
/// The records of one kind as a heading: tableName("measure") is "Measures".
[[nodiscard]] QString tableName(const char *table);

} // namespace habeas::ui
