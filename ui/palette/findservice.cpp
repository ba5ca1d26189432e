#include "ui/palette/findservice.h"

#include "app/records/find/casepeople.h"
#include "app/vault/connection.h"

#include <QtConcurrent>

#include <algorithm>

namespace habeas::ui {

namespace {

/// A reference alone says nothing to whoever knows people by their names.
void nameFoundCases(const VaultKey &key, QList<Found> &found)
{
    const bool any = std::ranges::any_of(found, [](const Found &one) {
        return one.kind == FoundKind::Case;
    });
    if (!any)
        return;
    if (const auto connection = Connection::openReader(key))
        (void)nameCases(**connection, found); // without them the cases are found all the same
}

void findHearings(const VaultKey &key, CivilDay today, FindService::Answer &answer)
{
    answer.days = daysMeant(answer.text, today);
    if (answer.days.isEmpty())
        return;
    const auto connection = Connection::openReader(key);
    auto hearings = connection ? hearingsOn(**connection, answer.days, today)
                               : Result<HearingsFound>(tl::unexpected(connection.error()));
    if (hearings)
        answer.hearings = *std::move(hearings);
    else
        answer.days.clear(); // nothing is said of what could not be read
}

} // namespace

FindService::FindService(const VaultKey &key, Clock clock, QObject *parent)
    : QObject(parent)
    , m_key(key)
    , m_clock(std::move(clock))
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &FindService::takeIndex);
    connect(&m_searching, &QFutureWatcherBase::finished, this, &FindService::takeAnswer);
}

FindService::~FindService()
{
    // Both ask for m_stop every few rows, or take milliseconds: the lock does not wait for them.
    m_stop = true;
    m_reading.waitForFinished();
    m_searching.waitForFinished();
}

void FindService::prepare()
{
    if (!m_isStale || m_reading.isRunning())
        return;
    m_isStale = false;
    m_reading.setFuture(QtConcurrent::run([this, older = m_index]() -> Reading {
        const auto connection = Connection::openReader(m_key);
        if (!connection)
            return std::make_shared<Result<FindIndex>>(tl::unexpected(connection.error()));
        const auto stopped = [this] {
            return m_stop.load();
        };
        return std::make_shared<Result<FindIndex>>(older ? older->renewed(**connection, stopped)
                                                         : FindIndex::read(**connection, stopped));
    }));
}

void FindService::takeIndex()
{
    const Reading reading = m_reading.result();
    if (!*reading) {
        if (reading->error().kind != ErrorKind::Cancelled)
            emit failed(reading->error());
        return;
    }
    m_index = std::make_shared<const FindIndex>(std::move(**reading));
    if (!m_wanted.isEmpty()) {
        m_isWaiting = true;
        search();
    }
}

void FindService::ask(const QString &text)
{
    m_wanted = text;
    m_isWaiting = !text.isEmpty();
    prepare();
    search();
}

void FindService::search()
{
    if (!m_isWaiting || !m_index || m_searching.isRunning())
        return;
    m_isWaiting = false;
    m_searching.setFuture(QtConcurrent::run(
        [&key = m_key, index = m_index, text = m_wanted, today = habeas::today(m_clock)] {
            Answer answer { text, index->find(text) };
            if (answer.found.isEmpty()) {
                answer.isNearest = true;
                answer.found = index->nearest(text);
            }
            nameFoundCases(key, answer.found);
            findHearings(key, today, answer);
            return answer;
        }));
}

void FindService::takeAnswer()
{
    const Answer answer = m_searching.result();
    if (answer.text == m_wanted)
        emit answered(answer);
    search();
}

} // namespace habeas::ui
