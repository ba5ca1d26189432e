#pragma once

#include "app/letters/composer.h"

namespace habeas {

/// Something the record knows and a letter may not say.
struct WithheldThing
{
    QString text; ///< as the record has it: "Saule Sample", "asthma"
    QString why; ///< in the screen's language: "relative", "a sealed record"
    QString replacement; ///< in the letter's language; empty: nothing stands for it
};

/// Where a typed text says such a thing.
struct WithheldMatch
{
    qsizetype start = 0; ///< in the typed text
    qsizetype length = 0;
    QString found; ///< the words as typed
    WithheldThing thing;
};

/// Knows what one letter may not say and finds it in typed text: other people's names, who a
/// source came from, the words of sealed records and of records about health nobody agreed to
/// mention, where people live and the numbers of their papers, and the person's own name where the
/// letter does not give it. Case, script and
/// grammatical endings do not hide a name. Made once for a folder; reading it is safe from several
/// threads.
class WithheldWords
{
public:
    /// The whole folder, sealed records too. `person` null: the person at risk.
    WithheldWords(const CaseFolder &folder, Id<Person> person, const LetterWish &wish);

    /// In the order of the text, never overlapping.
    [[nodiscard]] QList<WithheldMatch> in(const QString &typed) const;

private:
    struct NameEntry
    {
        QStringList words; ///< folded
        QList<bool> telling; ///< whether that word alone gives the person away
        WithheldThing thing;
    };

    struct WordEntry
    {
        QString folded;
        WithheldThing thing;
    };

    void addName(const QString &text, const QString &why, const QString &replacement);
    void addWords(const QString &text, const QString &why);
    void addGuarded(const QString &text, const QString &why);
    void readPeople(const CaseFolder &folder, Id<Person> person, const LetterWish &wish);
    void readSources(const CaseFolder &folder);
    void readGuarded(const CaseFolder &folder, Id<Person> person, const LetterWish &wish);
    void readRecords(const CaseFolder &folder, Id<Person> person, const LetterWish &wish);

    QSet<QString> m_open; ///< folded words that give nobody away
    QList<NameEntry> m_names;
    QList<WordEntry> m_words;
};

/// By what a withheld thing is kept in LetterWish::keptWithheld.
[[nodiscard]] QString withheldKey(const WithheldThing &thing);
/// Why the person wants it said all the same; empty where it is not kept.
[[nodiscard]] QString reasonToKeep(const LetterWish &wish, const WithheldThing &thing);
/// The typed text with what stands for it in the place of a match; what is left over of spaces
/// goes too.
[[nodiscard]] QString withReplacement(const QString &typed, const WithheldMatch &match);

/// All a person typed for the letter: subject, requests, paragraphs.
[[nodiscard]] QStringList typedTexts(const LetterWish &wish);

/// "Dana Sample" -> "D. S."
[[nodiscard]] QString initialsOf(const QString &name);

} // namespace habeas
