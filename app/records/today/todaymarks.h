#pragma once

#include "app/law/track/turningdays.h"
#include "app/records/today/today.h"

#include <QMultiHash>

namespace habeas {

/// What somebody decided about a line of the page that is no deadline: seen and settled, or not
/// before a day. It is a review of the case, so that it travels with it, and holds for the day, or
/// for what the finding rested on, that it was made about.

inline constexpr char putOffCode[] = "later"; ///< the decision of a review that waits for a day

/// The kind of review that keeps it: "today_hearing", "today_gap". Empty for a deadline, which
/// keeps its own.
[[nodiscard]] QString markKind(const TodayItem &item);
/// Whether a review is about a line of the page, not about a finding of the case.
[[nodiscard]] bool isTodayMark(const Review &review);
/// As a review's value keeps it.
[[nodiscard]] QString markValue(const TodayItem &item, std::optional<CivilDay> until);
/// The day a review puts its line off to; nothing where it settles it.
[[nodiscard]] std::optional<CivilDay> putOffUntil(const Review &review);

/// Of these reviews the one that hides the line on that day; null where none does.
[[nodiscard]] const Review *hidingMark(const QList<Review> &reviews, const TodayItem &item,
                                       CivilDay day);

class TodayMarks
{
public:
    TodayMarks() = default;
    [[nodiscard]] static Result<TodayMarks> read(const Connection &connection);
    explicit TodayMarks(const QList<Review> &reviews);

    /// Whether the line waits for nobody on that day.
    [[nodiscard]] bool hides(const TodayItem &item, CivilDay day) const;
    /// Those of the days on which all of them hide the same as on that one.
    [[nodiscard]] SteadyDays narrowed(const SteadyDays &days, CivilDay day) const;
    /// How many lines of that kind may be hidden.
    [[nodiscard]] int count(TodayItem::Kind kind) const;

private:
    struct Mark
    {
        QString basis; ///< what the line rests on
        bool putsOff = false;
        std::optional<CivilDay> until = {}; ///< where it puts off; nothing: a day nobody can read
    };

    void add(const QString &kind, const QString &about, const QString &value, bool putsOff);

    QMultiHash<QString, Mark> m_marks; ///< by kind and records
    QHash<QString, int> m_counts;
};

} // namespace habeas
