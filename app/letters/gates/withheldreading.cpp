#include "app/base/dates/dateprint.h"
#include "app/base/text/textfold.h"
#include "app/casefile/thesaurus.h"
#include "app/letters/facts/visiblefolder.h"
#include "app/letters/gates/approvalgate.h"
#include "app/letters/gates/healthwords.h"
#include "app/letters/gates/lintwords.h"
#include "app/letters/gates/readergate.h"
#include "app/letters/gates/sealednames.h"
#include "app/letters/gates/typedwords.h"
#include "app/letters/gates/withheldwords.h"
#include "app/letters/template/words.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

// What of a case is looked for in the texts people type.

namespace {

constexpr qsizetype shortestWord = 5; // of other records; shorter ones are in every text

QSet<Id<Person>> sealedPeople(const CaseFolder &folder)
{
    QSet<Id<Person>> sealed;
    for (const Person &person : folder.people) {
        if (person.sealed)
            sealed.insert(person.id);
    }
    for (const Involvement &part : folder.involvements) {
        if (part.sealed)
            sealed.insert(part.person);
    }
    return sealed;
}

QStringList spellingsOf(const Name &name)
{
    QStringList spellings { name.text, name.gen,  name.dat, name.acc,
                            name.ins,  name.prep, name.loc, name.abl };
    spellings.removeIf([](const QString &form) {
        return form.trimmed().isEmpty();
    });
    return spellings;
}

} // namespace

Telling tellingAbout(const CaseFolder &folder, Id<Person> person, const LetterWish &wish)
{
    return { readerOf(wish.templateId, wish.official == nullptr),
             { person.isNull() ? personAtRisk(folder) : person },
             wish.date,
             wish.confirmations.contains(u"consent_audience"_s) };
}

WithheldWords::WithheldWords(const CaseFolder &folder, Id<Person> person, const LetterWish &wish)
    : WithheldWords(folder, wish, tellingAbout(folder, person, wish))
{
}

WithheldWords::WithheldWords(const CaseFolder &folder, const LetterWish &wish,
                             const Telling &telling)
    : m_sealed(wish.sealedNames)
{
    const ReaderGate gate(folder, telling);
    readPeople(folder, gate, wish);
    if (!gate.staysInside())
        readSources(folder, telling.reader == Reader::Public);
    readGuarded(folder, gate);
    readBirthdays(folder, gate, wish);
    readInsideWords(folder, gate);
    readRecords(folder, gate);
    readHealth(gate);
    if (m_sealed && !m_sealed->isEmpty())
        readOpen(folder, wish);
}

void WithheldWords::addName(const WithheldThing &thing)
{
    addWordsOfName(foldedWords(thing.text), thing);
    if (const QStringList pieces = foldedPieces(thing.text); pieces != foldedWords(thing.text))
        addWordsOfName(pieces, thing);
    for (const QStringList &other : otherSpellings(thing.text))
        addWordsOfName(other, thing);
}

/// "Кармен" for "Carmen", where nobody wrote down how the name is in Cyrillic.
void WithheldWords::addHeardName(const WithheldThing &thing)
{
    if (const QStringList heard = heardWords(thing.text); heard != foldedWords(thing.text))
        addWordsOfName(heard, thing);
}

void WithheldWords::addWordsOfName(const QStringList &folded, const WithheldThing &thing)
{
    NameEntry entry { folded, {}, {}, {}, thing };
    entry.thing.text = thing.text.simplified();
    if (entry.words.isEmpty() || (entry.words.size() == 1 && entry.words.first().size() < 3))
        return;
    for (const QString &word : std::as_const(entry.words)) {
        entry.telling << (word.size() >= shortestTelling && !m_open.contains(word)
                          && !m_ownName.sharesFamilyName(word) && !isWordOfTheTrade(word));
        entry.alsoAWord << isAlsoAWord(word);
    }
    QString whole;
    for (const TypedWord &word : wordsIn(thing.text))
        whole += word.text;
    if (entry.words.size() > 1)
        entry.asOne = foldForSearch(whole);
    m_names << entry;
}

