#include "app/letters/gates/readergate.h"

#include "app/casefile/thesaurus.h"
#include "app/letters/facts/visiblefolder.h"
#include "app/letters/gates/healthwords.h"
#include "app/letters/gates/minors.h"
#include "app/letters/template/words.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// What is said of a body; for "description" see againstField().
bool isAboutTheBody(QLatin1StringView table, QLatin1StringView field)
{
    static const QStringList fields { u"frequency"_s, u"effects"_s, u"treatment"_s, u"evidence"_s,
                                      u"consequence"_s };
    return table == QLatin1StringView(Event::kind.table) && fields.contains(field);
}

} // namespace

namespace {

/// "no consent to mention health": the purpose's own name would read like a field of a form.
QString noConsentWords(const QString &purpose)
{
    if (purpose == u"health")
        return Letters::tr("no consent to mention health");
    if (purpose == u"family")
        return Letters::tr("no consent to mention the family");
    if (purpose == u"home_address")
        return Letters::tr("no consent to give the home address");
    if (purpose == u"identity_papers")
        return Letters::tr("no consent to give details of identity papers");
    return Letters::tr("no consent for “%1”")
        .arg(codeLabel(u"consent_purpose"_s, purpose, screenLanguage()));
}

} // namespace

QString Withholding::words() const
{
    switch (why) {
    case Why::Sealed:
        return Letters::tr("a sealed record");
    case Why::NoConsent:
        return noConsentWords(purpose);
    case Why::Never:
        break;
    }
    return Letters::tr("not for this reader");
}

ReaderGate::ReaderGate(const CaseFolder &whole, const Telling &telling)
    : m_whole(whole)
    , m_telling(telling)
    , m_everybody(telling.about)
{
    for (const Id<Person> person : peopleAtRisk(whole)) {
        if (!m_everybody.contains(person))
            m_everybody << person;
    }
}

bool ReaderGate::coversOne(const QString &purpose, Id<Person> person) const
{
    if (m_telling.reader == Reader::Person && m_telling.about.contains(person))
        return true; // they are told about themselves
    const auto key = std::pair(purpose, person);
    if (const auto known = m_covered.constFind(key); known != m_covered.cend())
        return *known;
    const auto yes = consentFor(m_whole, person, purpose, m_telling.on);
    const bool reaches = yes
        && (!yes->limited || (m_telling.audienceConfirmed && m_telling.reader != Reader::Public));
    m_covered.insert(key, reaches);
    return reaches;
}

bool ReaderGate::covers(const QString &purpose, Id<Person> owner) const
{
    if (staysInside())
        return true;
    const QList<Id<Person>> asked = owner.isNull() ? m_everybody : QList<Id<Person>> { owner };
    return !asked.isEmpty() && std::ranges::all_of(asked, [&](Id<Person> person) {
        return coversOne(purpose, person);
    });
}

std::optional<Withholding> ReaderGate::againstEvent(const Event &event) const
{
    if (staysInside() || covers(u"health"_s, event.person) || !isAboutHealth(event))
        return std::nullopt;
    return Withholding { Withholding::Why::NoConsent, u"health"_s };
}

std::optional<Withholding> ReaderGate::againstClaim(const Claim &claim) const
{
    if (staysInside() || !isAboutHealth(claim) || covers(u"health"_s, claim.person))
        return std::nullopt;
    return Withholding { Withholding::Why::NoConsent, u"health"_s };
}

std::optional<Withholding> ReaderGate::againstSource(const Source &source) const
{
    if (staysInside() || isPublicSource(source))
        return std::nullopt;
    return Withholding { Withholding::Why::Never };
}

std::optional<Withholding> ReaderGate::againstField(const char *table, const char *field,
                                                    FieldRule rule, Id<Person> owner) const
{
    if (staysInside())
        return std::nullopt;
    const QLatin1StringView of(table);
    const QLatin1StringView name(field);
    QString purpose = QString::fromLatin1(rule.consent);
    if (isAboutTheBody(of, name))
        purpose = u"health"_s;
    if (of == QLatin1StringView(Person::kind.table)) {
        const bool theirs = m_telling.about.contains(owner);
        if (name == "description"_L1) {
            const bool theirOwn = m_telling.reader == Reader::Person && theirs;
            if (m_telling.reader != Reader::UnitedNations && !theirOwn)
                return Withholding { Withholding::Why::Never };
            purpose = u"health"_s;
        }
        if (!purpose.isEmpty() && !theirs) // of others it is closed to everybody
            return Withholding { Withholding::Why::NoConsent, purpose };
    }
    if (purpose.isEmpty() || covers(purpose, owner))
        return std::nullopt;
    return Withholding { Withholding::Why::NoConsent, purpose };
}

QString ReaderGate::roleAgainst(Id<Person> person) const
{
    if (staysInside() || m_telling.about.contains(person))
        return {};
    return protectedRole(m_whole, person);
}

bool ReaderGate::refuses(const QString &purpose, Id<Person> person) const
{
    if (purpose.isEmpty() || staysInside() || covers(purpose, person))
        return false;
    return std::ranges::any_of(m_whole.consents, [&](const Consent &consent) {
        const bool no
            = consent.answer == u"no" || (consent.answer == u"yes" && consent.withdrawn.isSet());
        const bool theirs
            = person.isNull() ? m_everybody.contains(consent.person) : consent.person == person;
        return !consent.deleted && no && theirs && consent.purpose == purpose;
    });
}

