#pragma once

#include "app/base/dates/partialdate.h"
#include "app/letters/gates/typedwords.h"

#include <QHash>
#include <QSet>
#include <QUuid>

namespace habeas {

/// Something the record knows and a letter may not say.
struct WithheldThing
{
    QString text; ///< as the record has it: "Saule Sample", "asthma"
    QString why; ///< in the screen's language: "relative", "a sealed record"
    QString replacement; ///< in the letter's language; empty: nothing stands for it
    bool sealed = false; ///< no output says it, and no reason opens it
    bool own = false; ///< the person's own name or day of birth, which this telling does not give
    bool elsewhere = false; ///< sealed in another case, or nobody's of this one
    bool health = false; ///< found by the words for it, which need a consent
    QUuid person = {}; ///< whose name it is, where they have a part in the case
    QString part = {}; ///< code of that
    bool never = false; ///< no reason opens it either: refused, a minor's name, told to everybody
    /// What it is, for the log of what was told: code of a part or of a consent's purpose,
    /// "source", "name", "birthday", "note" or "record".
    QString kind = {};
};

/// What is closed without being a name, and is looked for in typed words only: numbers however they
/// are spaced, days in every usual form, and passages of the office's own notes. Reading it is safe
/// from several threads.
class ClosedTexts
{
public:
    /// A number of a paper or an address, found as a whole whatever stands between its signs.
    void addNumber(const QString &number, const WithheldThing &thing);
    /// Nothing where the date is no certain day.
    void addDay(const PartialDate &date, const WithheldThing &thing);
    /// Four words of it in a row, and names and numbers that stand in no text told openly. After
    /// all openly() calls.
    void addPassages(const QString &text, const WithheldThing &thing);
    /// A text whose passages are no secret.
    void openly(const QString &text);

    struct Found
    {
        qsizetype count = 0; ///< words
        const WithheldThing *thing = nullptr; ///< lives as long as this
    };

    /// The longest that begins at a word.
    [[nodiscard]] Found at(const QList<TypedWord> &words, qsizetype at) const;

    [[nodiscard]] bool isEmpty() const { return m_things.isEmpty(); }

private:
    struct Day
    {
        QStringList words; ///< folded
        qsizetype thing = 0;
    };

    void take(QHash<QString, qsizetype> &in, const QString &key, const WithheldThing &thing);

    QList<WithheldThing> m_things;
    QHash<QString, qsizetype> m_numbers; ///< folded, without what stands between
    QHash<QString, qsizetype> m_passages; ///< folded words with single blanks
    QHash<QString, qsizetype> m_words;
    QList<Day> m_days;
    QSet<QString> m_openPassages;
    QSet<QString> m_openWords;
};

} // namespace habeas
