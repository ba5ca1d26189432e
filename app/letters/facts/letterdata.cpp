#include "app/letters/facts/letterdata.h"

#include "app/casefile/thesaurus.h"
#include "app/letters/facts/casefacts.h"
#include "app/letters/facts/harmless.h"
#include "app/letters/facts/lifespan.h"
#include "app/letters/gates/contacts.h"
#include "app/letters/gates/withheldwords.h"
#include "app/letters/template/phrases.h"
#include "app/letters/template/words.h"

#include <algorithm>
#include <tuple>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

LetterValue lines(const QStringList &texts)
{
    LetterValue list = LetterValue::series();
    for (const QString &text : texts) {
        const LetterValue line = LetterValue::of(text);
        if (!line.isNothing())
            list.items << line;
    }
    return list;
}

/// As the letterhead says it: its first line is the name, what has no @ below it the address.
void fillOffice(LetterValue &office, const LetterPaper &paper)
{
    QStringList address;
    for (const QString &line : paper.head.mid(1)) {
        if (!line.trimmed().isEmpty() && !line.contains(u'@'))
            address << line.trimmed();
    }
    const QString all = QStringList(paper.head + QStringList { paper.foot }).join(u'\n');
    office.set(u"name"_s, LetterValue::of(paper.head.value(0)));
    office.set(u"address"_s, LetterValue::of(address.join(u", "_s)));
    office.set(u"email"_s, LetterValue::of(mailAddressesIn(all).value(0)));
    if (!paper.head.isEmpty())
        office.content = LetterValue::Group {};
}

void fillLetter(LetterValue &root, const LetterWish &wish)
{
    LetterValue &letter = root.members[u"letter"_s];
    letter.content = LetterValue::Group {};
    letter.set(u"date"_s, LetterValue::of(PartialDate::fromDay(wish.date)));
    letter.set(u"place"_s, LetterValue::of(wish.sender.place));
    letter.set(u"ref"_s, LetterValue::of(wish.ref));
    letter.set(
        u"lang"_s,
        LetterValue::of(codeLabel(u"language"_s, languageCode(wish.language), wish.language)));
    letter.set(u"copy_to"_s, LetterValue::of(copiesOf(wish)));
    root.set(u"today"_s, LetterValue::of(PartialDate::fromDay(wish.date)));
    fillOffice(root.members[u"org"_s], wish.paper);

    LetterValue &sender = root.members[u"sender"_s];
    sender.set(u"name"_s, LetterValue::of(wish.sender.name));
    sender.set(u"role"_s, LetterValue::of(wish.sender.role));
    sender.set(u"address"_s, LetterValue::of(wish.sender.address));
    if (!sender.members[u"name"_s].isNothing() || !sender.members[u"address"_s].isNothing())
        sender.content = LetterValue::Group {};

    root.set(u"requests"_s, lines(wish.requests));
    root.set(u"paragraphs"_s, lines(wish.paragraphs));
}

const Wording *wordingFor(const LetterWish &wish)
{
    const auto found = std::ranges::find_if(wish.wordings, [&wish](const Wording &wording) {
        return wording.official == wish.official->id && !wording.sealed && !wording.deleted
            && wording.language == languageCode(wish.language);
    });
    return found == wish.wordings.end() ? nullptr : &*found;
}

Result<> fillOfficial(LetterValue &root, const LetterWish &wish)
{
    if (!wish.official)
        return {};
    const QString who = wish.official->office;
    if (wish.official->sealed || wish.official->deleted)
        return refused(Letters::tr("“%1” is sealed or in the bin, so no letter goes there. Choose "
                                   "another official.")
                           .arg(who));
    const Wording *wording = wordingFor(wish);
    const auto missing = [&](const QString &text) {
        return !wording || text.trimmed().isEmpty();
    };
    if (missing(wording ? wording->block : QString()))
        return refused(Letters::tr("“%1” has no address in the letter's language (%2). Type in the "
                                   "address block, the salutation and the close on the official's "
                                   "page; the program makes up none of them.")
                           .arg(who, languageTitle(wish.language)));
    if (missing(wording->salutation))
        return refused(
            Letters::tr("“%1” has no salutation in the letter's language (%2). Type it in "
                        "on the official's page.")
                .arg(who, languageTitle(wish.language)));
    if (missing(wording->close))
        return refused(Letters::tr("“%1” has no close in the letter's language (%2). Type it in on "
                                   "the official's page.")
                           .arg(who, languageTitle(wish.language)));

    LetterValue &official = root.members[u"official"_s];
    official.content = LetterValue::Group {};
    official.set(u"office"_s, LetterValue::of(who));
    official.set(u"name"_s, LetterValue::of(wish.official->name));
    const QString &gender = wish.official->gender;
    if (gender == u"female" || gender == u"male")
        official.set(u"gender"_s, LetterValue::of(codeLabel(u"sex"_s, gender, wish.language)));
    official.set(u"is_he"_s, LetterValue::flag(gender == u"male"));
    official.set(u"is_she"_s, LetterValue::flag(gender == u"female"));
    official.set(u"verified_on"_s, LetterValue::of(wish.official->verifiedOn));
    official.set(u"block"_s, lines(wording->block.split(u'\n')));
    official.set(u"salutation"_s, LetterValue::of(wording->salutation));
    official.set(u"close"_s, LetterValue::of(wording->close));
    return {};
}

