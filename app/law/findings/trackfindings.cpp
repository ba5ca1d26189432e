#include "app/law/findings/trackfindings.h"

#include "app/casefile/thesaurus.h"
#include "app/law/findings/findingwords.h"
#include "app/law/findings/orderfindings.h"
#include "app/law/findings/otherrecords.h"
#include "app/law/track/orderchain.h"
#include "app/law/track/places.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// The person walked free, or was no longer there to be held: what follows is a new beginning.
bool endedInFreedom(const Measure &measure)
{
    static const QStringList ends { u"release"_s, u"acquittal"_s, u"served"_s,      u"parole"_s,
                                    u"pardon"_s,  u"exchange"_s,  u"deportation"_s, u"escape"_s,
                                    u"death"_s,   u"sentence"_s,  u"quashed"_s,     u"bail"_s };
    return ends.contains(measure.endedBy);
}

bool isBefore(const PartialDate &a, const PartialDate &b)
{
    return a.latest() && b.earliest() && *a.latest() < *b.earliest();
}

bool orderedAfter(const TrackMeasure &held, const PartialDate &day)
{
    return std::ranges::any_of(held.orders, [&](const TrackOrder &entry) {
        return entry.order.type != u"ended" && !isBefore(entry.order.made, day)
            && entry.order.made.edtf() != day.edtf() && entry.order.made.isSet();
    });
}

class FindingMaker
{
public:
    FindingMaker(const CaseFolder &folder, const LibertyTrack &track, const HeldSpans &spans,
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

    QList<TrackFinding> make();

private:
    void add(TrackFinding::Kind kind, qsizetype index, std::optional<CivilDay> from,
             std::optional<CivilDay> until, const QString &text, const QString &value,
             qsizetype other = -1);
    void gaps();
    void overlaps();
    void doubtful();
    void afterDeath();
    void judgmentsGone();
    void heldAfterJudgments();
    void bailWhileHeld();
    void releaseOrdered(qsizetype index);
    void notReleased(qsizetype index);
    [[nodiscard]] PartialDate death() const;
    [[nodiscard]] DayBounds endsAlive(qsizetype index) const;
    [[nodiscard]] bool hasPassed(const PartialDate &date) const;
    [[nodiscard]] qsizetype followedAtOnce(qsizetype index) const;
    [[nodiscard]] bool wasDueThen(qsizetype index) const;
    [[nodiscard]] bool isConcurrent(const Measure &a, const Measure &b) const;

    const CaseFolder &m_folder;
    const LibertyTrack &m_track;
    const QList<TrackMeasure> &m_measures;
    const HeldSpans &m_spans;
    CivilDay m_today;
    QList<qsizetype> m_held;
    QList<TrackFinding> m_findings;
};

QList<TrackFinding> FindingMaker::make()
{
    m_findings << otherRecords(m_folder, m_track, m_spans, m_today);
    gaps();
    overlaps();
    doubtful();
    afterDeath();
    judgmentsGone();
    heldAfterJudgments();
    bailWhileHeld();
    for (const qsizetype index : m_held) {
        notReleased(index);
        releaseOrdered(index);
    }
    for (qsizetype i = 0; i < m_measures.size(); ++i) {
        if (!m_spans.isPossible(i))
            continue;
        m_findings << orderFindings(m_measures.at(i), endsAlive(i));
        if (death().isSet()) // nobody waits for a release
            m_findings.removeIf([](const TrackFinding &finding) {
                return finding.kind == TrackFinding::Kind::NoEndDate;
            });
        m_findings << placeFindings(m_measures.at(i), m_spans.ends(i));
    }
    for (const TrackSentence &sentence : m_track.sentences)
        m_findings << sentenceFindings(sentence);
    for (TrackFinding &finding : m_findings)
        finding.text = capitalised(finding.text);
    std::ranges::stable_sort(m_findings, [](const TrackFinding &a, const TrackFinding &b) {
        return a.from < b.from;
    });
    return m_findings;
}

void FindingMaker::add(TrackFinding::Kind kind, qsizetype index, std::optional<CivilDay> from,
                       std::optional<CivilDay> until, const QString &text, const QString &value,
                       qsizetype other)
{
    const Id<Measure> measure = m_measures.at(index).measure.id;
    QList<QUuid> about { measure.uuid() };
    if (other >= 0)
        about << m_measures.at(other).measure.id.uuid();
    m_findings << TrackFinding { kind, measure, from, until, text, about, value };
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
                    .arg(FindingText::stretch(FindingText::print(last.until),
                                              FindingText::print(next.from)),
                         FindingText::label(last), FindingText::label(next)),
                restsOn({ last.until.edtf(), last.endedBy, next.from.edtf() }), index);
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
                    .arg(FindingText::label(first), FindingText::stretchOf(first),
                         FindingText::label(second), FindingText::stretchOf(second)),
                restsOn({ first.from.edtf(), first.until.edtf(), second.from.edtf(),
                          second.until.edtf() }),
                b);
            m_findings.last().expected = isConcurrent(first, second);
        }
    }
}

