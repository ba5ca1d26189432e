#pragma once

#include "app/letters/composer.h"

#include <QHash>

namespace habeas {

/// The letters of a case's log by whom they are addressed to, so that each letter of many is held
/// against those of its own reader only. Points into the folder, which must outlive it as it is.
class LettersOnFile
{
public:
    LettersOnFile() = default;
    explicit LettersOnFile(const CaseFolder &folder);

    /// In the log's order; null: open letters, addressed to no official.
    [[nodiscard]] QList<const Letter *> to(const Official *official) const;
    /// The letter of the log that this one is: to the same reader about the same person, word for
    /// word the same but for the reference the program gives, of the same day or not sent yet. Null
    /// where it is a new one.
    [[nodiscard]] const Letter *find(const ComposedLetter &composed, const LetterWish &wish) const;

private:
    QHash<Id<Official>, QList<const Letter *>> m_to;
    QString m_counted; ///< what the references begin with that the program gives
};

} // namespace habeas
