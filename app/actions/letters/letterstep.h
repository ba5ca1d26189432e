#pragma once

#include "app/actions/session/session.h"
#include "app/casefile/casefolder.h"

namespace habeas {

// What the steps of a letter's way share: approving it, sending it, what came back.

/// A letter in the log with its case and its own dispatches.
struct LetterStep
{
    CaseFolder folder;
    Letter letter;
    QList<Dispatch> dispatches;
};

/// Refused where the letter is in the bin.
[[nodiscard]] Result<LetterStep> letterStep(const Session &session, Id<Letter> id);
/// Whether consent covers the letter on a day, and each fact it states.
[[nodiscard]] Result<> coveredOn(const LetterStep &step, CivilDay day);
/// The refusal of a step that papers of the office do not take.
[[nodiscard]] tl::unexpected<Error> staysInside(const Letter &letter);
/// All of it or nothing, as one gesture.
[[nodiscard]] Result<Done> saveStep(Session &session, const Letter &letter,
                                    const QList<Dispatch> &dispatches, const QString &words);

} // namespace habeas
