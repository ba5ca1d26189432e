#pragma once

#include "app/actions/records/pasteactions.h"
#include "ui/models/recordtable.h"

namespace habeas::ui {

/// What a column of a pasted table fills, in the screen's language. These three may be asked from
/// any thread.
[[nodiscard]] QString pasteFieldName(const QByteArray &table, const QByteArray &field);
/// How many rows there are of each outcome, and what somebody should look at; one line each.
[[nodiscard]] QString pasteCounts(const PastePlan &plan);
/// Each row with what happens to it and why; numbered as a spreadsheet does.
[[nodiscard]] ValueTable pasteRows(const PastePlan &plan, const QByteArray &table, bool hasHeader);

} // namespace habeas::ui
