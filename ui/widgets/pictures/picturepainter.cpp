#include "ui/widgets/pictures/picturepainter.h"

#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace habeas::ui {

namespace {

constexpr qreal labelGap = 4;
constexpr qreal leastRoom = 18;

class PicturePainter
{
public:
    PicturePainter(QPainter &painter, const PictureLanes &lanes, const PicturePlan &plan,
                   const PictureLook &look)
        : m_painter(painter)
        , m_lanes(lanes)
        , m_plan(plan)
        , m_look(look)
    {
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.fillRect(QRectF(QPointF(), m_plan.size), color(QPalette::Base));
        paintLaneGround();
        paintAxis();
        for (qsizetype i = 0; i < m_plan.items.size(); ++i)
            paintItem(m_plan.items.at(i));
        paintLabels();
        paintToday();
        paintRing();
        paintNames();
    }

private:
    [[nodiscard]] QColor color(QPalette::ColorRole role) const
    {
        return m_look.palette.color(role);
    }

    [[nodiscard]] const PictureItem &itemOf(const PlacedItem &placed) const
    {
        return m_lanes.lanes.at(placed.lane).items.at(placed.item);
    }

    void paintLaneGround()
    {
        for (qsizetype i = 0; i < m_plan.lanes.size(); i += 2) {
            const PlacedLane &lane = m_plan.lanes.at(i);
            m_painter.fillRect(QRectF(0, lane.top - 4, m_plan.size.width(), lane.height + 4),
                               color(QPalette::AlternateBase));
        }
    }

    void paintAxis()
    {
        const QColor line = fieldBorder(m_look.palette);
        for (const AxisMark &mark : m_plan.axis) {
            QColor ink = line;
            ink.setAlphaF(mark.strong ? 0.9F : 0.35F);
            m_painter.setPen(QPen(ink, 1));
            m_painter.drawLine(QLineF(mark.x, mark.strong ? 0 : 8, mark.x, m_plan.size.height()));
            m_painter.setPen(mark.strong ? color(QPalette::Text)
                                         : color(QPalette::PlaceholderText));
            m_painter.drawText(QRectF(mark.x + 3, 0, 200, m_plan.metrics.axisHeight),
                               Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, mark.label);
        }
    }

    void paintItem(const PlacedItem &placed)
    {
        const PictureItem &item = itemOf(placed);
        if (item.shape == PictureItem::Shape::Point)
            paintPoint(placed, item);
        else
            paintBar(placed, item);
    }

    [[nodiscard]] QPainterPath barPath(const QRectF &rect, bool open) const
    {
        QPainterPath path;
        if (!open) {
            path.addRoundedRect(rect, 3, 3);
            return path;
        }
        const qreal tip = std::min(rect.height() / 2, rect.width() / 2);
        path.moveTo(rect.topLeft());
        path.lineTo(rect.right() - tip, rect.top());
        path.lineTo(rect.right(), rect.center().y());
        path.lineTo(rect.right() - tip, rect.bottom());
        path.lineTo(rect.bottomLeft());
        path.closeSubpath();
        return path;
    }

    void paintBar(const PlacedItem &placed, const PictureItem &item)
    {
        const QColor ink = meaningColor(item.meaning, m_look.palette);
        QColor soft = ink;
        soft.setAlphaF(0.15F);
        const bool isSure
            = item.firstStart == item.lastStart && (placed.open || item.firstEnd == item.lastEnd);
        const QPainterPath whole = barPath(placed.span, placed.open);
        m_painter.setPen(QPen(ink, 1, isSure ? Qt::SolidLine : Qt::DashLine));
        m_painter.setBrush(soft);
        m_painter.drawPath(whole);
        if (!placed.sure.isEmpty()) {
            m_painter.save();
            m_painter.setClipPath(whole, Qt::IntersectClip);
            m_painter.fillRect(placed.sure, fillOf(item.fill, ink));
            m_painter.restore();
        }
        if (item.fill == PictureItem::Fill::Gap) {
            m_painter.setPen(color(QPalette::Text));
            m_painter.drawText(placed.span, Qt::AlignCenter | Qt::TextDontClip,
                               QStringLiteral("?"));
        }
    }

    [[nodiscard]] static QBrush fillOf(PictureItem::Fill fill, QColor ink)
    {
        switch (fill) {
        case PictureItem::Fill::Solid:
            ink.setAlphaF(0.55F);
            return ink;
        case PictureItem::Fill::Dense:
            return { ink, Qt::Dense3Pattern };
        case PictureItem::Fill::Striped:
            return { ink, Qt::BDiagPattern };
        case PictureItem::Fill::Light:
            return { ink, Qt::Dense6Pattern };
        case PictureItem::Fill::Outline:
            return Qt::NoBrush;
        case PictureItem::Fill::Gap:
            return { ink, Qt::DiagCrossPattern };
        }
        return Qt::NoBrush;
    }

