#pragma once

#include "app/base/result.h"
#include "app/casefile/casefolder.h"
#include "app/letters/gates/reader.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>

namespace habeas {

class SealedNames;

/// Who a case file leaves the office for. Each rests on a consent of its own.
enum class Audience { Authorities, UnitedNations, Partners, Embassies, Public };

[[nodiscard]] QList<Audience> everyAudience();
/// "authorities", "united_nations", "partners", "embassies", "public".
[[nodiscard]] QString code(Audience audience);
[[nodiscard]] QString audienceTitle(Audience audience); ///< in the screen's language
[[nodiscard]] Reader readerOf(Audience audience);
/// The purpose a person must have agreed to: "share_with_partners".
[[nodiscard]] QString purposeOf(Audience audience);

struct AudienceWish
{
    Audience audience = Audience::Partners;
    CivilDay on;
    /// "consent_audience": the person's answer speaks of certain readers only, and this file
    /// reaches no others.
    QSet<QString> confirmations = {};
    std::shared_ptr<const SealedNames> sealedNames = {}; ///< as in a LetterWish
};

/// A case as an audience may see it.
struct AudienceFile
{
    CaseFolder folder;
    QHash<Id<Person>, Id<Consent>> consents; ///< by whom it is about
    QStringList leftOut; ///< what stayed out and why, in whole sentences of the screen's language
    QList<QUuid> facts; ///< the records it tells of
};

/// Through the gates that letters pass: the consent of every person at risk, nothing sealed and
/// nothing that rests on it, nothing about health without consent, nobody else the case protects.
/// Beside those, default deny: only kinds of records that may leave at all, without the office's
/// notes; names and other words that are withheld are replaced wherever they stand. Refused where a
/// consent is missing, naming whose.
[[nodiscard]] Result<AudienceFile> fileFor(const CaseFolder &folder, const AudienceWish &wish);

} // namespace habeas
