#pragma once

#include "app/letters/gates/typedwords.h"

#include <QHash>
#include <QSet>
#include <QUuid>

namespace habeas {

/// A name, or another text, that is sealed somewhere in a vault.
struct SealedName
{
    QString text;
    QUuid person = {}; ///< whose name it is; null for any other text
    bool wholeOnly = false; ///< found only with all its words in their order: a case's reference
};

/// Everything of a vault that is sealed and has a name, ready to be looked for in what somebody
/// types: made once, asked at every key. May be read from several threads.
class SealedNames
{
public:
    SealedNames() = default;
    /// `asOf`: the number of the newest change set it was read after.
    SealedNames(const QList<SealedName> &names, qint64 asOf);

    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }

    [[nodiscard]] qint64 asOf() const { return m_asOf; }

    /// What a text may say all the same.
    struct Open
    {
        QSet<QUuid> people; ///< who are openly in the case
        QSet<QString> names; ///< folded: of whoever is named anyway
        QSet<QString> words; ///< folded: said openly in the case
    };

    struct Hit
    {
        qsizetype first = 0; ///< word
        qsizetype count = 0; ///< 0: nothing begins there
        QStringList name = {}; ///< folded: all words of what was found
    };

    /// The longest that begins at a word: two words of one name in any order, a whole reference,
    /// or (unless `wholeNames`) one word that stands for a name.
    [[nodiscard]] Hit at(const QList<TypedWord> &words, qsizetype at, const Open &open,
                         bool wholeNames) const;

    /// Whether a text says one of them with all of its name: two words of it, or a whole reference.
    [[nodiscard]] bool isNamedIn(const QString &text) const;
    [[nodiscard]] bool isNamedIn(const QList<TypedWord> &words) const;

    /// Whether a word of a text, however it is written elsewhere, may be one of a name: whatever a
    /// text without any makes open changes nothing here.
    [[nodiscard]] bool mayBeSaidIn(const QString &text) const;

private:
    struct Entry
    {
        QStringList words; ///< folded
        QUuid person;
        bool wholeOnly = false;
    };

    struct Place
    {
        qsizetype entry = 0;
        qsizetype word = 0;
    };

    [[nodiscard]] qsizetype
    add(const Entry &entry); ///< its number; -1 where it is known, or nothing
    [[nodiscard]] QList<Place> placesOf(const TypedWord &word) const;
    [[nodiscard]] bool mayBegin(const TypedWord &word) const;
    [[nodiscard]] Hit runAt(const QList<TypedWord> &words, qsizetype at, const Place &from,
                            const Open &open) const;
    [[nodiscard]] static bool standsAlone(const QString &recorded, const TypedWord &word,
                                          const Open &open);

    QList<Entry> m_entries;
    QMultiHash<QString, Place> m_places; ///< by a word of an entry, and by its stem
    QHash<QString, Place> m_whole; ///< by all words of a name written as one
    QSet<quint64> m_beginnings; ///< of the words in m_places
    QSet<QString> m_known; ///< while they are taken in
    qint64 m_asOf = 0;
};

} // namespace habeas
