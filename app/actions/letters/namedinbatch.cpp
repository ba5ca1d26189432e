#include "app/actions/letters/namedinbatch.h"

#include "app/letters/gates/sealednames.h"
#include "app/letters/gates/withheldwords.h"

#include <QSet>

#include <algorithm>

namespace habeas {

Result<QList<NameAtRisk>> namedInBatch(const Connection &connection, const LetterWish &wish,
                                       const QStringList &caseRefs)
{
    QList<NameAtRisk> named;
    const QList<TypedWord> words = wordsIn(typedTexts(wish).join(u'\n'));
    if (words.isEmpty())
        return named;
    const auto names = namesAtRisk(connection, caseRefs);
    if (!names)
        return tl::unexpected(names.error());
    QSet<QString> folded;
    for (const TypedWord &word : words)
        folded.insert(word.folded);
    QSet<Id<Person>> known;
    for (const NameAtRisk &name : *names) {
        const QList<TypedWord> own = wordsIn(name.text);
        const bool likely
            = own.size() > 1 && std::ranges::any_of(own, [&folded](const TypedWord &word) {
                  return folded.contains(word.folded);
              });
        if (!likely || known.contains(name.person)
            || !SealedNames({ { name.text } }, 0).isNamedIn(words))
            continue;
        known.insert(name.person);
        named << name;
    }
    return named;
}

} // namespace habeas
