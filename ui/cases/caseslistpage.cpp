#include "ui/cases/caseslistpage.h"

#include "app/records/repository.h"
#include "ui/cases/casedetail.h"
#include "ui/cases/recordpanel.h"
#include "ui/models/caselistmodel.h"
#include "ui/models/roles.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/shortcuts.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

#include <chrono>

using namespace std::chrono_literals;

namespace habeas::ui {

namespace {

constexpr auto filterDelay = 120ms; // a fast typist's next letter
constexpr auto detailDelay = 30ms; // an arrow key held down passes rows it does not read

QTableView *makeTable(QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QStringLiteral("cases"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void fitColumns(QTableView *table)
{
    const int letter = table->fontMetrics().averageCharWidth();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    // In letters, so that they follow the zoom: reference, person, case, status, measure, dates.
    constexpr int letters[] = { 14, 24, 22, 11, 20, 13, 13, 13, 13, 13 };
    for (int column = 0; column < CaseListModel::ColumnCount; ++column)
        table->setColumnWidth(column, letters[column] * letter);
    table->horizontalHeader()->setSectionResizeMode(CaseListModel::Person, QHeaderView::Stretch);
}

} // namespace

CasesListPage::CasesListPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_model(new CaseListModel(workbench.connection(), this))
{
    build();
    connectParts();
    retranslate();
    CasesListPage::refresh();
}

QString CasesListPage::title() const
{
    return tr("Cases");
}

QString CasesListPage::currentCase() const
{
    return m_model->refAt(m_table->currentIndex().row());
}

RecordWish CasesListPage::selectedRecord() const
{
    const QString ref = currentCase();
    if (ref.isEmpty())
        return {};
    return { ref, Case::kind.table, m_table->currentIndex().data(IdRole).toUuid() };
}

QString CasesListPage::countText() const
{
    const int shown = m_model->rowCount();
    if (m_model->filter().isEmpty())
        return tr("%n case(s)", nullptr, shown);
    return tr("%1 of %n case(s)", nullptr, int(m_model->totalCases())).arg(shown);
}

void CasesListPage::build()
{
    m_table = makeTable(this);
    m_model->setToday(m_workbench.today());
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CaseListModel::Ref, Qt::AscendingOrder);
    m_table->setColumnHidden(CaseListModel::Title, true); // most often the person's name again
    fitColumns(m_table);
    m_detail = new CaseDetail(this);
    m_detail->setObjectName(QStringLiteral("detail"));

    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildFilter());
    column->addWidget(m_table, 1);
    column->addWidget(buildNothing(), 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(list);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ 760, 360 }); // in parts of what there is
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(10, 8, 10, 8);
    box->addWidget(splitter);
    setFocusProxy(m_table);
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(filterDelay);
    m_detailDelay.setSingleShot(true);
    m_detailDelay.setInterval(detailDelay);
}

QWidget *CasesListPage::buildFilter()
{
    auto *bar = new QWidget(this);
    m_filterLabel = new QLabel(bar);
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_filtered = plainLabel({}, bar);
    m_filtered->setObjectName(QStringLiteral("filtered"));
    m_filtered->setWordWrap(false);
    QFont font = m_filtered->font();
    font.setBold(true);
    m_filtered->setFont(font);
    m_clear = new QPushButton(bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_filterLabel);
    row->addWidget(m_filter, 1);
    row->addWidget(m_filtered);
    row->addWidget(m_clear);
    return bar;
}

QWidget *CasesListPage::buildNothing()
{
    m_nothing = new QWidget(this);
    m_why = plainLabel({}, m_nothing);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setAlignment(Qt::AlignCenter);
    m_clearAll = new QPushButton(m_nothing);
    m_clearAll->setObjectName(QStringLiteral("clearFilter"));
    auto *column = new QVBoxLayout(m_nothing);
    column->addStretch(1);
    column->addWidget(m_why);
    column->addWidget(m_clearAll, 0, Qt::AlignCenter);
    column->addStretch(2);
    return m_nothing;
}

