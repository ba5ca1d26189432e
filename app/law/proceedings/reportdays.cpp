#include "app/law/proceedings/reportdays.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

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

std::optional<ReportDay> after(const ReportDay &day, const ReportRule &rule)
{
    const auto earliest = rule.after(day.earliest);
    const auto latest = rule.after(day.latest);
    if (!earliest || !latest || *earliest <= day.earliest)
        return std::nullopt;
    return ReportDay { *earliest, *latest };
}

} // namespace

std::optional<CivilDay> firstReport(const Restriction &restriction, const ReportRule &rule,
                                    CivilDay today)
{
    if (!rule.namesDays() || restriction.nextReport.isSet())
        return std::nullopt;
    const auto begins = restriction.from.earliest();
    return rule.after((begins && today < *begins ? *begins : today).plusDays(-1));
}

int reportedEarlyBy(const std::optional<ReportRule> &rule)
{
    constexpr qint64 share = 7; // of a week a day, of a month four
    constexpr qint64 most = 5;
    constexpr int looked = 4; // days of a row: between "Monday and Thursday" lie three and four
    std::optional<CivilDay> day = CivilDay(0);
    qint64 shortest = most * share;
    for (int i = 0; rule && i < looked; ++i) {
        const auto next = rule->after(*day);
        if (!next)
            return 0;
        if (i > 0 || !rule->namesDays())
            shortest = std::min(shortest, next->number() - day->number());
        day = next;
    }
    return rule ? static_cast<int>(std::clamp<qint64>(shortest / share, 0, most)) : 0;
}

std::optional<CivilDay> reportsFrom(const Restriction &restriction,
                                    const QList<Compliance> &compliance, const PartialDate &begins)
{
    const auto rule = readReportRule(restriction.reportEvery);
    if (!rule || rule->namesDays() || restriction.nextReport.isSet())
        return std::nullopt;
    const auto isOneDay = [](const PartialDate &date) {
        return date.isExactDay() && !date.isApproximate() && !date.isUncertain();
    };
    if (isOneDay(begins))
        return begins.earliest();
    std::optional<CivilDay> last;
    for (const Compliance &entry : compliance) {
        if (entry.type == u"reported"_s && isOneDay(entry.at))
            last = std::max(last, entry.at.earliest());
    }
    return last;
}

QList<ReportDay> openReportDays(const Restriction &restriction, const QList<Compliance> &compliance,
                                std::optional<CivilDay> from, std::optional<CivilDay> ends,
                                CivilDay today)
{
    constexpr int longestRow = 6000; // a hundred years of weeks
    const auto rule = readReportRule(restriction.reportEvery);
    const PartialDate &typed = restriction.nextReport;
    if (!rule)
        return {};
    const int early = reportedEarlyBy(rule);
    std::optional<ReportDay> missed;
    std::optional<ReportDay> day;
    if (const auto first = firstReport(restriction, *rule, today)) {
        const auto before = first->plusDays(-1); // the row begins with it
        day = ReportDay { before, before };
    } else if (typed.earliest() && typed.latest()) {
        day = ReportDay { *typed.earliest(), *typed.latest() };
    } else if (from) {
        day = ReportDay { *from, *from };
    } else {
        return {};
    }
    for (int steps = 0; steps < longestRow; ++steps) {
        day = after(*day, *rule);
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
