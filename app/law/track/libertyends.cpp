#include "app/law/track/libertyends.h"

#include "app/base/dates/daterelation.h"
#include "app/law/proceedings/sentencing.h"
#include "app/law/proceedings/termstart.h"
#include "app/law/track/credits.h"
#include "app/law/track/heldspans.h"
#include "app/law/track/orderchain.h"
#include "app/law/track/places.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// Somebody wrote down how it ended.
bool toldHow(const Measure &measure)
{
    return !measure.endedBy.isEmpty() && measure.endedBy != u"unknown"_s;
}

bool hasCertainDates(const Measure &measure, const QList<TrackOrder> &orders)
{
    return isCertain(measure.from) && std::ranges::all_of(orders, [](const TrackOrder &entry) {
               return isCertain(entry.order.made) && isCertain(entry.order.statedEnd);
           });
}

void close(LibertyEnd &end)
{
    std::ranges::stable_sort(end.readings, [](const auto &a, const auto &b) {
        return std::pair(a.earliest, a.latest) < std::pair(b.earliest, b.latest);
    });
    end.earliest = end.readings.first().earliest;
    end.latest = std::ranges::max(end.readings, {}, &LibertyEnd::Reading::latest).latest;
}

/// The ends of one subject.
class EndFinder
{
public:
    EndFinder(const CaseFolder &folder, const Subject &subject, CivilDay today)
        : m_folder(folder)
        , m_subject(subject)
        , m_today(today)
    {
        // As libertyTrack() has them, without what only its reader needs.
        m_track.person = subject.person;
        const QList<Measure> measures = measuresOf(folder, subject);
        for (const Measure &measure : measures)
            m_track.measures << TrackMeasure {
                measure,
                measure.until.isSet() ? QList<TrackOrder>()
                                      : orderChain(measure, ordersOf(folder, measure.id)),
                {},
                !measure.until.isSet(),
                isDeprivation(measure.type)
            };
        m_now = whereaboutsOf(folder, m_track, today);
    }

    QList<LibertyEnd> find()
    {
        if (m_now.state == Whereabouts::State::Died)
            return {};
        for (const TrackMeasure &entry : std::as_const(m_track.measures)) {
            if (entry.open)
                addOrderEnd(entry);
            else
                addKnownEnd(entry);
        }
        if (!m_folder.sentences.isEmpty())
            addSentenceEnds();
        return m_found;
    }

private:
    [[nodiscard]] LibertyEnd endOf(const TrackMeasure &entry, LibertyEnd::Of of) const
    {
        LibertyEnd end { of, entry.measure.person, entry.measure.id.uuid(), entry.measure.id,
                         entry.measure.type };
        if (end.person.isNull())
            end.person = m_subject.person;
        end.deprivation = entry.deprivation;
        return end;
    }

    void addOrderEnd(const TrackMeasure &entry);
    void addKnownEnd(const TrackMeasure &entry);
    void addSentenceEnds();
    [[nodiscard]] bool isReplaced(const TrackMeasure &entry) const;
    [[nodiscard]] std::optional<Id<Measure>> servedUnder(const LibertyEnd &end,
                                                         const TrackSentence &served,
                                                         const SentenceChain &chain) const;
    void nameMeasuresOnce(QList<LibertyEnd> &ends) const;

    const CaseFolder &m_folder;
    const Subject &m_subject;
    CivilDay m_today;
    LibertyTrack m_track;
    Whereabouts m_now;
    QList<LibertyEnd> m_found;
};

/// Another measure that takes liberty away has surely begun since, and goes on.
bool EndFinder::isReplaced(const TrackMeasure &entry) const
{
    return entry.deprivation
        && std::ranges::any_of(m_track.measures, [&](const TrackMeasure &other) {
               return other.deprivation && liesBefore(entry.measure.from, other.measure.from)
                   && runsOn(other.measure, m_today) == Runs::Surely;
           });
}

