#include "app/actions/deadlines/todayactions.h"

#include "app/actions/files/outputfile.h"
#include "app/letters/paper/todaypaper.h"
#include "app/records/today/todaychecks.h"

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
    OutputFile file(session, path, replace);
    Result<> written = file.write(*pdf);
    if (written)
        written = file.keep();
    if (!written)
        return tl::unexpected(written.error());
    const QString words = TodayText::tr("The list is in “%1”. It is not encrypted.")
                              .arg(QFileInfo(path).fileName());
    return Done { {}, words, { words }, {} };
}

void addChecks(TodayList &list, const QList<TodayItem> &found)
{
    list.items << found;
    list.totals[TodayItem::Section::Check] += found.size();
    std::ranges::stable_sort(list.items, comesBefore);
}

Result<TodayList> wholeToday(const Session &session, CivilDay day, int within)
{
    const Connection &connection = session.vault->connection();
    const auto query = todayQuery(session, day, within);
    if (!query)
        return tl::unexpected(query.error());
    auto list = readToday(connection, *query);
    const auto cases = casesToCheck(connection, mostCheckedCases);
    if (!list || !cases)
        return list ? tl::unexpected(cases.error()) : list;
    QList<TodayItem> found;
    for (const Id<Case> &id : *cases) {
        const auto checked = checkCase(connection, id, day);
        if (!checked)
            return tl::unexpected(checked.error());
        found << *checked;
    }
    addChecks(*list, found);
    return list;
}

} // namespace habeas
