#pragma once

#include "app/letters/composer.h"
#include "app/letters/gates/spelling.h"
#include "app/vault/connection.h"

namespace habeas {

/// What is to be said of the spelling of what a person typed, a sentence each: words that are in no
/// dictionary, or that the letter's language has none. Nothing where nothing was typed. Names,
/// courts and the office's own words are right.
[[nodiscard]] QStringList spellingNotices(const Connection &connection, const LetterWish &wish,
                                          const Spelling &spelling = Spelling());

} // namespace habeas
