#include "app/records/store/packshelf.h"

#include "app/records/store/keptpacks.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QCryptographicHash>

namespace habeas {

using namespace Qt::StringLiterals;

Result<> PackShelf::renew()
{
    Statement ids(m_connection.handle(),
                  "SELECT id, coalesce(sha256, '') FROM rule_pack WHERE deleted = 0 ORDER BY id");
    QByteArray seen("|");
    while (ids.row())
        seen += ids.blob(0) + ids.text(1).toLatin1();
    if (const auto done = ids.finished(); !done)
        return done;
    if (seen == m_seen)
        return {};
    auto kept = keptPacks(m_connection);
    if (!kept)
        return tl::unexpected(kept.error());
    m_kept = std::move(*kept);
    m_sets.clear();
    m_seen = seen;
    return {};
}

const PackSet &PackShelf::packsOf(const QString &country)
{
    auto found = m_sets.find(country);
    if (found == m_sets.end())
        found = m_sets.insert(country, packsFor(country, m_kept));
    return *found;
}

QString PackShelf::versionsOf(const QString &country)
{
    QStringList versions;
    for (const RulePack &pack : packsOf(country).packs) {
        QString version = pack.jurisdiction + u' ' + pack.version;
        for (const KeptPack &kept : std::as_const(m_kept)) { // of one version there may be several
            constexpr int enough = 8;
            if (kept.name.startsWith(QString(pack.jurisdiction + u' ')))
                version += u'+'
                    + QString::fromLatin1(
                               QCryptographicHash::hash(kept.json, QCryptographicHash::Sha256)
                                   .toHex()
                                   .left(enough));
        }
        versions << version;
    }
    return versions.join(u", ");
}

} // namespace habeas
