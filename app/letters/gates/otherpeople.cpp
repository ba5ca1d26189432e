#include "app/letters/gates/otherpeople.h"

#include "app/letters/gates/sealednames.h"
#include "app/letters/gates/withheldwords.h"
#include "app/letters/template/words.h"

namespace habeas {

namespace {

SealedNames::Open namedHere(const CaseFolder &folder, const LetterWish &wish)
{
    SealedNames::Open open;
    QStringList texts;
    for (const Name &name : folder.names) {
        open.people.insert(name.person.uuid());
        texts << name.text;
    }
    if (wish.official != nullptr)
        texts << wish.official->name << wish.official->office;
    for (const QString &text : std::as_const(texts)) {
        for (const QString &word : foldedWords(text))
            open.names.insert(word);
    }
    return open;
}

} // namespace

QList<LetterFinding> namesOfOtherCases(const CaseFolder &folder, const LetterWish &wish)
{
    QList<LetterFinding> findings;
    if (!wish.otherNames || wish.otherNames->isEmpty())
        return findings;
    const SealedNames::Open open = namedHere(folder, wish);
    QStringList told;
    for (const QString &text : typedTexts(wish)) {
        const QList<TypedWord> words = wordsIn(text);
        for (qsizetype i = 0; i < words.size();) {
            const SealedNames::Hit hit = wish.otherNames->at(words, i, open, true);
            const TypedWord &last = words.at(i + std::max<qsizetype>(hit.count, 1) - 1);
            const qsizetype start = words.at(i).start;
            const QString said = text.mid(start, last.start + last.length - start);
            if (hit.count > 0 && !told.contains(said)) {
                told << said;
                findings << LetterFinding {
                    LetterFinding::Level::Warning,
                    Letters::tr("“%1” is the name of somebody in another case of this vault. This "
                                "letter is not about them: take the name out unless they agreed "
                                "to be named here.")
                        .arg(said)
                };
            }
            i += std::max<qsizetype>(hit.count, 1);
        }
    }
    return findings;
}

} // namespace habeas
