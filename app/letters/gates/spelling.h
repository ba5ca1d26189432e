#pragma once

#include "app/base/language.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <memory>

namespace habeas {

/// A word that is in no dictionary.
struct SpellingMistake
{
    qsizetype start = 0; ///< in the text
    qsizetype length = 0;
    Language language = Language::English; ///< it was looked up in
};

/// The system's Hunspell dictionaries. Each is read when it is first needed; where there is none
/// for a language, its words are left alone. Safe from several threads.
class Spelling
{
public:
    /// Folders that hold en_US.dic and the like.
    explicit Spelling(const QStringList &folders = systemFolders());
    ~Spelling();
    Q_DISABLE_COPY_MOVE(Spelling)

    [[nodiscard]] static QStringList systemFolders();
    /// One that can be read: its words are in UTF-8.
    [[nodiscard]] bool hasDictionary(Language language) const;
    /// That the language has none, which package has it and where it is looked for, in the screen's
    /// language; empty where it has one.
    [[nodiscard]] QString missingDictionary(Language language) const;

    /// Each word by its own script: Latin ones are English; Cyrillic ones are Kazakh in a line with
    /// letters only Kazakh has, else of the letter's language, or Russian. `known` holds words that
    /// are right whatever a dictionary says (names, courts, the office's own), case folded; their
    /// grammatical endings are right too.
    [[nodiscard]] QList<SpellingMistake> mistakesIn(const QString &text, Language letter,
                                                    const QSet<QString> &known) const;
    /// What may have been meant, likeliest first; at most six.
    [[nodiscard]] QStringList suggestions(const QString &word, Language language) const;

private:
    struct Shelf;
    std::unique_ptr<Shelf> m_shelf;
};

/// The single words of texts, case folded, as mistakesIn() wants them.
[[nodiscard]] QSet<QString> knownWords(const QStringList &texts);

} // namespace habeas
