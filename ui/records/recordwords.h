#pragma once

#include "app/casefile/anyrecord.h"
#include "app/casefile/casefolder.h"

#include <QString>

namespace habeas::ui {

/// One field in words of the screen's language, on one line; empty where it holds nothing.
[[nodiscard]] QString valueWords(const CaseFolder &folder, const FieldShape &field,
                                 const FieldValue &value);
/// What tells a record from its neighbours: "extension of detention, 6 May 2022".
[[nodiscard]] QString recordWords(const CaseFolder &folder, const AnyRecord &record);
/// What kind of record it is, by what it says where the kind alone would say the opposite: "alleged
/// breach", "report", not "compliance".
[[nodiscard]] QString kindWordOf(const AnyRecord &record);
/// The record as it stands inside a sentence: "hearing of 6 May 2022".
[[nodiscard]] QString recordPhrase(const CaseFolder &folder, const AnyRecord &record);

/// What history and undo call a gesture.
[[nodiscard]] QString addingWords(const CaseFolder &folder, const AnyRecord &record);
/// Names the fields that differ, where they are few.
[[nodiscard]] QString changingWords(const CaseFolder &folder, const AnyRecord &before,
                                    const AnyRecord &after);
[[nodiscard]] QString removingWords(const CaseFolder &folder, const AnyRecord &record);
[[nodiscard]] QString restoringWords(const QString &ref, const CaseFolder &folder,
                                     const AnyRecord &record);

/// The folder's records of one table; empty where it holds none.
[[nodiscard]] QList<AnyRecord> recordsOf(const CaseFolder &folder, QByteArrayView table);

} // namespace habeas::ui
