#include "app/actions/files/hiddenstart.h"

#include "app/vault/contents.h"

#include <tuple>

namespace habeas {

HiddenData hiddenAtStart(const Connection &connection, const QString &sha256)
{
    QByteArray first;
    std::ignore
        = readContent(connection, sha256, [&first](const QByteArray &piece, qint64) -> Result<> {
              first = piece;
              return failure(ErrorKind::Cancelled, {});
          });
    return hiddenDataIn(first);
}

} // namespace habeas
