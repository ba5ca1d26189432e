#pragma once

#include "app/law/deadlines.h"
#include "app/law/track.h"
#include "app/vault/history.h"
#include "ui/cases/recordtree.h"

namespace habeas::ui {

/// What each tab of a case page shows. Pure: values in, values out, in the screen's language.

[[nodiscard]] Sheet timelineSheet(const CaseFolder &folder);
[[nodiscard]] Sheet custodySheet(const LibertyTrack &track);
[[nodiscard]] Sheet chargeSheet(const CaseFolder &folder, CivilDay today);
[[nodiscard]] Sheet hearingSheet(const CaseFolder &folder);
[[nodiscard]] Sheet restrictionSheet(const CaseFolder &folder, CivilDay today);
[[nodiscard]] Sheet deadlineSheet(const QList<DueDate> &deadlines, CivilDay today);
[[nodiscard]] Sheet letterSheet(const CaseFolder &folder);
[[nodiscard]] Sheet peopleSheet(const CaseFolder &folder);
[[nodiscard]] Sheet sourceSheet(const CaseFolder &folder);
[[nodiscard]] Sheet noteSheet(const CaseFolder &folder);
[[nodiscard]] Sheet historySheet(const CaseFolder &folder, const QList<ChangeSet> &history);

} // namespace habeas::ui
