#pragma once

#include "app/casefile/casefolder.h"

#include <QString>

namespace habeas::ui {

/// How one record is called in a line of text, by its kind. Screen language, plain text.
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Case &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Person &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Name &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Affiliation &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Involvement &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Measure &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Placement &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Order &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Charge &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const ChargeStage &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Requalification &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Status &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Hearing &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Sentence &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Count &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Remedy &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Argument &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Restriction &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Compliance &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Event &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Claim &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Deadline &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Answer &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Review &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const UrgentAction &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Letter &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Dispatch &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Disclosure &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Document &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Consent &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Note &record);
[[nodiscard]] QString titleOf(const CaseFolder &folder, const Source &record);

/// What kind of record it is: "Hearing", by the table's name ("hearing").
[[nodiscard]] QString kindName(const QString &table);

} // namespace habeas::ui
