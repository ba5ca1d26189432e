#include "ui/widgets/pictures/pictureplan.h"

#include "app/base/language.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace habeas::ui {

namespace {

constexpr qint64 quietDays = 15; // empty days left and right of what there is
constexpr qreal labelGap = 4;
constexpr qreal leastMonth = 34; // pixels a month needs for its name
constexpr qreal leastWeek = 44;
constexpr qreal leastYear = 40;
constexpr qreal leastMonthYear = 76; // pixels for "Sep 2026"

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

bool isWide(CivilDay first, CivilDay last)
{
    constexpr qint64 wide = 3 * 366; // days
    return daysBetween(first, last) > wide;
}

/// What of an item tells how long the picture is; nothing where only "some time in these years" is
/// known.
std::optional<Days> coreOf(const PictureItem &item, CivilDay today)
{
    const bool wideStart = isWide(item.firstStart, item.lastStart);
    if (item.shape == PictureItem::Shape::Point) {
        if (wideStart)
            return std::nullopt;
        return Days { item.firstStart, item.lastStart };
    }
    const CivilDay last = lastDayOf(item, today);
    const CivilDay end = item.firstEnd && isWide(*item.firstEnd, last)
        ? std::max(*item.firstEnd, item.lastStart)
        : last;
    return Days { wideStart ? item.lastStart : item.firstStart, end };
}

void widen(std::optional<Days> &days, const Days &by)
{
    if (!days)
        days = by;
    days->first = std::min(days->first, by.first);
    days->last = std::max(days->last, by.last);
}

Days daysOf(const PictureLanes &lanes)
{
    std::optional<Days> days;
    QList<Days> wide;
    for (const PictureLane &lane : lanes.lanes) {
        for (const PictureItem &item : lane.items) {
            if (const auto core = coreOf(item, lanes.today))
                widen(days, *core);
            else
                wide << Days { item.firstStart, item.lastStart };
        }
    }
    const bool onlyWide = !days;
    for (const Days &one : std::as_const(wide)) {
        if (onlyWide)
            widen(days, one);
        else if (days->last < one.first) // its nearest day, so that it is in the picture at all
            widen(days, { one.first, one.first });
        else if (one.last < days->first)
            widen(days, { one.last, one.last });
    }
    const Days found = days.value_or(Days { lanes.today, lanes.today });
    return { found.first.plusDays(-quietDays), found.last.plusDays(quietDays) };
}

/// The rows of one lane, each with the stretches that are taken.
class Rows
{
public:
    [[nodiscard]] qsizetype count() const { return m_rows.size(); }

    [[nodiscard]] bool isFree(qsizetype row, qsizetype rows, qreal left, qreal right) const
    {
        for (qsizetype at = row; at < std::min(row + rows, m_rows.size()); ++at) {
            for (const auto &[from, until] : m_rows.at(at)) {
                if (left < until && from < right)
                    return false;
            }
        }
        return true;
    }

    void take(qsizetype row, qsizetype rows, qreal left, qreal right)
    {
        if (m_rows.size() < row + rows)
            m_rows.resize(row + rows);
        for (qsizetype at = row; at < row + rows; ++at)
            m_rows[at].append({ left, right });
    }

private:
    QList<QList<std::pair<qreal, qreal>>> m_rows;
};

QString monthAndYear(CivilDay day)
{
    const QLocale locale(languageCode(screenLanguage()));
    return QStringLiteral("%1 %2")
        .arg(locale.standaloneMonthName(day.month(), QLocale::ShortFormat))
        .arg(day.year());
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
        qreal top = m_plan.metrics.axisHeight + m_plan.metrics.laneGap;
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
        Rows rows;
        const qsizetype firstOfLane = m_plan.items.size();
        for (qsizetype i = 0; i < m_lanes.lanes.at(lane).items.size(); ++i) {
            const PictureItem &item = m_lanes.lanes.at(lane).items.at(i);
            PlacedItem placed = place(item);
            placed.lane = lane;
            placed.item = i;
            const PlacedItem *bar = barUnder(placed, item, firstOfLane);
            const qreal y = bar != nullptr
                ? bar->span.top()
                : top + qreal(findRow(rows, placed, item)) * m_plan.metrics.rowHeight;
            for (QRectF *part : { &placed.span, &placed.sure, &placed.label }) {
                if (!part->isNull())
                    part->moveTop(y);
            }
            m_plan.items << placed;
        }
        std::stable_sort(m_plan.items.begin() + firstOfLane, m_plan.items.end(),
                         [](const PlacedItem &a, const PlacedItem &b) {
                             return a.span.left() < b.span.left();
                         });
        const qreal height = qreal(std::max<qsizetype>(1, rows.count())) * m_plan.metrics.rowHeight;
        m_plan.lanes << PlacedLane { top, height };
        return top + height + m_plan.metrics.laneGap;
    }

