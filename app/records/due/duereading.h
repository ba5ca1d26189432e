#pragma once

#include "app/records/due/duetable.h"
#include "app/records/store/packshelf.h"

namespace habeas {

/// Reads deadlines as they stand on a day, from the stored ones wherever those stand on it; a case
/// whose rows do not, or whose sentences are in another language, is computed for this reading.
/// Nothing is written.
class DueReading
{
public:
    DueReading(const Connection &connection, CivilDay day);

    /// All of one case. NotFound names the reference.
    [[nodiscard]] Result<QList<LiveDue>> ofCase(const QString &ref);
    [[nodiscard]] Result<QList<LiveDue>> ofCase(Id<Case> id);
    /// Across all cases, by due day; with days, only what is due within so many from the day on.
    [[nodiscard]] Result<QList<LiveDue>> acrossCases(std::optional<int> withinDays);

    /// Sets what a stored row leaves to the packs and to its record: title, provision, effect.
    /// False where it was computed by other rules than those that apply now.
    [[nodiscard]] Result<bool> complete(LiveDue &live, const QString &country);

    /// Countries of the cases read that have no rules of their own; empty for a case without one.
    [[nodiscard]] const QSet<QString> &withoutRules() const { return m_withoutRules; }

    /// Of the vault's own packs: which could not be read.
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }

    /// How many cases were computed, not read.
    [[nodiscard]] int computed() const { return m_computed; }

private:
    [[nodiscard]] Result<QList<Case>> casesOf(const QSet<Id<Case>> &ids) const;
    [[nodiscard]] Result<QList<LiveDue>> read(const Case &file);
    [[nodiscard]] Result<> lookUp(LiveDue &live, const PackSet &packs) const;
    [[nodiscard]] Result<> lookUpRecord(LiveDue &live) const;

    const Connection &m_connection;
    CivilDay m_day;
    PackShelf m_shelf;
    QSet<QString> m_withoutRules;
    QList<Error> m_problems;
    int m_computed = 0;
    bool m_renewed = false;
};

/// Whether a deadline's days touch the window.
[[nodiscard]] bool isWithin(const DueDate &due, const DueWindow &window);

} // namespace habeas
