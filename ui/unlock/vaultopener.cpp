#include "ui/unlock/vaultopener.h"

#include <QtConcurrent>

namespace habeas::ui {

VaultOpener::VaultOpener(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
}

void VaultOpener::open(const QString &path, const QString &passphrase)
{
    start([path, passphrase] {
        return VaultKey::derive(path, passphrase);
    });
}

void VaultOpener::create(const NewVault &wish)
{
    // Made and closed over there (a vault lives on the thread that opened it), opened again here.
    start([wish]() -> Result<VaultKey> {
        const Result<Session> made = createVault(wish);
        if (!made)
            return tl::unexpected(made.error());
        return VaultKey::derive(wish.path, wish.passphrase);
    });
}

void VaultOpener::start(std::function<Result<VaultKey>()> work)
{
    if (m_busy)
        return;
    m_busy = true;
    emit busyChanged(true);
    QtConcurrent::run([work = std::move(work)]() -> DerivedKey {
        return std::make_shared<Result<VaultKey>>(work());
    }).then(this, [this](const DerivedKey &key) {
        finish(key);
    });
}

void VaultOpener::finish(const DerivedKey &key)
{
    Result<Session> session = key->and_then([this](VaultKey &derived) -> Result<Session> {
        return openSession(std::move(derived), {}, m_clock);
    });
    m_busy = false;
    emit busyChanged(false);
    if (!session) {
        emit refused(session.error());
        return;
    }
    m_session = std::move(*session);
    emit opened();
}

Session VaultOpener::takeSession()
{
    Q_ASSERT(m_session);
    Session session = std::move(*m_session);
    m_session.reset();
    return session;
}

} // namespace habeas::ui
