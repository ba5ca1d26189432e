#include "app/letters/gates/spelling.h"

#include "app/letters/template/phrases.h"
#include "app/letters/template/words.h"

#include <QFile>
#include <QMap>
#include <QMutex>

#include <algorithm>
#include <hunspell.hxx>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEnding = 5; // letters a grammatical ending may add to a known word
constexpr qsizetype shortestStem = 3;
constexpr qsizetype longestWord = 100; // longer ones are no words, and Hunspell is slow with them
constexpr qsizetype mostSuggestions = 6;

QStringList dictionaryNames(Language language)
{
    switch (language) {
    case Language::Russian:
        return { u"ru_RU"_s };
    case Language::Kazakh:
        return { u"kk_KZ"_s };
    case Language::English:
        break;
    }
    return { u"en_GB"_s, u"en_US"_s };
}

QString packageOf(Language language)
{
    switch (language) {
    case Language::Russian:
        return u"hunspell-ru"_s;
    case Language::Kazakh:
        return u"hunspell-kk"_s;
    case Language::English:
        break;
    }
    return u"hunspell-en-us"_s;
}

/// What Debian ships is; others would be read as other letters.
bool isInUtf8(const QString &affixes)
{
    constexpr int mostLines = 100; // it stands near the beginning
    QFile file(affixes);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    for (int line = 0; line < mostLines && !file.atEnd(); ++line) {
        const QByteArray words = file.readLine().simplified();
        if (words.startsWith("SET ") || words.startsWith("\xef\xbb\xbfSET "))
            return words.toUpper().endsWith(" UTF-8");
    }
    return false;
}

bool isVowel(QChar c)
{
    return QStringView(u"аеёиоуыэюяйьәіөұү").contains(c);
}

struct Word
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString text;
};

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

/// Runs of letters, with an apostrophe inside; a word next to a digit is no word.
QList<Word> wordsIn(const QString &text)
{
    QList<Word> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!text.at(at).isLetterOrNumber()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        bool hasDigit = false;
        while (at < text.size()
               && (text.at(at).isLetterOrNumber() || text.at(at).isMark()
                   || (isApostrophe(text.at(at)) && at + 1 < text.size()
                       && text.at(at + 1).isLetter()))) {
            hasDigit = hasDigit || text.at(at).isDigit();
            ++at;
        }
        if (!hasDigit && at - start > 1 && at - start <= longestWord)
            words << Word { start, at - start, text.mid(start, at - start) };
    }
    return words;
}

/// Nothing for scripts no dictionary here is written in, and for words in capitals (short names of
/// bodies and laws).
std::optional<Language> languageOf(const QString &word, Language cyrillic)
{
    bool capitals = true;
    int latin = 0;
    int cyrillicLetters = 0;
    for (const QChar c : word) {
        capitals = capitals && !c.isLower();
        latin += c.script() == QChar::Script_Latin ? 1 : 0;
        cyrillicLetters += c.script() == QChar::Script_Cyrillic ? 1 : 0;
    }
    if (capitals || (latin == 0 && cyrillicLetters == 0))
        return std::nullopt;
    return latin > cyrillicLetters ? Language::English : cyrillic;
}

Language cyrillicLanguage(const QString &line, Language letter)
{
    static const QString kazakhOnly = u"әғқңөұүһі"_s;
    const bool kazakh = std::ranges::any_of(line.toLower(), [](QChar c) {
        return kazakhOnly.contains(c);
    });
    if (kazakh)
        return Language::Kazakh;
    return letter == Language::Kazakh ? Language::Kazakh : Language::Russian;
}

QString withoutPossessive(const QString &word)
{
    if (word.size() > 2 && isApostrophe(word.at(word.size() - 2)) && word.back().toLower() == u's')
        return word.chopped(2);
    return word;
}

