#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace habeas {

/// A word of a text, as it is compared with what may not be said.
struct TypedWord
{
    qsizetype start = 0; ///< in the text
    qsizetype length = 0;
    QString text; ///< as it is seen: without the signs inside it that nobody sees
    QString folded; ///< base/text/textfold.h
    QStringList alike = {}; ///< of a capital Latin word: alikeSpellings()
    bool capital = false; ///< scripts without capitals hide nothing behind a small letter
    bool cyrillic = false;
    bool glued = false; ///< no blank stands between it and the word before
    bool begins = false; ///< a sentence or a quotation: its capital says nothing
};

/// Words in which letters of one script stand for those of another that look the same ("Сaфapoв"
/// with Latin vowels) are read as whoever sees them does, in the script that most of them are of.
/// Signs that break no word for whoever reads it (soft hyphens, joiners, direction marks) break
/// none here.
[[nodiscard]] QList<TypedWord> wordsIn(const QString &text);
[[nodiscard]] QStringList foldedWords(const QString &text);
/// The same with words that no blank parts as one: "Ma'ruf" is "maruf".
[[nodiscard]] QStringList foldedPieces(const QString &text);

/// Words written apart that may be read as one: what begins at `at` and goes on without a blank
/// ("Akh-metov", "Ma'ruf"), or in single letters ("A k h m e t o v"). Each with how many words it
/// is made of, at least two.
struct JoinedWord
{
    TypedWord word;
    qsizetype count = 0;
};

[[nodiscard]] QList<JoinedWord> joinedAt(const QList<TypedWord> &words, qsizetype at);

/// How Spanish and Portuguese words in Latin letters are written in Cyrillic ones, folded: "karmen"
/// of "Carmen", "ruis" of "Ruiz"; only those words that are written otherwise are changed by it.
[[nodiscard]] QStringList heardWords(const QString &latin);
/// Folded: what a word in Latin letters may be where another language spells Russian ("Julia" is
/// "iulia", "Xenia" is "ksenia"); nothing for English words that would be names ("jury").
[[nodiscard]] QStringList alikeSpellings(const QString &word);
/// The folded words of a recorded name as alikeSpellings() has them, and as letters of the other
/// script that look the same would write them; nothing where that changes nothing.
[[nodiscard]] QList<QStringList> otherSpellings(const QString &name);
/// Whether any letter of it is Cyrillic.
[[nodiscard]] bool hasCyrillic(const QString &text);

/// How much of a word may be a grammatical ending.
enum class Endings {
    Any, ///< of the few people of one case
    Certain, ///< those of Russian and Kazakh names: of everybody in a vault
};

/// The same word whatever its grammatical ending ("Сауле", "Сәуленің"; "Мамай", "Мамаю"; "Павел",
/// "Павлу"; of names
/// in Latin letters the genitive "Mamays"; of long words in them any ending, small letters too:
/// "verborgens") and however a Russian family name's ending is written in
/// Latin letters ("Mamayev", "Mamayew", "Mamayeff").
[[nodiscard]] bool isSameWord(const QString &recorded, const TypedWord &typed,
                              Endings endings = Endings::Any);
/// What words to look for where a typed word may be any of them with an ending.
[[nodiscard]] QStringList stemsOf(const TypedWord &typed);
/// A folded word with the ending of a Russian family name in its one form; else as it is.
[[nodiscard]] QString oneSpelling(const QString &folded);
/// The folded words that a word in Latin letters is a genitive or another spelling of; the word.
[[nodiscard]] QStringList spellingsOf(const TypedWord &typed);
/// The words, with a capital, that spellingsOf() reads as this one in either script.
[[nodiscard]] QList<TypedWord> writingsOf(const TypedWord &said);
/// The part of a recorded word that every ending leaves.
[[nodiscard]] QString stemOf(const QString &recorded);
/// The same of a Russian name that loses a vowel before an ending: of "Павел" that of "Павлу", of
/// "Соловей" that of "Соловью"; empty where it loses none.
[[nodiscard]] QString shortenedStemOf(const QString &recorded);

/// What codes are called in every language: words of the trade, which give nobody away.
[[nodiscard]] bool isWordOfTheTrade(const QString &folded);

} // namespace habeas
