#include "ui/widgets/pictures/picturepainter.h"

#include "ui/widgets/pictures/fills.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace habeas::ui {

namespace {

constexpr qreal labelGap = 4;

class PicturePainter
{
public:
    PicturePainter(QPainter &painter, const PictureLanes &lanes, const PicturePlan &plan,
                   const PictureLook &look)
        : m_painter(painter)
        , m_lanes(lanes)
        , m_plan(plan)
        , m_look(look)
        , m_sight(look.sight.isNull() ? QRectF(QPointF(), plan.size) : look.sight)
    {
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.fillRect(QRectF(QPointF(), m_plan.size), color(QPalette::Base));
        paintLaneGround();
        paintAxisLines();
        for (const PlacedItem &placed : std::as_const(m_plan.items)) {
            if (isSeen(placed.span.united(placed.label)))
                paintItem(placed);
        }
        paintToday();
        paintLabels();
        paintRing();
        paintNames();
        paintAxis();
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

    /// Between the axis and the lower edge. On paper nothing may lie under what hides it: whoever
    /// reads the file out would find it.
    [[nodiscard]] bool isSeen(const QRectF &part) const
    {
        const qreal first = m_sight.top() > 0 ? m_sight.top() + m_plan.metrics.axisHeight : 0;
        return first < part.bottom() && part.top() < m_sight.bottom();
    }

    void paintLaneGround()
    {
        for (qsizetype i = 0; i < m_plan.lanes.size(); i += 2) {
            const PlacedLane &lane = m_plan.lanes.at(i);
            m_painter.fillRect(QRectF(0, lane.top - m_plan.metrics.laneGap / 2, m_plan.size.width(),
                                      lane.height + m_plan.metrics.laneGap / 2),
                               color(QPalette::AlternateBase));
        }
    }

    void paintAxisLines()
    {
        const QColor line = fieldBorder(m_look.palette);
        for (const AxisMark &mark : m_plan.axis) {
            m_painter.setPen(QPen(mixed(line, mark.strong ? 0.9 : 0.35, color(QPalette::Base)), 1));
            m_painter.drawLine(QLineF(mark.x, 0, mark.x, m_plan.size.height()));
        }
    }

    /// Above everything that scrolls under it.
    void paintAxis()
    {
        const qreal height = m_plan.metrics.axisHeight;
        const QRectF band(0, m_sight.top(), m_plan.size.width(), height);
        const QColor line = fieldBorder(m_look.palette);
        m_painter.fillRect(band, color(QPalette::Base));
        const qreal taken = paintEdgeMonth(band);
        for (const AxisMark &mark : m_plan.axis) {
            const qreal top = band.top() + (mark.strong ? 0 : 8);
            m_painter.setPen(QPen(mixed(line, mark.strong ? 0.9 : 0.35, color(QPalette::Base)), 1));
            m_painter.drawLine(QLineF(mark.x, top, mark.x, band.bottom()));
            if (mark.x < m_sight.left() + m_plan.metrics.nameWidth - labelGap || mark.x < taken)
                continue; // under the names, or where the month at the edge stands
            const qreal width = QFontMetricsF(m_painter.font()).horizontalAdvance(mark.label);
            if (mark.x + 3 + width > m_plan.size.width())
                continue; // half a year's number is none
            m_painter.setPen(mark.strong ? color(QPalette::Text)
                                         : color(QPalette::PlaceholderText));
            m_painter.drawText(QRectF(mark.x + 3, band.top(), 200, height),
                               Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, mark.label);
        }
        if (m_sight.top() > 0) {
            m_painter.setPen(QPen(line, 1));
            m_painter.drawLine(band.bottomLeft(), band.bottomRight());
        }
        m_painter.fillRect(QRectF(m_sight.left(), band.top(), m_plan.metrics.nameWidth - 7, height),
                           color(QPalette::Base));
    }

    /// Scrolled to the right, what is in sight begins with its month and year. Up to where.
    qreal paintEdgeMonth(const QRectF &band)
    {
        if (m_sight.left() <= 0)
            return 0;
        const qreal left = m_sight.left() + m_plan.metrics.nameWidth;
        const QString month = m_plan.monthAt(left);
        const qreal width = QFontMetricsF(m_painter.font()).horizontalAdvance(month);
        m_painter.setPen(color(QPalette::PlaceholderText));
        m_painter.drawText(QRectF(left, band.top(), width + 1, band.height()),
                           Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, month);
        return left + width + labelGap;
    }

    /// What may go on outside of the picture is not closed at its edge.
    void paintItem(PlacedItem placed)
    {
        const PictureItem &item = itemOf(placed);
        if (placed.beforeLeft || placed.afterRight) {
            constexpr qreal outside = 40;
            m_painter.save();
            m_painter.setClipRect(QRectF(m_plan.metrics.nameWidth - 6, 0,
                                         m_plan.size.width() - m_plan.metrics.nameWidth + 6,
                                         m_plan.size.height()),
                                  Qt::IntersectClip);
            placed.span.adjust(placed.beforeLeft ? -outside : 0, 0, placed.afterRight ? outside : 0,
                               0);
            paintWhole(placed, item);
            m_painter.restore();
            return;
        }
        paintWhole(placed, item);
    }

    void paintWhole(const PlacedItem &placed, const PictureItem &item)
    {
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
        const QColor soft = mixed(ink, 0.15, color(QPalette::Base));
        const bool isSure
            = item.firstStart == item.lastStart && (placed.open || item.firstEnd == item.lastEnd);
        const QPainterPath whole = barPath(placed.span, placed.open);
        m_painter.fillPath(whole, soft);
        if (!placed.sure.isEmpty()) {
            // Not over the rounded corners, nor into the tip of the arrow.
            const qreal tip
                = placed.open ? std::min(placed.span.height(), placed.span.width()) / 2 : 1;
            const QRectF room = placed.span.adjusted(1, 1, -tip, -1);
            // A label must stay readable on it.
            paintFill(m_painter, placed.sure.intersected(room), item.fill,
                      item.fill == PictureItem::Fill::Solid ? ink : mixed(ink, 0.6, soft), soft);
        }
        m_painter.setPen(QPen(ink, 1, isSure ? Qt::SolidLine : Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(whole);
        if (item.fill == PictureItem::Fill::Gap) {
            m_painter.setPen(color(QPalette::Text));
            m_painter.drawText(placed.span, Qt::AlignCenter | Qt::TextDontClip,
                               QStringLiteral("?"));
        }
    }

    void paintPoint(const PlacedItem &placed, const PictureItem &item)
    {
        const QColor ink = meaningColor(item.meaning, m_look.palette);
        const bool isSure = !placed.sure.isNull();
        if (!isSure) {
            m_painter.setPen(QPen(ink, 1, Qt::DashLine));
            m_painter.setBrush(mixed(ink, 0.12, color(QPalette::Base)));
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

    void paintLabels()
    {
        m_painter.setPen(color(QPalette::Text));
        const QFontMetricsF metrics(m_painter.font());
        // Fewer letters than these say nothing.
        const qreal leastRoom = metrics.horizontalAdvance(QStringLiteral("nnnnnn…"));
        QList<QRectF> written; // things that share a row share its labels
        for (const PlacedItem &placed : std::as_const(m_plan.items)) {
            const PictureItem &item = itemOf(placed);
            const QString text = m_look.hideNames ? item.neutralLabel : item.label;
            if (text.isEmpty() || !isSeen(placed.span.united(placed.label))
                || item.fill == PictureItem::Fill::Gap)
                continue;
            const qreal wanted = metrics.horizontalAdvance(text);
            if (!placed.label.isNull()) {
                ground(placed, placed.label);
                m_painter.drawText(placed.label,
                                   int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip)
                                       | (wanted > placed.label.width() ? Qt::TextWordWrap : 0),
                                   text);
                continue;
            }
            const QRectF room = labelRoom(placed, item.shape == PictureItem::Shape::Bar, wanted);
            if (room.width() < std::min(leastRoom, wanted))
                continue;
            const QRectF words(room.left(), room.top(), std::min(room.width(), wanted),
                               room.height());
            if (std::ranges::any_of(written, [&words](const QRectF &other) {
                    return other.intersects(words);
                }))
                continue;
            written << words;
            ground(placed, words);
            m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                               metrics.elidedText(text, Qt::ElideRight, room.width() + 0.5));
        }
    }

    /// The lines of the axis and of today do not go through a label. Inside a bar its fill stays.
    void ground(const PlacedItem &placed, const QRectF &label)
    {
        const QRectF words = label.adjusted(-1, 1, 1, -1);
        if (!words.intersects(placed.span))
            m_painter.fillRect(
                words, color(placed.lane % 2 == 0 ? QPalette::AlternateBase : QPalette::Base));
    }

    /// A label stands in what is seen of its bar, or right of it up to the next thing of its row;
    /// that of a point may stand left of it. Null where the thing is out of sight.
    [[nodiscard]] QRectF labelRoom(const PlacedItem &placed, bool isBar, qreal wanted) const
    {
        const auto between = [&placed](qreal left, qreal right) {
            return QRectF(left, placed.span.top(), right - left, placed.span.height());
        };
        const qreal first = m_sight.left() + m_plan.metrics.nameWidth + labelGap;
        const qreal last = m_sight.right() - labelGap;
        if (placed.span.right() < first || placed.span.left() > last)
            return {};
        const QRectF inside = between(std::max(placed.span.left() + labelGap, first),
                                      std::min(placed.span.right() - labelGap, last));
        const QRectF beside = between(std::max(placed.span.right() + labelGap, first),
                                      std::min(nextInRow(placed) - labelGap, last));
        if (isBar)
            return inside.width() >= wanted || inside.width() > beside.width() ? inside : beside;
        const qreal before = placed.span.left() - labelGap - wanted;
        if (beside.width() < wanted && before > std::max(lastBefore(placed), first))
            return between(before, placed.span.left() - labelGap);
        return beside;
    }

    /// Where the row is surely free again, left of a thing: what stands there has its label too.
    [[nodiscard]] qreal lastBefore(const PlacedItem &placed) const
    {
        constexpr qreal labelOfOther = 100;
        qreal last = m_sight.left() + m_plan.metrics.nameWidth;
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
        const QRectF column(m_sight.left(), 0, m_plan.metrics.nameWidth - 6, m_plan.size.height());
        m_painter.fillRect(column, color(QPalette::Base));
        m_painter.setPen(fieldBorder(m_look.palette));
        m_painter.drawLine(column.topRight(), column.bottomRight());
        m_painter.setPen(color(QPalette::Text));
        const QFontMetricsF metrics(m_painter.font());
        for (qsizetype i = 0; i < m_plan.lanes.size(); ++i) {
            const PlacedLane &lane = m_plan.lanes.at(i);
            if (!isSeen(QRectF(0, lane.top, 1, lane.height)))
                continue;
            // Of a lane that began above what is seen, too.
            const qreal height = m_plan.metrics.rowHeight - m_plan.metrics.rowGap;
            const qreal seen
                = m_sight.top() + m_plan.metrics.axisHeight + m_plan.metrics.rowGap / 2;
            const qreal top
                = std::clamp(seen, lane.top, std::max(lane.top, lane.top + lane.height - height));
            const QRectF room(column.left() + labelGap, top, column.width() - 2 * labelGap, height);
            m_painter.drawText(
                room, Qt::AlignLeft | Qt::AlignVCenter,
                metrics.elidedText(m_lanes.lanes.at(i).name, Qt::ElideRight, room.width()));
        }
    }

    QPainter &m_painter;
    const PictureLanes &m_lanes;
    const PicturePlan &m_plan;
    const PictureLook &m_look;
    QRectF m_sight;
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
