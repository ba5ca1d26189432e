#include "ui/home/todayloader.h"

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
    bool isFirst = false; ///< the page is empty: a screenful soon is better than all later
    ListedChecks listed = {};
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
    Run run { ++m_run, query, m_found, m_foundAt, !m_filled };
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
    (*connection)->keepMorePages();
    constexpr int atOnce = 20; // cases that may be computed before anything is shown
    constexpr int screenful = 40; // rows of a kind in a section
    TodayQuery first = run.query;
    first.computeMost = atOnce;
    if (run.isFirst)
        first.listMost = screenful;
    for (const TodayQuery &query : { first, run.query }) {
        const auto list = readToday(**connection, query);
        if (!list) {
            fail(list.error());
            return;
        }
        const bool isWhole = list->uncomputed == 0 && (query.listMost != screenful || !list->isCut);
        tell(run, [this, list = *list, isWhole] {
            m_filled = m_filled || isWhole;
            emit loaded(list);
        });
        if (isWhole)
            break;
    }
    check(run, **connection);
}

QList<TodayItem> TodayLoader::findingsIn(Run &run, const Connection &connection, Id<Case> id)
{
    if (const auto known = run.found.constFind(id); known != run.found.constEnd())
        return *known;
    const auto found = checkCase(connection, id, run.query.day).value_or(CaseChecks());
    remember(run, id, found.items);
    return found.items;
}

void TodayLoader::remember(Run &run, Id<Case> id, const QList<TodayItem> &found)
{
    if (!found.isEmpty() && run.found.size() < mostListedFindings)
        run.found.insert(id, found);
}

void TodayLoader::tellChecks(const Run &run, Checks &checks)
{
    checks.found = run.listed.items();
    tell(run, [this, checks, found = run.found, at = run.foundAt] {
        m_found = found;
        m_foundAt = at;
        emit checked(checks);
    });
}

void TodayLoader::check(Run &run, const Connection &connection)
{
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    const auto changed = casesChangedAfter(connection, run.found.isEmpty() ? never : run.foundAt);
    const auto plan = planChecks(connection, run.query.day);
    if (!changed || !plan)
        return;
    if (!changed->isWhole)
        run.found.clear();
    for (const Id<Case> &id : changed->cases)
        run.found.remove(id);
    run.foundAt = changed->newest;
    Checks checks;
    checks.checked = plan->known;
    checks.toCheck = plan->known + plan->toCheck.size();
    checks.total = plan->openFindings;
    for (const PlannedCase &file : plan->withFindings) {
        if (run.query.stopped())
            return;
        if (!run.listed.hasRoomAt(file.place))
            break;
        run.listed.add(file.place, findingsIn(run, connection, file.id));
    }
    checkNew(run, connection, *plan, checks);
}

/// Tells the window now and then, which keeps in the vault what is new.
void TodayLoader::checkNew(Run &run, const Connection &connection, const CheckPlan &plan,
                           Checks &checks)
{
    constexpr qint64 pause = 400; // milliseconds between two tellings
    checks.fresh = { {}, plan.changeSet, plan.startsAnew, false };
    QElapsedTimer sinceTold;
    sinceTold.start();
    for (const PlannedCase &file : plan.toCheck) {
        if (run.query.stopped())
            return;
        const auto found = checkCase(connection, file.id, run.query.day);
        if (!found) { // nothing is kept of what could not be read
            tell(run, [this, error = found.error()] {
                emit failed(error);
            });
            return;
        }
        remember(run, file.id, found->items);
        run.listed.add(file.place, found->items);
        checks.total += found->items.size();
        checks.fresh.cases.append({ file.id, static_cast<int>(found->items.size()), found->days });
        ++checks.checked;
        if (checks.checked == checks.toCheck || sinceTold.elapsed() < pause)
            continue;
        sinceTold.restart();
        tellChecks(run, checks);
        checks.fresh = { {}, plan.changeSet, false, false };
    }
    checks.fresh.isLast = !plan.toCheck.isEmpty();
    tellChecks(run, checks);
}

} // namespace habeas::ui
