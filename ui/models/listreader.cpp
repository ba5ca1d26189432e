#include "ui/models/listreader.h"

#include "app/vault/connection.h"
#include "app/vault/key.h"

namespace habeas::ui {

ListReader::ListReader(const VaultKey &key, const ListShape &shape, QObject *parent)
    : QObject(parent)
    , m_key(key)
    , m_shape(shape)
{
}

ListReader::~ListReader()
{
    if (!m_thread)
        return;
    *m_stop = true;
    m_thread->wait();
    delete m_thread;
}

void ListReader::read(From from, const Index &base, const QSet<int> &columns, CivilDay today)
{
    const Wish wish { base ? from : From::Nothing, base, columns, today };
    const bool comes = m_thread && !*m_stop && m_current.from == wish.from
        && m_current.base == wish.base && m_current.today == today
        && m_current.columns.contains(columns) && from == From::Same;
    if (comes)
        return;
    m_next = wish;
    if (m_thread)
        *m_stop = true;
    else
        start();
}

void ListReader::start()
{
    m_current = *std::exchange(m_next, std::nullopt);
    const Wish wish = m_current;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_thread = QThread::create([this, wish, stop = m_stop] {
        const auto asked = [&stop] {
            return stop->load();
        };
        Result<Index> index = Connection::openReader(m_key).and_then([&](const auto &connection) {
            if (wish.from == From::Same)
                return wish.base->with(*connection, wish.columns, asked);
            if (wish.from == From::Older)
                return wish.base->renewed(*connection, wish.columns, wish.today, asked);
            return ListIndex::read(*connection, m_shape, wish.columns, wish.today, asked);
        });
        QMetaObject::invokeMethod(
            this,
            [this, index] {
                take(index);
            },
            Qt::QueuedConnection);
    });
    m_thread->start(QThread::LowPriority);
}

void ListReader::take(const Result<Index> &index)
{
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
    m_current.base.reset();
    if (m_next)
        start(); // what was read is not what is wanted any more
    else
        emit finished({ index });
}

} // namespace habeas::ui
