#include "app/base/dates/dateprint.h"

#include "app/base/dates/dateinput.h"
#include "app/base/dates/datewords.h"
#include "app/base/dates/edtf.h"

namespace habeas {

namespace {

using namespace Qt::StringLiterals;

/// One of three sentences.
QString in(Language language, QStringView english, QStringView russian, QStringView kazakh)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return russian.toString();
    case Language::Kazakh:
        return kazakh.toString();
    }
    return english.toString();
}

/// How a language writes what belongs to a year: "November 2022", "ноябрь 2022 года", "2022 жылғы
/// қараша". `years` is "2022", or "2001–2002" for a winter.
QString ofYear(const QString &words, const QString &years, bool beforeOurEra, Language language,
               DateStyle style)
{
    const bool full = style != DateStyle::Short;
    const bool span = years.contains(u'–');
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        if (beforeOurEra)
            return u"%1 %2 %3 до н. э."_s.arg(words, years, span ? u"годов"_s : u"года"_s);
        return full ? u"%1 %2 %3"_s.arg(words, years, span ? u"годов"_s : u"года"_s)
                    : u"%1 %2"_s.arg(words, years);
    case Language::Kazakh: {
        const QString pattern = full ? u"%1 жылғы %2"_s : u"%1 ж. %2"_s;
        return (beforeOurEra ? u"б. з. д. "_s : QString()) + pattern.arg(years, words);
    }
    }
    return (beforeOurEra ? u"%1 %2 BC"_s : u"%1 %2"_s).arg(words, years);
}

/// Astronomical years count a year 0, people do not: the year 0 is 1 BC.
QString yearDigits(qint64 year)
{
    return QString::number(year > 0 ? year : 1 - year);
}

QString printYears(const QString &years, bool beforeOurEra, bool plural, Language language,
                   DateStyle style, WordForm form)
{
    const QString word = yearWord(language, form, plural).toString();
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        if (beforeOurEra)
            return u"%1 %2 до н. э."_s.arg(years, word);
        return style == DateStyle::Short ? years : u"%1 %2"_s.arg(years, word);
    case Language::Kazakh: {
        const QString pattern
            = style == DateStyle::Short && form == WordForm::Plain ? u"%1 ж."_s : u"%1 %2"_s;
        return (beforeOurEra ? u"б. з. д. "_s : QString())
            + (pattern.contains(u"%2") ? pattern.arg(years, word) : pattern.arg(years));
    }
    }
    return beforeOurEra ? years + u" BC"_s : years;
}

QString printManyYears(const EdtfPoint &point, Language language, DateStyle style, WordForm form)
{
    const qint64 first = point.earliest->year();
    const qint64 last = point.latest->year();
    if (point.kind == EdtfPoint::Kind::Decade && first >= 10) {
        const QString decade = QString::number(first);
        const QString word = yearWord(language, form, true).toString();
        if (language == Language::English)
            return u"the %1s"_s.arg(decade);
        if (language == Language::Kazakh)
            return u"%1-%2"_s.arg(decade, word);
        return u"%1-%2 %3"_s.arg(decade, form == WordForm::From ? u"х"_s : u"е"_s, word);
    }
    const QString years = yearDigits(first) + u'–' + yearDigits(last);
    if (language == Language::English)
        return (last <= 0 ? u"the years %1 BC"_s : u"the years %1"_s).arg(years);
    return printYears(years, last <= 0, true, language,
                      style == DateStyle::Short ? DateStyle::Long : style, form);
}

QString printSeason(const EdtfPoint &point, Language language, DateStyle style, WordForm form)
{
    QString years = yearDigits(point.year);
    if (point.season == 24) // it ends in the next year
        years += u'–' + yearDigits(point.year + 1);
    return ofYear(seasonName(point.season, language, form).toString(), years, point.year <= 0,
                  language, style);
}

QString printMonth(const EdtfPoint &point, Language language, DateStyle style, WordForm form)
{
    QString name = style == DateStyle::Short && form == WordForm::Plain
        ? shortMonthName(point.month, language).toString()
        : monthName(point.month, language, form).toString();
    if (style == DateStyle::Short && language == Language::Russian && point.month == 5)
        name = monthName(5, language, form).toString(); // "5 мая", but "май 2022"
    return ofYear(name, yearDigits(point.year), point.year <= 0, language, style);
}

