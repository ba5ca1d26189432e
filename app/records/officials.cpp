#include "app/records/officials.h"

#include "app/records/store/repository.h"

#include <algorithm>

namespace habeas {

Result<QList<Official>> allOfficials(const Connection &connection)
{
    Result<QList<Official>> officials = Repository<Official>(connection).all();
    if (officials)
        std::ranges::stable_sort(*officials, [](const Official &a, const Official &b) {
            const int order = a.office.localeAwareCompare(b.office);
            return order < 0 || (order == 0 && a.name.localeAwareCompare(b.name) < 0);
        });
    return officials;
}

} // namespace habeas
