#include "app/law/findings/endfindings.h"

#include "app/base/dates/daterelation.h"
#include "app/casefile/thesaurus.h"
#include "app/law/findings/findingwords.h"
#include "app/law/track/orderchain.h"
#include "app/law/track/places.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

using Kind = TrackFinding::Kind;

/// Whether an order of the measure was surely or possibly made after that day.
bool orderedAfter(const TrackMeasure &held, const PartialDate &day)
{
    return std::ranges::any_of(held.orders, [&](const TrackOrder &entry) {
        return entry.order.type != u"ended" && !liesBefore(entry.order.made, day)
            && entry.order.made.edtf() != day.edtf() && entry.order.made.isSet();
    });
}

class EndReader
{
public:
    EndReader(const CaseFolder &folder, const LibertyTrack &track, const HeldSpans &spans,
              CivilDay today)
        : m_folder(folder)
        , m_track(track)
        , m_measures(track.measures)
        , m_spans(spans)
        , m_today(today)
    {
        for (qsizetype i = 0; i < m_measures.size(); ++i) {
            if (m_measures.at(i).deprivation && spans.isPossible(i))
                m_held << i;
        }
    }

    QList<TrackFinding> read(const QList<TrackFinding> &told)
    {
        afterDeath();
        judgmentsGone();
        heldAfterJudgments();
        for (const qsizetype index : m_held) {
            notReleased(index);
            const bool asked = std::ranges::any_of(told, [&](const TrackFinding &finding) {
                return finding.kind == Kind::ReleaseSaid
                    && finding.measure == m_measures.at(index).measure.id;
            });
            if (!asked)
                releaseOrdered(index);
        }
        return m_findings;
    }

private:
    TrackFinding &add(Kind kind, qsizetype index, std::optional<CivilDay> from,
                      std::optional<CivilDay> until, const QString &text, const QStringList &value)
    {
        const Id<Measure> measure = m_measures.at(index).measure.id;
        m_findings << TrackFinding { kind,          measure, from, until, text, { measure.uuid() },
                                     restsOn(value) };
        return m_findings.last();
    }

    void afterDeath();
    void judgmentsGone();
    void heldAfterJudgments();
    void notReleased(qsizetype index);
    void releaseOrdered(qsizetype index);
    [[nodiscard]] const Hearing *hearingThatFreed(const TrackMeasure &held) const;
    [[nodiscard]] bool hasPassed(const PartialDate &date) const;
    [[nodiscard]] qsizetype followedAtOnce(qsizetype index) const;
    [[nodiscard]] bool wasDueThen(qsizetype index) const;

    const CaseFolder &m_folder;
    const LibertyTrack &m_track;
    const QList<TrackMeasure> &m_measures;
    const HeldSpans &m_spans;
    CivilDay m_today;
    QList<qsizetype> m_held;
    QList<TrackFinding> m_findings;
};

void EndReader::afterDeath()
{
    PartialDate died = recordedDeath(m_folder, m_track.person);
    for (const qsizetype index : m_held) {
        const Measure &measure = m_measures.at(index).measure;
        if (!died.latest() && measure.endedBy == u"death"_s && measure.until.latest()) {
            died = measure.until;
            continue;
        }
        if (!died.latest() || m_spans.ends(index).earliest <= *died.latest())
            continue;
        add(Kind::AfterDeath, index, died.latest(), m_spans.ends(index).latest,
            FindingText::tr("%1 (%2) goes on after the death on record, %3.")
                .arg(FindingText::label(measure), FindingText::stretchOf(measure),
                     FindingText::print(died)),
            { died.edtf(), measure.from.edtf(), measure.until.edtf() });
    }
}

void EndReader::judgmentsGone()
{
    for (qsizetype i = 0; i < m_measures.size(); ++i) {
        const TrackMeasure &entry = m_measures.at(i);
        if (!entry.judgmentGone || !m_spans.isPossible(i))
            continue;
        const JudgmentGone &gone = *entry.judgmentGone;
        const QString text = !entry.deprivation
            ? FindingText::tr("%1 (%2): the trial ended in an acquittal (decision of %3), and no "
                              "end of the measure is on record.")
            : gone.carriedOut
            ? FindingText::tr("%1 (%2): the judgment it carries out does not stand any more "
                              "(decision of %3), and no release is on record.")
            : FindingText::tr("%1 (%2): no judgment against the person stands any more (decision "
                              "of %3), and no release is on record.");
        add(Kind::JudgmentGone, i, gone.at.earliest(), std::nullopt,
            text.arg(FindingText::label(entry.measure), FindingText::stretchOf(entry.measure),
                     FindingText::print(gone.at)),
            { entry.measure.from.edtf(), gone.at.edtf() });
        m_findings.last().about << gone.decision.uuid();
    }
}

void EndReader::heldAfterJudgments()
{
    for (const qsizetype index : m_held) {
        const TrackMeasure &entry = m_measures.at(index);
        if (!entry.sparedBy)
            continue;
        const SparedBy &spared = *entry.sparedBy;
        add(Kind::HeldAfterJudgment, index, spared.at.earliest(), std::nullopt,
            FindingText::tr("%1 (%2): the judgment of %3 (%4) holds nobody, and no release is on "
                            "record.")
                .arg(FindingText::label(entry.measure), FindingText::stretchOf(entry.measure),
                     FindingText::print(spared.at),
                     codeLabel(u"sentence_type"_s, spared.type, screenLanguage())),
            { entry.measure.from.edtf(), spared.at.edtf(), spared.type });
        m_findings.last().about << spared.judgment.uuid();
    }
}

