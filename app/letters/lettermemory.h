#pragma once

#include "app/letters/composer.h"
#include "app/letters/facts/visiblefolder.h"
#include "app/letters/gates/lint.h"
#include "app/letters/gates/recordcover.h"
#include "app/letters/gates/withheldwords.h"
#include "app/letters/template/lettertemplates.h"
#include "app/letters/template/template.h"

#include <memory>
#include <vector>

namespace habeas {

/// What a letter leaves ready for the next one of the same run: the template read, what of the case
/// may be seen, the words that may not be said. A letter made with it is the letter made without.
/// Forgets a case when it is asked about another one, or told to: the folder it is given must stay
/// as it is until then. For one thread.
class LetterMemory
{
public:
    using Nodes = Result<std::vector<TemplateNode>>;

    /// A case as one letter may look at it.
    struct Seen
    {
        VisibleFolder visible; ///< without what consent keeps out
        QStringList unconsented; ///< that something was, in words
        CoveredWords covered; ///< what of the recorded words was replaced for this reader
    };

    [[nodiscard]] const Result<ShippedTemplate> &shipped(const QString &id, Language language);
    /// Parsed; for the body its markup is checked too.
    [[nodiscard]] const Nodes &nodesOf(const QString &text, bool isBody);
    /// All that the parsed text names, as the free function says; none where it cannot be parsed.
    [[nodiscard]] const QSet<QString> &namesOf(const QString &text, bool isBody);
    /// What is to be said of the words a person typed.
    [[nodiscard]] const TypedLint &lintOf(const LetterWish &wish);
    /// Of a template's letters, as the free function says.
    [[nodiscard]] const LetterPaper &paperFor(const LetterPaper &paper, const QString &templateId);
    /// Warnings of people of other cases whom the typed words name, as the free function makes
    /// them.
    [[nodiscard]] QList<LetterFinding> namesOfOtherCases(const CaseFolder &folder,
                                                         const LetterWish &wish);
    /// In the words its reader may be told.
    [[nodiscard]] const Seen &seen(const CaseFolder &folder, const Telling &telling,
                                   const LetterWish &wish);
    [[nodiscard]] const WithheldWords &withheld(const CaseFolder &folder, const Telling &telling,
                                                const LetterWish &wish);
    /// Whether a typed text says anything that is withheld.
    [[nodiscard]] const QList<WithheldMatch> &withheldIn(const CaseFolder &folder,
                                                         const Telling &telling,
                                                         const LetterWish &wish,
                                                         const QString &typed);
    void forgetCase();

private:
    void setCase(const CaseFolder &folder);

    struct TypedKey
    {
        QStringList texts;
        QStringList requests;
        Language language = Language::English;
        CivilDay date;
        friend bool operator==(const TypedKey &, const TypedKey &) = default;
    };

    struct OthersKey
    {
        QStringList texts;
        std::shared_ptr<const SealedNames> names; ///< kept, so that no other takes its place
        friend bool operator==(const OthersKey &, const OthersKey &) = default;
    };

    /// What withheld words rest on, but for whoever the letter is addressed to.
    struct WithheldKey
    {
        Telling telling;
        Language language = Language::English;
        bool withoutName = false;
        QString signedBy; ///< who is named anyway
        const SealedNames *sealedNames = nullptr; ///< not owned; only compared
        friend bool operator==(const WithheldKey &, const WithheldKey &) = default;
    };

    struct CoverKey
    {
        QHash<QString, QString> kept; ///< what is said although it is withheld, and why
        QStringList contacts; ///< that may stand
        friend bool operator==(const CoverKey &, const CoverKey &) = default;
    };

    using Covered = std::optional<std::pair<CoverKey, Seen>>;

    /// What may not be said to one reader, and what of that was asked already.
    struct Known
    {
        WithheldWords words;
        QHash<QString, QList<WithheldMatch>> matches = {}; ///< by typed text
        Covered covered = {}; ///< for every addressee
        Covered forAddressee = {}; ///< for one whose own numbers are in the record
    };

    [[nodiscard]] Known &known(const CaseFolder &folder, const Telling &telling,
                               const LetterWish &wish);
    /// The wish's official and office may stand with their numbers and addresses.
    [[nodiscard]] const Seen &cover(Covered &covered, const Known &known, const CaseFolder &folder,
                                    const LetterWish &wish) const;

    QHash<QString, Result<ShippedTemplate>> m_shipped; ///< by name and language
    QHash<QString, std::shared_ptr<const Nodes>> m_bodies; ///< by text
    QHash<QString, std::shared_ptr<const Nodes>> m_lines;
    QHash<QString, QSet<QString>> m_names; ///< by text
    QHash<QString, LetterPaper> m_papers; ///< by template
    LetterPaper m_paper; ///< the office's, that they were made from
    std::optional<std::pair<TypedKey, TypedLint>> m_typed;
    const CaseFolder *m_case = nullptr; ///< not owned; only compared

    std::optional<std::pair<OthersKey, bool>> m_namesOthers; ///< in a letter to nobody
    std::optional<std::pair<Telling, Seen>> m_seen; ///< in the words on record
    std::optional<std::pair<WithheldKey, Known>> m_known; ///< for letters to anybody
    /// For one addressee whose name or address says what is looked for: by their texts.
    std::optional<std::pair<QStringList, Known>> m_knownToOne;
};

/// As composeLetter() makes it for whoever lays it out themselves: its length is not yet counted,
/// and nothing is said of it (noteLength()). The folder must outlive the memory of it.
[[nodiscard]] Result<ComposedLetter>
composeUnmeasured(const CaseFolder &folder, const LetterWish &wish, LetterMemory &memory);

/// The same of a draft that is looked at while it is written, as draftLetter() makes it.
[[nodiscard]] Result<ComposedLetter> draftLetter(const CaseFolder &folder, const LetterWish &wish,
                                                 LetterMemory &memory);

} // namespace habeas
