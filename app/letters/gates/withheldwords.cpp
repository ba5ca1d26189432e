#include "app/letters/gates/withheldwords.h"

#include "app/base/text/textfold.h"
#include "app/casefile/thesaurus.h"
#include "app/letters/facts/visiblefolder.h"
#include "app/letters/gates/consentgate.h"
#include "app/letters/gates/lettergates.h"
#include "app/letters/template/words.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestTelling = 4; // folded letters a word of a name needs to stand for it
constexpr qsizetype shortestWord = 5; // of other records; shorter ones are in every text
constexpr qsizetype longestEnding = 6; // letters a case or a suffix may add

struct TypedWord
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString folded;
    bool capital = false;
    bool cyrillic = false;
};

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

QList<TypedWord> wordsIn(const QString &text)
{
    QList<TypedWord> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!belongsToWord(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && belongsToWord(text.at(at)))
            ++at;
        const QString word = text.mid(start, at - start);
        const QChar first = word.at(0);
        // Scripts without capitals hide nothing behind a small letter.
        const bool capital = first.isUpper() || !first.isLower();
        words << TypedWord { start, at - start, foldForSearch(word), capital,
                             first.script() == QChar::Script_Cyrillic };
    }
    return words;
}

QStringList foldedWords(const QString &text)
{
    QStringList folded;
    for (const TypedWord &word : wordsIn(text)) {
        if (!word.folded.isEmpty())
            folded << word.folded;
    }
    return folded;
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

/// Endings that a short Russian name takes; longer words may take any.
bool isRussianEnding(const QString &ending)
{
    static const QSet<QString> endings {
        QString(), u"a"_s,  u"u"_s,  u"e"_s,   u"i"_s,   u"om"_s,  u"em"_s, u"oi"_s, u"ei"_s,
        u"iu"_s,   u"ia"_s, u"ie"_s, u"ogo"_s, u"omu"_s, u"oiu"_s, u"ov"_s, u"am"_s, u"ami"_s,
    };
    return endings.contains(ending);
}

/// The same word whatever its grammatical ending ("Сауле", "Сәуленің"; "Мамай", "Мамаю").
bool isSameWord(const QString &recorded, const TypedWord &typed)
{
    if (recorded == typed.folded)
        return true;
    if (!typed.cyrillic || recorded.size() < 3 || typed.folded.isEmpty())
        return false;
    QString stem = recorded;
    if (isVowel(stem.back()))
        stem.chop(1);
    if (stem.size() < 3 || !typed.folded.startsWith(stem))
        return false;
    const QString ending = typed.folded.mid(stem.size());
    return stem.size() < shortestTelling ? isRussianEnding(ending) : ending.size() <= longestEnding;
}

/// What codes are called in every language: words of the trade, which give nobody away.
const QSet<QString> &wordsOfTheTrade()
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const QString &list : codeLists()) {
            for (const QString &code : codesOf(list)) {
                for (const Language language :
                     { Language::English, Language::Russian, Language::Kazakh }) {
                    for (const QString &word : foldedWords(codeLabel(list, code, language)))
                        all.insert(word);
                }
            }
        }
        return all;
    }();
    return words;
}

/// The words of a record: text fields that hold no code and no fixed form.
class FreeTexts
{
public:
    template<class Value>
    void operator()(const char *, const Value &, FieldRule = {})
    {
    }

    void operator()(const char *, const QString &text, FieldRule rule = {})
    {
        if (!rule.codes && !rule.consent && rule.form == FieldRule::Form::Words
            && !text.trimmed().isEmpty())
            texts << text;
    }

    QStringList texts;
};

template<class R>
QStringList freeTexts(const R &record)
{
    FreeTexts reader;
    R::describe(record, reader);
    return reader.texts;
}

bool isAboutHealth(const Event &event)
{
    return event.type == u"health" || event.type == u"hunger_strike";
}

} // namespace

WithheldWords::WithheldWords(const CaseFolder &folder, Id<Person> person, const LetterWish &wish)
{
    const Id<Person> about = person.isNull() ? personAtRisk(folder) : person;
    readPeople(folder, about, wish);
    readSources(folder);
    readGuarded(folder, about, wish);
    readRecords(folder, about, wish);
}

