#pragma once

#include "app/base/result.h"

#include <QStringList>

namespace habeas {

class Connection;

/// Texts whose words are spelled right whatever a dictionary says: names with their forms, courts,
/// judges, places, officials, organisations, and the office's own words. At most some ten thousand.
[[nodiscard]] Result<QStringList> textsOfTheVault(const Connection &connection);

} // namespace habeas