    /// The bar a gap is a part of: it breaks it, and needs no row of its own, but for where the
    /// bar's name would hide it.
    [[nodiscard]] const PlacedItem *barUnder(const PlacedItem &placed, const PictureItem &gap,
                                             qsizetype firstOfLane) const
    {
        if (gap.fill != PictureItem::Fill::Gap)
            return nullptr;
        for (qsizetype i = firstOfLane; i < m_plan.items.size(); ++i) {
            const PlacedItem &other = m_plan.items.at(i);
            const PictureItem &bar = m_lanes.lanes.at(other.lane).items.at(other.item);
            const bool isBar = bar.shape == PictureItem::Shape::Bar
                && bar.fill != PictureItem::Fill::Gap && bar.record == gap.record;
            const bool underLabel = !other.label.isNull()
                && other.label.left() < placed.span.right()
                && placed.span.left() < other.label.right();
            if (isBar && !underLabel && !gap.record.isNull()
                && other.span.left() <= placed.span.left() + 1
                && placed.span.right() <= other.span.right() + 1)
                return &other;
        }
        return nullptr;
    }

    /// The first row with room for it, and for its label where labels have theirs.
    qsizetype findRow(Rows &rows, PlacedItem &placed, const PictureItem &item) const
    {
        const auto &font = m_plan.metrics.labelFont;
        const bool labelled = font && !item.label.isEmpty() && item.fill != PictureItem::Fill::Gap;
        if (labelled)
            return findLabelledRow(rows, placed, item, QFontMetricsF(*font));
        const int most = m_plan.metrics.mostRows;
        const bool isPoint = item.shape == PictureItem::Shape::Point;
        qsizetype row = 0;
        while (!rows.isFree(row, 1, placed.span.left(), placed.span.right() + 1)
               && !(isPoint && most > 0 && row + 1 >= most))
            ++row;
        rows.take(row, 1, placed.span.left(), placed.span.right() + 1);
        return row;
    }

