#include "app/records/store/citations.h"

#include "app/vault/connection.h"
#include "app/vault/engine.h"

namespace habeas {

namespace {

/// A citation is named after what it joins (RFC 9562, version 5). Never change the space.
const QUuid citationIds(0x1b4e9a70, 0x52d1, 0x5c8f, 0xb3, 0x0d, 0x77, 0x1a, 0xc9, 0x42, 0x6e, 0x05);

QUuid citationId(const QUuid &record, Id<Source> source)
{
    return QUuid::createUuidV5(citationIds, record.toRfc4122() + source.bytes());
}

} // namespace

Result<QList<Id<Source>>> Citations::of(const QUuid &record) const
{
    Statement query(m_connection.handle(),
                    "SELECT c.source FROM citation c JOIN source s ON s.id = c.source "
                    "WHERE c.record = ? AND s.deleted = 0 ORDER BY c.source");
    query.bind(1, record);
    QList<Id<Source>> sources;
    while (query.row())
        sources << Id<Source>(query.uuid(0));
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return sources;
}

Result<QHash<QUuid, QList<Id<Source>>>> Citations::ofTable(const char *table) const
{
    Statement query(m_connection.handle(),
                    "SELECT c.record, c.source FROM citation c JOIN source s ON s.id = c.source "
                    "WHERE c.record_table = ? AND s.deleted = 0 ORDER BY c.source");
    query.bind(1, QString::fromLatin1(table));
    QHash<QUuid, QList<Id<Source>>> sources;
    while (query.row())
        sources[query.uuid(0)] << Id<Source>(query.uuid(1));
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return sources;
}

Result<> Citations::set(const char *table, const QUuid &record,
                        const QList<Id<Source>> &sources) const
{
    const auto before = of(record);
    if (!before)
        return tl::unexpected(before.error());
    Result<> done;
    Statement remove(m_connection.handle(), "DELETE FROM citation WHERE record = ? AND source = ?");
    for (const Id<Source> &source : *before) {
        if (done && !sources.contains(source))
            done = remove.bind(1, record).bind(2, source.uuid()).run();
    }
    Statement add(m_connection.handle(),
                  "INSERT INTO citation (id, source, record_table, record) VALUES (?, ?, ?, ?) "
                  "ON CONFLICT (record, source) DO NOTHING");
    for (const Id<Source> &source : sources) {
        if (!done || before->contains(source))
            continue;
        done = add.bind(1, citationId(record, source))
                   .bind(2, source.uuid())
                   .bind(3, QString::fromLatin1(table))
                   .bind(4, record)
                   .run();
    }
    return done;
}

} // namespace habeas
