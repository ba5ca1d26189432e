#include "app/records/packshelf.h"

#include "app/vault/connection.h"
#include "app/vault/engine.h"

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
    // In the order they came: of several for one country the last wins.
    Statement packs(m_connection.handle(),
                    "SELECT jurisdiction, version, content FROM rule_pack WHERE deleted = 0 "
                    "ORDER BY id");
    m_kept.clear();
    while (packs.row())
        m_kept << KeptPack { u"%1 %2"_s.arg(packs.text(0), packs.text(1)),
                             packs.text(2).toUtf8() };
    m_sets.clear();
    m_seen = seen;
    return packs.finished();
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
    for (const RulePack &pack : packsOf(country).packs)
        versions << QString(pack.jurisdiction + u' ' + pack.version);
    return versions.join(u", ");
}

} // namespace habeas
