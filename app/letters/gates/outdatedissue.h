#pragma once

#include "app/casefile/casefolder.h"

#include <QSet>
#include <QStringList>

namespace habeas {

/// For each urgent action that the letter knows only from an earlier issue: which issue that is and
/// which came after it, in the screen's language. A letter knows an issue by naming its index (or
/// its number, where the newest has another) in its words, or by having been made from its record.
/// Naming the newest beside the earlier ones is no fault. An issue that nobody has sent out yet is
/// no newest one; a letter that names it, or a bulletin made beside it, is told so.
[[nodiscard]] QStringList outdatedIssues(const CaseFolder &folder, const QString &text,
                                         const QSet<QUuid> &madeFrom);

} // namespace habeas