void EndFinder::addOrderEnd(const TrackMeasure &entry)
{
    if (runsOn(entry.measure, m_today) == Runs::No || isReplaced(entry))
        return;
    const TrackOrder *last = nullptr;
    for (const TrackOrder &order : entry.orders) {
        if (setsEnd(order.order))
            last = &order;
    }
    if (last == nullptr || last->possibleEnds.isEmpty())
        return; // findings say so
    const auto ended = orderThatEnded(entry);
    if (ended && ended->latest() && *ended->latest() <= m_today)
        return; // a finding asks for the release
    LibertyEnd end = endOf(entry, LibertyEnd::Of::Order);
    for (const PossibleEnd &possible : last->possibleEnds)
        end.readings << LibertyEnd::Reading { code(possible.basis), possible.earliest,
                                              possible.latest, possible.arithmetic };
    close(end);
    const auto furthest = latestPossibleEnd(entry.orders);
    end.endsUnknown = !furthest;
    if (furthest && end.latest < *furthest) { // a paper before this one reaches further
        end.readings << LibertyEnd::Reading { u"earlier_order"_s, *furthest, *furthest };
        close(end);
    }
    end.approximate = !hasCertainDates(entry.measure, entry.orders);
    m_found << end;
}

/// One that has passed is told for a while where nothing says what came then.
void EndFinder::addKnownEnd(const TrackMeasure &entry)
{
    const Measure &measure = entry.measure;
    const PartialDate &until = measure.until;
    const bool begun = !measure.from.earliest() || *measure.from.earliest() <= m_today;
    if (!until.latest() || !begun || isReplaced(entry))
        return;
    if (*until.latest() < m_today) {
        const bool lost
            = m_now.state == Whereabouts::State::NotKnown && m_now.measure == measure.id;
        if (toldHow(measure) || until.latest()->plusDays(endToldFor) < m_today
            || (entry.deprivation && !lost))
            return;
    } else if (toldHow(measure) && runsOn(measure, m_today) == Runs::No) {
        return;
    }
    LibertyEnd end = endOf(entry, LibertyEnd::Of::Measure);
    const CivilDay first = measure.from.earliest().value_or(*until.latest());
    end.readings << LibertyEnd::Reading { {}, until.earliest().value_or(first), *until.latest() };
    close(end);
    end.approximate = !isCertain(until);
    m_found << end;
}

/// The measure the sentence is served under: the one that carries it out, or whatever holds the
/// person before its end. A null one where nothing says that the person is free; nothing where it
/// is not served, or a known end tells when.
std::optional<Id<Measure>> EndFinder::servedUnder(const LibertyEnd &end,
                                                  const TrackSentence &served,
                                                  const SentenceChain &chain) const
{
    bool carried = false;
    std::optional<Id<Measure>> open;
    for (const TrackMeasure &entry : m_track.measures) {
        if (!carriesOut(entry.measure, chain))
            continue;
        carried = true;
        const bool toldByItsEnd
            = std::ranges::find(m_found, entry.measure.id, &LibertyEnd::measure) != m_found.end();
        if (!entry.open && (toldByItsEnd || endedAtLiberty(entry.measure.endedBy)))
            return std::nullopt;
        if (entry.open && runsOn(entry.measure, m_today) != Runs::No)
            open = entry.measure.id;
    }
    if (open)
        return open;
    if (served.sentence.type != u"custodial"_s)
        return std::nullopt;
    using State = Whereabouts::State;
    if (m_now.state == State::Held || m_now.state == State::MaybeHeld) {
        const auto holds = std::ranges::find_if(m_track.measures, [&](const TrackMeasure &entry) {
            return entry.measure.id == m_now.measure;
        });
        const bool before = holds != m_track.measures.end()
            && (!holds->measure.from.earliest() || *holds->measure.from.earliest() <= end.latest);
        return before ? std::optional(m_now.measure) : std::nullopt;
    }
    const bool told
        = !carried && m_now.state == State::NotKnown && m_today <= end.latest.plusDays(endToldFor);
    return told ? std::optional(Id<Measure>()) : std::nullopt;
}

