#include "app/vault/capture.h"

#include "app/vault/changejson.h"
#include "app/vault/engine.h"
#include "app/vault/texts.h"

#include <QHash>
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
    // Kept in the order of the schema, then of the ids.
    std::map<std::pair<size_t, QByteArray>, Change> rows;
    ChangesetReader reader(m_session);
    std::unique_ptr<Statement> idBySeq;
    size_t at = m_tables->size();
    while (reader.next()) {
        if (at == m_tables->size() || m_tables->at(at).name != reader.table()) {
            const auto found
                = std::find_if(m_tables->begin(), m_tables->end(), [&](const CapturedTable &t) {
                      return t.name == reader.table();
                  });
            at = static_cast<size_t>(found - m_tables->begin());
            if (found == m_tables->end() || found->columnCount != reader.columns())
                return engineFailure(SQLITE_SCHEMA);
            idBySeq = std::make_unique<Statement>(
                m_handle, "SELECT id FROM " + quoted(found->name) + " WHERE seq = ?");
        }
        const CapturedTable &table = m_tables->at(at);
        Change change { .table = table.name,
                        .row = {},
                        .operation = operationOf(reader.operation()),
                        .patch = patchOf(reader, table) };
        if (change.operation == Change::Operation::Insert) {
            change.row = uuidOf(reader.after(table.idAt));
        } else if (change.operation == Change::Operation::Delete) {
            change.row = uuidOf(reader.before(table.idAt));
        } else {
            if (reader.after(table.idAt) != nullptr) // an id names one record for ever
                return engineFailure(SQLITE_CONSTRAINT);
            idBySeq->bind(1, static_cast<qint64>(sqlite3_value_int64(reader.before(table.seqAt))));
            change.row = idBySeq->row() ? idBySeq->uuid(0) : QUuid();
            if (auto done = idBySeq->finished(); !done)
                return tl::unexpected(done.error());
        }
        const auto [position, isNew] = rows.try_emplace({ at, change.row.toRfc4122() }, change);
        if (!isNew)
            mergeIntoUpdate(position->second, change);
    }
    if (reader.code() != SQLITE_OK)
        return engineFailure(reader.code());

    QList<Change> changes;
    changes.reserve(static_cast<qsizetype>(rows.size()));
    for (auto &[key, change] : rows) {
        if (change.operation != Change::Operation::Update || !change.patch.isEmpty())
            changes.append(std::move(change));
    }
    return changes;
}

} // namespace habeas
