#include "app/vault/capture.h"

#include "app/vault/breath.h"
#include "app/vault/changejson.h"
#include "app/vault/changesetreader.h"
#include "app/vault/engine.h"
#include "app/vault/tablerow.h"
#include "app/vault/texts.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>
#include <utility>

#include <sqlite3.h>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

QUuid uuidOf(sqlite3_value *value)
{
    return QUuid::fromRfc4122(
        { static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value) });
}

Change::Operation operationOf(int code)
{
    if (code == SQLITE_INSERT)
        return Change::Operation::Insert;
    return code == SQLITE_DELETE ? Change::Operation::Delete : Change::Operation::Update;
}

/// Of an insert nothing: its row stands in the table (InsertedRows).
QJsonObject patchOf(const ChangesetReader &reader, const CapturedTable &table)
{
    QJsonObject patch;
    if (reader.operation() == SQLITE_INSERT)
        return patch;
    for (int i = 0; i < table.columnCount; ++i) {
        if (i == table.seqAt || i == table.idAt)
            continue;
        const CapturedTable::Column &column = table.columns[static_cast<size_t>(i)];
        sqlite3_value *before = reader.before(i);
        sqlite3_value *after = reader.operation() == SQLITE_DELETE ? nullptr : reader.after(i);
        if (reader.operation() == SQLITE_UPDATE && after == nullptr)
            continue;
        const QJsonValue from = before == nullptr ? QJsonValue::Null : valueToJson(before);
        const QJsonValue to = after == nullptr ? QJsonValue::Null : valueToJson(after);
        if (reader.operation() == SQLITE_DELETE && from.isNull() && column.nullByDefault)
            continue;
        patch.insert(column.name, QJsonArray { from, to });
    }
    return patch;
}

/// As the bytes of the ids are ordered.
bool comesBefore(const Change &a, const Change &b)
{
    const QUuid &x = a.row;
    const QUuid &y = b.row;
    return std::tie(x.data1, x.data2, x.data3) != std::tie(y.data1, y.data2, y.data3)
        ? std::tie(x.data1, x.data2, x.data3) < std::tie(y.data1, y.data2, y.data3)
        : std::ranges::lexicographical_compare(x.data4, y.data4);
}

/// A row deleted and inserted again under its id is, for history, changed.
void mergeIntoUpdate(Change &first, const Change &second)
{
    const QJsonObject &removed
        = first.operation == Change::Operation::Delete ? first.patch : second.patch;
    const QJsonObject &added
        = first.operation == Change::Operation::Delete ? second.patch : first.patch;
    QJsonObject patch;
    QStringList columns = removed.keys() + added.keys();
    columns.removeDuplicates();
    for (const QString &column : columns) {
        const QJsonValue from
            = removed.contains(column) ? removed[column].toArray().at(0) : QJsonValue::Null;
        const QJsonValue to
            = added.contains(column) ? added[column].toArray().at(1) : QJsonValue::Null;
        if (from != to)
            patch.insert(column, QJsonArray { from, to });
    }
    first.operation = Change::Operation::Update;
    first.patch = patch;
}

/// Turns the changes of a changeset, which knows rows by seq, into one change for each id.
class Collector
{
public:
    Collector(sqlite3 *handle, const std::vector<CapturedTable> &tables)
        : m_handle(handle)
        , m_tables(tables)
        , m_at(tables.size())
    {
    }

    [[nodiscard]] Result<> add(const ChangesetReader &reader)
    {
        if (auto found = findTable(reader); !found)
            return found;
        const CapturedTable &table = m_tables[m_at];
        const auto operation = operationOf(reader.operation());
        Change change {
            .table = table.name, .row = {}, .operation = operation, .patch = patchOf(reader, table)
        };
        if (operation == Change::Operation::Insert) {
            change.row = uuidOf(reader.after(table.idAt));
        } else if (operation == Change::Operation::Delete) {
            change.row = uuidOf(reader.before(table.idAt));
        } else {
            m_bySeq->bind(1, static_cast<qint64>(sqlite3_value_int64(reader.before(table.seqAt))));
            if (m_bySeq->row()) {
                if (reader.after(table.idAt) != nullptr) {
                    addReusedSeq(reader, table);
                    return m_bySeq->finished();
                }
                change.row = m_bySeq->uuid(table.idAt);
            }
            if (auto done = m_bySeq->finished(); !done)
                return done;
        }
        m_changes.append(std::move(change));
        return {};
    }

