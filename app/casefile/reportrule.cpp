#include "app/casefile/reportrule.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

QRegularExpression folded(const QString &pattern)
{
    QRegularExpression made(QString(pattern).remove(u'\n'),
                            QRegularExpression::CaseInsensitiveOption
                                | QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT_X(made.isValid(), "reportrule", qPrintable(made.errorString()));
    return made;
}

const QString dayName
    = uR"((?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|понедельник(?:а|ам|и)?|вторник(?:а|ам|и)?|сред(?:а|у|ы|ам)|четверг(?:а|ам|и)?|пятниц(?:а|у|ы|ам)|суббот(?:а|у|ы|ам)|воскресень(?:е|я|ям)|(?:дүй|сей|сәр|бей|жек)?сенбі\p{L}{0,6}|жұма(?:сы|да|сында)?)(?!\w))"_s;
const QString jointPattern
    = uR"((?:\s*,\s*|\s*,?\s+(?:and|и|және|мен)\s+)(?:(?:every|each|on|по|в|каждый|каждую|каждое|әр)\s+)?)"_s;

/// 1 to 7.
int weekdayOf(const QString &word)
{
    static const QStringList beginnings[]
        = { { u"mon"_s, u"понед"_s, u"дүй"_s }, { u"tue"_s, u"вторн"_s, u"сей"_s },
            { u"wed"_s, u"сред"_s, u"сәр"_s },  { u"thu"_s, u"четв"_s, u"бей"_s },
            { u"fri"_s, u"пятн"_s, u"жұма"_s }, { u"sat"_s, u"субб"_s, u"сенбі"_s },
            { u"sun"_s, u"воскр"_s, u"жек"_s } };
    for (int day = 0; day < 7; ++day) {
        for (const QString &one : beginnings[day]) {
            if (word.startsWith(one, Qt::CaseInsensitive))
                return day + 1;
        }
    }
    return 0;
}

/// Of "first", "второй", "соңғы"; -1 the last, 0 no such word.
int ordinalOf(const QString &word)
{
    static const std::pair<QString, int> ordinals[]
        = { { u"first"_s, 1 },  { u"1st"_s, 1 },      { u"second"_s, 2 },  { u"2nd"_s, 2 },
            { u"third"_s, 3 },  { u"3rd"_s, 3 },      { u"fourth"_s, 4 },  { u"4th"_s, 4 },
            { u"last"_s, -1 },  { u"перв"_s, 1 },     { u"втор"_s, 2 },    { u"трет"_s, 3 },
            { u"четв"_s, 4 },   { u"последн"_s, -1 }, { u"бірінші"_s, 1 }, { u"екінші"_s, 2 },
            { u"үшінші"_s, 3 }, { u"төртінші"_s, 4 }, { u"соңғы"_s, -1 } };
    for (const auto &[beginning, number] : ordinals) {
        if (word.startsWith(beginning, Qt::CaseInsensitive))
            return number;
    }
    return 0;
}

struct Often
{
    QStringView pattern; ///< with the number in a group "n" where it names one
    int amount;
    Term::Unit unit;
    Language language;
};

constexpr Often allOften[] = {
    { uR"(\b(?:once|one\s+time)\s+(?:a|per|every|each|in\s+a)\s+(?:calendar\s+)?month\b|\bmonthly\b|\b(?:every|each)\s+month\b|\b(?:of|in)\s+(?:every|each)\s+month\b)",
      1, Term::Unit::Month, Language::English },
    { uR"(\b(?:once|one\s+time)\s+(?:a|per|every|each|in\s+a)\s+(?:calendar\s+)?week\b|\bweekly\b|\b(?:every|each)\s+week\b)",
      1, Term::Unit::Week, Language::English },
    { uR"(\b(?:once|one\s+time)\s+(?:a|per|every|each|in\s+a)\s+day\b|\bdaily\b|\b(?:every|each)\s+day\b(?!\s+(?:of|in)\b))",
      1, Term::Unit::Day, Language::English },
    { uR"(\bfortnightly\b|\b(?:once\s+)?(?:every|each|a|per)\s+fortnight\b|\b(?:once\s+)?every\s+(?:other|second|two|2)\s+(?:weeks?\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!\s+of\b)))",
      2, Term::Unit::Week, Language::English },
    { uR"(\bevery\s+(?:other|second|two|2)\s+days?\b)", 2, Term::Unit::Day, Language::English },
    { uR"(\bevery\s+(?:other|second|two|2)\s+months?\b)", 2, Term::Unit::Month, Language::English },
    { uR"(\bquarterly\b|\b(?:once\s+(?:a|per)|every|each)\s+quarter\b|\bevery\s+three\s+months\b)",
      3, Term::Unit::Month, Language::English },
    { uR"(\b(?:once\s+a\s+year|every\s+year|yearly|annually)\b)", 1, Term::Unit::Year,
      Language::English },
    { uR"(\bevery\s+(?<n>[3-9]|[1-9]\d)\s+days\b)", 0, Term::Unit::Day, Language::English },
    { uR"(\bevery\s+(?<n>[3-9])\s+weeks\b)", 0, Term::Unit::Week, Language::English },
    { uR"(\bevery\s+(?<n>[3-9])\s+months\b)", 0, Term::Unit::Month, Language::English },
    { uR"(\b(?:(?:1|один)\s+раз|одного\s+раза|раз)\s+в\s+месяц\b|\bежемесячно\b|\bкажд(?:ый|ого)\s+месяц(?:а)?\b)",
      1, Term::Unit::Month, Language::Russian },
    { uR"(\b(?:(?:1|один)\s+раз|одного\s+раза|раз)\s+в\s+неделю\b|\bеженедельно\b|\bкажд(?:ую|ой)\s+недел[юи]\b)",
      1, Term::Unit::Week, Language::Russian },
    { uR"(\b(?:(?:1|один)\s+раз|одного\s+раза|раз)\s+в\s+(?:день|сутки)\b|\bежедневно\b|\bкаждый\s+день\b)",
      1, Term::Unit::Day, Language::Russian },
    { uR"((?:\b(?:1|один)\s+)?\b(?:раз\s+в|каждые)\s+(?:две|2)\s+недели\b|\bкаждую\s+вторую\s+неделю\b)",
      2, Term::Unit::Week, Language::Russian },
    { uR"(\bраз\s+в\s+(?:два|2)\s+месяца\b|\bкаждые\s+(?:два|2)\s+месяца\b)", 2, Term::Unit::Month,
      Language::Russian },
    { uR"(\bраз\s+в\s+квартал\b|\bежеквартально\b|\b(?:раз\s+в|каждые)\s+(?:три|3)\s+месяца\b)", 3,
      Term::Unit::Month, Language::Russian },
    { uR"(\bраз\s+в\s+(?:два|2)\s+дня\b|\bчерез\s+день\b)", 2, Term::Unit::Day, Language::Russian },
    { uR"(\b(?:раз\s+в|каждые)\s+(?<n>[3-9]|[1-9]\d)\s+(?:дня|дней|суток)\b)", 0, Term::Unit::Day,
      Language::Russian },
    { uR"(\bраз\s+в\s+год\b|\bежегодно\b)", 1, Term::Unit::Year, Language::Russian },
    { uR"(\bайына\s+(?:бір|1)\s+рет\b|\bай\s+сайын\b)", 1, Term::Unit::Month, Language::Kazakh },
    { uR"(\bаптасына\s+(?:бір|1)\s+рет\b|\bапта\s+сайын\b)", 1, Term::Unit::Week,
      Language::Kazakh },
    { uR"(\bкүніне\s+(?:бір|1)\s+рет\b|\bкүн\s+сайын\b)", 1, Term::Unit::Day, Language::Kazakh },
    { uR"(\b(?:екі|2)\s+аптада\s+(?:бір|1)\s+рет\b)", 2, Term::Unit::Week, Language::Kazakh },
    { uR"(\b(?:екі|2)\s+айда\s+(?:бір|1)\s+рет\b)", 2, Term::Unit::Month, Language::Kazakh },
    { uR"(\bтоқсан(?:ына\s+(?:бір|1)\s+рет|\s+сайын)\b|\b(?:үш|3)\s+айда\s+(?:бір|1)\s+рет\b)", 3,
      Term::Unit::Month, Language::Kazakh },
};

/// "At least once a month", "every Monday or Tuesday", "by the 5th": no days that can be counted.
bool isOpen(const QString &words)
{
    static const QRegularExpression open = folded(
        uR"(\b(?:at\s+least|no(?:t)?\s+(?:less|more|fewer)|up\s+to|bi-?(?:weekly|monthly)|by\s+the\s+\d|before\s+the\s+\d)
|\b(?:не\s+(?:реже|менее|чаще|более|позднее|позже)|до\s+\d{1,2}(?:-го)?\s+числа)\b|кемінде|кешіктірмей|)"_s
        + dayName + uR"(\s+(?:or|или|либо|немесе)\s+)"_s + dayName);
    return open.match(words).hasMatch();
}

