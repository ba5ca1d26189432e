#include "ui/widgets/lists/filterheader.h"

#include "ui/widgets/fields/digitrow.h"
#include "ui/widgets/looks/theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace habeas::ui {

namespace {
constexpr auto typingPause = 150ms;
constexpr int Margin = 2;
} // namespace

FilterHeader::FilterHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &FilterHeader::flush);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::place);
    // The table has moved the header by then; the header itself tells nobody.
    if (const auto *table = qobject_cast<QAbstractScrollArea *>(parent))
        connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this,
                &FilterHeader::place);
}

void FilterHeader::nameFilters()
{
    const int columns = model() ? model()->columnCount() : 0;
    while (m_lines.size() < columns) {
        auto *line = new QLineEdit(this);
        const int column = static_cast<int>(m_lines.size());
        line->setObjectName(QStringLiteral("filter%1").arg(column));
        line->setClearButtonEnabled(true);
        line->installEventFilter(this);
        connect(line, &QLineEdit::textChanged, this, [this, column] {
            edited(column);
        });
        m_lines << line;
    }
    for (int column = 0; column < columns; ++column) {
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        m_lines.at(column)->setAccessibleName(tr("Filter: %1").arg(name));
        m_lines.at(column)->setToolTip(
            tr("Filter by %1. F1 explains how filters are written.").arg(name));
    }
    updateGeometries();
}

void FilterHeader::typeDigits(int column)
{
    new DigitRow(m_lines.at(column)); // owned by the line
}

QString FilterHeader::filter(int column) const
{
    return column < m_lines.size() ? m_lines.at(column)->text() : QString();
}

void FilterHeader::setFilter(int column, const QString &text)
{
    QLineEdit *line = m_lines.at(column);
    if (line->text() == text)
        return;
    m_setting = true; // not by blocking signals: the button that clears the line listens too
    line->setText(text);
    m_setting = false;
    if (m_waiting == column)
        m_waiting = -1;
}

void FilterHeader::setProblem(int column, const QString &words)
{
    QLineEdit *line = m_lines.at(column);
    QPalette colours = palette();
    if (!words.isEmpty())
        colours.setColor(QPalette::Text, meaningColor(Meaning::Overdue, palette()));
    line->setPalette(words.isEmpty() ? QPalette() : colours);
    line->setAccessibleDescription(words);
}

void FilterHeader::focusFilter(int column)
{
    if (column < 0 || column >= m_lines.size() || isSectionHidden(column))
        column = logicalIndex(0);
    m_lines.at(column)->setFocus(Qt::ShortcutFocusReason);
    m_lines.at(column)->selectAll();
}

int FilterHeader::focusedFilter() const
{
    for (int column = 0; column < m_lines.size(); ++column) {
        if (m_lines.at(column)->hasFocus())
            return column;
    }
    return -1;
}

QSize FilterHeader::sizeHint() const
{
    QSize size(QHeaderView::sizeHint().width(), namesHeight());
    if (!m_lines.isEmpty())
        size.rheight() += m_lines.first()->sizeHint().height() + 2 * Margin;
    return size;
}

void FilterHeader::updateGeometries()
{
    // The lines stand under what the header itself draws.
    const int below = m_lines.isEmpty() ? 0 : m_lines.first()->sizeHint().height() + 2 * Margin;
    setViewportMargins(0, 0, 0, below);
    QHeaderView::updateGeometries();
    place();
}

/// Of the columns' names. Not as the header itself remembers it: asked while a model is being
/// reset, it has no section and keeps "no height".
int FilterHeader::namesHeight() const
{
    int height = 0;
    for (int column = 0; column < count(); ++column) {
        if (!isSectionHidden(column))
            height = std::max(height, sectionSizeFromContents(column).height());
    }
    if (height > 0)
        m_namesHeight = height;
    return m_namesHeight;
}

void FilterHeader::place()
{
    if (m_lines.isEmpty())
        return;
    const int height = m_lines.first()->sizeHint().height();
    const int top = namesHeight() + Margin;
    for (int column = 0; column < m_lines.size(); ++column) {
        QLineEdit *line = m_lines.at(column);
        const bool shown = !isSectionHidden(column);
        line->setVisible(shown);
        if (shown)
            line->setGeometry(sectionViewportPosition(column) + 1, top, sectionSize(column) - 2,
                              height);
    }
}

void FilterHeader::edited(int column)
{
    if (m_setting)
        return;
    if (m_waiting != column)
        flush();
    m_waiting = column;
    m_pause.start();
}

void FilterHeader::flush()
{
    m_pause.stop();
    const int column = std::exchange(m_waiting, -1);
    if (column >= 0)
        emit filterEdited(column, filter(column));
}

/// To the next shown column as they stand on screen; false at either end.
bool FilterHeader::step(int column, int by)
{
    for (int at = visualIndex(column) + by; at >= 0 && at < count(); at += by) {
        const int next = logicalIndex(at);
        if (isSectionHidden(next))
            continue;
        m_lines.at(next)->setFocus(Qt::TabFocusReason);
        m_lines.at(next)->selectAll();
        return true;
    }
    return false;
}

bool FilterHeader::handleKey(int column, int key, Qt::KeyboardModifiers modifiers)
{
    const bool plain = modifiers == Qt::NoModifier;
    switch (key) {
    case Qt::Key_Tab:
        if (!plain)
            return false;
        flush();
        if (!step(column, 1))
            emit tableWanted();
        return true;
    case Qt::Key_Backtab:
        flush();
        return step(column, -1);
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!plain && modifiers != Qt::KeypadModifier)
            return false;
        flush();
        if (key == Qt::Key_Down)
            emit tableWanted();
        else
            emit answerWanted();
        return true;
    case Qt::Key_Escape:
        if (m_lines.at(column)->text().isEmpty()) {
            emit tableWanted();
        } else {
            m_lines.at(column)->clear();
            flush();
        }
        return true;
    case Qt::Key_F1:
        if (plain)
            emit helpWanted();
        return plain;
    default:
        return false;
    }
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype column = m_lines.indexOf(qobject_cast<QLineEdit *>(watched));
    if (column < 0)
        return QHeaderView::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn)
        emit filterFocused(static_cast<int>(column));
    if (event->type() == QEvent::ShortcutOverride) {
        // Ctrl+E is the window's and edits what is filtered; the line would go to its end with it.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_E && key->modifiers() == Qt::ControlModifier)
            return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(static_cast<int>(column), key->key(), key->modifiers()))
            return true;
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace habeas::ui
