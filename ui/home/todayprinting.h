#pragma once

#include "app/base/result.h"
#include "app/records/today.h"

#include <QSet>

class QWidget;

namespace habeas::ui {

/// Shows the list as it will be printed; from there it goes to paper or into a PDF. Nothing is
/// written before that.
[[nodiscard]] Result<> printTodayList(QWidget *parent, const TodayList &list,
                                      const QSet<TodayItem::Section> &leftOut);

} // namespace habeas::ui
