#include "app/base/dates/daterelation.h"
#include "app/law/findings/crossfindings.h"
#include "app/law/findings/findingwords.h"
#include "app/law/proceedings/recordwords.h"
#include "app/law/track/heldspans.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct OrderText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

bool isSurelyBefore(const PartialDate &a, const PartialDate &b)
{
    return liesBefore(a, b) && isCertain(a) && isCertain(b);
}

class EventReader
{
public:
    EventReader(const CaseFolder &folder, const LibertyTrack &track, bool ownsUnnamed,
                CivilDay today)
        : m_folder(folder)
        , m_track(track)
        , m_ownsUnnamed(ownsUnnamed)
        , m_today(today)
    {
    }

    QList<Finding> read()
    {
        for (const Hearing &hearing : m_folder.hearings) {
            if (!owns(hearing.person))
                continue;
            beforeArrest(hearing);
            nextPassed(hearing);
        }
        for (const Sentence &sentence : m_folder.sentences) {
            if (!owns(sentence.person))
                continue;
            beforeCharge(sentence);
            beforeJudgment(sentence);
        }
        return m_found;
    }

private:
    [[nodiscard]] bool owns(Id<Person> person) const
    {
        return person == m_track.person || (person.isNull() && m_ownsUnnamed);
    }

    Finding &add(const QString &kind, const QList<QUuid> &about, const QString &text,
                 const QStringList &value, const FindingFix &fix)
    {
        Finding finding { kind, m_track.person, about };
        finding.text = text;
        finding.value = restsOn(value);
        finding.fix = fix;
        m_found << finding;
        return m_found.last();
    }

    void beforeArrest(const Hearing &hearing);
    void nextPassed(const Hearing &hearing);
    void beforeCharge(const Sentence &sentence);
    void beforeJudgment(const Sentence &sentence);

    const CaseFolder &m_folder;
    const LibertyTrack &m_track;
    bool m_ownsUnnamed;
    CivilDay m_today;
    QList<Finding> m_found;
};

void EventReader::beforeArrest(const Hearing &hearing)
{
    const Measure *first = nullptr;
    for (const TrackMeasure &entry : m_track.measures) {
        if (!entry.deprivation)
            continue;
        if (!entry.measure.from.earliest())
            return; // nobody knows when it began
        if (first == nullptr)
            first = &entry.measure;
    }
    if (first == nullptr || !isSurelyBefore(hearing.at, first->from))
        return;
    Finding &found
        = add(u"hearing_before_arrest"_s, { hearing.id.uuid(), first->id.uuid() },
              OrderText::tr("Hearing of %1: before the first arrest on record, %2 (%3).")
                  .arg(FindingText::print(hearing.at), FindingText::print(first->from),
                       FindingText::label(*first)),
              { hearing.at.edtf(), first->from.edtf() },
              { u"edit"_s, hearing.id.uuid(), u"at"_s,
                OrderText::tr("Correct the date of the hearing, or add the arrest before it") });
    found.from = hearing.at.earliest();
    found.until = first->from.latest();
}

/// The day named for the next hearing has passed, and no hearing on or after it is on record.
void EventReader::nextPassed(const Hearing &hearing)
{
    const auto last = hearing.next.latest();
    if (!last || *last >= m_today)
        return;
    const bool logged = std::ranges::any_of(m_folder.hearings, [&](const Hearing &other) {
        const bool both = other.person == hearing.person || other.person.isNull()
            || hearing.person.isNull(); // a hearing that names nobody may be of everybody
        return !(other.id == hearing.id) && both && other.at.latest()
            && *other.at.latest() >= hearing.next.earliest().value_or(*last);
    });
    if (logged)
        return;
    Finding &found
        = add(u"next_hearing_passed"_s, { hearing.id.uuid() },
              OrderText::tr("The next hearing was set for %1, and no hearing since is on record.")
                  .arg(FindingText::print(hearing.next)),
              { hearing.next.edtf() },
              { u"log_hearing"_s, hearing.id.uuid(), u"next"_s,
                OrderText::tr("Log the hearing of %1").arg(FindingText::print(hearing.next)) });
    found.from = hearing.next.earliest();
    found.until = last;
}

void EventReader::beforeCharge(const Sentence &sentence)
{
    const Charge *first = nullptr;
    PartialDate firstDate;
    for (const Charge &charge : m_folder.charges) {
        if (!owns(charge.person))
            continue;
        PartialDate brought = charge.stageDate;
        for (const ChargeStage &stage : m_folder.chargeStages) {
            if (stage.charge == charge.id && PartialDate::sortsBefore(stage.at, brought))
                brought = stage.at;
        }
        if (!isSurelyBefore(sentence.pronounced, brought))
            return; // a charge without a date may have been first
        if (first == nullptr || PartialDate::sortsBefore(brought, firstDate)) {
            first = &charge;
            firstDate = brought;
        }
    }
    if (first == nullptr)
        return;
    Finding &found
        = add(u"sentence_before_charge"_s, { sentence.id.uuid(), first->id.uuid() },
              OrderText::tr("Sentence of %1: before the first charge on record, %2.")
                  .arg(FindingText::print(sentence.pronounced), FindingText::print(firstDate)),
              { sentence.pronounced.edtf(), firstDate.edtf() },
              { u"edit"_s, sentence.id.uuid(), u"pronounced"_s,
                OrderText::tr("Correct one of the two dates, or add the charge it rests on") });
    found.from = sentence.pronounced.earliest();
    found.until = firstDate.latest();
}

void EventReader::beforeJudgment(const Sentence &sentence)
{
    struct After
    {
        const PartialDate &date;
        QString field;
        QString text;
    };

    const std::array later {
        After { sentence.inForce, u"in_force"_s,
                OrderText::tr("Sentence of %1: in force before it was pronounced, %2.") },
        After { sentence.copyServed, u"copy_served"_s,
                OrderText::tr("Sentence of %1: its text was received before it was pronounced, "
                              "%2.") },
    };
    for (const After &after : later) {
        if (!isSurelyBefore(after.date, sentence.pronounced))
            continue;
        Finding &found = add(
            u"before_judgment"_s, { sentence.id.uuid() },
            after.text.arg(FindingText::print(sentence.pronounced), FindingText::print(after.date)),
            { after.field, after.date.edtf(), sentence.pronounced.edtf() },
            { u"edit"_s, sentence.id.uuid(), after.field,
              OrderText::tr("Correct one of the two dates") });
        found.from = after.date.earliest();
        found.until = sentence.pronounced.latest();
        return; // one question a judgment
    }
}

} // namespace

QList<Finding> orderOfEvents(const CaseFolder &folder, const QList<LibertyTrack> &tracks,
                             CivilDay today)
{
    QList<Finding> found;
    const LibertyTrack noTrack;
    bool unnamedSeen = false;
    for (const LibertyTrack &track : tracks) {
        const bool ownsUnnamed = tracks.size() == 1 || subjectOf(folder, track.person).owns({});
        found << EventReader(folder, track, ownsUnnamed, today).read();
        unnamedSeen = unnamedSeen || ownsUnnamed || track.person.isNull();
    }
    if (!unnamedSeen)
        found << EventReader(folder, noTrack, true, today).read();
    return found;
}

} // namespace habeas
