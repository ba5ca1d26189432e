#include "ui/cases/casesummary.h"

#include "app/casefile/shownname.h"
#include "app/casefile/updatechain.h"
#include "app/law/findings/findings.h"
#include "app/law/track/libertyends.h"
#include "ui/cases/peopletold.h"
#include "ui/cases/recordtitles.h"
#include "ui/cases/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace habeas::ui {

namespace {

class Summary
{
    Q_DECLARE_TR_FUNCTIONS(Summary)

public:
    Summary(const CaseFolder &folder, const LibertyTrack &track, CivilDay today)
        : m_folder(folder)
        , m_track(track)
        , m_today(today)
    {
    }

    PersonSummary readSomebody()
    {
        readPerson(m_track.person);
        m_summary.name = personTold(m_folder, m_track.person);
        readMeasure();
        m_summary.totals = totalsText(m_track);
        return m_summary;
    }

    CaseSummary read()
    {
        m_summary.ref = m_folder.file.ref;
        readPerson(personAtRisk(m_folder));
        readMeasure();
        readHearings();
        readUrgentAction();
        readConsent();
        m_summary.totals = totalsText(m_track);
        for (const Finding &finding : findingsOf(m_folder, m_today))
            if (!finding.settled && !m_summary.findings.contains(finding.text))
                m_summary.findings << finding.text;
        return m_summary;
    }

private:
    void readPerson(Id<Person> id)
    {
        m_summary.name = shownName(m_folder, id);
        if (m_summary.name.isEmpty())
            m_summary.name = m_folder.file.title;
        QStringList others;
        for (const Name &name : m_folder.names)
            if (name.person == id && name.text != m_summary.name && !others.contains(name.text))
                others << name.text;
        m_summary.otherNames = others.join(u" · ");
        for (const Person &person : m_folder.people)
            if (person.id == id)
                m_summary.person = joined(
                    { heading(person.occupation),
                      person.born.isSet() ? tr("born %1").arg(dateText(person.born)) : QString(),
                      person.died.isSet() ? tr("died %1").arg(dateText(person.died)) : QString() });
    }

    void readMeasure()
    {
        // Held before limited: bail beside custody is not what the person is under.
        const auto rank = [this](const TrackMeasure &measure) {
            return goesOn(measure) ? 1 + int(measure.deprivation) : 0;
        };
        const TrackMeasure *current = nullptr;
        for (const TrackMeasure &candidate : m_track.measures)
            if (current == nullptr || rank(*current) <= rank(candidate))
                current = &candidate;
        if (current == nullptr) {
            m_summary.measure = tr("No measure on record.");
            return;
        }
        const QString type = codeHeading("measure_type", current->measure.type);
        const QString from = current->measure.from.isSet() ? dateText(current->measure.from)
                                                           : tr("an unrecorded day");
        if (!goesOn(*current)) {
            // It began and ended that day, or within that month.
            const bool within = current->measure.from.isSet()
                && current->measure.from.edtf() == current->measure.until.edtf();
            m_summary.measure = within
                ? tr("%1, %2: %3", "measure, date, days").arg(type, from, daysText(current->days))
                : tr("%1 from %2 to %3: %4", "measure, dates, days")
                      .arg(type, from, dateText(current->measure.until), daysText(current->days));
            const QString how = codeText("measure_end", current->measure.endedBy);
            m_summary.until = how.isEmpty() ? tr("Ended; how is not on record.")
                                            : tr("Ended by: %1", "release, transfer ...").arg(how);
            return;
        }
        if (m_track.now.state == Whereabouts::State::Died) {
            m_summary.measure
                = tr("Died %1; %2 since %3: %4 until then", "date, measure, date, days")
                      .arg(dateText(m_track.now.since),
                           codeText("measure_type", current->measure.type), from,
                           daysText(current->days));
            return;
        }
        m_summary.measure = tr("%1 since %2: %3 so far").arg(type, from, daysText(current->days));
        m_summary.until = untilText(*current);
    }

    /// Also where the day it shall end on is on record, and lies ahead.
    [[nodiscard]] bool goesOn(const TrackMeasure &entry) const
    {
        const auto end = entry.measure.until.earliest();
        return entry.open || (end && *end > m_today);
    }

    [[nodiscard]] QString untilText(const TrackMeasure &current) const
    {
        if (current.measure.until.isSet())
            return tr("Until: %1").arg(dateText(current.measure.until));
        const QList<LibertyEnd> ends = libertyEnds(m_folder, m_today);
        const auto end = std::ranges::find(ends, current.measure.id, &LibertyEnd::measure);
        if (end != ends.end())
            return end->of == LibertyEnd::Of::Sentence
                ? tr("Until: %1, as the sentence is counted").arg(possibleEndsText(*end))
                : tr("Until: %1").arg(possibleEndsText(*end));
        return current.orders.isEmpty() ? tr("Until: not known, no order on record")
                                        : tr("Until: not known");
    }

