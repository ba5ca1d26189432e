#include "ui/cases/deadlineverbs.h"

#include "app/actions/deadlines/answeraction.h"
#include "app/actions/deadlines/todayverbs.h"
#include "ui/cases/words.h"
#include "ui/widgets/forms/decidedialog.h"
#include "ui/widgets/looks/flowlayout.h"
#include "ui/widgets/looks/plainlabel.h"
#include "ui/widgets/shortcuts.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace habeas::ui {

DeadlineVerbs::DeadlineVerbs(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_question(new QWidget(this))
    , m_asked(plainLabel({}, m_question))
    , m_elsewhere(plainLabel({}, this))
{
    auto &keys = *new Shortcuts(this);
    auto *verbs = new FlowLayout;
    m_done = addVerb(verbs, keys, Qt::Key_D);
    m_snooze = addVerb(verbs, keys, Qt::Key_S);
    m_waive = addVerb(verbs, keys, 0);
    m_reopen = addVerb(verbs, keys, 0);
    m_why = addVerb(verbs, keys, Qt::Key_W);
    auto *ask = new QHBoxLayout(m_question);
    ask->setContentsMargins(0, 0, 0, 0);
    ask->addWidget(m_asked, 1);
    m_yes = addVerb(ask, keys, Qt::Key_Y);
    m_no = addVerb(ask, keys, Qt::Key_N);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 4, 0, 0);
    box->addWidget(m_question);
    box->addWidget(m_elsewhere);
    box->addLayout(verbs);

    connect(m_done, &QAction::triggered, this, &DeadlineVerbs::askDone);
    connect(m_snooze, &QAction::triggered, this, &DeadlineVerbs::askSnooze);
    connect(m_waive, &QAction::triggered, this, &DeadlineVerbs::askWaive);
    connect(m_reopen, &QAction::triggered, this, &DeadlineVerbs::openAgain);
    connect(m_why, &QAction::triggered, this, &DeadlineVerbs::whyWanted);
    connect(m_yes, &QAction::triggered, this, [this] {
        answer(QStringLiteral("yes"));
    });
    connect(m_no, &QAction::triggered, this, [this] {
        answer(QStringLiteral("no"));
    });
    retranslate();
    showState();
}

QAction *DeadlineVerbs::addVerb(QLayout *row, Shortcuts &keys, int key)
{
    auto *action = new QAction(this);
    auto *button = new QPushButton(this);
    row->addWidget(button);
    if (key != 0)
        keys.bind(action, { QKeySequence(key) });
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [action, button] {
        const QStringList parts = action->text().split(u'\t');
        button->setText(parts.value(0));
        button->setToolTip(
            parts.size() > 1
                ? tr("%1 (%2)", "what it does, its key").arg(action->toolTip(), parts.at(1))
                : action->toolTip());
        button->setEnabled(action->isEnabled());
    });
    return action;
}

void DeadlineVerbs::setDeadline(const std::optional<LiveDue> &due,
                                const std::optional<Review> &mark)
{
    m_due = due;
    m_mark = mark;
    showState();
}

void DeadlineVerbs::showState()
{
    const bool recorded = m_due && !isElsewhere();
    const bool isEnd = m_due && m_due->source == LiveDue::Source::LibertyEnd;
    const bool isQuestion = isEnd && doneAsks(todayLine(*m_due)) == TodayAsks::Decision;
    const QString state = m_due ? m_due->due.state : QString();
    const bool decided = state == u"met" || state == u"missed" || state == u"waived";
    const bool hasDay = m_due && (m_due->due.earliest || m_due->due.latest);
    const bool decidable = hasDay && !decided && !m_mark;
    m_done->setEnabled(decidable && !isQuestion);
    m_done->setToolTip(recorded ? tr("What had to be done was done")
                           : isEnd
                           ? tr("Seen: Today does not show it again. The record stays as it is.")
                           : tr("Seen: Today does not show it again. The urgent action stays "
                                "open."));
    m_snooze->setEnabled(decidable);
    m_waive->setEnabled(decidable && recorded);
    m_reopen->setEnabled(recorded ? !m_due->record.isNull()
                                 && (decided || m_due->snoozedUntil.has_value())
                                  : m_mark.has_value());
    m_why->setEnabled(m_due.has_value());
    m_elsewhere->setVisible(m_due && !recorded);
    m_elsewhere->setText(
        isQuestion  ? tr("The last end that the orders allow has passed. Add the order or the "
                          "release that came next, or decide it under “Check these” on the "
                          "Overview.")
            : isEnd ? tr("This is where an order, a measure or a sentence leads. Done and Snooze "
                         "take it off Today; it changes with the order, the release or the "
                         "judgment that comes next.")
                    : tr("This is the last day of an urgent action. Done and Snooze take it off "
                         "Today; the action itself is closed, or gets another day, in its "
                         "record (F4)."));
    const bool asks = m_due && !m_due->due.questions.isEmpty();
    m_question->setVisible(asks);
    m_yes->setEnabled(asks);
    m_no->setEnabled(asks);
    if (asks)
        m_asked->setText(tr("The rule asks whether this is so, and the record does not say: %1")
                             .arg(m_due->due.questions.first().text));
}

