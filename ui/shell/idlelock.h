#pragma once

#include "app/base/clock.h"

#include <QObject>

#include <chrono>

namespace habeas::ui {

/// Says when to lock: after five minutes without a key or a mouse, by the wall clock, so that sleep
/// and a clock that jumped count. Every event is a chance to notice; so is a slow timer. Also hears
/// the lock keys where a dialog or a menu would keep them from the window.
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    explicit IdleLock(Clock clock, QObject *parent = nullptr);

    void start(); ///< from now on
    void stop();

    /// Nothing while stopped.
    [[nodiscard]] std::optional<qint64> secondsLeft() const;
    /// Locks if the time is over. Called by itself every few seconds.
    void check();

signals:
    void lockWanted();
    void ticked(); ///< secondsLeft() has a new value

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Clock m_clock;
    static constexpr std::chrono::seconds Limit { 300 };

    QDateTime m_lastUse;
    bool m_running = false;
};

} // namespace habeas::ui
