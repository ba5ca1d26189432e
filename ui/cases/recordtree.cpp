#include "ui/cases/recordtree.h"

#include "ui/models/roles.h"
#include "ui/widgets/looks/icons.h"

#include <QGuiApplication>

namespace habeas::ui {

namespace {

constexpr quintptr topLevel = 0; // children carry their parent's row + 1 instead

QVariant signOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Overdue:
        return glyphIcon(Glyph::Warning, meaning);
    case Meaning::Soon:
        return glyphIcon(Glyph::Soon, meaning);
    case Meaning::Today:
        return glyphIcon(Glyph::Today, meaning);
    case Meaning::Unknown:
        return glyphIcon(Glyph::Unknown, meaning);
    case Meaning::Done:
    case Meaning::Info:
    case Meaning::None:
        break;
    }
    return {};
}

} // namespace

void RecordTree::show(const Sheet &sheet)
{
    beginResetModel();
    m_sheet = sheet;
    endResetModel();
}

const SheetRow *RecordTree::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    if (index.internalId() == topLevel)
        return &m_sheet.rows.at(index.row());
    return &m_sheet.rows.at(qsizetype(index.internalId()) - 1).children.at(index.row());
}

QModelIndex RecordTree::indexOf(const QUuid &record) const
{
    for (int row = 0; row < m_sheet.rows.size(); ++row) {
        const QModelIndex top = index(row, 0, {});
        if (m_sheet.rows.at(row).record == record)
            return top;
        for (int child = 0; child < m_sheet.rows.at(row).children.size(); ++child)
            if (m_sheet.rows.at(row).children.at(child).record == record)
                return index(child, 0, top);
    }
    return {};
}

QModelIndex RecordTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex RecordTree::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, topLevel);
}

int RecordTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_sheet.rows.size());
    if (parent.column() != 0 || parent.internalId() != topLevel)
        return 0;
    return int(m_sheet.rows.at(parent.row()).children.size());
}

int RecordTree::columnCount(const QModelIndex &) const
{
    return int(m_sheet.headers.size());
}

QVariant RecordTree::data(const QModelIndex &index, int role) const
{
    const SheetRow *row = rowAt(index);
    if (row == nullptr || index.column() >= row->cells.size())
        return {};
    const SheetCell &cell = row->cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return row->sealed && index.column() == 0 ? tr("Sealed · %1").arg(cell.text) : cell.text;
    case Qt::ToolTipRole:
        return cell.text.toHtmlEscaped();
    case Qt::DecorationRole:
        return signOf(cell.meaning);
    case Qt::ForegroundRole:
        return cell.meaning == Meaning::None
            ? QVariant()
            : QVariant(meaningColor(cell.meaning, QGuiApplication::palette()));
    case SortRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case WholeRole:
        return cell.whole || cell.sort.isValid();
    case IdRole:
        return row->record;
    default:
        return {};
    }
}

QVariant RecordTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= m_sheet.headers.size())
        return {};
    return m_sheet.headers.at(section);
}

} // namespace habeas::ui
