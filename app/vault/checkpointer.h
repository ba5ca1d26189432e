#pragma once

#include "app/vault/key.h"

#include <QThread>

#include <condition_variable>
#include <memory>
#include <mutex>

struct sqlite3;

namespace habeas {

class Connection;

/// Writes the journal of a vault back into its file beside the writer, over a connection of its
/// own, so that no commit waits for it. Whoever is killed between the two loses nothing: what the
/// file lacks stands in the journal. The writer waits only where it leaves the journal far behind.
class Checkpointer
{
public:
    /// Watches every commit of that connection from now on. Key and connection must outlive it.
    Checkpointer(const VaultKey &key, const Connection &writer);
    ~Checkpointer(); ///< waits for a write that is under way
    Q_DISABLE_COPY_MOVE(Checkpointer)

    /// Until all of the journal that could be written back is. For tests.
    void waitUntilIdle();

private:
    static int committed(void *self, sqlite3 *handle, const char *name, int pages);
    void note(int pages);
    void ask();
    void run();

    const VaultKey &m_key;
    sqlite3 *m_writer;
    int m_first = 0; ///< pages in the journal after the first commit since it began anew
    int m_last = 0; ///< after the last one
    std::unique_ptr<QThread> m_thread; ///< made when it is first needed
    std::mutex m_mutex; ///< of what follows
    std::condition_variable m_changed;
    bool m_asked = false;
    bool m_busy = false;
    bool m_stop = false;
};

} // namespace habeas
