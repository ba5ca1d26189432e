#pragma once

#include "app/base/result.h"
#include "app/base/text/namematch.h"

#include <QStringList>
#include <QUuid>

#include <functional>
#include <vector>

namespace habeas {

class Connection;

enum class FoundKind { Person, Case, Court, Letter, Document };

/// Something that was found, in one case.
struct Found
{
    FoundKind kind = FoundKind::Case;
    QString text; ///< what was matched, as it is on record
    QString shown; ///< the name it goes by, where that is another one; of a case, its reference
    QString caseRef; ///< empty: a court, or somebody who is in no case
    QUuid record = {}; ///< of a person, case, letter or document
    Match match = {};
    QStringList people = {}; ///< of a case: whom it is about, once nameCases() has asked
};

/// Why it was found, where that cannot be seen: "spelled with other letters"; else empty.
[[nodiscard]] QString matchReason(const Found &found);
/// "exact", "prefix", "other_letters", "other_script", "inside", "other_layout", "misspelt".
[[nodiscard]] QString matchCode(MatchKind kind);
[[nodiscard]] QString foundKindCode(FoundKind kind);

/// Everything in a vault that can be looked for by a name, in two flat buffers that are scanned
/// for each search. Reading folds every name: about a second for 100,000 people, so do it on a
/// worker thread; afterwards it may be asked from any thread.
class FindIndex
{
public:
    using Stopped = std::function<bool()>;

    /// Error Cancelled where `stopped` says so on the way.
    [[nodiscard]] static Result<FindIndex> read(const Connection &connection,
                                                const Stopped &stopped = {});

    /// The same after more was written: only records that change sets since touched are read, or
    /// everything where they are a great many. Equally good hits may come in another order.
    [[nodiscard]] Result<FindIndex> renewed(const Connection &connection,
                                            const Stopped &stopped = {}) const;

    /// The best first. Somebody who is in several cases comes once for each, at most five times.
    [[nodiscard]] QList<Found> find(const QString &text, qsizetype most = 50) const;
    /// What is spelled a little like it, where find() has nothing. At most three.
    [[nodiscard]] QList<Found> nearest(const QString &text) const;

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }

private:
    friend class FindIndexReader;

    /// What the entries of one record lead to.
    struct Owner
    {
        QUuid record;
        QStringList refs; ///< of its cases
        QString shown; ///< of a case or a person
        bool gone = false; ///< from the vault, or read again since: its entries lead nowhere
    };

    struct Entry
    {
        quint32 text; ///< where its own words begin in m_texts; they end where the next one's do
        quint32 written; ///< where its search forms begin in m_keys
        quint32 folded;
        quint32 owner;
        FoundKind kind;
    };

    struct Word
    {
        quint32 mask;
        quint32 entry;
        quint8 length;
    };

    struct Hit
    {
        Match match;
        quint32 entry;
    };

    [[nodiscard]] bool isGone(quint32 entry) const { return m_owners[m_entries[entry].owner].gone; }

    [[nodiscard]] QByteArrayView written(quint32 entry) const;
    [[nodiscard]] QByteArrayView folded(quint32 entry) const;
    [[nodiscard]] QString textOf(quint32 entry) const;
    [[nodiscard]] std::vector<quint32> holding(QByteArrayView needle) const;
    [[nodiscard]] QByteArrayView rarest(const QList<QByteArray> &words) const;
    void addDirect(const NameQuery &query, std::vector<Hit> &hits) const;
    void addMisspelt(const NameQuery &query, std::vector<Hit> &hits) const;
    void sort(std::vector<Hit> &hits, qsizetype most) const;
    [[nodiscard]] QList<Found> inCases(const std::vector<Hit> &hits, qsizetype most) const;

    qint64 m_changeSet = 0; ///< the newest one when it was read
    QByteArray m_texts;
    QByteArray m_keys; ///< "written\x1ffolded\n" for each entry
    std::vector<Entry> m_entries; ///< in the order of the buffers; one more at the end
    std::vector<Owner> m_owners;
    std::vector<Word> m_words; ///< of the folded forms
};

} // namespace habeas
