#pragma once

#include "app/actions/deadlines/deadlineactions.h"
#include "app/casefile/case.h"
#include "ui/models/workbench.h"

#include <QWidget>

#include <optional>

class QAction;
class QLayout;
class QLabel;

namespace habeas::ui {

class Shortcuts;

/// What can be done about the selected deadline, as buttons with keys, and the question its rule
/// asks. The last day of an urgent action is taken off the Today page, as it is there; the action
/// itself stays as it is. Everything is one step that undo takes back.
class DeadlineVerbs final : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineVerbs(Workbench &workbench, QWidget *parent = nullptr);

    /// Nothing: no deadline is selected. The mark hides the day of an urgent action on Today.
    void setDeadline(const std::optional<LiveDue> &due, const std::optional<Review> &mark = {});

    [[nodiscard]] QAction *done() const { return m_done; }

    [[nodiscard]] QAction *snooze() const { return m_snooze; }

    [[nodiscard]] QAction *waive() const { return m_waive; }

    [[nodiscard]] QAction *reopen() const { return m_reopen; }

    [[nodiscard]] QAction *yes() const { return m_yes; }

    [[nodiscard]] QAction *no() const { return m_no; }

signals:
    void whyWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *addVerb(QLayout *row, Shortcuts &keys, int key);
    void askDone();
    void askSnooze();
    void askWaive();
    void openAgain();
    void answer(const QString &code);
    [[nodiscard]] bool isElsewhere() const;
    void showState();
    void retranslate();
    [[nodiscard]] QString words() const;

    Workbench &m_workbench;
    std::optional<LiveDue> m_due;
    std::optional<Review> m_mark;
    QAction *m_done = nullptr;
    QAction *m_snooze = nullptr;
    QAction *m_waive = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_why = nullptr;
    QAction *m_yes = nullptr;
    QAction *m_no = nullptr;
    QWidget *m_question;
    QLabel *m_asked;
    QLabel *m_elsewhere; ///< where a day is decided that is not decided here
};

} // namespace habeas::ui
