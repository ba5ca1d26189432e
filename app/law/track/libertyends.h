#pragma once

#include "app/law/track/track.h"
#include "app/law/track/turningdays.h"

namespace habeas {

/// When something that holds or limits somebody now ends, or may end.
struct LibertyEnd
{
    enum class Of {
        Order, ///< the order an open measure rests on now
        Measure, ///< the end of the measure that is on record
        Sentence, ///< the sentence that stands and is served
    };

    /// One way to read the end, as the track has it.
    struct Reading
    {
        QString basis; ///< code: "stated", "order_date", "pronounced", ...; empty of a known end
        CivilDay earliest;
        CivilDay latest;
        QString arithmetic = {}; ///< "12 March 2022 + 2 months"; empty of a known end
    };

    Of of = Of::Order;
    Id<Person> person;
    QUuid record; ///< the measure, or the sentence that stands
    /// The measure whose end this is; null where another one tells it, or nobody serves the
    /// sentence under a measure on record. No two ends of a folder name the same.
    Id<Measure> measure = {};
    QString type = {}; ///< of the measure; empty of a sentence
    PartialDate pronounced = {}; ///< of the sentence
    bool deprivation = true; ///< what ends takes liberty away
    bool approximate = false; ///< read from a date that is only about right, or doubted
    bool endsUnknown = false; ///< an order before leaves the end open: nobody can say "the latest"
    QList<Reading> readings = {}; ///< never empty; the earliest first
    CivilDay earliest = CivilDay(); ///< of all readings
    CivilDay latest = CivilDay();
};

/// A known end that has passed is told for so many days, where nothing says what came then.
inline constexpr int endToldFor = 30;

/// Of every subject of the folder. One end a measure: the known one, else that of its orders, else
/// that of the sentence it carries out. Nothing for somebody who is free, dead or gone, nor for a
/// measure that a later one has surely taken the place of. A closed case has no end that has
/// passed.
[[nodiscard]] QList<LibertyEnd> libertyEnds(const CaseFolder &folder, CivilDay today);

/// Adds the days from which on libertyEnds() may find others, besides those on which something in
/// the record begins or ends.
void addLibertyTurns(const CaseFolder &folder, CivilDay today, TurningDays &turning);

} // namespace habeas
