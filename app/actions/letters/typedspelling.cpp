#include "app/actions/letters/typedspelling.h"

#include "app/letters/gates/withheldwords.h"
#include "app/records/store/vaultwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct SpellingText
{
    Q_DECLARE_TR_FUNCTIONS(TypedSpelling)
};

constexpr qsizetype mostWords = 8; // enough to find the rest by

QStringList unknownWords(const QString &typed, Language language, const Spelling &spelling,
                         const QSet<QString> &known)
{
    QStringList words;
    for (const SpellingMistake &mistake : spelling.mistakesIn(typed, language, known))
        words << typed.mid(mistake.start, mistake.length);
    words.removeDuplicates();
    return words;
}

} // namespace

QStringList spellingNotices(const Connection &connection, const LetterWish &wish,
                            const Spelling &spelling)
{
    LetterWish ofTheirs = wish;
    ofTheirs.copyTo = QString(); // an address is in no dictionary
    const QString typed = typedTexts(ofTheirs).join(u'\n');
    if (typed.trimmed().isEmpty())
        return {};
    QStringList notices;
    QStringList words = unknownWords(typed, wish.language, spelling, {});
    if (!words.isEmpty()) // all names of a vault are read only where they can matter
        words = unknownWords(typed, wish.language, spelling,
                             knownWords(textsOfTheVault(connection).value_or(QStringList())));
    if (!words.isEmpty()) {
        QString named = u"“%1”"_s.arg(words.mid(0, mostWords).join(u"”, “"_s));
        if (const qsizetype more = words.size() - mostWords; more > 0)
            named = SpellingText::tr("%1 and %n more", "words", static_cast<int>(more)).arg(named);
        notices << SpellingText::tr("Not in the dictionary: %1. A word that is right can be added: "
                                    "“words VAULT add WORD”.")
                       .arg(named);
    }
    if (const QString missing = spelling.missingDictionary(wish.language); !missing.isEmpty())
        notices << missing;
    return notices;
}

} // namespace habeas
