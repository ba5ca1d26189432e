#include "app/vault/checkpointer.h"

#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <sqlite3.h>

namespace habeas {

namespace {

constexpr int worthIt = 1000; // pages of 4 KiB, as the engine's own habit is
constexpr int farBehind = 16 * worthIt; // pages since the journal began anew

} // namespace

Checkpointer::Checkpointer(const VaultKey &key, const Connection &writer)
    : m_key(key)
    , m_writer(writer.handle())
{
    sqlite3_wal_hook(m_writer, committed, this); // takes the place of the engine's own checkpoint
}

Checkpointer::~Checkpointer()
{
    sqlite3_wal_hook(m_writer, nullptr, nullptr);
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    if (m_thread)
        m_thread->wait();
}

int Checkpointer::committed(void *self, sqlite3 *, const char *, int pages)
{
    static_cast<Checkpointer *>(self)->note(pages);
    return SQLITE_OK;
}

/// A writer without a pause is always one commit ahead, and the journal begins anew only where
/// nothing of it is left to be written back: so it waits for once.
void Checkpointer::note(int pages)
{
    if (pages <= m_last)
        m_first = pages;
    m_last = pages;
    if (pages < worthIt)
        return;
    ask();
    if (pages - m_first > farBehind) {
        waitUntilIdle();
        m_first = pages;
    }
}

void Checkpointer::ask()
{
    const std::lock_guard lock(m_mutex);
    m_asked = true;
    if (!m_thread) {
        m_thread.reset(QThread::create([this] {
            run();
        }));
        m_thread->start(QThread::LowPriority);
    }
    m_changed.notify_all();
}

void Checkpointer::waitUntilIdle()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] {
        return !m_asked && !m_busy;
    });
}

void Checkpointer::run()
{
    std::unique_ptr<Connection> connection;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] {
            return m_asked || m_stop;
        });
        if (m_stop)
            return; // whoever closes the vault writes the rest
        m_asked = false;
        m_busy = true;
        lock.unlock();
        // Where it cannot be done now, on a full disk say, the journal keeps everything and the
        // next commit asks again.
        if (!connection)
            connection = Connection::openWriter(m_key).value_or(nullptr);
        if (connection)
            sqlite3_wal_checkpoint_v2(connection->handle(), "main", SQLITE_CHECKPOINT_PASSIVE,
                                      nullptr, nullptr);
        lock.lock();
        m_busy = false;
        m_changed.notify_all();
    }
}

} // namespace habeas