void ReaderGate::close(bool &never, QString &why, const QString &purpose, Id<Person> person) const
{
    if (never || !refuses(purpose, person))
        return;
    never = true;
    why += u", "_s + Letters::tr("the person said no");
}

QString ReaderGate::whyNeverNamed(Id<Person> person) const
{
    const QString role = roleAgainst(person);
    if (role.isEmpty() || m_telling.reader == Reader::Person)
        return {};
    if (mayBeMinor(m_whole, person, m_telling.on))
        return Letters::tr("who may be under 18");
    const bool everybody = m_telling.reader == Reader::Public;
    if (everybody && role != u"person_at_risk")
        return Letters::tr("never named where everybody reads it");
    const QString purpose = everybody               ? u"publish_name"_s
        : m_telling.reader == Reader::UnitedNations ? u"un_submission"_s
                                                    : u"letter_to_authorities"_s;
    return refuses(purpose, person) ? Letters::tr("the person said no") : QString();
}

QStringList ReaderGate::takeOut(CaseFolder &visible) const
{
    QSet<QUuid> hidden;
    visible.events.removeIf([&](const Event &event) {
        const bool closed = against(event).has_value();
        if (closed)
            hidden.insert(event.id.uuid());
        return closed;
    });
    const auto events = static_cast<int>(hidden.size());
    visible.claims.removeIf([&](const Claim &claim) {
        const bool closed = against(claim).has_value()
            || (!claim.record.isEmpty() && hidden.contains(QUuid::fromString(claim.record)));
        if (closed)
            hidden.insert(claim.id.uuid());
        return closed;
    });
    const auto claims = static_cast<int>(hidden.size()) - events;
    if (hidden.isEmpty())
        return {};
    dropWhatPointsAt(hidden, visible);
    QStringList said;
    if (events > 0)
        said << Letters::tr(
            "%n event(s) about health stayed out: there is no consent to mention it.", nullptr,
            events);
    if (claims > 0)
        said << Letters::tr(
            "%n statement(s) about health stayed out: there is no consent to mention it.", nullptr,
            claims);
    return said;
}

QString protectedRole(const CaseFolder &folder, Id<Person> person)
{
    static const QStringList officials { u"investigator"_s, u"prosecutor"_s, u"judge"_s,
                                         u"alleged_perpetrator"_s };
    for (const Involvement &part : folder.involvements) {
        if (part.person == person && !officials.contains(part.role))
            return part.role;
    }
    return {};
}

bool isPublicSource(const Source &source)
{
    static const QStringList open { u"publication"_s,        u"press"_s, u"court_document"_s,
                                    u"official"_s,           u"law"_s,   u"un"_s,
                                    u"official_statement"_s, u"person"_s };
    return !source.sealed && open.contains(source.type);
}

QSet<QUuid> closedRecords(const CaseFolder &whole, const Telling &telling)
{
    const auto idsOf = [](const CaseFolder &folder) {
        QSet<QUuid> ids;
        CaseFolder::eachList(folder, [&ids](const auto &list) {
            for (const auto &record : list)
                ids.insert(record.id.uuid());
        });
        return ids;
    };
    const ReaderGate gate(whole, telling);
    CaseFolder open = visibleFolder(whole).folder;
    (void)gate.takeOut(open);
    if (!gate.mayLeave<Compliance>())
        open.compliance.clear();
    return idsOf(whole) - idsOf(open);
}

Result<> mayBeTold(const CaseFolder &whole, const Telling &telling, const QList<QUuid> &records)
{
    const QSet<QUuid> hidden = closedRecords(whole, telling);
    const auto closed = std::ranges::count_if(records, [&hidden](const QUuid &record) {
        return hidden.contains(record);
    });
    if (closed == 0)
        return {};
    return refused(Letters::tr("%n fact(s) it states may not be told any more: sealed since, or "
                               "without consent now. Write it anew from the record as it is.",
                               nullptr, static_cast<int>(closed)),
                   u"facts"_s);
}

namespace {

Result<ConsentInForce> forEverybody(const CaseFolder &folder, Id<Person> person,
                                    const QString &purpose, CivilDay on)
{
    const auto yes = consentFor(folder, person, purpose, on);
    if (!yes || !yes->limited)
        return yes;
    return refused(
        Letters::tr("The person's answer for “%1” speaks of certain readers only: “%2”. "
                    "What is published reaches everybody. Write to one reader the "
                    "person agreed to, or ask again and record the answer.")
            .arg(codeLabel(u"consent_purpose"_s, purpose, screenLanguage()), yes->audience),
        u"consent "_s + purpose);
}

} // namespace

Result<Id<Consent>> mayBePublished(const CaseFolder &folder, Id<Person> person, CivilDay on,
                                   bool namesNobody)
{
    Id<Consent> found;
    const bool answered = std::ranges::any_of(folder.consents, [&](const Consent &consent) {
        return !consent.deleted && consent.person == person && consent.purpose == u"publish_case";
    });
    // Who lets the name be published lets the case be told, unless they said otherwise.
    for (const QString &purpose : { u"publish_case"_s, u"publish_name"_s }) {
        if (purpose == u"publish_case" ? !answered : namesNobody)
            continue;
        const auto yes = forEverybody(folder, person, purpose, on);
        if (!yes)
            return tl::unexpected(yes.error());
        found = yes->consent;
    }
    return found;
}

} // namespace habeas
