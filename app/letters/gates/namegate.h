#pragma once

#include "app/letters/composer.h"
#include "app/letters/gates/readergate.h"

namespace habeas {

class LetterMemory;
class WithheldWords;
struct WithheldMatch;

enum class Stage {
    Final, ///< what stands in the way is a refusal
    Draft, ///< the same as a finding, where there is a page to look at
};

/// Stops a final letter, or is noted in a draft.
[[nodiscard]] Result<> stopOrNote(Stage stage, const QString &problem, QList<LetterFinding> &notes);

/// A letter's words against what is withheld from its reader and who is sealed anywhere: what is
/// said all the same needs somebody's reason, which is kept with the letter.
class NameGate
{
public:
    struct About
    {
        const CaseFolder &folder;
        const LetterWish &wish;
        const Telling &telling;
        Stage stage = Stage::Final;
    };

    /// Everything is borrowed for as long as the gate lives.
    NameGate(const About &about, LetterMemory &memory);

    /// ownWords: those of a template that somebody typed.
    [[nodiscard]] Result<> pass(ComposedLetter &letter, const QString &ownWords, Reader reader);

private:
    [[nodiscard]] bool isKept(const WithheldMatch &match, ComposedLetter &letter) const;
    [[nodiscard]] QString whyStopped(const WithheldMatch &match) const;
    [[nodiscard]] Result<> stop(const QString &problem, ComposedLetter &letter) const;
    [[nodiscard]] Result<> typedNothingWithheld(const QString &ownWords, ComposedLetter &letter);
    [[nodiscard]] Result<> namesNobodySealed(ComposedLetter &letter);
    [[nodiscard]] Result<> nameStaysOut(ComposedLetter &letter);
    [[nodiscard]] QString withoutInstitutions(const QString &text) const;

    About m_about;
    LetterMemory &m_memory;
    const WithheldWords &m_withheld;
};

} // namespace habeas
