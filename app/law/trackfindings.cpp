#include "app/law/trackfindings.h"

#include "app/base/dateprint.h"
#include "app/casefile/thesaurus.h"
#include "app/law/orderchain.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(LibertyTrack)
};

QString label(const Measure &measure)
{
    return codeLabel(u"measure_type"_s, measure.type, screenLanguage());
}

QString print(const PartialDate &date)
{
    return date.isSet() ? printDate(date, screenLanguage())
                        : printDate(PartialDate::unknown(), screenLanguage());
}

QString print(CivilDay day)
{
    return printDay(day, screenLanguage());
}

QString stretch(const QString &from, const QString &until)
{
    return FindingText::tr("%1 – %2").arg(from, until);
}

QString stretchOf(const Measure &measure)
{
    if (!measure.until.isSet())
        return FindingText::tr("%1 – no end on record").arg(print(measure.from));
    return stretch(print(measure.from), print(measure.until));
}

/// The person walked free, or was no longer there to be held: what follows is a new beginning.
bool endedInFreedom(const Measure &measure)
{
    static const QStringList ends { u"release"_s, u"acquittal"_s, u"served"_s,      u"parole"_s,
                                    u"pardon"_s,  u"exchange"_s,  u"deportation"_s, u"escape"_s,
                                    u"death"_s,   u"sentence"_s };
    return ends.contains(measure.endedBy);
}

/// Of dates that are only about right nobody can say that the latest possible one has passed.
bool hasCertainDates(const TrackMeasure &held)
{
    return isCertain(held.measure.from) && isCertain(held.measure.until)
        && std::ranges::all_of(held.orders, [](const TrackOrder &entry) {
               return isCertain(entry.order.made) && isCertain(entry.order.statedEnd);
           });
}

class FindingMaker
{
public:
    FindingMaker(const QList<TrackMeasure> &measures, const HeldSpans &spans)
        : m_measures(measures)
        , m_spans(spans)
    {
        for (qsizetype i = 0; i < measures.size(); ++i) {
            if (measures.at(i).deprivation && spans.isPossible(i))
                m_held << i;
        }
    }

    QList<TrackFinding> make();

private:
    void add(TrackFinding::Kind kind, qsizetype index, std::optional<CivilDay> from,
             std::optional<CivilDay> until, const QString &text);
    void gaps();
    void overlaps();
    void missingOrders(qsizetype index);
    void notReleased(qsizetype index);
    void heldBeyondEnd(qsizetype index);
    void endUnknown(qsizetype index);
    void lateOrders(qsizetype index);
    [[nodiscard]] const TrackMeasure *followedAtOnce(qsizetype index) const;
    [[nodiscard]] bool wasDueThen(qsizetype index) const;

    const QList<TrackMeasure> &m_measures;
    const HeldSpans &m_spans;
    QList<qsizetype> m_held;
    QList<TrackFinding> m_findings;
};

QList<TrackFinding> FindingMaker::make()
{
    gaps();
    overlaps();
    for (const qsizetype index : m_held) {
        missingOrders(index);
        notReleased(index);
        heldBeyondEnd(index);
        endUnknown(index);
        lateOrders(index);
    }
    std::ranges::stable_sort(m_findings, [](const TrackFinding &a, const TrackFinding &b) {
        return a.from < b.from;
    });
    return m_findings;
}

void FindingMaker::add(TrackFinding::Kind kind, qsizetype index, std::optional<CivilDay> from,
                       std::optional<CivilDay> until, const QString &text)
{
    m_findings << TrackFinding { kind, m_measures.at(index).measure.id, from, until, text };
}

void FindingMaker::gaps()
{
    qsizetype before = -1; // the measure that reaches furthest so far
    for (const qsizetype index : m_held) {
        const CivilDay start = m_spans.begins(index).earliest;
        if (before >= 0 && m_spans.ends(before).latest < start
            && !endedInFreedom(m_measures.at(before).measure)) {
            const Measure &last = m_measures.at(before).measure;
            const Measure &next = m_measures.at(index).measure;
            add(TrackFinding::Kind::Gap, before, m_spans.ends(before).latest, start,
                FindingText::tr("%1: nothing is on record between %2 and %3.")
                    .arg(stretch(print(last.until), print(next.from)), label(last), label(next)));
        }
        if (before < 0 || m_spans.ends(before).latest <= m_spans.ends(index).latest)
            before = index;
    }
}

void FindingMaker::overlaps()
{
    for (qsizetype i = 0; i < m_held.size(); ++i) {
        for (qsizetype j = i + 1; j < m_held.size(); ++j) {
            const qsizetype a = m_held.at(i);
            const qsizetype b = m_held.at(j);
            const CivilDay from = std::max(m_spans.begins(a).latest, m_spans.begins(b).latest);
            const CivilDay until = std::min(m_spans.ends(a).earliest, m_spans.ends(b).earliest);
            if (until <= from)
                continue;
            const Measure &first = m_measures.at(a).measure;
            const Measure &second = m_measures.at(b).measure;
            add(TrackFinding::Kind::Overlap, a, from, until,
                FindingText::tr("Two measures overlap, and the days they share are counted once: "
                                "%1 (%2) and %3 (%4).")
                    .arg(label(first), stretchOf(first), label(second), stretchOf(second)));
        }
    }
}

