#pragma once

#include "app/base/dates/othercalendar.h"
#include "app/base/language.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace habeas {

/// A name that belongs to one calendar: a month, or a convention's own name (month 0).
struct CalendarName
{
    Calendar calendar = Calendar::SolarHijri;
    int month = 0; ///< 1 to 12
    IslamicConvention convention = IslamicConvention::Unnamed;
};

/// Reads a name that people write in one or several folded words ("mehr", "ramazan", "rabi",
/// "al", "awwal"), in Latin, Arabic or Cyrillic letters.
[[nodiscard]] std::optional<CalendarName> calendarName(const QStringList &words);

/// "Mehr", "мехр": in Latin letters for English, in Cyrillic ones for Russian and Kazakh.
[[nodiscard]] QStringView otherMonthName(Calendar calendar, int month, Language language);

/// "Solar Hijri", "исламский календарь".
[[nodiscard]] QStringView calendarTitle(Calendar calendar, Language language);

} // namespace habeas
