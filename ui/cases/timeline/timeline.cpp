#include "ui/cases/timeline/timeline.h"

#include "app/law/deadlines/whose.h"
#include "app/law/proceedings/sentencewords.h"
#include "ui/cases/recordfields.h"
#include "ui/cases/recordtitles.h"
#include "ui/cases/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <type_traits>

namespace habeas::ui {

namespace {

class Timeline
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)

public:
    explicit Timeline(const CaseFolder &folder)
        : m_folder(folder)
    {
    }

    QList<TimelineItem> items()
    {
        readWhatHappened();
        readLiberty();
        readCharges();
        readSentences();
        readPapers();
        std::stable_sort(m_items.begin(), m_items.end(),
                         [](const TimelineItem &a, const TimelineItem &b) {
                             return PartialDate::sortsBefore(a.at, b.at);
                         });
        return std::move(m_items);
    }

private:
    template<class R>
    TimelineItem &add(const R &record, const PartialDate &at, const QString &kind,
                      const QString &text)
    {
        m_items.append({ at,
                         {},
                         kind,
                         text,
                         record.id.uuid(),
                         sourceTitles(m_folder, record.sources),
                         record.sealed,
                         whoseOf(record) });
        return m_items.last();
    }

    /// What holds or limits somebody, and a hearing, is somebody's: where the record does not say
    /// whose, that is said. Other things may be nobody's.
    template<class R>
    [[nodiscard]] QString whoseOf(const R &record) const
    {
        constexpr bool somebodys
            = std::is_same_v<
                  R,
                  Measure> || std::is_same_v<R, Order> || std::is_same_v<R, Hearing> || std::is_same_v<R, Sentence> || std::is_same_v<R, Restriction>;
        const Id<Person> person = personOf(record);
        return person.isNull() && !somebodys ? QString() : whoseName(m_folder, person);
    }

    template<class R>
    [[nodiscard]] Id<Person> personOf(const R &record) const
    {
        if constexpr (std::is_same_v<R, Claim>)
            return {}; // its person is the one who says so
        else if constexpr (requires { record.person; })
            return record.person;
        else if constexpr (requires { record.measure; })
            return above(m_folder.measures, record.measure);
        else if constexpr (requires { record.charge; })
            return above(m_folder.charges, record.charge);
        else if constexpr (requires { record.restriction; })
            return above(m_folder.restrictions, record.restriction);
        else
            return {};
    }

    /// Whom the record above is about.
    template<class R>
    [[nodiscard]] static Id<Person> above(const QList<R> &list, Id<R> id)
    {
        const auto at = std::ranges::find(list, id, &R::id);
        return at == list.end() ? Id<Person>() : at->person;
    }

    /// The same, where the record may carry no date.
    template<class R>
    void addDated(const R &record, const PartialDate &at, const QString &kind, const QString &text)
    {
        if (at.isSet())
            add(record, at, kind, text);
    }

    void readWhatHappened()
    {
        for (const Event &event : m_folder.events)
            add(event, event.at,
                event.type.isEmpty() ? tr("Event") : codeHeading("event_type", event.type),
                event.place.isEmpty()
                    ? event.text
                    : tr("%1 (%2)", "what happened, where").arg(event.text, event.place))
                .time
                = event.time;
        for (const Hearing &hearing : m_folder.hearings)
            add(hearing, hearing.at, tr("Hearing"),
                joined({ codeText("hearing_purpose", hearing.purpose), hearing.court,
                         codeText("hearing_outcome", hearing.outcome), hearing.outcomeText,
                         codeText("hearing_mode", hearing.mode) }))
                .time
                = hearing.time;
        for (const Claim &claim : m_folder.claims)
            addDated(claim, claim.at, tr("Claim"), titleOf(m_folder, claim));
    }

    void readLiberty()
    {
        // Measure by measure: what ends on a day stands before what begins on it.
        for (const Measure &measure : m_folder.measures) {
            add(measure, measure.from, tr("Measure begins"),
                joined({ codeHeading("measure_type", measure.type), lawText(measure.law),
                         measure.place }))
                .time
                = measure.timeFrom;
            addDated(measure, measure.until, tr("Measure ends"),
                     joined({ codeHeading("measure_type", measure.type),
                              codeText("measure_end", measure.endedBy) }));
        }
        for (const Order &order : m_folder.orders)
            add(order, order.made, tr("Order"),
                joined({ codeHeading("order_type", order.type),
                         order.term.isEmpty() ? tr("length not known") : termWords(order.term),
                         order.authority }));
        for (const Restriction &restriction : m_folder.restrictions) {
            addDated(restriction, restriction.from, tr("Restriction begins"),
                     titleOf(m_folder, restriction));
            addDated(restriction, restriction.until, tr("Restriction ends"),
                     titleOf(m_folder, restriction));
        }
        for (const Compliance &entry : m_folder.compliance)
            addDated(entry, entry.at, codeHeading("compliance_type", entry.type),
                     joined({ entry.text, entry.by }));
    }

