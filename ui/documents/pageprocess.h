#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace habeas::ui {

/// A program of its own at the other end of a socket, for one file. Without threads or signals: may
/// be used on any thread, one at a time. It ends with this.
class PageProcess
{
public:
    PageProcess() = default;
    ~PageProcess();
    Q_DISABLE_COPY_MOVE(PageProcess)

    enum class Failure {
        None,
        NotThere, ///< the program could not be started
        Ended, ///< it crashed, or was refused the memory it wanted
        Slow, ///< it gave no answer in time and was ended
    };

    /// False where the program is not there.
    [[nodiscard]] bool start(const QString &program);

    [[nodiscard]] bool runs() const { return m_socket >= 0; }

    /// One question, one answer, within so many seconds; nothing where it failed, and then the
    /// process is gone.
    [[nodiscard]] std::optional<QByteArray> ask(const QByteArray &question, unsigned seconds);

    [[nodiscard]] Failure failure() const { return m_failure; }

    void end();

private:
    enum class Way { Out, In };
    bool move(Way way, char *bytes, qint64 size, qint64 untilMs);

    int m_socket = -1;
    int m_process = -1;
    Failure m_failure = Failure::None;
};

} // namespace habeas::ui
