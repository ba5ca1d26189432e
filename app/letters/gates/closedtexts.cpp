#include "app/letters/gates/closedtexts.h"

#include "app/base/dates/dateprint.h"
#include "app/base/language.h"
#include "app/base/text/textfold.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestNumber = 5; // signs, one a digit
constexpr qsizetype longestNumber = 80; // signs
constexpr qsizetype mostPieces = 16; // words a number may be written in
constexpr qsizetype passage = 4; // words
constexpr qsizetype longWord = 5; // letters; two of them make a passage more than a turn of phrase
constexpr qsizetype tellingName = 8; // letters of a name inside a sentence
constexpr qsizetype tellingNumber = 6; // signs of a word with a digit

constexpr std::initializer_list<Language> languages { Language::English, Language::Russian,
                                                      Language::Kazakh };

bool hasDigit(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) {
        return c.isDigit();
    });
}

bool isMonth(const QString &folded)
{
    static const QSet<QString> months = [] {
        QSet<QString> all;
        for (int month = 1; month <= 12; ++month) {
            const PartialDate day = PartialDate::fromDay(*CivilDay::of(2000, month, 1));
            for (const Language language : languages)
                for (const QString &word : foldedWords(printDate(day, language)))
                    all.insert(word);
        }
        return all;
    }();
    return months.contains(folded);
}

/// Four words from there on; empty where they are a turn of phrase anybody uses.
QString passageAt(const QList<TypedWord> &words, qsizetype at)
{
    if (at + passage > words.size())
        return {};
    QStringList some;
    qsizetype telling = 0;
    for (qsizetype i = at; i < at + passage; ++i) {
        some << words.at(i).folded;
        telling += words.at(i).folded.size() >= longWord ? 1 : 0;
    }
    return telling >= 2 ? some.join(u' ') : QString();
}

bool beginsSentence(const QString &text, const TypedWord &word)
{
    qsizetype before = word.start - 1;
    while (before >= 0 && !text.at(before).isLetterOrNumber()
           && !QStringView(u".!?:\n").contains(text.at(before)))
        --before;
    return before < 0 || !text.at(before).isLetterOrNumber();
}

} // namespace

void ClosedTexts::take(QHash<QString, qsizetype> &in, const QString &key,
                       const WithheldThing &thing)
{
    if (key.isEmpty() || in.contains(key))
        return;
    m_things << thing;
    in.insert(key, m_things.size() - 1);
}

void ClosedTexts::addNumber(const QString &number, const WithheldThing &thing)
{
    const QString whole = foldedWords(number).join(QString());
    if (whole.size() >= shortestNumber && whole.size() <= longestNumber && hasDigit(whole))
        take(m_numbers, whole, thing);
    QString digits;
    for (const QChar c : whole) {
        if (c.isDigit())
            digits += c;
    }
    if (digits.size() >= tellingNumber && digits.size() * 2 > whole.size())
        take(m_numbers, digits, thing);
}

void ClosedTexts::addDay(const PartialDate &date, const WithheldThing &thing)
{
    if (!date.isExactDay() || !date.earliest())
        return;
    const CivilDay day = *date.earliest();
    m_things << thing;
    const auto add = [this](const QStringList &words) {
        m_days << Day { words, m_things.size() - 1 };
    };
    const QString year = QString::number(day.year());
    const auto padded = [](int number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    for (const Language language : languages)
        add(foldedWords(printDate(PartialDate::fromDay(day), language)));
    const QStringList english
        = foldedWords(printDate(PartialDate::fromDay(day), Language::English));
    if (english.size() == 3) {
        add({ english.at(1), english.at(0), english.at(2) });
        const QString month = english.at(1).left(3);
        add({ english.at(0), month, english.at(2) });
        add({ month, english.at(0), english.at(2) });
        for (const char *ending : { "st", "nd", "rd", "th" }) {
            const QString ordinal = english.at(0) + QLatin1StringView(ending);
            add({ ordinal, english.at(1), english.at(2) });
            add({ english.at(1), ordinal, english.at(2) });
        }
    }
    const QStringList russian
        = foldedWords(printDate(PartialDate::fromDay(day), Language::Russian));
    add(russian.mid(0, 3)); // without the word for "year"
    add({ padded(day.day()), padded(day.month()), year });
    add({ padded(day.month()), padded(day.day()), year });
    add({ QString::number(day.day()), QString::number(day.month()), year });
    add({ QString::number(day.month()), QString::number(day.day()), year });
    add({ year, padded(day.month()), padded(day.day()) });
}

void ClosedTexts::openly(const QString &text)
{
    const QList<TypedWord> words = wordsIn(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        m_openWords.insert(words.at(i).folded);
        if (const QString some = passageAt(words, i); !some.isEmpty())
            m_openPassages.insert(some);
    }
}

void ClosedTexts::addPassages(const QString &text, const WithheldThing &thing)
{
    const QList<TypedWord> words = wordsIn(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (const QString some = passageAt(words, i); !m_openPassages.contains(some))
            take(m_passages, some, thing);
        const TypedWord &word = words.at(i);
        if (m_openWords.contains(word.folded) || isMonth(word.folded)
            || isWordOfTheTrade(word.folded))
            continue;
        const bool isNumber = hasDigit(word.folded) && word.folded.size() >= tellingNumber;
        const bool isName = word.capital && word.folded.size() >= tellingName
            && !hasDigit(word.folded) && !beginsSentence(text, word);
        const bool isCodeWord = word.text.size() >= tellingNumber
            && word.text == word.text.toUpper() && word.text != word.text.toLower();
        if (isNumber || isName || isCodeWord) // what is sealed stays so in its words
            take(m_words, word.folded,
                 { text.mid(word.start, word.length), thing.why, {}, thing.sealed });
    }
}

ClosedTexts::Found ClosedTexts::at(const QList<TypedWord> &words, qsizetype at) const
{
    Found best;
    const auto found = [&](qsizetype count, qsizetype thing) {
        if (count > best.count)
            best = { count, &m_things.at(thing) };
    };
    QString whole;
    for (qsizetype i = at; !m_numbers.isEmpty() && i < words.size() && i < at + mostPieces; ++i) {
        whole += words.at(i).folded;
        if (whole.size() > longestNumber)
            break;
        if (const auto number = m_numbers.constFind(whole); number != m_numbers.cend())
            found(i - at + 1, *number);
    }
    for (const Day &day : m_days) {
        qsizetype run = 0;
        while (run < day.words.size() && at + run < words.size()
               && isSameWord(day.words.at(run), words.at(at + run)))
            ++run;
        if (run > 0 && run == day.words.size())
            found(run, day.thing);
    }
    if (const auto word = m_words.constFind(words.at(at).folded); word != m_words.cend())
        found(1, *word);
    // As long as the passage goes on.
    qsizetype end = at;
    qsizetype thing = -1;
    for (qsizetype i = at; !m_passages.isEmpty() && i < words.size() && i <= end; ++i) {
        const auto some = m_passages.constFind(passageAt(words, i));
        if (some == m_passages.cend() || (i > at && thing < 0))
            break;
        thing = thing < 0 ? *some : thing;
        end = i + passage;
    }
    if (thing >= 0)
        found(end - at, thing);
    return best;
}

} // namespace habeas
