#pragma once

#include "ui/models/recordtable.h"
#include "ui/shell/navigation.h"

namespace habeas {
class Connection;
}

namespace habeas::ui {

/// The records behind a list page, with the case and its person before them.
[[nodiscard]] Result<ValueTable> tableAcrossCases(const Connection &connection, ListPage kind);
/// The column such a list is first sorted by: its main date, or the first where nobody has one.
[[nodiscard]] int dateColumn(const ValueTable &table, ListPage kind);

} // namespace habeas::ui