void CasesListPage::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this, &CasesListPage::applyFilter);
    connect(&m_detailDelay, &QTimer::timeout, this, &CasesListPage::showDetail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_detailDelay,
            qOverload<>(&QTimer::start));
    connect(m_table, &QTableView::activated, this, &CasesListPage::open);
    connect(m_detail, &CaseDetail::openWanted, this, &CasesListPage::open);
    connect(m_detail, &CaseDetail::hearingWanted, this, [this] {
        emit hearingWanted(currentCase());
    });
    connect(m_detail, &CaseDetail::letterWanted, this, [this] {
        emit letterWanted(currentCase());
    });
    connect(m_clear, &QPushButton::clicked, this, &CasesListPage::clearFilter);
    connect(m_clearAll, &QPushButton::clicked, this, &CasesListPage::clearFilter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CasesListPage::showState);
    auto *keys = new Shortcuts(this);
    keys->bind({ QKeySequence(Qt::CTRL | Qt::Key_F) }, [this] {
        focusFilter();
    });
}

void CasesListPage::retranslate()
{
    setFieldLabel(m_filterLabel, tr("F&ilter"), m_filter);
    m_filter->setPlaceholderText(tr("Words of a reference, a title or a name (Ctrl+F)"));
    m_clear->setText(tr("Cle&ar the filter"));
    m_clear->setToolTip(tr("Show all cases again (Esc in the filter)"));
    m_clearAll->setText(m_clear->text());
    m_table->setAccessibleName(tr("Cases"));
}

void CasesListPage::refresh()
{
    const QString ref = currentCase();
    m_model->setToday(m_workbench.today());
    m_model->refresh();
    keepCase(ref);
    showState();
}

void CasesListPage::keepCase(const QString &ref)
{
    if (m_model->rowCount() == 0)
        return;
    const int row = ref.isEmpty() ? 0 : std::max(0, m_model->rowOf(ref));
    m_table->setCurrentIndex(m_model->index(row, 0));
}

void CasesListPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void CasesListPage::applyFilter()
{
    const QString ref = currentCase();
    m_model->setFilter(m_filter->text());
    keepCase(ref);
    showState();
}

void CasesListPage::clearFilter()
{
    m_filter->clear();
    m_filterDelay.stop();
    applyFilter();
    m_table->setFocus(Qt::OtherFocusReason);
}

/// Filtered must be loud: somebody who forgot the filter believes that a case is lost.
void CasesListPage::showState()
{
    const bool isFiltered = !m_model->filter().isEmpty();
    const bool empty = m_model->rowCount() == 0;
    m_filtered->setText(isFiltered ? countText() : QString());
    m_filtered->setVisible(isFiltered);
    m_clear->setVisible(isFiltered && !empty);
    m_clearAll->setVisible(isFiltered);
    m_why->setText(isFiltered
                       ? tr("No case matches “%1”: neither a reference, a title nor a name.")
                             .arg(m_model->filter())
                       : tr("There is no case in this vault yet. Import a case file from the File "
                            "menu."));
    m_table->setVisible(!empty);
    m_nothing->setVisible(empty);
    setFocusProxy(empty ? static_cast<QWidget *>(m_filter) : m_table);
    showDetail();
    emit statusChanged();
}

void CasesListPage::showDetail()
{
    const QString ref = currentCase();
    if (ref.isEmpty()) {
        m_detail->clear(tr("No case is selected."));
        return;
    }
    const Result<CaseFolder> folder = loadCase(m_workbench.connection(), ref);
    if (!folder) {
        m_detail->clear(folder.error().message);
        return;
    }
    const CivilDay today = m_workbench.today();
    m_detail->show(summarise(*folder, libertyTrack(*folder, today), today));
    emit statusChanged();
}

void CasesListPage::open()
{
    if (const QString ref = currentCase(); !ref.isEmpty())
        emit caseWanted(ref);
}

/// From the filter, Down and Enter go to the list, Esc clears.
bool CasesListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        clearFilter();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_filterDelay.stop();
        applyFilter();
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Page::eventFilter(watched, event);
}

void CasesListPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
        emit m_model->headerDataChanged(Qt::Horizontal, 0, CaseListModel::ColumnCount - 1);
    } else if (event->type() == QEvent::FontChange && m_table != nullptr) {
        fitColumns(m_table);
    }
}

} // namespace habeas::ui
