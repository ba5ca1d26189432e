#pragma once

#include <QObject>

namespace habeas::ui {

/// Hears that the computer, its session or somebody with `kill` asks the program to end (SIGTERM,
/// SIGHUP, SIGINT), so that it ends as by its own command: with what is typed kept, and without
/// telling of a crash the next time. One per program.
class EndSignals final : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;
    Q_DISABLE_COPY_MOVE(EndSignals)

signals:
    void endWanted();

private:
    int m_heard = -1; ///< the end of the pipe that the program reads
};

} // namespace habeas::ui
