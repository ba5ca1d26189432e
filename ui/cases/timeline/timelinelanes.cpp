#include "ui/cases/timeline/timelinelanes.h"

#include "app/casefile/judgmentkind.h"
#include "app/law/proceedings/restrictionterms.h"
#include "app/law/proceedings/sentencewords.h"
#include "ui/cases/peopletold.h"
#include "ui/cases/recordtitles.h"
#include "ui/cases/timeline/lanemaker.h"
#include "ui/cases/words.h"
#include "ui/widgets/pictures/fills.h"

#include <algorithm>
#include <functional>

namespace habeas::ui {

namespace {

using Shape = PictureItem::Shape;
using Fill = PictureItem::Fill;

class Lanes : private LaneMaker
{
    Q_DECLARE_TR_FUNCTIONS(TimelineLanes)

public:
    Lanes(const CaseFolder &folder, const QList<LibertyTrack> &told, CivilDay today)
        : LaneMaker(folder, today, told.size() > 1)
        , m_folder(folder)
        , m_told(told)
    {
    }

    PictureLanes make(const QList<DueDate> &deadlines)
    {
        for (const LibertyTrack &track : m_told) {
            custody(track);
            lane(tr("Custody"), track.person);
        }
        hearings();
        proceedings();
        for (const LibertyTrack &track : m_told)
            limits(track);
        restrictions();
        events();
        letters();
        dueDates(deadlines);
        return take();
    }

private:
    using LaneMaker::endsOf;

    /// As the list of restrictions reads it.
    static Ends endsOf(const RestrictionTerm &term)
    {
        if (term.restriction.until.isSet())
            return endsOf(term.restriction.until);
        if (!term.endComputed)
            return { term.ends.earliest, term.ends.latest, endsWords(term) };
        // A summed end may be the last day or the day after it, by how the first day is counted.
        return { term.ends.earliest.value_or(*term.ends.latest).plusDays(-1), term.ends.latest,
                 tr("%1, computed", "a date").arg(endsWords(term)) };
    }

    void custody(const LibertyTrack &track)
    {
        for (const TrackMeasure &entry : track.measures) {
            if (!entry.deprivation)
                continue;
            const Measure &measure = entry.measure;
            const QString name = codeHeading("measure_type", measure.type);
            const KindLook look = kindLook(measure.type);
            bar(measure.from, endsOf(measure.until), look.fill, look.meaning,
                { name, name, joined({ name, daysText(entry.days) }) }, measure.id.uuid());
        }
        for (const TrackFinding &finding : track.findings) {
            if (isStretchWithoutPaper(finding, track))
                gap(finding);
        }
    }

    /// A measure without any order is not hatched from end to end: the list of what to check says
    /// it.
    [[nodiscard]] static bool isStretchWithoutPaper(const TrackFinding &finding,
                                                    const LibertyTrack &track)
    {
        if (!finding.from || !finding.until || *finding.until <= *finding.from)
            return false;
        using Kind = TrackFinding::Kind;
        if (finding.kind == Kind::Gap || finding.kind == Kind::OrderGap
            || finding.kind == Kind::HeldBeyondEnd)
            return true;
        return finding.kind == Kind::NoOrder
            && std::ranges::any_of(track.measures, [&](const TrackMeasure &entry) {
                   return entry.measure.id == finding.measure && !entry.orders.isEmpty();
               });
    }

    void gap(const TrackFinding &finding)
    {
        PictureItem item;
        item.fill = Fill::Gap;
        item.meaning = Meaning::Soon;
        item.firstStart = *finding.from;
        item.lastStart = *finding.from;
        item.firstEnd = *finding.until;
        item.lastEnd = *finding.until;
        item.words = finding.text;
        item.record = finding.measure.uuid();
        add(item);
    }