    void readCharges()
    {
        for (const ChargeStage &stage : m_folder.chargeStages)
            add(stage, stage.at, tr("Charge"),
                joined({ codeText("charge_stage", stage.stage), chargeTitle(stage.charge) }));
        for (const Charge &charge : m_folder.charges)
            addDated(charge, charge.stageDate, tr("Charge"),
                     joined({ codeText("charge_stage", charge.stage), chargeTitle(charge.id) }));
        for (const Charge &charge : m_folder.charges)
            if (charge.stage != charge.outcome || charge.stageDate != charge.outcomeDate)
                addDated(
                    charge, charge.outcomeDate, tr("Charge"),
                    joined({ codeText("charge_outcome", charge.outcome), chargeTitle(charge.id) }));
        for (const Requalification &change : m_folder.requalifications)
            addDated(change, change.at, tr("Charge re-qualified"), titleOf(m_folder, change));
        for (const Status &status : m_folder.statuses) {
            addDated(status, status.until, tr("Status ends"), status.status);
            addDated(status, status.from, tr("Status"),
                     joined({ status.status, status.authority }));
        }
    }

    void readSentences()
    {
        // Every judgment on record, with what it did to the one before.
        static const CivilDay lastDay = CivilDay::of(9999, 12, 31).value_or(CivilDay());
        for (const SentenceChain &chain : sentenceChains(m_folder, lastDay)) {
            for (qsizetype i = 0; i < chain.judgments.size(); ++i) {
                const Sentence &sentence = chain.judgments.at(i).sentence;
                const QString text = penaltyWords(sentence);
                add(sentence, sentence.pronounced, tr("Sentence"), judgmentWords(chain, i));
                addDated(sentence, sentence.inForce, tr("Sentence in force"), text);
                addDated(sentence, sentence.copyServed, tr("Copy of the sentence served"), text);
                addDated(sentence, sentence.finePaid, tr("Fine paid"), moneyText(sentence.fine));
            }
        }
        for (const Remedy &remedy : m_folder.remedies) {
            const QString text
                = joined({ codeHeading("remedy_type", remedy.type), remedy.body, remedy.number });
            add(remedy, remedy.filed, tr("Remedy"), joined({ text, remedy.whyNone }));
            addDated(remedy, remedy.decided, tr("Remedy decided"),
                     joined({ text, codeText("remedy_outcome", remedy.outcome), remedy.finding }));
        }
    }

    void readPapers()
    {
        for (const UrgentAction &action : m_folder.urgentActions) {
            addDated(action, action.issued, tr("Urgent action"), titleOf(m_folder, action));
            addDated(action, action.actBy, tr("Urgent action: act by"), titleOf(m_folder, action));
        }
        for (const Letter &letter : m_folder.letters)
            addDated(letter, letter.made, tr("Letter"),
                     joined({ letter.subject, codeText("letter_state", letter.state) }));
        for (const Dispatch &dispatch : m_folder.dispatches) {
            addDated(dispatch, dispatch.sent, tr("Letter sent"),
                     codeText("medium", dispatch.medium));
            addDated(dispatch, dispatch.replied, tr("Reply"), dispatch.reply);
        }
        for (const Deadline &deadline : m_folder.deadlines)
            addDated(deadline, deadline.due, tr("Deadline"), deadline.what);
        for (const Consent &consent : m_folder.consents) {
            addDated(consent, consent.given, tr("Consent"), titleOf(m_folder, consent));
            addDated(consent, consent.withdrawn, tr("Consent withdrawn"),
                     titleOf(m_folder, consent));
        }
        for (const Note &note : m_folder.notes)
            addDated(note, note.at, tr("Note"), note.text);
    }

    [[nodiscard]] QString chargeTitle(Id<Charge> id) const
    {
        return recordTitle(m_folder, id.uuid());
    }

    const CaseFolder &m_folder;
    QList<TimelineItem> m_items;
};

} // namespace

QList<TimelineItem> timelineOf(const CaseFolder &folder)
{
    return Timeline(folder).items();
}

} // namespace habeas::ui
