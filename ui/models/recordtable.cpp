#include "ui/models/recordtable.h"

#include "ui/models/roles.h"

namespace habeas::ui {

namespace {

bool sameShape(const ValueTable &a, const ValueTable &b)
{
    return a.headers.size() == b.headers.size()
        && std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                      [](const TableRow &x, const TableRow &y) {
                          return x.id == y.id;
                      });
}

} // namespace

void RecordTableModel::show(const ValueTable &table)
{
    if (!sameShape(m_table, table)) {
        beginResetModel();
        m_table = table;
        endResetModel();
        return;
    }
    m_table = table;
    if (columnCount() == 0)
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RecordTableModel::rowOf(const QUuid &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_table.rows.at(row).id == id)
            return row;
    }
    return -1;
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableRow &row = m_table.rows.at(index.row());
    if (role == IdRole)
        return row.id;
    if (role == RefRole)
        return row.ref;
    if (index.column() >= row.cells.size())
        return {};
    const TableCell &cell = row.cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.text.isEmpty() ? QVariant() : cell.text;
    case Qt::AccessibleTextRole:
        return cell.spoken.isEmpty() ? cell.text : cell.spoken;
    case SortRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case WholeRole:
        return cell.sort.isValid();
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool known = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    if (!known || role != Qt::DisplayRole)
        return {};
    return m_table.headers.at(section);
}

} // namespace habeas::ui
