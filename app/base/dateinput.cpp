#include "app/base/dateinput.h"

namespace habeas {

std::optional<DaysWithin> daysWithin(const QString &)
{
    return std::nullopt;
}

} // namespace habeas
