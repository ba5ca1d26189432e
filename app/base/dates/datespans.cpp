#include "app/base/dates/datefields.h"

#include <QCoreApplication>

namespace habeas {

namespace {

using namespace Qt::StringLiterals;

struct DateInput
{
    Q_DECLARE_TR_FUNCTIONS(DateInput)
};

QString twoDigits(int value)
{
    return QString::number(value).rightJustified(2, u'0');
}

QString yearEdtf(qint64 year)
{
    const QString digits = QString::number(qAbs(year)).rightJustified(4, u'0');
    const QString sign = year < 0 ? u"-"_s : QString();
    return (digits.size() > 4 ? u"Y"_s : QString()) + sign + digits;
}

DateSpan spanOfEdtf(const QString &edtf)
{
    DateSpan span;
    span.edtf = edtf;
    if (const auto value = parseEdtf(edtf)) {
        span.earliest = value->start.earliest;
        span.latest = value->interval ? value->end.latest : value->start.latest;
    }
    return span;
}

DateSpan spanOfHalf(const DateFields &fields)
{
    const qint64 year = *fields.year;
    const bool second = fields.half == 2;
    if (fields.month == 0)
        return spanBetween(*CivilDay::of(year, second ? 7 : 1, 1),
                           *CivilDay::of(year, second ? 12 : 6, second ? 31 : 30));
    const int last = second ? CivilDay::daysInMonth(year, fields.month) : 15;
    return spanBetween(*CivilDay::of(year, fields.month, second ? 16 : 1),
                       *CivilDay::of(year, fields.month, last));
}

Understood<DateSpan> spanOfPart(const DateFields &fields)
{
    using Part = DateFields::Part;
    const qint64 year = *fields.year;
    const int third = fields.part == Part::Early ? 0 : fields.part == Part::Middle ? 1 : 2;
    const int divisions = (fields.part != Part::Whole ? 1 : 0) + (fields.quarter > 0 ? 1 : 0)
        + (fields.half > 0 ? 1 : 0);
    if (fields.day > 0 || fields.season > 0 || fields.unspecified > 0 || divisions > 1
        || (fields.month > 0 && fields.quarter > 0))
        return tl::unexpected(QString());
    DateSpan span;
    if (fields.half > 0)
        span = spanOfHalf(fields);
    else if (fields.month > 0) {
        const int last = third == 2 ? CivilDay::daysInMonth(year, fields.month) : third * 10 + 10;
        span = spanBetween(*CivilDay::of(year, fields.month, third * 10 + 1),
                           *CivilDay::of(year, fields.month, last));
    } else {
        const int firstMonth = fields.quarter > 0 ? fields.quarter * 3 - 2 : third * 4 + 1;
        const int lastMonth = firstMonth + (fields.quarter > 0 ? 2 : 3);
        span = spanBetween(*CivilDay::of(year, firstMonth, 1),
                           *CivilDay::of(year, lastMonth, CivilDay::daysInMonth(year, lastMonth)));
    }
    span.edtf += qualifierOf(fields);
    return span;
}

Understood<DateSpan> spanOfDay(const DateFields &fields)
{
    const qint64 year = *fields.year;
    if (fields.day < 1 || fields.day > CivilDay::daysInMonth(year, fields.month))
        return tl::unexpected(fields.day < 1 ? DateInput::tr("The day must be 1 to 31.")
                                             : noSuchDay(year, fields.month));
    const CivilDay day = *CivilDay::of(year, fields.month, fields.day);
    if (fields.weekday > 0 && day.weekday() != fields.weekday)
        return tl::unexpected(wrongWeekday());
    const QString qualifier = qualifierOf(fields);
    if (!fields.time.isEmpty() && !qualifier.isEmpty())
        return tl::unexpected(DateInput::tr("A date with a time of day is written without “about” "
                                            "or “?”."));
    return spanOfEdtf(day.iso() + (fields.time.isEmpty() ? qualifier : u"T"_s + fields.time));
}

} // namespace

QString qualifierOf(const DateFields &fields)
{
    if (fields.approximate && fields.uncertain)
        return u"%"_s;
    return fields.approximate ? u"~"_s : fields.uncertain ? u"?"_s : QString();
}

QString wrongWeekday()
{
    return DateInput::tr(
        "That day of the week and that date do not belong together. Check both, or "
        "leave the weekday out.");
}

Understood<DateSpan> spanOf(const DateFields &fields)
{
    if (fields.month < 0 || fields.month > 12)
        return tl::unexpected(DateInput::tr("The month must be 1 to 12."));
    if (!fields.year || (fields.day != 0 && fields.month == 0))
        return tl::unexpected(QString());
    if (fields.calendar != Calendar::Gregorian)
        return spanOfOther(fields);
    const qint64 year = *fields.year;
    if (fields.part != DateFields::Part::Whole || fields.quarter > 0 || fields.half > 0)
        return spanOfPart(fields);
    const bool longYear = year < -9999 || year > 9999;
    if (longYear && (fields.month > 0 || fields.season > 0 || fields.unspecified > 0))
        return tl::unexpected(DateInput::tr("That year is too far away."));
    if (fields.day != 0)
        return spanOfDay(fields);
    if (fields.weekday > 0 || !fields.time.isEmpty())
        return tl::unexpected(QString());
    QString edtf = yearEdtf(year);
    if (fields.unspecified > 0)
        edtf = edtf.chopped(fields.unspecified) + QString(fields.unspecified, u'X');
    if (fields.month > 0)
        edtf += u'-' + twoDigits(fields.month);
    else if (fields.season > 0)
        edtf += u'-' + QString::number(fields.season);
    return spanOfEdtf(edtf + qualifierOf(fields));
}

DateSpan spanBetween(CivilDay first, CivilDay last)
{
    DateSpan span;
    span.earliest = first;
    span.latest = last;
    const qint64 from = first.year();
    const qint64 to = last.year();
    if (first == last)
        span.edtf = first.iso();
    else if (from == to && first.month() == last.month())
        span.edtf = yearEdtf(from) + u'-' + twoDigits(first.month());
    else if (from == to)
        span.edtf = yearEdtf(from);
    else if (from >= 0 && to <= 9999 && from / 10 == to / 10)
        span.edtf = yearEdtf(from).chopped(1) + u'X';
    else if (from >= 0 && to <= 9999 && from / 100 == to / 100)
        span.edtf = yearEdtf(from).chopped(2) + u"XX"_s;
    else
        span.edtf = u".."_s; // no single value of levels 0 and 1 contains both
    span.oneDayWithin = first != last;
    return span;
}

DateSpan spanOfDays(CivilDay first, CivilDay last)
{
    DateSpan span = spanBetween(first, last);
    const DateSpan container = spanOfEdtf(span.edtf);
    return container.earliest == span.earliest && container.latest == span.latest ? container
                                                                                  : span;
}

} // namespace habeas
