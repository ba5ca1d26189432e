#include "app/law/heldspans.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace habeas {

namespace {

/// Stands for "nobody knows how long ago", beyond every day a record can hold.
constexpr qint64 farPast = -4'000'000'000'000'000;
constexpr qint64 tooLong = 1'000'000'000'000'000;

DayBounds startBounds(const PartialDate &from, CivilDay today)
{
    return { from.earliest().value_or(CivilDay(farPast)), from.latest().value_or(today) };
}

DayBounds endBounds(const PartialDate &until, CivilDay today)
{
    if (!until.isSet())
        return { today, today };
    return { std::min(until.earliest().value_or(CivilDay(farPast)), today),
             std::min(until.latest().value_or(today), today) };
}

using Stretch = std::pair<CivilDay, CivilDay>; // from the first day to the day it is over

qint64 lengthOfUnion(std::vector<Stretch> stretches)
{
    std::ranges::sort(stretches);
    qint64 days = 0;
    CivilDay reached(farPast - 1);
    for (const auto &[from, until] : stretches) {
        const CivilDay start = std::max(from, reached);
        if (start < until) {
            days += daysBetween(start, until);
            reached = until;
        }
    }
    return days;
}

bool narrowPair(DayBounds &first, DayBounds &second)
{
    const bool changes = first.latest > second.latest || second.earliest < first.earliest;
    first.latest = std::min(first.latest, second.latest);
    second.earliest = std::max(second.earliest, first.earliest);
    return changes;
}

bool meet(DayBounds &a, DayBounds &b)
{
    const bool changes = a.earliest != b.earliest || a.latest != b.latest;
    a.earliest = b.earliest = std::max(a.earliest, b.earliest);
    a.latest = b.latest = std::min(a.latest, b.latest);
    return changes;
}

bool isEmpty(const DayBounds &bounds)
{
    return bounds.latest < bounds.earliest;
}

} // namespace

HeldSpans::HeldSpans(const QList<Measure> &measures, CivilDay today)
{
    m_spans.reserve(measures.size());
    for (const Measure &measure : measures) {
        Span span { startBounds(measure.from, today), endBounds(measure.until, today) };
        span.possible = span.begins.earliest <= span.ends.latest;
        span.vagueBegin = !isCertain(measure.from);
        span.vagueEnd = !isCertain(measure.until);
        m_spans << span;
    }
    const QList<Span> unlinked = m_spans;
    link(measures);
    if (!narrow()) {
        m_spans = unlinked;
        (void)narrow();
    }
}

void HeldSpans::link(const QList<Measure> &measures)
{
    for (qsizetype i = 0; i < measures.size(); ++i) {
        const PartialDate &until = measures.at(i).until;
        if (!until.isSet() || until.isUnknown() || !m_spans.at(i).possible)
            continue;
        for (qsizetype j = i + 1; j < measures.size(); ++j) {
            if (m_spans.at(j).possible && measures.at(j).from.edtf() == until.edtf()) {
                m_spans[i].into = j;
                break;
            }
        }
    }
}

bool HeldSpans::narrow()
{
    bool changed = true;
    while (changed) {
        changed = false;
        for (Span &span : m_spans) {
            if (!span.possible)
                continue;
            changed = narrowPair(span.begins, span.ends) || changed;
            if (span.into >= 0)
                changed = meet(span.ends, m_spans[span.into].begins) || changed;
            if (isEmpty(span.begins) || isEmpty(span.ends))
                return false;
        }
    }
    return true;
}

DayRange HeldSpans::daysOf(const QList<qsizetype> &indices) const
{
    // Measures that share their meeting day are one stretch, whichever day it was; what remains are
    // ends that vary on their own, so the extremes are reached with all of them at their bounds.
    std::vector<Stretch> widest;
    std::vector<Stretch> surest;
    DayRange range;
    for (const qsizetype first : indices) {
        const bool continues = std::ranges::any_of(indices, [&](qsizetype other) {
            return m_spans.at(other).into == first && m_spans.at(other).possible;
        });
        if (continues || !m_spans.at(first).possible)
            continue;
        qsizetype last = first;
        while (m_spans.at(last).into >= 0 && indices.contains(m_spans.at(last).into))
            last = m_spans.at(last).into;
        widest.emplace_back(m_spans.at(first).begins.earliest, m_spans.at(last).ends.latest);
        surest.emplace_back(m_spans.at(first).begins.latest, m_spans.at(last).ends.earliest);
        if (m_spans.at(first).vagueBegin || m_spans.at(last).vagueEnd)
            range.approximate = true;
    }
    range.least = lengthOfUnion(std::move(surest));
    range.most = lengthOfUnion(std::move(widest));
    if (range.most > tooLong) {
        range.most = range.least;
        range.unbounded = true;
    }
    return range;
}

} // namespace habeas