QString printDayOf(CivilDay day, Language language, DateStyle style, WordForm form)
{
    const bool brief = style == DateStyle::Short;
    QStringView month
        = brief ? shortMonthName(day.month(), language) : monthName(day.month(), language, form);
    if (language == Language::Russian && !brief)
        month = monthName(day.month(), language, WordForm::From);
    const QString words = u"%1 %2"_s.arg(QString::number(day.day()), month);
    const QString date = ofYear(words, yearDigits(day.year()), day.year() <= 0, language, style);
    if (style != DateStyle::Weekday)
        return date;
    const QString weekday = weekdayName(day.weekday(), language).toString();
    return in(language, u"%1 %2", u"%1, %2", u"%2, %1").arg(weekday, date);
}

QString printTime(const EdtfPoint &point, Language language, DateStyle style, WordForm form)
{
    const QString day = printDayOf(*point.earliest, language, style, form);
    const bool seconds = QStringView(point.time).mid(6, 2) != u"00";
    const QString time = point.time.first(seconds ? 8 : 5);
    QString zone = point.time.mid(8);
    if (zone.isEmpty())
        return u"%1, %2"_s.arg(day, time);
    zone = zone == u"Z" ? u"UTC"_s : u"UTC" % zone;
    return u"%1, %2 (%3)"_s.arg(day, time, zone);
}

/// A point without its qualifiers.
QString printBare(const EdtfPoint &point, Language language, DateStyle style, WordForm form)
{
    switch (point.kind) {
    case EdtfPoint::Kind::Open:
    case EdtfPoint::Kind::Missing:
        break;
    case EdtfPoint::Kind::Century:
    case EdtfPoint::Kind::Decade:
        return printManyYears(point, language, style, form);
    case EdtfPoint::Kind::Year:
        return printYears(yearDigits(point.year), point.year <= 0, false, language, style, form);
    case EdtfPoint::Kind::Season:
        return printSeason(point, language, style, form);
    case EdtfPoint::Kind::Month:
        return printMonth(point, language, style, form);
    case EdtfPoint::Kind::Day:
        return printDayOf(*point.earliest, language, style, form);
    case EdtfPoint::Kind::Time:
        return printTime(point, language, style, form);
    }
    return in(language, u"unknown", u"неизвестно", u"белгісіз");
}

QString withUncertainty(const QString &words, bool uncertain, Language language)
{
    if (!uncertain)
        return words;
    return in(language, u"%1 (uncertain)", u"%1 (предположительно)", u"%1 (болжам бойынша)")
        .arg(words);
}

QString printAlone(const EdtfPoint &point, Language language, DateStyle style)
{
    if (!point.approximate)
        return withUncertainty(printBare(point, language, style, WordForm::Plain), point.uncertain,
                               language);
    const DateStyle plain = style == DateStyle::Weekday ? DateStyle::Long : style;
    // "Около" asks for the genitive; "шамамен" and "about" for nothing.
    const WordForm form = language == Language::Russian ? WordForm::From : WordForm::Plain;
    const QString about = in(language, u"about %1", u"около %1", u"шамамен %1")
                              .arg(printBare(point, language, plain, form));
    return withUncertainty(about, point.uncertain, language);
}

/// One side of an interval, in the form its preposition or postposition asks for.
QString printSide(const EdtfPoint &point, Language language, DateStyle style, WordForm form)
{
    const QString words = printBare(point, language, style, form);
    if (!point.approximate)
        return withUncertainty(words, point.uncertain, language);
    const QString about = in(language, u"about %1", u"%1 (примерно)", u"шамамен %1").arg(words);
    return withUncertainty(about, point.uncertain, language);
}

bool isPlainDay(const EdtfPoint &point)
{
    return point.kind == EdtfPoint::Kind::Day && !point.approximate && !point.uncertain;
}

QString printShortInterval(const EdtfValue &value, Language language)
{
    const auto side = [&](const EdtfPoint &point) {
        if (point.kind == EdtfPoint::Kind::Missing)
            return u"?"_s;
        return point.isDate() ? printAlone(point, language, DateStyle::Short) : QString();
    };
    return QString(side(value.start) % u" – " % side(value.end)).trimmed();
}

/// "с 3 марта", but "со 2 марта": said aloud, the second begins with two consonants.
QString russianFrom(const QString &words)
{
    return (words.startsWith(u"2 "_s) ? u"со "_s : u"с "_s) + words;
}

/// How an interval begins: what its first words ask for stands with them in Russian.
QString intervalStart(const EdtfPoint &start, Language language)
{
    const QString words = printSide(start, language, DateStyle::Long, WordForm::From);
    return language == Language::Russian ? russianFrom(words) : words;
}

