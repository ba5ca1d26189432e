#pragma once

#include "app/casefile/casefolder.h"
#include "ui/cases/casepage.h"

namespace habeas::ui {

/// What can be added on a tab: the kinds of record it shows, and what belongs to the selected
/// record or to the one it stands below.
[[nodiscard]] QList<RecordWish> newRecordsOn(CasePage::Tab tab, const CaseFolder &folder,
                                             const RecordWish &selected);

} // namespace habeas::ui
