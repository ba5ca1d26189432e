#include "app/base/dateecho.h"

#include "app/base/dateprint.h"

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

} // namespace

QString echoOf(const DateReading &reading, const std::optional<DateSum> &sum, Language language)
{
    const PartialDate &date = reading.date;
    const QString words = date.isUnknown() && !date.isOneDayWithin()
        ? in(language, u"date not known"_s, u"дата неизвестна"_s, u"күні белгісіз"_s)
        : printDate(date, language, DateStyle::Weekday);
    QStringList notes;
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
    if (reading.otherReading)
        echo += in(language, u" · could also be %1"_s, u" · может быть и %1"_s,
                   u" · %1 болуы да мүмкін"_s)
                    .arg(printDate(*reading.otherReading, language));
    return echo;
}

} // namespace habeas
