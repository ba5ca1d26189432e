#include "app/base/dates/dateprint.h"
#include "app/base/text/countryname.h"
#include "app/casefile/thesaurus.h"
#include "app/letters/forms/formcontext.h"
#include "app/letters/gates/approvalgate.h"
#include "app/letters/gates/consentgate.h"
#include "app/letters/template/phrases.h"

#include <algorithm>

// Whom a document is about, who is in the case, and what the person agreed to.

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

} // namespace

void readCase(FormContext &context)
{
    const Case &file = context.folder().file;
    LetterValue &value = context.root(u"case"_s);
    value.content = LetterValue::Group {};
    value.set(u"ref"_s, LetterValue::of(file.ref));
    value.set(u"title"_s, context.words(file.title));
    value.set(u"country"_s, LetterValue::of(countryName(file.country, context.language())));
    value.set(u"status"_s, LetterValue::of(context.label("case_status", file.status)));
    if (context.info().reader == Reader::Office)
        value.set(u"summary"_s, context.words(file.summary));
}

namespace {

/// A pen name nobody has tied to the person is for those to tell who bear it; a religious name
/// tells the faith. The office's own papers and the person's have them. A consent to be named in a
/// letter speaks of the one name, in all its spellings.
bool mayKnow(Reader reader, const Name &name)
{
    static const QStringList spellings { QString(), u"primary"_s, u"transliteration"_s,
                                         u"patronymic"_s };
    if (reader == Reader::Office || reader == Reader::Person)
        return true;
    if (reader == Reader::UnitedNations || reader == Reader::Family)
        return name.use != u"pseudonym" && name.use != u"religious";
    return spellings.contains(name.use);
}

} // namespace

void readNames(FormContext &context)
{
    if (context.wish().confirmations.contains(u"withhold_name"_s))
        return; // initials stand for it, in every spelling
    const Reader reader = tellingOf(context.wish(), context.info(), context.data().person).reader;
    LetterValue &names = context.root(u"person"_s).members[u"names"_s];
    QStringList told; // two languages may write a name alike, and a letter says it once
    for (const Name &name : context.folder().names) {
        if (name.person != context.data().person || name.text.trimmed().isEmpty()
            || !mayKnow(reader, name) || !context.admits(name.id.uuid(), name.text.trimmed()))
            continue;
        if (context.info().reader == Reader::Authorities && told.contains(name.text.trimmed()))
            continue;
        told << name.text.trimmed();
        LetterValue item = names.newItem(name.id.uuid());
        item.content = name.text.trimmed();
        item.set(u"text"_s, LetterValue::of(name.text));
        item.set(u"language"_s, LetterValue::of(context.label("language", name.language)));
        item.set(u"use"_s, LetterValue::of(context.label("name_use", name.use)));
        // What another script makes of a name is that name; a former one is not what they are
        // called.
        if (name.use != u"primary" && name.use != u"transliteration")
            item.set(u"other_use"_s, LetterValue::of(context.label("name_use", name.use)));
        names.items << item;
    }
}

namespace {

/// Whole years between two days.
qint64 yearsBetween(CivilDay from, CivilDay to)
{
    qint64 years = to.year() - from.year();
    if (from.plusMonths(years * 12) > to)
        --years;
    return years;
}

/// "47", "46 or 47", "40 to 49", "at least 46": no more than the birth says.
QString ageInWords(const FormContext &context, const PartialDate &born)
{
    const CivilDay today = context.wish().date;
    if (!born.latest() || *born.latest() > today)
        return {};
    const qint64 least = yearsBetween(*born.latest(), today);
    QString words = QString::number(least);
    if (!born.earliest())
        return context.say(u"at least %1", u"не менее %1", u"кемінде %1").arg(words);
    const qint64 most = yearsBetween(*born.earliest(), today);
    if (most == least + 1)
        words = context.say(u"%1 or %2", u"%1 или %2", u"%1 немесе %2").arg(least).arg(most);
    else if (most > least)
        words = context.say(u"%1 to %2", u"от %1 до %2", u"%1–%2").arg(least).arg(most);
    if (born.isApproximate() || born.isUncertain())
        words = context.say(u"about %1", u"примерно %1", u"шамамен %1").arg(words);
    return words;
}

} // namespace

void readAge(FormContext &context)
{
    for (const Person &one : context.folder().people) {
        if (one.id != context.data().person)
            continue;
        LetterValue age;
        if (one.born.isSet() && !one.born.isUnknown()) {
            if (!one.died.isSet() && context.root(u"death"_s).isNothing())
                age = LetterValue::of(ageInWords(context, one.born));
        } else {
            age = context.words(one.age);
        }
        age.record = one.id.uuid();
        context.root(u"person"_s).set(u"age"_s, age);
    }
}

