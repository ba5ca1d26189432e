#include "ui/shell/locksignals.h"

namespace habeas::ui {

using namespace Qt::StringLiterals;

LockSignals::LockSignals(QObject *parent)
    : QObject(parent)
{
}

/// No service is named: a name would have to be asked for, and each desktop has another one.
void LockSignals::listen(QDBusConnection system, QDBusConnection session)
{
    system.connect({}, {}, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                   SLOT(prepareForSleep(bool)));
    system.connect({}, {}, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                   SLOT(lockSession()));
    for (const QString &saver : { u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                                  u"org.xfce.ScreenSaver"_s, u"org.mate.ScreenSaver"_s })
        session.connect({}, {}, saver, u"ActiveChanged"_s, this, SLOT(activeChanged(bool)));
}

void LockSignals::prepareForSleep(bool begins)
{
    if (begins)
        emit lockWanted();
    else
        emit wokeUp();
}

void LockSignals::lockSession()
{
    emit lockWanted();
}

void LockSignals::activeChanged(bool active)
{
    if (active)
        emit lockWanted();
    else
        emit wokeUp();
}

} // namespace habeas::ui
