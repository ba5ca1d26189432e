#include "app/base/text/reason.h"
#include "app/base/text/textfold.h"
#include "app/letters/gates/withheldwords.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

// What is done about a withheld thing that somebody typed.

QString withheldKey(const WithheldThing &thing)
{
    return foldForSearch(thing.text);
}

bool mayBeKept(const WithheldThing &thing)
{
    return !thing.sealed && !thing.never;
}

QString reasonToKeep(const LetterWish &wish, const WithheldThing &thing)
{
    if (!mayBeKept(thing))
        return {};
    const QString one = wish.keptWithheld.value(withheldKey(thing));
    const QString reason = isReason(one) ? one : wish.keptWithheld.value(u"*"_s);
    return isReason(reason) ? reason : QString();
}

QString withReplacement(const QString &typed, const WithheldMatch &match)
{
    const QString before = typed.left(match.start);
    const QString after = typed.mid(match.start + match.length);
    if (!match.thing.replacement.isEmpty())
        return before + match.thing.replacement + after;
    const bool twoSpaces = (before.isEmpty() || before.endsWith(u' ')) && after.startsWith(u' ');
    return before + (twoSpaces ? after.mid(1) : after);
}

QStringList typedTexts(const LetterWish &wish)
{
    QStringList typed = QStringList { wish.subject } + wish.requests + wish.paragraphs;
    const QString copies = copiesOf(wish);
    if (!copies.isEmpty())
        typed << copies;
    return typed;
}

QString initialsOf(const QString &name)
{
    QStringList initials;
    for (const QString &word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const auto first = std::ranges::find_if(word, [](QChar c) {
            return c.isLetter();
        });
        if (first != word.end())
            initials << QString(first->toTitleCase()) + u'.'; // Georgian has none
    }
    return initials.join(u' ');
}

} // namespace habeas
