#include "app/actions/undoactions.h"

namespace habeas {

Result<ChangeSet> undoLast(Session &session)
{
    return undo(*session.vault, session.author);
}

Result<ChangeSet> redoLast(Session &session)
{
    return redo(*session.vault, session.author);
}

} // namespace habeas
