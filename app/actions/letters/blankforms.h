#pragma once

#include "app/actions/session/session.h"
#include "app/letters/composer.h"
#include "app/letters/paper/pages.h"

namespace habeas {

/// The templates that can be printed empty, in the order people choose from. An empty form says
/// nothing of any case, so it needs none and is not logged.
[[nodiscard]] QList<TemplateInfo> blankForms();
/// On paper of the office's size. Refused where the template is no form, or not in that language.
[[nodiscard]] Result<ComposedLetter> blankForm(const Connection &connection, const QString &id,
                                               Language language);
/// The same as a file, readable by its owner only, whole or not at all.
[[nodiscard]] Result<Done> writeBlankForm(Session &session, const QString &id, Language language,
                                          LetterFormat format, const QString &path, bool replace);

} // namespace habeas
