#include "app/cli/vaultaccess.h"

#include "app/cli/passphraseinput.h"

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

} // namespace habeas