    /// Inside a bar that is wide enough, else right or left of the thing; a label longer than
    /// either side is broken into lines.
    qsizetype findLabelledRow(Rows &rows, PlacedItem &placed, const PictureItem &item,
                              const QFontMetricsF &metrics) const
    {
        const qreal wanted = metrics.horizontalAdvance(item.label) + 1;
        const qreal height = placed.span.height();
        const qreal left = placed.span.left();
        const qreal right = placed.span.right();
        if (item.shape == PictureItem::Shape::Bar && wanted + 2 * labelGap <= right - left) {
            placed.label = QRectF(left + labelGap, 0, wanted, height);
            return takeFirst(rows, 1, { { left, right } }).row;
        }
        const qreal roomRight = m_plan.xOf(m_plan.last.plusDays(1)) - right - 2 * labelGap;
        const qreal roomLeft = left - m_plan.metrics.nameWidth - 2 * labelGap;
        const qreal width = std::min(wanted, std::max(roomRight, roomLeft));
        qsizetype lines = 1;
        if (width < wanted)
            lines = qsizetype(std::ceil(
                metrics.boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, item.label)
                    .height()
                / m_plan.metrics.rowHeight));
        QList<std::pair<qreal, qreal>> ways;
        if (width <= roomRight)
            ways.append({ left, right + labelGap + width });
        if (width <= roomLeft)
            ways.append({ left - labelGap - width, right });
        const Found found = takeFirst(rows, lines, ways);
        const bool before = ways.at(found.way).first < left;
        placed.label = QRectF(before ? left - labelGap - width : right + labelGap, 0, width,
                              qreal(lines - 1) * m_plan.metrics.rowHeight + height);
        return found.row;
    }

    struct Found
    {
        qsizetype row;
        qsizetype way;
    };

    /// The first row, and so many below it, where one of the stretches is free.
    static Found takeFirst(Rows &rows, qsizetype lines, const QList<std::pair<qreal, qreal>> &ways)
    {
        for (qsizetype row = 0;; ++row) {
            for (qsizetype way = 0; way < ways.size(); ++way) {
                const auto &[left, right] = ways.at(way);
                if (!rows.isFree(row, lines, left, right + labelGap))
                    continue;
                rows.take(row, lines, left, right + labelGap);
                return { row, way };
            }
        }
    }

    [[nodiscard]] PlacedItem place(const PictureItem &item) const
    {
        const qreal height = m_plan.metrics.rowHeight - m_plan.metrics.rowGap;
        const CivilDay end = m_plan.last.plusDays(1);
        const auto stretch = [&](CivilDay from, CivilDay until) {
            const qreal left = m_plan.xOf(std::clamp(from, m_plan.first, end));
            return QRectF(left, 0, m_plan.xOf(std::clamp(until, m_plan.first, end)) - left, height);
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
        placed.beforeLeft = item.firstStart < m_plan.first;
        placed.afterRight = m_plan.last < lastDayOf(item, m_lanes.today);
        const qreal missing = m_plan.metrics.pointWidth - placed.span.width();
        if (missing > 0)
            placed.span.adjust(-missing / 2, 0, missing / 2, 0);
        // At the edge its sign is whole, too.
        const qreal beyond = placed.span.right() - m_plan.xOf(end);
        const qreal before = m_plan.metrics.nameWidth - placed.span.left();
        placed.span.translate(beyond > 0 ? -beyond : std::max<qreal>(0, before), 0);
        return placed;
    }

    void markAxis()
    {
        const qreal day = m_plan.metrics.pixelsPerDay;
        markMonths(day * 30 >= leastMonth);
        if (day * 7 >= leastWeek)
            markWeeks();
    }

    void markWeeks()
    {
        CivilDay monday = m_plan.first.plusDays((8 - m_plan.first.weekday()) % 7);
        for (; monday <= m_plan.last; monday = monday.plusDays(7)) {
            // Not on top of a month's name.
            if (monday.day() > 4 && monday.day() < 26
                && (m_wideUntil <= m_plan.xOf(monday) || m_plan.xOf(monday) < m_wideFrom))
                m_plan.axis << AxisMark { monday, m_plan.xOf(monday), false,
                                          QString::number(monday.day()) };
        }
    }

    /// A month with its year, which takes more room than other names.
    void markWithYear(CivilDay month, bool strong)
    {
        m_wideFrom = m_plan.xOf(month);
        m_wideUntil = m_wideFrom + leastMonthYear;
        m_plan.axis << AxisMark { month, m_wideFrom, strong, monthAndYear(month) };
    }

    /// The first name on the axis tells month and year; where the first month that begins in the
    /// picture stands far from its left edge, that edge has a name of its own.
    void markMonths(bool all)
    {
        const bool hasJanuary = m_plan.first.year() != m_plan.last.year();
        bool yearKnown = false;
        const QLocale locale(languageCode(screenLanguage()));
        const qreal yearWidth = m_plan.metrics.pixelsPerDay * 365;
        const auto everyYears
            = std::max<qint64>(1, static_cast<qint64>(leastYear / std::max(yearWidth, 0.01)) + 1);
        const auto start = CivilDay::of(m_plan.first.year(), m_plan.first.month(), 1);
        const CivilDay next = start.value_or(m_plan.first).plusMonths(1);
        if (all && m_plan.first.day() > 1
            && m_plan.xOf(next) - m_plan.xOf(m_plan.first) >= leastMonthYear) {
            markWithYear(m_plan.first, false);
            yearKnown = true;
        }
        for (CivilDay month = start.value_or(m_plan.first); month <= m_plan.last;
             month = month.plusMonths(1)) {
            const bool january = month.month() == 1;
            if (month < m_plan.first || (!all && !january && (hasJanuary || yearKnown)))
                continue;
            if (!yearKnown && (all || !january)) {
                markWithYear(month, january);
                yearKnown = true;
                continue;
            }
            AxisMark mark { month, m_plan.xOf(month), january, {} };
            if (january && (yearWidth >= leastYear || month.year() % everyYears == 0))
                mark.label = QString::number(month.year());
            else if (!january && m_wideUntil <= mark.x)
                mark.label = locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
            yearKnown = true;
            m_plan.axis << mark;
        }
    }

    const PictureLanes &m_lanes;
    PicturePlan m_plan;
    qreal m_wideFrom = 0; ///< what the name with the year takes of the axis
    qreal m_wideUntil = 0;
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

QString PicturePlan::monthAt(qreal x) const
{
    return monthAndYear(dayAt(x));
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