    void paintPoint(const PlacedItem &placed, const PictureItem &item)
    {
        const QColor ink = meaningColor(item.meaning, m_look.palette);
        const bool isSure = !placed.sure.isNull();
        if (!isSure) {
            QColor soft = ink;
            soft.setAlphaF(0.12F);
            m_painter.setPen(QPen(ink, 1, Qt::DashLine));
            m_painter.setBrush(soft);
            m_painter.drawRoundedRect(placed.span, placed.span.height() / 2,
                                      placed.span.height() / 2);
        }
        const QPointF middle = placed.span.center();
        const qreal r = m_plan.metrics.pointWidth / 2 - 1;
        const QPolygonF diamond { middle + QPointF(0, -r), middle + QPointF(r, 0),
                                  middle + QPointF(0, r), middle + QPointF(-r, 0) };
        m_painter.setPen(QPen(ink, 1.5));
        m_painter.setBrush(isSure ? QBrush(ink) : QBrush(color(QPalette::Base)));
        m_painter.drawPolygon(diamond);
    }

    /// A label stands in its bar, or right of it up to the next thing of its row.
    void paintLabels()
    {
        m_painter.setPen(color(QPalette::Text));
        const QFontMetricsF metrics(m_painter.font());
        for (const PlacedItem &placed : std::as_const(m_plan.items)) {
            const PictureItem &item = itemOf(placed);
            const QString text = m_look.hideNames ? item.neutralLabel : item.label;
            if (text.isEmpty() || item.fill == PictureItem::Fill::Gap)
                continue;
            const bool isBar = item.shape == PictureItem::Shape::Bar;
            const qreal inside = placed.span.width() - 2 * labelGap;
            QRectF room = placed.span.adjusted(labelGap, 0, -labelGap, 0);
            if (!isBar || metrics.horizontalAdvance(text) > inside) {
                const qreal left = placed.span.right() + labelGap;
                const qreal beside = nextInRow(placed) - left - labelGap;
                if (isBar && inside > beside)
                    room = placed.span.adjusted(labelGap, 0, -labelGap, 0);
                else
                    room = QRectF(left, placed.span.top(), beside, placed.span.height());
            }
            const qreal wanted = metrics.horizontalAdvance(text);
            const qreal freeLeft = placed.span.left() - 2 * labelGap - lastBefore(placed);
            if (!isBar && room.width() < wanted && wanted + leastRoom < freeLeft)
                room = QRectF(placed.span.left() - labelGap - wanted, placed.span.top(), wanted,
                              placed.span.height());
            if (room.width() < leastRoom)
                continue;
            m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                               metrics.elidedText(text, Qt::ElideRight, room.width()));
        }
    }

    /// Where the row is surely free again, left of a thing: what stands there has its label too.
    [[nodiscard]] qreal lastBefore(const PlacedItem &placed) const
    {
        constexpr qreal labelOfOther = 100;
        qreal last = m_plan.metrics.nameWidth;
        for (const PlacedItem &other : m_plan.items) {
            if (other.lane == placed.lane && qFuzzyCompare(other.span.top(), placed.span.top())
                && other.span.left() < placed.span.left())
                last = std::max(last, other.span.right() + labelOfOther);
        }
        return last;
    }

    [[nodiscard]] qreal nextInRow(const PlacedItem &placed) const
    {
        qreal next = m_plan.size.width();
        for (const PlacedItem &other : m_plan.items) {
            if (other.lane == placed.lane && qFuzzyCompare(other.span.top(), placed.span.top())
                && other.span.left() > placed.span.left())
                next = std::min(next, other.span.left());
        }
        return next;
    }

    void paintToday()
    {
        if (!m_plan.showsToday)
            return;
        const QColor ink = meaningColor(Meaning::Today, m_look.palette);
        m_painter.setPen(QPen(ink, 1.5, Qt::DashDotLine));
        m_painter.drawLine(
            QLineF(m_plan.todayX, m_plan.metrics.axisHeight, m_plan.todayX, m_plan.size.height()));
    }

    void paintRing()
    {
        if (m_look.current < 0 || m_look.current >= m_plan.items.size())
            return;
        m_painter.setPen(QPen(focusRing(m_look.palette), 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(m_plan.items.at(m_look.current).span.adjusted(-2, -2, 2, 2), 4,
                                  4);
    }

    void paintNames()
    {
        const QRectF column(m_look.nameColumnX, 0, m_plan.metrics.nameWidth - 6,
                            m_plan.size.height());
        m_painter.fillRect(column, color(QPalette::Base));
        m_painter.setPen(fieldBorder(m_look.palette));
        m_painter.drawLine(column.topRight(), column.bottomRight());
        m_painter.setPen(color(QPalette::Text));
        const QFontMetricsF metrics(m_painter.font());
        for (qsizetype i = 0; i < m_plan.lanes.size(); ++i) {
            const PlacedLane &lane = m_plan.lanes.at(i);
            const QRectF room(column.left() + labelGap, lane.top, column.width() - 2 * labelGap,
                              m_plan.metrics.rowHeight - 6);
            m_painter.drawText(
                room, Qt::AlignLeft | Qt::AlignVCenter,
                metrics.elidedText(m_lanes.lanes.at(i).name, Qt::ElideRight, room.width()));
        }
    }

    QPainter &m_painter;
    const PictureLanes &m_lanes;
    const PicturePlan &m_plan;
    const PictureLook &m_look;
};

} // namespace

void paintPicture(QPainter &painter, const PictureLanes &lanes, const PicturePlan &plan,
                  const PictureLook &look)
{
    painter.save();
    PicturePainter(painter, lanes, plan, look).paint();
    painter.restore();
}

} // namespace habeas::ui
