#include "app/actions/deadlines/todayactions.h"

#include "app/actions/files/outputfile.h"
#include "app/letters/paper/todaypaper.h"

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
    const auto pdf = todayPdf(list, leftOut);
    if (!pdf)
        return tl::unexpected(pdf.error());
    const Result<> written = writeFile(session, path, *pdf, replace);
    if (!written)
        return tl::unexpected(written.error());
    const QString words = TodayText::tr("The list is in “%1”. It is not encrypted.")
                              .arg(QFileInfo(path).fileName());
    return Done { {}, words, { words }, {} };
}

void addChecks(TodayList &list, const QList<TodayItem> &found, qint64 total)
{
    list.items << found;
    list.totals[TodayItem::Section::Check] += total;
    std::ranges::stable_sort(list.items, comesBefore);
}

Result<> keepFound(Session &session, CivilDay day, const CheckPart &part)
{
    auto transaction = session.vault->begin({ {}, session.author });
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<> kept = keepChecks(session.vault->connection(), *transaction, day, part);
    if (!kept) {
        transaction->rollback();
        return kept;
    }
    return transaction->commit().map([](const QUuid &) {});
}

Result<TodayList> wholeToday(Session &session, CivilDay day, int within)
{
    constexpr qsizetype worthKeeping = 200; // cases: fewer are read in no time
    const Connection &connection = session.vault->connection();
    const auto query = todayQuery(session, day, within);
    if (!query)
        return tl::unexpected(query.error());
    auto list = readToday(connection, *query);
    const auto plan = planChecks(connection, day);
    if (!list || !plan)
        return list ? tl::unexpected(plan.error()) : list;
    QList<TodayItem> found;
    QList<CheckedCase> looked;
    qint64 total = plan->openFindings;
    const auto look = [&](Id<Case> id, bool known) -> Result<> {
        const auto checked = checkCase(connection, id, day);
        if (!checked)
            return tl::unexpected(checked.error());
        if (found.size() < mostListedFindings)
            found << *checked;
        if (!known) {
            total += checked->size();
            looked.append({ id, static_cast<int>(checked->size()) });
        }
        return {};
    };
    Result<> done;
    for (const Id<Case> &id : plan->withFindings) {
        if (done && found.size() < mostListedFindings)
            done = look(id, true);
    }
    for (const Id<Case> &id : plan->toCheck) {
        if (done)
            done = look(id, false);
    }
    if (done && looked.size() > worthKeeping && day == today(session.clock))
        done = keepFound(session, day, { looked, plan->changeSet, plan->startsAnew, true });
    if (!done)
        return tl::unexpected(done.error());
    addChecks(*list, found, total);
    return list;
}

} // namespace habeas
