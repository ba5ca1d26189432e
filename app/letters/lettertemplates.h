#pragma once

#include "app/letters/composer.h"

namespace habeas {

/// A shipped template in one language.
struct ShippedTemplate
{
    TemplateInfo info;
    QString text;
    QString subject; ///< a one-line template
    bool needsRequests = false; ///< refused until a person has typed at least one
};

/// NotFound where there is no such template; refused, naming the languages there are, where it is
/// not in this one.
[[nodiscard]] Result<ShippedTemplate> shippedTemplate(const QString &id, Language language);

} // namespace habeas
