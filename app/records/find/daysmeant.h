#pragma once

#include "app/base/dates/dateinput.h"

#include <QList>

namespace habeas {

/// Days that somebody looks for.
struct DaysMeant
{
    PartialDate date;
    bool anyYear = false; ///< none was typed: the days of every year are meant

    friend bool operator==(const DaysMeant &, const DaysMeant &) = default;
};

/// What "hearing 6 may", "26.12" or "слушание 6 мая" ask for: one reading, or both where day,
/// month and year can change places ("12/26" is 26 December or December 2026). Empty where the
/// words are no date: a name of a month or a number alone is one only behind the word for a
/// hearing, in any of the three languages.
[[nodiscard]] QList<DaysMeant> daysMeant(const QString &words, CivilDay today);

/// "6 May of any year", "December 2026".
[[nodiscard]] QString daysWords(const DaysMeant &days, Language language);

} // namespace habeas