void WithheldWords::readPeople(const CaseFolder &folder, const ReaderGate &gate,
                               const LetterWish &wish)
{
    const QList<Id<Person>> &about = gate.telling().about;
    const bool ownToo = wish.confirmations.contains(u"withhold_name"_s) && !gate.staysInside();
    const QSet<Id<Person>> sealed = sealedPeople(folder);
    // A family name shared with the person, or the official's own, gives nobody away.
    for (const Name &name : folder.names) {
        if (about.contains(name.person) && !ownToo && !name.sealed)
            for (const QString &spelling : spellingsOf(name)) {
                QStringList words = foldedWords(spelling) + heardWords(spelling);
                for (const QStringList &other : otherSpellings(spelling))
                    words << other;
                m_open += QSet<QString>(words.cbegin(), words.cend());
            }
    }
    if (!ownToo)
        m_ownName = OwnName(folder, about);
    if (wish.official != nullptr) {
        for (const QString &word : foldedWords(wish.official->name))
            m_open.insert(word);
    }
    m_openNames = m_open;
    QSet<Id<Person>> inCyrillic;
    for (const Name &name : folder.names) {
        if (hasCyrillic(name.text))
            inCyrillic.insert(name.person);
    }
    for (const Name &name : folder.names) {
        const bool own = about.contains(name.person);
        const bool isSealed = name.sealed || (!own && sealed.contains(name.person));
        const QString role = gate.roleAgainst(name.person);
        if (name.deleted || (!isSealed && (own ? !ownToo : role.isEmpty())))
            continue;
        const bool hasRole = !role.isEmpty();
        const QString barred = own ? QString() : gate.whyNeverNamed(name.person);
        QString why = hasRole ? codeLabel(u"involvement_role"_s, role, screenLanguage())
            : isSealed        ? Withholding { Withholding::Why::Sealed }.words()
                              : Letters::tr("the letter does not give the name");
        if (!barred.isEmpty())
            why += u", "_s + barred;
        const QString instead = hasRole ? codeLabel(u"involvement_role"_s, role, wish.language)
            : own && ownToo             ? initialsOf(name.text)
                                        : QString();
        for (const QString &spelling : spellingsOf(name)) {
            WithheldThing thing { spelling, why, instead, isSealed, own };
            thing.person = name.person.uuid();
            thing.part = role;
            thing.never = !barred.isEmpty();
            thing.kind = hasRole ? role : u"name"_s;
            addName(thing);
            if (!inCyrillic.contains(name.person))
                addHeardName(thing);
        }
    }
    // Where a shared word could be either's, it is whom the letter is about.
    std::ranges::stable_partition(m_names, [](const NameEntry &entry) {
        return entry.thing.own;
    });
}

void WithheldWords::readSources(const CaseFolder &folder, bool toEverybody)
{
    for (const Source &source : folder.sources) {
        if (source.deleted || (!source.sealed && isPublicSource(source)))
            continue;
        WithheldThing thing {
            source.author, Letters::tr("who a source came from"), {}, source.sealed
        };
        thing.never = toEverybody;
        thing.kind = u"source"_s;
        addName(thing);
    }
}

/// A street is in many texts; the street with its number is an address. So the whole text counts,
/// and any neighbouring words of it one of which has a digit; a long number, letters in it or not,
/// counts alone.
void WithheldWords::addGuarded(const WithheldThing &thing)
{
    const QStringList words = foldedWords(thing.text);
    const auto add = [&](const QStringList &some) {
        const QList<bool> none(some.size(), false);
        m_names << NameEntry { some, none, none, {}, thing, true };
    };
    const auto digits = [](const QString &word) {
        return std::ranges::count_if(word, [](QChar c) {
            return c.isDigit();
        });
    };
    if (words.size() > 1)
        add(words);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (digits(words.at(i)) > 0 && words.at(i).size() >= shortestWord)
            add({ words.at(i) });
        bool numbered = digits(words.at(i)) > 0;
        for (qsizetype end = i + 1; end < words.size(); ++end) {
            numbered = numbered || digits(words.at(end)) > 0;
            if (numbered)
                add(words.mid(i, end - i + 1));
        }
    }
}

void WithheldWords::readGuarded(const CaseFolder &folder, const ReaderGate &gate)
{
    const QSet<Id<Person>> sealed = sealedPeople(folder);
    for (const Person &one : folder.people) {
        Person::describe(one, [&](const char *field, const auto &value, FieldRule rule = {}) {
            using Value = std::remove_cvref_t<decltype(value)>;
            if (!rule.consent)
                return;
            const auto why = gate.againstField(Person::kind.table, field, rule, one.id);
            if (!why)
                return;
            WithheldThing thing { {}, why->words(), {}, sealed.contains(one.id) };
            gate.close(thing.never, thing.why, why->purpose, one.id);
            thing.kind = why->purpose.isEmpty() ? u"record"_s : why->purpose;
            if constexpr (std::is_same_v<Value, QString>) {
                thing.text = value.simplified();
                if (thing.text.isEmpty())
                    return;
                addGuarded(thing);
                m_closed.addNumber(value, thing);
            } else if constexpr (std::is_same_v<Value, PartialDate>) {
                thing.text = printDate(value, screenLanguage());
                m_closed.addDay(value, thing);
            }
        });
    }
}

