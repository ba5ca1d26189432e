#pragma once

#include <QDBusConnection>
#include <QObject>

namespace habeas::ui {

/// What the computer says about going to sleep and about its screen being locked, over D-Bus: the
/// login service, and the screen savers of freedesktop, GNOME, Xfce and MATE. Where there is no bus
/// nothing is heard. Whoever sends such a signal can only make the program lock.
class LockSignals final : public QObject
{
    Q_OBJECT

public:
    explicit LockSignals(QObject *parent = nullptr);

    /// Listens from now on; asks nobody anything, so it does not wait.
    void listen(QDBusConnection system, QDBusConnection session);

signals:
    void lockWanted();
    void wokeUp(); ///< the clock may have gone on a lot

public slots:
    void prepareForSleep(bool begins); ///< org.freedesktop.login1.Manager
    void lockSession(); ///< org.freedesktop.login1.Session
    void activeChanged(bool active); ///< a screen saver
};

} // namespace habeas::ui
