#include "ui/widgets/latestjob.h"

#include <QtConcurrent/QtConcurrentRun>

namespace habeas::ui {

LatestJob::LatestJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Show>::finished, this, &LatestJob::finish);
}

void LatestJob::ask(const Work &work)
{
    if (m_busy)
        m_waiting = work;
    else
        start(work);
}

void LatestJob::forget()
{
    m_waiting.reset();
    m_forgotten = m_busy;
}

void LatestJob::start(const Work &work)
{
    m_busy = true;
    m_forgotten = false;
    m_watcher.setFuture(QtConcurrent::run(work));
}

void LatestJob::finish()
{
    m_busy = false;
    const Show show = m_watcher.result();
    const bool forgotten = m_forgotten;
    if (m_waiting) {
        const Work next = *m_waiting;
        m_waiting.reset();
        start(next);
        m_forgotten = false;
    }
    if (!forgotten)
        show();
}

} // namespace habeas::ui
