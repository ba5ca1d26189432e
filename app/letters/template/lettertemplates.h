#pragma once

#include "app/letters/composer.h"

namespace habeas {

/// A shipped template in one language.
struct ShippedTemplate
{
    TemplateInfo info;
    QString text;
    QString subject; ///< a one-line template
};

/// Parts that several templates share ("{{>detentions}}", only in shipped ones) are already in the
/// text. NotFound where there is no such template; refused, naming the languages there are, where
/// it is not in this one.
[[nodiscard]] Result<ShippedTemplate> shippedTemplate(const QString &id, Language language);

/// What is known of a shipped template, whatever the language; of an office's own: that it is a
/// letter to the authorities.
[[nodiscard]] TemplateInfo templateInfo(const QString &id);

/// As people know it, in the screen's language; of an office's own, its id.
[[nodiscard]] QString templateTitle(const QString &id);

} // namespace habeas