    void hearings()
    {
        for (const Hearing &hearing : m_folder.hearings) {
            const QString name = hearing.purpose.isEmpty()
                ? tr("Hearing")
                : codeHeading("hearing_purpose", hearing.purpose);
            point(hearing.at, Meaning::Info,
                  about(hearing.person,
                        { name, name,
                          tr("hearing, %1")
                              .arg(joined({ codeText("hearing_purpose", hearing.purpose),
                                            codeText("hearing_outcome", hearing.outcome),
                                            hearing.court })) }),
                  hearing.id.uuid());
            point(hearing.next, Meaning::Soon,
                  about(hearing.person,
                        { tr("Next hearing"), tr("Next hearing"), tr("next hearing") }),
                  hearing.id.uuid());
        }
        lane(tr("Hearings"));
    }

    void proceedings()
    {
        const auto stage = [this](const QString &code, const PartialDate &at, const QString &title,
                                  const QUuid &record, Id<Person> person) {
            const QString name = codeHeading("charge_stage", code);
            point(at, Meaning::Unknown, about(person, { name, name, joined({ name, title }) }),
                  record);
        };
        for (const ChargeStage &entry : m_folder.chargeStages) {
            const auto charge = std::ranges::find(m_folder.charges, entry.charge, &Charge::id);
            stage(entry.stage, entry.at, titleOf(m_folder, entry), entry.id.uuid(),
                  charge == m_folder.charges.end() ? Id<Person>() : charge->person);
        }
        for (const Charge &charge : m_folder.charges)
            stage(charge.stage, charge.stageDate, titleOf(m_folder, charge), charge.id.uuid(),
                  charge.person);
        judgments();
        lane(tr("Charges and sentences"));
    }

    /// By what each did to the one before: a judgment that was quashed on appeal is no second
    /// prison sentence.
    void judgments()
    {
        static const CivilDay lastDay = CivilDay::of(9999, 12, 31).value_or(CivilDay());
        for (const SentenceChain &chain : sentenceChains(m_folder, lastDay)) {
            for (qsizetype i = 0; i < chain.judgments.size(); ++i) {
                const Sentence &sentence = chain.judgments.at(i).sentence;
                const QString name = judgmentName(chain.judgments.at(i));
                point(
                    sentence.pronounced, Meaning::Today,
                    about(chain.person, { name, name, joined({ name, judgmentWords(chain, i) }) }),
                    sentence.id.uuid());
            }
        }
    }

    static QString judgmentName(const Judgment &judgment)
    {
        const Sentence &sentence = judgment.sentence;
        const QString penalty
            = joined({ codeHeading("sentence_type", sentence.type), termWords(sentence.term) });
        if (sentence.effect.isEmpty())
            return penalty;
        const QString effect = tr("Judgment %1", "what became of it")
                                   .arg(codeText("sentence_effect", sentence.effect));
        if (judgment.passesAnew)
            return joined({ effect, penalty });
        if (decidesOnly(sentence.effect))
            return effect;
        // Longer or shorter is what it was before: its length is what must be read.
        const bool sameKind = sentence.effect == QStringLiteral("cut")
            || sentence.effect == QStringLiteral("raised");
        const QString length = sameKind ? termWords(sentence.term) : QString();
        return joined({ effect, length.isEmpty() ? penalty : length });
    }

    void limits(const LibertyTrack &track)
    {
        for (const TrackMeasure &entry : track.measures) {
            if (entry.deprivation)
                continue;
            const QString name = codeHeading("measure_type", entry.measure.type);
            bar(entry.measure.from, endsOf(entry.measure.until), Fill::Light, Meaning::Unknown,
                about(track.person, { name, name, name }), entry.measure.id.uuid());
        }
    }

    void restrictions()
    {
        QList<std::function<void()>> withoutStart; // they begin where the rest of the picture does
        for (const RestrictionTerm &term : restrictionTerms(m_folder, today())) {
            const Restriction &restriction = term.restriction;
            const QString name = codeHeading("restriction_type", restriction.type);
            const Texts texts
                = about(restriction.person, { name, name, titleOf(m_folder, restriction) });
            const QUuid record = restriction.id.uuid();
            if (term.begins.earliest() || term.begins.latest())
                bar(term.begins, endsOf(term), Fill::Light, Meaning::Unknown, texts, record);
            else if (term.standing != RestrictionTerm::Standing::NotStarted)
                withoutStart << [=, this, ends = endsOf(term)] {
                    barFromSomeDay(ends, Fill::Light, Meaning::Unknown, texts, record);
                };
            for (const Compliance &entry : term.compliance)
                compliance(entry, restriction.person);
        }
        for (const std::function<void()> &draw : std::as_const(withoutStart))
            draw();
        lane(tr("Restrictions"));
    }

