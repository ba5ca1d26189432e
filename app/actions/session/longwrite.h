#pragma once

#include "app/actions/session/progress.h"
#include "app/actions/session/session.h"

#include <QElapsedTimer>

#include <memory>

namespace habeas {

class Breath;

/// A write of many records that somebody waits for. While it lives, the person is told how far
/// writing the records (the first half), computing the deadlines that follow (the second) and
/// keeping history are, every few milliseconds; where they stop it, the gesture fails with
/// ErrorKind::Cancelled and nothing of it is kept. Without a progress it does nothing.
class LongWrite
{
public:
    /// The session must outlive it.
    LongWrite(Session &session, Progress progress, qsizetype parts);
    ~LongWrite();
    Q_DISABLE_COPY_MOVE(LongWrite)

    /// Called before each part.
    [[nodiscard]] Result<> step();

private:
    [[nodiscard]] bool tell();

    Session &m_session;
    Progress m_progress;
    std::unique_ptr<Breath> m_breath;
    QElapsedTimer m_since; ///< somebody was told
    qsizetype m_parts;
    qsizetype m_done = 0; ///< of twice as many parts
};

} // namespace habeas
