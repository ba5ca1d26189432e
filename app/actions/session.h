#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/vault/vault.h"

#include <QString>
#include <QUuid>

#include <memory>

namespace habeas {

/// An unlocked vault and who works in it: what every action is given.
struct Session
{
    std::unique_ptr<Vault> vault;
    QString author; ///< as history names the person; the computer's user where nobody said
    Clock clock = systemClock();
};

/// What an action did.
struct Done
{
    QUuid changeSet;     ///< null where nothing had to change
    QString words;       ///< as history and undo name it
    QStringList effects; ///< whole sentences: "Adds order 2 to the pre-trial custody."
};

} // namespace habeas
