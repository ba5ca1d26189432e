#include "app/actions/session/undoactions.h"

#include "app/actions/deadlines/livedeadlines.h"
#include "app/actions/session/longwrite.h"

namespace habeas {

namespace {

Result<Turned> turn(Session &session, Result<ChangeSet> (*step)(Vault &, const QString &),
                    const Progress &progress)
{
    const LongWrite waiting(session, progress, 1);
    LiveDeadlines &live = liveDeadlines(session);
    return step(*session.vault, session.author).map([&live](const ChangeSet &set) {
        return Turned { { set }, live.takeMoved() };
    });
}

} // namespace

Result<Turned> undoLast(Session &session, const Progress &progress)
{
    return turn(session, undo, progress);
}

Result<Turned> redoLast(Session &session, const Progress &progress)
{
    return turn(session, redo, progress);
}

} // namespace habeas
