#include "app/base/dates/daterelation.h"

#include <algorithm>
#include <limits>

namespace habeas {

namespace {

// Stand for days without a limit; no day of EDTF's years comes near them.
constexpr qint64 never = std::numeric_limits<qint64>::min();
constexpr qint64 always = std::numeric_limits<qint64>::max();

/// The numbers of the days that one end may be.
struct Days
{
    qint64 first = never;
    qint64 last = always;
};

/// Something that began on a day of start and was over on a day of end, start <= end.
struct Extent
{
    Days start;
    Days end;
    bool known = true; ///< neither approximate nor uncertain
};

Days daysOf(const PartialDate &date)
{
    return { date.earliest() ? date.earliest()->number() : never,
             date.latest() ? date.latest()->number() : always };
}

/// Neither side reaches past the other: it began at the latest when it ended at the latest.
Extent narrowed(Extent extent)
{
    extent.start.last = std::min(extent.start.last, extent.end.last);
    extent.end.first = std::max(extent.end.first, extent.start.first);
    return extent;
}

bool isInterval(const PartialDate &date)
{
    return date.precision() == PartialDate::Precision::Interval && !date.isOneDayWithin();
}

bool isKnown(const PartialDate &date)
{
    return !date.isApproximate() && !date.isUncertain();
}

Extent extentOf(const PartialDate &date)
{
    if (!isInterval(date))
        return { daysOf(date), daysOf(date), isKnown(date) };
    Extent extent { daysOf(date.intervalStart()), daysOf(date.intervalEnd()), isKnown(date) };
    if (date.edtf().startsWith(u"../"))
        extent.start = { never, never };
    if (date.edtf().endsWith(u"/.."))
        extent.end = { always, always };
    return narrowed(extent);
}

Certainty answer(bool surely, bool possibly, bool known)
{
    if (!possibly)
        return Certainty::No;
    return surely && known ? Certainty::Surely : Certainty::Possibly;
}

/// The stretch that a date names. Where a side of an interval is unknown the stretch has no edge
/// there, and what lies beyond the other side is in it only possibly.
struct Stretch
{
    Days core; ///< surely in it; empty where last is before first
    Days whole; ///< possibly in it
    bool known = true;
};

Stretch stretchOf(const PartialDate &span)
{
    Stretch stretch { daysOf(span), daysOf(span), isKnown(span) };
    if (span.isUnknown() && !span.isOneDayWithin())
        stretch.core = { always, never };
    if (!isInterval(span))
        return stretch;
    if (span.edtf().startsWith(u'/')) // it held at least the day it ended on, where that is one
        stretch.core.first = daysOf(span.intervalEnd()).last;
    if (span.edtf().endsWith(u'/'))
        stretch.core.last = daysOf(span.intervalStart()).first;
    return stretch;
}

Certainty touches(const Extent &extent, const Stretch &stretch)
{
    const bool possibly
        = extent.start.first <= stretch.whole.last && stretch.whole.first <= extent.end.last;
    const bool surely = stretch.core.first <= stretch.core.last
        && extent.start.last <= stretch.core.last && stretch.core.first <= extent.end.first;
    return answer(surely, possibly, extent.known && stretch.known);
}

Certainty within(const Extent &extent, const Stretch &stretch)
{
    const bool surely
        = stretch.core.first <= extent.start.first && extent.end.last <= stretch.core.last;
    // Some start and some end lie in the stretch, the start not behind the end.
    const qint64 start = std::max(extent.start.first, stretch.whole.first);
    const qint64 end = std::min(extent.end.last, stretch.whole.last);
    const bool possibly = start <= extent.start.last && extent.end.first <= end && start <= end;
    return answer(surely, possibly, extent.known && stretch.known);
}

} // namespace

Certainty isWithin(const PartialDate &date, const PartialDate &span)
{
    if (!date.isSet() || !span.isSet())
        return Certainty::No;
    return within(extentOf(date), stretchOf(span));
}

Certainty isWithin(CivilDay first, CivilDay last, const PartialDate &span)
{
    if (!span.isSet())
        return Certainty::No;
    const Days days { first.number(), last.number() };
    return within({ days, days }, stretchOf(span));
}

Certainty overlaps(const PartialDate &a, const PartialDate &b)
{
    if (!a.isSet() || !b.isSet())
        return Certainty::No;
    const Extent one = extentOf(a);
    const Extent other = extentOf(b);
    const bool possibly = one.start.first <= other.end.last && other.start.first <= one.end.last;
    const bool surely = one.start.last <= other.end.first && other.start.last <= one.end.first;
    return answer(surely, possibly, one.known && other.known);
}

Certainty lastedInto(const PartialDate &from, const PartialDate &until, const PartialDate &span)
{
    if ((!from.isSet() && !until.isSet()) || !span.isSet())
        return Certainty::No;
    // An interval in one of the two fields: its own outer side counts.
    const Extent extent
        = narrowed({ extentOf(from).start, extentOf(until).end, isKnown(from) && isKnown(until) });
    return touches(extent, stretchOf(span));
}

Certainty isBefore(const PartialDate &a, const PartialDate &b)
{
    if (!a.isSet() || !b.isSet())
        return Certainty::No;
    const Extent one = extentOf(a);
    const Extent other = extentOf(b);
    return answer(one.end.last < other.start.first, one.end.first < other.start.last,
                  one.known && other.known);
}

Certainty isAfter(const PartialDate &a, const PartialDate &b)
{
    return isBefore(b, a);
}

bool liesBefore(const PartialDate &a, const PartialDate &b)
{
    return a.latest() && b.earliest() && *a.latest() < *b.earliest();
}

std::optional<DayCount> daysFromTo(const PartialDate &from, const PartialDate &until)
{
    if (!from.isSet() || !until.isSet())
        return std::nullopt;
    const Days start = extentOf(from).start;
    const Days end = extentOf(until).end;
    if (end.last < start.first)
        return std::nullopt;
    DayCount count;
    count.approximate = !isKnown(from) || !isKnown(until);
    count.unbounded = start.first == never || end.last == always;
    if (start.last != always && end.first != never && end.first != always && start.last != never)
        count.least = std::max(qint64 { 0 }, end.first - start.last);
    if (!count.unbounded)
        count.most = end.last - start.first;
    return count;
}

} // namespace habeas