/// What counts nothing, and why.
void FindingMaker::doubtful()
{
    for (qsizetype i = 0; i < m_measures.size(); ++i) {
        const Measure &measure = m_measures.at(i).measure;
        const QString label = FindingText::label(measure);
        const QString days = FindingText::stretchOf(measure);
        const QString value = restsOn({ measure.from.edtf(), measure.until.edtf() });
        const auto from = measure.from.earliest();
        if (!m_spans.isPossible(i)) {
            const bool reversed = measure.until.isSet() && measure.until.latest() && from
                && *measure.until.latest() < *from;
            add(TrackFinding::Kind::Impossible, i, from, measure.until.latest(),
                reversed ? FindingText::tr("%1 (%2) ends before it begins, so its days are not "
                                           "counted.")
                               .arg(label, days)
                         : FindingText::tr("%1 (%2) begins after today, so its days are not "
                                           "counted.")
                               .arg(label, days),
                value);
        }
        if (effectOf(measure.type) == LibertyEffect::NotSaid)
            add(TrackFinding::Kind::EffectNotSaid, i, from, measure.until.latest(),
                FindingText::tr("%1 (%2): the record does not say whether it took liberty away, so "
                                "its days are not counted.")
                    .arg(label, days),
                measure.type);
    }
}

void FindingMaker::afterDeath()
{
    PartialDate died = death();
    for (const qsizetype index : m_held) {
        const Measure &measure = m_measures.at(index).measure;
        if (!died.latest() && measure.endedBy == u"death"_s && measure.until.latest()) {
            died = measure.until;
            continue;
        }
        if (!died.latest() || m_spans.ends(index).earliest <= *died.latest())
            continue;
        add(TrackFinding::Kind::AfterDeath, index, died.latest(), m_spans.ends(index).latest,
            FindingText::tr("%1 (%2) goes on after the death on record, %3.")
                .arg(FindingText::label(measure), FindingText::stretchOf(measure),
                     FindingText::print(died)),
            restsOn({ died.edtf(), measure.from.edtf(), measure.until.edtf() }));
    }
}

void FindingMaker::judgmentsGone()
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
        add(TrackFinding::Kind::JudgmentGone, i, gone.at.earliest(), std::nullopt,
            text.arg(FindingText::label(entry.measure), FindingText::stretchOf(entry.measure),
                     FindingText::print(gone.at)),
            restsOn({ entry.measure.from.edtf(), gone.at.edtf() }));
        m_findings.last().about << gone.decision.uuid();
    }
}

void FindingMaker::heldAfterJudgments()
{
    for (const qsizetype index : m_held) {
        const TrackMeasure &entry = m_measures.at(index);
        if (!entry.sparedBy)
            continue;
        const SparedBy &spared = *entry.sparedBy;
        add(TrackFinding::Kind::HeldAfterJudgment, index, spared.at.earliest(), std::nullopt,
            FindingText::tr("%1 (%2): the judgment of %3 (%4) holds nobody, and no release is on "
                            "record.")
                .arg(FindingText::label(entry.measure), FindingText::stretchOf(entry.measure),
                     FindingText::print(spared.at),
                     codeLabel(u"sentence_type"_s, spared.type, screenLanguage())),
            restsOn({ entry.measure.from.edtf(), spared.at.edtf(), spared.type }));
        m_findings.last().about << spared.judgment.uuid();
    }
}

/// Held and let go on bail, both surely on the same days: one of them has ended, or belongs to
/// another case.
void FindingMaker::bailWhileHeld()
{
    for (const qsizetype held : m_held) {
        for (qsizetype i = 0; i < m_measures.size(); ++i) {
            const Measure &custody = m_measures.at(held).measure;
            const Measure &bail = m_measures.at(i).measure;
            if (!m_spans.isPossible(i) || !excludeEachOther(custody, bail))
                continue;
            const CivilDay from = std::max(m_spans.begins(held).latest, m_spans.begins(i).latest);
            const CivilDay until = std::min(m_spans.ends(held).earliest, m_spans.ends(i).earliest);
            if (until <= from)
                continue;
            add(TrackFinding::Kind::BailWhileHeld, held, from, until,
                FindingText::tr("Held and let go at the same time: %1 (%2) and %3 (%4). One of "
                                "them has ended, or they belong to different cases.")
                    .arg(FindingText::label(custody), FindingText::stretchOf(custody),
                         FindingText::label(bail), FindingText::stretchOf(bail)),
                restsOn({ custody.from.edtf(), custody.until.edtf(), bail.from.edtf(),
                          bail.until.edtf() }),
                i);
        }
    }
}

