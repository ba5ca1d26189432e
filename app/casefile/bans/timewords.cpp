#include "app/casefile/bans/timewords.h"

#include "app/base/dates/dateinput.h"
#include "app/base/dates/term.h"
#include "app/casefile/bans/folded.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace habeas::bans {

/// "2 (two) years", "трёх лет", "two-year" as a length is written; its own words where they are
/// one.
QString lengthOf(const QString &words)
{
    static const QHash<QString, QString> numbers {
        { u"одного"_s, u"1"_s },  { u"двух"_s, u"2"_s },   { u"трех"_s, u"3"_s },
        { u"четырех"_s, u"4"_s }, { u"пяти"_s, u"5"_s },   { u"шести"_s, u"6"_s },
        { u"семи"_s, u"7"_s },    { u"восьми"_s, u"8"_s }, { u"девяти"_s, u"9"_s },
        { u"десяти"_s, u"10"_s }
    };
    static const QRegularExpression aside(u"\\s*\\([^()]*\\)"_s);
    static const QRegularExpression hyphen(u"^(\\w+)-(year|month|week|day)$"_s, Folded);
    if (termFromText(words))
        return words;
    const QString plain = QString(words).remove(aside).simplified();
    if (termFromText(plain))
        return plain;
    if (const auto match = hyphen.match(plain); match.hasMatch()) {
        const QString spread = match.captured(1) + u' ' + match.captured(2) + u's';
        return termFromText(spread) ? spread : QString();
    }
    QStringList parts;
    for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts))
        parts << numbers.value(word.toLower().replace(u'ё', u'е'), word);
    const auto term = termFromText(parts.join(u' '));
    return term ? printTerm(*term, Language::Russian) : QString();
}

const QString &lengthPattern()
{
    static const QString unit
        = u"(?:years?|months?|weeks?|days?|год(?:а|у)?|лет|месяц(?:а|ев)?|недел[яюиь]|дн(?:я|ей)|день|сут(?:ки|ок)|жыл(?:ға)?|ай(?:ға)?|апта(?:ға)?|күн(?:ге)?)(?![\\w])"_s;
    static const QString amount
        = u"(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|один|одн(?:а|у|ого|ой)|дв(?:а|е|ух)|тр(?:и|[её]х)|четыр(?:е|[её]х)|пят[ьи]|шест[ьи]|сем[ьи]|вос(?:емь|ьми)|девят[ьи]|десят[ьи]|бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он)"_s;
    static const QString part
        = u"(?<![\\w])"_s + amount + u"(?:\\s*\\([^()]{1,25}\\))?\\s+"_s + unit;
    static const QString whole
        = part + u"(?:(?:,|\\s+and|\\s+и|\\s+және|\\s+мен)?\\s+"_s + part + u"){0,2}"_s;
    return whole;
}

namespace {

constexpr qsizetype near = 80; // characters in which what is said directly before or behind stands

QString directlyBefore(const QString &sentence, qsizetype position)
{
    const qsizetype from = std::max<qsizetype>(0, position - near);
    return sentence.mid(from, position - from);
}

QList<qsizetype> startsOf(const QRegularExpression &pattern, const QString &sentence)
{
    QList<qsizetype> starts;
    for (auto at = pattern.globalMatch(sentence); at.hasNext();)
        starts << at.next().capturedStart();
    return starts;
}

/// Where a sentence speaks of punishments and where of orders: what a length in it is of. Read once
/// for all its lengths and days.
class Subjects
{
public:
    explicit Subjects(const QString &sentence)
        : m_sentence(sentence)
    {
    }