void EndFinder::addSentenceEnds()
{
    const QList<SentenceChain> chains = sentenceChains(m_folder, m_today);
    QList<LibertyEnd> ends;
    for (const TrackSentence &served : sentencesOf(m_folder, m_subject, m_today)) {
        const SentenceChain *chain = chainOf(chains, served.sentence.id);
        if (served.readings.isEmpty() || chain == nullptr)
            continue;
        LibertyEnd end { LibertyEnd::Of::Sentence, served.sentence.person,
                         served.sentence.id.uuid() };
        if (end.person.isNull())
            end.person = m_subject.person;
        end.pronounced = served.sentence.pronounced;
        for (const TermReading &reading : served.readings) {
            end.readings << LibertyEnd::Reading { code(reading.basis), reading.earliest,
                                                  reading.latest, reading.arithmetic };
            end.approximate = end.approximate || reading.remaining.approximate;
        }
        close(end);
        const auto under = servedUnder(end, served, *chain);
        if (!under)
            continue;
        end.measure = *under;
        const auto holds = std::ranges::find_if(m_track.measures, [&](const TrackMeasure &entry) {
            return entry.measure.id == *under;
        });
        end.deprivation = holds == m_track.measures.end() || holds->deprivation;
        ends << end;
    }
    nameMeasuresOnce(ends);
    m_found << ends;
}

/// A measure's own end tells until when; of several sentences the one that ends last.
void EndFinder::nameMeasuresOnce(QList<LibertyEnd> &ends) const
{
    for (LibertyEnd &end : ends) {
        const auto takes = [&](const LibertyEnd &other) {
            return &other != &end && other.measure == end.measure
                && (other.of != LibertyEnd::Of::Sentence || end.latest < other.latest
                    || (end.latest == other.latest && other.record < end.record));
        };
        if (std::ranges::any_of(m_found, takes) || std::ranges::any_of(ends, takes))
            end.measure = {};
    }
}

QList<LibertyEnd> allEnds(const CaseFolder &folder, CivilDay today)
{
    QList<LibertyEnd> ends;
    for (const Subject &subject : subjectsOf(folder))
        ends << EndFinder(folder, subject, today).find();
    return ends;
}

bool isClosed(const CaseFolder &folder)
{
    return folder.file.status == u"closed"_s;
}

} // namespace

QList<LibertyEnd> libertyEnds(const CaseFolder &folder, CivilDay today)
{
    QList<LibertyEnd> ends = allEnds(folder, today);
    if (isClosed(folder))
        ends.removeIf([today](const LibertyEnd &end) {
            return end.latest < today;
        });
    return ends;
}

void addLibertyTurns(const CaseFolder &folder, CivilDay today, TurningDays &turning)
{
    for (const Measure &measure : folder.measures) {
        if (measure.until.latest())
            turning.add(measure.until.latest()->plusDays(endToldFor + 1));
    }
    for (const Order &order : folder.orders) {
        if (order.type == u"ended" && order.statedEnd.latest())
            turning.addAround(*order.statedEnd.latest());
    }
    if (isClosed(folder)) {
        for (const LibertyEnd &end : allEnds(folder, today))
            turning.add(end.latest.plusDays(1));
    }
    if (folder.sentences.isEmpty())
        return;
    for (const Subject &subject : subjectsOf(folder)) {
        for (const TrackSentence &served : sentencesOf(folder, subject, today)) {
            for (const TermReading &reading : served.readings)
                turning.add(reading.latest.plusDays(endToldFor + 1));
            // Days that are credited while they pass move the end every day.
            const bool grows = std::ranges::any_of(served.measures, [&](const auto &credited) {
                const auto held
                    = std::ranges::find(folder.measures, credited.measure, &Measure::id);
                return held != folder.measures.end()
                    && (!held->until.latest() || today <= *held->until.latest());
            });
            if (grows && !served.readings.isEmpty())
                turning.addEveryDay();
        }
    }
}

} // namespace habeas
