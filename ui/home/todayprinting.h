#pragma once

#include "app/base/result.h"
#include "app/records/today/today.h"

#include <QSet>

class QWidget;

namespace habeas::ui {

/// Shows the list as it will be printed; from there it goes to paper. True where the person wants
/// a PDF instead: nothing is written here.
[[nodiscard]] Result<bool> printTodayList(QWidget *parent, const TodayList &list,
                                          const QSet<TodayItem::Section> &leftOut);
/// Where the PDF goes; empty where the person changed their mind.
[[nodiscard]] QString askTodayPath(QWidget *parent, CivilDay day);

} // namespace habeas::ui
