#pragma once

#include "app/base/dates/civilday.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/casefile/case.h"
#include "app/law/track/fieldoffer.h"
#include "app/records/find/visits.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace habeas {

class Connection;
struct LiveDue;
struct Person;

inline constexpr int newlyOverdueDays = 30;

/// One thing that is due, is coming, or should be looked at, in whichever case it stands.
struct TodayItem
{
    /// In the order they are read.
    enum class Section {
        Overdue,
        LongOverdue, ///< for more than newlyOverdueDays
        Today,
        Next,
        Later,
        Check,
        Missed, ///< it came and went while nobody looked, and nobody waits for it any more
    };
    enum class Kind {
        Deadline, ///< computed or typed: what can be marked done and snoozed
        UrgentAction,
        Hearing, ///< on record, without an outcome
        Announced, ///< the next hearing another one names
        Report, ///< that a restriction asks for
        RestrictionEnd,
        Reply, ///< to a letter
        FollowUp, ///< a letter nobody has answered for 6 or 12 weeks, and no day was asked for
        Consent, ///< runs out
        LibertyEnd, ///< of an order, a measure or a sentence, or where it may end
        Finding,
    };

    Section section = Section::Later;
    Kind kind = Kind::Deadline;
    Id<Case> inCase = {};
    QString caseRef = {};
    Id<Person> person = {};
    QString personName = {}; ///< where it names nobody, whom the case is about: "3 people: Dana"
    QUuid key = {}; ///< of a deadline, as findDeadline() takes it; else the record
    QUuid record = {}; ///< the one to open
    QByteArray table = {}; ///< its kind: "hearing"; "deadline" also for a computed one
    QString finding = {}; ///< its key, with Finding; of a LibertyEnd the one that says the same
    QByteArray findingKind = {}; ///< with Finding: "gap"
    QUuid orderFor = {}; ///< the measure whose next order or release would settle it; null: none
    QByteArray formTable = {}; ///< kind of the record a form for which would settle it; or empty
    QUuid formRecord = {}; ///< the one on file; null: a new one
    QList<FieldOffer> offers = {}; ///< of that record, or of the measure's end, what is known
    QString about = {}; ///< ids of the records it is about, as a review keeps them
    QString basis = {}; ///< what a decision about it rests on: where that moves, it is asked again
    std::optional<CivilDay> earliest = {}; ///< a range where the date is partial
    std::optional<CivilDay> latest = {};
    QString time = {}; ///< "10:00"
    QString what = {}; ///< one phrase in the screen's language
    QString why = {}; ///< one sentence; of a deadline only whyToday() knows it
    bool computed = false; ///< by a rule: nobody is said to be late
    bool isOver = false; ///< once its day has passed nobody waits for it any more
};

struct TodayQuery
{
    CivilDay day;
    int within = 7; ///< days
    std::optional<Visit> since = {}; ///< when the person last looked
    /// Of the cases whose stored deadlines do not stand on that day, so many are computed now; the
    /// others are shown as they are stored, and counted.
    int computeMost = 1'000'000;
    /// Rows of one kind in a section; the others are counted. At most as many as the page lists.
    int listMost = 1'000'000;
    bool putOff = false; ///< also what somebody has put off or settled (todaymarks.h)
    std::function<bool()> stopped = {}; ///< asked between cases
};

struct TodayList
{
    TodayQuery query;
    QList<TodayItem> items; ///< by section, in each by earliest possible day
    QHash<TodayItem::Section, qint64> totals; ///< more than are listed where there are very many
    bool isCut = false; ///< a section has more rows of a kind than are listed
    int uncomputed = 0; ///< cases shown as they are stored
    int computed = 0; ///< cases computed for this reading, because what is stored does not stand
    bool checked = false; ///< every case was looked through for what there is to check
    qint64 cases = 0; ///< in the vault
    qint64 cameDue = 0; ///< since the last visit
    qint64 changedCases = 0; ///< since the last visit

    [[nodiscard]] qint64 total(TodayItem::Section section) const { return totals.value(section); }

    /// However long ago.
    [[nodiscard]] qint64 overdue() const
    {
        return total(TodayItem::Section::Overdue) + total(TodayItem::Section::LongOverdue);
    }
};

/// Everything but findings (todaychecks.h), from indexes: what it costs does not grow with the
/// number of cases. Cancelled where it was stopped.
[[nodiscard]] Result<TodayList> readToday(const Connection &connection, const TodayQuery &query);

/// The line of a deadline, without its section and names: for doing from elsewhere what is done
/// about it on the page.
[[nodiscard]] TodayItem todayLine(const LiveDue &live);

/// Why it is on the page, in a sentence or two: the rule, what it counts from, the sum.
[[nodiscard]] Result<QString> whyToday(const Connection &connection, const TodayItem &item,
                                       CivilDay day);

/// In the order the page shows them.
[[nodiscard]] bool comesBefore(const TodayItem &a, const TodayItem &b);

inline constexpr TodayItem::Section allTodaySections[]
    = { TodayItem::Section::Overdue, TodayItem::Section::LongOverdue, TodayItem::Section::Today,
        TodayItem::Section::Next,    TodayItem::Section::Later,       TodayItem::Section::Check,
        TodayItem::Section::Missed };

} // namespace habeas
