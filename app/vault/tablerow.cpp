#include "app/vault/tablerow.h"

#include "app/vault/changejson.h"
#include "app/vault/engine.h"

#include <QJsonArray>

#include <algorithm>

#include <sqlite3.h>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

QByteArray selectById(const CapturedTable &table)
{
    QByteArrayList columns;
    for (const CapturedTable::Column &column : table.columns)
        columns << quoted(column.name);
    return "SELECT " + columns.join(", ") + " FROM " + quoted(table.name) + " WHERE id = ?";
}

QJsonValue evaluate(sqlite3 *handle, const QString &sql)
{
    Statement query(handle, "SELECT " + sql.toUtf8());
    return query.row() ? valueToJson(query.value(0)) : QJsonValue::Null;
}

} // namespace

RowReader::RowReader(sqlite3 *handle, const CapturedTable &table)
    : m_table(table)
    , m_select(std::make_unique<Statement>(handle, selectById(table)))
{
    for (const CapturedTable::Column &column : table.columns) {
        if (&column == table.column(u"seq"_s) || &column == table.column(u"id"_s))
            continue;
        m_defaults.insert(column.name,
                          column.nullByDefault ? QJsonValue(QJsonValue::Null)
                                               : evaluate(handle, column.defaultSql));
    }
}

RowReader::~RowReader() = default;

Result<std::optional<QJsonObject>> RowReader::row(const QUuid &id)
{
    m_select->bind(1, id);
    std::optional<QJsonObject> values;
    if (m_select->row()) {
        values.emplace();
        for (int i = 0; i < m_table.columnCount; ++i) {
            if (i != m_table.seqAt && i != m_table.idAt)
                values->insert(m_table.columns[static_cast<size_t>(i)].name,
                               valueToJson(m_select->value(i)));
        }
    }
    if (auto done = m_select->finished(); !done)
        return tl::unexpected(done.error());
    return values;
}

InsertedRows::InsertedRows(sqlite3 *handle, const std::vector<CapturedTable> &tables)
    : m_handle(handle)
    , m_tables(tables)
{
}

InsertedRows::~InsertedRows() = default;

Result<QJsonObject> InsertedRows::patchOf(const QString &table, const QUuid &row)
{
    if (m_table == nullptr || m_table->name != table) {
        const auto found = std::ranges::find(m_tables, table, &CapturedTable::name);
        if (found == m_tables.end())
            return engineFailure(SQLITE_SCHEMA);
        m_table = &*found;
        m_select = std::make_unique<Statement>(m_handle, selectById(*m_table));
    }
    m_select->bind(1, row);
    QJsonObject patch;
    const bool there = m_select->row();
    for (int i = 0; there && i < m_table->columnCount; ++i) {
        if (i == m_table->seqAt || i == m_table->idAt)
            continue;
        const CapturedTable::Column &column = m_table->columns[static_cast<size_t>(i)];
        const QJsonValue value = valueToJson(m_select->value(i));
        if (!value.isNull() || !column.nullByDefault)
            patch.insert(column.name, QJsonArray { QJsonValue::Null, value });
    }
    if (auto done = m_select->finished(); !done)
        return tl::unexpected(done.error());
    if (!there)
        return engineFailure(SQLITE_CORRUPT);
    return patch;
}

} // namespace habeas
