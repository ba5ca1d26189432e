#include "app/cli/commands/commands.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/duelist.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace habeas {

Result<Reply> deadlinesCommand(const Invocation &call)
{
    const Result<CivilDay> day = dayOption(call, u"on"_s);
    if (!day)
        return tl::unexpected(day.error());
    const Result<int> within = numberOption(call, u"within"_s, -1);
    if (!within)
        return tl::unexpected(within.error());
    const auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    Reply reply;
    const auto list = dueDates(*session, call.value(u"case"_s), *day,
                               *within < 0 ? std::nullopt : std::optional(*within), reply.notices);
    if (!list)
        return tl::unexpected(list.error());
    QJsonArray deadlines;
    for (const LiveDue &entry : *list)
        deadlines << dueDateJson(entry);
    reply.json = { { u"on"_s, day->iso() }, { u"deadlines"_s, deadlines } };
    reply.text = dueDatesText(*list);
    return reply;
}

} // namespace habeas