/// How many times a week or month, where it says so: 2 of "twice a month"; 0 where it does not.
int timesIn(const QString &words)
{
    static const QRegularExpression twice = folded(
        uR"(\b(?:twice|two\s+times|2\s+times|дважды|(?:два|2)\s+раза|(?:екі|2)\s+рет)\b)"_s);
    static const QRegularExpression thrice = folded(
        uR"(\b(?:thrice|three\s+times|3\s+times|трижды|(?:три|3)\s+раза|(?:үш|3)\s+рет)\b)"_s);
    static const QRegularExpression more = folded(
        uR"(\b(?:(?:four|five|six|\d+)\s+times|(?:четыре|[4-9])\s+раз\w*|(?:төрт|[4-9])\s+рет)\b)"_s);
    constexpr int many = 99;
    return twice.match(words).hasMatch() ? 2
        : thrice.match(words).hasMatch() ? 3
        : more.match(words).hasMatch()   ? many
                                         : 0;
}

class Reading
{
public:
    explicit Reading(const QString &words)
        : m_rest(words)
        , m_words(words)
    {
        takeNth();
        takeMonthDays();
        takeWeekdays();
        takeLengths();
    }

    [[nodiscard]] std::optional<ReportRule> rule() const
    {
        const int anchored = (m_nth != 0 ? 1 : 0) + (m_monthDays.isEmpty() ? 0 : 1)
            + (m_weekdays.isEmpty() ? 0 : 1);
        const qsizetype days = std::max(m_monthDays.size(), m_weekdays.size());
        const int times = timesIn(m_words);
        if (m_several || anchored > 1 || isOpen(m_words) || (times > 0 && times != days))
            return std::nullopt;
        if (anchored == 0)
            return m_lengths.size() == 1
                ? std::optional(ReportRule { m_lengths.first(), {}, {}, 0 })
                : std::nullopt;
        const Term beside { 1, m_weekdays.isEmpty() ? Term::Unit::Month : Term::Unit::Week };
        if (std::ranges::any_of(m_lengths, [&beside](const Term &length) {
                return length != beside;
            }))
            return std::nullopt;
        return ReportRule {
            {}, m_nth != 0 ? QList<int> { m_nthDay } : m_weekdays, m_monthDays, m_nth
        };
    }