/// The measure that begins on the day this one ends, if that day is surely the same.
qsizetype EndReader::followedAtOnce(qsizetype index) const
{
    const QString ended = m_measures.at(index).measure.until.edtf();
    for (const qsizetype next : m_held) {
        if (next > index && !ended.isEmpty() && m_measures.at(next).measure.from.edtf() == ended)
            return next;
    }
    return -1;
}

bool EndReader::wasDueThen(qsizetype index) const
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

void EndReader::notReleased(qsizetype index)
{
    const Measure &measure = m_measures.at(index).measure;
    const qsizetype next = followedAtOnce(index);
    const bool fixedTerm = measure.type == u"administrative_arrest"_s;
    const bool due = fixedTerm || wasDueThen(index);
    const bool rearrested = measure.endedBy == u"re_arrest"_s;
    if (!rearrested && !(due && next >= 0 && (measure.endedBy.isEmpty() || fixedTerm)))
        return;
    QString text;
    if (!due) {
        text = FindingText::tr("%1: this measure ended in a new arrest, not in a release (%2).")
                   .arg(FindingText::print(measure.until), FindingText::label(measure));
    } else if (next >= 0) {
        text = FindingText::tr("%1: due for release (%2), but not released; instead, another "
                               "measure began the same day (%3).")
                   .arg(FindingText::print(measure.until), FindingText::label(measure),
                        FindingText::label(m_measures.at(next).measure));
    } else {
        text = FindingText::tr("%1: due for release (%2), but arrested again.")
                   .arg(FindingText::print(measure.until), FindingText::label(measure));
    }
    TrackFinding &found
        = add(Kind::NotReleasedOnDueDate, index, measure.until.earliest(), measure.until.latest(),
              text, { measure.until.edtf(), measure.endedBy });
    if (next >= 0)
        found.about << m_measures.at(next).measure.id.uuid();
}

/// The last hearing that let the person go while the measure ran, no order having been made since.
const Hearing *EndReader::hearingThatFreed(const TrackMeasure &held) const
{
    const bool ownsUnnamed = peopleAtRisk(m_folder).size() < 2;
    const Hearing *found = nullptr;
    for (const Hearing &each : m_folder.hearings) {
        const bool ofPerson
            = each.person == m_track.person || (each.person.isNull() && ownsUnnamed);
        const bool frees = each.outcome == u"released" || each.outcome == u"acquitted";
        if (frees && ofPerson && !liesBefore(each.at, held.measure.from) && hasPassed(each.at)
            && !orderedAfter(held, each.at))
            found = &each;
    }
    return found;
}

/// A court let the person go, or an order ended the measure, no order has been made since, and the
/// measure goes on.
void EndReader::releaseOrdered(qsizetype index)
{
    const TrackMeasure &held = m_measures.at(index);
    if (!held.open || held.judgmentGone)
        return;
    const auto ends = orderThatEnded(held);
    const Hearing *hearing = hearingThatFreed(held);
    if (hearing == nullptr && (!ends || !hasPassed(*ends)))
        return;
    const PartialDate on = hearing != nullptr ? hearing->at : *ends;
    const bool letGo = std::ranges::any_of(m_measures, [&](const TrackMeasure &other) {
        return excludeEachOther(held.measure, other.measure) && !liesBefore(other.measure.from, on);
    });
    if (letGo)
        return; // on bail, say: that both go on is asked about already
    const bool acquitted = hearing != nullptr && hearing->outcome == u"acquitted";
    const QString text = acquitted
        ? FindingText::tr("A court acquitted the person on %1, and no release is on record (%2).")
        : hearing != nullptr
        ? FindingText::tr("A court ordered release on %1, and no release is on record (%2).")
        : FindingText::tr("An order ended the measure on %1, and no release is on record (%2).");
    TrackFinding &found = add(Kind::ReleaseOrdered, index, on.earliest(), std::nullopt,
                              text.arg(FindingText::print(on), FindingText::label(held.measure)),
                              { on.edtf(), held.measure.from.edtf() });
    found.offers = { { u"until"_s, on.edtf() },
                     { u"ended_by"_s, acquitted ? u"acquittal"_s : u"release"_s } };
    if (hearing != nullptr)
        found.about << hearing->id.uuid();
}

/// Whether it surely was on this day or before it.
bool EndReader::hasPassed(const PartialDate &date) const
{
    return date.latest() && *date.latest() <= m_today;
}

} // namespace

PartialDate recordedDeath(const CaseFolder &folder, Id<Person> person)
{
    const auto found = std::ranges::find(folder.people, person, &Person::id);
    return found == folder.people.end() ? PartialDate() : found->died;
}

QList<TrackFinding> endFindings(const CaseFolder &folder, const LibertyTrack &track,
                                const HeldSpans &spans, CivilDay today,
                                const QList<TrackFinding> &told)
{
    return EndReader(folder, track, spans, today).read(told);
}

} // namespace habeas
