#include "ui/cases/sheetview.h"

#include "ui/cases/recordpanel.h"
#include "ui/models/roles.h"

#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace habeas::ui {

namespace {

constexpr int widestColumn = 260; // pixels at 100 %: more would push the next column off the screen

/// Alt+Left and Alt+Right belong to the page; Enter stays with the default button.
QTreeView *makeView(QWidget *parent)
{
    auto *view = new QTreeView(parent);
    view->setObjectName(QStringLiteral("lines"));
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setAlternatingRowColors(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setTextElideMode(Qt::ElideRight);
    view->header()->setStretchLastSection(false);
    return view;
}

} // namespace

SheetView::SheetView(QWidget *parent)
    : QWidget(parent)
    , m_model(new RecordTree(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(makeView(this))
    , m_lead(plainLabel({}, this))
    , m_empty(plainLabel({}, this))
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
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SheetView::currentChanged);
}

void SheetView::show(const Sheet &sheet)
{
    const QModelIndex before = m_view->currentIndex();
    const QVariant kept = before.siblingAtColumn(0).data(IdRole);
    m_model->show(sheet);
    bool nested = false;
    for (const SheetRow &row : sheet.rows)
        nested = nested || !row.children.isEmpty();
    m_view->setRootIsDecorated(nested);
    m_view->expandAll();
    m_lead->setText(sheet.lead);
    m_lead->setVisible(!sheet.lead.isEmpty());
    m_empty->setText(sheet.empty);
    m_empty->setVisible(sheet.rows.isEmpty());
    m_view->setVisible(!sheet.rows.isEmpty());
    if (!m_fitted && !sheet.rows.isEmpty())
        fitColumns(sheet.widest);

    QModelIndex wanted;
    if (kept.isValid())
        wanted = m_sorted->mapFromSource(m_model->indexOf(kept.toUuid()));
    if (!wanted.isValid())
        wanted = m_sorted->index(0, 0);
    m_view->setCurrentIndex(wanted);
    emit currentChanged();
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

void SheetView::fitColumns(int widest)
{
    m_fitted = true;
    QHeaderView *header = m_view->header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = 0; column < header->count(); ++column) {
        m_view->resizeColumnToContents(column);
        header->resizeSection(column, std::min(header->sectionSize(column), widestColumn));
    }
    header->setSectionResizeMode(widest, QHeaderView::Stretch);
}

} // namespace habeas::ui
