#include "app/law/proceedings/reportdays.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct Often
{
    Term::Unit unit;
    std::array<QStringView, 5> words;
};

constexpr std::array<Often, 4> often {
    { { Term::Unit::Day, { u"daily", u"every day", u"each day", u"ежедневно", u"каждый день" } },
      { Term::Unit::Week,
        { u"weekly", u"every week", u"once a week", u"еженедельно", u"раз в неделю" } },
      { Term::Unit::Month,
        { u"monthly", u"every month", u"once a month", u"ежемесячно", u"раз в месяц" } },
      { Term::Unit::Year,
        { u"yearly", u"every year", u"once a year", u"ежегодно", u"раз в год" } } }
};

bool isOn(const Compliance &entry, const ReportDay &day)
{
    return entry.at.earliest() && entry.at.latest() && *entry.at.earliest() <= day.latest
        && day.earliest <= *entry.at.latest();
}

bool settles(const Compliance &entry, const ReportDay &day, int early)
{
    if (entry.type == u"permitted"_s)
        return isOn(entry, day);
    return entry.type == u"reported"_s && entry.at.latest()
        && day.earliest.plusDays(-early) <= *entry.at.latest();
}

std::optional<ReportDay> after(const ReportDay &day, const Term &period)
{
    const auto earliest = addTerm(day.earliest, period);
    const auto latest = addTerm(day.latest, period);
    if (!earliest || !latest || *earliest <= day.earliest)
        return std::nullopt;
    return ReportDay { *earliest, *latest };
}

} // namespace

std::optional<Term> reportPeriod(const QString &every)
{
    if (const Result<Term> term = termFromText(every))
        return *term;
    const QString said = every.simplified().toLower();
    for (const Often &one : often) {
        if (std::ranges::find(one.words, said) != one.words.end())
            return Term { 1, one.unit };
    }
    return std::nullopt;
}

int reportedEarlyBy(const std::optional<Term> &period)
{
    constexpr qint64 share = 7; // of a week a day, of a month four
    constexpr qint64 most = 5;
    const CivilDay any(0);
    const auto next = period ? addTerm(any, *period) : std::nullopt;
    if (!next)
        return 0;
    return static_cast<int>(std::clamp<qint64>((next->number() - any.number()) / share, 0, most));
}

QList<ReportDay> openReportDays(const Restriction &restriction, const QList<Compliance> &compliance,
                                std::optional<CivilDay> ends, CivilDay today)
{
    constexpr int longestRow = 6000; // a hundred years of weeks
    const auto period = reportPeriod(restriction.reportEvery);
    const PartialDate &first = restriction.nextReport;
    if (!period || !first.earliest() || !first.latest())
        return {};
    const int early = reportedEarlyBy(period);
    std::optional<ReportDay> missed;
    std::optional<ReportDay> day = ReportDay { *first.earliest(), *first.latest() };
    for (int steps = 0; steps < longestRow; ++steps) {
        day = after(*day, *period);
        if (!day || (ends && *ends < day->earliest))
            return missed ? QList<ReportDay> { *missed } : QList<ReportDay>();
        const bool settled = std::ranges::any_of(compliance, [&](const Compliance &entry) {
            return settles(entry, *day, early);
        });
        if (today <= day->latest && !settled)
            break;
        if (!settled)
            missed = day;
    }
    QList<ReportDay> open;
    if (missed)
        open << *missed;
    if (today <= day->latest)
        open << *day;
    return open;
}

} // namespace habeas