    /// From the first to the last word that names the days.
    [[nodiscard]] QString own() const { return m_words.mid(m_first, m_last - m_first); }

    [[nodiscard]] Language language() const { return m_language; }

private:
    void take(const QRegularExpressionMatch &match)
    {
        const bool days = m_lengths.isEmpty();
        if (days) {
            m_first
                = m_first < 0 ? match.capturedStart() : std::min(m_first, match.capturedStart());
            m_last = std::max(m_last, match.capturedEnd());
        }
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at)
            m_rest[at] = u'\1';
    }

    void takeNth()
    {
        static const QRegularExpression nth = folded(
            uR"((?<nth>first|1st|second|2nd|third|3rd|fourth|4th|last)\s+(?<day>)"_s + dayName
            + uR"()\s+(?:of\s+(?:(?:every|each|the)\s+)?(?:calendar\s+)?|in\s+(?:every|each|the)\s+|every\s+|each\s+)month\b|(?:кажд(?:ый|ую|ое)\s+)?(?<nth2>перв|втор|трет|четв[её]рт|последн)\p{L}+\s+(?<day2>)"_s
            + dayName
            + uR"()\s+(?:кажд\p{L}+\s+)?месяца|(?:әр\s+)?айдың\s+(?<nth3>бірінші|екінші|үшінші|төртінші|соңғы)\s+(?<day3>)"_s
            + dayName + u')');
        QList<std::pair<int, int>> found;
        for (auto at = nth.globalMatch(m_words); at.hasNext();) {
            const auto match = at.next();
            const QString ordinal
                = match.captured(u"nth"_s) + match.captured(u"nth2"_s) + match.captured(u"nth3"_s);
            found.append({ ordinalOf(ordinal),
                           weekdayOf(match.captured(u"day"_s) + match.captured(u"day2"_s)
                                     + match.captured(u"day3"_s)) });
            take(match);
        }
        m_several = found.size() > 1;
        if (found.size() == 1) {
            m_nth = found.first().first;
            m_nthDay = found.first().second;
        }
    }

    void takeMonthDays()
    {
        static const QRegularExpression days = folded(
            uR"((?:on\s+)?the\s+(?<days>\d{1,2}(?:st|nd|rd|th)(?:(?:\s*,\s*|\s*,?\s+and\s+)(?:on\s+)?(?:the\s+)?\d{1,2}(?:st|nd|rd|th))*)(?:\s+(?:day\s+)?(?:of\s+|in\s+)?(?:every|each|the)\s+(?:calendar\s+)?month|(?=\s*$|\s*[,.;(]|\s+at\b))
|(?<days2>\d{1,2}(?:-?го)?(?:(?:\s*,\s*|\s+и\s+)\d{1,2}(?:-?го)?)*)\s+числ(?:а|о)(?:\s+(?:кажд\p{L}+\s+)?месяца)?|(?:әр\s+)?айдың\s+(?<days3>\d{1,2}(?:(?:\s*,\s*|\s+және\s+)\d{1,2})*)-?\s*(?:і|ы|сы|сі|шы|ші|інде|ында)?\s*(?:күн\p{L}*|(?=\s*$))
|(?<last>\blast\s+day\s+of\s+(?:every|each|the)\s+month\b|\bпоследн\p{L}+\s+(?:день|число)\s+(?:кажд\p{L}+\s+)?месяца\b|\bайдың\s+соңғы\s+күн\p{L}*))"_s);
        static const QRegularExpression digits(u"\\d+"_s);
        for (auto at = days.globalMatch(m_rest); at.hasNext();) {
            const auto match = at.next();
            if (!match.captured(u"last"_s).isEmpty())
                m_monthDays << -1;
            const QString said = match.captured(u"days"_s) + match.captured(u"days2"_s)
                + match.captured(u"days3"_s);
            for (auto one = digits.globalMatch(said); one.hasNext();) {
                const int day = one.next().captured().toInt();
                constexpr int longest = 31;
                m_several = m_several || day < 1 || day > longest;
                m_monthDays << day;
            }
            take(match);
        }
    }

    void takeWeekdays()
    {
        static const QString plural = u"(?:mon|tues|wednes|thurs|fri|satur|sun)days"_s;
        static const QString dative
            = u"(?:понедельникам|вторникам|средам|четвергам|пятницам|субботам|воскресеньям)"_s;
        const auto listOf = [](const QString &day) -> QString {
            return day + u"(?:"_s + jointPattern + day + u")*"_s;
        };
        static const QRegularExpression days = folded(
            uR"((?:every|each|weekly\s+on|кажд(?:ый|ую|ое)|әр)\s+(?<days>)"_s + listOf(dayName)
            + uR"()(?!\s+(?:of|месяца)\b)(?:\s+сайын)?|(?:\bon\s+)?\b(?<days2>)"_s + listOf(plural)
            + uR"()\b|\bпо\s+(?<days3>)"_s + listOf(dative) + uR"()\b|\b(?<days4>)"_s
            + listOf(dayName) + uR"()\s+(?:сайын|күн(?:дері|і)\b))"_s);
        static const QRegularExpression one = folded(dayName);
        for (auto at = days.globalMatch(m_rest); at.hasNext();) {
            const auto match = at.next();
            const QString said = match.captured(u"days"_s) + match.captured(u"days2"_s)
                + match.captured(u"days3"_s) + match.captured(u"days4"_s);
            bool any = false;
            for (auto day = one.globalMatch(said); day.hasNext();) {
                const int number = weekdayOf(day.next().captured());
                any = any || number > 0;
                if (number > 0 && !m_weekdays.contains(number))
                    m_weekdays << number;
            }
            if (any)
                take(match);
        }
        std::ranges::sort(m_weekdays);
    }

    void takeLengths()
    {
        static const QList<QRegularExpression> patterns = [] {
            QList<QRegularExpression> made;
            for (const Often &often : allOften)
                made << folded(often.pattern.toString());
            return made;
        }();
        for (qsizetype i = 0; i < patterns.size(); ++i) {
            const auto match = patterns.at(i).match(m_rest);
            if (!match.hasMatch())
                continue;
            const Often &often = allOften[i];
            const int amount = often.amount > 0 ? often.amount : match.captured(u"n"_s).toInt();
            const Term length { amount, often.unit };
            if (!m_lengths.contains(length))
                m_lengths << length;
            m_language = often.language;
            take(match);
        }
    }

    QString m_rest; ///< without what was taken
    const QString m_words;
    int m_nth = 0;
    int m_nthDay = 0;
    QList<int> m_monthDays;
    QList<int> m_weekdays;
    QList<Term> m_lengths;
    Language m_language = Language::English;
    bool m_several = false; ///< it says more than a rule can hold
    qsizetype m_first = -1;
    qsizetype m_last = 0;
};

