#pragma once

#include "app/base/dates/dateinput.h"
#include "app/cli/line/commandline.h"

namespace habeas {

/// How dates are read on the command line: counted from today, echoed in the screen's language.
[[nodiscard]] DateInputContext dateContext();

/// A typed date; unset where the option is not given. A text with two readings is refused with both
/// named: nothing is chosen silently. Errors name the option.
[[nodiscard]] Result<PartialDate> dateOption(const Invocation &call, const QString &name,
                                             const DateInputContext &context = dateContext());

/// A date with an hour after it: "6 May 2022 10:00". The hour is empty where there is none.
struct When
{
    PartialDate date;
    QString time;
};

[[nodiscard]] Result<When> whenOption(const Invocation &call, const QString &name);

/// One certain day: the option's, or today.
[[nodiscard]] Result<CivilDay> dayOption(const Invocation &call, const QString &name);

/// A whole number of at least `least`; `otherwise` where the option is not given.
[[nodiscard]] Result<int> numberOption(const Invocation &call, const QString &name, int otherwise,
                                       int least = 0);

} // namespace habeas
