#include "ui/models/listmodel.h"
#include "ui/widgets/lists/columnwidths.h"
#include "ui/widgets/lists/filterheader.h"
#include "ui/widgets/lists/listpane.h"
#include "ui/widgets/lists/tableview.h"
#include "ui/widgets/lists/viewbar.h"

#include <QScopedValueRollback>

#include <algorithm>

// A list's views: its columns, their order and width, its filters, as they are kept and shown.

namespace habeas::ui {

namespace {
constexpr int CellMargin = 10; // pixels beside a row's words
} // namespace

void ListPane::readViews()
{
    const auto views = viewsOf(m_workbench.connection(), m_shape);
    if (!views) {
        emit m_workbench.failed(views.error());
        return;
    }
    m_views = *views;
    const auto at = std::ranges::find(m_views, m_view.key, &KnownView::key);
    if (at != m_views.end())
        m_view = *at;
    else
        m_view = { {}, {}, plainState(m_shape) }; // undone or deleted: what is shown stays
    m_bar->setViews(m_views, m_view.key, isChanged());
}

void ListPane::showView(const QString &key)
{
    const auto at = std::ranges::find(m_views, key, &KnownView::key);
    m_view = at == m_views.end() ? KnownView { {}, {}, plainState(m_shape) } : *at;
    setState(m_view.state);
}

void ListPane::setState(const ListViewState &state)
{
    m_model->setState(state);
    applyState();
    showAnswer();
}

/// Header and filters as the state says.
void ListPane::applyState()
{
    const QScopedValueRollback applying(m_applying, true);
    const ListViewState &state = m_model->state();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + CellMargin);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_header->setFilter(column, state.filterOf(m_shape.columns.at(column).key));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool shown = std::ranges::find(state.columns, m_shape.columns.at(column).key,
                                             &ListViewState::Column::key)
            != state.columns.end();
        m_header->setSectionHidden(column, !shown);
    }
    for (qsizetype at = 0; at < state.columns.size(); ++at) {
        const int column = m_shape.indexOf(state.columns.at(at).key);
        m_header->moveSection(m_header->visualIndex(column), static_cast<int>(at));
    }
    m_header->setSortIndicator(m_shape.indexOf(state.sort),
                               state.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_bar->setAny(state.any);
    m_fitter->fit();
}

/// A view keeps a width for every column; the one a column begins with was chosen by nobody.
int ListPane::chosenWidth(int column) const
{
    const ListColumn &of = m_shape.columns.at(column);
    const QList<ListViewState::Column> &shown = m_model->state().columns;
    const auto at = std::ranges::find(shown, of.key, &ListViewState::Column::key);
    const bool chosen = at != shown.end() && at->width != of.width;
    return chosen ? at->width * fontMetrics().averageCharWidth() : 0;
}

/// Order and widths after somebody dragged a header; -1 where no column was resized. The last one
/// fills what room there is: nobody has chosen that width.
void ListPane::takeColumns(int resized)
{
    if (m_applying || m_fitter->isFitting())
        return;
    ListViewState state = m_model->state();
    QList<ListViewState::Column> columns;
    const int letter = qMax(1, fontMetrics().averageCharWidth());
    for (int at = 0; at < m_header->count(); ++at) {
        const int column = m_header->logicalIndex(at);
        if (m_header->isSectionHidden(column))
            continue;
        const ListColumn &of = m_shape.columns.at(column);
        const auto before = std::ranges::find(state.columns, of.key, &ListViewState::Column::key);
        const bool dragged = column == resized && column != m_fitter->lastColumn();
        const int width = dragged           ? qRound(double(m_header->sectionSize(column)) / letter)
            : before != state.columns.end() ? before->width
                                            : of.width;
        columns << ListViewState::Column { of.key, width };
    }
    if (columns == state.columns)
        return;
    state.columns = columns;
    m_model->setState(state);
    m_bar->setViews(m_views, m_view.key, isChanged());
}

} // namespace habeas::ui
