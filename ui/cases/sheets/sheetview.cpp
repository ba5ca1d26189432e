#include "ui/cases/sheets/sheetview.h"

#include "ui/models/roles.h"
#include "ui/widgets/lists/columnwidths.h"
#include "ui/widgets/lists/keptrow.h"
#include "ui/widgets/lists/tablecopy.h"
#include "ui/widgets/looks/plainlabel.h"
#include "ui/widgets/shortcuts.h"

#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace habeas::ui {

namespace {

/// Lines with air between them: a tired eye loses its line in a dense table.
class AiryRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        constexpr int air = 8;
        return QStyledItemDelegate::sizeHint(option, index) + QSize(air, air);
    }
};

QTreeView *makeView(QWidget *parent)
{
    auto *view = new QTreeView(parent);
    view->setObjectName(QStringLiteral("lines"));
    view->setUniformRowHeights(true);
    view->setItemDelegate(new AiryRows(view));
    view->setAllColumnsShowFocus(true);
    view->setAlternatingRowColors(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setExpandsOnDoubleClick(false); // it edits the record, as Enter does
    view->setTextElideMode(Qt::ElideRight);
    return view;
}

bool isFilled(const QList<SheetRow> &rows, int column)
{
    return std::any_of(rows.begin(), rows.end(), [column](const SheetRow &row) {
        const bool here = column < row.cells.size() && !row.cells.at(column).text.isEmpty();
        return here || isFilled(row.children, column);
    });
}

} // namespace

SheetView::SheetView(QWidget *parent)
    : QWidget(parent)
    , m_model(new RecordTree(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(makeView(this))
    , m_lead(plainLabel({}, this))
    , m_empty(plainLabel({}, this))
    , m_fitter(new ColumnFitter(m_view, m_view->header())) // owned by the view
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSortLocaleAware(true);
    m_view->setModel(m_sorted);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder); // as made, until somebody asks for another order
    m_empty->setAlignment(Qt::AlignCenter);
    m_lead->setObjectName(QStringLiteral("lead"));

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 4, 0, 0);
    box->addWidget(m_lead);
    box->addWidget(m_view, 1);
    box->addWidget(m_empty, 1);
    auto *keys = new Shortcuts(m_view);
    keys->bind({ QKeySequence(Qt::CTRL | Qt::Key_C) }, [this] {
        copyLine();
    });
    keys->bind({ QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C) }, [this] {
        copyAll();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SheetView::currentChanged);
}

void SheetView::show(const Sheet &sheet)
{
    const KeptRow kept(*m_view);
    m_model->show(sheet);
    bool nested = false;
    for (const SheetRow &row : sheet.rows)
        nested = nested || !row.children.isEmpty();
    m_view->setRootIsDecorated(nested);
    m_view->expandAll();
    hideEmptyColumns(sheet);
    m_lead->setText(sheet.lead);
    m_lead->setVisible(!sheet.lead.isEmpty());
    m_empty->setText(sheet.empty);
    m_empty->setVisible(sheet.rows.isEmpty());
    m_view->setVisible(!sheet.rows.isEmpty());
    m_fitter->setMain(sheet.widest);
    m_fitter->fit();

    kept.restore(*m_view);
    emit currentChanged();
}

void SheetView::copyLine()
{
    if (m_view->currentIndex().isValid())
        copy({ m_view->currentIndex() });
}

void SheetView::copyAll()
{
    QModelIndexList lines;
    for (QModelIndex line = m_sorted->index(0, 0); line.isValid(); line = m_view->indexBelow(line))
        lines << line;
    if (!lines.isEmpty())
        copy(lines);
}

void SheetView::copy(const QModelIndexList &lines)
{
    QList<int> columns;
    for (int at = 0; at < m_view->header()->count(); ++at) {
        const int column = m_view->header()->logicalIndex(at);
        if (!m_view->isColumnHidden(column))
            columns << column;
    }
    copyTable(*m_sorted, lines, columns, this);
}

void SheetView::setName(const QString &name)
{
    m_view->setAccessibleName(name);
}

const SheetRow *SheetView::current() const
{
    return m_model->rowAt(m_sorted->mapToSource(m_view->currentIndex()));
}

int SheetView::count() const
{
    return m_model->rowCount({});
}

bool SheetView::shows(const QUuid &record) const
{
    return !record.isNull() && m_sorted->mapFromSource(m_model->indexOf(record)).isValid();
}

bool SheetView::select(const QUuid &record)
{
    if (!shows(record))
        return false;
    const QModelIndex line = m_sorted->mapFromSource(m_model->indexOf(record));
    m_view->setCurrentIndex(line);
    m_view->scrollTo(line);
    return true;
}

/// Columns nobody has filled say nothing and take the room of those that do.
void SheetView::hideEmptyColumns(const Sheet &sheet)
{
    for (int column = 0; column < int(sheet.headers.size()); ++column)
        m_view->setColumnHidden(column, column != sheet.widest && !isFilled(sheet.rows, column));
}

} // namespace habeas::ui
