#include "app/actions/files/opendue.h"

#include "app/letters/facts/visiblefolder.h"
#include "app/records/due/duereading.h"
#include "app/records/store/repository.h"

#include <algorithm>

namespace habeas {

Result<QSet<QUuid>> openDueOf(const Connection &connection, Id<Case> inCase, CivilDay today)
{
    const auto whole = DueReading(connection, today).ofCase(inCase);
    const auto folder = loadCase(connection, inCase);
    if (!whole || !folder)
        return tl::unexpected(whole ? folder.error() : whole.error());
    PackShelf shelf(connection);
    if (const auto renewed = shelf.renew(); !renewed)
        return tl::unexpected(renewed.error());
    const QList<LiveDue> open = liveDueOf(visibleFolder(*folder).folder,
                                          shelf.packsOf(folder->file.country).packs, today);
    QSet<QUuid> keys;
    for (const LiveDue &due : *whole) {
        const auto same = std::ranges::find(open, due.key, &LiveDue::key);
        if (same == open.end())
            continue;
        const LiveDue standing = standingOn(*same, today);
        if (standing.due.earliest == due.due.earliest && standing.due.latest == due.due.latest
            && standing.due.state == due.due.state)
            keys.insert(due.key);
    }
    return keys;
}

} // namespace habeas
