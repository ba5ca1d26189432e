#include "ui/widgets/lists/listpane.h"

#include "ui/models/listmodel.h"
#include "ui/models/listnames.h"
#include "ui/models/roles.h"
#include "ui/widgets/lists/columnwidths.h"
#include "ui/widgets/lists/filterheader.h"
#include "ui/widgets/lists/filterstate.h"
#include "ui/widgets/lists/tableview.h"
#include "ui/widgets/lists/viewbar.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace habeas::ui {

namespace {
constexpr qsizetype MostKept = 5000; // selected rows that stay selected over a new order
constexpr int MostNeighbours = 20; // rows that may take the place of one that is gone
} // namespace

ListPane::ListPane(Workbench &workbench, const ListShape &shape, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_shape(shape)
    , m_model(new ListModel(workbench, shape, this))
    , m_bar(new ViewBar(this))
    , m_filters(new FilterState(this))
    , m_table(new TableView(this))
    , m_header(new FilterHeader(m_table))
    , m_nothing(new NothingHere(m_table))
{
    m_view.state = plainState(shape);
    m_keptColumn = shape.indexOf(shape.sortKey);
    build();
    connectParts();
    connectModel();
    retranslate();
    applyState();
    readViews();
    restoreSelection();
    showAnswer();
}

void ListPane::build()
{
    m_table->setObjectName(m_shape.name);
    m_table->setHorizontalHeader(m_header);
    m_header->setSortIndicatorShown(true); // taking a header over switches it off
    m_table->setModel(m_model);
    m_header->nameFilters();
    m_fitter = m_table->fitter();
    m_fitter->setChosen([this](int column) {
        return chosenWidth(column);
    });
    m_fitter->setMain(std::max(m_shape.indexOf("office"), m_shape.indexOf("to"))); // who it is
    for (int column = 0; column < m_shape.columns.size(); ++column) {
        if (m_shape.columns.at(column).kind() != CellKind::Text)
            m_header->typeDigits(column);
    }
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_nothing->hide();
    m_nothing->setAutoFillBackground(true);
    m_nothing->setBackgroundRole(QPalette::Base);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_bar);
    box->addWidget(m_filters);
    box->addWidget(m_table, 1);
    setFocusProxy(m_table);
    m_table->viewport()->installEventFilter(this);
}

