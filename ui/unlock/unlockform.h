#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace habeas::ui {

class PassphraseEdit;

/// The passphrase box. Shows no path, no name and no count of the file it opens.
class UnlockForm final : public QWidget
{
    Q_OBJECT

public:
    UnlockForm(Clock clock, QWidget *parent = nullptr);

    void start(); ///< empty and ready, as after a lock
    void focusPassphrase(); ///< what is typed in it stays
    void setBusy(bool busy);
    void refuse(const Error &error);

signals:
    void unlockWanted(const QString &passphrase);
    void otherFileWanted();
    void newFileWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void submit();
    void countDown();
    void showLayout();
    void retranslate();
    [[nodiscard]] qint64 secondsToWait() const;

    Clock m_clock;
    QDateTime m_nextTry;
    int m_tries = 0;
    QLabel *m_heading;
    QLabel *m_label;
    PassphraseEdit *m_passphrase;
    QLabel *m_layout; ///< which keyboard layout is on; hidden where nobody can tell
    QLabel *m_progress;
    QPushButton *m_unlock;
    QPushButton *m_other;
    QPushButton *m_new;
    QTimer *m_ticker;
    QTimer *m_layoutTicker;
    bool m_busy = false;
};

} // namespace habeas::ui
