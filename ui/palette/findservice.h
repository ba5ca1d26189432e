#pragma once

#include "app/base/clock.h"
#include "app/records/find/findindex.h"
#include "app/records/find/hearingdays.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace habeas {
class VaultKey;
}

namespace habeas::ui {

/// Looks names up without making the window wait: reads the index over a connection of its own on a
/// worker thread, and searches there too. One per unlocked vault; gone with it.
class FindService final : public QObject
{
    Q_OBJECT

public:
    /// The key must outlive this.
    explicit FindService(const VaultKey &key, Clock clock = systemClock(),
                         QObject *parent = nullptr);
    ~FindService() override; ///< stops what is under way

    struct Answer
    {
        QString text; ///< what was asked
        QList<Found> found;
        bool isNearest = false; ///< nothing was found; this is spelled most like it
        QList<DaysMeant> days = {}; ///< the words may be a date, and so may be read
        HearingsFound hearings = {}; ///< on those days
    };

    /// Something was saved: the index takes it in with the next question.
    void renew() { m_isStale = true; }

    /// Reads the index if that was not done yet.
    void prepare();
    /// Answers with answered(); a newer question takes an older one's place. While the index is
    /// being read again, first from the old one.
    void ask(const QString &text);

    [[nodiscard]] bool isReady() const { return m_index != nullptr; }

signals:
    void answered(const habeas::ui::FindService::Answer &answer);
    void failed(const habeas::Error &error);

private:
    using Index = std::shared_ptr<const FindIndex>;
    using Reading = std::shared_ptr<Result<FindIndex>>;

    void search();
    void takeIndex();
    void takeAnswer();

    const VaultKey &m_key;
    Clock m_clock;
    std::atomic<bool> m_stop = false;
    Index m_index;
    QFutureWatcher<Reading> m_reading;
    QFutureWatcher<Answer> m_searching;
    QString m_wanted;
    bool m_isWaiting = false; ///< m_wanted was not answered yet
    bool m_isStale = true;
};

} // namespace habeas::ui
