#include "app/actions/deadlines/recompute.h"

#include "app/actions/deadlines/livedeadlines.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace habeas {

namespace {

struct RecomputeText
{
    Q_DECLARE_TR_FUNCTIONS(Recompute)
};

constexpr qint64 stepMs = 40; // of work between two reports

} // namespace

Result<Recomputed> recomputeAll(Session &session, const Progress &progress)
{
    const auto cases = Repository<Case>(session.vault->connection()).all();
    if (!cases)
        return tl::unexpected(cases.error());
    LiveDeadlines &live = liveDeadlines(session);
    Recomputed result;
    while (result.cases < cases->size()) {
        if (progress && !progress(result.cases, cases->size()))
            return failure(ErrorKind::Cancelled,
                           RecomputeText::tr("The computing was stopped after %1 of %2 cases. "
                                             "Nothing on record was changed.")
                               .arg(result.cases)
                               .arg(cases->size()));
        auto transaction = session.vault->begin({ {}, session.author });
        if (!transaction)
            return tl::unexpected(transaction.error());
        QElapsedTimer timer;
        timer.start();
        while (result.cases < cases->size() && timer.elapsed() < stepMs) {
            const auto changed = live.compute(*transaction, cases->at(result.cases).id);
            if (!changed)
                return tl::unexpected(changed.error());
            ++result.cases;
            result.changed += *changed ? 1 : 0;
        }
        if (const auto done = transaction->commit(); !done)
            return tl::unexpected(done.error());
    }
    std::ignore = live.takeMoved();
    if (progress)
        progress(result.cases, cases->size());
    return result;
}

} // namespace habeas
