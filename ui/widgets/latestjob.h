#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <functional>
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

    explicit LatestJob(QObject *parent = nullptr);

    void ask(const Work &work);

private:
    void start(const Work &work);
    void finish();

    QFutureWatcher<Show> m_watcher;
    std::optional<Work> m_waiting;
    bool m_busy = false;
};

} // namespace habeas::ui
