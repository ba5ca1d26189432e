#include "app/letters/gates/lostsight.h"

#include "app/base/language.h"
#include "app/casefile/thesaurus.h"
#include "app/law/track/places.h"
#include "app/law/track/track.h"
#include "app/letters/gates/lintwords.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

class LostSightReader
{
public:
    LostSightReader(const CaseFolder &folder, Id<Person> person, CivilDay day)
        : m_folder(folder)
        , m_person(person)
        , m_day(day)
    {
    }

    std::optional<LostSight> read()
    {
        readMeasures();
        readEvents();
        readWords();
        m_said.removeIf([this](const LostSight &said) {
            return said.at.earliest() && *said.at.earliest() > m_day;
        });
        if (m_said.isEmpty()) // as in nearly every case: no track is computed for it
            return std::nullopt;
        m_track = libertyTrack(m_folder, m_day, m_person);
        m_said.removeIf([this](const LostSight &said) {
            return isAnswered(said);
        });
        const auto newest
            = std::ranges::max_element(m_said, [](const LostSight &a, const LostSight &b) {
                  return PartialDate::sortsBefore(a.at, b.at);
              });
        return newest == m_said.end() ? std::nullopt : std::optional(*newest);
    }

private:
    template<class R>
    bool isTheirs(const R &record) const
    {
        return !record.deleted && !record.sealed
            && (record.person.isNull() || record.person == m_person);
    }

    void readMeasures()
    {
        for (const Measure &measure : m_folder.measures) {
            if (!isTheirs(measure))
                continue;
            if (measure.type == u"enforced_disappearance" && !measure.acknowledged.isSet()
                && runsOn(measure, m_day) != Runs::No)
                m_said << LostSight { codeLabel(u"measure_type"_s, measure.type, screenLanguage()),
                                      measure.from, true };
            else if (saysNotKnownWhere(measure.place) && runsOn(measure, m_day) != Runs::No)
                m_said << LostSight { measure.place, measure.from, false };
        }
    }

    void readEvents()
    {
        for (const Event &event : m_folder.events) {
            const bool formHolds = event.type == u"abduction" || event.type == u"last_seen";
            if (!isTheirs(event) || (!formHolds && !saysNotKnownWhere(event.text)))
                continue;
            const QString kind = codeLabel(u"event_type"_s, event.type, screenLanguage());
            m_said << LostSight { event.text.trimmed().isEmpty() ? kind : event.text, event.at,
                                  formHolds };
        }
    }

    void readWords()
    {
        for (const Status &status : m_folder.statuses) {
            const bool over = status.until.latest() && *status.until.latest() < m_day;
            if (isTheirs(status) && !over && saysNotKnownWhere(status.status))
                m_said << LostSight { status.status, status.from, false };
        }
        for (const Claim &claim : m_folder.claims) {
            // Its person is who says it.
            if (!claim.deleted && !claim.sealed && saysNotKnownWhere(claim.text)
                && peopleAtRisk(m_folder).size() < 2)
                m_said << LostSight { claim.text, claim.at, false };
        }
    }

    /// Whether it cannot be said to be later than a day on which the record knows of the person.
    static bool isNotAfter(const LostSight &said, const PartialDate &known)
    {
        return !known.latest() || !said.at.earliest() || *said.at.earliest() <= *known.latest();
    }

    bool isAnswered(const LostSight &said) const
    {
        const Whereabouts &now = m_track.now;
        const auto measure = std::ranges::find(m_folder.measures, now.measure, &Measure::id);
        const bool known = measure != m_folder.measures.end();
        using State = Whereabouts::State;
        switch (now.state) {
        case State::Died:
            return true;
        case State::NotHeld:
        case State::Escaped:
            return known && isNotAfter(said, measure->until);
        case State::Limited:
            return known && isNotAfter(said, measure->from);
        case State::Held:
            if (isPlaceName(now.place) && !saysNotKnownWhere(now.place)
                && isNotAfter(said, now.since))
                return true;
            break;
        case State::NotKnown:
        case State::Disappeared:
        case State::MaybeHeld:
            break;
        }
        return wasHeldAfter(said) || wasSeenAfter(said);
    }

    /// At a place on record, whether that goes on or not.
    bool wasHeldAfter(const LostSight &said) const
    {
        return std::ranges::any_of(m_folder.measures, [&](const Measure &measure) {
            return isTheirs(measure) && isPlaceName(measure.place)
                && !saysNotKnownWhere(measure.place) && said.at.latest() && measure.from.earliest()
                && *measure.from.earliest() > *said.at.latest()
                && *measure.from.earliest() <= m_day;
        });
    }

    bool wasSeenAfter(const LostSight &said) const
    {
        static const QStringList signs { u"release"_s,  u"visit"_s,         u"hearing"_s,
                                         u"arrest"_s,   u"re_arrest"_s,     u"death"_s,
                                         u"transfer"_s, u"interrogation"_s, u"exile"_s };
        return std::ranges::any_of(m_folder.events, [&](const Event &event) {
            return isTheirs(event) && signs.contains(event.type) && said.at.latest()
                && event.at.earliest() && *event.at.earliest() > *said.at.latest()
                && *event.at.earliest() <= m_day && !saysNotKnownWhere(event.text);
        });
    }

    const CaseFolder &m_folder;
    Id<Person> m_person;
    CivilDay m_day;
    LibertyTrack m_track;
    QList<LostSight> m_said;
};

} // namespace

std::optional<LostSight> lostSightOf(const CaseFolder &folder, Id<Person> person, CivilDay day)
{
    return LostSightReader(folder, person, day).read();
}

} // namespace habeas
