#pragma once

#include "app/letters/composer.h"

namespace habeas {

/// Whether what is made from a template waits for a person to approve it by name. What stays in the
/// office does not (the team's and its lawyers' papers), nor does a form that is filled in by hand,
/// nor the sheet of duties that the person keeps, which tells nobody else anything. Whatever
/// reaches a reader outside does, and so does every text the program did not ship.
[[nodiscard]] bool needsApproval(const TemplateInfo &info);
/// The same by a template's id, as the letter log keeps it.
[[nodiscard]] bool needsApproval(const QString &templateId);

/// Whether the letter is still a draft: nobody approved it, and it is one somebody must.
[[nodiscard]] bool isDraft(const Letter &letter);

/// Which purposes a consent must cover for what was made from that template.
[[nodiscard]] QStringList purposesOf(const QString &templateId, bool isOpenLetter);

} // namespace habeas