void fillPronoun(LetterValue &person, const QString &code, Language language)
{
    if (!isCode(u"pronoun"_s, code))
        return;
    LetterValue &pronoun = person.members[u"pronoun"_s];
    pronoun.content = LetterValue::Group {};
    pronoun.set(u"subject"_s, LetterValue::of(codeLabel(u"pronoun"_s, code, language)));
    pronoun.set(u"object"_s, LetterValue::of(codeLabel(u"pronoun_object"_s, code, language)));
    pronoun.set(u"possessive"_s,
                LetterValue::of(codeLabel(u"pronoun_possessive"_s, code, language)));
    person.set(u"is_he"_s, LetterValue::flag(code == u"he"));
    person.set(u"is_she"_s, LetterValue::flag(code == u"she"));
}

/// In the office's order; those without a place in it last, what is over after what goes on.
void fillPosts(LetterValue &person, const CaseFolder &folder, CaseFacts &facts, LetterData &data,
               const LetterWish &wish)
{
    const CivilDay today = wish.date;
    QList<Affiliation> posts;
    for (const Affiliation &post : folder.affiliations) {
        if (post.person != data.person)
            continue;
        posts << post;
        if (post.until.earliest() && *post.until.earliest() > today)
            posts.last().until = {}; // nobody is "former" before it
    }
    std::ranges::stable_sort(posts, {}, [](const Affiliation &post) {
        return std::tuple(!post.rank.has_value(), post.rank.value_or(0), post.until.isSet());
    });
    LetterValue &list = person.members[u"posts"_s];
    for (const Affiliation &post : posts) {
        const QString inWords = postInWords(post, wish.language);
        if (inWords.isEmpty() || !facts.takes(post.id.uuid(), inWords))
            continue;
        const LetterValue whole = facts.words(inWords);
        list.foreign << whole.foreign;
        if (whole.isNothing())
            continue;
        LetterValue item = list.newItem(post.id.uuid());
        item.content = whole.content;
        item.set(u"role"_s, LetterValue::of(post.role));
        item.set(u"organisation"_s, LetterValue::of(post.organisation));
        item.set(u"from"_s, LetterValue::of(post.from));
        item.set(u"until"_s, LetterValue::of(post.until));
        list.items << item;
    }
}

void fillPerson(const CaseFolder &folder, const LetterWish &wish, CaseFacts &facts,
                LetterData &data)
{
    LetterValue &person = data.root.members[u"person"_s];
    person.content = LetterValue::Group {};
    LetterValue name = LetterValue::of(data.name);
    name.record = data.name.id.uuid();
    person.set(u"name"_s, name);
    data.facts << LetterFact { data.name.id.uuid(), data.name.text.trimmed(), true, true };
    for (const Person &one : folder.people) {
        if (one.id != data.person)
            continue;
        fillPronoun(person, one.pronoun, wish.language);
        if (one.died.isSet()) {
            LetterValue died = LetterValue::of(deathInWords(one, one.died, wish.language));
            died.record = one.id.uuid();
            died.dated = !one.died.isUnknown();
            data.root.set(u"death"_s, died);
        }
        const QString occupation = one.occupation.trimmed();
        if (!occupation.isEmpty() && facts.takes(one.id.uuid(), occupation)) {
            LetterValue words = facts.words(occupation);
            words.record = one.id.uuid();
            person.set(u"occupation"_s, words);
        }
    }
    fillPosts(person, folder, facts, data, wish);
}

/// Initials have no grammatical forms.
Name withInitials(const Name &name)
{
    Name initials = name;
    initials.text = initialsOf(name.text);
    initials.language.clear(); // they are the same in each
    for (QString *form : { &initials.gen, &initials.dat, &initials.acc, &initials.ins,
                           &initials.prep, &initials.loc, &initials.abl })
        *form = initials.text;
    return initials;
}

bool saysAnything(const LetterValue &root)
{
    return std::ranges::any_of(QStringList { u"sentences"_s, u"restrictions"_s, u"detentions"_s,
                                             u"charges"_s, u"events"_s, u"paragraphs"_s },
                               [&root](const QString &list) {
                                   return !root.members[list].items.isEmpty();
                               });
}

} // namespace

QString copiesOf(const LetterWish &wish)
{
    const QString typed = wish.copyTo.value_or(wish.official ? wish.official->copyTo : QString());
    QStringList copies;
    for (const QString &line : harmless(typed).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            copies << line.simplified();
    }
    return copies.join(u"; "_s);
}

Result<LetterData> letterData(const CaseFolder &visible, const LetterWish &wish, bool statesFacts)
{
    LetterData data;
    data.root = letterVocabulary();
    data.person = wish.person.isNull() ? personAtRisk(visible) : wish.person;
    if (data.person.isNull())
        return refused(Letters::tr("The case names no person at risk a letter could be about. Add "
                                   "the person under People, then write the letter."));
    const Name *name = bestName(visible, data.person, languageCode(wish.language));
    if (!name || name->text.trimmed().isEmpty())
        return refused(
            Letters::tr("The person at risk has no name on record that a letter may use. "
                        "Type the name in on the person's page, then write the letter."));
    data.name = *name;
    if (wish.confirmations.contains(u"withhold_name"_s))
        data.name = withInitials(*name);

    fillLetter(data.root, wish);
    if (const Result<> official = fillOfficial(data.root, wish); !official)
        return tl::unexpected(official.error());
    CaseFacts facts(visible, wish, data);
    fillPerson(visible, wish, facts, data);
    facts.read();
    if (statesFacts && !saysAnything(data.root))
        return refused(Letters::tr("The case has no sentence, restriction, detention, charge or "
                                   "event a letter could state. Add what happened, or a paragraph "
                                   "of your own, then write the letter."));
    return data;
}

} // namespace habeas
