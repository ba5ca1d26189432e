#include "ui/statistics/chartview.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace habeas::ui {

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void ChartView::show(const StatisticsTable &table)
{
    m_table = table;
    const qsizetype last = table.rows.size() - 1; // the newest figures are what people look for
    m_current = m_current < 0 ? last : std::min(m_current, last);
    setAccessibleName(table.title);
    setAccessibleDescription(rowWords(m_table, m_current));
    plan();
}

void ChartView::plan()
{
    const qreal margin = 10;
    m_plan = planChart(m_table, QRectF(rect()).adjusted(margin, margin, -margin, -margin),
                       QFontMetricsF(font()));
    update();
}

void ChartView::setCurrent(qsizetype row)
{
    if (row == m_current || row >= m_table.rows.size())
        return;
    m_current = row;
    setAccessibleDescription(rowWords(m_table, row));
    update();
}

void ChartView::choose(qsizetype row)
{
    if (m_table.rows.isEmpty())
        return;
    const qsizetype wanted = std::clamp<qsizetype>(row, 0, m_table.rows.size() - 1);
    if (wanted == m_current)
        return;
    setCurrent(wanted);
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
    emit currentChanged(wanted);
}

QSize ChartView::sizeHint() const
{
    return { 800, 320 };
}

QSize ChartView::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return { line * 20, line * 8 };
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter, m_table, m_plan, { palette(), hasFocus() ? m_current : -1 });
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    plan();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = isRightToLeft();
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_current + (mirrored ? 1 : -1));
        return;
    case Qt::Key_Right:
        choose(m_current + (mirrored ? -1 : 1));
        return;
    case Qt::Key_Home:
        choose(0);
        return;
    case Qt::Key_End:
        choose(m_table.rows.size() - 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (const qsizetype row = m_plan.barAt(event->position()); row >= 0)
        choose(row);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        plan();
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), rowWords(m_table, m_plan.barAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace habeas::ui