QString DeadlineVerbs::words() const
{
    return m_due->due.earliest ? joined({ m_due->due.title, dayText(*m_due->due.earliest) })
                               : m_due->due.title;
}

/// It changes with another record, and what is decided here is only whether Today shows it.
bool DeadlineVerbs::isElsewhere() const
{
    return m_due
        && (m_due->source == LiveDue::Source::UrgentAction
            || m_due->source == LiveDue::Source::LibertyEnd);
}

void DeadlineVerbs::openAgain()
{
    m_workbench.perform([this](Session &session) {
        if (isElsewhere())
            return wakeToday(session, todayLine(*m_due));
        return m_due->snoozedUntil ? wakeDeadline(session, *m_due)
                                   : decideDeadline(session, *m_due, { DueDecision::Reopened });
    });
}

void DeadlineVerbs::askDone()
{
    if (isElsewhere()) { // nothing to ask: the record stays as it is
        m_workbench.perform([this](Session &session) {
            return doneToday(session, todayLine(*m_due), {});
        });
        return;
    }
    auto *dialog
        = new DecideDialog(DecideDialog::Asks::WhenDone, words(), m_workbench.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, due = *m_due] {
        m_workbench.perform([&](Session &session) {
            return decideDeadline(session, due, { DueDecision::Met, dialog->day() });
        });
    });
    dialog->open();
}

void DeadlineVerbs::askSnooze()
{
    auto *dialog
        = new DecideDialog(DecideDialog::Asks::UntilWhen, words(), m_workbench.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, due = *m_due, elsewhere = isElsewhere()] {
                const CivilDay until = dialog->day().earliest().value_or(CivilDay());
                m_workbench.perform([&](Session &session) {
                    return elsewhere ? snoozeToday(session, todayLine(due), until)
                                     : snoozeDeadline(session, due, until);
                });
            });
    dialog->open();
}

void DeadlineVerbs::askWaive()
{
    auto *dialog = new DecideDialog(DecideDialog::Asks::Why, words(), m_workbench.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, due = *m_due] {
        m_workbench.perform([&](Session &session) {
            return decideDeadline(session, due, { DueDecision::Waived, {}, dialog->reason() });
        });
    });
    dialog->open();
}

void DeadlineVerbs::answer(const QString &code)
{
    const AnswerEntry entry { m_due->caseRef, m_due->due.questions.first().condition, code,
                              m_due->due.person };
    m_workbench.perform([&](Session &session) {
        return answerQuestion(session, entry);
    });
}

void DeadlineVerbs::retranslate()
{
    const auto set = [](QAction *action, const QString &text, const QString &tip) {
        action->setToolTip(tip);
        Shortcuts::setText(action, text);
    };
    set(m_done, tr("Done"), tr("What had to be done was done"));
    set(m_snooze, tr("Snooze"), tr("Do not show it as due before a day"));
    set(m_waive, tr("Waive"), tr("Nobody needs to act; says why"));
    set(m_reopen, tr("Open again"), tr("Take the decision or the snoozing back"));
    set(m_why, tr("Why"), tr("Why it is here and how it is counted"));
    set(m_yes, tr("Yes"), tr("It is so; deadlines are computed again"));
    set(m_no, tr("No"), tr("It is not so; deadlines are computed again"));
}

void DeadlineVerbs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
}

} // namespace habeas::ui
