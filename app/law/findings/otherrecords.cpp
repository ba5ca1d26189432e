#include "app/law/findings/otherrecords.h"

#include "app/base/dates/daterelation.h"
#include "app/casefile/thesaurus.h"
#include "app/law/deadlines/subject.h"
#include "app/law/findings/findingwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

using Kind = TrackFinding::Kind;

bool mayMeet(const PartialDate &a, const PartialDate &b)
{
    return a.isSet() && b.isSet() && !liesBefore(a, b) && !liesBefore(b, a);
}

bool freed(const Event &event)
{
    return event.type == u"release" || event.type == u"exile";
}

bool seized(const Event &event)
{
    return event.type == u"arrest" || event.type == u"re_arrest" || event.type == u"abduction";
}

QString label(const char16_t *list, const QString &code)
{
    return codeLabel(QString::fromUtf16(list), code, screenLanguage());
}

QString dayOrNone(const PartialDate &date)
{
    return date.isSet() && !date.isUnknown() ? FindingText::print(date)
                                             : FindingText::tr("no date", "of an event");
}

QList<FieldOffer> told(QList<FieldOffer> offers)
{
    offers.removeIf([](const FieldOffer &offer) {
        return offer.text.isEmpty();
    });
    return offers;
}

/// What one record says.
struct Said
{
    PartialDate at;
    QString what; ///< its label, in the screen's language
    QUuid record;
};

Said saidBy(const Event &event)
{
    return { event.at, label(u"event_type", event.type), event.id.uuid() };
}

Said saidBy(const Hearing &hearing)
{
    return { hearing.at, label(u"hearing_outcome", hearing.outcome), hearing.id.uuid() };
}

Said saidBy(const Remedy &remedy)
{
    return { remedy.decided, label(u"remedy_type", remedy.type), remedy.id.uuid() };
}

class OtherRecords
{
public:
    OtherRecords(const CaseFolder &folder, const LibertyTrack &track, const HeldSpans &spans,
                 CivilDay today)
        : m_folder(folder)
        , m_track(track)
        , m_today(today)
        , m_ownsUnnamed(subjectOf(folder, track.person).owns({}))
    {
        for (qsizetype i = 0; i < track.measures.size(); ++i) {
            if (track.measures.at(i).deprivation && spans.isPossible(i))
                m_held << &track.measures.at(i);
        }
    }

    QList<TrackFinding> read()
    {
        for (const Event &event : m_folder.events) {
            if (!owns(event.person) || !hasCome(event.at))
                continue;
            if (freed(event))
                release(event);
            else if (seized(event))
                arrest(event);
            else if (event.type == u"death")
                death(event);
        }
        for (const Hearing &hearing : m_folder.hearings) {
            if (owns(hearing.person) && hasCome(hearing.at)) {
                verdict(hearing);
                detention(hearing);
            }
        }
        for (const Remedy &remedy : m_folder.remedies)
            granted(remedy);
        return m_found;
    }

private:
    [[nodiscard]] bool owns(Id<Person> person) const
    {
        return person == m_track.person || (person.isNull() && m_ownsUnnamed);
    }

    /// What is on record as having happened has, though its month may not be over.
    [[nodiscard]] bool hasCome(const PartialDate &date) const
    {
        return !date.earliest() || *date.earliest() <= m_today;
    }

    TrackFinding &add(Kind kind, const Said &said, const QString &text, const QStringList &value)
    {
        TrackFinding finding;
        finding.kind = kind;
        finding.from = said.at.earliest();
        finding.about = { said.record };
        finding.text = text;
        finding.value = restsOn(value);
        m_found << finding;
        return m_found.last();
    }

    /// Of a text that names the day (%1) and what was said then (%2).
    TrackFinding &addUnanswered(Kind kind, const Said &said, const QString &text,
                                const QStringList &value)
    {
        return add(kind, said, text.arg(dayOrNone(said.at), said.what), value);
    }

    /// The same, and the measure that goes on (%3) with its days (%4).
    TrackFinding &addGoesOn(Kind kind, const Said &said, const Measure &measure,
                            const QString &text, const QStringList &value)
    {
        TrackFinding &found
            = add(kind, said,
                  text.arg(dayOrNone(said.at), said.what, FindingText::label(measure),
                           FindingText::stretchOf(measure)),
                  value);
        found.measure = measure.id;
        found.about.prepend(measure.id.uuid());
        return found;
    }

    [[nodiscard]] const TrackMeasure *heldBeyond(const PartialDate &at) const;
    [[nodiscard]] bool runsFrom(const PartialDate &at, bool anyMeasure) const;
    [[nodiscard]] bool orderedFrom(const PartialDate &at) const;
    [[nodiscard]] const Person *person() const;
    void release(const Event &event);
    void arrest(const Event &event);
    void death(const Event &event);
    void verdict(const Hearing &hearing);
    void detention(const Hearing &hearing);
    void granted(const Remedy &remedy);
    void grantedAgainst(const Remedy &remedy, const TrackMeasure &held);

