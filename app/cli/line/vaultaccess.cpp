#include "app/cli/line/vaultaccess.h"

#include "app/cli/line/dates.h"
#include "app/cli/line/passphraseinput.h"
#include "app/records/store/repository.h"

using namespace Qt::StringLiterals;

namespace habeas {

QString authorOf(const Invocation &call)
{
    const QString author = call.value(u"author"_s).trimmed();
    return author.isEmpty() ? qEnvironmentVariable("HABEAS_AUTHOR").trimmed() : author;
}

Result<Session> openVault(const Invocation &call)
{
    auto passphrase = readPassphrase(call, PassphraseUse::Open);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    auto session = openSession(call.arguments.first(), *passphrase, authorOf(call));
    wipe(*passphrase);
    return session;
}

Result<CaseOnDay> openCaseOnDay(const Invocation &call)
{
    const Result<CivilDay> day = dayOption(call, u"on"_s);
    if (!day)
        return tl::unexpected(day.error());
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    auto folder = loadCase(session->vault->connection(), call.arguments.at(1));
    if (!folder)
        return tl::unexpected(folder.error());
    return CaseOnDay { std::move(*session), std::move(*folder), *day };
}

} // namespace habeas