    /// In the order of the schema, then of the ids.
    [[nodiscard]] Result<QList<Change>> take()
    {
        m_bySeq.reset();
        m_starts << m_changes.size();
        InsertedRows inserted(m_handle, m_tables);
        qsizetype kept = 0;
        for (qsizetype table = 0; table + 1 < m_starts.size(); ++table) {
            const auto end = m_changes.begin() + m_starts.at(table + 1);
            std::sort(m_changes.begin() + m_starts.at(table), end, comesBefore);
            for (auto it = m_changes.begin() + m_starts.at(table); it != end;) {
                Change change = std::move(*it++);
                for (; it != end && it->row == change.row; ++it) {
                    if (auto merged = merge(change, *it, inserted); !merged)
                        return tl::unexpected(merged.error());
                }
                if (change.operation != Change::Operation::Update || !change.patch.isEmpty())
                    m_changes[kept++] = std::move(change);
            }
        }
        m_changes.resize(kept);
        return std::move(m_changes);
    }

private:
    [[nodiscard]] Result<> findTable(const ChangesetReader &reader)
    {
        if (m_at < m_tables.size() && m_tables[m_at].name == reader.table())
            return {};
        // The changeset has the tables in the order they were attached in.
        const auto from = m_tables.begin() + static_cast<qsizetype>(m_starts.isEmpty() ? 0 : m_at);
        const auto found = std::find_if(from, m_tables.end(), [&](const auto &table) {
            return table.name == reader.table();
        });
        if (found == m_tables.end() || found->columnCount != reader.columns())
            return engineFailure(SQLITE_SCHEMA);
        m_at = static_cast<size_t>(found - m_tables.begin());
        m_starts << m_changes.size();
        QByteArrayList columns;
        for (const CapturedTable::Column &column : found->columns)
            columns << quoted(column.name);
        m_bySeq = std::make_unique<Statement>(m_handle,
                                              "SELECT " + columns.join(", ") + " FROM "
                                                  + quoted(found->name) + " WHERE seq = ?");
        return {};
    }

    /// A row deleted and another one inserted under its seq: what the changeset does not tell of
    /// both is the same in both, and stands in the row.
    void addReusedSeq(const ChangesetReader &reader, const CapturedTable &table)
    {
        Change gone { .table = table.name,
                      .row = uuidOf(reader.before(table.idAt)),
                      .operation = Change::Operation::Delete,
                      .patch = {} };
        Change made { .table = table.name,
                      .row = m_bySeq->uuid(table.idAt),
                      .operation = Change::Operation::Insert,
                      .patch = {} };
        for (int i = 0; i < table.columnCount; ++i) {
            if (i == table.seqAt || i == table.idAt)
                continue;
            const CapturedTable::Column &column = table.columns[static_cast<size_t>(i)];
            const QJsonValue now = valueToJson(m_bySeq->value(i));
            sqlite3_value *before = reader.before(i);
            const QJsonValue was = before == nullptr ? now : valueToJson(before);
            if (!was.isNull() || !column.nullByDefault)
                gone.patch.insert(column.name, QJsonArray { was, QJsonValue::Null });
        }
        m_changes << gone << made;
    }

    [[nodiscard]] static Result<> merge(Change &first, Change second, InsertedRows &inserted)
    {
        for (Change *change : { &first, &second }) {
            if (change->operation != Change::Operation::Insert)
                continue;
            auto patch = inserted.patchOf(change->table, change->row);
            if (!patch)
                return tl::unexpected(patch.error());
            change->patch = *patch;
        }
        mergeIntoUpdate(first, second);
        return {};
    }

    sqlite3 *m_handle;
    const std::vector<CapturedTable> &m_tables;
    size_t m_at;
    std::unique_ptr<Statement> m_bySeq;
    QList<Change> m_changes;
    QList<qsizetype> m_starts; ///< where in them each table's begin
};

} // namespace

Capture::Capture(sqlite3 *handle, std::shared_ptr<const std::vector<CapturedTable>> tables)
    : m_handle(handle)
    , m_tables(std::move(tables))
{
}

Capture::~Capture()
{
    if (m_session != nullptr)
        sqlite3session_delete(m_session);
}

Result<std::unique_ptr<Capture>>
Capture::start(sqlite3 *handle, std::shared_ptr<const std::vector<CapturedTable>> tables)
{
    std::unique_ptr<Capture> capture(new Capture(handle, std::move(tables)));
    int code = sqlite3session_create(handle, "main", &capture->m_session);
    for (const CapturedTable &table : *capture->m_tables) {
        if (code == SQLITE_OK)
            code = sqlite3session_attach(capture->m_session, table.name.toUtf8().constData());
    }
    if (code != SQLITE_OK)
        return engineFailure(code);
    return capture;
}

Result<QList<Change>> Capture::changes() const
{
    Collector collector(m_handle, *m_tables);
    qsizetype step = 0;
    const auto read = readChangeset(m_session, [&](const ChangesetReader &reader) -> Result<> {
        if (auto going = breathe(m_handle, step++); !going)
            return going;
        return collector.add(reader);
    });
    if (!read)
        return tl::unexpected(read.error());
    return collector.take();
}

} // namespace habeas
