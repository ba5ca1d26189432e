#include "app/vault/capture.h"

#include "app/vault/breath.h"
#include "app/vault/changejson.h"
#include "app/vault/engine.h"
#include "app/vault/texts.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
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

/// One changeset, read change by change.
class ChangesetReader
{
public:
    explicit ChangesetReader(sqlite3_session *session)
    {
        m_code = sqlite3session_changeset(session, &m_size, &m_buffer);
        if (m_code == SQLITE_OK)
            m_code = sqlite3changeset_start(&m_iterator, m_size, m_buffer);
    }

    ~ChangesetReader()
    {
        sqlite3changeset_finalize(m_iterator);
        sqlite3_free(m_buffer);
    }

    Q_DISABLE_COPY_MOVE(ChangesetReader)

    [[nodiscard]] bool next()
    {
        if (m_code != SQLITE_OK)
            return false;
        const int code = sqlite3changeset_next(m_iterator);
        if (code != SQLITE_ROW) {
            m_code = code == SQLITE_DONE ? SQLITE_OK : code;
            return false;
        }
        const char *name = nullptr;
        int indirect = 0;
        m_code = sqlite3changeset_op(m_iterator, &name, &m_columns, &m_operation, &indirect);
        m_table = QString::fromUtf8(name);
        return m_code == SQLITE_OK;
    }

    [[nodiscard]] int code() const { return m_code; }

    [[nodiscard]] const QString &table() const { return m_table; }

    [[nodiscard]] int columns() const { return m_columns; }

    [[nodiscard]] int operation() const { return m_operation; }

    /// Null where the change does not carry the value.
    [[nodiscard]] sqlite3_value *before(int column) const
    {
        sqlite3_value *value = nullptr;
        sqlite3changeset_old(m_iterator, column, &value);
        return value;
    }

    [[nodiscard]] sqlite3_value *after(int column) const
    {
        sqlite3_value *value = nullptr;
        sqlite3changeset_new(m_iterator, column, &value);
        return value;
    }

private:
    int m_size = 0;
    void *m_buffer = nullptr;
    sqlite3_changeset_iter *m_iterator = nullptr;
    QString m_table;
    int m_columns = 0;
    int m_operation = 0;
    int m_code = SQLITE_OK;
};

Change::Operation operationOf(int code)
{
    if (code == SQLITE_INSERT)
        return Change::Operation::Insert;
    return code == SQLITE_DELETE ? Change::Operation::Delete : Change::Operation::Update;
}

QJsonObject patchOf(const ChangesetReader &reader, const CapturedTable &table)
{
    QJsonObject patch;
    for (int i = 0; i < table.columnCount; ++i) {
        if (i == table.seqAt || i == table.idAt)
            continue;
        const CapturedTable::Column &column = table.columns[static_cast<size_t>(i)];
        sqlite3_value *before = reader.operation() == SQLITE_INSERT ? nullptr : reader.before(i);
        sqlite3_value *after = reader.operation() == SQLITE_DELETE ? nullptr : reader.after(i);
        if (reader.operation() == SQLITE_UPDATE && after == nullptr)
            continue;
        const QJsonValue from = before == nullptr ? QJsonValue::Null : valueToJson(before);
        const QJsonValue to = after == nullptr ? QJsonValue::Null : valueToJson(after);
        if (reader.operation() != SQLITE_UPDATE && from.isNull() && to.isNull()
            && column.nullByDefault)
            continue;
        patch.insert(column.name, QJsonArray { from, to });
    }
    return patch;
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
        keep(change);
        return {};
    }

    /// In the order of the schema, then of the ids.
    [[nodiscard]] QList<Change> take()
    {
        QList<Change> changes;
        changes.reserve(static_cast<qsizetype>(m_rows.size()));
        for (auto &[key, change] : m_rows) {
            if (change.operation != Change::Operation::Update || !change.patch.isEmpty())
                changes.append(std::move(change));
        }
        return changes;
    }

private:
    [[nodiscard]] Result<> findTable(const ChangesetReader &reader)
    {
        if (m_at < m_tables.size() && m_tables[m_at].name == reader.table())
            return {};
        const auto found = std::find_if(m_tables.begin(), m_tables.end(), [&](const auto &table) {
            return table.name == reader.table();
        });
        if (found == m_tables.end() || found->columnCount != reader.columns())
            return engineFailure(SQLITE_SCHEMA);
        m_at = static_cast<size_t>(found - m_tables.begin());
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
            if (!now.isNull() || !column.nullByDefault)
                made.patch.insert(column.name, QJsonArray { QJsonValue::Null, now });
        }
        keep(gone);
        keep(made);
    }

    void keep(const Change &change)
    {
        const auto [position, isNew] = m_rows.try_emplace({ m_at, change.row.toRfc4122() }, change);
        if (!isNew)
            mergeIntoUpdate(position->second, change);
    }

    sqlite3 *m_handle;
    const std::vector<CapturedTable> &m_tables;
    size_t m_at;
    std::unique_ptr<Statement> m_bySeq;
    std::map<std::pair<size_t, QByteArray>, Change> m_rows;
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
    ChangesetReader reader(m_session);
    for (qsizetype step = 0; reader.next(); ++step) {
        if (auto going = breathe(m_handle, step); !going)
            return tl::unexpected(going.error());
        if (auto done = collector.add(reader); !done)
            return tl::unexpected(done.error());
    }
    if (reader.code() != SQLITE_OK)
        return engineFailure(reader.code());
    return collector.take();
}

} // namespace habeas
