#pragma once

#include "app/base/dates/dateinput.h"
#include "app/base/dates/term.h"

#include <optional>

namespace habeas {

/// A sum that was made to get a date.
struct DateSum
{
    Term term;
    PartialDate from;
    bool backwards = false;
    bool shortMonth = false; ///< the month had no such day, its last day was taken
    QString fromName = {}; ///< what was counted from, where it is the field's base date
};

struct DateMeaning;

/// The line under a date field: how the date was understood, in whole words, in both calendars
/// where it was typed in another one.
[[nodiscard]] QString echoOf(const DateReading &reading, const DateMeaning &meaning,
                             Language language);

} // namespace habeas
