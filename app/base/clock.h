#pragma once

#include "app/base/dates/civilday.h"

#include <QDateTime>

#include <functional>

namespace habeas {

/// Where "now" comes from: handed in, so that tests can hold it still.
using Clock = std::function<QDateTime()>;

[[nodiscard]] inline Clock systemClock()
{
    return [] {
        return QDateTime::currentDateTime();
    };
}

[[nodiscard]] inline CivilDay today(const Clock &clock)
{
    return CivilDay::fromQDate(clock().date());
}

} // namespace habeas
