#pragma once

#include "app/cli/commandline.h"
#include "app/letters/pages.h"

namespace habeas {

/// The letter format --format names; a usage error that names them all.
[[nodiscard]] Result<LetterFormat> letterFormatOption(const Invocation &call);

} // namespace habeas
