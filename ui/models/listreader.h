#pragma once

#include "app/records/lists/listindex.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <memory>

namespace habeas {
class VaultKey;
}

namespace habeas::ui {

/// How a reading ended.
struct ReadList
{
    Result<std::shared_ptr<const ListIndex>> index;
};

/// Reads a list's index on a thread and a connection of its own, one reading at a time. Ending it
/// stops the reading and waits for it, so that nothing outlives the vault.
class ListReader final : public QObject
{
    Q_OBJECT

public:
    using Index = std::shared_ptr<const ListIndex>;

    /// The key must outlive the reader.
    ListReader(const VaultKey &key, const ListShape &shape, QObject *parent = nullptr);
    ~ListReader() override;
    Q_DISABLE_COPY_MOVE(ListReader)

    enum class From {
        Nothing, ///< everything is read anew
        Same, ///< the base is as the vault is, and lacks columns
        Older, ///< something was saved since the base was read
    };

    /// Reads the columns. While another reading runs, it is stopped first, unless it brings them
    /// too.
    void read(From from, const Index &base, const QSet<int> &columns, CivilDay today);

    [[nodiscard]] bool isReading() const { return m_thread != nullptr; }

signals:
    void finished(const habeas::ui::ReadList &read);

private:
    void start();
    void take(const Result<Index> &index);

    struct Wish
    {
        From from = From::Nothing;
        Index base;
        QSet<int> columns;
        CivilDay today;
    };

    const VaultKey &m_key;
    const ListShape &m_shape;
    Wish m_current; ///< while there is a thread
    std::optional<Wish> m_next;
    std::shared_ptr<std::atomic_bool> m_stop;
    QThread *m_thread = nullptr;
};

} // namespace habeas::ui
