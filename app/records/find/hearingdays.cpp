#include "app/records/find/hearingdays.h"

#include "app/records/lists/casenames.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace habeas {

namespace {

constexpr qint64 FirstYear = 1900; // of hearings anybody looks for by a day alone
constexpr qint64 LastYear = 2100;

struct Stretch
{
    CivilDay first;
    CivilDay last;
};

/// The first and the last year in which a hearing lies; nothing where there is none.
Result<std::optional<std::pair<qint64, qint64>>> yearsOfHearings(const Connection &connection)
{
    Statement query(connection.handle(),
                    "SELECT (SELECT min(at_latest) FROM hearing WHERE deleted = 0), "
                    "(SELECT max(at_latest) FROM hearing WHERE deleted = 0)");
    std::optional<std::pair<qint64, qint64>> years;
    if (query.row() && !query.isNull(0))
        years = { std::max(CivilDay(query.integer(0)).year() - 1, FirstYear),
                  std::min(CivilDay(query.integer(1)).year(), LastYear) };
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return years;
}

/// The same days in each of those years: 29 February in leap years only.
QList<Stretch> everyYear(const PartialDate &date, qint64 from, qint64 until)
{
    const CivilDay first = *date.earliest();
    const qint64 more = daysBetween(first, *date.latest());
    const bool wholeMonth = date.precision() == PartialDate::Precision::Month;
    QList<Stretch> stretches;
    for (qint64 year = from; year <= until; ++year) {
        const auto begins = CivilDay::of(year, first.month(), first.day());
        if (!begins)
            continue;
        const qint64 days = wholeMonth ? CivilDay::daysInMonth(year, first.month()) - 1 : more;
        stretches.append({ *begins, begins->plusDays(days) });
    }
    return stretches;
}

Stretch stretchOf(const PartialDate &date)
{
    const CivilDay first = date.earliest().value_or(*CivilDay::of(FirstYear, 1, 1));
    return { first, date.latest().value_or(std::max(first, *CivilDay::of(LastYear, 1, 1))) };
}

Result<QList<Stretch>> stretchesOf(const Connection &connection, const QList<DaysMeant> &days)
{
    QList<Stretch> stretches;
    for (const DaysMeant &meant : days) {
        if (!meant.anyYear) {
            stretches << stretchOf(meant.date);
            continue;
        }
        const auto years = yearsOfHearings(connection);
        if (!years)
            return tl::unexpected(years.error());
        if (*years)
            stretches << everyYear(meant.date, (*years)->first, (*years)->second);
    }
    return stretches;
}

QByteArray hearingsSql()
{
    // The latest day says where to look: what is known to a month lies at most 31 days further on.
    // What is known less well lies in no day, only in a year that holds all of it.
    return forScreen(
        QByteArray("SELECT h.id, c.ref, (SELECT n.text FROM name n WHERE n.deleted = 0 "
                   "AND n.person = h.person ORDER BY %name_fits% DESC, n.id LIMIT 1), (")
        + NameOfCase + "), (" + PeopleOfCase
        + "), h.at, h.at_typed, h.time, h.purpose "
          "FROM hearing h JOIN \"case\" c ON c.id = h.\"case\" AND c.deleted = 0 "
          "WHERE h.deleted = 0 AND h.at_latest BETWEEN ?1 AND ?2 + 31 AND h.at_earliest <= ?2 "
          "AND (h.at_latest - h.at_earliest <= 31 "
          "OR (h.at_earliest >= ?1 AND h.at_latest <= ?2)) "
          "ORDER BY h.at_latest > h.at_earliest, abs(h.at_earliest - ?4) LIMIT ?3");
}

HearingFound read(const Statement &query)
{
    HearingFound found;
    found.record = query.uuid(0);
    found.caseRef = query.text(1);
    found.people = query.isNull(2) ? withOthers(query.text(3), query.integer(4)) : query.text(2);
    found.at = PartialDate::restore(query.text(5), query.text(6)).value_or(PartialDate());
    found.time = query.text(7);
    found.purpose = query.text(8);
    return found;
}

bool isWithin(const HearingFound &found, const Stretch &stretch)
{
    const auto first = found.at.earliest();
    const auto last = found.at.latest();
    return first && last && !found.at.isUncertain() && !found.at.isApproximate()
        && *first >= stretch.first && *last <= stretch.last;
}

/// Words may name fewer days than the columns of a date hold.
bool meets(const HearingFound &found, const Stretch &stretch)
{
    const auto first = found.at.earliest();
    const auto last = found.at.latest();
    return first && last && *last >= stretch.first && *first <= stretch.last;
}

} // namespace

Result<HearingsFound> hearingsOn(const Connection &connection, const QList<DaysMeant> &days,
                                 CivilDay today, qsizetype most)
{
    const auto stretches = stretchesOf(connection, days);
    if (!stretches)
        return tl::unexpected(stretches.error());
    HearingsFound found;
    QSet<QUuid> known;
    Statement query(connection.handle(), hearingsSql());
    for (const Stretch &stretch : *stretches) {
        query.bind(1, stretch.first.number())
            .bind(2, stretch.last.number())
            .bind(3, static_cast<qint64>(most + 1))
            .bind(4, today.number());
        while (query.row()) {
            HearingFound one = read(query);
            if (known.contains(one.record) || !meets(one, stretch))
                continue;
            known.insert(one.record);
            one.isSure = isWithin(one, stretch);
            found.hearings << one;
        }
        if (const auto done = query.finished(); !done)
            return tl::unexpected(done.error());
    }
    std::ranges::stable_sort(found.hearings, {}, [today](const HearingFound &one) {
        return std::pair(!one.isSure, std::abs(daysBetween(today, *one.at.earliest())));
    });
    found.isWhole = found.hearings.size() <= most;
    found.hearings = found.hearings.mid(0, most);
    return found;
}

} // namespace habeas
