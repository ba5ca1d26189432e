#pragma once

#include "app/base/civilday.h"
#include "app/base/term.h"
#include "app/casefile/casefolder.h"

#include <QList>

#include <optional>

namespace habeas {

/// Days as a range, because dates may be partial. Equal ends mean: known.
struct DayRange
{
    qint64 least = 0;
    qint64 most = 0;
    bool unbounded = false; ///< nothing on record limits it upwards; most then repeats least
    bool approximate = false; ///< a date it is counted from or to is only about right, or doubted

    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// One way to count where an order leads. None is ever chosen silently.
struct PossibleEnd
{
    enum class Basis { Stated, MeasureStart, OrderDate, PreviousEnd };

    Basis basis = Basis::Stated;
    CivilDay earliest;
    CivilDay latest;
    QString arithmetic; ///< "12 March 2022 + 2 months", in the screen's language
};

struct TrackOrder
{
    Order order;
    std::optional<Term> term; ///< nothing where the paper's length is not known
    QList<PossibleEnd> possibleEnds; ///< empty: the end is unknown
};

struct TrackMeasure
{
    Measure measure;
    QList<TrackOrder> orders;
    DayRange days; ///< from start to end; to today where it goes on
    bool open = false; ///< no end on record
    bool deprivation = true; ///< counts as liberty lost (a travel ban does not)
};

/// Something a tired reader misses.
struct TrackFinding
{
    enum class Kind {
        Gap, ///< days between two measures with nothing on record
        Overlap,
        NoOrder, ///< held, and no order on record covers it
        NotReleasedOnDueDate,
        HeldBeyondEnd, ///< the latest possible end has passed and the measure went on
        EndUnknown, ///< the last order gives no end
        OrderAfterEnd, ///< an extension made after the latest possible previous end
    };

    Kind kind = Kind::Gap;
    Id<Measure> measure;
    std::optional<CivilDay> from;
    std::optional<CivilDay> until;
    QString text; ///< one whole sentence in the screen's language
};

struct LibertyTrack
{
    QList<TrackMeasure> measures; ///< by start
    QList<TrackFinding> findings;
    DayRange total; ///< days of liberty lost, overlaps once
    QList<std::pair<QString, DayRange>> perType; ///< by measure type code
    DayRange custody; ///< all deprivation but house arrest
    DayRange houseArrest;
};

/// All measures of one person (null: the person at risk) in one line. Days are differences: from 25
/// February to 12 March 2022 is 15. Two measures that meet at the same partial date meet on the
/// same day, whichever it was, so their sum stays exact.
[[nodiscard]] LibertyTrack libertyTrack(const CaseFolder &folder, CivilDay today,
                                        Id<Person> person = {});

/// Code of a finding or basis for JSON ("gap", "not_released_on_due_date", "order_date").
[[nodiscard]] QString code(TrackFinding::Kind kind);
[[nodiscard]] QString code(PossibleEnd::Basis basis);

} // namespace habeas
