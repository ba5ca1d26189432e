#include "ui/documents/pageprocess.h"

#include "ui/documents/pages/pagewire.h"

#include <QDeadlineTimer>
#include <QFile>

#include <csignal>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace habeas::ui {

PageProcess::~PageProcess()
{
    end();
}

bool PageProcess::start(const QString &program)
{
    end();
    m_failure = Failure::NotThere;
    int ends[2] = { -1, -1 };
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return false;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO);
    for (const int out : { STDOUT_FILENO, STDERR_FILENO })
        posix_spawn_file_actions_addopen(&actions, out, "/dev/null", O_WRONLY, 0);
    QByteArray path = QFile::encodeName(program);
    char *arguments[] = { path.data(), nullptr };
    char *nothing[] = { nullptr }; // no environment: a passphrase may stand in it
    pid_t process = -1;
    const bool started
        = posix_spawn(&process, path.constData(), &actions, nullptr, arguments, nothing) == 0;
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    if (!started) {
        close(ends[0]);
        return false;
    }
    m_socket = ends[0];
    m_process = process;
    m_failure = Failure::None;
    return true;
}

void PageProcess::end()
{
    if (m_socket < 0)
        return;
    close(std::exchange(m_socket, -1));
    kill(m_process, SIGKILL);
    while (waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) { }
}

bool PageProcess::move(Way way, char *bytes, qint64 size, qint64 untilMs)
{
    const QDeadlineTimer deadline(untilMs);
    while (size > 0) {
        pollfd waiting { m_socket, static_cast<short>(way == Way::Out ? POLLOUT : POLLIN), 0 };
        const int ready = poll(&waiting, 1, static_cast<int>(deadline.remainingTime()));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0) {
            m_failure = Failure::Slow;
            return false;
        }
        const auto most = static_cast<size_t>(size);
        const ssize_t moved = way == Way::Out
            ? send(m_socket, bytes, most, MSG_NOSIGNAL | MSG_DONTWAIT)
            : recv(m_socket, bytes, most, MSG_DONTWAIT);
        if (moved < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (moved <= 0) {
            m_failure = Failure::Ended;
            return false;
        }
        bytes += moved;
        size -= moved;
    }
    return true;
}

std::optional<QByteArray> PageProcess::ask(const QByteArray &question, unsigned seconds)
{
    if (!runs())
        return std::nullopt;
    const qint64 until = qint64 { seconds } * 1000;
    qint64 size = question.size();
    const bool asked = move(Way::Out, reinterpret_cast<char *>(&size), sizeof size, until)
        && move(Way::Out, const_cast<char *>(question.constData()), size, until);
    if (!asked || !move(Way::In, reinterpret_cast<char *>(&size), sizeof size, until)) {
        end();
        return std::nullopt;
    }
    if (size < 0 || size > pagewire::LargestAnswer) { // not what it was written to say
        m_failure = Failure::Ended;
        end();
        return std::nullopt;
    }
    QByteArray answer(size, Qt::Uninitialized);
    if (!move(Way::In, answer.data(), size, until)) {
        end();
        return std::nullopt;
    }
    return answer;
}

} // namespace habeas::ui
