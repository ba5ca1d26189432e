#pragma once

#include "app/actions/session/session.h"
#include "app/letters/composer.h"
#include "app/letters/paper/pages.h"
#include "app/vault/transaction.h"

#include <QDateTime>

#include <optional>

namespace habeas {

class Connection;

/// What a letter leaves in the letter log.
struct LetterRecords
{
    Letter letter;
    std::optional<Dispatch> dispatch; ///< where it is addressed to an official
    LetterPaper paper = {}; ///< what it is printed on
    bool isOnFile = false; ///< the log has it already: it is made once more
    bool draft = false; ///< what is made says so
};

/// The letter of the log that this one is, as LettersOnFile finds it for many; null where it is a
/// new one.
[[nodiscard]] const Letter *letterOnFile(const CaseFolder &folder, const ComposedLetter &composed,
                                         const LetterWish &wish);
/// The letter as the log has it, with its reference; approved where it is so there.
[[nodiscard]] ComposedLetter asOnFile(const ComposedLetter &composed, const Letter &onFile);

/// The rows of a letter, with its frozen text and that text's hash. Of one that is on file already
/// its own row, with what is new: who approves it, what was confirmed, its paper. Refused where a
/// finding blocks it, or a row would not be a valid record. The state is that of a letter nobody
/// approves with this; an approved one is approved today.
[[nodiscard]] Result<LetterRecords> letterRecords(const CaseFolder &folder,
                                                  const ComposedLetter &composed,
                                                  const LetterWish &wish, const QString &state,
                                                  CivilDay today);
/// The same where it is known what the log has of it; null: nothing.
[[nodiscard]] Result<LetterRecords> letterRecords(const CaseFolder &folder,
                                                  const ComposedLetter &composed,
                                                  const LetterWish &wish, const Letter *onFile,
                                                  const QString &state, CivilDay today);
/// With the paper it is printed on, which is kept once for all letters on it.
[[nodiscard]] Result<> saveLetterRecords(const Connection &connection, const Transaction &proof,
                                         const LetterRecords &records);
/// The same where the paper is kept already.
[[nodiscard]] Result<> saveLetterRows(const Connection &connection, const Transaction &proof,
                                      const LetterRecords &records);

/// How a letter was brought out.
struct LetterMaking
{
    QString format; ///< as LetterExport::format
    QString medium;
    QDateTime at;
};

/// Keeps that it was; gives the id it is kept under.
[[nodiscard]] Result<QUuid> logMaking(const Connection &connection, const Transaction &proof,
                                      const LetterRecords &records, const LetterMaking &making);
[[nodiscard]] QString formatCode(LetterFormat format); ///< "pdf"
/// Says how long a letter written as plain text is, and warns where that is too much for a mail.
void tellLength(Done &done, const ComposedLetter &letter, LetterFormat format);

} // namespace habeas
