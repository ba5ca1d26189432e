#pragma once

#include "app/letters/paper/pages.h"
#include "app/records/today/today.h"

#include <QSet>

namespace habeas {

/// The Today list for paper: shapes and words, no tints. It is laid out, printed and written as PDF
/// like a letter, and its metadata say as little. Sections left out are named with their number.
[[nodiscard]] ComposedLetter todayPaper(const TodayList &list,
                                        const QSet<TodayItem::Section> &leftOut);
/// A4 across.
[[nodiscard]] QPageLayout todayPage();
/// The list as PDF.
[[nodiscard]] Result<QByteArray> todayPdf(const TodayList &list,
                                          const QSet<TodayItem::Section> &leftOut);

} // namespace habeas
