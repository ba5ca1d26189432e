#pragma once

#include "app/cli/line/commandline.h"
#include "app/letters/composer.h"
#include "app/letters/paper/pages.h"

namespace habeas {

class Connection;

/// What the options of a letter say, the same in every command that writes one. Errors name the
/// option; nothing is read from a vault.
[[nodiscard]] Result<LetterWish> letterWishOf(const Invocation &call);
/// Refused where --leave-out names somebody at risk in the case, or the name a letter in that
/// language gives them: the name would stay, and whoever asked would believe it is out.
[[nodiscard]] Result<> leavesOutNoName(const Invocation &call, const CaseFolder &folder,
                                       Language language);
/// "pdf": what --format says, else how the name after --out ends.
[[nodiscard]] QString fileEnding(const Invocation &call);
/// The letter format --format names; a usage error that names them all.
[[nodiscard]] Result<LetterFormat> letterFormatOption(const Invocation &call);
/// Those of --official, or of --all-officials all but courts that have the case before them, which
/// the notices name. Empty where neither is given: an open letter.
[[nodiscard]] Result<QList<Official>>
letterRecipients(const Invocation &call, const Connection &connection, QStringList &notices);

} // namespace habeas
