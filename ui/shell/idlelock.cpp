#include "ui/shell/idlelock.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>

namespace habeas::ui {

namespace {

constexpr std::chrono::seconds LookAgain { 5 };

bool isUse(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove
        || type == QEvent::Wheel || type == QEvent::TouchBegin;
}

bool isLockKey(const QKeyEvent *key)
{
    constexpr int CyrillicDe = 0x414; // on the key of the Latin L
    if (key->key() == Qt::Key_Pause)
        return true;
    return key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)
        && (key->key() == Qt::Key_L || key->key() == CyrillicDe);
}

bool isWindowOutOfReach()
{
    return QApplication::activeModalWidget() != nullptr
        || QApplication::activePopupWidget() != nullptr;
}

} // namespace

IdleLock::IdleLock(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    qApp->installEventFilter(this);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &IdleLock::check);
    timer->start(LookAgain);
}

void IdleLock::start()
{
    m_running = true;
    m_lastUse = m_clock();
}

void IdleLock::stop()
{
    m_running = false;
    emit ticked();
}

std::optional<qint64> IdleLock::secondsLeft() const
{
    if (!m_running)
        return std::nullopt;
    return Limit.count() - m_lastUse.secsTo(m_clock());
}

void IdleLock::check()
{
    const std::optional<qint64> left = secondsLeft();
    if (!left)
        return;
    // A clock set back tells nothing about how long nobody was here: lock, to be safe.
    if (*left <= 0 || *left > Limit.count()) {
        emit lockWanted();
        return;
    }
    emit ticked();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_running)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ApplicationStateChange)
        check();
    if (!isUse(event->type()))
        return QObject::eventFilter(watched, event);
    check();
    if (!m_running)
        return true; // it has just locked: the key or click was not meant for what is shown now
    m_lastUse = m_clock();
    if (event->type() == QEvent::KeyPress && isLockKey(static_cast<QKeyEvent *>(event))
        && isWindowOutOfReach()) {
        emit lockWanted();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace habeas::ui
