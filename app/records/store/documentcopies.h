#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QList>
#include <QUuid>

namespace habeas {

class Connection;
class Transaction;

/// A document that left the vault unencrypted because somebody saved a copy of it.
struct DocumentCopy
{
    QUuid id = {};
    QUuid document = {};
    QString title = {}; ///< of the document, as it was then
    QString sha256 = {};
    QString fileName = {}; ///< of the copy, without its folder
    QDateTime at = {}; ///< UTC, to the second
};

/// Newest first; all of them, or those of these documents.
[[nodiscard]] Result<QList<DocumentCopy>> readDocumentCopies(const Connection &connection,
                                                             const QList<QUuid> &documents = {});
/// They are only ever added.
[[nodiscard]] Result<> logDocumentCopy(const Connection &connection, const Transaction &proof,
                                       const DocumentCopy &copy);

} // namespace habeas