    /// Somebody is locked up, fined or on probation for so long, not barred.
    [[nodiscard]] bool isPunishments(qsizetype start, qsizetype end)
    {
        static const QRegularExpression after = folded(
            uR"(^[’']?\s*(?:of\s+|in\s+|’\s*)?(?:imprisonment|prison|jail|custody|detention|deprivation\s+of\s+liberty|probation\s+and|лишени\w+\s+свободы|исправительн\w+|принудительн\w+|бас\s+бостандығынан))"_s);
        static const QRegularExpression anew = folded(u"\\s(?:and|и|және),?\\s*$"_s);
        read();
        if (anew.match(directlyBefore(m_sentence, start)).hasMatch() && !m_orders.isEmpty()
            && m_orders.last() >= end)
            return false; // "… in prison and, for two years after release, is barred from …"
        const qsizetype punishment = lastBefore(m_punishments, start);
        return (punishment >= 0 && punishment > lastBefore(m_orders, start))
            || after.match(m_sentence.mid(end, near)).hasMatch();
    }

private:
    void read()
    {
        static const QRegularExpression punishment = folded(
            uR"(\b(?:imprison\w*|prison|jail|custody|detention|incarceration|colony|labour|fine)\b|\bdeprivation\s+of\s+(?:liberty|freedom)\b|\bsentenced\b
|лишени\w+\s+свободы|колони\w+|под\s+страж\w+|исправительн\w+|принудительн\w+|штраф\w*|условн\w+|приговор[её]н\w*|\bарест(?:а|у)?\b|бас\s+бостандығынан\s+айыр\w*|қамау\w*)"_s);
        static const QRegularExpression order = folded(
            uR"(\b(?:bar|ban|prohib|forbid|disqualif|depriv|order|oblig|impos|shall|must|not\s+to|may\s+not|bans?|conditions?|restrict|dut(?:y|ies)|house\s+arrest|home)\w*
|запре\w+|обяза\w+|\bправа\b|ограничени\w+|домашн\w+\s+арест\w*|испытательн\w+|тыйым|міндет\w*|құқығынан|үй\s*қамау\w*)"_s);
        if (std::exchange(m_isRead, true))
            return;
        m_punishments = startsOf(punishment, m_sentence);
        // Where they end: "домашний арест" is one, though "арест" alone is a punishment.
        for (auto at = order.globalMatch(m_sentence); at.hasNext();)
            m_orders << at.next().capturedEnd() - 1;
    }

    /// -1 where there is none.
    static qsizetype lastBefore(const QList<qsizetype> &starts, qsizetype position)
    {
        const auto next = std::ranges::lower_bound(starts, position);
        return next == starts.begin() ? -1 : *std::prev(next);
    }

    const QString &m_sentence;
    bool m_isRead = false;
    QList<qsizetype> m_punishments;
    QList<qsizetype> m_orders;
};

bool isOnlyALimit(const QString &before)
{
    static const QRegularExpression limit = folded(
        uR"((?:up\s+to|at\s+(?:least|most)|(?:not?|nor)\s+(?:more|less|longer)\s+than|minimum\s+of|не\s+(?:более|менее)(?:\s+чем)?|не\s+свыше|до|кемінде|артық\s+емес)\s*$)"_s);
    return limit.match(before).hasMatch();
}

void findTerms(const QString &sentence, Subjects &subjects, QList<TimeWord> &found)
{
    static const QRegularExpression length = folded(
        uR"((?<before>\b(?:(?:for|during|over)\s+(?:(?:a|the)\s+)?(?:(?:further|fixed|total)\s+)?(?:(?:term|period|duration|time)\s+of\s+)?
|(?:на\s+)?срок(?:ом)?\s+(?:на\s+|в\s+)?|на\s+|в\s+течение\s+|продолжительностью\s+(?:в\s+)?))?(?<words>)"_s
        + lengthPattern()
        + uR"()(?<after>(?:[’']?\s+(?:мерзім|бойы|ішінде|аралығ)\w*)?)(?!\s+(?:a|per|each|every|в\s+(?:неделю|месяц|год|квартал))\b))"_s);
    static const QRegularExpression hyphen = folded(
        uR"(\b(?<words>\w+-(?:year|month|week|day))\s+(?:\w+\s+)?(?:ban|prohibition|period|term|restriction|bar|disqualification|curfew)\b)"_s);
    for (auto at = length.globalMatch(sentence); at.hasNext();) {
        const auto match = at.next();
        const QString words = match.captured(u"words"_s);
        const bool said = match.capturedLength(u"before"_s) > 0
            || match.capturedLength(u"after"_s) > 0 || words.endsWith(u"ға"_s)
            || words.endsWith(u"ге"_s);
        const QString value = said ? lengthOf(words) : QString();
        if (value.isEmpty() || isOnlyALimit(directlyBefore(sentence, match.capturedStart()))
            || subjects.isPunishments(match.capturedStart(), match.capturedEnd()))
            continue;
        found.append({ TimeWord::Kind::Term, value, match.capturedStart(), match.capturedEnd() });
    }
    for (auto at = hyphen.globalMatch(sentence); at.hasNext();) {
        const auto match = at.next();
        if (const QString value = lengthOf(match.captured(u"words"_s)); !value.isEmpty())
            found.append({ TimeWord::Kind::Term, value, match.capturedStart(),
                           match.capturedEnd(u"words"_s) });
    }
}

