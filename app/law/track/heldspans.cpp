#include "app/law/track/heldspans.h"

#include <QMap>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace habeas {

namespace {

/// Stands for "nobody knows how long ago", beyond every day a record can hold.
constexpr qint64 farPast = -4'000'000'000'000'000;
constexpr qint64 tooLong = 1'000'000'000'000'000;
/// The same where days are multiplied, so that no product overflows.
constexpr qint64 longAgo = -10'000'000'000'000;

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

/// Measures that share their meeting day are one stretch, whichever day it was.
QList<HeldSpans::Chain> HeldSpans::chains(const QList<qsizetype> &indices) const
{
    const auto count = static_cast<std::size_t>(m_spans.size());
    std::vector<bool> asked(count);
    std::vector<bool> continues(count);
    for (const qsizetype index : indices)
        asked[static_cast<std::size_t>(index)] = m_spans.at(index).possible;
    for (const qsizetype index : indices) {
        const qsizetype into = m_spans.at(index).into;
        if (into >= 0 && asked[static_cast<std::size_t>(index)])
            continues[static_cast<std::size_t>(into)] = true;
    }
    QList<Chain> found;
    for (const qsizetype first : indices) {
        const auto at = static_cast<std::size_t>(first);
        if (!asked[at] || continues[at])
            continue;
        Chain chain { first };
        while (m_spans.at(chain.last()).into >= 0
               && asked[static_cast<std::size_t>(m_spans.at(chain.last()).into)])
            chain << m_spans.at(chain.last()).into;
        found << chain;
    }
    return found;
}

DayRange HeldSpans::daysOf(const QList<qsizetype> &indices) const
{
    // Beside the meeting days, what remains are ends that vary on their own, so the extremes are
    // reached with all of them at their bounds.
    std::vector<Stretch> widest;
    std::vector<Stretch> surest;
    DayRange range;
    for (const Chain &chain : chains(indices)) {
        const Span &first = m_spans.at(chain.first());
        const Span &last = m_spans.at(chain.last());
        widest.emplace_back(first.begins.earliest, last.ends.latest);
        surest.emplace_back(first.begins.latest, last.ends.earliest);
        if (first.vagueBegin || last.vagueEnd)
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

/// The most that the weighted length of a chain can be, or the least (sign -1). A sum of days with
/// weights is greatest where each day stands at a bound of its own or of another, so only these are
/// tried, in order along the chain.
qint64 HeldSpans::mostOf(const Chain &chain, const QList<int> &hundredths, int sign) const
{
    std::vector<DayBounds> days { m_spans.at(chain.first()).begins };
    std::vector<qint64> weights;
    for (const qsizetype index : chain) {
        days.push_back(m_spans.at(index).ends);
        weights.push_back(qint64 { sign } * hundredths.at(index));
    }
    std::vector<qint64> tried;
    for (DayBounds &bounds : days) {
        bounds.earliest = std::max(bounds.earliest, CivilDay(longAgo));
        bounds.latest = std::max(bounds.latest, bounds.earliest);
        tried.push_back(bounds.earliest.number());
        tried.push_back(bounds.latest.number());
    }
    std::ranges::sort(tried);
    constexpr qint64 impossible = std::numeric_limits<qint64>::min();
    std::vector<qint64> best(tried.size(), impossible);
    for (std::size_t i = 0; i < days.size(); ++i) {
        const qint64 before = i == 0 ? 0 : weights[i - 1];
        const qint64 after = i == weights.size() ? 0 : weights[i];
        qint64 reached = i == 0 ? 0 : impossible;
        for (std::size_t at = 0; at < tried.size(); ++at) {
            if (i > 0)
                reached = std::max(reached, best[at]);
            const bool within
                = days[i].earliest.number() <= tried[at] && tried[at] <= days[i].latest.number();
            best[at] = within && reached != impossible ? reached + (before - after) * tried[at]
                                                       : impossible;
        }
    }
    return sign * *std::ranges::max_element(best);
}

bool HeldSpans::mayShareDays(const QList<Chain> &chains, const QList<int> &hundredths) const
{
    const auto weighs = [&](qsizetype index) {
        return hundredths.at(index) != 0;
    };
    for (qsizetype i = 0; i < chains.size(); ++i) {
        for (qsizetype j = i + 1; j < chains.size(); ++j) {
            for (const qsizetype a : chains.at(i)) {
                for (const qsizetype b : chains.at(j)) {
                    const CivilDay from
                        = std::max(m_spans.at(a).begins.earliest, m_spans.at(b).begins.earliest);
                    const CivilDay until
                        = std::min(m_spans.at(a).ends.latest, m_spans.at(b).ends.latest);
                    if (weighs(a) && weighs(b) && from < until)
                        return true;
                }
            }
        }
    }
    return false;
}

DecimalDays HeldSpans::weighted(const QList<int> &hundredths) const
{
    QList<qsizetype> all;
    QMap<int, QList<qsizetype>> byWeight;
    DecimalDays sum;
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        all << i;
        if (hundredths.at(i) == 0 || !m_spans.at(i).possible)
            continue;
        byWeight[hundredths.at(i)] << i;
        sum.approximate = sum.approximate || m_spans.at(i).vagueBegin || m_spans.at(i).vagueEnd;
    }
    const QList<Chain> found = chains(all);
    if (byWeight.size() > 1 && !mayShareDays(found, hundredths)) {
        for (const Chain &chain : found) {
            sum.least += mostOf(chain, hundredths, -1);
            sum.most += mostOf(chain, hundredths, 1);
        }
    } else {
        // One weight for all, or days that nobody said how to share: of those, at least the
        // smallest weight counts, and at most all of them.
        QList<qsizetype> counted;
        for (const auto &[weight, indices] : byWeight.asKeyValueRange()) {
            counted << indices;
            const DayRange days = daysOf(indices);
            sum.most += days.most * weight;
            sum.unbounded = sum.unbounded || days.unbounded;
        }
        const DayRange days = daysOf(counted);
        sum.least = counted.isEmpty() ? 0 : days.least * byWeight.firstKey();
        sum.approximate = byWeight.size() == 1 ? days.approximate : sum.approximate;
    }
    if (sum.unbounded || sum.most > -longAgo) {
        sum.most = sum.least;
        sum.unbounded = true;
    }
    return sum;
}

} // namespace habeas