    /// How a ban was kept, on the day it is said of: for the office (closedRecords()).
    void compliance(const Compliance &entry, Id<Person> person)
    {
        const QString kind = codeHeading("compliance_type", entry.type);
        const bool breach = entry.type == u"alleged_breach" || entry.type == u"found_breach";
        point(entry.at, breach ? Meaning::Overdue : Meaning::Done,
              about(person, { kind, kind, joined({ kind, entry.text }) }), entry.id.uuid());
    }

    void events()
    {
        for (const Event &event : m_folder.events) {
            const QString kind
                = event.type.isEmpty() ? tr("Event") : codeHeading("event_type", event.type);
            point(event.at, Meaning::None,
                  about(event.person, { kind, kind, joined({ kind, event.text }) }),
                  event.id.uuid());
        }
        lane(tr("Events"));
    }

    void letters()
    {
        const QString sent = tr("Letter sent");
        const QString reply = tr("Reply");
        const QString made = tr("Letter");
        const QString action = tr("Urgent action");
        for (const Letter &letter : m_folder.letters) {
            if (letter.state != QStringLiteral("draft")) // that has not happened yet
                point(letter.made, Meaning::Done, { made, made, joined({ made, letter.subject }) },
                      letter.id.uuid());
        }
        for (const Dispatch &dispatch : m_folder.dispatches) {
            point(dispatch.sent, Meaning::Done,
                  { sent, sent, joined({ sent, codeText("medium", dispatch.medium) }) },
                  dispatch.id.uuid());
            point(dispatch.replied, Meaning::Done,
                  { reply, reply, joined({ reply, dispatch.reply }) }, dispatch.id.uuid());
        }
        for (const UrgentAction &urgent : m_folder.urgentActions) {
            point(urgent.issued, Meaning::Done,
                  { action, action, joined({ action, titleOf(m_folder, urgent) }) },
                  urgent.id.uuid());
            point(urgent.actBy, Meaning::Soon,
                  { tr("Act by"), tr("Act by"), tr("act by, %1").arg(titleOf(m_folder, urgent)) },
                  urgent.id.uuid());
        }
        lane(tr("Letters"));
    }

    void dueDates(const QList<DueDate> &deadlines)
    {
        for (const DueDate &due : deadlines) {
            const bool matters
                = due.earliest && due.latest && due.state != u"superseded" && due.state != u"cited";
            if (!matters)
                continue;
            const bool typed = due.rule.isEmpty();
            Meaning meaning = Meaning::Soon;
            if (due.state == u"met" || due.state == u"waived")
                meaning = Meaning::Done;
            else if (due.state == u"missed" || (typed && due.state == u"passed"))
                meaning = Meaning::Overdue;
            const QString when = *due.earliest == *due.latest
                ? dayText(*due.latest)
                : tr("%1 – %2", "from, until").arg(dayText(*due.earliest), dayText(*due.latest));
            // Words somebody typed may name anybody.
            pointBetween(*due.earliest, *due.latest, when, meaning,
                         about(due.person,
                               { due.title, typed ? tr("Deadline") : due.title,
                                 joined({ due.title, deadlineStateLabel(due.state) }) }),
                         due.triggerRecord);
        }
        lane(tr("Deadlines"));
    }

    const CaseFolder &m_folder;
    QList<LibertyTrack> m_told; ///< one for each person the case is about
};

} // namespace

PictureLanes timelineLanes(const CaseFolder &folder, const LibertyTrack &track,
                           const QList<DueDate> &deadlines, CivilDay today)
{
    return timelineLanes(folder, QList<LibertyTrack> { track }, deadlines, today);
}

PictureLanes timelineLanes(const CaseFolder &folder, const QList<LibertyTrack> &tracks,
                           const QList<DueDate> &deadlines, CivilDay today)
{
    return Lanes(folder, tracksToTell(folder, tracks), today).make(deadlines);
}

} // namespace habeas::ui
