#pragma once

#include "app/vault/vault.h"

#include <QTemporaryDir>

namespace habeas::test {

/// The cheapest key the vault allows: tests are about what follows.
inline constexpr KeyCost cheapKey { 1, 8 };

inline const QString &testPassphrase()
{
    static const QString words = QStringLiteral("seven brown goats walk uphill");
    return words;
}

/// A vault in a folder of its own, gone with the object.
class TemporaryVault
{
public:
    explicit TemporaryVault(const Clock &clock = systemClock())
        : m_vault(Vault::create(path(), testPassphrase(), cheapKey, clock).value())
        , m_clock(clock)
    {
    }

    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("office.habeas"));
    }

    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] Vault &vault() { return *m_vault; }

    /// Hands the open vault over, for a session.
    [[nodiscard]] std::unique_ptr<Vault> take() { return std::move(m_vault); }

    void close() { m_vault.reset(); }

    void open() { m_vault = Vault::open(path(), testPassphrase(), m_clock).value(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Vault> m_vault;
    Clock m_clock;
};

} // namespace habeas::test
