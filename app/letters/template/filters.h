#pragma once

#include "app/base/language.h"
#include "app/letters/template/lettervalue.h"
#include "app/letters/template/template.h"

namespace habeas {

/// A value that is there in the words of the letter's language, through the variable's filters. A
/// filter on something it is not made for, and a grammatical form nobody typed in, are errors.
[[nodiscard]] Result<QString> wordsOf(const LetterValue &value, const TemplateNode &variable,
                                      Language language);

} // namespace habeas
