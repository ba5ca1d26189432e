#pragma once

#include "app/casefile/casefolder.h"
#include "app/letters/gates/typedwords.h"

#include <QSet>

namespace habeas {

/// The names of whom a text is about, told from those of others in the case who share words with
/// them: spouses of these countries share a family name but for its ending.
class OwnName
{
public:
    OwnName() = default;
    OwnName(const CaseFolder &folder, const QList<Id<Person>> &about);

    /// The same family name but for the ending that says man or woman ("Вольнов", "Вольнова").
    [[nodiscard]] bool sharesFamilyName(const QString &folded) const;
    /// How many words from there on are a name of theirs, in any order and grammatical form; what
    /// is another's name letter for letter is not read as a form of theirs.
    [[nodiscard]] qsizetype runAt(const QList<TypedWord> &words, qsizetype at) const;
    /// Whether an initial that stands with a shared family name is another's.
    [[nodiscard]] bool isInitial(QChar folded) const;
    /// Whether these words as a whole are one of their names, said in full or in short: "Lev
    /// Volnov", "Л. А. Вольнов", "Вольнов".
    [[nodiscard]] bool isCalled(const QString &words) const;
    /// Whether the words give the family name as a man or woman has it that they are not.
    [[nodiscard]] bool isCalledAsSpouse(const QString &words) const;

private:
    struct Spelling
    {
        QStringList words; ///< folded, as recorded
        QSet<QString> forms; ///< with those of its recorded cases
    };

    [[nodiscard]] bool isWordOf(const Spelling &spelling, const TypedWord &word) const;

    QList<Spelling> m_spellings;
    /// Whether the words are another's name in its order, and in none of theirs.
    [[nodiscard]] bool isOthersInOrder(const QList<TypedWord> &words, qsizetype at,
                                       qsizetype count) const;

    [[nodiscard]] bool isSaidOfAnother(const QList<TypedWord> &words, qsizetype at) const;

    QSet<QString> m_others; ///< folded words of everybody else's names
    QList<QStringList> m_othersNames; ///< the same, name by name
};

} // namespace habeas
