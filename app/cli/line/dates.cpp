#include "app/cli/line/dates.h"

#include "app/actions/hearings/hearingline.h"
#include "app/base/clock.h"
#include "app/base/dates/dateprint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct DatesText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineDates)
};

Result<PartialDate> readOne(const QString &text, const QString &name,
                            const DateInputContext &context)
{
    const Result<DateReading> reading = readDate(text, context);
    if (!reading)
        return failure(reading.error().kind, u"--%1: %2"_s.arg(name, reading.error().message),
                       u"--"_s + name);
    if (reading->otherReading && reading->otherCalendar != reading->calendar)
        return refused(DatesText::tr("--%1: “%2” can be %3 or, in another calendar, %4. Write “%5” "
                                     "or “%6”.")
                           .arg(name, text, printDate(reading->date, context.echoLanguage),
                                printDate(*reading->otherReading, context.echoLanguage),
                                text + u" CE"_s, reading->otherReading->typed()),
                       u"--"_s + name);
    if (reading->otherReading)
        return refused(DatesText::tr("--%1: “%2” can be %3 or %4. Write %5 or %6.")
                           .arg(name, text, printDate(reading->date, context.echoLanguage),
                                printDate(*reading->otherReading, context.echoLanguage),
                                reading->date.edtf(), reading->otherReading->edtf()),
                       u"--"_s + name);
    return reading->date;
}

} // namespace

DateInputContext dateContext()
{
    DateInputContext context;
    context.today = today(systemClock());
    context.echoLanguage = screenLanguage();
    return context;
}

Result<PartialDate> dateOption(const Invocation &call, const QString &name,
                               const DateInputContext &context)
{
    if (!call.has(name))
        return PartialDate();
    return readOne(call.value(name), name, context);
}

Result<When> whenOption(const Invocation &call, const QString &name)
{
    const DayAndHour typed = dayAndHour(call.value(name));
    DateInputContext context = dateContext();
    context.soon = SoonHearing;
    const Result<PartialDate> read = readOne(typed.day, name, context);
    if (!read)
        return tl::unexpected(read.error());
    return When { *read, typed.hour };
}

Result<CivilDay> dayOption(const Invocation &call, const QString &name)
{
    if (!call.has(name))
        return today(systemClock());
    const Result<PartialDate> date = dateOption(call, name);
    if (!date)
        return tl::unexpected(date.error());
    if (!date->isExactDay() || !date->earliest())
        return refused(DatesText::tr("--%1 needs one day, as 2022-05-06.").arg(name),
                       u"--"_s + name);
    return *date->earliest();
}

Result<int> numberOption(const Invocation &call, const QString &name, int otherwise, int least)
{
    if (!call.has(name))
        return otherwise;
    bool isNumber = false;
    const int number = call.value(name).toInt(&isNumber);
    if (!isNumber || number < least)
        return failure(ErrorKind::Usage,
                       DatesText::tr("--%1 needs a whole number from %2 on.").arg(name).arg(least),
                       u"--"_s + name);
    return number;
}

} // namespace habeas
