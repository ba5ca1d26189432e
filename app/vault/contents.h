#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace habeas {

class Connection;
class Transaction;
struct CheckReport;

/// The bytes of attached files, each kept once under its SHA-256 (64 lower-case hex digits), in
/// pieces. A content that is being read in is seen by nobody until it is whole.
inline constexpr qint64 ContentPiece = 256 * 1024; ///< bytes of every piece but the last
inline constexpr qint64 LargestContent = 1024 * 1024 * 1024; ///< bytes

/// Its bytes, where the vault holds it whole; 0 where it does not.
[[nodiscard]] Result<qint64> contentSize(const Connection &connection, const QString &sha256);
/// Makes room for it; nothing happens where it is there already, whole or begun.
[[nodiscard]] Result<> beginContent(const Connection &connection, const Transaction &proof,
                                    const QString &sha256, qint64 size, qint64 nowSeconds);
/// One piece, from 0 on. Writing a piece again replaces it until the content is
/// whole.
[[nodiscard]] Result<> writePiece(const Connection &connection, const Transaction &proof,
                                  const QString &sha256, qint64 number, const QByteArray &bytes);
/// From here on it is there. Refuses one that has not all its bytes.
[[nodiscard]] Result<> finishContent(const Connection &connection, const Transaction &proof,
                                     const QString &sha256);
/// Takes away some of a content that is not whole; true while there is more of it.
[[nodiscard]] Result<bool> dropSome(const Connection &connection, const Transaction &proof,
                                    const QString &sha256);
/// What was begun before that moment and never finished.
[[nodiscard]] Result<QStringList> unfinishedContents(const Connection &connection,
                                                     qint64 beforeSeconds);

/// Calls visit(piece, size of all) for each piece in order; where it returns false, reading ends
/// with Cancelled. NotFound where it is not held, Damaged where its bytes are not what they were.
using ContentVisitor = std::function<Result<>(const QByteArray &piece, qint64 size)>;
[[nodiscard]] Result<> readContent(const Connection &connection, const QString &sha256,
                                   const ContentVisitor &visit);
/// All of it in memory.
[[nodiscard]] Result<QByteArray> wholeContent(const Connection &connection, const QString &sha256);

/// Reads every whole content and compares it with its hash. Adds to the report.
[[nodiscard]] Result<> checkContents(const Connection &connection, CheckReport &report);

} // namespace habeas
