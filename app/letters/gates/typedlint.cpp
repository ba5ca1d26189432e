#include "app/letters/gates/typedlint.h"

#include "app/letters/gates/dwellings.h"
#include "app/letters/gates/lintwords.h"
#include "app/letters/gates/papernumbers.h"
#include "app/letters/gates/withheldwords.h"
#include "app/letters/template/phrases.h"
#include "app/letters/template/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

using Level = LetterFinding::Level;
using Findings = QList<LetterFinding>;

bool hasLetters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.isLetter();
    });
}

Findings languageOf(const LetterWish &wish)
{
    Findings findings;
    const QString title = languageTitle(wish.language);
    for (const QString &typed : wish.requests + wish.paragraphs) {
        if (!isWrittenIn(typed, wish.language))
            findings << LetterFinding { Level::Warning,
                                        Letters::tr(
                                            "“%1” does not look like the letter's language (%2).")
                                            .arg(beginningOf(typed), title) };
    }
    // Two words may be a name in a paragraph; a request is no name.
    for (const QString &request : wish.requests) {
        if (wish.language == Language::Kazakh && isWrittenIn(request, wish.language)
            && isWrittenIn(request, Language::Russian) && hasLetters(request))
            findings << LetterFinding {
                Level::Hint,
                Letters::tr("“%1” may be Russian: it has no letter that only Kazakh has. The "
                            "letter is in Kazakh.")
                    .arg(beginningOf(request))
            };
    }
    return findings;
}

Findings shoutingIn(const LetterWish &wish)
{
    static const QRegularExpression capitals(u"(?:\\b\\p{Lu}{3,}\\b[^\\p{L}]*){3,}"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    Findings findings;
    for (const QString &typed : wish.requests + wish.paragraphs) {
        if (capitals.match(typed).hasMatch())
            findings << LetterFinding { Level::Hint,
                                        Letters::tr(
                                            "“%1” is in capital letters, which reads as shouting.")
                                            .arg(beginningOf(typed)) };
    }
    return findings;
}

Findings requestsWithoutVerb(const LetterWish &wish)
{
    Findings findings;
    for (const QString &request : wish.requests) {
        if (!request.trimmed().isEmpty() && isWrittenIn(request, wish.language)
            && !saysWhatToDo(request, wish.language))
            findings << LetterFinding {
                Level::Hint,
                (wish.language == Language::Kazakh
                     ? Letters::tr("“%1” does not say what the reader should do. End with a verb.")
                     : Letters::tr(
                         "“%1” does not say what the reader should do. Begin with a verb."))
                    .arg(beginningOf(request))
            };
    }
    return findings;
}

Findings toneOf(const LetterWish &wish)
{
    Findings findings;
    for (const QString &typed : typedTexts(wish)) {
        const QStringList harsh = harshWords(typed);
        if (!harsh.isEmpty())
            findings << LetterFinding {
                Level::Warning,
                Letters::tr("“%1” may be read as an insult or a threat, and the letter laid aside. "
                            "Say what happened instead.")
                    .arg(harsh.join(u"”, “"_s))
            };
    }
    return findings;
}

Findings pastDatesIn(const LetterWish &wish)
{
    Findings findings;
    for (const QString &typed : typedTexts(wish)) {
        for (const QString &until : pastUntils(typed, wish.date))
            findings << LetterFinding {
                Level::Warning,
                Letters::tr("“%1” has passed on the letter's date. Check the date, or say what "
                            "happened since.")
                    .arg(until)
            };
    }
    return findings;
}

QStringList whatIsFine(const LetterWish &wish, const TypedLint &typed)
{
    QStringList fine;
    if (typed.tone.isEmpty())
        fine << Letters::tr("polite words");
    const bool asks = std::ranges::any_of(wish.requests, [](const QString &request) {
        return !request.trimmed().isEmpty();
    });
    if (asks && typed.requests.isEmpty())
        fine << Letters::tr("a clear request");
    return fine;
}

} // namespace

TypedLint lintTyped(const LetterWish &wish)
{
    TypedLint typed { .language = languageOf(wish),
                      .requests = requestsWithoutVerb(wish),
                      .tone = toneOf(wish),
                      .pastDates = pastDatesIn(wish),
                      .shouting = shoutingIn(wish),
                      .contacts = contactsIn(typedTexts(wish)),
                      .doors = {},
                      .papers = {},
                      .handles = {},
                      .quotes = {},
                      .fine = {} };
    for (const QString &text : typedTexts(wish)) {
        typed.quotes << quotesIn(text);
        typed.doors << doorsIn(text);
        typed.papers << paperNumbersIn(text);
        typed.handles << handlesIn(text);
    }
    for (QStringList *found : { &typed.doors, &typed.papers, &typed.handles })
        found->removeDuplicates();
    typed.fine = whatIsFine(wish, typed);
    return typed;
}

} // namespace habeas