QString printInterval(const EdtfValue &value, Language language, DateStyle style)
{
    if (style == DateStyle::Short)
        return printShortInterval(value, language);
    const EdtfPoint &start = value.start;
    const EdtfPoint &end = value.end;
    const auto from = [&] {
        return intervalStart(start, language);
    };
    const auto to = [&] {
        return printSide(end, language, DateStyle::Long, WordForm::To);
    };
    if (end.kind == EdtfPoint::Kind::Open)
        return in(language, u"from %1 on", u"%1", u"%1 бастап").arg(from());
    if (start.kind == EdtfPoint::Kind::Open)
        return in(language, u"until %1", u"по %1", u"%1 дейін").arg(to());
    if (end.kind == EdtfPoint::Kind::Missing)
        return in(language, u"from %1 to an unknown date", u"%1 до неизвестной даты",
                  u"%1 белгісіз күнге дейін")
            .arg(from());
    if (start.kind == EdtfPoint::Kind::Missing)
        return in(language, u"from an unknown date to %1", u"с неизвестной даты по %1",
                  u"белгісіз күннен %1 дейін")
            .arg(to());
    if (isPlainDay(start) && isPlainDay(end) && start.year == end.year && start.month == end.month
        && language != Language::Kazakh) {
        const QString day = QString::number(start.day);
        return in(language, u"from %1 to %2", u"%1 по %2", {})
            .arg(language == Language::Russian ? russianFrom(day + u' ').trimmed() : day, to());
    }
    return in(language, u"from %1 to %2", u"%1 по %2", u"%1 %2 дейін").arg(from(), to());
}

/// The day's words without the year, where the second day of a pair carries it.
QString withoutYear(CivilDay day, Language language, bool monthToo)
{
    const QString number = QString::number(day.day());
    const WordForm form = language == Language::Russian ? WordForm::From : WordForm::Plain;
    return monthToo ? u"%1 %2"_s.arg(number, monthName(day.month(), language, form)) : number;
}

/// "Мен" takes its first letter from the sound before it.
QString kazakhAnd(int month)
{
    switch (month) {
    case 3:
    case 8:
        return u"бен"_s;
    case 9:
        return u"пен"_s;
    default:
        return u"мен"_s;
    }
}

QString printBetween(CivilDay first, CivilDay last, Language language, DateStyle style)
{
    const bool sameYear = first.year() == last.year();
    const bool sameMonth = sameYear && first.month() == last.month();
    if (style == DateStyle::Short)
        return u"%1 … %2"_s.arg(printDayOf(first, language, style, WordForm::Plain),
                                printDayOf(last, language, style, WordForm::Plain));
    if (language == Language::Kazakh) {
        const QString end = sameYear ? withoutYear(last, language, true)
                                     : printDayOf(last, language, DateStyle::Long, WordForm::Plain);
        return u"%1 %2 %3 аралығында"_s.arg(
            printDayOf(first, language, DateStyle::Long, WordForm::Plain), kazakhAnd(first.month()),
            end);
    }
    const QString start = sameYear ? withoutYear(first, language, !sameMonth)
                                   : printDayOf(first, language, DateStyle::Long, WordForm::Plain);
    return in(language, u"between %1 and %2", u"между %1 и %2", {})
        .arg(start, printDayOf(last, language, DateStyle::Long, WordForm::Plain));
}

QString printWithin(const PartialDate &date, Language language, DateStyle style)
{
    if (date.earliest() && date.latest())
        return printBetween(*date.earliest(), *date.latest(), language, style);
    const DateStyle plain = style == DateStyle::Weekday ? DateStyle::Long : style;
    const auto day = [&](CivilDay which) {
        return printDayOf(which, language, plain, WordForm::From);
    };
    if (style == DateStyle::Short)
        return date.latest() ? QString(u"≤ " % day(*date.latest()))
                             : QString(u"≥ " % day(*date.earliest()));
    if (date.latest())
        return in(language, u"no later than %1", u"не позднее %1", u"%1 кеш емес")
            .arg(day(*date.latest()));
    return in(language, u"no earlier than %1", u"не ранее %1", u"%1 ерте емес")
        .arg(day(*date.earliest()));
}

} // namespace

QString printDate(const PartialDate &date, Language language, DateStyle style)
{
    if (!date.isSet())
        return {};
    if (date.isOneDayWithin())
        return printWithin(date, language, style);
    const auto value = parseEdtf(date.edtf());
    if (!value) // cannot be: a set date was parsed before
        return date.edtf();
    return value->interval ? printInterval(*value, language, style)
                           : printAlone(value->start, language, style);
}

QString printDateOrWords(const PartialDate &date, Language language, DateStyle style)
{
    const QString words = printDate(date, language, style);
    if (!isKeptAsText(date))
        return words;
    return words + u": "_s + date.typed();
}

QString printDay(CivilDay day, Language language, DateStyle style)
{
    return printDayOf(day, language, style, WordForm::Plain);
}

} // namespace habeas
