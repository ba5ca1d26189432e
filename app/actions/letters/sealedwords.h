#pragma once

#include "app/base/result.h"
#include "app/letters/gates/sealednames.h"

#include <memory>

namespace habeas {

class Connection;

/// What is sealed anywhere in the vault, ready to be looked for; `known` again where nothing was
/// written since.
[[nodiscard]] Result<std::shared_ptr<const SealedNames>>
sealedNames(const Connection &connection, const std::shared_ptr<const SealedNames> &known = {});

/// The names of everybody in a case, for warning whoever names one in a letter about another case
/// (LetterWish's otherNames). Nobody where the vault has more than 50,000 names: looking through
/// them would take longer than a key may.
[[nodiscard]] Result<std::shared_ptr<const SealedNames>>
namesInCases(const Connection &connection, const std::shared_ptr<const SealedNames> &known = {});

} // namespace habeas
