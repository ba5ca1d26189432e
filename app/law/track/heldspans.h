#pragma once

#include "app/law/track/track.h"

#include <QList>

namespace habeas {

/// The days a measure may have begun or ended on.
struct DayBounds
{
    CivilDay earliest;
    CivilDay latest;
};

/// Whether an end that a paper names can be the one its term leads to. Laws that count the first
/// day end a term a day before the corresponding date, so both days mean the same end.
[[nodiscard]] inline bool endsMeet(const DayBounds &stated, const DayBounds &computed)
{
    return computed.earliest.plusDays(-1) <= stated.latest && stated.earliest <= computed.latest;
}

/// No `?`, `~` or `%`: what it may mean is surely between its earliest and its latest day.
[[nodiscard]] inline bool isCertain(const PartialDate &date)
{
    return !date.isApproximate() && !date.isUncertain();
}

/// How long measures lasted, exactly, over every day their partial dates may mean. Where one
/// measure ends and a later one begins at the same partial date they share the day, whichever it
/// was.
class HeldSpans
{
public:
    /// Measures sorted by start; nothing is counted beyond today.
    HeldSpans(const QList<Measure> &measures, CivilDay today);

    /// False where the record says the measure ended before it began, or begins after today.
    [[nodiscard]] bool isPossible(qsizetype index) const { return m_spans.at(index).possible; }

    [[nodiscard]] DayBounds begins(qsizetype index) const { return m_spans.at(index).begins; }

    [[nodiscard]] DayBounds ends(qsizetype index) const { return m_spans.at(index).ends; }

    [[nodiscard]] DayRange daysOf(qsizetype index) const { return daysOf(QList { index }); }

    /// Days on which at least one of these measures lasted.
    [[nodiscard]] DayRange daysOf(const QList<qsizetype> &indices) const;
    /// The days of each measure times its weight in hundredths (0: left out), one weight a measure.
    /// Exact where no two weighted measures may share a day; where they may and their weights
    /// differ, a range that holds every way to count the shared days.
    [[nodiscard]] DecimalDays weighted(const QList<int> &hundredths) const;

private:
    struct Span
    {
        DayBounds begins;
        DayBounds ends;
        qsizetype into = -1; ///< the measure that begins on the day this one ends
        bool possible = true;
        bool vagueBegin = false; ///< the date is only about right, or doubted
        bool vagueEnd = false;
    };

    using Chain = QList<qsizetype>; ///< measures that meet, in order

    void link(const QList<Measure> &measures);
    [[nodiscard]] QList<Chain> chains(const QList<qsizetype> &indices) const;
    [[nodiscard]] qint64 mostOf(const Chain &chain, const QList<int> &hundredths, int sign) const;
    [[nodiscard]] bool mayShareDays(const QList<Chain> &chains, const QList<int> &hundredths) const;
    /// Narrows every bound by "begins, then ends". False where the links contradict each other.
    [[nodiscard]] bool narrow();

    QList<Span> m_spans;
};

} // namespace habeas
