#pragma once

#include "app/base/language.h"

#include <QList>

namespace habeas {

/// A document's title in its metadata: tells a letter from other papers and nothing else.
[[nodiscard]] QString neutralTitle(Language language);

/// "Page %1 of %2": the page, and how many there are.
[[nodiscard]] QString pageNumbering(Language language);

/// The one word across a page nobody has approved.
[[nodiscard]] QString draftWord(Language language);
/// The same as a sentence, for the head of a page: "DRAFT - not approved, not to be sent".
[[nodiscard]] QString draftSentence(Language language);

struct NumberingPart
{
    enum class Kind { Words, Page, PageCount };

    Kind kind = Kind::Words;
    QString words = {};
};

/// The same in pieces, for documents that count their pages themselves.
[[nodiscard]] QList<NumberingPart> numberingParts(Language language);

} // namespace habeas
