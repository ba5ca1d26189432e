#include "app/actions/session/undoactions.h"

#include "app/actions/deadlines/livedeadlines.h"

namespace habeas {

namespace {

Result<Turned> turn(Session &session, Result<ChangeSet> (*step)(Vault &, const QString &))
{
    LiveDeadlines &live = liveDeadlines(session);
    return step(*session.vault, session.author).map([&live](const ChangeSet &set) {
        return Turned { { set }, live.takeMoved() };
    });
}

} // namespace

Result<Turned> undoLast(Session &session)
{
    return turn(session, undo);
}

Result<Turned> redoLast(Session &session)
{
    return turn(session, redo);
}

} // namespace habeas