/// The longest date the words begin with, and how many of their characters it takes.
std::pair<QString, qsizetype> dateAtStart(const QString &words)
{
    constexpr qsizetype mostTokens = 6;
    static const QRegularExpression year(u"\\d{4}"_s);
    static const QRegularExpression token(u"\\S+"_s);
    static const QRegularExpression stop(u"^(?:to|until|till|through|по|до|and|и|for|на|[–—])$"_s);
    QList<qsizetype> ends;
    for (auto at = token.globalMatch(words.left(50)); at.hasNext() && ends.size() < mostTokens;) {
        const auto match = at.next();
        if (stop.match(match.captured()).hasMatch())
            break;
        ends << match.capturedEnd();
    }
    if (ends.isEmpty() || !year.match(words.left(ends.last())).hasMatch())
        return {};
    for (qsizetype i = ends.size(); i-- > 0;) {
        if (const QString date = clearDate(words.left(ends.at(i))); !date.isEmpty())
            return { date, ends.at(i) };
    }
    return {};
}

void findDates(const QString &sentence, Subjects &subjects, QList<TimeWord> &found)
{
    static const QRegularExpression from = folded(
        uR"(\b(?:from|since|starting(?:\s+(?:on|from))?|beginning(?:\s+(?:on|from))?|commencing(?:\s+on)?|as\s+(?:of|from)|effective(?:\s+(?:on|from))?|с|со)\s+(?:the\s+)?(?=[«"“]?[\w]))"_s);
    static const QRegularExpression until = folded(
        uR"(\b(?:until|till|through|to|up\s+to|(?:ends?|ending|expires?|expiring|ceases?|lapses?)\s+on|до|по|(?:истека|прекраща|заканчива)\w+)\s+(?:the\s+)?(?=[«"“]?[\w]))"_s);
    static const QRegularExpression kazakh = folded(
        uR"((\d{4}\s+жыл(?:ғы|дың)\s+(?:\d{1,2}\s+)?\p{L}+|\d{1,2}\.\d{1,2}\.\d{4})(?:-?\p{L}{2,3})?(?:\s+(?:жылдан|жылға|күн\p{L}*))?\s+(бастап|дейін|аяқтал\w*))"_s);
    const auto add = [&](TimeWord::Kind kind, const QRegularExpression &pattern) {
        for (auto at = pattern.globalMatch(sentence); at.hasNext();) {
            const auto match = at.next();
            const auto [date, length] = dateAtStart(sentence.mid(match.capturedEnd(), near));
            const bool taken = std::ranges::any_of(found, [&match](const TimeWord &one) {
                return one.start < match.capturedEnd() && match.capturedStart() < one.end;
            });
            if (!date.isEmpty() && !taken
                && !subjects.isPunishments(match.capturedStart(), match.capturedEnd() + length))
                found.append({ kind, date, match.capturedStart(), match.capturedEnd() + length });
        }
    };
    add(TimeWord::Kind::From, from);
    add(TimeWord::Kind::Until, until);
    for (auto at = kazakh.globalMatch(sentence); at.hasNext();) {
        const auto match = at.next();
        const QString date = clearDate(match.captured(1));
        const auto kind
            = match.captured(2).startsWith(u'б') ? TimeWord::Kind::From : TimeWord::Kind::Until;
        if (!date.isEmpty())
            found.append({ kind, date, match.capturedStart(), match.capturedEnd() });
    }
}

struct Event
{
    QStringView code; ///< of restriction_start
    QStringView pattern;
};

