#pragma once

#include "app/records/find/hearingdays.h"
#include "ui/palette/paletterows.h"

namespace habeas::ui {

/// The hearings on the days that were typed, in their order.
[[nodiscard]] QList<PaletteRow> hearingRows(const HearingsFound &found);
/// What was looked for, where that has to be said: a date with two readings, a day without a
/// hearing, more hearings than are shown. Else empty.
[[nodiscard]] QString hearingWords(const QString &typed, const QList<DaysMeant> &days,
                                   const HearingsFound &found);

/// The way on from a name that nobody has. Never taken by Enter alone.
[[nodiscard]] QList<PaletteRow> newCaseRows(const QString &name);
/// What was looked in for it.
[[nodiscard]] QString nothingWords(const QString &name);

} // namespace habeas::ui