void WithheldWords::addName(const QString &text, const QString &why, const QString &replacement)
{
    NameEntry entry { foldedWords(text), {}, { text.simplified(), why, replacement } };
    if (entry.words.isEmpty() || (entry.words.size() == 1 && entry.words.first().size() < 3))
        return;
    for (const QString &word : std::as_const(entry.words))
        entry.telling << (word.size() >= shortestTelling && !m_open.contains(word)
                          && !wordsOfTheTrade().contains(word));
    m_names << entry;
}

void WithheldWords::readPeople(const CaseFolder &folder, Id<Person> person, const LetterWish &wish)
{
    const bool ownToo = wish.confirmations.contains(u"withhold_name"_s);
    // A family name shared with the person, or the official's own, gives nobody away.
    for (const Name &name : folder.names) {
        if (name.person == person && !ownToo && !name.sealed)
            for (const QString &word : foldedWords(name.text))
                m_open.insert(word);
    }
    if (wish.official != nullptr) {
        for (const QString &word : foldedWords(wish.official->name))
            m_open.insert(word);
    }
    for (const Name &name : folder.names) {
        const bool own = name.person == person;
        const QString role = own ? QString() : protectedRole(folder, name.person);
        if (name.deleted || (own ? !ownToo && !name.sealed : role.isEmpty()))
            continue;
        const QString why = !own ? codeLabel(u"involvement_role"_s, role, screenLanguage())
            : ownToo             ? Letters::tr("the letter does not give the name")
                                 : Letters::tr("a sealed record");
        const QString instead = !own ? codeLabel(u"involvement_role"_s, role, wish.language)
            : ownToo                 ? initialsOf(name.text)
                                     : QString();
        addName(name.text, why, instead);
        for (const QString &form :
             { name.gen, name.dat, name.acc, name.ins, name.prep, name.loc, name.abl }) {
            if (!form.trimmed().isEmpty())
                addName(form, why, instead);
        }
    }
}

void WithheldWords::readSources(const CaseFolder &folder)
{
    for (const Source &source : folder.sources) {
        if (!source.deleted && !isPublicSource(source))
            addName(source.author, Letters::tr("who a source came from"), {});
    }
}

void WithheldWords::addWords(const QString &text, const QString &why)
{
    for (const TypedWord &word : wordsIn(text)) {
        if (word.folded.size() < shortestWord || m_open.contains(word.folded)
            || wordsOfTheTrade().contains(word.folded))
            continue;
        m_words << WordEntry { word.folded, { text.mid(word.start, word.length), why, {} } };
    }
}

/// A street is in many texts; the street with its number is an address. So the whole text counts,
/// and any two neighbouring words of it one of which has a digit; a long number counts alone.
void WithheldWords::addGuarded(const QString &text, const QString &why)
{
    const QStringList words = foldedWords(text);
    const auto add = [&](const QStringList &some) {
        m_names << NameEntry { some,
                               QList<bool>(some.size(), false),
                               { text.simplified(), why, {} } };
    };
    const auto digits = [](const QString &word) {
        return std::ranges::count_if(word, [](QChar c) {
            return c.isDigit();
        });
    };
    if (words.size() > 1)
        add(words);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (digits(words.at(i)) >= shortestWord)
            add({ words.at(i) });
        else if (i > 0 && (digits(words.at(i)) > 0 || digits(words.at(i - 1)) > 0))
            add({ words.at(i - 1), words.at(i) });
    }
}

void WithheldWords::readGuarded(const CaseFolder &folder, Id<Person> person, const LetterWish &wish)
{
    for (const Person &one : folder.people) {
        Person::describe(one, [&](const char *, const auto &value, FieldRule rule = {}) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, QString>) {
                const QString purpose = QString::fromLatin1(rule.consent);
                if (purpose.isEmpty() || value.trimmed().isEmpty()
                    || (one.id == person && consentFor(folder, person, purpose, wish.date)))
                    return;
                addGuarded(value,
                           Letters::tr("without consent for: %1")
                               .arg(codeLabel(u"consent_purpose"_s, purpose, screenLanguage())));
            }
        });
    }
}

