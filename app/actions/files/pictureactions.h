#pragma once

#include "app/actions/files/leavingcopy.h"
#include "app/casefile/case.h"

namespace habeas {

/// What the ending of a file's name asks for: "pdf", "png" or "svg"; empty for any other ending.
[[nodiscard]] QString pictureFormat(const QString &path);

/// What a picture shows, as it is written down when it leaves.
[[nodiscard]] LeavingCopy timelinePicture(const Case &shown, bool withNames,
                                          const QByteArray &picture);
[[nodiscard]] LeavingCopy chartPicture(const QString &title, const QByteArray &picture);

/// Writes a picture somebody asked for, readable by its owner only, whole or not at all, and puts
/// down beside the copies of documents that it left the vault. Refuses a name that ends in no
/// format of pictures, an empty picture and the vault's own path; replaces a file that is there.
[[nodiscard]] Result<Done> writePicture(Session &session, const QByteArray &picture,
                                        const LeavingCopy &copy, const QString &path);

} // namespace habeas
