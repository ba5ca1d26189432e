#include "ui/models/workbench.h"

namespace habeas::ui {

Workbench::Workbench(Session session, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
{
}

bool Workbench::report(const Result<Done> &done)
{
    if (!done) {
        emit failed(done.error());
        return false;
    }
    emit changed(*done);
    return true;
}

} // namespace habeas::ui
