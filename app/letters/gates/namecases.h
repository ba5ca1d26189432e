#pragma once

#include "app/base/language.h"
#include "app/casefile/person.h"

#include <QSet>
#include <QStringList>

namespace habeas {

// In which grammatical case a Russian or Kazakh text gives a name.

/// In the order in which forms are listed: six in Russian, seven in Kazakh, where the locative
/// stands for the prepositional.
enum GrammaticalCase {
    Nominative,
    Genitive,
    Dative,
    Accusative,
    Instrumental,
    Prepositional,
    Ablative
};

using Cases = QSet<int>;

enum class Gender { Unknown, He, She };

/// In small letters, ё as е, without the signs around them.
[[nodiscard]] QStringList wordsOfName(const QString &text);
/// The cases in which these words, in small letters, may be words of the name: by the forms on
/// record, else by its endings. None where they are none of its forms.
[[nodiscard]] Cases casesOf(const Name &name, const QStringList &said, Language language,
                            Gender gender);
/// Those of them that what stands before it in a Russian text leaves.
[[nodiscard]] Cases casesAfter(const QString &before, const Cases &possible);

} // namespace habeas
