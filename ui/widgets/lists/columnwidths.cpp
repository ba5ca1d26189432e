#include "ui/widgets/lists/columnwidths.h"

#include "ui/models/roles.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTreeView>

#include <algorithm>
#include <chrono>
#include <numeric>

using namespace std::chrono_literals;

namespace habeas::ui {

namespace {

constexpr int leastLetters = 11; // of a column of words, where room is short
constexpr int leastOfMain = 24;
constexpr int usualLetters = 26; // of what names a line of a tree: whole up to there
constexpr int mostRows = 60; // that are looked at: more are in no window
constexpr auto scrollPause = 120ms;

int fullWidth(const ColumnNeed &need)
{
    return need.chosen > 0 ? need.chosen : std::max(need.head, need.words);
}

int leastWidth(const ColumnNeed &need, int least)
{
    const int full = fullWidth(need);
    return need.chosen > 0 ? full : std::max({ need.head, need.whole, std::min(full, least) });
}

int sum(const QList<int> &widths)
{
    return std::reduce(widths.begin(), widths.end());
}

} // namespace

QList<int> sharedWidths(const QList<ColumnNeed> &needs, int room, int letter)
{
    constexpr int air = 2; // letters
    QList<int> widths;
    for (const ColumnNeed &need : needs)
        widths << leastWidth(need, letter * (need.main ? leastOfMain : leastLetters));
    // The narrowest of those that are still cut are raised first, so that all are cut alike.
    for (int left = room - sum(widths); left > 0;) {
        QList<qsizetype> cut;
        for (qsizetype i = 0; i < needs.size(); ++i) {
            if (widths.at(i) < fullWidth(needs.at(i)))
                cut << i;
        }
        if (cut.isEmpty())
            break;
        const auto narrower = [&widths](qsizetype a, qsizetype b) {
            return widths.at(a) < widths.at(b);
        };
        const int low = widths.at(*std::ranges::min_element(cut, narrower));
        cut.removeIf([&](qsizetype i) {
            return widths.at(i) > low;
        });
        int upTo = low + std::max<int>(1, left / int(cut.size()));
        for (qsizetype i = 0; i < needs.size(); ++i) {
            if (widths.at(i) > low && widths.at(i) < fullWidth(needs.at(i)))
                upTo = std::min(upTo, widths.at(i));
        }
        for (const qsizetype i : std::as_const(cut)) {
            const int more = std::min({ left, upTo - low, fullWidth(needs.at(i)) - low });
            widths[i] += more;
            left -= more;
        }
    }
    const int left = room - sum(widths);
    for (qsizetype i = 0; i < needs.size() && left > 0; ++i) {
        if (needs.at(i).chosen == 0)
            widths[i] += std::min(letter * air, left / int(needs.size()));
    }
    return widths;
}

ColumnFitter::ColumnFitter(QAbstractItemView *view, QHeaderView *header)
    : QObject(view)
    , m_view(view)
    , m_header(header)
{
    m_header->setStretchLastSection(false);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_scrolled.setSingleShot(true);
    m_scrolled.setInterval(scrollPause);
    connect(&m_scrolled, &QTimer::timeout, this, &ColumnFitter::grow);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, &m_scrolled,
            qOverload<>(&QTimer::start));
    connect(m_header, &QHeaderView::sectionResized, this, &ColumnFitter::noteDrag);
}

void ColumnFitter::setChosen(std::function<int(int)> chosen)
{
    m_chosen = std::move(chosen);
}

void ColumnFitter::setMain(int column)
{
    m_main = column;
}

void ColumnFitter::forget()
{
    m_dragged.clear();
}

void ColumnFitter::noteDrag(int column, int before, int now)
{
    const bool hiding = before == 0 || now == 0;
    if (!m_fitting && !m_chosen && !hiding && QGuiApplication::mouseButtons() != Qt::NoButton)
        m_dragged.insert(column, now);
}

