#pragma once

#include "app/base/language.h"

#include <QString>

namespace habeas {

/// What kind of file it is, as people call it: "picture (JPEG)" for "image/jpeg", "picture" for one
/// the list does not name. Empty for an empty text; what is no media type comes back unchanged.
[[nodiscard]] QString fileKind(const QString &mediaType, Language language);

} // namespace habeas
