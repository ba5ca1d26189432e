#pragma once

#include "app/base/clock.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace habeas::ui {

/// The bar at the bottom: lock, saved when, how many are shown, language and size.
class StatusStrip final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setUnlocked(bool unlocked);
    /// Shown in the last minute only.
    void setSecondsToLock(std::optional<qint64> seconds);
    void setSaved(const QDateTime &when);
    void setCount(const QString &text);
    void setView(const QString &language, int zoom);
    void setNamesHidden(bool hidden);

signals:
    void lockWanted();
    void languageWanted(); ///< the next one
    void zoomResetWanted();
    void namesWanted(); ///< shown or hidden, the other way round

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QToolButton *m_lock;
    QLabel *m_countdown;
    QLabel *m_saved;
    QLabel *m_count;
    QToolButton *m_names;
    QToolButton *m_language;
    QToolButton *m_zoom;
    QDateTime m_savedAt;
    QString m_languageCode;
    int m_percent = 100;
    bool m_unlocked = false;
    bool m_namesHidden = false;
};

} // namespace habeas::ui