/// A day of birth says who somebody is as surely as the name.
void WithheldWords::readBirthdays(const CaseFolder &folder, const ReaderGate &gate,
                                  const LetterWish &wish)
{
    const bool ownToo = wish.confirmations.contains(u"withhold_name"_s) && !gate.staysInside();
    const QSet<Id<Person>> sealed = sealedPeople(folder);
    for (const Person &one : folder.people) {
        const bool own = gate.telling().about.contains(one.id);
        const bool isSealed = !own && sealed.contains(one.id);
        if (!isSealed && (own ? !ownToo : gate.roleAgainst(one.id).isEmpty()))
            continue;
        WithheldThing thing { printDate(one.born, screenLanguage()),
                              isSealed  ? Withholding { Withholding::Why::Sealed }.words()
                                  : own ? Letters::tr("the letter does not give the name")
                                        : Letters::tr("somebody else’s day of birth"),
                              {},
                              isSealed,
                              own };
        thing.kind = u"birthday"_s;
        if (const QString barred = own ? QString() : gate.whyNeverNamed(one.id);
            !barred.isEmpty()) {
            thing.never = true;
            thing.why += u", "_s + barred;
        }
        m_closed.addDay(one.born, thing);
    }
}

/// Whoever tells of somebody's body or treatment needs that person's consent, also in own words.
void WithheldWords::readHealth(const ReaderGate &gate)
{
    const QString health = u"health"_s;
    const bool covered = gate.telling().about.isEmpty()
        ? gate.covers(health)
        : std::ranges::all_of(gate.telling().about, [&](Id<Person> person) {
              return gate.covers(health, person);
          });
    if (covered)
        return;
    m_health
        = WithheldThing { {}, Withholding { Withholding::Why::NoConsent, health }.words(), {} };
    m_health->health = true;
    m_health->kind = health;
    for (const Id<Person> person : gate.telling().about)
        gate.close(m_health->never, m_health->why, health, person);
}

/// What the case says openly, so that names sealed elsewhere are not found in it.
void WithheldWords::readOpen(const CaseFolder &folder, const LetterWish &wish)
{
    const CaseFolder open = visibleFolder(folder).folder;
    for (const Name &name : open.names) {
        m_openElsewhere.people.insert(name.person.uuid());
        for (const QString &spelling : spellingsOf(name))
            for (const QString &word : foldedWords(spelling))
                m_openElsewhere.names.insert(word);
    }
    m_openElsewhere.names += m_openNames;
    QStringList texts { wish.sender.name }; // whoever signs is named
    CaseFolder::eachList(open, [&texts]<class R>(const QList<R> &list) {
        if constexpr (!std::is_same_v<R, Letter>) { // what was typed before is no record of it
            for (const R &record : list) {
                R::describe(record, [&](const char *, const auto &value, FieldRule rule = {}) {
                    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, QString>) {
                        if (!rule.codes && rule.form == FieldRule::Form::Words && !value.isEmpty())
                            texts << value;
                    }
                });
            }
        }
    });
    for (const Wording &wording : wish.wordings)
        texts << wording.block + u' ' + wording.salutation;
    sayOpenly(texts);
}

/// A record that gives the whole of a name sealed elsewhere does not make its words open: what
/// stands for the name would be told by the family name in the next sentence.
void WithheldWords::sayOpenly(const QStringList &texts)
{
    QSet<QString> ofSealed;
    QList<TypedWord> said;
    for (const QString &text : texts) {
        const QList<TypedWord> words = wordsIn(text);
        for (qsizetype at = 0; at < words.size();) {
            const SealedNames::Hit hit
                = m_sealed->at(words, at, m_openElsewhere, /*wholeNames=*/true);
            ofSealed += QSet<QString>(hit.name.cbegin(), hit.name.cend());
            if (hit.count == 0 && !words.at(at).folded.isEmpty())
                said << words.at(at);
            at += std::max<qsizetype>(hit.count, 1);
        }
    }
    for (const TypedWord &word : std::as_const(said)) {
        const bool isOfSealed = std::ranges::any_of(ofSealed, [&word](const QString &recorded) {
            return isSameWord(recorded, word, Endings::Certain);
        });
        if (!isOfSealed)
            m_openElsewhere.words.insert(word.folded);
    }
}

} // namespace habeas
