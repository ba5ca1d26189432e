#pragma once

#include "app/base/dates/datetokens.h"

#include <QHash>

namespace habeas {

/// What a word does in a date, and its value (see DateToken).
struct WordMeaning
{
    DateWord word = DateWord::Other;
    int value = 0;
};

using DateVocabulary = QHash<QString, WordMeaning>;

/// Every word of the three languages, in folded spelling.
[[nodiscard]] const DateVocabulary &dateVocabulary();

} // namespace habeas
