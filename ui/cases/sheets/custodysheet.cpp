#include "ui/cases/casesummary.h"
#include "ui/cases/sheets/sheetcells.h"
#include "ui/cases/sheets/sheets.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace habeas::ui {

namespace {

struct CustodySheet
{
    Q_DECLARE_TR_FUNCTIONS(CustodySheet)
};

SheetRow orderRow(const TrackOrder &entry, bool isLast)
{
    const Order &order = entry.order;
    SheetRow row = rowFor(order);
    const QString term = entry.term ? printTerm(*entry.term, screenLanguage())
                                    : CustodySheet::tr("length not known");
    const QString length = order.countedFrom.isEmpty()
        ? term
        : CustodySheet::tr("%1 from %2", "length, what it is counted from")
              .arg(term, codeText("counted_from", order.countedFrom));
    row.cells = { { codeHeading("order_type", order.type) },
                  sheetDate(order.made),
                  wholeCell(possibleEndsText(entry.possibleEnds)),
                  { length },
                  { joined({ order.authority, order.actNumber }) },
                  { isLast ? CustodySheet::tr("last order") : CustodySheet::tr("superseded") } };
    if (entry.possibleEnds.isEmpty())
        row.extra << FieldLine { CustodySheet::tr("Ends"), CustodySheet::tr("not known") };
    for (const PossibleEnd &end : entry.possibleEnds)
        row.extra << FieldLine { CustodySheet::tr("Possible end"), possibleEndText(end) };
    return row;
}

SheetRow placeRow(const TrackPlace &place)
{
    SheetRow row;
    row.record = place.placement.uuid();
    const QString until = place.until.isSet() ? dateText(place.until) : CustodySheet::tr("goes on");
    row.cells = { { CustodySheet::tr("Place") },
                  sheetDate(place.from),
                  { place.untilNext && place.until.isSet()
                        ? CustodySheet::tr("%1 (not recorded: the next begins)").arg(until)
                        : until,
                    dateSortKey(place.until) },
                  { daysText(place.days), place.days.most },
                  { joined({ place.place, place.authority }) },
                  { place.regime } };
    return row;
}

QString decimalsText(const DecimalDays &days)
{
    if (days.unbounded)
        return CustodySheet::tr("%1 or more", "days with a fraction").arg(decimalText(days.least));
    return days.least == days.most
        ? decimalText(days.least)
        : QString(decimalText(days.least) + u'–' + decimalText(days.most));
}

QString readingText(const TermReading &reading)
{
    const QString days = reading.earliest == reading.latest
        ? dayText(reading.latest)
        : CustodySheet::tr("%1 to %2").arg(dayText(reading.earliest), dayText(reading.latest));
    // Only a recorded end or start tells how many days are left.
    const bool settled = reading.basis == TermReading::Basis::Stated
        || reading.basis == TermReading::Basis::Begins;
    if (!settled)
        return CustodySheet::tr("%1, by one of the days the term may run from (%2)",
                                "day, arithmetic")
            .arg(days, reading.arithmetic);
    return CustodySheet::tr("%1, days left: %2 (%3)", "day, number, arithmetic")
        .arg(days, decimalsText(reading.remaining), reading.arithmetic);
}

/// A sentence whose term runs: when it may end, and what custody was credited.
SheetRow sentenceRow(const TrackSentence &entry)
{
    const Sentence &sentence = entry.sentence;
    SheetRow row = rowFor(sentence);
    QStringList ends;
    for (const TermReading &reading : entry.readings) {
        ends << (reading.earliest == reading.latest
                     ? dayText(reading.latest)
                     : CustodySheet::tr("%1 to %2")
                           .arg(dayText(reading.earliest), dayText(reading.latest)));
        row.extra << FieldLine { CustodySheet::tr("Possible end"), readingText(reading) };
    }
    ends.removeDuplicates();
    const QString credited = CustodySheet::tr("credited: %1 days", "with a fraction")
                                 .arg(decimalsText(entry.credited));
    row.cells
        = { { CustodySheet::tr("Sentence: %1").arg(codeText("sentence_type", sentence.type)) },
            sheetDate(sentence.pronounced),
            wholeCell(ends.isEmpty() ? CustodySheet::tr("not known")
                                     : ends.join(CustodySheet::tr(" or ", "between days"))),
            { joined({ entry.term ? printTerm(*entry.term, screenLanguage())
                                  : CustodySheet::tr("length not known"),
                       entry.measures.isEmpty() ? QString() : credited }) },
            { sentence.court },
            {} };
    if (entry.pardoned)
        row.extra << FieldLine { CustodySheet::tr("Pardon or amnesty"), dateText(*entry.pardoned) };
    if (entry.served.most > 0)
        row.extra << FieldLine { CustodySheet::tr("Served"), daysText(entry.served) };
    for (const CreditedMeasure &measure : entry.measures)
        row.extra << FieldLine { CustodySheet::tr("Credited"),
                                 CustodySheet::tr("%1 × %2 = %3 days", "days, ratio, days")
                                     .arg(rangeText(measure.days), measure.ratio,
                                          decimalsText(measure.credited)) };
    return row;
}

/// Days of a measure that no order on record covers.
struct Hole
{
    const TrackFinding *finding;
    CivilDay from; ///< the first of them
    QString until;
    DayRange days; ///< unbounded where it may have been more
};

bool endsSurelyOn(const TrackOrder &order, CivilDay day)
{
    return std::ranges::all_of(order.possibleEnds, [day](const PossibleEnd &end) {
        return end.earliest == day && end.latest == day;
    });
}

/// Before the order of that place among those of the measure; after the last one where it is past
/// them.
std::optional<Hole> holeBefore(const TrackMeasure &entry, qsizetype order,
                               const QList<TrackFinding> &findings)
{
    using Kind = TrackFinding::Kind;
    const bool isLast = order == entry.orders.size();
    for (const TrackFinding &finding : findings) {
        const bool beforeFirst = finding.kind == Kind::NoOrder && order == 0 && !isLast;
        const bool between = finding.kind == Kind::OrderGap && !isLast
            && finding.about.first() == entry.orders.at(order).order.id.uuid();
        const bool after = finding.kind == Kind::HeldBeyondEnd && isLast;
        if (finding.measure != entry.measure.id || !finding.from || !finding.until
            || !(beforeFirst || between || after))
            continue;
        const PartialDate begun = beforeFirst ? entry.measure.from : PartialDate();
        const PartialDate next = after ? entry.measure.until : entry.orders.at(order).order.made;
        const CivilDay from = beforeFirst ? *finding.from : finding.from->plusDays(1);
        const CivilDay start = begun.latest().value_or(*finding.from);
        const CivilDay end = next.earliest().value_or(*finding.until);
        const bool sure = (!begun.isSet() || begun.isExactDay())
            && (after ? entry.open || next.isExactDay() : next.isExactDay())
            && (beforeFirst || endsSurelyOn(entry.orders.at(order - 1), *finding.from));
        const qint64 days = std::max<qint64>(0, daysBetween(start, end));
        return Hole { &finding,
                      from,
                      after && entry.open ? CustodySheet::tr("goes on") : dateText(next),
                      { days, days, !sure } };
    }
    return std::nullopt;
}

/// Opens the measure, whose form has the orders.
SheetRow holeRow(const TrackMeasure &entry, const Hole &hole)
{
    SheetRow row;
    row.record = entry.measure.id.uuid();
    row.cells = { { CustodySheet::tr("(no order)") },
                  { dayText(hole.from), hole.from.number() },
                  { hole.until },
                  { daysText(hole.days), hole.days.most },
                  {},
                  { CustodySheet::tr("? gap", "days without an order"), {}, Meaning::Soon } };
    row.extra << FieldLine { CustodySheet::tr("Check this"), hole.finding->text };
    return row;
}

SheetRow measureRow(const TrackMeasure &entry, const QList<TrackFinding> &findings)
{
    const Measure &measure = entry.measure;
    SheetRow row = rowFor(measure);
    const QString until = entry.open ? CustodySheet::tr("goes on") : dateText(measure.until);
    const QString ended = codeText("measure_end", measure.endedBy);
    const QString state
        = joined({ entry.open && ended.isEmpty() ? CustodySheet::tr("goes on") : ended,
                   entry.deprivation ? QString() : CustodySheet::tr("not counted as custody") });
    row.cells = { { codeHeading("measure_type", measure.type) },
                  sheetDate(measure.from),
                  { until, dateSortKey(measure.until) },
                  { daysText(entry.days), entry.days.most },
                  { joined({ measure.authority, measure.place }) },
                  { state, {}, entry.open ? Meaning::Today : Meaning::None } };
    row.extra << FieldLine { CustodySheet::tr("Days"), daysText(entry.days) };
    if (entry.disappeared)
        row.extra << FieldLine { CustodySheet::tr("Disappeared until acknowledged"),
                                 daysText(*entry.disappeared) };
    for (const TrackFinding &finding : findings)
        if (finding.measure == measure.id)
            row.extra << FieldLine { CustodySheet::tr("Check this"), finding.text };
    for (qsizetype i = 0; i <= entry.orders.size(); ++i) {
        if (const auto hole = holeBefore(entry, i, findings); hole && !entry.orders.isEmpty())
            row.children << holeRow(entry, *hole);
        if (i < entry.orders.size())
            row.children << orderRow(entry.orders.at(i), i + 1 == entry.orders.size());
    }
    for (const TrackPlace &place : entry.places) {
        if (!place.placement.isNull())
            row.children << placeRow(place);
    }
    return row;
}

} // namespace

