#include "app/letters/facts/namelessrecords.h"

#include "app/law/proceedings/restrictionterms.h"
#include "app/law/proceedings/sentencing.h"

#include <algorithm>
#include <array>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

struct Kind
{
    const char16_t *name;
    const char16_t *one;
    const char16_t *many;
    const char16_t *russian;
    const char16_t *kazakh;
    const char16_t *toldAs; ///< the names under which a template tells of them
};

constexpr std::array<Kind, 10> allKinds { {
    { u"events", u"event", u"events", u"события", u"оқиға",
      u"events chronology arrests ill_treatment disappearance perpetrators new_facts" },
    { u"hearings", u"hearing", u"hearings", u"заседания", u"сот отырысы",
      u"hearings hearing calendar chronology" },
    { u"next_hearings", u"hearing", u"hearings", u"заседания", u"сот отырысы", u"" },
    { u"measures", u"measure", u"measures", u"меры", u"шара",
      u"detentions measures now detention track chronology deadlines next_deadlines" },
    { u"sentences", u"judgment", u"judgments", u"судебные решения", u"сот шешімі",
      u"sentences standing now chronology deadlines next_deadlines" },
    { u"restrictions", u"restriction", u"restrictions", u"ограничения", u"шектеу",
      u"restrictions sure_restrictions possible_restrictions later_restrictions duties "
      u"chronology" },
    { u"charges", u"accusation", u"accusations", u"обвинения", u"айыптау",
      u"charges live_charges ended_charges chronology" },
    { u"statuses", u"status", u"statuses", u"статусы", u"мәртебе",
      u"statuses earlier_statuses standing chronology" },
    { u"remedies", u"step", u"steps", u"жалобы и обращения", u"шағым мен өтініш",
      u"remedies international chronology" },
    { u"records", u"record", u"records", u"всего", u"барлығы", u"" },
} };

QString text(const char16_t *words)
{
    return QStringView(words).toString();
}

template<class R>
QList<QUuid> nobodys(const QList<R> &records)
{
    QList<QUuid> found;
    for (const R &record : records) {
        if (record.person.isNull())
            found << record.id.uuid();
    }
    return found;
}

/// What happened around a case is about nobody in it.
QList<QUuid> nobodysEvents(QList<Event> events)
{
    events.removeIf([](const Event &event) {
        return event.type == u"background";
    });
    return nobodys(events);
}

QList<QUuid> nobodysNextHearings(QList<Hearing> hearings, CivilDay on)
{
    hearings.removeIf([on](const Hearing &hearing) {
        return hearing.at.latest() && *hearing.at.latest() < on;
    });
    return nobodys(hearings);
}

/// A judgment is whose the first of its chain is.
QList<QUuid> nobodysJudgments(const CaseFolder &folder, CivilDay on)
{
    QList<QUuid> found;
    if (nobodys(folder.sentences).isEmpty())
        return found;
    for (const SentenceChain &chain : sentenceChains(folder, on)) {
        for (const Judgment &judgment : chain.judgments) {
            if (chain.person.isNull())
                found << judgment.sentence.id.uuid();
        }
    }
    return found;
}

QList<QUuid> nobodysRestrictions(const CaseFolder &folder, CivilDay on)
{
    QList<QUuid> found;
    if (nobodys(folder.restrictions).isEmpty())
        return found;
    for (const RestrictionTerm &term : restrictionTerms(folder, on)) {
        if (term.restriction.person.isNull() && term.telling != RestrictionTerm::Telling::Nothing)
            found << term.restriction.id.uuid();
    }
    return found;
}

} // namespace

NamelessRecords::NamelessRecords(const CaseFolder &visible, CivilDay on)
{
    m_records[u"events"_s] = nobodysEvents(visible.events);
    m_records[u"hearings"_s] = nobodys(visible.hearings);
    m_records[u"measures"_s] = nobodys(visible.measures);
    m_records[u"sentences"_s] = nobodysJudgments(visible, on);
    m_records[u"restrictions"_s] = nobodysRestrictions(visible, on);
    m_records[u"charges"_s] = nobodys(visible.charges);
    m_records[u"statuses"_s] = nobodys(visible.statuses);
    m_records[u"remedies"_s] = nobodys(visible.remedies);
    QList<QUuid> all;
    for (const QList<QUuid> &some : std::as_const(m_records))
        all << some;
    m_records[u"records"_s] = all;
    m_records[u"next_hearings"_s] = nobodysNextHearings(visible.hearings, on);
}

QString NamelessRecords::words(const QString &kind, Language language) const
{
    const auto count = m_records.value(kind).size();
    const auto found = std::ranges::find_if(allKinds, [&kind](const Kind &one) {
        return kind == QStringView(one.name);
    });
    if (count == 0 || found == allKinds.end())
        return {};
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return u"для этого человека неизвестно: у нас есть записи без имени (%1: %2)"_s
            .arg(text(found->russian))
            .arg(count);
    case Language::Kazakh:
        return u"бұл адамға қатысты белгісіз: бізде есімі көрсетілмеген жазба бар (%1: %2)"_s
            .arg(text(found->kazakh))
            .arg(count);
    }
    const QString words = count == 1
        ? u"not known for this person: %1 %2 of the case names nobody"_s
        : u"not known for this person: %1 %2 of the case name nobody"_s;
    return words.arg(count).arg(text(count == 1 ? found->one : found->many));
}

QList<QUuid> NamelessRecords::leftOutOf(const QSet<QString> &names) const
{
    QSet<QString> roots;
    for (const QString &name : names)
        roots << name.section(u'.', 0, 0);
    QList<QUuid> found;
    for (const Kind &kind : allKinds) {
        const QList<QString> toldAs = text(kind.toldAs).split(u' ', Qt::SkipEmptyParts);
        if (roots.intersects(QSet<QString>(toldAs.begin(), toldAs.end())))
            found << m_records.value(text(kind.name));
    }
    return found;
}

QStringList NamelessRecords::kinds()
{
    QStringList names;
    for (const Kind &kind : allKinds)
        names << text(kind.name);
    return names;
}

} // namespace habeas
