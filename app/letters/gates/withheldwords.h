#pragma once

#include "app/letters/composer.h"
#include "app/letters/gates/closedtexts.h"
#include "app/letters/gates/ownname.h"
#include "app/letters/gates/readergate.h"
#include "app/letters/gates/sealednames.h"

namespace habeas {

/// Where a typed text says such a thing.
struct WithheldMatch
{
    qsizetype start = 0; ///< in the typed text
    qsizetype length = 0;
    QString found; ///< the words as typed
    WithheldThing thing;
};

/// Knows what one letter may not say to its reader (readergate.h) and finds it in typed text: other
/// people's names, who a source came from, the words of sealed records and of what nobody agreed to
/// tell, two telling words of a sealed record near each other, what speaks of health without
/// consent (healthwords.h), where people live and the numbers of their papers, passages of the
/// office's own notes and of what it keeps of how restrictions are kept, the person's own name and
/// day of birth where the letter does not give the name, and what is sealed anywhere else in the
/// vault. Case, script, grammatical endings, signs nobody sees and words taken apart do not hide a
/// name. Made once for a folder; reading it is safe from several threads.
class WithheldWords
{
public:
    /// The whole folder, sealed records too. `person` null: the person at risk. The reader is the
    /// one the wish's template and official make.
    WithheldWords(const CaseFolder &folder, Id<Person> person, const LetterWish &wish);
    WithheldWords(const CaseFolder &folder, const LetterWish &wish, const Telling &telling);

    /// In the order of the text, never overlapping.
    [[nodiscard]] QList<WithheldMatch> in(const QString &typed) const;
    /// The same in words of the record, which repeat no note and may give a day.
    [[nodiscard]] QList<WithheldMatch> inFacts(const QString &text) const;
    /// Names alone, as in the words of a template, which are not about this case.
    [[nodiscard]] QList<WithheldMatch> namesIn(const QString &text) const;
    /// In a text that was made, not typed: whole names sealed elsewhere in the vault, and nothing
    /// else.
    [[nodiscard]] QList<WithheldMatch> sealedElsewhereIn(const QString &text) const;
    /// Whether anything at all is sealed that a text could say.
    [[nodiscard]] bool knowsSealed() const;
    /// Whether the name or the address of whom that letter goes to says a word that is looked for:
    /// naming them makes it none, so what is known for letters to nobody is not true of theirs.
    [[nodiscard]] bool isTouchedBy(const LetterWish &wish) const;

private:
    /// Folded letters that a word of a name needs to stand for all of it.
    static constexpr qsizetype shortestTelling = 4;

    struct NameEntry
    {
        QStringList words; ///< folded
        QList<bool> telling; ///< whether that word alone gives the person away
        QList<bool> alsoAWord; ///< "Hope": a name only where nothing else needs its capital
        QString asOne; ///< folded: all words of it without blanks; empty where there is one only
        WithheldThing thing;
        bool isAddress = false; ///< what is written on to it belongs to it
    };

    struct WordEntry
    {
        QString folded;
        WithheldThing thing;
        bool capitalOnly = false; ///< it may be a name: it begins a sentence on record
    };

    /// Words of one sealed text, two of which near each other tell of it.
    struct PhraseEntry
    {
        QStringList words; ///< folded, without everyday ones
        QList<bool> closed; ///< whether that word stands nowhere else
        QStringList whole; ///< all words, where that says it; else empty
        WithheldThing thing;
    };

    struct Found
    {
        qsizetype count = 0; ///< words
        const WithheldThing *thing = nullptr;
        bool isAddress = false;
    };

    enum class Places { Typed, Facts, Template, Made };

    void addName(const WithheldThing &thing);
    void addHeardName(const WithheldThing &thing);
    void addWordsOfName(const QStringList &folded, const WithheldThing &thing);
    void addWords(const WithheldThing &thing);
    void addPhrase(const WithheldThing &thing, const QStringList &openTexts);
    void addGuarded(const WithheldThing &thing);
    void readPeople(const CaseFolder &folder, const ReaderGate &gate, const LetterWish &wish);
    void readSources(const CaseFolder &folder, bool toEverybody);
    void readGuarded(const CaseFolder &folder, const ReaderGate &gate);
    void readBirthdays(const CaseFolder &folder, const ReaderGate &gate, const LetterWish &wish);
    void readInsideWords(const CaseFolder &folder, const ReaderGate &gate);
    void readRecords(const CaseFolder &folder, const ReaderGate &gate);
    void readHealth(const ReaderGate &gate);
    void readOpen(const CaseFolder &folder, const LetterWish &wish);
    void sayOpenly(const QStringList &texts);
    [[nodiscard]] static bool looksLikeName(const NameEntry &entry, qsizetype i,
                                            const TypedWord &word);
    [[nodiscard]] Found pieceAt(const QList<TypedWord> &words, qsizetype at) const;
    [[nodiscard]] Found nameAt(const QList<TypedWord> &words, qsizetype at) const;
    [[nodiscard]] Found initialAt(const QList<TypedWord> &words, qsizetype at) const;
    [[nodiscard]] Found othersNameAt(const QList<TypedWord> &words, qsizetype at) const;
    [[nodiscard]] Found recordAt(const QList<TypedWord> &words, qsizetype at) const;
    [[nodiscard]] Found phraseAt(const QList<TypedWord> &words, qsizetype at) const;
    [[nodiscard]] QList<WithheldMatch> find(const QString &typed, Places places) const;

    QSet<QString> m_open; ///< folded words that give nobody away
    QSet<QString> m_openNames; ///< those of them that are names
    OwnName m_ownName; ///< of whom the letter is about, where it gives their names
    QList<NameEntry> m_names;
    QList<WordEntry> m_words;
    QList<PhraseEntry> m_phrases;
    std::optional<WithheldThing> m_health; ///< where health may not be told
    ClosedTexts m_closed;
    std::shared_ptr<const SealedNames> m_sealed;
    SealedNames::Open m_openElsewhere;
};

/// Who is told by a letter about that person (null: the person at risk).
[[nodiscard]] Telling tellingAbout(const CaseFolder &folder, Id<Person> person,
                                   const LetterWish &wish);

/// By what a withheld thing is kept in LetterWish::keptWithheld.
[[nodiscard]] QString withheldKey(const WithheldThing &thing);
/// Why the person wants it said all the same; empty where it is not kept, where what was given
/// is no reason (base/text/reason.h), and for what no reason opens.
[[nodiscard]] QString reasonToKeep(const LetterWish &wish, const WithheldThing &thing);
/// Whether a reason may open it at all.
[[nodiscard]] bool mayBeKept(const WithheldThing &thing);
/// The typed text with what stands for it in the place of a match; what is left over of spaces
/// goes too.
[[nodiscard]] QString withReplacement(const QString &typed, const WithheldMatch &match);

/// All a person typed for the letter: subject, requests, paragraphs.
[[nodiscard]] QStringList typedTexts(const LetterWish &wish);

/// "Dana Sample" -> "D. S."
[[nodiscard]] QString initialsOf(const QString &name);

} // namespace habeas
