#include "app/records/store/bin.h"

#include "app/casefile/recordtypes.h"
#include "app/records/store/anyrepository.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <algorithm>

namespace habeas {

namespace {

constexpr int counterBits = 16; // of the hybrid logical clock, below its milliseconds

/// By the newest gesture that put it there: it may have been there before.
Result<> findOutWhen(Statement &query, BinLine &line)
{
    query.bind(1, line.record.id);
    query.bind(2, QString::fromLatin1(line.record.shape->kind.table));
    if (query.row()) {
        line.clock = query.integer(0);
        line.at = QDateTime::fromMSecsSinceEpoch(line.clock >> counterBits, Qt::UTC);
        line.author = query.text(1);
    }
    return query.finished();
}

} // namespace

Result<QList<BinLine>> readBin(const Connection &connection)
{
    QList<BinLine> bin;
    Statement when(connection.handle(),
                   "SELECT s.clock, s.author FROM change AS c "
                   "JOIN change_set AS s ON s.number = c.change_set "
                   "WHERE c.row_id = ?1 AND c.table_name = ?2 "
                   "AND json_extract(c.patch, '$.deleted[1]') = 1 "
                   "ORDER BY s.number DESC LIMIT 1");
    for (const RecordShape *shape : recordShapes()) {
        Statement query(connection.handle(),
                        QByteArray("SELECT id FROM \"") + shape->kind.table
                            + "\" WHERE deleted = 1 ORDER BY seq DESC");
        while (query.row()) {
            auto record = readAny(connection, shape->kind.table, query.uuid(0));
            if (!record)
                return tl::unexpected(record.error());
            BinLine line { *std::move(record), {}, {}, 0 };
            if (const Result<> found = findOutWhen(when, line); !found)
                return tl::unexpected(found.error());
            bin << line;
        }
        if (const auto done = query.finished(); !done)
            return tl::unexpected(done.error());
    }
    std::ranges::stable_sort(bin, std::ranges::greater(), &BinLine::clock);
    return bin;
}

} // namespace habeas
