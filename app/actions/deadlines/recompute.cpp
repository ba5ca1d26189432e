#include "app/actions/deadlines/recompute.h"

#include "app/actions/deadlines/livedeadlines.h"
#include "app/records/due/duetable.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <span>

namespace habeas {

namespace {

struct RecomputeText
{
    Q_DECLARE_TR_FUNCTIONS(Recompute)
};

constexpr qint64 stepMs = 40; // of work between two reports

/// As many of them as the time allows, at least one, and commits. How many.
Result<qsizetype> computeSome(Session &session, std::span<const Id<Case>> cases,
                              qint64 milliseconds, Recomputed &result)
{
    auto transaction = session.vault->begin({ {}, session.author });
    if (!transaction)
        return tl::unexpected(transaction.error());
    LiveDeadlines &live = liveDeadlines(session);
    QElapsedTimer timer;
    timer.start();
    qsizetype done = 0;
    for (const Id<Case> &id : cases) {
        const auto changed = live.compute(*transaction, id);
        if (!changed)
            return tl::unexpected(changed.error());
        ++done;
        result.changed += *changed ? 1 : 0;
        if (timer.elapsed() >= milliseconds)
            break;
    }
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    std::ignore = live.takeMoved();
    result.cases += done;
    return done;
}

} // namespace

Result<Recomputed> recomputeAll(Session &session, const Progress &progress)
{
    const auto files = Repository<Case>(session.vault->connection()).all();
    if (!files)
        return tl::unexpected(files.error());
    QList<Id<Case>> cases;
    for (const Case &file : *files)
        cases << file.id;
    Recomputed result;
    while (result.cases < cases.size()) {
        if (progress && !progress(result.cases, cases.size()))
            return failure(ErrorKind::Cancelled,
                           RecomputeText::tr("The computing was stopped after %1 of %2 cases. "
                                             "Nothing on record was changed.")
                               .arg(result.cases)
                               .arg(cases.size()));
        const auto done
            = computeSome(session, std::span(cases).subspan(size_t(result.cases)), stepMs, result);
        if (!done)
            return tl::unexpected(done.error());
    }
    if (progress)
        progress(result.cases, cases.size());
    return result;
}

Result<qsizetype> renewDeadlines(Session &session, qint64 milliseconds)
{
    const auto unsteady = DueTable(session.vault->connection()).unsteadyOn(today(session.clock));
    if (!unsteady)
        return tl::unexpected(unsteady.error());
    if (unsteady->isEmpty())
        return 0;
    const QList<Id<Case>> cases(unsteady->begin(), unsteady->end());
    Recomputed result;
    const auto done = computeSome(session, std::span(cases), milliseconds, result);
    if (!done)
        return done;
    return cases.size() - *done;
}

} // namespace habeas
