#pragma once

#include "app/base/dates/civilday.h"
#include "app/base/dates/term.h"
#include "app/casefile/casefolder.h"
#include "app/law/deadlines/subject.h"
#include "app/law/track/fieldoffer.h"

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

/// The same for days with a fraction, in hundredths of a day: 613.5 days are 61350.
struct DecimalDays
{
    qint64 least = 0;
    qint64 most = 0;
    bool unbounded = false;
    bool approximate = false;

    friend bool operator==(const DecimalDays &, const DecimalDays &) = default;
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
    /// Whether the end the paper states is one its term may lead to; nothing where it lacks either.
    std::optional<bool> endsAgree = {};
};

/// One place a person was held at during a measure.
struct TrackPlace
{
    Id<Placement> placement; ///< null: the place the measure itself names
    QString place; ///< empty where nobody knows
    QString authority;
    QString regime;
    PartialDate from;
    PartialDate until; ///< unset: goes on, as far as the record says
    bool untilNext = false; ///< the end is not on record: taken from the next place, or the measure
    DayRange days;
};

/// The decision after which no judgment stands that a measure could rest on, though nothing on
/// record ends it.
struct JudgmentGone
{
    Id<Sentence> decision; ///< the judgment that quashed or acquitted
    PartialDate at;
    bool carriedOut = false; ///< the measure carries out the judgment that is gone
};

/// A judgment that stands and holds nobody (suspended, a fine), passed while a measure ran that
/// nothing on record ends: whether it still runs is not certain.
struct SparedBy
{
    Id<Sentence> judgment;
    PartialDate at;
    QString type; ///< of the sentence, a code
};

struct TrackMeasure
{
    Measure measure;
    QList<TrackOrder> orders;
    DayRange days; ///< from start to end; to today where it goes on, or may (sparedBy)
    bool open = false; ///< no end on record
    bool deprivation = true; ///< counts as liberty lost (a travel ban does not)
    QList<TrackPlace> places = {}; ///< in time order
    /// Of an enforced disappearance: the days until it was acknowledged, the person was found, or
    /// today.
    std::optional<DayRange> disappeared = {};
    std::optional<JudgmentGone> judgmentGone = {};
    std::optional<SparedBy> sparedBy = {};
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
        OrderGap, ///< held on after the latest possible end, until the next order on record
        OrderAfterEnd, ///< the same where a date is only about right, or the end before is not
                       ///< known
        OrderBeforeFirst, ///< an extension made before the order it extends
        OrderPosition, ///< the places given to two orders contradict their dates, or each other
        OrderAfterRelease, ///< an order made after the measure had ended
        EndDiffers, ///< the end a paper states is none its term leads to
        NoEndDate, ///< held, and nothing on record says until when
        Impossible, ///< ends before it begins, or begins after today
        EffectNotSaid, ///< whether it takes liberty away is not on record
        PlaceGap, ///< days of a measure with no place on record
        PlaceNotKnown, ///< the last place on record ended, and the measure went on
        PlaceOutside, ///< a place of a measure outside its days
        AfterDeath, ///< held after the day the person died
        JudgmentGone, ///< goes on, and the judgment it rests on does not stand
        HeldAfterJudgment, ///< goes on, and the judgment that stands holds nobody
        BailWhileHeld, ///< custody and a release on bail both go on
        ReleaseOrdered, ///< a court or an order ended it, and no release is on record
        ReleaseSaid, ///< an event says release, and it goes on
        DeathSaid, ///< an event says death, and neither the person nor a measure does
        ArrestSaid, ///< an event says arrest, and no measure holds from then
        JudgmentMissing, ///< a hearing ended with a verdict, and no judgment is on record
        OrderMissing, ///< a hearing ordered or extended detention, and no order is on record
        RemedyGranted, ///< what was asked against it was granted, and it goes on
    };

    Kind kind = Kind::Gap;
    Id<Measure> measure; ///< null where none is on record
    std::optional<CivilDay> from;
    std::optional<CivilDay> until;
    QString text; ///< one whole sentence in the screen's language
    QList<QUuid> about = {}; ///< the records it rests on, the one to look at first
    QString value = {}; ///< what it rested on, in codes and EDTF: another value, another question
    bool expected = false; ///< the record itself explains it: shown, and not asked about
    QList<FieldOffer> offers = {}; ///< of the record that would settle it, what is known already
};