    const CaseFolder &m_folder;
    const LibertyTrack &m_track;
    CivilDay m_today;
    bool m_ownsUnnamed;
    QList<const TrackMeasure *> m_held;
    QList<TrackFinding> m_found;
};

const Person *OtherRecords::person() const
{
    const auto found = std::ranges::find(m_folder.people, m_track.person, &Person::id);
    return found == m_folder.people.end() ? nullptr : &*found;
}

/// The last measure that may have begun by then and surely goes on after it; nothing where another
/// one may have ended just then.
const TrackMeasure *OtherRecords::heldBeyond(const PartialDate &at) const
{
    const TrackMeasure *found = nullptr;
    for (const TrackMeasure *held : m_held) {
        const Measure &measure = held->measure;
        if (measure.until.isSet() && (mayMeet(measure.until, at) || !at.latest()))
            return nullptr;
        if (!liesBefore(at, measure.from) && (held->open || liesBefore(at, measure.until)))
            found = held;
    }
    return found;
}

/// Whether a measure may run on that day.
bool OtherRecords::runsFrom(const PartialDate &at, bool anyMeasure) const
{
    return std::ranges::any_of(m_track.measures, [&](const TrackMeasure &entry) {
        const Measure &measure = entry.measure;
        return (anyMeasure || entry.deprivation) && !liesBefore(at, measure.from)
            && !liesBefore(measure.until, at);
    });
}

/// An order made on that day or after it.
bool OtherRecords::orderedFrom(const PartialDate &at) const
{
    return std::ranges::any_of(m_track.measures, [&](const TrackMeasure &entry) {
        return std::ranges::any_of(entry.orders, [&](const TrackOrder &order) {
            return order.order.type != u"ended" && !liesBefore(order.order.made, at);
        });
    });
}

void OtherRecords::release(const Event &event)
{
    const TrackMeasure *held = heldBeyond(event.at);
    if (held == nullptr)
        return;
    const Measure &measure = held->measure;
    TrackFinding &found = addGoesOn(
        Kind::ReleaseSaid, saidBy(event), measure,
        FindingText::tr("%1: an event says “%2”, and the measure goes on, as far as the record "
                        "says: %3 (%4)."),
        { event.at.edtf(), event.type, measure.from.edtf(), measure.until.edtf() });
    found.offers = told({ { u"until"_s, event.at.edtf() },
                          { u"time_until"_s, event.time },
                          { u"ended_by"_s, event.type == u"release" ? u"release"_s : QString() } });
}

void OtherRecords::arrest(const Event &event)
{
    if (runsFrom(event.at, false))
        return;
    // Whom else the police took away is told without a name, too.
    if (event.person.isNull() && !m_held.isEmpty())
        return;
    TrackFinding &found = addUnanswered(
        Kind::ArrestSaid, saidBy(event),
        FindingText::tr("%1: an event says “%2”, and no measure on record holds the person "
                        "from then."),
        { event.at.edtf(), event.type });
    found.offers = told({ { u"person"_s, m_track.person.text() },
                          { u"from"_s, event.at.edtf() },
                          { u"time_from"_s, event.time },
                          { u"carried_out_by"_s, event.authority } });
}

void OtherRecords::death(const Event &event)
{
    const Person *who = person();
    const bool known = who == nullptr || who->died.isSet()
        || std::ranges::any_of(m_track.measures, [](const TrackMeasure &entry) {
                           return entry.measure.endedBy == u"death";
                       });
    const TrackMeasure *held = heldBeyond(event.at);
    // Somebody else may have died, where nobody is named.
    if (known || (event.person.isNull() && held == nullptr))
        return;
    TrackFinding &found = held == nullptr
        ? addUnanswered(
            Kind::DeathSaid, saidBy(event),
            FindingText::tr("%1: an event says “%2”, and the person’s own record does not."),
            { event.at.edtf(), QString() })
        : addGoesOn(
            Kind::DeathSaid, saidBy(event), held->measure,
            FindingText::tr("%1: an event says “%2”, and the measure goes on, as far as the "
                            "record says: %3 (%4)."),
            { event.at.edtf(), held->measure.from.edtf() });
    found.about = { who->id.uuid(), event.id.uuid() };
    found.offers = told({ { u"died"_s, event.at.edtf() } });
}

