#pragma once

#include "app/records/store/drafts.h"
#include "ui/models/workbench.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace habeas::ui {

/// Keeps what a form holds in the vault, so that a power cut or a lock costs at most two seconds
/// of typing. The form calls touch() at every change; the content is asked for when it is written.
/// What cannot be written is tried again until it can. Does nothing until the first touch, and
/// nothing once the workbench is gone: a form may outlive it.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr int Delay = 1500; ///< milliseconds from a key to the write, at most

    /// `draft` names the form and its record; a null id gets one. `content` is called on this
    /// thread; an empty one means that nothing is unfinished: then there is no draft.
    DraftKeeper(Workbench &workbench, Draft draft, std::function<QString()> content,
                QObject *parent);

    /// As the form opened, or as one without a record would: what the program put in by itself is
    /// no draft.
    void countAsEmpty(const QString &content);

    void touch();
    /// Writes what is not written yet; the form stays open.
    void flush();
    /// Writes what is not written yet, and that the form does not stand open any more: it closes,
    /// the window locks.
    /// False where that failed: what was typed is in the form alone, and is tried again.
    bool keepNow();
    /// Saved or given up: the draft goes.
    void discard();
    /// A fresh draft for the next record of the same form.
    void startAgain();

    [[nodiscard]] bool isKept() const { return m_kept; } ///< a draft is in the vault

    [[nodiscard]] const QUuid &id() const { return m_draft.id; }

private:
    bool write(bool open);
    void fail(const Error &error);

    QPointer<Workbench> m_workbench;
    Draft m_draft;
    std::function<QString()> m_content;
    QString m_empty; ///< content that nobody typed
    QTimer m_timer;
    bool m_kept;
    bool m_failing = false; ///< the last write did; said once
};

} // namespace habeas::ui
