#include "app/law/counting.h"

#include <algorithm>

namespace habeas {

namespace {

constexpr int minutesOfDay = 24 * 60;

DayMoment plusMinutes(const DayMoment &moment, int minuteIfUnknown, qint64 minutes)
{
    const int minute = moment.minute.value_or(minuteIfUnknown);
    const bool endsDay = minute == minutesOfDay;
    const qint64 sum = moment.day.number() * minutesOfDay + minute + minutes;
    qint64 day = sum / minutesOfDay;
    qint64 rest = sum % minutesOfDay;
    if (rest < 0) {
        rest += minutesOfDay;
        --day;
    }
    if (endsDay && rest == 0)
        return { CivilDay(day - 1), minutesOfDay };
    return { CivilDay(day), static_cast<int>(rest) };
}

/// The last day wholly before or at a moment at which it is surely not yet too late.
CivilDay safeDay(const DayMoment &moment)
{
    return moment.minute == 0 ? moment.day.plusDays(-1) : moment.day;
}

CivilDay plusCalendar(CivilDay day, const Term &term, const WorkCalendar &calendar)
{
    if (!term.more.isEmpty()) // never hours or working days
        return addTerm(day, term).value_or(day);
    switch (term.unit) {
    case Term::Unit::Day:
        return day.plusDays(term.amount);
    case Term::Unit::Week:
        return day.plusDays(qint64 { term.amount } * 7);
    case Term::Unit::WorkingDay:
        return calendar.stepped(day, term.amount);
    case Term::Unit::Month:
        return day.plusMonths(term.amount);
    case Term::Unit::Year:
        return day.plusMonths(qint64 { term.amount } * 12);
    case Term::Unit::Hour:
        break;
    }
    return day;
}

Counted countHours(const Term &term, const CountStart &start)
{
    const qint64 minutes = qint64 { term.amount } * 60;
    Counted result;
    result.earliest = plusMinutes(start.earliest, 0, minutes);
    result.latest = plusMinutes(start.latest, minutesOfDay, minutes);
    result.conservative = safeDay(result.earliest);
    return result;
}

/// Days from the instant, and months by the corresponding date: the first day counts, so the
/// cautious reading is a day shorter. What runs backwards is only as cautious as its start.
Counted countFromFirstDay(const Term &term, const CountStart &start, const WorkCalendar &calendar)
{
    const auto ended = [&](const DayMoment &from) {
        return DayMoment { plusCalendar(from.day, term, calendar), from.minute };
    };
    Counted result;
    result.earliest = ended(start.earliest);
    result.latest = ended(start.latest);
    const CivilDay from = start.conservative.value_or(start.earliest.day);
    result.conservative = plusCalendar(from, term, calendar).plusDays(term.amount > 0 ? -1 : 0);
    return result;
}

Counted countOrdinary(const Term &term, const CountStart &start, const WorkCalendar &calendar)
{
    const CivilDay early = plusCalendar(start.earliest.day, term, calendar);
    const CivilDay late = plusCalendar(start.latest.day, term, calendar);
    const bool rolls = term.amount > 0;
    Counted result;
    result.earliest = { rolls ? calendar.onOrAfter(early) : early, minutesOfDay };
    result.latest = { rolls ? calendar.onOrAfter(late) : late, minutesOfDay };
    result.conservative
        = start.conservative ? plusCalendar(*start.conservative, term, calendar) : early;
    result.rolled = result.earliest.day != early || result.latest.day != late;
    const auto covered = [&](CivilDay first, CivilDay last) {
        for (qint64 year = first.year(); year <= last.year(); ++year) {
            if (!calendar.years.contains(year))
                return false;
        }
        return true;
    };
    if (term.unit == Term::Unit::WorkingDay)
        result.tableMissing = !covered(std::min(start.earliest.day, early), result.latest.day);
    else
        result.tableMissing = rolls && !covered(early, result.latest.day);
    return result;
}

} // namespace

CountStart CountStart::on(CivilDay day, std::optional<int> minute)
{
    return { { day, minute }, { day, minute } };
}

CountStart CountStart::between(CivilDay earliest, CivilDay latest)
{
    return { { earliest }, { latest } };
}

bool counts(CountingProfile profile, Term::Unit unit)
{
    switch (profile) {
    case CountingProfile::Liberty:
        return unit == Term::Unit::Hour || unit == Term::Unit::Day || unit == Term::Unit::Week;
    case CountingProfile::Months:
        return unit == Term::Unit::Month || unit == Term::Unit::Year;
    case CountingProfile::Ordinary:
        return unit != Term::Unit::Hour;
    }
    return false;
}

std::optional<Counted> countTerm(CountingProfile profile, const Term &term, const CountStart &start,
                                 const WorkCalendar &calendar)
{
    if (!counts(profile, term.unit))
        return std::nullopt;
    switch (profile) {
    case CountingProfile::Liberty:
        if (term.unit == Term::Unit::Hour)
            return countHours(term, start);
        return countFromFirstDay(term, start, calendar);
    case CountingProfile::Months:
        return countFromFirstDay(term, start, calendar);
    case CountingProfile::Ordinary:
        return countOrdinary(term, start, calendar);
    }
    return std::nullopt;
}

} // namespace habeas
