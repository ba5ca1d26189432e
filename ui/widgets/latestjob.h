#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace habeas::ui {

/// Work that follows somebody's typing: done on a worker thread, one at a time. What is asked for
/// while another is at work waits; of several that wait only the newest is done.
class LatestJob final : public QObject
{
    Q_OBJECT

public:
    /// Runs here, on the window's thread, when the work is done.
    using Show = std::function<void()>;
    /// Runs on a worker: holds values only, and no widget.
    using Work = std::function<Show()>;

    /// What work in several steps knows of the window.
    class Stage
    {
    public:
        Stage(QPromise<Show> &promise, const std::atomic<bool> &overtaken)
            : m_promise(promise)
            , m_overtaken(overtaken)
        {
        }

        /// Shown at once, while the work goes on.
        void show(const Show &show) const { m_promise.addResult(show); }

        /// Whether newer work waits: what is left to do is left.
        [[nodiscard]] bool isOvertaken() const { return m_overtaken; }

    private:
        QPromise<Show> &m_promise;
        const std::atomic<bool> &m_overtaken;
    };

    /// The same in steps: what is seen first is shown first.
    using StagedWork = std::function<void(const Stage &)>;

    explicit LatestJob(QObject *parent = nullptr);

    void ask(const Work &work);
    void askInStages(const StagedWork &work);

private:
    void start(const StagedWork &work);
    void finish();

    QFutureWatcher<Show> m_watcher;
    std::optional<StagedWork> m_waiting;
    std::shared_ptr<std::atomic<bool>> m_overtaken;
    bool m_busy = false;
};

} // namespace habeas::ui
