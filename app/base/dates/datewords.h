#pragma once

#include "app/base/language.h"

#include <QStringView>

namespace habeas {

/// The grammatical form a name takes. Russian: nominative, genitive ("с ноября"), accusative ("по
/// весну"). Kazakh: nominative, ablative ("қарашадан"), dative ("қарашаға"). English has one.
enum class WordForm { Plain, From, To };

/// month 1 to 12.
[[nodiscard]] QStringView monthName(int month, Language language, WordForm form);
[[nodiscard]] QStringView shortMonthName(int month, Language language);
/// season 21 (spring) to 24 (winter), as EDTF numbers them.
[[nodiscard]] QStringView seasonName(int season, Language language, WordForm form);
/// weekday 1 (Monday) to 7 (Sunday).
[[nodiscard]] QStringView weekdayName(int weekday, Language language);
/// "жыл" and "жылдар" in the form asked for; "год" and "годы" likewise.
[[nodiscard]] QStringView yearWord(Language language, WordForm form, bool plural);

} // namespace habeas
