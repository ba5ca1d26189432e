#include "ui/widgets/looks/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace habeas::ui {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    if (index < m_right)
        --m_right;
    return m_items.takeAt(index);
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::gap() const
{
    const QWidget *widget = parentWidget();
    const int gap = widget
        ? widget->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, widget)
        : 0;
    constexpr int Least = 4;
    return std::max(gap, Least);
}

QList<FlowLayout::Row> FlowLayout::rows(int width) const
{
    QList<Row> rows(1);
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items.at(i);
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!rows.last().items.isEmpty() && rows.last().width + gap() + size.width() > width)
            rows << Row();
        Row &row = rows.last();
        row.width += (row.items.isEmpty() ? 0 : gap()) + size.width();
        row.height = std::max(row.height, size.height());
        if (m_right >= 0 && i >= m_right && row.right < 0)
            row.right = row.items.size();
        row.items << item;
    }
    return rows;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom() - gap();
    for (const Row &row : rows(width - margins.left() - margins.right()))
        height += row.height + gap();
    return std::max(0, height);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    int top = inside.top();
    for (const Row &row : rows(inside.width())) {
        int left = inside.left();
        for (qsizetype i = 0; i < row.items.size(); ++i) {
            QLayoutItem *item = row.items.at(i);
            if (i == row.right)
                left += std::max(0, inside.width() - row.width);
            const QSize size(std::min(item->sizeHint().width(), inside.width()),
                             item->sizeHint().height());
            QRect place(QPoint(left, top + (row.height - size.height()) / 2), size);
            if (mirrored)
                place.moveLeft(inside.left() + inside.right() - place.right());
            item->setGeometry(place);
            left += size.width() + gap();
        }
        top += row.height + gap();
    }
}

/// All in one row.
QSize FlowLayout::sizeHint() const
{
    constexpr int Wide = 1 << 16;
    const QList<Row> one = rows(Wide);
    const QMargins margins = contentsMargins();
    return { one.first().width + margins.left() + margins.right(),
             one.first().height + margins.top() + margins.bottom() };
}

/// As wide as the widest of them.
QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(QSize(item->minimumSize().width(), item->sizeHint().height()));
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

} // namespace habeas::ui
