#include "app/law/findings/findingwords.h"
#include "app/law/findings/orderfindings.h"

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

class PlaceReader
{
public:
    PlaceReader(const TrackMeasure &held, const DayBounds &ends)
        : m_held(held)
        , m_ends(ends)
    {
    }

    QList<TrackFinding> read()
    {
        const QList<TrackPlace> &places = m_held.places;
        const Measure &measure = m_held.measure;
        for (const TrackPlace &place : places)
            outside(place);
        gap(measure.from, places.first().from, places.first());
        for (qsizetype i = 1; i < places.size(); ++i)
            gap(places.at(i - 1).until, places.at(i).from, places.at(i));
        afterLast(places.last());
        return m_findings;
    }

private:
    void add(TrackFinding::Kind kind, std::optional<CivilDay> from, std::optional<CivilDay> until,
             const QString &text, const QStringList &value, const TrackPlace &place)
    {
        QList<QUuid> about { m_held.measure.id.uuid() };
        if (!place.placement.isNull())
            about.prepend(place.placement.uuid());
        m_findings << TrackFinding { kind,  m_held.measure.id, from, until, text,
                                     about, restsOn(value) };
    }

    void gap(const PartialDate &last, const PartialDate &next, const TrackPlace &place)
    {
        if (!last.latest() || !next.earliest() || *next.earliest() <= *last.latest())
            return;
        add(TrackFinding::Kind::PlaceGap, last.latest(), next.earliest(),
            FindingText::tr("%1: the place is not on record (%2).")
                .arg(FindingText::stretch(FindingText::print(last), FindingText::print(next)),
                     FindingText::label(m_held.measure)),
            { last.edtf(), next.edtf() }, place);
    }

    /// The last place on record ended, and the measure went on.
    void afterLast(const TrackPlace &place)
    {
        const auto left = place.until.latest();
        if (place.untilNext || !left || m_ends.earliest <= *left)
            return;
        add(TrackFinding::Kind::PlaceNotKnown, left, m_ends.latest,
            FindingText::tr("The place is not on record since %1 (%2).")
                .arg(FindingText::since(place.until), FindingText::label(m_held.measure)),
            { place.until.edtf(), m_held.measure.until.edtf() }, place);
    }

    void outside(const TrackPlace &place)
    {
        const auto begun = m_held.measure.from.earliest();
        const bool early = begun && place.from.latest() && *place.from.latest() < *begun;
        const bool late = place.from.earliest() && m_ends.latest < *place.from.earliest();
        if (place.placement.isNull() || (!early && !late))
            return;
        add(TrackFinding::Kind::PlaceOutside, place.from.earliest(), place.until.latest(),
            FindingText::tr("%1, from %2: outside the days of the measure it belongs to, %3 (%4).")
                .arg(place.place, FindingText::print(place.from),
                     FindingText::label(m_held.measure), FindingText::stretchOf(m_held.measure)),
            { place.from.edtf(), m_held.measure.from.edtf(), m_held.measure.until.edtf() }, place);
    }

    const TrackMeasure &m_held;
    DayBounds m_ends;
    QList<TrackFinding> m_findings;
};

} // namespace

QList<TrackFinding> placeFindings(const TrackMeasure &held, const DayBounds &ends)
{
    const bool hidden = held.measure.type == u"enforced_disappearance"_s;
    return held.places.isEmpty() || hidden ? QList<TrackFinding>() : PlaceReader(held, ends).read();
}

} // namespace habeas
