#include "app/base/dates/dateprint.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/dates.h"
#include "app/cli/rows/jsonvalues.h"
#include "app/cli/rows/texttable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateCommand)
};

QString code(PartialDate::Precision precision)
{
    switch (precision) {
    case PartialDate::Precision::None:
        break;
    case PartialDate::Precision::Unknown:
        return u"unknown"_s;
    case PartialDate::Precision::Time:
        return u"time"_s;
    case PartialDate::Precision::Day:
        return u"day"_s;
    case PartialDate::Precision::Month:
        return u"month"_s;
    case PartialDate::Precision::Season:
        return u"season"_s;
    case PartialDate::Precision::Year:
        return u"year"_s;
    case PartialDate::Precision::Decade:
        return u"decade"_s;
    case PartialDate::Precision::Century:
        return u"century"_s;
    case PartialDate::Precision::Interval:
        return u"interval"_s;
    }
    return u"none"_s;
}

QString code(Calendar calendar)
{
    switch (calendar) {
    case Calendar::Gregorian:
        break;
    case Calendar::SolarHijri:
        return u"solar_hijri"_s;
    case Calendar::Islamic:
        return u"islamic"_s;
    }
    return u"gregorian"_s;
}

Result<DateReading> strictReading(const QString &text)
{
    const Result<PartialDate> date = PartialDate::fromEdtf(text);
    if (!date)
        return tl::unexpected(date.error());
    DateReading reading;
    reading.date = *date;
    reading.echo = printDate(*date, screenLanguage(), DateStyle::Weekday);
    return reading;
}

QJsonObject dateAsJson(const PartialDate &date, Calendar calendar)
{
    return { { u"edtf"_s, date.edtf() },
             { u"earliest"_s, dayJson(date.earliest()) },
             { u"latest"_s, dayJson(date.latest()) },
             { u"precision"_s, code(date.precision()) },
             { u"typed"_s, date.typed() },
             { u"approximate"_s, date.isApproximate() },
             { u"uncertain"_s, date.isUncertain() },
             { u"calendar"_s, code(calendar) } };
}

QString dayOrNothing(const std::optional<CivilDay> &day)
{
    return day ? day->iso() : DateText::tr("not known", "the first or last day of a date");
}

QString dateAsText(const DateReading &reading)
{
    const PartialDate &date = reading.date;
    QString text = reading.echo + u'\n'
        + alignedTable({ { u"EDTF"_s, date.edtf() },
                         { DateText::tr("from"), dayOrNothing(date.earliest()) },
                         { DateText::tr("until"), dayOrNothing(date.latest()) } });
    if (reading.otherReading)
        text += DateText::tr("It can also mean %1 (%2).")
                    .arg(printDate(*reading.otherReading, screenLanguage()),
                         reading.otherReading->edtf())
            + u'\n';
    return text;
}

} // namespace

Result<Reply> dateCommand(const Invocation &call)
{
    const QString text = call.arguments.first();
    const Result<DateReading> reading
        = call.has(u"strict"_s) ? strictReading(text) : readDate(text, dateContext());
    if (!reading)
        return tl::unexpected(reading.error());
    QJsonObject json = dateAsJson(reading->date, reading->calendar);
    json.insert(u"echo"_s, reading->echo);
    json.insert(u"ambiguous"_s, reading->otherReading.has_value());
    json.insert(u"year_assumed"_s, reading->yearAssumed);
    if (!reading->arithmetic.isEmpty())
        json.insert(u"arithmetic"_s, reading->arithmetic);
    if (reading->otherReading)
        json.insert(u"other"_s, dateAsJson(*reading->otherReading, reading->otherCalendar));
    return Reply { json, dateAsText(*reading) };
}

} // namespace habeas
