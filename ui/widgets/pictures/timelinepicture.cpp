#include "ui/widgets/pictures/timelinepicture.h"

#include "ui/widgets/looks/namecover.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace habeas::ui {

namespace {

constexpr qreal zoomStep = 1.4;
constexpr qreal leastPixelsPerDay = 0.01;

/// As it may be seen: with codes for names, where they are covered.
PictureLanes shownLanes(const PictureLanes &lanes, bool hideNames)
{
    PictureLanes shown = lanes;
    for (PictureLane &lane : shown.lanes) {
        lane.name = hideNames && !lane.neutralName.isEmpty() ? lane.neutralName
                                                             : shownOnScreen(lane.name);
        for (PictureItem &item : lane.items)
            item.label = shownOnScreen(item.label);
    }
    return shown;
}

} // namespace

TimelinePicture::TimelinePicture(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    horizontalScrollBar()->setSingleStep(40);
    plan();
}

QSize TimelinePicture::sizeHint() const
{
    return { 640, m_closeHeight + 2 * frameWidth() };
}

void TimelinePicture::show(const PictureLanes &lanes)
{
    m_lanes = lanes;
    m_current = -1;
    plan();
    setCurrent(m_currentRecord);
    updateGeometry();
}

const PictureItem *TimelinePicture::current() const
{
    if (m_current < 0)
        return nullptr;
    const PlacedItem &placed = m_plan.items.at(m_current);
    return &m_lanes.lanes.at(placed.lane).items.at(placed.item);
}

void TimelinePicture::setCurrent(const QUuid &record)
{
    m_currentRecord = record;
    m_current = -1;
    for (qsizetype i = 0; i < m_plan.items.size() && m_current < 0; ++i) {
        const PlacedItem &placed = m_plan.items.at(i);
        if (!record.isNull()
            && m_lanes.lanes.at(placed.lane).items.at(placed.item).record == record)
            m_current = i;
    }
    say();
    viewport()->update();
}

void TimelinePicture::setHideNames(bool hide)
{
    m_hideNames = hide;
    viewport()->update();
}

void TimelinePicture::plan()
{
    const QFontMetricsF metrics(font());
    m_metrics.axisHeight = metrics.height() + 8;
    qreal widest = 40;
    for (const PictureLane &lane : std::as_const(m_lanes.lanes))
        widest = std::max(widest, metrics.horizontalAdvance(lane.name));
    const qreal mostNames = metrics.averageCharWidth() * 26;
    m_metrics.nameWidth = std::min(widest, mostNames) + 18;
    const qreal fitting = scaleToFit(m_lanes, m_metrics, viewport()->width());
    if (m_fits)
        m_metrics.pixelsPerDay = std::min(fitting, MostPixelsPerDay);
    const PlacedItem before = m_plan.items.value(m_current);
    m_plan = planIn(viewport()->height());
    const int beyond = std::max(0, int(m_plan.size.width()) - viewport()->width());
    horizontalScrollBar()->setRange(0, m_fits ? 0 : beyond);
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, int(m_plan.size.height()) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    if (m_current >= 0) { // another width may place them in another order
        const auto at = std::ranges::find_if(m_plan.items, [&before](const PlacedItem &placed) {
            return placed.lane == before.lane && placed.item == before.item;
        });
        m_current = at == m_plan.items.end() ? -1 : at - m_plan.items.begin();
    }
    viewport()->update();
}

/// With air between the rows where there is room for it; else they stand closer, and at last points
/// that share days share rows, so that every lane is in sight.
PicturePlan TimelinePicture::planIn(int height)
{
    struct Way
    {
        qreal above; ///< a line of text, in pixels
        qreal rowGap;
        qreal laneGap;
        int mostRows;
    };

    constexpr Way ways[] = { { 10, 6, 8, 0 }, { 2, 2, 4, 0 }, { 2, 2, 4, 4 },
                             { 2, 2, 4, 3 },  { 1, 2, 3, 2 }, { 1, 2, 3, 1 } };
    PicturePlan plan;
    for (const Way &way : ways) {
        m_metrics.rowHeight = QFontMetricsF(font()).height() + way.above;
        m_metrics.rowGap = way.rowGap;
        m_metrics.laneGap = way.laneGap;
        m_metrics.mostRows = way.mostRows;
        plan = planPicture(m_lanes, m_metrics);
        if (way.rowGap < ways[0].rowGap && way.mostRows == 0)
            m_closeHeight = int(std::ceil(plan.size.height()));
        if (plan.size.height() <= height) {
            if (way.mostRows == 0 && way.rowGap >= ways[0].rowGap)
                m_closeHeight = int(std::ceil(plan.size.height()));
            break;
        }
    }
    return plan;
}

/// The day in the middle stays in the middle.
void TimelinePicture::setScale(qreal pixelsPerDay)
{
    const qreal half = (viewport()->width() + m_metrics.nameWidth) / 2;
    const CivilDay middle = m_plan.dayAt(horizontalScrollBar()->value() + half);
    m_fits = false;
    m_metrics.pixelsPerDay = std::clamp(pixelsPerDay, leastPixelsPerDay, MostPixelsPerDay);
    plan();
    horizontalScrollBar()->setValue(int(m_plan.xOf(middle) - half));
}

void TimelinePicture::zoomIn()
{
    setScale(m_metrics.pixelsPerDay * zoomStep);
}

