#pragma once

#include "app/base/dates/civilday.h"
#include "app/casefile/advocacy.h"

#include <optional>

namespace habeas {

/// How long an address is believed after somebody checked it.
inline constexpr qint64 addressGoesStaleAfterDays = 180;

/// Days since the address was checked, by the earliest day it may have been; nothing where nobody
/// did.
[[nodiscard]] inline std::optional<qint64> daysSinceVerified(const Official &official, CivilDay on)
{
    const auto day = official.verifiedOn.earliest();
    return day ? std::optional<qint64>(daysBetween(*day, on)) : std::nullopt;
}

[[nodiscard]] inline bool isAddressStale(const Official &official, CivilDay on)
{
    const auto days = daysSinceVerified(official, on);
    return !days || *days > addressGoesStaleAfterDays;
}

} // namespace habeas
