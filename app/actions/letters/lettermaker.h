#pragma once

#include "app/actions/letters/letterbatch.h"
#include "app/actions/letters/lettersonfile.h"
#include "app/letters/lettermemory.h"
#include "app/records/find/namesatrisk.h"

#include <QHash>

#include <memory>
#include <optional>

namespace habeas {

/// Makes the letters of a batch one after the other. Templates, rules, officials and paper are read
/// once, a case once for all its letters that follow each other; of a letter itself nothing is kept
/// when the next one is made.
class LetterMaker
{
public:
    struct Made
    {
        LetterWish wish; ///< points into the maker
        ComposedLetter letter;
        std::unique_ptr<LetterPages> pages;
        const Letter *onFile = nullptr; ///< the letter of the log it is; points into the folder
    };

    /// Both must outlive the maker.
    LetterMaker(const Connection &connection, const BatchWish &wish)
        : m_connection(connection)
        , m_wish(wish)
    {
    }

    [[nodiscard]] Result<> begin();
    /// Nothing where it has problems, which go into the line, or was written before; an error is of
    /// the vault.
    [[nodiscard]] Result<std::optional<Made>> make(const BatchItem &item, BatchLine &line);

    /// The case of the letter made last.
    [[nodiscard]] const CaseFolder &folder() const { return m_folder; }

private:
    [[nodiscard]] Result<> readCase(const QString &ref);
    [[nodiscard]] QString namesSomebodyElse() const;
    [[nodiscard]] const Letter *writtenBefore(const LetterWish &wish) const;
    [[nodiscard]] QString nextRef();
    [[nodiscard]] const QList<RulePack> &rules();
    [[nodiscard]] std::optional<Made> compose(LetterWish wish, BatchLine &line);
    [[nodiscard]] std::optional<Made> again(const Letter &onFile, LetterWish wish,
                                            const ComposedLetter &letter, BatchLine &line);

    const Connection &m_connection;
    const BatchWish &m_wish;
    QHash<Id<Official>, Official> m_officials;
    QHash<Id<Official>, QList<Wording>> m_wordings;
    QHash<QString, QList<RulePack>> m_rules; ///< by country
    QHash<QString, qint64> m_lastNumber; ///< by case
    LetterPaper m_paper;
    std::shared_ptr<const SealedNames> m_sealed;
    std::shared_ptr<const SealedNames> m_others;
    QList<NameAtRisk>
        m_named; ///< whom the words all letters share name, where there are more cases
    CaseFolder m_folder;
    LettersOnFile m_onFile; ///< of that case
    bool m_isRead = false;
    LetterMemory m_memory;
};

} // namespace habeas