void TimelinePicture::zoomOut()
{
    const qreal smaller = m_metrics.pixelsPerDay / zoomStep;
    if (smaller <= scaleToFit(m_lanes, m_metrics, viewport()->width()))
        fit();
    else
        setScale(smaller);
}

void TimelinePicture::fit()
{
    m_fits = true;
    plan();
}

void TimelinePicture::goToToday()
{
    horizontalScrollBar()->setValue(int(m_plan.todayX) - viewport()->width() / 2);
}

void TimelinePicture::choose(qsizetype index)
{
    if (index < 0 || index >= m_plan.items.size())
        return;
    m_current = index;
    const QRectF span = m_plan.items.at(index).span;
    QScrollBar *bar = horizontalScrollBar();
    const int left = int(span.left() - m_metrics.nameWidth) - 20;
    const int right = int(std::min(span.right(), span.left() + viewport()->width() / 2.0)) + 20;
    if (left < bar->value())
        bar->setValue(left);
    else if (right > bar->value() + viewport()->width())
        bar->setValue(right - viewport()->width());
    QScrollBar *down = verticalScrollBar();
    const int underAxis = int(span.top() - m_metrics.axisHeight) - 4;
    if (underAxis < down->value())
        down->setValue(underAxis);
    else if (int(span.bottom()) > down->value() + viewport()->height())
        down->setValue(int(span.bottom()) - viewport()->height() + 4);
    m_currentRecord = current()->record;
    say();
    viewport()->update();
    emit currentChanged(m_currentRecord);
}

/// Through everything by its first day, whatever its lane.
void TimelinePicture::step(int by)
{
    const qsizetype count = m_plan.items.size();
    if (count == 0)
        return;
    QList<qsizetype> order(count);
    std::iota(order.begin(), order.end(), 0);
    const auto begins = [this](qsizetype index) {
        const PlacedItem &placed = m_plan.items.at(index);
        return m_lanes.lanes.at(placed.lane).items.at(placed.item).firstStart;
    };
    std::ranges::stable_sort(order, {}, begins);
    const qsizetype at = order.indexOf(m_current);
    const qsizetype next = at < 0 ? (by > 0 ? 0 : count - 1) : at + by;
    choose(order.at(std::clamp<qsizetype>(next, 0, count - 1)));
}

/// To the nearest thing of the next lane that holds any.
void TimelinePicture::stepLane(int by)
{
    if (m_current < 0)
        return step(1);
    const PlacedItem from = m_plan.items.at(m_current);
    const qreal x = from.span.center().x();
    for (qsizetype lane = from.lane + by; lane >= 0 && lane < m_plan.lanes.size(); lane += by) {
        qsizetype nearest = -1;
        for (qsizetype i = 0; i < m_plan.items.size(); ++i) {
            const auto distance = [&](qsizetype item) {
                return std::abs(m_plan.items.at(item).span.center().x() - x);
            };
            if (m_plan.items.at(i).lane == lane && (nearest < 0 || distance(i) < distance(nearest)))
                nearest = i;
        }
        if (nearest >= 0)
            return choose(nearest);
    }
}

void TimelinePicture::say()
{
    const PictureItem *item = current();
    setAccessibleDescription(item == nullptr ? QString() : item->words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QPointF TimelinePicture::toPicture(const QPoint &position) const
{
    return QPointF(position)
        + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

/// Not what the names and the axis stand on.
qsizetype TimelinePicture::itemUnder(const QPoint &position) const
{
    if (position.y() < m_metrics.axisHeight || position.x() < m_metrics.nameWidth - 6)
        return -1;
    return m_plan.itemAt(toPicture(position));
}

void TimelinePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    painter.setFont(font());
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const QRectF sight(toPicture({}), QSizeF(viewport()->size()));
    paintPicture(painter, shownLanes(m_lanes, m_hideNames), m_plan,
                 { palette(), m_hideNames, m_current, sight });
    if (hasFocus() && m_current < 0) {
        painter.resetTransform();
        painter.setPen(QPen(focusRing(palette()), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void TimelinePicture::resizeEvent(QResizeEvent *)
{
    plan();
}

void TimelinePicture::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return step(forward);
    case Qt::Key_Left:
        return step(-forward);
    case Qt::Key_Down:
        return stepLane(1);
    case Qt::Key_Up:
        return stepLane(-1);
    case Qt::Key_Home:
        m_current = -1;
        return step(1);
    case Qt::Key_End:
        m_current = -1;
        return step(-1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current() != nullptr)
            emit opened(current()->record);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelinePicture::mousePressEvent(QMouseEvent *event)
{
    choose(itemUnder(event->pos()));
}

void TimelinePicture::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (itemUnder(event->pos()) >= 0 && current() != nullptr)
        emit opened(current()->record);
}

void TimelinePicture::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() > 0)
        zoomIn();
    else
        zoomOut();
    event->accept();
}

bool TimelinePicture::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype index = itemUnder(help->pos());
        QString words;
        if (index >= 0 && !m_hideNames) {
            const PlacedItem &placed = m_plan.items.at(index);
            words = m_lanes.lanes.at(placed.lane).items.at(placed.item).words;
        }
        QToolTip::showText(help->globalPos(), shownOnScreen(words).toHtmlEscaped(), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelinePicture::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        plan();
}

void TimelinePicture::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

} // namespace habeas::ui