void WithheldWords::readRecords(const CaseFolder &folder, Id<Person> person, const LetterWish &wish)
{
    const bool healthAllowed = consentFor(folder, person, u"health"_s, wish.date).has_value();
    const auto isWithheld = [&]<class R>(const R &record) {
        if constexpr (std::is_same_v<R, Event>)
            return record.sealed || (!healthAllowed && isAboutHealth(record));
        return record.sealed;
    };
    bool any = false;
    CaseFolder::eachList(folder, [&]<class R>(const QList<R> &list) {
        any = any || std::ranges::any_of(list, isWithheld);
    });
    if (!any)
        return;
    // What other records say openly is no secret.
    const CaseFolder open = visibleFolder(folder).folder;
    CaseFolder::eachList(open, [&]<class R>(const QList<R> &list) {
        for (const R &record : list) {
            if (isWithheld(record))
                continue;
            for (const QString &text : freeTexts(record)) {
                for (const QString &word : foldedWords(text))
                    m_open.insert(word);
            }
        }
    });
    CaseFolder::eachList(folder, [&]<class R>(const QList<R> &list) {
        if constexpr (!std::is_same_v<R, Name>) {
            for (const R &record : list) {
                if (record.deleted || !isWithheld(record))
                    continue;
                const QString why = record.sealed ? Letters::tr("a sealed record")
                                                  : Letters::tr("health, without consent for it");
                for (const QString &text : freeTexts(record))
                    addWords(text, why);
            }
        }
    });
}

QList<WithheldMatch> WithheldWords::in(const QString &typed) const
{
    QList<WithheldMatch> matches;
    if (typed.trimmed().isEmpty() || (m_names.isEmpty() && m_words.isEmpty()))
        return matches;
    const QList<TypedWord> words = wordsIn(typed);
    qsizetype at = 0;
    const auto take = [&](qsizetype count, const WithheldThing &thing) {
        const qsizetype start = words.at(at).start;
        const TypedWord &last = words.at(at + count - 1);
        const qsizetype length = last.start + last.length - start;
        matches << WithheldMatch { start, length, typed.mid(start, length), thing };
        at += count;
    };
    while (at < words.size()) {
        const NameEntry *best = nullptr;
        qsizetype bestLength = 0;
        for (const NameEntry &entry : m_names) {
            qsizetype run = 0;
            while (run < entry.words.size() && at + run < words.size()
                   && isSameWord(entry.words.at(run), words.at(at + run)))
                ++run;
            if (run == entry.words.size() && run > bestLength) {
                best = &entry;
                bestLength = run;
            }
        }
        // A single word stands for the whole name where it is written as one.
        for (const NameEntry &entry : m_names) {
            for (qsizetype i = 0; !best && words.at(at).capital && i < entry.words.size(); ++i) {
                if (entry.telling.at(i) && isSameWord(entry.words.at(i), words.at(at))) {
                    best = &entry;
                    bestLength = 1;
                }
            }
        }
        if (best) {
            take(bestLength, best->thing);
            continue;
        }
        const auto word = std::ranges::find_if(m_words, [&](const WordEntry &entry) {
            return isSameWord(entry.folded, words.at(at));
        });
        if (word != m_words.end())
            take(1, word->thing);
        else
            ++at;
    }
    return matches;
}

QString withheldKey(const WithheldThing &thing)
{
    return foldForSearch(thing.text);
}

QString reasonToKeep(const LetterWish &wish, const WithheldThing &thing)
{
    const QString one = wish.keptWithheld.value(withheldKey(thing));
    return one.isEmpty() ? wish.keptWithheld.value(u"*"_s) : one;
}

QString withReplacement(const QString &typed, const WithheldMatch &match)
{
    const QString before = typed.left(match.start);
    const QString after = typed.mid(match.start + match.length);
    if (!match.thing.replacement.isEmpty())
        return before + match.thing.replacement + after;
    const bool twoSpaces = (before.isEmpty() || before.endsWith(u' ')) && after.startsWith(u' ');
    return before + (twoSpaces ? after.mid(1) : after);
}

QStringList typedTexts(const LetterWish &wish)
{
    return QStringList { wish.subject } + wish.requests + wish.paragraphs;
}

QString initialsOf(const QString &name)
{
    QStringList initials;
    for (const QString &word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const auto first = std::ranges::find_if(word, [](QChar c) {
            return c.isLetter();
        });
        if (first != word.end())
            initials << QString(first->toUpper()) + u'.';
    }
    return initials.join(u' ');
}

} // namespace habeas
