#include "app/law/findings/trackfindings.h"

#include "app/law/findings/endfindings.h"
#include "app/law/findings/findingwords.h"
#include "app/law/findings/orderfindings.h"
#include "app/law/findings/otherrecords.h"
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
        , m_died(recordedDeath(folder, track.person))
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
    void bailWhileHeld();
    [[nodiscard]] DayBounds endsAlive(qsizetype index) const;
    [[nodiscard]] bool isConcurrent(const Measure &a, const Measure &b) const;

    const CaseFolder &m_folder;
    const LibertyTrack &m_track;
    const QList<TrackMeasure> &m_measures;
    const HeldSpans &m_spans;
    CivilDay m_today;
    PartialDate m_died; ///< unset: nothing says so
    QList<qsizetype> m_held;
    QList<TrackFinding> m_findings;
};

QList<TrackFinding> FindingMaker::make()
{
    const QList<TrackFinding> told = otherRecords(m_folder, m_track, m_spans, m_today);
    m_findings << told;
    gaps();
    overlaps();
    doubtful();
    bailWhileHeld();
    m_findings << endFindings(m_folder, m_track, m_spans, m_today, told);
    for (qsizetype i = 0; i < m_measures.size(); ++i) {
        if (!m_spans.isPossible(i))
            continue;
        m_findings << orderFindings(m_measures.at(i), endsAlive(i))
                   << placeFindings(m_measures.at(i), m_spans.ends(i));
    }
    if (m_died.isSet()) // nobody waits for a release
        m_findings.removeIf([](const TrackFinding &finding) {
            return finding.kind == TrackFinding::Kind::NoEndDate;
        });
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

/// Nobody is held beyond an end that came after the death.
DayBounds FindingMaker::endsAlive(qsizetype index) const
{
    DayBounds ends = m_spans.ends(index);
    if (!m_measures.at(index).open)
        return ends;
    ends.earliest = std::min(ends.earliest, m_died.earliest().value_or(ends.earliest));
    ends.latest = std::min(ends.latest, m_died.latest().value_or(ends.latest));
    return ends;
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

} // namespace

QList<TrackFinding> trackFindings(const CaseFolder &folder, const LibertyTrack &track,
                                  const HeldSpans &spans, CivilDay today)
{
    return FindingMaker(folder, track, spans, today).make();
}

} // namespace habeas