constexpr Event allEvents[] = {
    { u"in_force",
      uR"(\b(?:from|after|upon|on|since|once|when|as\s+of)\s+(?:the\s+)?(?:\w+\s+){0,6}?(?:enters?|entry|entering|comes?|coming|entered)\s+into\s+(?:legal\s+)?(?:force|effect)
|(?:со\s+дня|с\s+даты|с\s+момента|после|по)\s+вступлени\w+(?:\s+\w+){0,4}?\s+(?:в\s+)?(?:законную\s+)?силу|(?:со\s+дня|с\s+даты|с\s+момента|после)\s+(?:\w+\s+){0,3}вступлени\w+
|күшіне\s+ен(?:ген|у|г)\w*\s+(?:\w+\s+)?(?:бастап|кейін|күн\w*|сәт\w*))" },
    { u"sentence_served",
      uR"(\b(?:from|after|upon|following|once)\s+(?:(?:the|her|his|having)\s+)?(?:(?:day|end|completion|date)\s+of\s+)?(?:the\s+)?(?:serv(?:ing|ed|ice)\b|(?:main\s+)?(?:punishment|prison\s+term|prison\s+sentence|imprisonment)\b)
|(?:после|по|со\s+дня|с\s+момента)\s+(?:\w+\s+)?отбыти\w+|жаза\w*(?:\s+\w+){0,3}\s+өте(?:ген|п|у)\w*|жаза\w*(?:\s+\w+){0,2}\s+өтел\w+)" },
    { u"parole",
      uR"(\b(?:from|after|upon|following|on)\s+(?:the\s+)?(?:(?:day|date)\s+of\s+)?(?:\w+\s+)?(?:conditional\s+(?:early\s+)?release|parole)\b|условно-досрочн\w+\s+освобожд\w+|шартты\s+түрде\s+мерзімінен\s+бұрын\s+босат\w+)" },
    { u"release",
      uR"(\b(?:from|after|upon|following|on)\s+(?:the\s+)?(?:(?:day|date)\s+of\s+)?(?:her\s+|his\s+|their\s+)?release\b|(?:после|по|со\s+дня|с\s+момента|с\s+даты)\s+(?:\w+\s+)?освобождени\w+|босат\w*\s+(?:\w+\s+)?(?:кейін|бастап)|бостандыққа\s+шық\w+)" },
    { u"pronounced",
      uR"(\b(?:from|since|as\s+of)\s+(?:the\s+)?(?:day|date)\s+(?:of\s+|on\s+which\s+)?(?:the\s+|this\s+)?(?:pronounce\w*|(?:judgment|verdict|sentence)\s+(?:is|was)\s+pronounced|judgment\b|verdict\b)
|(?:со\s+дня|с\s+даты|с\s+момента)\s+(?:провозглашени|оглашени|вынесени|постановлени)\w+|жариялан\w+\s+(?:күн\w*|бастап))" },
};

void findEvents(const QString &sentence, QList<TimeWord> &found)
{
    static const QList<std::pair<QString, QRegularExpression>> events = [] {
        QList<std::pair<QString, QRegularExpression>> made;
        for (const Event &event : allEvents)
            made.append({ event.code.toString(), folded(event.pattern.toString()) });
        return made;
    }();
    for (const auto &[code, pattern] : events) {
        const auto match = pattern.match(sentence);
        const bool taken = std::ranges::any_of(found, [&match](const TimeWord &one) {
            return one.kind == TimeWord::Kind::StartsWith && one.start < match.capturedEnd()
                && match.capturedStart() < one.end;
        });
        if (match.hasMatch() && !taken)
            found.append(
                { TimeWord::Kind::StartsWith, code, match.capturedStart(), match.capturedEnd() });
    }
}

} // namespace

