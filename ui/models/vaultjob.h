#pragma once

#include "app/base/result.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace habeas {
class Connection;
class VaultKey;
} // namespace habeas

namespace habeas::ui {

/// Reading that takes longer than a window may wait: done on a thread and a connection of its own,
/// one at a time. What is asked for while another runs stops that one; only the newest is shown.
/// Ending it stops the reading and waits for it, so that nothing outlives the vault.
class VaultJob final : public QObject
{
    Q_OBJECT

public:
    /// Runs here, on the window's thread, when the reading is done.
    using Show = std::function<void()>;
    /// Runs on the worker and asks now and then whether it shall stop: holds values only, and no
    /// widget.
    using Work = std::function<Show(const Connection &, const std::function<bool()> &stop)>;

    /// The key must outlive the job.
    explicit VaultJob(const VaultKey &key, QObject *parent = nullptr);
    ~VaultJob() override;
    Q_DISABLE_COPY_MOVE(VaultJob)

    void ask(const Work &work);
    /// What is being read is not wanted any more.
    void forget();

    [[nodiscard]] bool isBusy() const { return m_thread != nullptr; }

signals:
    void failed(const habeas::Error &error); ///< the vault could not be read

private:
    void start();
    void take(const Result<Show> &show);

    const VaultKey &m_key;
    std::optional<Work> m_next;
    std::shared_ptr<std::atomic_bool> m_stop;
    QThread *m_thread = nullptr;
};

} // namespace habeas::ui
