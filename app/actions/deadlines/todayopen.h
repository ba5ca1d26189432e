#pragma once

#include "app/records/today/today.h"

namespace habeas {

/// The list as it may leave the vault.
struct OpenToday
{
    TodayList list;
    qsizetype sealedRows = 0; ///< left out
};

/// Without the lines that are about something sealed, rest on it or name it: the office's paper
/// lies on desks and in bags.
[[nodiscard]] Result<OpenToday> openToday(const Connection &connection, TodayList list);
/// What stayed out, in one sentence; empty where nothing did.
[[nodiscard]] QString sealedWords(const OpenToday &open);

} // namespace habeas
