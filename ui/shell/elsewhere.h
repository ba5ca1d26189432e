#pragma once

#include <QObject>
#include <QTimer>

namespace habeas::ui {

class Workbench;

/// Two windows, or a window and the command line, may work in one file. While the program is in
/// front, and as soon as it comes there, what others wrote is looked for, so that nobody enters a
/// case twice because a list is old. The workbench must outlive it.
class Elsewhere final : public QObject
{
    Q_OBJECT

public:
    static constexpr int Period = 2000; ///< milliseconds

    explicit Elsewhere(Workbench &workbench, QObject *parent = nullptr);

private:
    void follow(Qt::ApplicationState state);

    Workbench &m_workbench;
    QTimer m_timer;
};

} // namespace habeas::ui
