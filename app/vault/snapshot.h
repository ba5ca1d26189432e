#pragma once

#include "app/base/result.h"

namespace habeas {

class Connection;

/// While it lives, everything its connection reads is of one moment, and the file is locked for
/// reading once instead of for every question. Inside a transaction, which is all that anyway, it
/// does nothing. Must end before a write begins.
class Snapshot
{
public:
    explicit Snapshot(const Connection &connection);
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

    [[nodiscard]] const Result<> &begun() const { return m_begun; }

private:
    const Connection &m_connection;
    bool m_own; ///< it began something, and ends it
    Result<> m_begun;
};

} // namespace habeas
