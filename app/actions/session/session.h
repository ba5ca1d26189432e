#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/vault/vault.h"

#include <QString>
#include <QStringList>
#include <QUuid>

#include <memory>
#include <optional>

namespace habeas {

class LiveDeadlines;

/// An unlocked vault and who works in it: what every action is given.
struct Session
{
    std::unique_ptr<Vault> vault;
    QString author; ///< as history names the person; the computer's user where nobody said
    Clock clock = systemClock();
    std::shared_ptr<LiveDeadlines> live = {}; ///< liveDeadlines() makes it with the first write
};

/// What an action did.
struct Done
{
    QUuid changeSet; ///< null where nothing had to change
    QString words; ///< as history and undo name it
    QStringList effects; ///< whole sentences: "Adds order 2 to the pre-trial custody."
    QStringList warnings = {}; ///< saved all the same, but worth a second look
};

/// What a new vault is made of.
struct NewVault
{
    QString path;
    QString passphrase;
    QString author = {}; ///< empty: the computer's user
    bool sample = false; ///< with the invented case in it
    std::optional<KeyCost> cost = {}; ///< nothing: measured on this machine
    Clock clock = systemClock();
};

/// Makes the vault and opens it. Where the sample cannot be put in, no file is left behind.
[[nodiscard]] Result<Session> createVault(const NewVault &wish);
/// Errors as Vault::open(). An empty author is the computer's user.
[[nodiscard]] Result<Session> openSession(const QString &path, const QString &passphrase,
                                          const QString &author = {},
                                          const Clock &clock = systemClock());
/// The same with a key derived before (on a worker thread).
[[nodiscard]] Result<Session> openSession(VaultKey key, const QString &author = {},
                                          const Clock &clock = systemClock());

/// The name the computer's user is logged in with.
[[nodiscard]] QString computerUser();

} // namespace habeas
