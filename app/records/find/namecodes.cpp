#include "app/records/find/namecodes.h"

#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QHash>
#include <QUuid>

namespace habeas {

namespace {

Result<QHash<QUuid, QString>> firstCases(const Connection &connection)
{
    QHash<QUuid, QString> refs;
    Statement query(connection.handle(),
                    R"(SELECT i.person, min(c.ref) FROM involvement i
                       JOIN "case" c ON c.id = i."case" AND c.deleted = 0
                       WHERE i.deleted = 0 GROUP BY i.person)");
    while (query.row())
        refs.insert(query.uuid(0), query.text(1));
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return refs;
}

/// Several people at risk in one case are told apart by numbers.
Result<> tellApart(const Connection &connection, QHash<QUuid, QString> &codes)
{
    Statement query(connection.handle(),
                    R"(SELECT c.ref, i.person FROM involvement i
                       JOIN "case" c ON c.id = i."case" AND c.deleted = 0
                       WHERE i.deleted = 0 AND i.role = 'person_at_risk'
                       ORDER BY c.ref, i.from_earliest IS NULL, i.from_earliest, i.id)");
    QString ref;
    QList<QUuid> people;
    const auto take = [&] {
        for (qsizetype i = 0; people.size() > 1 && i < people.size(); ++i) {
            if (QString &code = codes[people.at(i)]; code == ref)
                code = QStringLiteral("%1/%2").arg(ref).arg(i + 1);
        }
        people.clear();
    };
    while (query.row()) {
        if (query.text(0) != ref)
            take();
        ref = query.text(0);
        if (!people.contains(query.uuid(1)))
            people << query.uuid(1);
    }
    take();
    return query.finished();
}

} // namespace

/// Names in the bin too: history still tells them.
Result<QList<NameCode>> readNameCodes(const Connection &connection,
                                      const std::function<bool()> &stopped)
{
    constexpr int AskEvery = 256;
    constexpr int FirstForm = 2;
    constexpr int LastForm = 9;
    auto refs = firstCases(connection);
    if (!refs)
        return tl::unexpected(refs.error());
    if (const auto told = tellApart(connection, *refs); !told)
        return tl::unexpected(told.error());
    QList<NameCode> codes;
    Statement query(connection.handle(),
                    R"(SELECT person, "use", text, gen, dat, acc, ins, prep, loc, abl FROM name)");
    for (int rows = 0; query.row(); ++rows) {
        if (rows % AskEvery == 0 && stopped && stopped())
            return failure(ErrorKind::Cancelled, {});
        const QString code = refs->value(query.uuid(0));
        const bool byWords = query.text(1) != QStringLiteral("alias");
        for (int column = FirstForm; column <= LastForm; ++column) {
            if (!query.isNull(column))
                codes.append({ query.text(column), code, byWords });
        }
    }
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return codes;
}

} // namespace habeas