void ListPane::connectParts()
{
    connect(m_bar, &ViewBar::viewWanted, this, &ListPane::showView);
    connect(m_bar, &ViewBar::saveWanted, this, &ListPane::saveView);
    connect(m_bar, &ViewBar::saveAsWanted, this, &ListPane::saveViewAs);
    connect(m_bar, &ViewBar::revertWanted, this, [this] {
        setState(m_view.state);
    });
    connect(m_bar, &ViewBar::deleteWanted, this, [this] {
        const QString name = m_view.name;
        if (m_workbench.perform([&](Session &session) {
                return deleteView(session, m_shape, name);
            }))
            showView({});
    });
    connect(m_bar, &ViewBar::anyWanted, this, [this](bool any) {
        ListViewState state = m_model->state();
        state.any = any;
        setState(state);
    });
    connect(m_bar, &ViewBar::columnsWanted, this, &ListPane::chooseColumns);
    connect(m_bar, &ViewBar::helpWanted, this, &ListPane::showHelp);
    connect(m_filters, &FilterState::removeWanted, this, &ListPane::removeFilter);
    connect(m_filters, &FilterState::clearWanted, this, &ListPane::clearFilters);
    connect(m_nothing, &NothingHere::removeWanted, this, &ListPane::removeFilter);
    connect(m_nothing, &NothingHere::insteadWanted, this,
            [this](const QByteArray &column, const QString &filter) {
                ListViewState state = m_model->state();
                state.setFilter(m_shape, column, filter);
                setState(state);
                m_table->setFocus(Qt::OtherFocusReason);
            });
    connect(m_nothing, &NothingHere::moveWanted, this,
            [this](const QByteArray &from, const QByteArray &to, const QString &filter) {
                ListViewState state = m_model->state();
                state.setFilter(m_shape, from, {});
                state.setFilter(m_shape, to, filter);
                setState(state);
                m_table->setFocus(Qt::OtherFocusReason);
            });
    connect(m_nothing, &NothingHere::clearWanted, this, &ListPane::clearFilters);
    connect(m_header, &FilterHeader::helpWanted, this, &ListPane::showHelp);
    const auto goToRows = [this] {
        if (!m_nothing->isVisible() || !m_nothing->takeFocus())
            m_table->setFocus(Qt::OtherFocusReason);
    };
    connect(m_header, &FilterHeader::tableWanted, this, goToRows);
    connect(m_header, &FilterHeader::answerWanted, this, [this, goToRows] {
        const QByteArray to = m_nothing->isVisible() ? m_nothing->takeOnlyMove() : QByteArray();
        if (to.isEmpty())
            goToRows();
        else // whoever types a filter goes on typing it
            m_header->line(static_cast<int>(m_shape.indexOf(to)))->setFocus(Qt::OtherFocusReason);
    });
    connect(m_header, &FilterHeader::filterEdited, this, [this](int column, const QString &text) {
        ListViewState state = m_model->state();
        state.setFilter(m_shape, m_shape.columns.at(column).key, text);
        m_model->setState(state);
        showAnswer();
    });
    connect(m_header, &FilterHeader::filterFocused, this, [this](int column) {
        if (m_model->rowCount() > 0)
            m_table->scrollTo(m_model->index(qMax(0, m_table->currentIndex().row()), column));
    });
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int column) {
        const ListViewState &state = m_model->state();
        const bool again = state.sort == m_shape.columns.at(column).key;
        sortBy(column, again && !state.descending);
    });
    connect(m_header, &QHeaderView::sectionResized, this, &ListPane::takeColumns);
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        takeColumns(-1);
    });
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint &where) {
        showMenu(m_header->logicalIndexAt(where), m_header->mapToGlobal(where));
    });
    connect(m_table, &TableView::menuWanted, this, [this](const QPoint &where) {
        showMenu(-1, where);
    });
    connect(m_table, &TableView::rowOpened, this, &ListPane::opened);
    connect(m_table, &TableView::pasteWanted, this, &ListPane::paste);
    connect(m_table, &TableView::copyWanted, this, &ListPane::copySelected);
    connect(m_table, &TableView::escaped, this, &ListPane::clearFilters);
}

void ListPane::connectModel()
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ListPane::keepSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListPane::restoreSelection);
    connect(m_model, &ListModel::answered, this, &ListPane::showAnswer);
    connect(m_model, &ListModel::readFailed, &m_workbench, &Workbench::failed);
    // What was painted while a write went on that somebody stopped may not be so any more.
    connect(&m_workbench, &Workbench::failed, m_model, [this](const Error &error) {
        if (error.kind == ErrorKind::Cancelled)
            m_model->refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ListPane::currentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_copied = 0;
        emit statusChanged();
    });
}

void ListPane::setEmptyWords(const QString &words)
{
    m_emptyWords = words;
    showAnswer();
}

void ListPane::setName(const QString &name)
{
    m_table->setAccessibleName(name);
}

void ListPane::refresh()
{
    readViews();
    m_model->refresh();
    showAnswer();
}

void ListPane::retranslate()
{
    m_bar->retranslate();
    m_header->nameFilters();
    if (m_model->columnCount() > 0)
        emit m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
}

QString ListPane::currentRef() const
{
    return m_table->currentIndex().data(RefRole).toString();
}

RecordWish ListPane::currentRecord() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return {};
    return { currentRef(), m_shape.table, current.data(IdRole).toUuid() };
}

QString ListPane::countText() const
{
    const QString count = countWords(m_shape, m_model->rowCount(), m_model->total());
    const qsizetype selected = selectedCount();
    if (m_copied > 0) // whoever pastes too late must know why nothing comes
        return tr("%1; copied for one minute: %2", "how many cases are shown, how many are copied")
            .arg(count, manyWords(m_shape.table, m_copied));
    if (selected < 2)
        return count;
    return tr("%1, %Ln selected", nullptr, static_cast<int>(selected)).arg(count);
}

QList<QUuid> ListPane::selectedRecords() const
{
    QList<QUuid> ids = m_model->idsOf(m_table->selectedRowNumbers());
    ids.removeAll(QUuid());
    return ids;
}

qsizetype ListPane::selectedCount() const
{
    return m_table->selectedCount();
}

