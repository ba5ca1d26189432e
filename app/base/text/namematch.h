#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace habeas {

/// How a typed text meets a name, best first.
enum class MatchKind {
    Exact, ///< the whole name, as typed but for capitals
    Prefix, ///< every typed word begins a word of the name
    Folded, ///< the same without marks and look-alike letters: "elodie", "Алия" for "Әлия"
    Script, ///< the same in another script: "zhanbota" for "Жанбота"
    Inside, ///< every typed word stands somewhere in the name
    Layout, ///< the keys of another keyboard layout: "Ghbdtn" for "Привет"
    Misspelt, ///< a letter changed, missing, too many or in the wrong place; two in long words
    None,
};

/// A name as it is compared: UTF-8, small letters as written, and folded across scripts
/// (base/text/textfold.h). Both with single spaces between words.
struct SearchForm
{
    QByteArray written;
    QByteArray folded;
};

[[nodiscard]] SearchForm searchForm(const QString &text);
/// Many at once, which is several times faster than one after the other.
[[nodiscard]] QList<SearchForm> searchForms(const QStringList &texts);

/// How far a text is from a word it may mean: 1 for five letters and more, 2 for eight, else 0.
[[nodiscard]] int lettersOff(qsizetype typedLetters);
/// Letters changed, missing, too many or swapped with their neighbour between the two; `most` + 1
/// where it is more than `most` (at most 3).
[[nodiscard]] int spellingDistance(QByteArrayView a, QByteArrayView b, int most);

struct Match
{
    MatchKind kind = MatchKind::None;
    QString reading = {}; ///< of a Layout match: what the keys say on the other layout

    [[nodiscard]] bool isFound() const { return kind != MatchKind::None; }
};

/// What somebody typed, prepared once for many names.
class NameQuery
{
public:
    explicit NameQuery(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_typed.words.isEmpty(); }

    [[nodiscard]] const QString &typed() const { return m_text; }

    /// One way to read what was typed: as it is, or on another layout.
    struct Reading
    {
        QString text;
        SearchForm form;
        QList<QByteArray> words; ///< as written
        QList<QByteArray> foldedWords;
        QList<qsizetype> letters; ///< of each word, as typed
        QList<quint32> masks; ///< which letters each folded word has, see letterMask()

        /// How many letters a folded word may be off.
        [[nodiscard]] int mayBeOff(qsizetype word) const;
    };

    [[nodiscard]] const Reading &asTyped() const { return m_typed; }

    [[nodiscard]] const QList<Reading> &otherLayouts() const { return m_others; }

    /// How the name is met. Misspellings are looked for where nothing else fits.
    [[nodiscard]] Match match(const SearchForm &name) const;
    /// The same without misspellings, on parts of a larger buffer.
    [[nodiscard]] Match match(QByteArrayView written, QByteArrayView folded) const;
    /// Exact, Prefix, Folded or Script as typed; else None. Quicker than match().
    [[nodiscard]] MatchKind beginning(QByteArrayView written, QByteArrayView folded) const;
    /// Whether each typed word begins a word of the name or is nearly one of them, and one only
    /// nearly.
    [[nodiscard]] bool isNearly(QByteArrayView folded) const;

private:
    QString m_text;
    Reading m_typed;
    QList<Reading> m_others;
};

/// One bit for each of 32 classes of letters a word has: two words that differ by n letters differ
/// by at most 2n bits.
[[nodiscard]] quint32 letterMask(QByteArrayView word);

} // namespace habeas
