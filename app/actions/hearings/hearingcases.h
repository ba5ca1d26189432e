#pragma once

#include "app/actions/hearings/hearingline.h"

namespace habeas {

class Connection;

/// A few cases in which every word of the text is found, as HearingLineContext::casesLike wants
/// them. None where the vault cannot be read.
[[nodiscard]] QList<LineCase> casesLike(const Connection &connection, const QString &text);

} // namespace habeas
