#include "app/actions/letters/audienceactions.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/confirmations.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/vaultaccess.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct AudienceText
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeCommands)
};

Result<AudienceWish> wishOf(const Invocation &call)
{
    AudienceWish wish;
    QStringList names;
    bool found = false;
    for (const Audience audience : everyAudience()) {
        names << code(audience);
        if (call.value(u"audience"_s) != code(audience))
            continue;
        wish.audience = audience;
        found = true;
    }
    if (!found)
        return failure(ErrorKind::Usage,
                       AudienceText::tr("--audience needs one of: %1.").arg(names.join(u", "_s)),
                       u"--audience"_s);
    const auto day = dayOption(call, u"on"_s);
    const auto confirmed = confirmationsOf(call);
    if (!day || !confirmed)
        return tl::unexpected(day ? confirmed.error() : day.error());
    wish.on = *day;
    wish.confirmations = confirmed->words;
    return wish;
}

} // namespace

Result<Reply> exportForAudienceCommand(const Invocation &call)
{
    const auto wish = wishOf(call);
    if (!wish)
        return tl::unexpected(wish.error());
    const QString ref = call.value(u"case"_s);
    const QString path = call.value(u"out"_s);
    const bool dryRun = call.has(u"dry-run"_s);
    if (ref.isEmpty())
        return failure(ErrorKind::Usage,
                       AudienceText::tr("Say which case goes to the audience: --case REF."),
                       u"--case"_s);
    if (path.isEmpty() && !dryRun)
        return failure(ErrorKind::Usage, AudienceText::tr("Say where to write: --out FILE."),
                       u"--out"_s);
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const auto made = dryRun
        ? planForAudience(*session, ref, *wish)
        : exportForAudience(*session, ref, *wish, call.value(u"to"_s), path, call.has(u"force"_s));
    if (!made)
        return tl::unexpected(made.error());
    Reply reply;
    reply.json = { { u"case"_s, ref },
                   { u"audience"_s, code(wish->audience) },
                   { u"file"_s, dryRun ? QJsonValue() : QJsonValue(path) },
                   { u"dry_run"_s, dryRun },
                   { u"records"_s, static_cast<qint64>(made->records) },
                   { u"left_out"_s, QJsonArray::fromStringList(made->leftOut) },
                   { u"change_set"_s,
                     dryRun ? QJsonValue()
                            : QJsonValue(made->done.changeSet.toString(QUuid::WithoutBraces)) } };
    reply.text = (dryRun ? AudienceText::tr("%n record(s) would go out.", nullptr,
                                            static_cast<int>(made->records))
                         : made->done.effects.join(u' '))
        + u'\n';
    for (const QString &sentence : made->leftOut)
        reply.text += u"- "_s + sentence + u'\n';
    return reply;
}

} // namespace habeas