int ColumnFitter::lastColumn() const
{
    for (int at = m_header->count() - 1; at >= 0; --at) {
        if (const int column = m_header->logicalIndex(at); !m_header->isSectionHidden(column))
            return column;
    }
    return -1;
}

int ColumnFitter::chosenWidth(int column) const
{
    return m_chosen ? m_chosen(column) : m_dragged.value(column);
}

void ColumnFitter::fit()
{
    m_words.clear();
    m_whole.clear();
    m_waiting = !m_view->isVisible();
    if (!m_waiting)
        grow();
}

void ColumnFitter::grow()
{
    if (m_waiting || m_view->model() == nullptr || !m_view->isVisible())
        return;
    look();
    share();
}

QModelIndex ColumnFitter::firstRow() const
{
    const QModelIndex top = m_view->indexAt(QPoint(1, 1));
    return top.isValid() ? top : m_view->model()->index(0, 0);
}

/// What a tree draws before the words of its first column.
int ColumnFitter::indentOf(const QModelIndex &cell) const
{
    const auto *tree = qobject_cast<const QTreeView *>(m_view);
    if (tree == nullptr || cell.column() != 0)
        return 0;
    int depth = tree->rootIsDecorated() ? 1 : 0;
    for (QModelIndex above = cell.parent(); above.isValid(); above = above.parent())
        ++depth;
    return depth * tree->indentation();
}

void ColumnFitter::look()
{
    const auto *tree = qobject_cast<const QTreeView *>(m_view);
    const int bottom = m_view->viewport()->height();
    const int letter = m_view->fontMetrics().averageCharWidth();
    const int usual = letter * usualLetters;
    const int gap = letter / 2; // two dates are not one
    QModelIndex row = firstRow();
    for (int seen = 0; row.isValid() && seen < mostRows; ++seen) {
        for (int column = 0; column < m_header->count(); ++column) {
            const QModelIndex cell = row.siblingAtColumn(column);
            if (m_header->isSectionHidden(column) || cell.data().toString().isEmpty())
                continue;
            const int wide = m_view->sizeHintForIndex(cell).width() + indentOf(cell) + gap;
            const bool names = tree != nullptr && column == 0 && wide <= usual + indentOf(cell);
            const bool whole = names || cell.data(WholeRole).toBool();
            const int least
                = whole ? wide : std::min(wide, cell.data(LettersRole).toInt() * letter);
            m_words[column] = std::max(m_words.value(column), wide);
            m_whole[column] = std::max(m_whole.value(column), least);
        }
        const QRect place = m_view->visualRect(row);
        if (place.isValid() && place.top() > bottom)
            break;
        row = tree != nullptr ? tree->indexBelow(row) : row.siblingAtRow(row.row() + 1);
    }
}

void ColumnFitter::share()
{
    QList<int> columns;
    QList<ColumnNeed> needs;
    const bool mainTakes
        = m_main >= 0 && !m_header->isSectionHidden(m_main) && chosenWidth(m_main) == 0;
    const int rest = mainTakes ? m_main : lastColumn();
    for (int at = 0; at < m_header->count(); ++at) {
        const int column = m_header->logicalIndex(at);
        if (m_header->isSectionHidden(column))
            continue;
        columns << column;
        needs << ColumnNeed { m_header->sectionSizeHint(column), m_words.value(column),
                              m_whole.value(column), chosenWidth(column), column == m_main };
    }
    const int room = m_view->viewport()->width();
    QList<int> widths = sharedWidths(needs, room, m_view->fontMetrics().averageCharWidth());
    const int left = room - sum(widths);
    const QScopedValueRollback fitting(m_fitting, true);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int more = columns.at(i) == rest ? std::max(0, left) : 0;
        m_header->resizeSection(columns.at(i), widths.at(i) + more);
    }
}

bool ColumnFitter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched == m_view && m_waiting)
        fit();
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        grow();
    if (event->type() == QEvent::FontChange && watched == m_view) {
        forget();
        fit();
    }
    return false;
}

} // namespace habeas::ui
