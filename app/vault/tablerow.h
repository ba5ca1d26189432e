#pragma once

#include "app/base/result.h"
#include "app/vault/schema.h"

#include <QJsonObject>
#include <QUuid>

#include <memory>
#include <optional>
#include <vector>

struct sqlite3;

namespace habeas {

/// Reads rows of one captured table by id, as history writes values. One statement, used again.
class RowReader
{
public:
    RowReader(sqlite3 *handle, const CapturedTable &table);
    ~RowReader();
    Q_DISABLE_COPY_MOVE(RowReader)

    /// Column -> value of every column but seq and id; nothing where there is no such row.
    [[nodiscard]] Result<std::optional<QJsonObject>> row(const QUuid &id);

    /// What a column holds that history says nothing of: its default. Columns added to the schema
    /// later than a row are such.
    [[nodiscard]] const QJsonObject &defaults() const { return m_defaults; }

private:
    const CapturedTable &m_table;
    std::unique_ptr<class Statement> m_select;
    QJsonObject m_defaults;
};

/// The patches of rows that this transaction has inserted, read from the rows themselves: they need
/// not be held until they are written down. A value that is null and null by default is left out.
class InsertedRows
{
public:
    InsertedRows(sqlite3 *handle, const std::vector<CapturedTable> &tables);
    ~InsertedRows();
    Q_DISABLE_COPY_MOVE(InsertedRows)

    [[nodiscard]] Result<QJsonObject> patchOf(const QString &table, const QUuid &row);

private:
    sqlite3 *m_handle;
    const std::vector<CapturedTable> &m_tables;
    const CapturedTable *m_table = nullptr; ///< the last one asked about
    std::unique_ptr<class Statement> m_select;
};

} // namespace habeas