namespace {

void readAffiliations(FormContext &context, LetterValue &person)
{
    LetterValue &list = person.members[u"affiliations"_s];
    for (const Affiliation &post : context.folder().affiliations) {
        const QString text = postInWords(post, context.language());
        if (post.person != context.data().person || text.isEmpty()
            || !context.admits(post.id.uuid(), text))
            continue;
        const LetterValue said = context.words(text);
        list.foreign << said.foreign;
        if (said.isNothing())
            continue;
        LetterValue item = list.newItem(post.id.uuid());
        item.content = said.content;
        item.set(u"text"_s, said);
        item.set(u"state"_s, context.words(post.state));
        item.set(u"from"_s, context.date(post.from));
        item.set(u"until"_s, context.date(post.until));
        list.items << item;
    }
}

/// A form asks for the family name and the first name apart; nobody guesses where to cut.
void readNameInParts(FormContext &context, LetterValue &person)
{
    const Name *name
        = bestName(context.folder(), context.data().person, languageCode(context.language()));
    if (name == nullptr || context.wish().confirmations.contains(u"withhold_name"_s)
        || context.wish().leftOut.contains(name->id.uuid()))
        return;
    person.set(u"family_name"_s, LetterValue::of(name->family));
    person.set(u"given_name"_s, LetterValue::of(name->given));
}

/// Where the person lives and what papers show who they are; each stays out again where no consent
/// names it.
void readGuarded(FormContext &context, const Person &one, LetterValue &person)
{
    LetterValue residence = context.words(one.residence);
    residence.record = one.id.uuid();
    person.set(u"residence"_s, residence);
    QStringList paper { one.identityPaper, one.identityNumber };
    if (!one.identityIssuer.trimmed().isEmpty())
        paper << context.say(u"issued by %1", u"кем выдан: %1", u"кім берген: %1")
                     .arg(one.identityIssuer.trimmed());
    if (one.identityIssued.isSet() && !one.identityIssued.isUnknown())
        paper << printDate(one.identityIssued, context.language());
    paper.removeAll(QString());
    LetterValue identity = context.words(paper.join(u"; "_s));
    identity.record = one.id.uuid();
    person.set(u"identity"_s, identity);
}

} // namespace

void readPerson(FormContext &context)
{
    LetterValue &person = context.root(u"person"_s);
    readNameInParts(context, person);
    readAffiliations(context, person);
    for (const Person &one : context.folder().people) {
        if (one.id != context.data().person)
            continue;
        person.set(
            u"sex"_s,
            LetterValue::of(one.sex == u"unknown" ? QString() : context.label("sex", one.sex)));
        person.set(u"nationality"_s, context.words(one.nationality));
        person.set(u"died"_s, context.date(one.died));
        if (context.info().reader != Reader::Office
            && context.info().reader != Reader::UnitedNations)
            continue;
        LetterValue occupation = context.words(one.occupation);
        occupation.record = one.id.uuid();
        if (context.admits(one.id.uuid(), one.occupation.trimmed()))
            person.set(u"occupation"_s, occupation);
        person.set(u"born"_s, context.date(one.born));
        person.set(u"birthplace"_s, context.words(one.birthplace));
        person.set(u"description"_s, context.words(one.description));
        if (context.info().reader == Reader::UnitedNations)
            readGuarded(context, one, person);
    }
}

void readOffice(FormContext &context)
{
    const CaseFolder &folder = context.folder();
    LetterValue &contacts = context.root(u"contacts"_s);
    for (const Involvement &part : folder.involvements) {
        const QString name = displayName(folder, part.person, languageCode(context.language()));
        const QString role = context.label("involvement_role", part.role);
        if (part.person == context.data().person || name.isEmpty()
            || !context.admits(part.id.uuid(), u"%1: %2"_s.arg(role, name)))
            continue;
        LetterValue item = contacts.newItem(part.id.uuid());
        item.content = name;
        item.set(u"name"_s, LetterValue::of(name));
        item.set(u"role"_s, LetterValue::of(role));
        item.set(u"relation"_s, context.words(part.relation));
        contacts.items << item;
    }
    for (LetterValue &item : context.root(u"events"_s).items) {
        const auto event = std::ranges::find_if(folder.events, [&item](const Event &one) {
            return one.id.uuid() == item.record;
        });
        item.members[u"sources"_s] = event == folder.events.end()
            ? LetterValue {}
            : LetterValue::of(sourceNumbers(context, event->sources).join(u", "_s));
    }
    LetterValue &sources = context.root(u"sources"_s);
    for (qsizetype i = 0; i < folder.sources.size(); ++i) {
        const Source &source = folder.sources.at(i);
        LetterValue item = sources.newItem(source.id.uuid());
        item.content = source.title.trimmed();
        item.set(u"number"_s, LetterValue::of(u"S%1"_s.arg(i + 1)));
        item.set(u"title"_s, LetterValue::of(source.title));
        item.set(u"type"_s, LetterValue::of(context.label("source_type", source.type)));
        item.set(u"published"_s, context.date(source.published));
        sources.items << item;
    }
    readStatuses(context);
    readChargesByState(context);
}

