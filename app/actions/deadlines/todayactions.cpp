#include "app/actions/deadlines/todayactions.h"

#include "app/actions/deadlines/recompute.h"
#include "app/actions/deadlines/todayopen.h"
#include "app/actions/files/outputfile.h"
#include "app/letters/paper/todaypaper.h"
#include "app/records/due/duetable.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace habeas {

namespace {

struct TodayText
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

} // namespace

Result<TodayQuery> todayQuery(const Session &session, CivilDay day, int within)
{
    const auto since = readVisit(session.vault->connection(), session.author);
    if (!since)
        return tl::unexpected(since.error());
    TodayQuery query;
    query.day = day;
    query.within = within;
    query.since = *since;
    return query;
}

Result<> noteVisit(Session &session)
{
    auto transaction = session.vault->begin({ {}, session.author });
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<> written
        = writeVisit(session.vault->connection(), *transaction, session.author, session.clock());
    if (!written) {
        transaction->rollback();
        return written;
    }
    return transaction->commit().map([](const QUuid &) {});
}

Result<Done> writeTodayPdf(Session &session, const TodayList &list,
                           const QSet<TodayItem::Section> &leftOut, const QString &path,
                           bool replace)
{
    const auto open = openToday(session.vault->connection(), list);
    if (!open)
        return tl::unexpected(open.error());
    const auto pdf = todayPdf(open->list, leftOut);
    if (!pdf)
        return tl::unexpected(pdf.error());
    const Result<> written = writeFile(session, path, *pdf, replace);
    if (!written)
        return tl::unexpected(written.error());
    const QString words = TodayText::tr("The list is in “%1”. It is not encrypted.")
                              .arg(QFileInfo(path).fileName());
    QStringList effects { words };
    if (open->sealedRows > 0)
        effects << sealedWords(*open);
    return Done { {}, words, effects, {} };
}

void addChecks(TodayList &list, const QList<TodayItem> &found, qint64 total, bool whole)
{
    list.checked = whole;
    list.items << found;
    list.totals[TodayItem::Section::Check] += total;
    std::ranges::stable_sort(list.items, comesBefore);
}

Result<> keepFound(Session &session, const CheckPart &part)
{
    auto transaction = session.vault->begin({ {}, session.author });
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<> kept = keepChecks(session.vault->connection(), *transaction, part);
    if (!kept) {
        transaction->rollback();
        return kept;
    }
    return transaction->commit().map([](const QUuid &) {});
}

namespace {

/// What cannot be kept, while another program writes say, is computed for the reading instead.
void renewAll(Session &session)
{
    constexpr qint64 step = 100; // milliseconds: then other programs get their turn
    constexpr qsizetype worthIt = 20; // cases: fewer are computed for the reading in no time
    const auto unsteady = DueTable(session.vault->connection()).unsteadyOn(today(session.clock));
    if (!unsteady || unsteady->size() < worthIt)
        return;
    for (qsizetype left = 1; left > 0;)
        left = renewDeadlines(session, step).value_or(0);
}

} // namespace

Result<TodayList> wholeToday(Session &session, CivilDay day, int within)
{
    constexpr qsizetype worthKeeping = 200; // cases: fewer are read in no time
    const Connection &connection = session.vault->connection();
    connection.keepMorePages();
    const bool isNow = day == today(session.clock);
    if (isNow)
        renewAll(session);
    const auto query = todayQuery(session, day, within);
    if (!query)
        return tl::unexpected(query.error());
    auto list = readToday(connection, *query);
    const auto plan = planChecks(connection, day);
    if (!list || !plan)
        return list ? tl::unexpected(plan.error()) : list;
    ListedChecks listed;
    QList<CheckedCase> looked;
    qint64 total = plan->openFindings;
    Result<> done;
    for (const PlannedCase &file : plan->withFindings) {
        if (!done || !listed.hasRoomAt(file.place))
            break;
        const auto checks = checkCase(connection, file.id, day);
        done = checks.map([&](const CaseChecks &found) {
            listed.add(file.place, found.items);
        });
    }
    for (const PlannedCase &file : plan->toCheck) {
        if (!done)
            break;
        const auto checks = checkCase(connection, file.id, day);
        done = checks.map([&](const CaseChecks &found) {
            listed.add(file.place, found.items);
            total += found.items.size();
            looked.append({ file.id, static_cast<int>(found.items.size()), found.days });
        });
    }
    if (done && isNow && looked.size() > worthKeeping)
        done = keepFound(session, { looked, plan->changeSet, plan->startsAnew, true });
    if (!done)
        return tl::unexpected(done.error());
    addChecks(*list, listed.items(), total, true);
    return list;
}

} // namespace habeas
