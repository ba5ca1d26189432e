#pragma once

#include "app/base/dates/dateecho.h"
#include "app/base/dates/datefields.h"

#include <optional>

namespace habeas {

/// What a typed text means, before words and echo are made of it.
struct DateMeaning
{
    DateSpan span;
    bool yearAssumed = false;
    bool usedContext = false; ///< the same words mean other days elsewhere
    std::optional<QString> otherEdtf = {}; ///< day and month swapped, or a week on
    std::optional<DateSum> sum = {};
    QList<DateFields> otherCalendar = {}; ///< the dates typed in another calendar, in order
    bool gregorianSaid = false; ///< a month's name or a mark: no other calendar is meant
};

/// Reads a folded text. Without a context nothing is assumed: texts that lean on today, a base or
/// a year left out are not understood.
[[nodiscard]] Understood<DateMeaning> readDatePhrase(const QString &folded,
                                                     const DateInputContext *context);

} // namespace habeas
