#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace habeas {

class Connection;

/// What was written into one text field of the newest few thousand records of one kind, the newest
/// first, each once, and then into the fields of other kinds that ask for the same: a court is a
/// court, whether it heard, ordered or sentenced. At most fifty of each. None where there is no
/// such table or field, or the vault cannot be read. Who a case is with may be anybody who works
/// here.
[[nodiscard]] QStringList usedTexts(const Connection &connection, QByteArrayView table,
                                    QByteArrayView field);

/// Who works in this vault: the authors of its newest changes, the newest first.
[[nodiscard]] QStringList peopleAtWork(const Connection &connection);

} // namespace habeas
