#pragma once

#include "app/actions/files/outputfile.h"
#include "app/actions/session/session.h"

#include <QByteArray>
#include <QUuid>

namespace habeas {

/// What goes out of the vault unencrypted because somebody asked for it.
struct LeavingCopy
{
    QUuid of; ///< the document, or the case it shows; null: of itself, no record of the vault
    QString what; ///< "12 lines of the list “Cases”"
    QString sha256; ///< of the document on file, or of the bytes that went out
};

/// The hash of bytes as LeavingCopy wants it.
[[nodiscard]] QString hashOf(const QByteArray &bytes);

/// Gives the file its name and writes down, in one gesture with these words, that it left: neither
/// is there without the other.
[[nodiscard]] Result<Done> keepNoted(Session &session, OutputFile &file, const QString &path,
                                     const LeavingCopy &copy, const QString &words);

/// Writes down that it went to paper.
[[nodiscard]] Result<Done> notePrinted(Session &session, const LeavingCopy &copy);

} // namespace habeas
