#include "ui/shell/waitwatch.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QMetaEnum>

#include <cstdio>
#include <ctime>

namespace habeas::ui {

namespace {

constexpr qint64 NanosecondsAMillisecond = 1'000'000;

qint64 workedSoFar()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 * NanosecondsAMillisecond + time.tv_nsec;
}

QByteArray nameOf(const QObject &receiver, QEvent::Type type)
{
    const char *kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    QByteArray name = receiver.metaObject()->className();
    for (const QObject *parent = receiver.parent(); parent; parent = parent->parent()) {
        if (QByteArrayView(parent->metaObject()->className()).startsWith("habeas")) {
            name += QByteArray(" in ") + parent->metaObject()->className();
            break;
        }
    }
    return name + ' ' + (kind ? QByteArray(kind) : QByteArray::number(type));
}

} // namespace

WaitWatch::WaitWatch(int &argc, char **argv)
    : QApplication(argc, argv)
    , m_limit(qEnvironmentVariableIntValue("HABEAS_WAITS"))
{
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    if (m_limit <= 0 || !dispatcher)
        return;
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &WaitWatch::end);
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
        end();
        if (m_depth > 0) // an event that lets others through goes on afterwards
            begin();
    });
}

void WaitWatch::begin()
{
    m_busy = true;
    m_longest = 0;
    m_event.clear();
    m_since.start();
    m_worked = workedSoFar();
}

void WaitWatch::end()
{
    if (!m_busy)
        return;
    m_busy = false;
    const qint64 silent = m_since.elapsed();
    if (silent > m_limit)
        std::fprintf(stderr, "silent %lld ms, worked %lld ms: %lld ms %s\n", qint64(silent),
                     (workedSoFar() - m_worked) / NanosecondsAMillisecond, m_longest,
                     m_event.constData());
}

bool WaitWatch::notify(QObject *receiver, QEvent *event)
{
    if (m_limit <= 0)
        return QApplication::notify(receiver, event);
    if (!m_busy)
        begin();
    const QEvent::Type type = event->type();
    const QByteArray name = nameOf(*receiver, type); // it may be gone afterwards
    QElapsedTimer since;
    since.start();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    if (m_busy && since.elapsed() >= m_longest) {
        m_longest = since.elapsed();
        m_event = name;
    }
    return done;
}

} // namespace habeas::ui
