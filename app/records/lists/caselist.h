#pragma once

#include "app/base/clock.h"
#include "app/base/dates/partialdate.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/casefile/case.h"

#include <QList>

#include <span>

namespace habeas {

class Connection;
class CaseSearch;

/// One line of the cases list.
struct CaseRow
{
    qint64 seq = 0; ///< local, never leaves the vault
    Id<Case> id;
    QString ref;
    QString title;
    QString personName; ///< of the first person at risk
    qint64 people = 0; ///< at risk
    QString country;
    QString status; ///< code
    /// Code of the measure the person is held under, else of the one that began last; empty where
    /// there is none.
    QString measureType;
    QString measureOf; ///< whose it is, where several people are at risk; empty: it names nobody
    PartialDate measureFrom;
    PartialDate measureUntil;
    PartialDate mayEnd; ///< where that has no end on record: the day that is computed for it
    PartialDate lastHearing; ///< the latest that is not still to come
    PartialDate nextDue; ///< the next open deadline that nobody snoozed
    PartialDate actBy; ///< of the newest urgent action
};

struct CaseListQuery
{
    enum class Sort { Ref, Person, Status, MeasureFrom, LastHearing };

    QString text; ///< every word must be found in ref, title or a name, script and case folded
    Sort sort = Sort::Ref;
    bool descending = false;
    CivilDay today = habeas::today(systemClock()); ///< what is still to come counts from here
};

/// The order of all matching cases as row numbers: 8 bytes a case, read once per query.
[[nodiscard]] Result<QList<qint64>> caseOrder(const Connection &connection,
                                              const CaseListQuery &query);
/// The same with names folded before, for a filter that is typed key by key.
[[nodiscard]] Result<QList<qint64>> caseOrder(const Connection &connection,
                                              const CaseListQuery &query, const CaseSearch &search);
/// The rows themselves, for one window of that order.
[[nodiscard]] Result<QList<CaseRow>> caseRows(const Connection &connection,
                                              std::span<const qint64> seqs,
                                              CivilDay today = habeas::today(systemClock()));
/// The country of every case that says one; empty where there is none, or another. In an office
/// with several a wrong country would mean the wrong law, silently.
[[nodiscard]] QString onlyCountry(const Connection &connection);
[[nodiscard]] Result<qint64> caseCount(const Connection &connection);

} // namespace habeas