QString clearDate(const QString &words)
{
    static const QRegularExpression around(u"^[«\"“(\\s]+|[.,;:)\\s]+$"_s);
    static const QRegularExpression suffix(
        u"(қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)\\p{L}+$"_s,
        Folded);
    static const QRegularExpression quoted(u"^«?(\\d{1,2})»"_s);
    static const QRegularExpression year(u"(?<!\\d)(?:19|20)\\d{2}(?!\\d)"_s);
    QString date = QString(words).remove(around);
    date.replace(suffix, u"\\1"_s).replace(quoted, u"\\1"_s);
    if (!year.match(date).hasMatch())
        return {};
    DateInputContext context;
    context.today = CivilDay::fromQDate(QDate(2000, 1, 1)); // of no account: the year is there
    const auto read = readDate(date, context);
    const bool clear = read && !read->yearAssumed && !read->otherReading
        && read->arithmetic.isEmpty() && read->date.earliest() && read->date.latest()
        && !read->date.edtf().contains(u'/');
    return clear ? date : QString();
}

QString forceDayIn(const QString &sentence)
{
    static const QRegularExpression force = folded(
        uR"(into\s+(?:legal\s+)?(?:force|effect)\s+(?:on\s+|from\s+)?(.+)$|в\s+(?:законную\s+)?силу\s+(?:с\s+)?(.+)$
|(\d{4}\s+жылғы\s+\d{1,2}\s+\p{L}+|\d{1,2}\.\d{1,2}\.\d{4})(?:-?\p{L}{2,3})?\s+(?:бастап\s+)?(?:заңды\s+)?күшіне\s+ен)"_s);
    const auto match = force.match(sentence);
    if (!match.hasMatch())
        return {};
    const QString words = match.captured(match.lastCapturedIndex());
    return match.lastCapturedIndex() == 3 ? clearDate(words) : dateAtStart(words).first;
}

QList<TimeWord> timeWordsIn(const QString &sentence)
{
    static const QRegularExpression any(
        u"\\d|year|month|week|day|год|лет|месяц|недел|дн|сут|жыл|ай|force|release|serv|parole|pronounce|силу|отбыти|освобожд|күш|босат|өте"_s,
        Folded);
    QList<TimeWord> found;
    if (!any.match(sentence).hasMatch())
        return found;
    Subjects subjects(sentence);
    findTerms(sentence, subjects, found);
    findDates(sentence, subjects, found);
    findEvents(sentence, found);
    std::ranges::stable_sort(found, {}, &TimeWord::start);
    return found;
}

QStringList lengthsIn(const QString &sentence)
{
    static const QRegularExpression length = folded(u"(?<![\\w-])"_s + lengthPattern());
    QStringList found;
    for (auto at = length.globalMatch(sentence); at.hasNext();) {
        const auto match = at.next();
        const QString value = lengthOf(match.captured());
        if (!value.isEmpty() && !isOnlyALimit(directlyBefore(sentence, match.capturedStart())))
            found << value;
    }
    return found;
}

void TimesSaid::add(const TimeWord &word)
{
    QStringList &list = word.kind == TimeWord::Kind::Term ? m_terms
        : word.kind == TimeWord::Kind::From               ? m_from
        : word.kind == TimeWord::Kind::Until              ? m_until
                                                          : m_starts;
    if (!list.contains(word.value))
        list << word.value;
}

void TimesSaid::add(const BanTimes &times)
{
    const std::pair<QStringList &, QString> said[] = { { m_terms, times.term },
                                                       { m_from, times.from },
                                                       { m_until, times.until },
                                                       { m_starts, times.startsWith } };
    for (const auto &[list, value] : said) {
        if (!value.isEmpty() && !list.contains(value))
            list << value;
    }
}

void TimesSaid::completeFrom(const TimesSaid &farther)
{
    if (m_terms.isEmpty() && m_until.isEmpty()) {
        m_terms = farther.m_terms;
        m_until = farther.m_until;
    }
    if (m_from.isEmpty() && m_starts.isEmpty()) {
        m_from = farther.m_from;
        m_starts = farther.m_starts;
    }
}

BanTimes TimesSaid::times() const
{
    const auto one = [](const QStringList &list) {
        return list.size() == 1 ? list.first() : QString();
    };
    return { one(m_terms), one(m_from), one(m_until), one(m_starts) };
}

bool TimesSaid::says(TimeWord::Kind kind) const
{
    const bool ends = kind == TimeWord::Kind::Term || kind == TimeWord::Kind::Until;
    return ends ? !m_terms.isEmpty() || !m_until.isEmpty()
                : !m_from.isEmpty() || !m_starts.isEmpty();
}

} // namespace habeas::bans
