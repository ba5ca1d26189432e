#pragma once

#include "app/law/deadlines/livedue.h"

#include <QSet>

namespace habeas {

class Connection;
class Transaction;

/// How a case's rows were computed.
struct DueBasis
{
    SteadyDays days; ///< on which they stand
    QString rules; ///< versions of the packs
    QString language; ///< of the sentences
};

/// Days that a deadline's days overlap.
struct DueWindow
{
    CivilDay first;
    CivilDay last;
};

/// Stored deadlines that wait for somebody on a day, by their days.
struct PendingQuery
{
    CivilDay today;
    DueWindow latest; ///< that the last possible day lies in
    std::optional<CivilDay> begunBy = {}; ///< that the first possible day is not after
    std::optional<CivilDay> notBefore = {}; ///< that the first possible day is not before
    int most = 1000;
    bool newestFirst = false; ///< which are kept where there are more
};

/// The stored deadlines. Derived data: whoever changes a record has them computed again in the same
/// transaction (actions/deadlines/livedeadlines.h).
class DueTable
{
public:
    explicit DueTable(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// With the sentences they were stored with; titles and the like are looked up in the packs.
    [[nodiscard]] Result<QList<LiveDue>> of(Id<Case> id) const;
    /// Without sentences: enough to tell what has moved.
    [[nodiscard]] Result<QList<LiveDue>> bareOf(Id<Case> id) const;
    /// Nothing where the case was never computed.
    [[nodiscard]] Result<std::optional<DueBasis>> basisOf(Id<Case> id) const;
    /// The case of a deadline, by its key or by the record it is kept in; null where there is none.
    [[nodiscard]] Result<Id<Case>> caseOf(const QUuid &keyOrRecord) const;

    /// Makes a case's rows exactly these; touches only those that differ. True where any did.
    [[nodiscard]] Result<bool> set(const Transaction &proof, Id<Case> id,
                                   const QList<LiveDue> &before, const QList<LiveDue> &after,
                                   const DueBasis &basis) const;
    [[nodiscard]] Result<> remove(const Transaction &proof, Id<Case> id) const;

    /// Cases with a deadline whose days touch the window, whatever its state; two reads of covering
    /// indexes.
    [[nodiscard]] Result<QSet<Id<Case>>> casesWithin(const DueWindow &window) const;
    /// Those that wait, without sentences, the nearest first; exact days and ranges each by a
    /// covering index.
    [[nodiscard]] Result<QList<LiveDue>> pending(const PendingQuery &query) const;
    /// How many there are.
    [[nodiscard]] Result<qint64> countPending(const PendingQuery &query) const;
    /// Cases whose rows do not stand on that day: computed for other days only, or never. Reads
    /// only what it finds.
    [[nodiscard]] Result<QSet<Id<Case>>> unsteadyOn(CivilDay day) const;

private:
    [[nodiscard]] Result<> addWords(Id<Case> id, QList<LiveDue> &rows) const;
    [[nodiscard]] Result<QByteArray> packedWords(Id<Case> id, const QByteArray &words) const;

    const Connection &m_connection;
};

} // namespace habeas
