#include "ui/models/caselistmodel.h"

#include "app/casefile/thesaurus.h"
#include "ui/models/recordtable.h"
#include "ui/models/roles.h"

namespace habeas::ui {

namespace {

constexpr int WindowRows = 64;
constexpr int KeptWindows = 32;

std::optional<CaseListQuery::Sort> sortOf(int column)
{
    switch (column) {
    case CaseListModel::Ref:
        return CaseListQuery::Sort::Ref;
    case CaseListModel::Person:
        return CaseListQuery::Sort::Person;
    case CaseListModel::Status:
        return CaseListQuery::Sort::Status;
    case CaseListModel::From:
        return CaseListQuery::Sort::MeasureFrom;
    case CaseListModel::LastHearing:
        return CaseListQuery::Sort::LastHearing;
    default:
        return {};
    }
}

QString label(const QString &list, const QString &code)
{
    return code.isEmpty() ? QString() : codeLabel(list, code, screenLanguage());
}

TableCell cellOf(const CaseRow &row, int column)
{
    switch (column) {
    case CaseListModel::Ref:
        return { row.ref };
    case CaseListModel::Person:
        return { cellText(row.personName) };
    case CaseListModel::Title:
        return { cellText(row.title) };
    case CaseListModel::Status:
        return { label(QStringLiteral("case_status"), row.status) };
    case CaseListModel::Measure:
        return { label(QStringLiteral("measure_type"), row.measureType) };
    case CaseListModel::From:
        return dateCell(row.measureFrom);
    case CaseListModel::Until:
        return dateCell(row.measureUntil);
    case CaseListModel::LastHearing:
        return dateCell(row.lastHearing);
    case CaseListModel::NextDue:
        return dateCell(row.nextDue);
    case CaseListModel::ActBy:
        return dateCell(row.actBy);
    default:
        return {};
    }
}

} // namespace

CaseListModel::CaseListModel(const Connection &connection, QObject *parent)
    : QAbstractTableModel(parent)
    , m_connection(connection)
    , m_windows(KeptWindows)
{
}

void CaseListModel::refresh()
{
    const Result<QList<qint64>> order = caseOrder(m_connection, m_query);
    const Result<qint64> total = caseCount(m_connection);
    if (!order || !total) {
        emit readFailed(order ? total.error() : order.error());
        return;
    }
    m_total = *total;
    m_windows.clear();
    if (*order == m_order) {
        if (!m_order.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_order = *order;
    endResetModel();
}

void CaseListModel::setFilter(const QString &text)
{
    const QString words = text.simplified();
    if (words == m_query.text)
        return;
    m_query.text = words;
    refresh();
}

int CaseListModel::rowOf(const QString &ref) const
{
    for (int i = 0; i < rowCount(); ++i) {
        const CaseRow *at = row(i);
        if (at && at->ref == ref)
            return i;
    }
    return -1;
}

QString CaseListModel::refAt(int row) const
{
    const CaseRow *at = this->row(row);
    return at ? at->ref : QString();
}

bool CaseListModel::canSortBy(int column)
{
    return sortOf(column).has_value();
}

const CaseRow *CaseListModel::row(int row) const
{
    if (row < 0 || row >= m_order.size())
        return nullptr;
    const int first = row / WindowRows * WindowRows;
    Window *window = m_windows.object(first);
    if (!window) {
        const qsizetype count = qMin<qsizetype>(WindowRows, m_order.size() - first);
        const std::span seqs(m_order.constData() + first, static_cast<size_t>(count));
        Result<Window> rows = caseRows(m_connection, seqs, m_query.today);
        if (!rows) {
            emit readFailed(rows.error());
            return nullptr;
        }
        window = new Window(*std::move(rows));
        m_windows.insert(first, window);
    }
    const qsizetype at = row - first;
    return at < window->size() ? &window->at(at) : nullptr;
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole
        && role != IdRole && role != RefRole && role != SortRole)
        return {};
    const CaseRow *at = row(index.row());
    if (!at)
        return {};
    if (role == IdRole)
        return at->id.uuid();
    if (role == RefRole)
        return at->ref;
    const TableCell cell = cellOf(*at, index.column());
    if (role == SortRole)
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    if (role == Qt::AccessibleTextRole && !cell.spoken.isEmpty())
        return cell.spoken;
    return cell.text;
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Ref:
        return tr("Reference");
    case Person:
        return tr("Person");
    case Title:
        return tr("Case");
    case Status:
        return tr("Status");
    case Measure:
        return tr("Latest measure");
    case From:
        return tr("Since");
    case Until:
        return tr("Until");
    case LastHearing:
        return tr("Last hearing");
    case NextDue:
        return tr("Next due");
    case ActBy:
        return tr("Act by");
    default:
        return {};
    }
}

void CaseListModel::sort(int column, Qt::SortOrder order)
{
    const std::optional<CaseListQuery::Sort> wanted = sortOf(column);
    if (!wanted)
        return;
    m_query.sort = *wanted;
    m_query.descending = order == Qt::DescendingOrder;
    refresh();
}

} // namespace habeas::ui