    void readHearings()
    {
        const Hearing *last = nullptr;
        const Hearing *next = nullptr;
        for (const Hearing &hearing : m_folder.hearings) {
            const bool ahead = hearing.at.earliest() && *hearing.at.earliest() > m_today;
            if (ahead && (next == nullptr || PartialDate::sortsBefore(hearing.at, next->at)))
                next = &hearing;
            if (!ahead && hearing.at.earliest()
                && (last == nullptr || !PartialDate::sortsBefore(hearing.at, last->at)))
                last = &hearing;
        }
        m_summary.lastHearing = last == nullptr
            ? tr("No hearing on record.")
            : joined({ titleOf(m_folder, *last), codeText("hearing_outcome", last->outcome),
                       codeText("hearing_mode", last->mode) });
        if (next != nullptr)
            m_summary.nextHearing = titleOf(m_folder, *next);
        else if (last != nullptr && last->next.latest() && *last->next.latest() >= m_today)
            m_summary.nextHearing = dateText(last->next);
    }

    void readUrgentAction()
    {
        const UpdateChain chain = updateChains(m_folder).value(0);
        if (chain.isEmpty()) {
            m_summary.urgentAction = tr("None on record.");
            return;
        }
        const UrgentAction *newest = &chain.last();
        const QString name
            = isolated(newest->number.isEmpty() ? titleOf(m_folder, *newest) : newest->number);
        if (newest->state == u"closed" || newest->state == u"stop_action") {
            m_summary.urgentAction = tr("%1: %2", "urgent action, its state")
                                         .arg(name, codeText("urgent_action_state", newest->state));
            return;
        }
        m_summary.urgentAction = daysLeftText(*newest, name);
    }

    [[nodiscard]] QString daysLeftText(const UrgentAction &action, const QString &name)
    {
        const auto last = action.actBy.latest();
        if (!last) {
            m_summary.urgentActionExpired = action.statedDaysLeft && *action.statedDaysLeft <= 0;
            return action.statedDaysLeft
                ? tr("%1: the publication showed %n day(s) left", nullptr, *action.statedDaysLeft)
                      .arg(name)
                : tr("%1: no last day on record").arg(name);
        }
        const qint64 left = daysBetween(m_today, *last);
        m_summary.urgentActionExpired = left < 0;
        if (left < 0)
            return tr("%1: ran out on %2, %n day(s) ago", nullptr, int(-left))
                .arg(name, dateText(action.actBy));
        return tr("%1: %n day(s) left, act by %2", nullptr, int(left))
            .arg(name, dateText(action.actBy));
    }

    void readConsent()
    {
        QStringList parts;
        for (const Consent &consent : m_folder.consents)
            parts << tr("%1: %2", "purpose of a consent, its answer")
                         .arg(codeText("consent_purpose", consent.purpose), consentState(consent));
        parts.removeDuplicates();
        m_summary.consent = parts.isEmpty() ? tr("No consent on record.") : parts.join(u" · ");
    }

    [[nodiscard]] QString consentState(const Consent &consent) const
    {
        if (consent.withdrawn.isSet())
            return tr("withdrawn %1").arg(dateText(consent.withdrawn));
        if (consent.expires.latest() && *consent.expires.latest() < m_today)
            return tr("expired %1").arg(dateText(consent.expires));
        return codeText("consent_answer", consent.answer);
    }

    const CaseFolder &m_folder;
    const LibertyTrack &m_track;
    CivilDay m_today;
    CaseSummary m_summary;
};

} // namespace

CaseSummary summarise(const CaseFolder &folder, const LibertyTrack &track, CivilDay today)
{
    return Summary(folder, track, today).read();
}

CaseSummary summarise(const CaseFolder &folder, const QList<LibertyTrack> &tracks, CivilDay today)
{
    const QList<LibertyTrack> told = tracksToTell(folder, tracks);
    CaseSummary summary = summarise(folder, tracks.value(0), today);
    if (told.size() < 2)
        return summary;
    QStringList until;
    QStringList totals;
    const auto of = [](const PersonSummary &one, const QString &words) {
        return Summary::tr("%1: %2", "a person, what is said of them")
            .arg(leading(one.name), words);
    };
    for (const LibertyTrack &track : told) {
        const PersonSummary one = Summary(folder, track, today).readSomebody();
        if (!one.until.isEmpty())
            until << of(one, one.until);
        if (!one.totals.isEmpty())
            totals << of(one, one.totals);
        summary.people << one;
    }
    summary.measure = wherePeopleAre(folder, told);
    summary.until = until.join(u'\n');
    summary.totals = totals.join(u'\n');
    return summary;
}

QString totalsText(const LibertyTrack &track)
{
    if (track.total.most == 0 && !track.total.unbounded)
        return {};
    if (track.houseArrest.most == 0 && !track.houseArrest.unbounded)
        return Summary::tr("Deprived of liberty: %1").arg(daysText(track.total));
    return Summary::tr("Deprived of liberty: %1 (custody %2, house arrest %3)")
        .arg(daysText(track.total), rangeText(track.custody), rangeText(track.houseArrest));
}

} // namespace habeas::ui
