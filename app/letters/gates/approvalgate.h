#pragma once

#include "app/letters/composer.h"
#include "app/letters/gates/readergate.h"

namespace habeas {

/// Whether what is made from a template waits for a person to approve it by name. What stays in the
/// office does not (the team's and its lawyers' papers), nor does a form that is filled in by hand,
/// nor the sheet of duties that the person keeps, which tells nobody else anything. Whatever
/// reaches a reader outside does, and so does every text the program did not ship.
[[nodiscard]] bool needsApproval(const TemplateInfo &info);
/// The same by a template's id, as the letter log keeps it.
[[nodiscard]] bool needsApproval(const QString &templateId);

/// What an approval holds for: the whole letter but its own date, where that stands at its place
/// and says nothing else. A letter that is approved today may be printed tomorrow; "as known to us
/// on 3 May" is another statement on every day.
[[nodiscard]] QString approvedWords(const ComposedLetter &letter, CivilDay date);

/// Whether the letter is still a draft: nobody approved it, and it is one somebody must.
[[nodiscard]] bool isDraft(const Letter &letter);

/// Who is told by what a template makes. An open letter tells everybody, and whoever opens a
/// prisoner's post reads the card that is sent there.
[[nodiscard]] Reader readerOf(const TemplateInfo &info, bool isOpenLetter);
/// The same by a template's id.
[[nodiscard]] Reader readerOf(const QString &templateId, bool isOpenLetter);
/// The telling a letter is.
[[nodiscard]] Telling tellingOf(const LetterWish &wish, const TemplateInfo &info,
                                Id<Person> person);

/// What was made from a template, as the letter log keeps it.
struct MadeLetter
{
    QString templateId;
    Id<Person> person;
    bool isOpen = false; ///< addressed to nobody
    bool namesNobody = false; ///< initials stand for the name
    bool audienceConfirmed = false; ///< it reaches nobody beyond those a limited answer speaks of
};

/// Whether every consent it rests on covers that day; refused, saying which one does not.
[[nodiscard]] Result<> stillCovered(const CaseFolder &folder, const MadeLetter &made, CivilDay on);

/// Which purposes a consent must cover for what was made from that template.
[[nodiscard]] QStringList purposesOf(const QString &templateId, bool isOpenLetter);

} // namespace habeas
