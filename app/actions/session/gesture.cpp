#include "app/actions/session/gesture.h"

#include "app/actions/deadlines/livedeadlines.h"

namespace habeas {

Result<Gestured> performGesture(Session &session, const QString &words,
                                const std::function<Result<>(const Transaction &)> &write)
{
    LiveDeadlines &live = liveDeadlines(session);
    auto transaction = session.vault->begin({ words, session.author });
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<> written = write(*transaction);
    if (!written) {
        transaction->rollback();
        return tl::unexpected(written.error());
    }
    const Result<QUuid> changeSet = transaction->commit();
    if (!changeSet)
        return tl::unexpected(changeSet.error());
    return Gestured { *changeSet, live.takeMoved() };
}

} // namespace habeas
