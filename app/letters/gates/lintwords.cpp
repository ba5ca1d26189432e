#include "app/letters/gates/lintwords.h"

#include "app/base/dates/dateinput.h"
#include "app/base/text/textfold.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsOfARequest = 4; // among the first of which its verb stands
constexpr qsizetype wordsAtTheEnd = 3; // of a Kazakh clause, with what follows its verb
constexpr int wordsOfADate = 4; // "12 марта 2022 года"

QJsonObject readWords()
{
    QFile file(u":/thesauri/letterwords.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QStringList listed(const QString &list, const QString &language)
{
    static const QJsonObject words = readWords();
    QStringList all;
    for (const QJsonValue &word : words[list].toObject()[language].toArray())
        all << word.toString();
    return all;
}

QStringList listedInAll(const QString &list)
{
    return listed(list, u"en"_s) + listed(list, u"ru"_s) + listed(list, u"kk"_s);
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return text.split(between, Qt::SkipEmptyParts);
}

/// One expression for a whole list: whole words, whatever their case; "*" stands for any ending,
/// "…" for up to four words, and ё for е as well.
QRegularExpression anyOf(const QStringList &words, const QString &after = {})
{
    QStringList escaped;
    for (const QString &word : words)
        escaped << QRegularExpression::escape(word)
                       .replace(u"\\ \\…\\ "_s, u"\\s+(?:[\\p{L}\\p{N}.-]+,?\\s+){0,4}"_s)
                       .replace(u"\\ "_s, u"\\s+"_s)
                       .replace(u"\\*"_s, u"\\p{L}*"_s)
                       .replace(u"\\ё"_s, u"[её]"_s);
    return QRegularExpression(
        u"(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])"_s.arg(escaped.join(u'|')) + after,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// The last day that the longest run of words naming a date may mean; nothing where none does.
struct DateFound
{
    QString words;
    CivilDay latest;
};

std::optional<DateFound> dateAt(const QStringList &words, qsizetype from, CivilDay today)
{
    for (int count = wordsOfADate; count > 0; --count) {
        const QString text = words.mid(from, count).join(u' ');
        static const QRegularExpression year(u"\\d{4}"_s);
        if (words.size() - from < count || !year.match(text).hasMatch())
            continue;
        const Result<DateReading> read = readDate(text, { .today = today });
        if (read && !read->yearAssumed && read->date.latest())
            return DateFound { text, *read->date.latest() };
    }
    return std::nullopt;
}

QString withoutTail(QString word)
{
    while (!word.isEmpty() && QStringView(u".,;:!?)»”\"").contains(word.back()))
        word.chop(1);
    return word;
}

bool endsWithAny(const QString &word, const QStringList &endings)
{
    return std::ranges::any_of(endings, [&word](const QString &ending) {
        return word.size() > ending.size() + 1 && word.endsWith(ending);
    });
}

/// There the verb stands last in its clause, and what has the ending of one may be a noun: "қамау".
bool asksInKazakh(const QString &request)
{
    static const QStringList endings = listed(u"request_endings"_s, u"kk"_s);
    static const QStringList nouns = listed(u"request_spared"_s, u"kk"_s);
    static const QRegularExpression verbs = anyOf(listed(u"request_words"_s, u"kk"_s));
    static const QRegularExpression clause(u"[.!?…;:,()\\n–—]+|\\s-+\\s"_s);
    const QStringList clauses = request.toLower().split(clause, Qt::SkipEmptyParts);
    return std::ranges::any_of(clauses, [](const QString &one) {
        const QStringList all = wordsOf(one);
        const QStringList last = all.mid(std::max<qsizetype>(0, all.size() - wordsAtTheEnd));
        return verbs.match(last.join(u' ')).hasMatch()
            || std::ranges::any_of(last, [](const QString &word) {
                   return !nouns.contains(word) && endsWithAny(word, endings);
               });
    });
}

} // namespace

QStringList harshWords(const QString &text)
{
    static const QRegularExpression form = anyOf(listedInAll(u"harsh"_s));
    static const QRegularExpression spared = anyOf(listedInAll(u"harsh_spared"_s));
    QStringList found;
    for (const QString &part : text.split(spared)) {
        for (auto match = form.globalMatch(part); match.hasNext();)
            found << match.next().captured(0);
    }
    found.removeDuplicates();
    return found;
}

bool saysWhatToDo(const QString &request, Language language)
{
    if (language == Language::Kazakh)
        return asksInKazakh(request);
    const QString code = languageCode(language);
    const QStringList verbs = listed(u"request_words"_s, code);
    const QStringList endings = listed(u"request_endings"_s, code);
    return std::ranges::any_of(wordsOf(request.toLower()).mid(0, wordsOfARequest),
                               [&](const QString &word) {
                                   return verbs.contains(word) || endsWithAny(word, endings);
                               });
}

QStringList pastUntils(const QString &text, CivilDay on)
{
    QStringList found;
    const QString plain = text.simplified();
    static const QRegularExpression before
        = anyOf(listed(u"until"_s, u"en"_s) + listed(u"until"_s, u"ru"_s), u"\\s+"_s);
    for (auto match = before.globalMatch(plain); match.hasNext();) {
        const QRegularExpressionMatch until = match.next();
        QStringList words;
        for (const QString &word : plain.mid(until.capturedEnd()).split(u' ').mid(0, wordsOfADate))
            words << withoutTail(word);
        const auto date = dateAt(words, 0, on);
        if (date && date->latest < on)
            found << until.captured(0).trimmed() + u' ' + date->words;
    }
    // In Kazakh the word stands after the date.
    const QStringList after = listed(u"until"_s, u"kk"_s);
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (!after.contains(withoutTail(words.at(i)).toLower()))
            continue;
        const qsizetype from = std::max<qsizetype>(0, i - wordsOfADate);
        for (qsizetype start = from; start < i; ++start) {
            const auto date = dateAt(words.mid(start, i - start), 0, on);
            if (!date || date->latest >= on)
                continue;
            found << date->words + u' ' + words.at(i);
            break;
        }
    }
    return found;
}

QStringList quotesIn(const QString &text)
{
    static const QRegularExpression quoted(u"[“«„]([^“”«»„]+)[”»“]|\"([^\"]+)\""_s);
    QStringList quotes;
    for (auto match = quoted.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QString words = one.captured(1) + one.captured(2);
        if (wordsOf(words).size() >= 3)
            quotes << words.simplified();
    }
    return quotes;
}

bool endsWithAPart(const QString &text)
{
    static const QRegularExpression part(anyOf(listedInAll(u"parts"_s), u"[\\s,]*$"_s));
    return part.match(text).hasMatch();
}

bool mayComeBeforeAName(const QString &word, Language language)
{
    return listed(u"before_name"_s, languageCode(language)).contains(word);
}

QStringList standInForms(const QString &part, const QString &language)
{
    return listed(u"stand_in_"_s + part, language);
}

bool saysNotKnownWhere(const QString &text)
{
    static const QRegularExpression words = anyOf(listedInAll(u"not_known_where"_s));
    return !text.isEmpty() && words.match(text).hasMatch();
}

bool asksForRelease(const QString &request)
{
    static const QRegularExpression words = anyOf(listedInAll(u"release"_s));
    return words.match(request).hasMatch();
}

namespace {

QSet<QString> foldedList(const QString &list)
{
    QSet<QString> all;
    for (const QString &word : listedInAll(list))
        all.insert(foldForSearch(word));
    return all;
}

} // namespace

bool isEverydayWord(const QString &folded)
{
    static const QSet<QString> words = foldedList(u"everyday"_s);
    return words.contains(folded);
}

bool isSparedAlike(const QString &word)
{
    static const QStringList list = listed(u"alike_spared"_s, u"en"_s);
    static const QSet<QString> words(list.cbegin(), list.cend());
    return words.contains(word);
}

bool isAlsoAWord(const QString &foldedName)
{
    static const QSet<QString> words = foldedList(u"also_names"_s);
    return words.contains(foldedName);
}

} // namespace habeas
