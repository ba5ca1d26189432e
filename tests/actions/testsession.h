#pragma once

#include "app/actions/files/exchangeactions.h"
#include "app/records/store/repository.h"

#include "tests/support/fixture.h"
#include "tests/support/heldclock.h"
#include "tests/support/temporaryvault.h"

namespace habeas::test {

/// A session on a vault of its own, its clock held still.
struct TestSession
{
    HeldClock clock;
    TemporaryVault vault { clock.clock() };
    Session session { vault.take(), QStringLiteral("Tester"), clock.clock() };

    [[nodiscard]] Result<Done> importAcceptanceCase()
    {
        const auto file = readCaseFile(acceptanceCase());
        return file ? importCaseFile(session, *file, QStringLiteral("case.json"))
                    : tl::unexpected(file.error());
    }

    [[nodiscard]] CaseFolder folder() const
    {
        return loadCase(session.vault->connection(), QStringLiteral("KZ-2022-001")).value();
    }

    [[nodiscard]] qint64 changeSets() const { return session.vault->info().value().changeSets; }

    [[nodiscard]] QByteArray exported() const
    {
        return writeCaseFile(exportCaseFile(session, QString()).value());
    }
};

} // namespace habeas::test
