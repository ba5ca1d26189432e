#pragma once

#include "app/base/result.h"
#include "app/casefile/casefolder.h"
#include "app/letters/gates/audience.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>

namespace habeas {

class SealedNames;

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
