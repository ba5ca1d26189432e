#pragma once

#include "app/casefile/casefolder.h"
#include "app/letters/gates/contacts.h"

#include <QHash>
#include <QStringList>

namespace habeas {

class ReaderGate;
class WithheldWords;

/// How the words on record are read for one telling.
struct CoverRules
{
    const WithheldWords &withheld;
    const ReaderGate &gate;
    const LetterWish &wish; ///< what is kept with a reason, and whose addresses may stand
    /// The person's own name where the telling does not give it: letters refuse it by name.
    bool ownNameToo = true;
    bool titlesToo = false; ///< of sources, which are quoted as they stand
};

/// What stood in the words on record and was replaced.
struct CoveredWords
{
    QHash<QUuid, QStringList> why; ///< by record: one reason for each, in the screen's language
    TypedContacts contacts; ///< numbers and addresses among it
    int count = 0;
    int sealedStatements = 0; ///< whole statements of sealed people that were taken out
};

/// Replaces in the words of a folder that may be told what its reader may not be told: with the
/// part somebody has in the case, as the sentence needs it (standins.h) or else in brackets, or
/// with a gap; and takes out phone numbers and e-mail addresses. Names on record stay as they are;
/// in titles, in the office's own work and in what the office itself reads only what is sealed is
/// replaced, in this case or in another one.
[[nodiscard]] CoveredWords coverWords(CaseFolder &open, const CoverRules &rules);

} // namespace habeas
