#include "app/records/statisticsreading.h"

#include "app/law/deadlines/subject.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace habeas {

namespace {

/// Stands for "nobody knows how long ago": before every month that is asked for.
constexpr CivilDay farPast(-4'000'000'000'000);

/// The person a record names, or the only person at risk, or the case: somebody to count once.
QByteArray whom()
{
    return "coalesce(r.person, (SELECT i.person FROM involvement i WHERE i.\"case\" = c.id "
           "AND i.role = 'person_at_risk' AND i.deleted = 0 GROUP BY i.\"case\" "
           "HAVING count(DISTINCT i.person) = 1), c.id)";
}

QByteArray from(const char *table)
{
    return QByteArray(" FROM ") + table
        + " r JOIN \"case\" c ON c.id = r.\"case\" AND c.deleted = 0 WHERE r.deleted = 0 ";
}

constexpr char notSealed[] = "AND r.sealed = 0 AND c.sealed = 0";

std::optional<CivilDay> day(const Statement &query, int column)
{
    if (query.isNull(column))
        return {};
    return CivilDay(query.integer(column));
}

class StatisticsReader
{
public:
    StatisticsReader(const Connection &connection, CivilDay today,
                     const std::function<bool()> &stop)
        : m_connection(connection)
        , m_today(today)
        , m_stop(stop)
    {
    }

    Result<StatisticsRecords> read()
    {
        for (const auto step :
             { &StatisticsReader::readMeasures, &StatisticsReader::readSentences,
               &StatisticsReader::readHearings, &StatisticsReader::countSealed }) {
            if (const auto done = (this->*step)(); !done)
                return tl::unexpected(done.error());
        }
        if (m_stopped)
            return failure(ErrorKind::Cancelled, {});
        for (const Waiting &waiting : std::as_const(m_waiting))
            m_records.waiting << waiting;
        return m_records;
    }

private:
    using Key = std::pair<QUuid, QUuid>; // whom, case

    bool next(Statement &query)
    {
        constexpr int often = 256;
        if (m_stop && ++m_rows % often == 0)
            m_stopped = m_stopped || m_stop();
        return !m_stopped && query.row();
    }

    void noteDay(const std::optional<CivilDay> &first)
    {
        if (first && (!m_records.first || *first < *m_records.first))
            m_records.first = first;
    }

    Result<> readMeasures()
    {
        Statement query(m_connection.handle(),
                        "SELECT " + whom()
                            + ", c.id, r.type, r.from_earliest, r.from_latest, r.until IS NULL, "
                              "r.until_earliest, r.until_latest, "
                              "coalesce(r.\"from\", '') || coalesce(r.until, '') GLOB '*[~?%]*'"
                            + from("measure") + notSealed);
        while (next(query)) {
            HeldStretch held;
            held.whom = query.uuid(0);
            held.type = query.text(2);
            held.certain = query.integer(8) == 0;
            if (!isDeprivation(held.type))
                continue;
            const auto first = day(query, 3);
            held.begins = { first.value_or(farPast), day(query, 4).value_or(m_today) };
            const bool open = query.integer(5) != 0;
            held.ends = { open ? m_today : std::min(day(query, 6).value_or(farPast), m_today),
                          open ? m_today : std::min(day(query, 7).value_or(m_today), m_today) };
            held.ends.earliest = std::max(held.ends.earliest, held.begins.earliest);
            if (held.begins.earliest > held.ends.latest)
                continue; // still to come, or ended before it began: a finding, not a figure
            noteDay(first);
            m_records.held << held;
            if (first)
                noteBegin({ held.whom, query.uuid(1) }, held.begins);
        }
        return query.finished();
    }

    void noteBegin(const Key &key, const DayBounds &begins)
    {
        auto known = m_waiting.find(key);
        if (known == m_waiting.end()) {
            m_waiting.insert(key, { begins, {} });
            return;
        }
        known->began.earliest = std::min(known->began.earliest, begins.earliest);
        known->began.latest = std::min(known->began.latest, begins.latest);
    }

    Result<> readSentences()
    {
        Statement query(m_connection.handle(),
                        "SELECT " + whom() + ", c.id, r.pronounced_earliest, r.pronounced_latest"
                            + from("sentence") + notSealed);
        while (next(query)) {
            const auto known = m_waiting.find({ query.uuid(0), query.uuid(1) });
            if (known == m_waiting.end())
                continue;
            const DayBounds judged { day(query, 2).value_or(known->began.earliest),
                                     std::min(day(query, 3).value_or(m_today), m_today) };
            if (judged.latest < judged.earliest)
                continue; // still to come
            if (!known->judged) {
                known->judged = judged;
                continue;
            }
            known->judged->earliest = std::min(known->judged->earliest, judged.earliest);
            known->judged->latest = std::min(known->judged->latest, judged.latest);
        }
        return query.finished();
    }

    Result<> readHearings()
    {
        Statement query(m_connection.handle(),
                        "SELECT r.at_earliest, r.at_latest" + from("hearing") + notSealed);
        while (next(query)) {
            const auto first = day(query, 0);
            const auto last = day(query, 1);
            if (!first || !last) {
                ++m_records.undatedHearings;
                continue;
            }
            if (*first > m_today)
                continue;
            noteDay(first);
            m_records.hearings << DayBounds { *first, std::min(*last, m_today) };
        }
        return query.finished();
    }

    Result<> countSealed()
    {
        for (const char *table : { "measure", "sentence", "hearing" }) {
            Statement query(m_connection.handle(),
                            "SELECT count(*)" + from(table) + "AND (r.sealed = 1 OR c.sealed = 1)");
            if (query.row())
                m_records.sealed += query.integer(0);
            if (const auto done = query.finished(); !done)
                return done;
        }
        return {};
    }

    const Connection &m_connection;
    CivilDay m_today;
    const std::function<bool()> &m_stop;
    qint64 m_rows = 0;
    bool m_stopped = false;
    StatisticsRecords m_records;
    QHash<Key, Waiting> m_waiting;
};

} // namespace

Result<StatisticsRecords> readStatistics(const Connection &connection, CivilDay today,
                                         const std::function<bool()> &stop)
{
    return StatisticsReader(connection, today, stop).read();
}

} // namespace habeas
