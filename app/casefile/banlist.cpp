#include "app/casefile/banlist.h"

#include "app/base/dates/dateinput.h"
#include "app/base/dates/term.h"
#include "app/casefile/bankinds.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// What leads in or ends: it passes the sentence, or says since when, and bans nothing.
bool isFrame(const QString &sentence)
{
    static const QRegularExpression passes(
        u"\\bsentenced\\b|\\bsentences\\s+(?:him|her|the)|\\bconvicted\\s+(?:of|under)|found\\s+"
        u"guilty|"
        "into\\s+(?:legal\\s+)?force|приговорил|приговор[её]н|осужд[её]н\\w*\\s+(?:к|за|по)\\b|"
        "признал?\\w*\\s+виновн|(?:в|законную)\\s+силу|назначил\\w*\\s+наказани|"
        "кінәлі\\s+деп|күшіне\\s+ен|жазасын?\\s+тағайында"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression bans(
        u"\\bbar(?:s|red)?\\b|\\bban|prohibit|forbid|\\bnot\\b|\\bmust\\b|\\bshall\\b|oblig|depriv|"
        "запре|обяз|лиш[её]н\\w*\\s+права|\\bне\\s|тыйым|міндет"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return passes.match(sentence).hasMatch() && !bans.match(sentence).hasMatch();
}

/// The kinds of one clause without those that only say how: a rally is visited, a member of an
/// organisation is met.
QStringList kindsOfClause(const QString &clause, QStringList &leftOut)
{
    QStringList codes = banKindsIn(clause);
    const auto leaveOut = [&](const QString &code) {
        if (codes.removeAll(code) > 0)
            leftOut << code;
    };
    if (codes.size() > 1)
        leaveOut(u"places"_s);
    if (codes.contains(u"contact"_s))
        leaveOut(u"association"_s);
    return codes;
}

struct Item
{
    QString words;
    bool wholeLine; ///< a line of a list, and not one of several sentences on it
};

/// The text at its borders: new lines, semicolons, numbers of a list.
QStringList linesOf(const QString &text)
{
    static const QRegularExpression ends(
        u"[\\n\\r;\\x{2028}\\x{2029}]+|\\s+(?=\\(?\\d{1,2}\\)\\s+\\p{L})"
        "|(?<=[:.,])\\s+(?=\\d{1,2}\\.\\s+\\p{L})"_s);
    return text.split(ends, Qt::SkipEmptyParts);
}

/// Not after "ст.", "г." or "No.": what goes on begins with a capital, what ends is a word.
QStringList sentencesOf(const QString &line)
{
    static const QRegularExpression ends(
        u"(?:(?<=\\p{L}{3})|(?<=\\d{2})|(?<=[)»”\"]))[.!?]+\\s+(?=[\\p{Lu}«“\"])"_s);
    return line.split(ends, Qt::SkipEmptyParts);
}

/// Lines and sentences without bullets, numbers and what only leads in or ends.
QList<Item> itemsOf(const QString &text)
{
    static const QRegularExpression mark(
        u"^\\s*(?:[-–—•*·]\\s*|\\(?\\d{1,2}[.)]\\s+|\\(?\\p{L}\\)\\s+)?"_s);
    QList<Item> items;
    for (QString line : linesOf(text)) {
        const QStringList sentences = sentencesOf(line.remove(mark));
        for (const QString &sentence : sentences) {
            QString item = sentence.simplified();
            while (item.endsWith(u'.') || item.endsWith(u','))
                item.chop(1);
            if (!item.isEmpty() && !isFrame(item))
                items.append({ item, sentences.size() == 1 });
        }
    }
    return items;
}

/// The parts of a sentence that names several, each with the sign or word before it.
QStringList clausesOf(const QString &item)
{
    static const QRegularExpression between(
        u"(?=,\\s(?!\\d)|:\\s|\\s(?:and|or|и|или|а также|және|немесе)\\s(?!\\d))"_s);
    return item.split(between, Qt::SkipEmptyParts);
}

/// Whether the clause begins one more member of the sentence's list.
bool opensAnother(const QString &clause)
{
    static const QRegularExpression opens(
        u"^,\\s+(?:from\\s|to\\s|shall\\s|not\\s|\\w+ing\\s|\\w+(?:ть|ти|ться)\\s)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return opens.match(clause).hasMatch();
}

/// Whether the clause forbids or orders something by itself: it goes on with nothing before it.
bool stands(const QString &clause)
{
    static const QRegularExpression orders(
        u"^[,:]?\\s*(?:(?:and|or|и|или|а также|және|немесе)\\s+)?(?:(?:he|she|they|он|она|ол)\\s+)?"
        "(?:no\\s|may\\s+not|must|shall|cannot|has\\s+to|have\\s+to|(?:is|are)\\s+(?:also\\s+)?(?:"
        "not|"
        "banned|barred|prohibited|forbidden|obliged|required)|не\\s+(?:вправе|имеет|может|должн)|"
        "обязан|запрещ|должн)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return orders.match(clause).hasMatch();
}

/// Whether a part of it forbids or orders what no kind is named for.
bool namesMore(const QString &item)
{
    return std::ranges::any_of(clausesOf(item), [](const QString &clause) {
        return stands(clause) && banKindsIn(clause).isEmpty() && !isFrame(clause);
    });
}

/// The clause as words of its own.
QString bare(const QString &clause)
{
    static const QRegularExpression around(
        u"^[\\s,:]*(?:(?:and|or|и|или|а также|және|немесе)\\s+)?|[\\s,:]+$"_s);
    return QString(clause).remove(around);
}

class Collector
{
public:
    void add(const QString &code, const QString &words)
    {
        for (BanInText &ban : m_bans) {
            if (ban.code == code) {
                ban.words += u"; "_s + words;
                return;
            }
        }
        m_bans.append({ code, words });
    }

    /// A sentence: what names nothing goes on with what was named before it.
    void addSentence(const QString &item)
    {
        QStringList codes;
        QStringList leftOut;
        QString words;
        const auto flush = [&] {
            for (const QString &code : std::as_const(codes))
                add(code, bare(words));
        };
        const QStringList clauses = clausesOf(item);
        for (qsizetype i = 0; i < clauses.size(); ++i) {
            const QString &clause = clauses.at(i);
            const QStringList named = kindsOfClause(clause, leftOut);
            if (named.isEmpty() && isFrame(clause))
                continue; // "sentenced to a year and barred from …"
            if (named.isEmpty() && !codes.isEmpty() && opensAnother(clause)
                && i + 1 < clauses.size() && !banKindsIn(clauses.at(i + 1)).isEmpty()) {
                flush();
                codes = banKindsIn(clauses.at(i + 1));
                words = clause;
                continue; // ", from creating and leading parties": belongs to what follows
            }
            if (named.isEmpty() && codes.isEmpty() && clause.startsWith(u':') && stands(clause)) {
                words = clause; // what leads in is no part of it
                continue;
            }
            if (named.isEmpty() && !codes.isEmpty() && stands(clause)) {
                flush();
                codes = { u"other"_s };
                words = clause;
                continue;
            }
            if (codes.isEmpty() && stands(words) && stands(clause)) {
                add(u"other"_s, bare(words));
                codes = named;
                words = clause;
                continue;
            }
            if (named.isEmpty() || codes.isEmpty() || named == codes) {
                words += clause;
                codes = codes.isEmpty() ? named : codes;
                continue;
            }
            flush();
            codes = named;
            words = clause;
        }
        flush();
        // Named by words on both sides of an "or": "leaving the country or region".
        for (const QString &code : banKindsIn(item)) {
            const bool known = std::ranges::any_of(m_bans, [&code](const BanInText &ban) {
                return ban.code == code;
            });
            if (!known && !leftOut.contains(code))
                add(code, item);
        }
    }

    [[nodiscard]] const QList<BanInText> &bans() const { return m_bans; }

private:
    QList<BanInText> m_bans;
};

/// "трёх лет" with a figure.
QString withoutCase(const QString &words)
{
    static const QStringList numbers { u"одного"_s, u"двух"_s,  u"трех"_s, u"четырех"_s,
                                       u"пяти"_s,   u"шести"_s, u"семи"_s, u"восьми"_s,
                                       u"девяти"_s, u"десяти"_s };
    const QString number = words.section(u' ', 0, 0).toLower().replace(u'ё', u'е');
    const qsizetype at = numbers.indexOf(number);
    return at < 0 ? words : QString(QString::number(at + 1) + u' ' + words.section(u' ', 1));
}

/// "for three years", "сроком на 3 года", "үш жыл мерзімге", where they are one length.
QStringList termsIn(const QString &sentence)
{
    static const QRegularExpression length(
        u"\\b(?:(?:for|during)\\s+(?:a\\s+(?:term|period)\\s+of\\s+)?|(?:сроком\\s+)?на\\s+|"
        "в\\s+течение\\s+)?([\\w-]+\\s+(?:years?|months?|год\\w*|лет|месяц\\w*|жылға|айға|жыл|ай))"
        "(?=(\\s+(?:мерзім|бойы)\\w*|,?\\s+(?:from|starting|beginning|с|начиная)\\s+.*\\d)?(?![\\w]))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (auto at = length.globalMatch(sentence); at.hasNext();) {
        const auto match = at.next();
        const QString words = match.captured(1).simplified();
        const bool said = match.captured(0).size() > match.captured(1).size()
            || !match.captured(2).isEmpty() || words.endsWith(u"ға"_s);
        if (!said)
            continue;
        if (termFromText(words))
            found << words;
        else if (const auto term = termFromText(withoutCase(words)))
            found << printTerm(*term, Language::Russian);
    }
    return found;
}

bool isClearDay(const QString &words)
{
    DateInputContext context;
    context.today
        = CivilDay::fromQDate(QDate::currentDate()); // of no account: a year left out is not taken
    const auto reading = readDate(words, context);
    return reading && reading->date.isExactDay() && !reading->yearAssumed && !reading->otherReading;
}

/// The days on which the text says that it enters into force.
QStringList forceDaysIn(const QString &sentence)
{
    static const QRegularExpression force(
        u"into\\s+(?:legal\\s+)?force\\s+(?:on\\s+|from\\s+)?(.+)$|"
        "в\\s+(?:законную\\s+)?силу\\s+(?:с\\s+)?(.+)$|"
        "(\\d{4}\\s+жылғы\\s+\\d{1,2}\\s+\\w+?|\\d{1,2}\\.\\d{1,2}\\.\\d{4})-?(?:да|де|нан|нен|дан|"
        "ден)?\\s+"
        "(?:бастап\\s+)?(?:заңды\\s+)?күшіне\\s+ен"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = force.match(sentence.simplified());
    if (!match.hasMatch())
        return {};
    QString words = match.captured(match.lastCapturedIndex());
    while (words.endsWith(u'.') || words.endsWith(u','))
        words.chop(1);
    return isClearDay(words) ? QStringList { words } : QStringList {};
}

/// The days from which the text counts the term: "3 years from 17 February 2026".
QStringList countedFromIn(const QString &sentence)
{
    static const QRegularExpression begins(
        u"(?:years?|months?|год\\w*|лет|месяц\\w*),?\\s+(?:from|starting(?:\\s+on)?|"
        "beginning(?:\\s+on)?|начиная\\s+с|с)\\s+(\\d.+)$|"
        "\\b(?:from|с)\\s+(\\d.+?)\\s+(?:for|(?:сроком\\s+)?на)\\s+\\S+\\s+(?:years?|months?|год|"
        "лет|месяц)|"
        "(\\d{4}\\s+жылғы\\s+\\d{1,2}\\s+\\w+?|\\d{1,2}\\.\\d{1,2}\\.\\d{4})-?(?:нан|нен|дан|ден|"
        "тан|тен)"
        "\\s+бастап"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = begins.match(sentence.simplified());
    if (!match.hasMatch())
        return {};
    // A day is at most four words ("17 февраля 2026 года"); what follows it is not part of it.
    constexpr qsizetype mostWords = 4;
    QStringList words = match.captured(match.lastCapturedIndex()).split(u' ').mid(0, mostWords);
    for (; !words.isEmpty(); words.removeLast()) {
        QString day = words.join(u' ');
        while (!day.isEmpty() && u".,;:)"_s.contains(day.back()))
            day.chop(1);
        if (isClearDay(day))
            return { day };
    }
    return {};
}

/// Not since it is in force, but since something else happened.
bool beginsWithAnEvent(const QString &text)
{
    static const QRegularExpression event(
        u"\\bafter\\s+(?:serving|release|the\\s+end)|(?:после|по)\\s+(?:отбыти|освобожд)|"
        "өте(?:ген|п)|босат\\w*\\s+кейін"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return event.match(text).hasMatch();
}

} // namespace

QList<BanInText> bansInText(const QString &text)
{
    const QList<Item> items = itemsOf(text);
    Collector found;
    for (const auto &[item, wholeLine] : items) {
        const bool heading = item.endsWith(u':');
        const QStringList codes = banKindsIn(item);
        if (codes.size() == 1 && !namesMore(item))
            found.add(codes.first(), item);
        else if (!codes.isEmpty())
            found.addSentence(item);
        else if (!heading && wholeLine && items.size() > 1)
            found.add(u"other"_s, item);
    }
    return found.bans();
}

BanFrameInText banFrameInText(const QString &text)
{
    BanFrameInText frame;
    QStringList terms;
    QStringList days;
    for (const Item &item : itemsOf(text))
        terms << termsIn(item.words);
    for (const QString &line : linesOf(text)) {
        for (const QString &sentence : sentencesOf(line))
            days << forceDaysIn(sentence) << countedFromIn(sentence);
    }
    terms.removeDuplicates();
    days.removeDuplicates();
    if (terms.size() == 1)
        frame.term = terms.first();
    if (days.size() == 1 && !beginsWithAnEvent(text))
        frame.from = days.first();
    return frame;
}

} // namespace habeas
