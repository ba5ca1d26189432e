#pragma once

#include "app/base/language.h"

#include <QString>

namespace habeas {

/// What a template made of a letter, as a page of HTML that paper is drawn from: with its style
/// sheet, a title that names nobody, and a direction for every paragraph.
[[nodiscard]] QString wholePage(const QString &body, Language language);

} // namespace habeas
