#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace habeas {

class Connection;

/// What was written into one text field of the newest few thousand records of one kind, the newest
/// first, each once; at most fifty. None where there is no such table or field, or the vault cannot
/// be read. Who a case is with may be anybody who works here.
[[nodiscard]] QStringList usedTexts(const Connection &connection, QByteArrayView table,
                                    QByteArrayView field);

/// Who works in this vault: the authors of its newest changes, the newest first.
[[nodiscard]] QStringList peopleAtWork(const Connection &connection);

} // namespace habeas
