#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QList>
#include <QUuid>

namespace habeas {

class Connection;
class Transaction;

/// One time that a letter was put onto paper or into a file.
struct LetterExport
{
    QUuid id = {};
    QUuid letter = {};
    QDateTime at = {}; ///< UTC, to the second
    QString format = {}; ///< "pdf", "docx", "odt", "html", "txt", "print"
    QString medium = {}; ///< "file", "paper"
    QString paper = {}; ///< what it was printed on, as Letter::paper
    bool draft = false; ///< it said so
};

/// Oldest first; all of them, or those of these letters.
[[nodiscard]] Result<QList<LetterExport>> readLetterExports(const Connection &connection,
                                                            const QList<QUuid> &letters = {});
[[nodiscard]] Result<> logLetterExport(const Connection &connection, const Transaction &proof,
                                       const LetterExport &made);
/// For a file that could not be kept after all.
[[nodiscard]] Result<> forgetLetterExport(const Connection &connection, const Transaction &proof,
                                          const QUuid &id);

} // namespace habeas
