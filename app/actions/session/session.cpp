#include "app/actions/session/session.h"

#include "app/actions/files/exchangeactions.h"

#include <QFile>

#include <pwd.h>
#include <unistd.h>

namespace habeas {

namespace {

Session sessionOf(std::unique_ptr<Vault> vault, const QString &author, const Clock &clock)
{
    const QString who = author.trimmed();
    return { std::move(vault), who.isEmpty() ? computerUser() : who, clock, {} };
}

} // namespace

Result<Session> createVault(const NewVault &wish)
{
    auto vault = Vault::create(wish.path, wish.passphrase, wish.cost, wish.clock);
    if (!vault)
        return tl::unexpected(vault.error());
    Session session = sessionOf(std::move(*vault), wish.author, wish.clock);
    if (!wish.sample)
        return session;

    const auto imported = importSample(session);
    if (!imported) {
        session.vault.reset();
        QFile::remove(wish.path);
        return tl::unexpected(imported.error());
    }
    return session;
}

Result<Session> openSession(const QString &path, const QString &passphrase, const QString &author,
                            const Clock &clock)
{
    auto vault = Vault::open(path, passphrase, clock);
    if (!vault)
        return tl::unexpected(vault.error());
    return sessionOf(std::move(*vault), author, clock);
}

Result<Session> openSession(VaultKey key, const QString &author, const Clock &clock)
{
    auto vault = Vault::open(std::move(key), clock);
    if (!vault)
        return tl::unexpected(vault.error());
    return sessionOf(std::move(*vault), author, clock);
}

QString computerUser()
{
    // The account, not $USER: the environment says what it likes.
    const passwd *account = getpwuid(geteuid()); // NOLINT(concurrency-mt-unsafe): read at start
    if (account != nullptr && account->pw_name != nullptr)
        return QString::fromLocal8Bit(account->pw_name);
    return QString::number(geteuid());
}

} // namespace habeas
