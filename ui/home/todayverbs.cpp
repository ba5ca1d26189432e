#include "app/actions/deadlines/deadlineactions.h"
#include "app/actions/deadlines/todayactions.h"
#include "app/base/dates/dateprint.h"
#include "app/records/today/todaywords.h"
#include "ui/home/todaypage.h"
#include "ui/home/todayprinting.h"
#include "ui/widgets/forms/decidedialog.h"

#include <QMenu>

// What is done about the selected line of the Today page.

namespace habeas::ui {

namespace {

using Kind = TodayItem::Kind;

QString dialogWords(const TodayItem &item)
{
    const QString day = absoluteDay(item);
    return day.isEmpty() ? item.what : QString(item.what + QStringLiteral(", ") + day);
}

/// The action on the deadline as it stands now: it may have moved since the list was read.
template<class Act>
Result<Done> onDeadline(Session &session, const QUuid &key, Act act)
{
    const Result<LiveDue> due = findDeadline(session, key.toString(QUuid::WithoutBraces));
    if (!due)
        return tl::unexpected(due.error());
    return act(*due);
}

} // namespace

void TodayPage::run(TodayVerb verb)
{
    if (m_view->currentItem() == nullptr)
        return;
    switch (verb) {
    case TodayVerb::Open:
        open();
        break;
    case TodayVerb::Log:
        log();
        break;
    case TodayVerb::Done:
        done();
        break;
    case TodayVerb::Snooze:
        snooze();
        break;
    case TodayVerb::Why:
        why();
        break;
    }
}

void TodayPage::open()
{
    const TodayItem &item = *m_view->currentItem();
    const bool isDeadline = item.kind == Kind::Deadline || item.kind == Kind::UrgentAction;
    if (isDeadline) // a computed one has no record: its key names it
        emit recordWanted({ item.caseRef, "deadline", item.key });
    else if (item.kind == Kind::Finding)
        emit findingWanted(item.caseRef, item.finding);
    else
        emit recordWanted({ item.caseRef, item.table, item.record });
}

/// What settles it: the hearing's own outcome, a report under the restriction, the reply; else a
/// hearing.
void TodayPage::log()
{
    const TodayItem &item = *m_view->currentItem();
    switch (item.kind) {
    case Kind::Hearing:
    case Kind::Reply:
    case Kind::Consent:
    case Kind::UrgentAction:
        emit formWanted({ item.caseRef, item.table, item.record });
        break;
    case Kind::Report:
        emit formWanted({ item.caseRef, "compliance", {}, item.record });
        break;
    case Kind::Deadline:
    case Kind::Announced:
    case Kind::RestrictionEnd:
    case Kind::Finding:
        emit hearingWanted(item.caseRef);
        break;
    }
}

void TodayPage::done()
{
    const TodayItem &item = *m_view->currentItem();
    if (item.kind != Kind::Deadline) {
        explain(item.kind == Kind::Finding
                    ? tr("This is a question about the record: open it (Enter) and settle it "
                         "there.")
                    : tr("This is settled by what happened: log it (L)."));
        return;
    }
    auto *dialog = new DecideDialog(DecideDialog::Asks::WhenDone, dialogWords(item),
                                    m_workbench.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, key = item.key] {
        const bool saved = m_workbench.perform([&](Session &session) {
            return onDeadline(session, key, [&](const LiveDue &due) {
                return decideDeadline(session, due, { DueDecision::Met, dialog->day() });
            });
        });
        if (saved)
            m_left = key;
    });
    dialog->open();
}

void TodayPage::snooze()
{
    const TodayItem &item = *m_view->currentItem();
    if (item.kind != Kind::Deadline) {
        explain(tr("Only deadlines can be snoozed: this one says what is on record."));
        return;
    }
    const CivilDay today = m_workbench.today();
    const CivilDay tomorrow = today.plusDays(1);
    const CivilDay monday = today.plusDays(8 - today.weekday());
    const auto day = [](CivilDay until) {
        return printDay(until, screenLanguage(), DateStyle::Weekday);
    };
    m_until->clear();
    const QUuid key = item.key;
    const QString words = dialogWords(item);
    connect(m_until->addAction(tr("Until &tomorrow, %1").arg(day(tomorrow))), &QAction::triggered,
            this, [=, this] {
                snoozeUntil(key, tomorrow);
            });
    connect(m_until->addAction(tr("Until next &week, %1").arg(day(monday))), &QAction::triggered,
            this, [=, this] {
                snoozeUntil(key, monday);
            });
    connect(m_until->addAction(tr("Until a &day…")), &QAction::triggered, this, [=, this] {
        askSnooze(key, words);
    });
    m_until->setActiveAction(m_until->actions().first());
    const QRect line = m_view->visualRect(m_view->currentIndex());
    m_until->popup(m_view->viewport()->mapToGlobal(line.bottomLeft() + QPoint(line.height(), 0)));
}

void TodayPage::snoozeUntil(const QUuid &key, CivilDay day)
{
    const bool saved = m_workbench.perform([&](Session &session) {
        return onDeadline(session, key, [&](const LiveDue &due) {
            return snoozeDeadline(session, due, day);
        });
    });
    if (saved)
        m_left = key;
}

void TodayPage::askSnooze(const QUuid &key, const QString &words)
{
    auto *dialog
        = new DecideDialog(DecideDialog::Asks::UntilWhen, words, m_workbench.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, key] {
        snoozeUntil(key, dialog->day().earliest().value_or(CivilDay()));
    });
    dialog->open();
}

void TodayPage::why()
{
    const auto said
        = whyToday(m_workbench.connection(), *m_view->currentItem(), m_workbench.today());
    explain(said ? *said : said.error().message);
}

void TodayPage::print()
{
    if (m_list.cases > 0)
        m_printPages(m_model->list(), m_model->foldedSections());
}

void TodayPage::writePdf(const TodayList &list, const QSet<TodayItem::Section> &folded)
{
    const QString path = askTodayPath(this, list.query.day);
    if (path.isEmpty())
        return;
    m_workbench.perform([&](Session &session) { // the dialog has asked about a file that is there
        return writeTodayPdf(session, list, folded, path, true);
    });
}

} // namespace habeas::ui