Sheet custodySheet(const LibertyTrack &track)
{
    return custodySheet(QList<LibertyTrack> { track }, {});
}

Sheet custodySheet(const QList<LibertyTrack> &tracks, const QStringList &names)
{
    Sheet sheet;
    sheet.headers = { CustodySheet::tr("Measure and its orders"),
                      CustodySheet::tr("From / made"),
                      CustodySheet::tr("Until"),
                      CustodySheet::tr("Length"),
                      CustodySheet::tr("By whom, where"),
                      CustodySheet::tr("State"),
                      CustodySheet::tr("Person") };
    sheet.widest = 2;
    sheet.empty = CustodySheet::tr("No measure is on record.");
    QStringList leads;
    for (qsizetype i = 0; i < tracks.size(); ++i) {
        const LibertyTrack &track = tracks.at(i);
        const QString name = names.value(i);
        QStringList said { totalsText(track) };
        if (!track.measures.isEmpty())
            said << track.now.text;
        said.removeAll(QString());
        // Where there are several, each line begins with its person.
        if (!name.isEmpty() && !said.isEmpty())
            said = { CustodySheet::tr("%1: %2", "a person, what is said of them")
                         .arg(leading(name), said.join(u" · ")) };
        leads << said;
        QList<SheetRow> rows;
        for (const TrackMeasure &entry : track.measures) {
            rows << measureRow(entry, track.findings);
            SheetCell &state = rows.last().cells.last(); // a dot alone says nothing
            if (entry.open && track.now.state != Whereabouts::State::Died)
                state.text = joined({ CustodySheet::tr("now"), state.text });
        }
        for (const TrackSentence &entry : track.sentences)
            rows << sentenceRow(entry);
        for (SheetRow &row : rows)
            row.cells << SheetCell { name };
        sheet.rows << rows;
    }
    sheet.lead = leads.join(u'\n');
    return sheet;
}

} // namespace habeas::ui
