// Which choices the typed letters stand for.
#include "app/base/text/keyboardlayout.h"
#include "app/base/text/namematch.h"
#include "app/base/text/textfold.h"
#include "ui/widgets/fields/choiceedit.h"

#include <algorithm>

namespace habeas::ui {

namespace {

/// 0: begins with it, 1: a word inside begins with it, 2: holds it, nothing: does not.
std::optional<int> rank(const QString &folded, const QString &needle)
{
    const qsizetype at = folded.indexOf(needle);
    if (at < 0)
        return {};
    if (at == 0)
        return 0;
    for (qsizetype i = at; i > 0; i = folded.indexOf(needle, i + 1)) {
        if (!folded.at(i - 1).isLetterOrNumber())
            return 1;
    }
    return 2;
}

bool isLatin(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return c.isLetter() && c.script() != QChar::Script_Latin;
    });
}

/// The entries that have nearly the words typed. A figure is never nearly a word.
template<class Entries>
QList<qsizetype> misspelt(const Entries &entries, const QString &text)
{
    QList<qsizetype> found;
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) {
            return c.isDigit();
        }))
        return found;
    const NameQuery query(text);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (query.isNearly(entries.at(i).folded.simplified().toUtf8()))
            found.append(i);
    }
    return found;
}

} // namespace

/// What the letters say; where they say nothing, what the same keys say on another layout, or a
/// word they nearly are. Of a closed list only what begins a word: Tab takes it.
QList<qsizetype> ChoiceEdit::matches(const QString &text) const
{
    constexpr qsizetype leastLetters = 2; // one letter stands for something on every layout
    const QString folded = foldForSearch(text);
    // Letters that fold away ("qqq") leave one with which many names begin.
    const bool tells = folded.size() >= leastLetters || text.trimmed().size() <= leastLetters;
    QList<qsizetype> found = tells ? matchesOf(folded) : QList<qsizetype>();
    if (!found.isEmpty() || text.trimmed().size() < leastLetters)
        return found;
    if (!isLatin(text)) // Latin letters sound like the beginnings of other languages' words
        found = matchesElsewhere(foldForSearch(text));
    if (!found.isEmpty())
        return found;
    for (const QString &other : wordsOnOtherLayouts(text)) {
        const QString needle = foldForSearch(other);
        if (needle.size() < leastLetters) // letters that fold away leave one that is everywhere
            continue;
        found = matchesOf(needle);
        if (!found.isEmpty())
            return found;
    }
    return m_free ? found : misspelt(m_entries, text);
}

QList<qsizetype> ChoiceEdit::matchesOf(const QString &needle) const
{
    QList<qsizetype> found[3];
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (const std::optional<int> place = rank(m_entries.at(i).folded, needle))
            found[*place].append(i);
    }
    return m_free ? found[0] + found[1] + found[2] : found[0] + found[1];
}

/// Beginnings of words only.
QList<qsizetype> ChoiceEdit::matchesElsewhere(const QString &needle) const
{
    QList<qsizetype> found[2];
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const std::optional<int> place = rank(m_entries.at(i).elsewhere, needle);
        if (place && *place < 2)
            found[*place].append(i);
    }
    return found[0] + found[1];
}

/// Whether what is typed breaks off inside a word of it: "alma" of "Almaly District Court", but not
/// "Almaly".
bool ChoiceEdit::endsTheWord(qsizetype entry) const
{
    if (entry < 0)
        return false;
    constexpr qsizetype leastLetters = 2;
    const QString &folded = m_entries.at(entry).folded;
    for (const QString &typed : QStringList { text() } + wordsOnOtherLayouts(text())) {
        const QString needle = foldForSearch(typed);
        if (needle.size() < leastLetters)
            continue;
        for (qsizetype at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
            const qsizetype end = at + needle.size();
            if ((at == 0 || !folded.at(at - 1).isLetterOrNumber()) && end < folded.size()
                && folded.at(end).isLetterOrNumber())
                return true;
        }
    }
    return false;
}

qsizetype ChoiceEdit::exactMatch(const QString &text) const
{
    if (text.isEmpty())
        return -1;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).choice.label == text)
            return i;
    }
    return -1;
}

} // namespace habeas::ui
