#include "ui/home/todayloader.h"

#include "app/records/today/todaychecks.h"
#include "app/vault/connection.h"

#include <QElapsedTimer>

#include <limits>

namespace habeas::ui {

struct TodayLoader::Run
{
    int number = 0;
    TodayQuery query;
    Found found;
    qint64 foundAt = 0;
};

TodayLoader::TodayLoader(const VaultKey &key, QObject *parent)
    : QObject(parent)
    , m_key(key)
    , m_stop(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

TodayLoader::~TodayLoader()
{
    *m_stop = true;
    m_pool.waitForDone();
}

void TodayLoader::load(const TodayQuery &query)
{
    *m_stop = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    if (m_foundOn != query.day)
        m_found.clear();
    m_foundOn = query.day;
    Run run { ++m_run, query, m_found, m_foundAt };
    run.query.stopped = [stop = m_stop] {
        return stop->load();
    };
    m_pool.start([this, run = std::move(run)] {
        work(run);
    });
}

void TodayLoader::forget()
{
    m_found.clear();
}

/// From the worker to the window's thread, and there only while it is still asked for.
template<class Tell>
void TodayLoader::tell(const Run &run, Tell tell)
{
    QMetaObject::invokeMethod(
        this,
        [this, number = run.number, tell = std::move(tell)] {
            if (number == m_run)
                tell();
        },
        Qt::QueuedConnection);
}

void TodayLoader::work(Run run)
{
    const auto fail = [&](const Error &error) {
        if (error.kind == ErrorKind::Cancelled)
            return;
        tell(run, [this, error] {
            emit failed(error);
        });
    };
    const auto connection = Connection::openReader(m_key);
    if (!connection) {
        fail(connection.error());
        return;
    }
    constexpr int atOnce = 20; // cases that may be computed before anything is shown
    TodayQuery first = run.query;
    first.computeMost = atOnce;
    for (const TodayQuery &query : { first, run.query }) {
        const auto list = readToday(**connection, query);
        if (!list) {
            fail(list.error());
            return;
        }
        tell(run, [this, list = *list] {
            emit loaded(list);
        });
        if (list->uncomputed == 0)
            break;
    }
    check(run, **connection);
}

void TodayLoader::check(Run &run, const Connection &connection)
{
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    const auto changed = casesChangedAfter(connection, run.found.isEmpty() ? never : run.foundAt);
    const auto cases = casesToCheck(connection, mostCheckedCases);
    const auto open = openCases(connection);
    if (!changed || !cases || !open)
        return;
    if (!changed->isWhole)
        run.found.clear();
    for (const Id<Case> &id : changed->cases)
        run.found.remove(id);
    constexpr qint64 pause = 400; // milliseconds between two tellings
    Checks checks;
    checks.toCheck = static_cast<int>(cases->size());
    checks.openCases = *open;
    const auto tellChecks = [&] {
        tell(run, [this, checks, found = run.found, at = changed->newest] {
            m_found = found;
            m_foundAt = at;
            emit checked(checks);
        });
    };
    QElapsedTimer sinceTold;
    sinceTold.start();
    for (const Id<Case> &id : *cases) {
        if (run.query.stopped())
            return;
        if (!run.found.contains(id)) {
            const auto found = checkCase(connection, id, run.query.day);
            run.found.insert(id, found.value_or(QList<TodayItem>()));
        }
        checks.found << run.found.value(id);
        ++checks.checked;
        if (checks.checked == checks.toCheck || sinceTold.elapsed() < pause)
            continue;
        sinceTold.restart();
        tellChecks();
    }
    tellChecks();
}

} // namespace habeas::ui
