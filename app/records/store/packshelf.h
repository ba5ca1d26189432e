#pragma once

#include "app/law/packs/packset.h"

#include <QHash>

namespace habeas {

class Connection;

/// The rules for cases of each country, read once: the program's own, the international standards,
/// and what the office keeps in its vault. The one place that knows which packs speak about a case.
class PackShelf
{
public:
    /// The connection must outlive the shelf.
    explicit PackShelf(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// Reads the vault's own packs again where they have changed, also by another process.
    [[nodiscard]] Result<> renew();
    /// Empty for a country nobody wrote rules for, where no international standard applies.
    [[nodiscard]] const PackSet &packsOf(const QString &country);
    /// The versions a case of that country is computed by: "KZ 2026.11.1, INT 2026.11.1".
    [[nodiscard]] QString versionsOf(const QString &country);

private:
    const Connection &m_connection;
    QByteArray m_seen; ///< what tells one state of the vault's packs from another
    QList<KeptPack> m_kept;
    QHash<QString, PackSet> m_sets;
};

} // namespace habeas