/// A judgment of that day or a later one answers it; in an administrative case the arrest does.
void OtherRecords::verdict(const Hearing &hearing)
{
    if (hearing.outcome != u"convicted" && hearing.outcome != u"acquitted")
        return;
    const bool judged = std::ranges::any_of(m_folder.sentences, [&](const Sentence &sentence) {
        return owns(sentence.person) && !liesBefore(sentence.pronounced, hearing.at);
    });
    const bool arrested = std::ranges::any_of(m_track.measures, [&](const TrackMeasure &entry) {
        return entry.measure.type == u"administrative_arrest"
            && !liesBefore(entry.measure.from, hearing.at);
    });
    if (judged || arrested)
        return;
    TrackFinding &found = addUnanswered(
        Kind::JudgmentMissing, saidBy(hearing),
        FindingText::tr("%1: a hearing ended with “%2”, and no judgment of that day or later "
                        "is on record."),
        { hearing.at.edtf(), hearing.outcome });
    found.offers
        = told({ { u"person"_s, m_track.person.text() },
                 { u"pronounced"_s, hearing.at.edtf() },
                 { u"court"_s, hearing.court },
                 { u"judge"_s, hearing.judge },
                 { u"proceedings"_s, hearing.proceedings },
                 { u"type"_s, hearing.outcome == u"acquitted" ? u"acquittal"_s : QString() } });
}

/// Of extensions only the last one is asked about: the days before a later order are a gap.
void OtherRecords::detention(const Hearing &hearing)
{
    const bool extended = hearing.outcome == u"extended";
    const bool inAbsence = hearing.mode == u"in_absentia"; // nobody is held by what it ordered
    if ((!extended && hearing.outcome != u"ordered") || inAbsence || orderedFrom(hearing.at))
        return;
    const TrackMeasure *held = heldBeyond(hearing.at);
    if (extended ? held == nullptr : held == nullptr && runsFrom(hearing.at, true))
        return;
    TrackFinding &found = addUnanswered(
        Kind::OrderMissing, saidBy(hearing),
        FindingText::tr("%1: a hearing ended with “%2”, and no order of that day or later is "
                        "on record."),
        { hearing.at.edtf(), hearing.outcome });
    if (held != nullptr)
        found.measure = held->measure.id;
    if (held == nullptr)
        found.offers = told({ { u"person"_s, m_track.person.text() },
                              { u"from"_s, hearing.at.edtf() },
                              { u"proceedings"_s, hearing.proceedings } });
    else
        found.offers = told({ { u"type"_s, extended ? u"extended"_s : u"ordered"_s },
                              { u"made"_s, hearing.at.edtf() },
                              { u"authority"_s, hearing.court },
                              { u"hearing"_s, hearing.id.text() } });
}

/// Against the measure it names; of a request that is about being held at all, against whatever
/// holds the person.
void OtherRecords::granted(const Remedy &remedy)
{
    static const QStringList frees { u"habeas_corpus"_s, u"pardon"_s, u"parole"_s };
    if (remedy.outcome != u"granted" || !owns(remedy.person) || !hasCome(remedy.decided))
        return;
    for (const TrackMeasure *held : m_held) {
        const bool named = remedy.measure == held->measure.id;
        const bool meant = remedy.measure.isNull() && frees.contains(remedy.type)
            && (remedy.sentence.isNull() || held->measure.sentence.isNull()
                || remedy.sentence == held->measure.sentence);
        if (named || meant)
            grantedAgainst(remedy, *held);
    }
}

void OtherRecords::grantedAgainst(const Remedy &remedy, const TrackMeasure &held)
{
    const Measure &measure = held.measure;
    const PartialDate &decided = remedy.decided;
    const bool orderedSince = std::ranges::any_of(held.orders, [&](const TrackOrder &entry) {
        return entry.order.type != u"ended" && liesBefore(decided, entry.order.made);
    });
    if (!held.open || liesBefore(decided, measure.from) || orderedSince)
        return;
    TrackFinding &found = addGoesOn(
        Kind::RemedyGranted, saidBy(remedy), measure,
        FindingText::tr("%1: granted (%2), and the measure it is about goes on, as far as "
                        "the record says: %3 (%4)."),
        { decided.edtf(), remedy.type, measure.from.edtf() });
    const bool named = remedy.type == u"pardon" || remedy.type == u"parole";
    found.offers = told(
        { { u"until"_s, decided.edtf() }, { u"ended_by"_s, named ? remedy.type : u"release"_s } });
}

} // namespace

bool saysSomethingOfLiberty(const Event &event)
{
    return freed(event) || seized(event) || event.type == u"death";
}

QList<TrackFinding> otherRecords(const CaseFolder &folder, const LibertyTrack &track,
                                 const HeldSpans &spans, CivilDay today)
{
    return OtherRecords(folder, track, spans, today).read();
}

} // namespace habeas
