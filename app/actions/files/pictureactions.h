#pragma once

#include "app/actions/session/session.h"

#include <QByteArray>

namespace habeas {

/// What the ending of a file's name asks for: "pdf", "png" or "svg"; empty for any other ending.
[[nodiscard]] QString pictureFormat(const QString &path);

/// Writes a picture somebody asked for, readable by its owner only, whole or not at all. Refuses
/// a name that ends in no format of pictures, an empty picture and the vault's own path; replaces a
/// file that is there.
[[nodiscard]] Result<Done> writePicture(Session &session, const QByteArray &picture,
                                        const QString &path);

} // namespace habeas
