#pragma once

#include "app/base/dates/partialdate.h"
#include "app/base/language.h"

namespace habeas {

/// A date as it can stand after "since": a stretch is no "from … to …" there, but "some time
/// between November 2026 and December 2026", "ноябрь 2026 года – декабрь 2026 года". Every other
/// date as it is printed; empty where none is set.
[[nodiscard]] QString sinceWords(const PartialDate &date, Language language);

} // namespace habeas