bool isKnown(const QString &word, const QSet<QString> &known)
{
    const QString folded = withoutPossessive(word).toCaseFolded();
    if (known.contains(folded))
        return true;
    if (folded.isEmpty() || folded.front().script() != QChar::Script_Cyrillic)
        return false;
    for (qsizetype cut = 0; cut <= longestEnding && folded.size() - cut >= shortestStem; ++cut) {
        const QString stem = folded.chopped(cut);
        if (known.contains(stem) || known.contains(stem + u'|'))
            return true;
    }
    return false;
}

} // namespace

struct Spelling::Shelf
{
    QStringList folders;
    mutable QMutex mutex;
    mutable QMap<Language, std::shared_ptr<Hunspell>> books; ///< null where there is none

    [[nodiscard]] QString pathOf(Language language) const
    {
        for (const QString &folder : folders) {
            for (const QString &name : dictionaryNames(language)) {
                const QString path = folder + u'/' + name;
                if (QFile::exists(path + u".dic"_s) && isInUtf8(path + u".aff"_s))
                    return path;
            }
        }
        return {};
    }

    /// Holds the mutex while it is read.
    [[nodiscard]] Hunspell *book(Language language) const
    {
        const auto there = books.constFind(language);
        if (there != books.cend())
            return there->get();
        const QString path = pathOf(language);
        std::shared_ptr<Hunspell> made;
        if (!path.isEmpty())
            made = std::make_shared<Hunspell>(QFile::encodeName(path + u".aff"_s).constData(),
                                              QFile::encodeName(path + u".dic"_s).constData());
        books.insert(language, made);
        return made.get();
    }
};

Spelling::Spelling(const QStringList &folders)
    : m_shelf(std::make_unique<Shelf>())
{
    m_shelf->folders = folders;
}

Spelling::~Spelling() = default;

QStringList Spelling::systemFolders()
{
    return { u"/usr/share/hunspell"_s, u"/usr/local/share/hunspell"_s, u"/usr/share/myspell"_s };
}

bool Spelling::hasDictionary(Language language) const
{
    return !m_shelf->pathOf(language).isEmpty();
}

QString Spelling::missingDictionary(Language language) const
{
    if (hasDictionary(language))
        return {};
    return Letters::tr("No %1 dictionary is installed: spelling is not checked. On Debian it is in "
                       "the package %2; it is looked for in %3.")
        .arg(languageTitle(language), packageOf(language), m_shelf->folders.value(0));
}

QList<SpellingMistake> Spelling::mistakesIn(const QString &text, Language letter,
                                            const QSet<QString> &known) const
{
    QList<SpellingMistake> mistakes;
    const QMutexLocker lock(&m_shelf->mutex);
    qsizetype lineStart = 0;
    for (const QString &line : text.split(u'\n')) {
        const Language cyrillic = cyrillicLanguage(line, letter);
        for (const Word &word : wordsIn(line)) {
            const std::optional<Language> language = languageOf(word.text, cyrillic);
            if (!language || isKnown(word.text, known))
                continue;
            Hunspell *book = m_shelf->book(*language);
            QString plain = word.text;
            plain.replace(QChar(0x2019), u'\'');
            if (book && !book->spell(plain.toStdString()))
                mistakes << SpellingMistake { lineStart + word.start, word.length, *language };
        }
        lineStart += line.size() + 1;
    }
    return mistakes;
}

QStringList Spelling::suggestions(const QString &word, Language language) const
{
    const QMutexLocker lock(&m_shelf->mutex);
    Hunspell *book = m_shelf->book(language);
    QStringList words;
    if (!book || word.size() > longestWord)
        return words;
    for (const std::string &one : book->suggest(word.toStdString())) {
        if (words.size() < mostSuggestions)
            words << QString::fromStdString(one);
    }
    return words;
}

QSet<QString> knownWords(const QStringList &texts)
{
    QSet<QString> known;
    for (const QString &text : texts) {
        for (const Word &word : wordsIn(text)) {
            QString folded = word.text.toCaseFolded();
            known.insert(folded);
            // A stem that loses its last vowel before an ending is kept apart from whole words.
            if (folded.size() > shortestStem && isVowel(folded.back()))
                known.insert(folded.chopped(1) + u'|');
        }
    }
    return known;
}

} // namespace habeas