/// Where the person is as of the day asked for.
struct Whereabouts
{
    enum class State {
        NotKnown, ///< nothing on record, or a measure whose end nobody knows
        Held,
        Disappeared, ///< and not acknowledged
        Limited, ///< not held, under a measure that limits liberty
        MaybeHeld, ///< the record leaves open whether the person is held
        NotHeld, ///< the last measure ended, and how it ended is on record
        Escaped,
        Died,
    };

    State state = State::NotKnown;
    Id<Measure> measure; ///< null where none is on record
    QString place; ///< empty where it is not known
    QString authority;
    PartialDate since;
    QString text; ///< one whole sentence in the screen's language
    /// Held: the measure it may have passed into by now. MaybeHeld: the one that limits liberty
    /// whether held or not, or speaks against being held (contradicted). Null where none.
    Id<Measure> beside = {};
    bool contradicted = false; ///< MaybeHeld: two measures go on that do not go together
};

/// What one measure counts for towards a sentence.
struct CreditedMeasure
{
    Id<Measure> measure;
    QString ratio; ///< as recorded: "1.5"
    DayRange days;
    DecimalDays credited;
};

/// One way to count when a sentence ends. None is ever chosen silently.
struct TermReading
{
    enum class Basis {
        Stated, ///< the end the judgment or the prison states
        Begins, ///< the recorded day its term runs from; where it is known, the only start
        Pronounced,
        InForce,
        MeasureStart, ///< the first measure that carries it out
        After, ///< the end of the sentence it is served after
    };

    Basis basis = Basis::Begins;
    CivilDay earliest; ///< the day it ends, after the credit
    CivilDay latest;
    DecimalDays remaining; ///< from today; 0 once it has ended
    QString arithmetic; ///< "10 April 2023 + 2 years − 409 days", in the screen's language
};

/// A sentence with a term, and what has been served of it.
struct TrackSentence
{
    Sentence sentence; ///< the one that stands
    QList<Id<Sentence>> judgments; ///< all of its chain: a measure may name any of them
    std::optional<Term> term; ///< the part to be served where that is on record
    QList<CreditedMeasure> measures;
    DecimalDays credited; ///< days of custody that count towards it, times their ratios
    DayRange served; ///< days of the measures that carry it out, since the term may have begun
    QList<TermReading> readings; ///< empty where the length or every start is unknown, or pardoned
    std::optional<PartialDate> pardoned = {}; ///< when a pardon or an amnesty came after it
};

struct LibertyTrack
{
    QList<TrackMeasure> measures; ///< by start
    QList<TrackFinding> findings;
    DayRange total; ///< days of liberty lost, overlaps once
    QList<std::pair<QString, DayRange>> perType; ///< by measure type code
    DayRange custody; ///< all deprivation but house arrest
    DayRange houseArrest;
    DayRange limited; ///< days under measures that only limit liberty, overlaps once
    QList<std::pair<QString, DayRange>> limitedPerType;
    QList<TrackSentence> sentences;
    Whereabouts now;
    Id<Person> person; ///< null: the measures that name nobody
};

/// All measures of one person in one line. Days are differences: from 25 February to 12 March 2022
/// is 15. Two measures that meet at the same partial date meet on the same day, whichever it was,
/// so their sum stays exact.
[[nodiscard]] LibertyTrack libertyTrack(const CaseFolder &folder, CivilDay today,
                                        const Subject &subject);
/// The same for the wanted person (null: the first person at risk).
[[nodiscard]] LibertyTrack libertyTrack(const CaseFolder &folder, CivilDay today,
                                        Id<Person> person = {});

/// One for each of subjectsOf(), in the same order.
[[nodiscard]] QList<LibertyTrack> everyTrack(const CaseFolder &folder, CivilDay today);

/// "409", "613.5": hundredths of a day as a number people read, with a point.
[[nodiscard]] QString decimalText(qint64 hundredths);

/// Whether a measure runs on a day.
enum class Runs { No, Maybe, Surely };

/// What is on record as begun in a month or year that is not over has begun, and what somebody
/// wrote down how it ended has ended. A stretch that reaches beyond the day, an end nobody knows
/// and a bare date that is not over leave it open.
[[nodiscard]] bool hasSurelyBegun(const Measure &measure, CivilDay day);
[[nodiscard]] Runs runsOn(const Measure &measure, CivilDay day);

/// Codes for JSON ("gap", "not_released_on_due_date", "order_date").
[[nodiscard]] QString code(TrackFinding::Kind kind);
[[nodiscard]] QString code(PossibleEnd::Basis basis);
[[nodiscard]] QString code(Whereabouts::State state);
[[nodiscard]] QString code(TermReading::Basis basis);

} // namespace habeas
