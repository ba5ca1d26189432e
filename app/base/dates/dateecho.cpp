#include "app/base/dates/dateecho.h"

#include "app/base/dates/calendarnames.h"
#include "app/base/dates/datephrase.h"
#include "app/base/dates/dateprint.h"

namespace habeas {

namespace {

using namespace Qt::StringLiterals;

QString in(Language language, const QString &english, const QString &russian, const QString &kazakh)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return russian;
    case Language::Kazakh:
        return kazakh;
    }
    return english;
}

/// What the person should know about the precision.
QString precisionNote(const PartialDate &date, Language language)
{
    using Precision = PartialDate::Precision;
    if (date.isOneDayWithin())
        return in(language, u"which day is not known"_s, u"какой именно день, неизвестно"_s,
                  u"нақты күні белгісіз"_s);
    const Precision precision = date.precision();
    const bool coarse = precision == Precision::Month || precision == Precision::Season
        || precision == Precision::Year || precision == Precision::Decade
        || precision == Precision::Century;
    if (!coarse)
        return {};
    return in(language, u"day not known"_s, u"день неизвестен"_s, u"күні белгісіз"_s);
}

QString sumNote(const DateSum &sum, Language language)
{
    const QString from = sum.fromName.isEmpty()
        ? printDate(sum.from, language)
        : u"%1, %2"_s.arg(sum.fromName, printDate(sum.from, language));
    const QString length = printTerm(sum.term, language);
    if (sum.backwards)
        return in(language, u"%1 before: %2"_s, u"за %1 до: %2"_s, u"%1 бұрын: %2"_s)
            .arg(length, from);
    const bool byDays = sum.term.unit < Term::Unit::Month;
    if (!byDays && sum.term.parts().constLast().unit < Term::Unit::Month)
        return in(language, u"%1, months first, then days: %2"_s,
                  u"%1, сначала месяцы, затем дни: %2"_s,
                  u"%1, алдымен айлар, содан кейін күндер: %2"_s)
            .arg(length, from);
    if (byDays)
        return in(language, u"%1, the first day not counted: %2"_s,
                  u"%1, первый день не считается: %2"_s, u"%1, бірінші күн есептелмейді: %2"_s)
            .arg(length, from);
    return in(language, u"%1, to the same day of the month: %2"_s, u"%1, до того же числа: %2"_s,
              u"%1, айдың сол күніне дейін: %2"_s)
        .arg(length, from);
}

/// "14 Mehr 1401": the date in its own calendar.
QString inOwnCalendar(const DateFields &fields, Language language)
{
    QStringList words;
    if (fields.day > 0)
        words << QString::number(fields.day);
    if (fields.month > 0)
        words << otherMonthName(fields.calendar, fields.month, language).toString();
    words << QString::number(fields.year.value_or(0));
    return words.join(u' ');
}

/// "14 Mehr 1401, Solar Hijri", and how the days of an Islamic date were found.
QString calendarNote(const QList<DateFields> &dates, Language language)
{
    QStringList each;
    for (const DateFields &fields : dates)
        each << inOwnCalendar(fields, language);
    const DateFields &first = dates.first();
    const QString note
        = u"%1, %2"_s.arg(each.join(u" – "_s), calendarTitle(first.calendar, language));
    if (first.calendar != Calendar::Islamic)
        return note;
    QString how;
    if (first.convention == IslamicConvention::Unnamed)
        how = in(
            language,
            u"by the civil and the Umm al-Qura calendar; where the moon was watched for, it "
            u"may be a day earlier or later"_s,
            u"по гражданскому календарю и Умм аль-Кура; где следили за луной, возможна разница "
            u"в один день"_s,
            u"азаматтық және Умм әл-Құра күнтізбелері бойынша; ай бақыланған жерде бір күн "
            u"айырма болуы мүмкін"_s);
    else if (first.convention == IslamicConvention::Civil)
        how = in(language, u"by the civil calendar"_s, u"по гражданскому календарю"_s,
                 u"азаматтық күнтізбе бойынша"_s);
    else
        how = in(language, u"by the Umm al-Qura calendar"_s, u"по календарю Умм аль-Кура"_s,
                 u"Умм әл-Құра күнтізбесі бойынша"_s);
    return note + u", " + how;
}

} // namespace

QString echoOf(const DateReading &reading, const DateMeaning &meaning, Language language)
{
    const std::optional<DateSum> &sum = meaning.sum;
    const PartialDate &date = reading.date;
    const QString words = date.isUnknown() && !date.isOneDayWithin()
        ? in(language, u"date not known"_s, u"дата неизвестна"_s, u"күні белгісіз"_s)
        : printDate(date, language, DateStyle::Weekday);
    QStringList notes;
    if (!meaning.otherCalendar.isEmpty())
        notes << calendarNote(meaning.otherCalendar, language);
    if (reading.calendarDoubted && !reading.otherReading)
        notes << in(language, u"a Gregorian year; add SH or AH if another calendar is meant"_s,
                    u"год григорианский; для другого календаря допишите SH или AH"_s,
                    u"григориан жылы; басқа күнтізбе болса, SH не AH деп қосыңыз"_s);
    if (reading.yearAssumed)
        notes << in(language, u"year assumed"_s, u"год предположен"_s, u"жылы болжанды"_s);
    if (sum)
        notes << sumNote(*sum, language);
    if (sum && sum->shortMonth)
        notes << in(language, u"the last day of a shorter month"_s,
                    u"последний день более короткого месяца"_s, u"қысқа айдың соңғы күні"_s);
    const QString precision = precisionNote(date, language);
    if (!precision.isEmpty())
        notes << precision;
    QString echo = u"= "_s + words;
    if (!notes.isEmpty())
        echo += u" (%1)"_s.arg(notes.join(u"; "_s));
    if (reading.otherReading && reading.otherCalendar != reading.calendar)
        echo += in(language, u" · could also be %1 (%2)"_s, u" · может быть и %1 (%2)"_s,
                   u" · %1 (%2) болуы да мүмкін"_s)
                    .arg(printDate(*reading.otherReading, language),
                         calendarTitle(reading.otherCalendar, language));
    else if (reading.otherReading)
        echo += in(language, u" · could also be %1"_s, u" · может быть и %1"_s,
                   u" · %1 болуы да мүмкін"_s)
                    .arg(printDate(*reading.otherReading, language));
    return echo;
}

} // namespace habeas
