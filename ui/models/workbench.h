#pragma once

#include "app/actions/session/session.h"

#include <QObject>

namespace habeas::ui {

/// The unlocked session as the windows see it: pages read through connection(), act through
/// perform(), and read again when changed() says so. One per unlocked vault; pages do not own it.
class Workbench final : public QObject
{
    Q_OBJECT

public:
    explicit Workbench(Session session, QObject *parent = nullptr);

    [[nodiscard]] Session &session() { return m_session; }

    [[nodiscard]] const Connection &connection() const { return m_session.vault->connection(); }

    [[nodiscard]] CivilDay today() const { return habeas::today(m_session.clock); }

    /// Runs an action (Session & -> Result<Done>) and tells everyone how it went.
    template<class Action>
    bool perform(Action action)
    {
        m_acting = true;
        const Result<Done> done = action(m_session);
        m_acting = false;
        return report(done);
    }

    /// Where another window or program has written since: changed(), with nothing done. Reads one
    /// number; while an action runs it waits for the end of that.
    void lookElsewhere();

signals:
    void changed(const habeas::Done &done); ///< something was saved; read again
    void failed(const habeas::Error &error); ///< nothing was saved; show the message
    void mended(); ///< what failed before, and was tried again, is done

private:
    bool report(const Result<Done> &done);

    Session m_session;
    qint64 m_newest = 0; ///< change set that changed() has told of
    bool m_acting = false;
};

} // namespace habeas::ui
