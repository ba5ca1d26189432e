#include "ui/models/workbench.h"

#include "app/records/lists/listchanges.h"

namespace habeas::ui {

Workbench::Workbench(Session session, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_newest(newestChangeSet(connection()))
{
}

bool Workbench::report(const Result<Done> &done)
{
    if (!done) {
        emit failed(done.error());
        return false;
    }
    m_newest = newestChangeSet(connection());
    emit changed(*done);
    return true;
}

void Workbench::lookElsewhere()
{
    const qint64 newest = m_acting ? m_newest : newestChangeSet(connection());
    if (newest == m_newest)
        return;
    m_newest = newest;
    emit changed({});
}

} // namespace habeas::ui
