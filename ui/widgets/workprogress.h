#pragma once

#include "app/actions/session/progress.h"
#include "ui/models/workbench.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QPointer>
#include <QString>

class QLabel;
class QProgressBar;

namespace habeas::ui {

/// Lets the window live while work goes on in it: keys, painting, and the lock. What is locked
/// meanwhile is taken apart only after the caller has returned, because a whole event loop runs.
/// Without input, keys and clicks wait until later.
enum class Events { All, WithoutInput };
void letEventsThrough(Events events = Events::All);
/// What is typed in forms that stand open goes into the vault now: while a long write runs, it
/// cannot.
void keepDraftsNow();

/// Says what goes on and how far it is, above its window. Stop, Escape and closing it reject it;
/// setting a value handles no events.
class ProgressWindow final : public QDialog
{
    Q_OBJECT

public:
    ProgressWindow(const QString &words, QWidget *window);

    void setWords(const QString &words);
    void setDone(qint64 done, qint64 all);

private:
    QLabel *m_words;
    QProgressBar *m_bar;
};

/// Work on the window's own thread that comes in small steps: after a moment a window with a bar
/// and a Stop button stands above all others, which take no input meanwhile. Closing it, and
/// locking, means stop.
class WorkProgress
{
public:
    WorkProgress(const QString &words, QWidget *window);
    ~WorkProgress();
    Q_DISABLE_COPY_MOVE(WorkProgress)

    /// Call it between steps of at most some 40 ms.
    [[nodiscard]] Progress progress();

private:
    void open();

    QString m_words;
    QPointer<QWidget> m_window;
    QPointer<ProgressWindow> m_dialog;
    QElapsedTimer m_since;
    bool m_hasWindow;
    bool m_opened = false;
    bool m_stopped = false;
};

/// An action that may touch many records, (Session &, const Progress &) -> Result<Done>, with a bar
/// above `window` where it takes long. Whoever stops it leaves nothing behind.
template<class Action>
bool performLong(Workbench &workbench, const QString &words, QWidget *window, Action action)
{
    keepDraftsNow();
    return workbench.perform([&](Session &session) -> Result<Done> {
        WorkProgress work(words, window);
        return action(session, work.progress());
    });
}

} // namespace habeas::ui
