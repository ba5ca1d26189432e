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

void LatestJob::start(const Work &work)
{
    m_busy = true;
    m_watcher.setFuture(QtConcurrent::run(work));
}

void LatestJob::finish()
{
    m_busy = false;
    const Show show = m_watcher.result();
    if (m_waiting) {
        const Work next = *m_waiting;
        m_waiting.reset();
        start(next);
    }
    show();
}

} // namespace habeas::ui
