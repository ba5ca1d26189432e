#pragma once

#include "app/letters/composer.h"
#include "app/vault/transaction.h"

#include <optional>

namespace habeas {

class Connection;

/// What a letter leaves in the letter log.
struct LetterRecords
{
    Letter letter;
    std::optional<Dispatch> dispatch; ///< where it is addressed to an official
    LetterPaper paper = {}; ///< what it is printed on
};

/// The rows of a letter, with its frozen text and that text's hash. Refused where a finding blocks
/// it, or a row would not be a valid record. The state is that of a letter nobody approves with
/// this; an approved one is approved today.
[[nodiscard]] Result<LetterRecords> letterRecords(const CaseFolder &folder,
                                                  const ComposedLetter &composed,
                                                  const LetterWish &wish, const QString &state,
                                                  CivilDay today);
[[nodiscard]] Result<> saveLetterRecords(const Connection &connection, const Transaction &proof,
                                         const LetterRecords &records);

} // namespace habeas
