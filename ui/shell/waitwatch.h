#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace habeas::ui {

/// The application. Where HABEAS_WAITS holds a number of milliseconds, it writes a line to stderr
/// each time the window answered nobody for longer than that: how long, how much of it the
/// processor worked for, and which event took most of it, by class and kind. No names and no
/// values.
class WaitWatch final : public QApplication
{
    Q_OBJECT

public:
    WaitWatch(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void begin();
    void end();

    qint64 m_limit = 0; ///< milliseconds; 0: nobody asked
    int m_depth = 0; ///< of events inside of events
    bool m_busy = false;
    QElapsedTimer m_since;
    qint64 m_worked = 0; ///< nanoseconds the thread had worked when it began
    qint64 m_longest = 0; ///< milliseconds the longest event took
    QByteArray m_event; ///< that one
};

} // namespace habeas::ui
