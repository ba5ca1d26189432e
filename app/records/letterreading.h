#pragma once

#include "app/base/language.h"
#include "app/base/result.h"

#include <QStringList>

namespace habeas {

class Connection;

/// What earlier letters of the office in that language asked for, each request once, the latest
/// first; at most `limit`. Letters in the bin and sealed ones are left out.
[[nodiscard]] Result<QStringList> earlierRequests(const Connection &connection, Language language,
                                                  int limit = 30);

} // namespace habeas
