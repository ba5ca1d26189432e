#include "app/actions/records/draftactions.h"

namespace habeas {

namespace {

/// Not a gesture: nothing of it becomes history, and nothing is computed again for it.
template<class Write>
Result<> writeAside(Session &session, Write write)
{
    auto transaction = session.vault->begin({ {}, session.author });
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<> written = write(*transaction);
    if (!written) {
        transaction->rollback();
        return written;
    }
    return transaction->commit().map([](const QUuid &) {});
}

} // namespace

Result<> keepDraft(Session &session, Draft draft)
{
    draft.savedAt = session.clock();
    return writeAside(session, [&](const Transaction &proof) {
        return writeDraft(session.vault->connection(), proof, draft);
    });
}

Result<> discardDraft(Session &session, const QUuid &id)
{
    return writeAside(session, [&](const Transaction &proof) {
        return eraseDraft(session.vault->connection(), proof, id);
    });
}

} // namespace habeas
