#pragma once

#include "app/base/language.h"
#include "app/casefile/person.h"

#include <QList>
#include <QString>

namespace habeas {

/// Somebody who is not named: the part they have in the case, and what their name told of them.
struct Unnamed
{
    QString part; ///< code of involvement_role
    QList<Name> names; ///< on record, whatever their language
    QString pronoun; ///< "he", "she"; empty where nobody wrote it down
};

/// Where a name stands in a text.
struct NameInText
{
    QString text;
    qsizetype start = 0;
    qsizetype length = 0;
    Language language = Language::English; ///< of the letter
};

/// What reads in that sentence in the place of the name: "a relative", "родственнику", "туысының".
/// Empty where the sentence is in another language than the letter, or where its words do not say
/// which form it needs: man or woman, and the grammatical case.
[[nodiscard]] QString standInFor(const Unnamed &who, const NameInText &at);
/// The same where nothing but the name says who speaks; empty where there is no such word.
[[nodiscard]] QString standInAlone(const Unnamed &who, Language language);

} // namespace habeas