bool ListPane::selectRecord(const QUuid &id)
{
    const qint64 seq = m_model->seqOf(id);
    const int row = m_model->rowOfSeq(seq);
    m_wanted = row < 0 && m_model->isWaiting() ? seq : 0;
    if (row >= 0) // not selectRow(): that reads the keys somebody holds down at this moment
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, currentColumn()),
                                                   QItemSelectionModel::ClearAndSelect
                                                       | QItemSelectionModel::Rows);
    return row >= 0 || m_wanted != 0;
}

bool ListPane::isChanged() const
{
    return m_model->state() != m_view.state;
}

int ListPane::currentColumn() const
{
    const int column = m_table->currentIndex().column();
    return column >= 0 && !m_header->isSectionHidden(column) ? column : m_header->logicalIndex(0);
}

void ListPane::keepSelection()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return; // what was kept before stands until there is something to select again
    m_keptCurrent = m_model->seqAt(current.row());
    m_keptColumn = current.column();
    m_keptAround.clear();
    for (int step = 1; step <= MostNeighbours; ++step)
        m_keptAround << m_model->seqAt(current.row() + step);
    for (int step = 1; step <= MostNeighbours; ++step)
        m_keptAround << m_model->seqAt(current.row() - step);
    m_keptAround.removeAll(0);
    m_keptSelected.clear();
    if (selectedCount() > MostKept)
        return;
    for (const int row : m_table->selectedRowNumbers())
        m_keptSelected << m_model->seqAt(row);
}

/// The row that was current. Where it is gone and the filters are what they were, it was put away:
/// then the row after it, or the one before. -1: none of them is there.
int ListPane::rowToKeep() const
{
    int row = m_model->rowOfSeq(m_keptCurrent);
    if (m_answered.filters != m_model->state().filters || m_answered.any != m_model->state().any)
        return row;
    for (qsizetype i = 0; i < m_keptAround.size() && row < 0; ++i)
        row = m_model->rowOfSeq(m_keptAround.at(i));
    return row;
}

void ListPane::restoreSelection()
{
    if (m_model->rowCount() == 0)
        return;
    const int wanted = m_wanted == 0 ? -1 : m_model->rowOfSeq(m_wanted);
    const int row = wanted >= 0 ? wanted : qMax(0, rowToKeep());
    m_answered = m_model->state();
    const int column
        = m_header->isSectionHidden(m_keptColumn) ? m_header->logicalIndex(0) : m_keptColumn;
    const QModelIndex current = m_model->index(row, column);
    m_table->setCurrentIndex(current);
    if (wanted >= 0)
        m_wanted = 0;
    if (wanted >= 0 || m_keptSelected.size() < 2)
        return;
    const QSet<qint64> kept(m_keptSelected.cbegin(), m_keptSelected.cend());
    QItemSelection selection;
    for (int at = 0; at < m_model->rowCount(); ++at) {
        if (kept.contains(m_model->seqAt(at)))
            selection.append(QItemSelectionRange(m_model->index(at, 0),
                                                 m_model->index(at, m_model->columnCount() - 1)));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void ListPane::showAnswer()
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_header->setProblem(column, {});
    for (const auto &[key, why] : m_model->query().problems)
        m_header->setProblem(m_shape.indexOf(key), why);
    m_fitter->grow();
    m_filters->show(*m_model);
    m_nothing->show(*m_model, m_emptyWords);
    placeNothing();
    m_bar->setViews(m_views, m_view.key, isChanged());
    emit statusChanged();
    emit currentChanged();
}

void ListPane::placeNothing()
{
    m_nothing->setGeometry(m_table->viewport()->geometry());
    m_nothing->raise();
}

void ListPane::focusFilter()
{
    m_header->focusFilter(currentColumn());
}

void ListPane::clearFilters()
{
    if (m_model->state().filters.isEmpty())
        return;
    ListViewState state = m_model->state();
    state.filters.clear();
    state.any = false; // the next search begins anew
    setState(state);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ListPane::removeFilter(const QByteArray &column)
{
    ListViewState state = m_model->state();
    state.setFilter(m_shape, column, {});
    state.any = state.any && !state.filters.isEmpty();
    setState(state);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->forget(); // codes and names have other words
        setState(m_model->state()); // filters are understood in the new language
    } else if (event->type() == QEvent::FontChange) {
        applyState();
    }
}

void ListPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeNothing();
}

bool ListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        placeNothing();
    return QWidget::eventFilter(watched, event);
}

} // namespace habeas::ui