/// The nth such day of the week in that month; nothing where it has none.
std::optional<CivilDay> nthOf(qint64 year, int month, int wanted, int nth)
{
    const int days = CivilDay::daysInMonth(year, month);
    const auto end = CivilDay::of(year, month, nth < 0 ? days : 1);
    if (!end)
        return std::nullopt;
    constexpr int week = 7;
    if (nth < 0)
        return end->plusDays(-((end->weekday() - wanted + week) % week));
    const int day = 1 + (wanted - end->weekday() + week) % week + (nth - 1) * week;
    return day <= days ? CivilDay::of(year, month, day) : std::nullopt;
}

bool isDayOf(const ReportRule &rule, CivilDay day)
{
    const int last = CivilDay::daysInMonth(day.year(), day.month());
    if (rule.nth != 0)
        return nthOf(day.year(), day.month(), rule.weekdays.first(), rule.nth) == day;
    if (!rule.weekdays.isEmpty())
        return rule.weekdays.contains(day.weekday());
    return std::ranges::any_of(rule.monthDays, [&](int one) {
        return day.day() == (one < 0 ? last : std::min(one, last)); // the 31st of a short month
    });
}

} // namespace

std::optional<CivilDay> ReportRule::after(CivilDay day) const
{
    if (every)
        return addTerm(day, *every);
    constexpr int farthest = 70; // days: a fifth Monday, or a month without one
    for (int step = 1; step <= farthest; ++step) {
        const CivilDay next = day.plusDays(step);
        if (isDayOf(*this, next))
            return next;
    }
    return std::nullopt;
}

std::optional<ReportRule> readReportRule(const QString &words)
{
    if (const Result<Term> length = termFromText(words))
        return ReportRule { *length, {}, {}, 0 };
    return Reading(words.simplified()).rule();
}

QString reportWordsIn(const QString &sentence)
{
    const Reading reading(sentence);
    const auto rule = reading.rule();
    if (!rule)
        return {};
    return rule->every ? printTerm(*rule->every, reading.language()) : reading.own().simplified();
}

} // namespace habeas
