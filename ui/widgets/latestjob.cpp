#include "ui/widgets/latestjob.h"

#include <QtConcurrent/QtConcurrentRun>

namespace habeas::ui {

LatestJob::LatestJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Show>::resultReadyAt, this, [this](int index) {
        const Show show = m_watcher.resultAt(index);
        show();
    });
    connect(&m_watcher, &QFutureWatcher<Show>::finished, this, &LatestJob::finish);
}

void LatestJob::ask(const Work &work)
{
    askInStages([work](const Stage &stage) {
        stage.show(work());
    });
}

void LatestJob::askInStages(const StagedWork &work)
{
    if (!m_busy) {
        start(work);
        return;
    }
    m_waiting = work;
    *m_overtaken = true;
}

void LatestJob::start(const StagedWork &work)
{
    m_busy = true;
    m_overtaken = std::make_shared<std::atomic<bool>>(false);
    m_watcher.setFuture(QtConcurrent::run([work, overtaken = m_overtaken](QPromise<Show> &promise) {
        work(Stage(promise, *overtaken));
    }));
}

void LatestJob::finish()
{
    m_busy = false;
    if (!m_waiting)
        return;
    const StagedWork next = *m_waiting;
    m_waiting.reset();
    start(next);
}

} // namespace habeas::ui
