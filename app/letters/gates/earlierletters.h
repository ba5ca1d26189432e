#pragma once

#include "app/letters/facts/letterdata.h"

#include <QSet>

namespace habeas {

/// What is to be said of the letter that this one follows: a reminder that comes early, or one the
/// template has a place for and the record does not hold. `names` is all the template names.
[[nodiscard]] QList<LetterFinding> earlierLetterFindings(const LetterData &data,
                                                         const LetterWish &wish,
                                                         const TemplateInfo &info,
                                                         const QSet<QString> &names);

} // namespace habeas
