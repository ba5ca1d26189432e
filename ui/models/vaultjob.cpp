#include "ui/models/vaultjob.h"

#include "app/vault/connection.h"
#include "app/vault/key.h"

#include <QThread>

#include <utility>

namespace habeas::ui {

VaultJob::VaultJob(const VaultKey &key, QObject *parent)
    : QObject(parent)
    , m_key(key)
{
}

VaultJob::~VaultJob()
{
    if (!m_thread)
        return;
    *m_stop = true;
    m_thread->wait();
    delete m_thread;
}

void VaultJob::ask(const Work &work)
{
    m_next = work;
    if (m_thread)
        *m_stop = true;
    else
        start();
}

void VaultJob::forget()
{
    m_next.reset();
    if (m_thread)
        *m_stop = true;
}

void VaultJob::start()
{
    const Work work = *std::exchange(m_next, std::nullopt);
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_thread = QThread::create([this, work, stop = m_stop] {
        const Result<Show> show = Connection::openReader(m_key).map([&](const auto &connection) {
            return work(*connection, [&stop] {
                return stop->load();
            });
        });
        QMetaObject::invokeMethod(
            this,
            [this, show] {
                take(show);
            },
            Qt::QueuedConnection);
    });
    m_thread->start(QThread::LowPriority);
}

void VaultJob::take(const Result<Show> &show)
{
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
    if (m_next)
        start(); // what was read is not what is wanted any more
    else if (*m_stop)
        return;
    else if (!show)
        emit failed(show.error());
    else if (*show)
        (*show)();
}

} // namespace habeas::ui
