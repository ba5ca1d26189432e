#pragma once

#include "app/actions/session/session.h"
#include "app/letters/composer.h"
#include "app/letters/paper/pages.h"

namespace habeas {

/// The rules a sheet of deadlines is computed by: the program's and the vault's own.
[[nodiscard]] QList<RulePack> rulesForCase(const Connection &connection, const CaseFolder &folder);

/// The next free reference in the case's letter log: "KZ-2022-001/L3".
[[nodiscard]] QString nextLetterRef(const CaseFolder &folder);

/// Whether what was looked at may still go out: the case and its consents are read again, as they
/// are today, and so is what is sealed elsewhere. `fileName`, without its ending, may name nobody
/// who is withheld; empty: paper.
[[nodiscard]] Result<> mayGoOut(const Session &session, const CaseFolder &folder,
                                const ComposedLetter &letter, const LetterWish &wish,
                                const QString &fileName = {});

/// Writes the letter to the path (owner-only, whole or not at all) and its row to the letter log
/// (frozen text, hash, facts cited, consent), with a dispatch where it is addressed to an official,
/// in one gesture. A letter the log has already (letterOnFile()) gets no second row: it is written
/// as the log has it, with its reference, and the log keeps that it was made again. No file without
/// a row, no row without a file. The file is on the disk under a temporary name before the row is
/// committed, and takes its own name after; where that last step cannot be done, the row is undone.
/// A power cut between the two leaves the row, whose frozen text prints the letter again. Refuses a
/// letter with a finding that blocks, what mayGoOut() refuses, and an existing file unless told to
/// replace it.
[[nodiscard]] Result<Done> exportLetter(Session &session, const CaseFolder &folder,
                                        const ComposedLetter &letter, const LetterWish &wish,
                                        LetterFormat format, const QString &path,
                                        bool replace = true);
/// The row alone, or that it was made again, for a letter that went to the printer.
[[nodiscard]] Result<Done> recordPrintedLetter(Session &session, const CaseFolder &folder,
                                               const ComposedLetter &letter,
                                               const LetterWish &wish);

} // namespace habeas
