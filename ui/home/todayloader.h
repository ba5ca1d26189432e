#pragma once

#include "app/records/today/todaychecks.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace habeas {
class VaultKey;
}

namespace habeas::ui {

/// Reads the Today list away from the window, over a connection of its own: first what indexes
/// answer, then what has to be computed, then what there is to check: how many findings the vault
/// knows of, then the cases it does not know yet, one by one. What is listed is kept until its case
/// changes.
class TodayLoader final : public QObject
{
    Q_OBJECT

public:
    /// The key must outlive the loader.
    explicit TodayLoader(const VaultKey &key, QObject *parent = nullptr);
    ~TodayLoader() override; ///< waits for the case that is being read, not for the rest

    /// Starts again; what was running is given up.
    void load(const TodayQuery &query);
    /// Nothing that was found holds any more: the words are in another language.
    void forget();

    struct Checks
    {
        QList<TodayItem> found; ///< those that are listed
        qint64 total = 0; ///< all so far
        qint64 checked = 0; ///< cases
        qint64 toCheck = 0;
        CheckPart fresh; ///< what the vault does not know yet
    };

signals:
    void loaded(const habeas::TodayList &list);
    void checked(const habeas::ui::TodayLoader::Checks &checks);
    void failed(const habeas::Error &error);

private:
    using Found = QHash<Id<Case>, QList<TodayItem>>;
    struct Run;

    void work(Run run);
    void check(Run &run, const Connection &connection);
    void checkNew(Run &run, const Connection &connection, const CheckPlan &plan, Checks &checks);
    void tellChecks(const Run &run, Checks &checks);
    [[nodiscard]] static QList<TodayItem> findingsIn(Run &run, const Connection &connection,
                                                     Id<Case> id);
    static void remember(Run &run, Id<Case> id, const QList<TodayItem> &found);
    template<class Tell>
    void tell(const Run &run, Tell tell);

    const VaultKey &m_key;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_stop;
    int m_run = 0; ///< answers of earlier ones are not heard
    bool m_filled = false; ///< the whole list has been told once
    Found m_found;
    CivilDay m_foundOn;
    qint64 m_foundAt = 0; ///< the change set it stands on
};

} // namespace habeas::ui
