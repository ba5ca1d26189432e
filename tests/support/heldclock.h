#pragma once

#include "app/base/clock.h"

#include <memory>

namespace habeas::test {

/// A clock that stands still until it is told to go on. Copies share the same moment.
class HeldClock
{
public:
    explicit HeldClock(const QString &isoUtc = QStringLiteral("2023-04-28T10:00:00Z"))
        : m_now(std::make_shared<QDateTime>(QDateTime::fromString(isoUtc, Qt::ISODate)))
    {
    }

    void advanceSeconds(qint64 seconds) { *m_now = m_now->addSecs(seconds); }

    [[nodiscard]] Clock clock() const
    {
        return [now = m_now] {
            return *now;
        };
    }

private:
    std::shared_ptr<QDateTime> m_now;
};

} // namespace habeas::test
