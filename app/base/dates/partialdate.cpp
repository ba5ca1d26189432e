#include "app/base/dates/partialdate.h"

#include "app/base/dates/dateinput.h"
#include "app/base/dates/edtf.h"

#include <QCoreApplication>

#include <limits>
#include <tuple>

namespace habeas {

namespace {

PartialDate::Precision precisionOf(const EdtfValue &value)
{
    using Precision = PartialDate::Precision;
    if (value.interval)
        return Precision::Interval;
    switch (value.start.kind) {
    case EdtfPoint::Kind::Open:
    case EdtfPoint::Kind::Missing:
        return Precision::Unknown;
    case EdtfPoint::Kind::Century:
        return Precision::Century;
    case EdtfPoint::Kind::Decade:
        return Precision::Decade;
    case EdtfPoint::Kind::Year:
        return Precision::Year;
    case EdtfPoint::Kind::Season:
        return Precision::Season;
    case EdtfPoint::Kind::Month:
        return Precision::Month;
    case EdtfPoint::Kind::Day:
        return Precision::Day;
    case EdtfPoint::Kind::Time:
        return Precision::Time;
    }
    return Precision::Unknown;
}

QString yearText(qint64 year)
{
    const QString digits = QString::number(year < 0 ? -year : year).rightJustified(4, u'0');
    const QString sign = year < 0 ? QStringLiteral("-") : QString();
    return (digits.size() > 4 ? QStringLiteral("Y") : QString()) % sign % digits;
}

/// A known value from text this file wrote itself.
PartialDate certain(const QString &edtf)
{
    return PartialDate::fromEdtf(edtf).value_or(PartialDate());
}

} // namespace

Result<PartialDate> PartialDate::fromEdtf(const QString &text)
{
    const auto value = parseEdtf(text);
    if (!value) {
        const EdtfProblem &problem = value.error();
        return refused(QCoreApplication::translate(
                           "PartialDate", "%1 The date is not understood from character %2 on.")
                           .arg(problem.sentence, QString::number(problem.position)),
                       QStringLiteral("edtf position %1").arg(problem.position));
    }
    PartialDate date;
    date.m_edtf = text;
    date.m_precision = precisionOf(*value);
    date.m_earliest = value->start.earliest;
    date.m_latest = value->interval ? value->end.latest : value->start.latest;
    date.m_approximate = value->start.approximate || value->end.approximate;
    date.m_uncertain = value->start.uncertain || value->end.uncertain;
    return date;
}

Result<PartialDate> PartialDate::restore(const QString &edtf, const QString &typed)
{
    if (edtf.isEmpty() && typed.isEmpty())
        return PartialDate();
    return fromEdtf(edtf).map([&](const PartialDate &date) {
        return date.withTyped(typed);
    });
}

PartialDate PartialDate::fromDay(CivilDay day)
{
    const qint64 year = day.year();
    // Level 1 has no days in years of five digits: such a day is kept as its year.
    if (year < -9999 || year > 9999)
        return certain(yearText(year));
    return certain(day.iso());
}

PartialDate PartialDate::fromMonth(qint64 year, int month)
{
    if (year < -9999 || year > 9999)
        return certain(yearText(year));
    return certain(yearText(year) % u'-' % QString::number(month).rightJustified(2, u'0'));
}

PartialDate PartialDate::unknown()
{
    return certain(QStringLiteral(".."));
}

bool PartialDate::isExactDay() const
{
    return (m_precision == Precision::Day || m_precision == Precision::Time) && !m_approximate
        && !m_uncertain;
}

PartialDate PartialDate::withTyped(const QString &words) const
{
    if (!isSet())
        return *this;
    PartialDate date = typed().isEmpty() ? *this : certain(m_edtf);
    const QString trimmed = words.trimmed();
    if (trimmed.isEmpty() || trimmed == m_edtf)
        return date;
    date.m_typed = trimmed;
    const auto within = daysWithin(trimmed);
    if (!within || within->edtf != m_edtf)
        return date;
    date.m_earliest = within->earliest;
    date.m_latest = within->latest;
    date.m_oneDayWithin = true;
    if (date.isUnknown()) // 1999 or 2000: no value of levels 0 and 1 holds both, yet they are known
        date.m_precision = Precision::Century;
    return date;
}

PartialDate PartialDate::intervalStart() const
{
    const qsizetype slash = m_edtf.indexOf(u'/');
    if (slash < 0)
        return *this;
    const QString side = m_edtf.first(slash);
    return side.isEmpty() ? unknown() : certain(side);
}

PartialDate PartialDate::intervalEnd() const
{
    const qsizetype slash = m_edtf.indexOf(u'/');
    if (slash < 0)
        return *this;
    const QString side = m_edtf.mid(slash + 1);
    return side.isEmpty() ? unknown() : certain(side);
}

bool PartialDate::sortsBefore(const PartialDate &a, const PartialDate &b)
{
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    // Without an earliest day (before 12 March) a date sorts by its latest one, then after it.
    const auto key = [](const PartialDate &date) {
        const int group = !date.isSet() ? 2 : (!date.m_earliest && !date.m_latest ? 1 : 0);
        const qint64 from = date.m_earliest ? date.m_earliest->number()
            : date.m_latest                 ? date.m_latest->number()
                                            : never;
        const qint64 span = date.m_earliest && date.m_latest
            ? daysBetween(*date.m_earliest, *date.m_latest)
            : never;
        return std::tuple(group, from, span,
                          static_cast<int>(date.m_precision == Precision::Interval));
    };
    return key(a) < key(b);
}

} // namespace habeas
