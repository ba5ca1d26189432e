#include "app/law/packs/counting.h"

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

/// The day a term ends on before any roll-over.
CivilDay endDay(const CountingProfile &profile, const Term &term, CivilDay from,
                const WorkCalendar &calendar)
{
    // A term of one day that counts its first day ends with that day.
    const bool spent = profile.start == CountingProfile::Start::Included
        && profile.expiry != CountingProfile::Expiry::SameMoment && term.amount > 0;
    return plusCalendar(from, term, calendar).plusDays(spent ? -1 : 0);
}

std::optional<int> endMinute(const CountingProfile &profile, const DayMoment &from)
{
    switch (profile.expiry) {
    case CountingProfile::Expiry::SameMoment:
        return from.minute;
    case CountingProfile::Expiry::EndOfDay:
        return minutesOfDay;
    case CountingProfile::Expiry::CloseOfBusiness:
        break;
    }
    return std::nullopt;
}

/// What runs backwards is only as cautious as its start, but an office that closes at five is
/// closed before the day ends.
int daysStricter(const CountingProfile &profile, const Term &term)
{
    const int closes = profile.expiry == CountingProfile::Expiry::CloseOfBusiness ? 1 : 0;
    return term.amount > 0 ? std::max(profile.stricterDays, closes) : closes;
}

Counted countDays(const CountingProfile &profile, const Term &term, const CountStart &start,
                  const WorkCalendar &calendar)
{
    const bool rolls = profile.rollsOver && term.amount > 0;
    const CivilDay early = endDay(profile, term, start.earliest.day, calendar);
    const CivilDay late = endDay(profile, term, start.latest.day, calendar);
    Counted result;
    result.earliest
        = { rolls ? calendar.onOrAfter(early) : early, endMinute(profile, start.earliest) };
    result.latest = { rolls ? calendar.onOrAfter(late) : late, endMinute(profile, start.latest) };
    const CivilDay strict
        = start.conservative ? endDay(profile, term, *start.conservative, calendar) : early;
    result.conservative = strict.plusDays(-daysStricter(profile, term));
    result.rolled = result.earliest.day != early || result.latest.day != late;
    if (term.unit == Term::Unit::WorkingDay)
        result.coverage = calendar.coverage(std::min(start.earliest.day, early),
                                            std::max(start.latest.day, result.latest.day));
    else if (rolls)
        result.coverage = calendar.coverage(early, result.latest.day);
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

CountingProfile CountingProfile::liberty()
{
    return { Start::Included,
             Expiry::SameMoment,
             false,
             1,
             { Term::Unit::Hour, Term::Unit::Day, Term::Unit::Week } };
}

CountingProfile CountingProfile::months()
{
    return {
        Start::Included, Expiry::SameMoment, false, 1, { Term::Unit::Month, Term::Unit::Year }
    };
}

CountingProfile CountingProfile::ordinary()
{
    return { Start::Excluded,
             Expiry::EndOfDay,
             true,
             0,
             { Term::Unit::Day, Term::Unit::WorkingDay, Term::Unit::Week, Term::Unit::Month,
               Term::Unit::Year } };
}

std::optional<CountingProfile> CountingProfile::wellKnown(const QString &letter)
{
    if (letter == QLatin1StringView("L"))
        return liberty();
    if (letter == QLatin1StringView("M"))
        return months();
    if (letter == QLatin1StringView("O"))
        return ordinary();
    return std::nullopt;
}

std::optional<Counted> countTerm(const CountingProfile &profile, const Term &term,
                                 const CountStart &start, const WorkCalendar &calendar)
{
    if (!profile.counts(term.unit))
        return std::nullopt;
    return term.unit == Term::Unit::Hour ? countHours(term, start)
                                         : countDays(profile, term, start, calendar);
}

} // namespace habeas
