#pragma once

#include "app/actions/session/session.h"

#include <QByteArray>

namespace habeas {

/// Writes a picture somebody asked for, readable by its owner only, whole or not at all. Refuses
/// an empty one and the vault's own path; replaces a file that is there.
[[nodiscard]] Result<Done> writePicture(Session &session, const QByteArray &picture,
                                        const QString &path);

} // namespace habeas