namespace {

/// What is on record about one agreement, in one phrase; nothing where there is no answer at all.
LetterValue agreement(FormContext &context, const CaseFolder &whole, const QString &purpose)
{
    const auto yes = consentFor(whole, context.data().person, purpose, context.wish().date);
    if (yes) {
        for (const Consent &consent : whole.consents) {
            if (consent.id != yes->consent)
                continue;
            QString words = context.say(u"yes", u"да", u"иә");
            if (consent.given.isSet() && !consent.given.isUnknown())
                words += u", "_s + printDate(consent.given, context.language());
            LetterValue value = LetterValue::of(words);
            value.record = consent.id.uuid();
            return value;
        }
    }
    for (const Consent &consent : whole.consents) {
        if (consent.deleted || consent.person != context.data().person
            || consent.purpose != purpose)
            continue;
        if (consent.answer == u"not_obtainable") {
            QString words = context.say(u"could not be obtained", u"получить не удалось",
                                        u"алу мүмкін болмады");
            if (!consent.sealed && !consent.reason.trimmed().isEmpty())
                words += u": "_s + consent.reason.trimmed();
            return LetterValue::of(words);
        }
        return LetterValue::of(context.say(u"no consent in force", u"действующего согласия нет",
                                           u"күшіндегі келісім жоқ"));
    }
    return {};
}

} // namespace

void readPermissions(FormContext &context, const CaseFolder &whole)
{
    LetterValue &permissions = context.root(u"permissions"_s);
    permissions.content = LetterValue::Group {};
    permissions.set(u"submission"_s, agreement(context, whole, u"un_submission"_s));
    permissions.set(u"publication"_s, agreement(context, whole, u"publish_name"_s));
    permissions.set(u"medical"_s, agreement(context, whole, u"health"_s));
    const auto yes
        = consentFor(whole, context.data().person, u"un_submission"_s, context.wish().date);
    for (const Consent &consent : whole.consents) {
        if (!yes || consent.id != yes->consent)
            continue;
        permissions.set(u"capacity"_s, context.words(consent.capacity));
        permissions.set(u"limits"_s, context.words(consent.limits));
    }
}

void readHearing(FormContext &context)
{
    const Hearing *chosen = nullptr;
    const CivilDay today = context.wish().date;
    bool next = false;
    for (const Hearing &hearing : context.folder().hearings) {
        if (!context.isTheirs(hearing.person) || !hearing.at.latest())
            continue;
        const bool ahead = *hearing.at.latest() >= today;
        const bool better = chosen == nullptr || (ahead && !next)
            || (ahead && next && PartialDate::sortsBefore(hearing.at, chosen->at))
            || (!ahead && !next && PartialDate::sortsBefore(chosen->at, hearing.at));
        if (!better || (next && !ahead))
            continue;
        chosen = &hearing;
        next = ahead;
    }
    if (chosen == nullptr
        || !context.admits(chosen->id.uuid(), context.label("hearing_purpose", chosen->purpose)))
        return;
    LetterValue &value = context.root(u"hearing"_s);
    value.content = LetterValue::Group {};
    value.record = chosen->id.uuid();
    value.set(u"at"_s, context.date(chosen->at, chosen->time));
    value.set(u"court"_s, context.properName(chosen->court));
    value.set(u"judge"_s, context.words(chosen->judge));
    value.set(u"purpose"_s, LetterValue::of(context.label("hearing_purpose", chosen->purpose)));
    value.set(u"mode"_s, LetterValue::of(context.label("hearing_mode", chosen->mode)));
    value.set(u"proceedings"_s, LetterValue::of(chosen->proceedings));
    value.set(u"is_next"_s, LetterValue::flag(next));
    // What is over, or put off to a day of its own, is not ahead.
    if (!next || !chosen->outcome.isEmpty())
        return;
    LetterValue &ahead = value.members[u"next"_s];
    ahead.content = LetterValue::Group {};
    ahead.record = chosen->id.uuid();
    ahead.set(u"at"_s, LetterValue::of(chosen->at));
    ahead.set(u"time"_s, LetterValue::of(chosen->time));
    ahead.set(u"court"_s, context.properName(chosen->court));
    ahead.set(u"purpose"_s, LetterValue::of(context.label("hearing_purpose", chosen->purpose)));
    ahead.set(u"mode"_s, LetterValue::of(context.label("hearing_mode", chosen->mode)));
}

} // namespace habeas