void FindingMaker::missingOrders(qsizetype index)
{
    const TrackMeasure &held = m_measures.at(index);
    if (held.measure.type == u"enforced_disappearance"_s)
        return; // no paper is what the word means
    if (held.orders.isEmpty()) {
        add(TrackFinding::Kind::NoOrder, index, held.measure.from.earliest(),
            held.measure.until.latest(),
            FindingText::tr("No order is on record for this measure: %1 (%2).")
                .arg(label(held.measure), stretchOf(held.measure)));
        return;
    }
    const PartialDate &made = held.orders.first().order.made;
    const auto begun = held.measure.from.latest();
    if (!begun || !made.earliest() || *made.earliest() <= *begun)
        return;
    const QString when = stretch(print(held.measure.from), print(made));
    const bool exact = held.measure.from.isExactDay() && made.isExactDay();
    const auto days = static_cast<int>(daysBetween(*begun, *made.earliest()));
    add(TrackFinding::Kind::NoOrder, index, held.measure.from.earliest(), made.latest(),
        exact ? FindingText::tr("%1: held %n day(s) before the first order on record (%2).",
                                nullptr, days)
                    .arg(when, label(held.measure))
              : FindingText::tr("%1: held before the first order on record (%2).")
                    .arg(when, label(held.measure)));
}

/// The measure that begins on the day this one ends, if that day is surely the same.
const TrackMeasure *FindingMaker::followedAtOnce(qsizetype index) const
{
    const QString ended = m_measures.at(index).measure.until.edtf();
    for (const qsizetype next : m_held) {
        if (next > index && !ended.isEmpty() && m_measures.at(next).measure.from.edtf() == ended)
            return &m_measures.at(next);
    }
    return nullptr;
}

bool FindingMaker::wasDueThen(qsizetype index) const
{
    const TrackMeasure &held = m_measures.at(index);
    const auto day = held.measure.until.earliest();
    if (!day)
        return false;
    return std::ranges::any_of(held.orders, [&](const TrackOrder &order) {
        return std::ranges::any_of(order.possibleEnds, [&](const PossibleEnd &end) {
            return end.earliest <= *day && *day <= end.latest;
        });
    });
}

void FindingMaker::notReleased(qsizetype index)
{
    const Measure &measure = m_measures.at(index).measure;
    const TrackMeasure *next = followedAtOnce(index);
    const bool fixedTerm = measure.type == u"administrative_arrest"_s;
    const bool due = fixedTerm || wasDueThen(index);
    const bool rearrested = measure.endedBy == u"re_arrest"_s;
    if (!rearrested && !(due && next != nullptr && (measure.endedBy.isEmpty() || fixedTerm)))
        return;
    QString text;
    if (!due) {
        text = FindingText::tr("%1: this measure ended in a new arrest, not in a release (%2).")
                   .arg(print(measure.until), label(measure));
    } else if (next != nullptr) {
        text = FindingText::tr("%1: due for release (%2), but not released; instead, another "
                               "measure began the same day (%3).")
                   .arg(print(measure.until), label(measure), label(next->measure));
    } else {
        text = FindingText::tr("%1: due for release (%2), but arrested again.")
                   .arg(print(measure.until), label(measure));
    }
    add(TrackFinding::Kind::NotReleasedOnDueDate, index, measure.until.earliest(),
        measure.until.latest(), text);
}

void FindingMaker::heldBeyondEnd(qsizetype index)
{
    const TrackMeasure &held = m_measures.at(index);
    const auto due = latestPossibleEnd(held.orders);
    if (!due || m_spans.ends(index).earliest <= *due || !hasCertainDates(held))
        return;
    const QString text = held.open
        ? FindingText::tr("%1: the latest end the orders on record allow; no release is on record "
                          "since (%2).")
              .arg(print(*due), label(held.measure))
        : FindingText::tr("%1: the latest end the orders on record allow; the measure went on "
                          "until %2 (%3).")
              .arg(print(*due), print(held.measure.until), label(held.measure));
    add(TrackFinding::Kind::HeldBeyondEnd, index, *due, m_spans.ends(index).latest, text);
}

void FindingMaker::endUnknown(qsizetype index)
{
    const TrackMeasure &held = m_measures.at(index);
    const TrackOrder *last = nullptr;
    for (const TrackOrder &order : held.orders) {
        if (setsEnd(order.order))
            last = &order;
    }
    if (last == nullptr || !last->possibleEnds.isEmpty())
        return;
    const PartialDate &made = last->order.made;
    const QString text = last->order.term.isEmpty()
        ? FindingText::tr("Order of %1: its length is not on record, so its end is not known (%2).")
              .arg(print(made), label(held.measure))
        : FindingText::tr("Order of %1: its length, “%2”, gives no day on which it ends (%3).")
              .arg(print(made), last->order.term, label(held.measure));
    add(TrackFinding::Kind::EndUnknown, index, made.earliest(), std::nullopt, text);
}

void FindingMaker::lateOrders(qsizetype index)
{
    const TrackMeasure &held = m_measures.at(index);
    const TrackOrder *previous = nullptr;
    for (const TrackOrder &order : held.orders) {
        const auto made = order.order.made.earliest();
        const auto due = previous == nullptr ? std::nullopt : latestPossibleEnd({ *previous });
        if (made && due && *due < *made) {
            add(TrackFinding::Kind::OrderAfterEnd, index, *due, made,
                FindingText::tr("Order of %1: made after the latest possible end of the order "
                                "before it, %2 (%3).")
                    .arg(print(order.order.made), print(*due), label(held.measure)));
        }
        if (setsEnd(order.order))
            previous = &order;
    }
}

} // namespace

QList<TrackFinding> trackFindings(const QList<TrackMeasure> &measures, const HeldSpans &spans)
{
    return FindingMaker(measures, spans).make();
}

} // namespace habeas
