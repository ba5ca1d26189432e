#pragma once

#include "app/records/find/namecodes.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace habeas::ui {

/// Puts codes where names stand in a text: whole names, single words of them and, in Cyrillic,
/// words with another ending. Rather covers too much than too little.
class NameMask
{
public:
    NameMask() = default;
    explicit NameMask(const QList<NameCode> &names);

    /// Stands where a name may be several people's.
    static constexpr QStringView Hidden = u"▮▮▮";

    [[nodiscard]] QString cover(const QString &text) const;

private:
    /// Word by its small letters -> code; empty where it is several people's.
    using Codes = QHash<QString, QString>;

    [[nodiscard]] bool mayBeAName(QStringView word) const;
    static void add(Codes &codes, const QString &key, const QString &code);
    [[nodiscard]] std::optional<QString> codeOfWord(const QString &word) const;

    Codes m_wholes;
    Codes m_words;
    Codes m_stems;
    QSet<QString> m_small; ///< words of names that are on record without any capital
    qsizetype m_longest = 1; ///< words in a name
};

} // namespace habeas::ui
