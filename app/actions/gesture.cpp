#include "app/actions/gesture.h"

namespace habeas {

Result<QUuid> performGesture(Session &session, const QString &words,
                             const std::function<Result<>(const Transaction &)> &write)
{
    auto transaction = session.vault->begin({ words, session.author });
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<> written = write(*transaction);
    if (!written) {
        transaction->rollback();
        return tl::unexpected(written.error());
    }
    return transaction->commit();
}

} // namespace habeas
