#include "ui/shell/elsewhere.h"

#include "ui/models/workbench.h"

#include <QGuiApplication>

namespace habeas::ui {

Elsewhere::Elsewhere(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    m_timer.setInterval(Period);
    connect(&m_timer, &QTimer::timeout, &m_workbench, &Workbench::lookElsewhere);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &Elsewhere::follow);
    follow(QGuiApplication::applicationState());
}

void Elsewhere::follow(Qt::ApplicationState state)
{
    if (state != Qt::ApplicationActive) {
        m_timer.stop();
        return;
    }
    m_workbench.lookElsewhere();
    m_timer.start();
}

} // namespace habeas::ui
