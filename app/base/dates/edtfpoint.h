#pragma once

#include "app/base/dates/edtf.h"

namespace habeas {

/// One date (or date and time) of level 0 or 1; a part of edtf.cpp, which reads intervals.
/// `offset`: characters before `text` in the whole value, for the place of a problem. An interval's
/// side has no time and no X: parts of it that are not known are of level 2 there.
[[nodiscard]] tl::expected<EdtfPoint, EdtfProblem> readEdtfPoint(QStringView text, qsizetype offset,
                                                                 bool inInterval);

} // namespace habeas