/// A court let the person go, or an order ended the measure, no order has been made since, and the
/// measure goes on.
void FindingMaker::releaseOrdered(qsizetype index)
{
    const TrackMeasure &held = m_measures.at(index);
    const auto ends = orderThatEnded(held);
    const Hearing *hearing = nullptr;
    for (const Hearing &each : m_folder.hearings) {
        const bool ofPerson = each.person == m_track.person
            || (each.person.isNull() && peopleAtRisk(m_folder).size() < 2);
        const bool frees = each.outcome == u"released" || each.outcome == u"acquitted";
        if (frees && ofPerson && !isBefore(each.at, held.measure.from) && hasPassed(each.at)
            && !orderedAfter(held, each.at))
            hearing = &each;
    }
    if (!held.open || (hearing == nullptr && (!ends || !hasPassed(*ends))))
        return;
    const PartialDate on = hearing != nullptr ? hearing->at : *ends;
    const bool letGo = std::ranges::any_of(m_measures, [&](const TrackMeasure &other) {
        return excludeEachOther(held.measure, other.measure) && !isBefore(other.measure.from, on);
    });
    const bool asked = std::ranges::any_of(m_findings, [&](const TrackFinding &finding) {
        return finding.kind == TrackFinding::Kind::ReleaseSaid
            && finding.measure == held.measure.id;
    });
    if (letGo || asked || held.judgmentGone)
        return; // on bail, say: that both go on is asked about already
    const bool acquitted = hearing != nullptr && hearing->outcome == u"acquitted";
    const QString text = acquitted
        ? FindingText::tr("A court acquitted the person on %1, and no release is on record (%2).")
        : hearing != nullptr
        ? FindingText::tr("A court ordered release on %1, and no release is on record (%2).")
        : FindingText::tr("An order ended the measure on %1, and no release is on record (%2).");
    add(TrackFinding::Kind::ReleaseOrdered, index, on.earliest(), std::nullopt,
        text.arg(FindingText::print(on), FindingText::label(held.measure)),
        restsOn({ on.edtf(), held.measure.from.edtf() }));
    m_findings.last().offers = { { u"until"_s, on.edtf() },
                                 { u"ended_by"_s, acquitted ? u"acquittal"_s : u"release"_s } };
    if (hearing != nullptr)
        m_findings.last().about << hearing->id.uuid();
}

/// As on record of the person; unset where nothing says that they died.
PartialDate FindingMaker::death() const
{
    const auto person = std::ranges::find(m_folder.people, m_track.person, &Person::id);
    return person == m_folder.people.end() ? PartialDate() : person->died;
}

/// Nobody is held beyond an end that came after the death.
DayBounds FindingMaker::endsAlive(qsizetype index) const
{
    DayBounds ends = m_spans.ends(index);
    if (!m_measures.at(index).open)
        return ends;
    const PartialDate died = death();
    ends.earliest = std::min(ends.earliest, died.earliest().value_or(ends.earliest));
    ends.latest = std::min(ends.latest, died.latest().value_or(ends.latest));
    return ends;
}

/// Whether it surely was on this day or before it.
bool FindingMaker::hasPassed(const PartialDate &date) const
{
    return date.latest() && *date.latest() <= m_today;
}

/// Both carry out sentences that the record says are served at the same time.
bool FindingMaker::isConcurrent(const Measure &a, const Measure &b) const
{
    const auto together = [&](Id<Sentence> one, Id<Sentence> other) {
        return std::ranges::any_of(m_folder.sentences, [&](const Sentence &sentence) {
            return sentence.id == one && sentence.servedWith == other
                && sentence.servedAs == u"concurrent"_s;
        });
    };
    if (a.sentence.isNull() || b.sentence.isNull())
        return false;
    return together(a.sentence, b.sentence) || together(b.sentence, a.sentence);
}

/// The measure that begins on the day this one ends, if that day is surely the same.
qsizetype FindingMaker::followedAtOnce(qsizetype index) const
{
    const QString ended = m_measures.at(index).measure.until.edtf();
    for (const qsizetype next : m_held) {
        if (next > index && !ended.isEmpty() && m_measures.at(next).measure.from.edtf() == ended)
            return next;
    }
    return -1;
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
    add(TrackFinding::Kind::NotReleasedOnDueDate, index, measure.until.earliest(),
        measure.until.latest(), text, restsOn({ measure.until.edtf(), measure.endedBy }), next);
}

} // namespace

QList<TrackFinding> trackFindings(const CaseFolder &folder, const LibertyTrack &track,
                                  const HeldSpans &spans, CivilDay today)
{
    return FindingMaker(folder, track, spans, today).make();
}

} // namespace habeas
