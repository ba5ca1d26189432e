#pragma once

#include "app/base/result.h"

#include <functional>

struct sqlite3;

namespace habeas {

class Connection;

/// Somebody waits for a long write on this connection: while it lives, they are asked between the
/// steps of the write (capturing, history, undo), so that a window can paint and a person can stop
/// it. One at a time for each connection; the inner one of two is asked.
class Breath
{
public:
    using Ask = std::function<bool()>; ///< false: stop, nothing is kept

    Breath(const Connection &connection, Ask ask);
    ~Breath();
    Q_DISABLE_COPY_MOVE(Breath)

    /// A long write is under way, and other writes of this connection must wait.
    [[nodiscard]] static bool isHeld(const Connection &connection);

private:
    friend Result<> breathe(sqlite3 *handle, qsizetype step);

    sqlite3 *m_handle;
    Ask m_ask;
    Breath *m_outer;
};

/// Called by whatever takes many small steps: asks at every 32nd. ErrorKind::Cancelled where it
/// shall stop; always well where nobody waits.
[[nodiscard]] Result<> breathe(sqlite3 *handle, qsizetype step);

} // namespace habeas
