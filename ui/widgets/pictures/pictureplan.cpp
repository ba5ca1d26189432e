#include "ui/widgets/pictures/pictureplan.h"

#include "app/base/language.h"

#include <QLocale>

#include <algorithm>

namespace habeas::ui {

namespace {

constexpr qint64 quietDays = 15; // empty days left and right of what there is
constexpr qreal laneGap = 8;
constexpr qreal leastMonth = 34; // pixels a month needs for its name
constexpr qreal leastWeek = 44;
constexpr qreal leastYear = 40;

struct Days
{
    CivilDay first;
    CivilDay last;
};

CivilDay lastDayOf(const PictureItem &item, CivilDay today)
{
    if (item.shape == PictureItem::Shape::Point)
        return item.lastStart;
    return item.lastEnd.value_or(std::max(today, item.lastStart));
}

Days daysOf(const PictureLanes &lanes)
{
    std::optional<Days> days;
    for (const PictureLane &lane : lanes.lanes) {
        for (const PictureItem &item : lane.items) {
            const CivilDay last = lastDayOf(item, lanes.today);
            if (!days)
                days = Days { item.firstStart, last };
            days->first = std::min(days->first, item.firstStart);
            days->last = std::max(days->last, last);
        }
    }
    const Days found = days.value_or(Days { lanes.today, lanes.today });
    return { found.first.plusDays(-quietDays), found.last.plusDays(quietDays) };
}

class Planner
{
public:
    Planner(const PictureLanes &lanes, const PictureMetrics &metrics)
        : m_lanes(lanes)
    {
        m_plan.metrics = metrics;
        const Days days = daysOf(lanes);
        m_plan.first = days.first;
        m_plan.last = days.last;
    }

    PicturePlan plan()
    {
        qreal top = m_plan.metrics.axisHeight + laneGap;
        for (qsizetype lane = 0; lane < m_lanes.lanes.size(); ++lane)
            top = placeLane(lane, top);
        m_plan.size = { m_plan.xOf(m_plan.last.plusDays(1)), top };
        m_plan.showsToday = m_plan.first <= m_lanes.today && m_lanes.today <= m_plan.last;
        m_plan.todayX = m_plan.xOf(m_lanes.today);
        markAxis();
        return std::move(m_plan);
    }

private:
    qreal placeLane(qsizetype lane, qreal top)
    {
        QList<qreal> rowEnds; // how far right each row is taken
        const qsizetype firstOfLane = m_plan.items.size();
        for (qsizetype i = 0; i < m_lanes.lanes.at(lane).items.size(); ++i) {
            PlacedItem placed = place(m_lanes.lanes.at(lane).items.at(i));
            placed.lane = lane;
            placed.item = i;
            qsizetype row = 0;
            while (row < rowEnds.size() && placed.span.left() < rowEnds.at(row))
                ++row;
            if (row == rowEnds.size())
                rowEnds << 0;
            rowEnds[row] = placed.span.right() + 1;
            const qreal y = top + qreal(row) * m_plan.metrics.rowHeight;
            placed.span.moveTop(y);
            placed.sure.moveTop(y);
            m_plan.items << placed;
        }
        std::stable_sort(m_plan.items.begin() + firstOfLane, m_plan.items.end(),
                         [](const PlacedItem &a, const PlacedItem &b) {
                             return a.span.left() < b.span.left();
                         });
        const qreal height
            = qreal(std::max<qsizetype>(1, rowEnds.size())) * m_plan.metrics.rowHeight;
        m_plan.lanes << PlacedLane { top, height };
        return top + height + laneGap;
    }

    [[nodiscard]] PlacedItem place(const PictureItem &item) const
    {
        const qreal height = m_plan.metrics.rowHeight - 6;
        const auto stretch = [&](CivilDay from, CivilDay until) {
            const qreal left = m_plan.xOf(from);
            return QRectF(left, 0, m_plan.xOf(until) - left, height);
        };
        PlacedItem placed;
        if (item.shape == PictureItem::Shape::Point) {
            placed.span = stretch(item.firstStart, item.lastStart.plusDays(1));
            if (item.firstStart == item.lastStart)
                placed.sure = placed.span;
        } else {
            placed.open = !item.lastEnd;
            const CivilDay last = lastDayOf(item, m_lanes.today);
            placed.span = stretch(item.firstStart, last);
            const CivilDay sureEnd = placed.open ? last : item.firstEnd.value_or(item.lastStart);
            if (item.lastStart < sureEnd)
                placed.sure = stretch(item.lastStart, sureEnd);
        }
        const qreal missing = m_plan.metrics.pointWidth - placed.span.width();
        if (missing > 0)
            placed.span.adjust(-missing / 2, 0, missing / 2, 0);
        return placed;
    }

    void markAxis()
    {
        const qreal day = m_plan.metrics.pixelsPerDay;
        if (day * 7 >= leastWeek)
            markWeeks();
        markMonths(day * 30 >= leastMonth);
    }

    void markWeeks()
    {
        CivilDay monday = m_plan.first.plusDays((8 - m_plan.first.weekday()) % 7);
        for (; monday <= m_plan.last; monday = monday.plusDays(7)) {
            if (monday.day() > 4 && monday.day() < 26) // not on top of a month's name
                m_plan.axis << AxisMark { monday, m_plan.xOf(monday), false,
                                          QString::number(monday.day()) };
        }
    }

    void markMonths(bool all)
    {
        const QLocale locale(languageCode(screenLanguage()));
        const qreal yearWidth = m_plan.metrics.pixelsPerDay * 365;
        const auto everyYears
            = std::max<qint64>(1, static_cast<qint64>(leastYear / std::max(yearWidth, 0.01)) + 1);
        const auto start = CivilDay::of(m_plan.first.year(), m_plan.first.month(), 1);
        for (CivilDay month = start.value_or(m_plan.first); month <= m_plan.last;
             month = month.plusMonths(1)) {
            const bool january = month.month() == 1;
            if (month < m_plan.first || (!all && !january))
                continue;
            AxisMark mark { month, m_plan.xOf(month), january, {} };
            if (january && (yearWidth >= leastYear || month.year() % everyYears == 0))
                mark.label = QString::number(month.year());
            else if (!january)
                mark.label = locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
            m_plan.axis << mark;
        }
    }

    const PictureLanes &m_lanes;
    PicturePlan m_plan;
};

} // namespace

qreal PicturePlan::xOf(CivilDay day) const
{
    return metrics.nameWidth + qreal(daysBetween(first, day)) * metrics.pixelsPerDay;
}

CivilDay PicturePlan::dayAt(qreal x) const
{
    return first.plusDays(qint64((x - metrics.nameWidth) / metrics.pixelsPerDay));
}

qsizetype PicturePlan::itemAt(const QPointF &point) const
{
    // The narrowest one there: a point on a bar must be within reach.
    qsizetype found = -1;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.at(i).span.contains(point)
            && (found < 0 || items.at(i).span.width() < items.at(found).span.width()))
            found = i;
    }
    return found;
}

PicturePlan planPicture(const PictureLanes &lanes, const PictureMetrics &metrics)
{
    return Planner(lanes, metrics).plan();
}

qreal scaleToFit(const PictureLanes &lanes, const PictureMetrics &metrics, qreal width)
{
    const Days days = daysOf(lanes);
    const auto count = qreal(daysBetween(days.first, days.last) + 1);
    return std::max(0.01, (width - metrics.nameWidth) / count);
}

} // namespace habeas::ui
