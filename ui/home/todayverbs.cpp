#include "app/actions/deadlines/todayactions.h"
#include "app/actions/deadlines/todayopen.h"
#include "app/base/dates/dateprint.h"
#include "app/casefile/liberty.h"
#include "app/records/today/todaywords.h"
#include "ui/home/todaypage.h"
#include "ui/home/todayprinting.h"
#include "ui/widgets/forms/decidedialog.h"

#include <QMenu>

#include <algorithm>

// What is done about the selected line of the Today page.

namespace habeas::ui {

namespace {

using Kind = TodayItem::Kind;

QString dialogWords(const TodayItem &item)
{
    const QString day = absoluteDay(item);
    return day.isEmpty() ? item.what : QString(item.what + QStringLiteral(", ") + day);
}

/// The day of the hearing a line is about, where it is one day.
PartialDate dayOf(const TodayItem &item)
{
    const bool known = item.earliest && item.earliest == item.latest;
    return known ? PartialDate::fromDay(*item.earliest) : PartialDate();
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
    const TodayItem item = *m_view->currentItem();
    const bool isDeadline = item.kind == Kind::Deadline || item.kind == Kind::UrgentAction;
    if (isDeadline) // a computed one has no record: its key names it
        emit recordWanted({ item.caseRef, "deadline", item.key });
    else if (item.kind == Kind::Finding)
        emit findingWanted(item.caseRef, item.finding);
    else if (item.kind == Kind::Reply || item.kind == Kind::FollowUp)
        wantLetter(item, [this](const QUuid &letter) {
            emit loggedWanted(letter);
        });
    else
        emit recordWanted({ item.caseRef, item.table, item.record });
}

/// Says why where the letter is gone.
void TodayPage::wantLetter(const TodayItem &item, const std::function<void(const QUuid &)> &want)
{
    const auto letter = letterOfLine(m_workbench.connection(), item);
    if (letter)
        want(letter->id.uuid());
    else
        emit m_workbench.failed(letter.error());
}

void TodayPage::wantReply(const TodayItem &item)
{
    wantLetter(item, [this](const QUuid &letter) {
        emit replyWanted(letter);
    });
}

/// What settles it: the hearing's own outcome, a report under the restriction, the reply, another
/// letter; else a hearing.
void TodayPage::log()
{
    const TodayItem item = *m_view->currentItem();
    switch (item.kind) {
    case Kind::Reply:
        wantReply(item);
        break;
    case Kind::FollowUp:
        wantLetter(item, [this, &item](const QUuid &letter) {
            emit followUpWanted(item.caseRef, letter);
        });
        break;
    case Kind::Hearing:
        if (dayOf(item).isSet())
            emit hearingWanted({ item.caseRef, dayOf(item), item.record });
        else // of no certain day: its own record is opened
            emit formWanted({ item.caseRef, item.table, item.record });
        break;
    case Kind::Announced:
        emit hearingWanted({ item.caseRef, dayOf(item) });
        break;
    case Kind::Consent:
        emit formWanted({ item.caseRef, item.table, item.record });
        break;
    case Kind::UrgentAction:
        logAction(item);
        break;
    case Kind::Report:
        emit formWanted(
            { item.caseRef, "compliance", {}, item.record, QStringLiteral("reported") });
        break;
    case Kind::LibertyEnd:
    case Kind::Finding:
        logWhatCame(item);
        break;
    case Kind::Deadline:
    case Kind::RestrictionEnd:
        emit hearingWanted({ item.caseRef });
        break;
    }
}

/// What became of an urgent action that ran out: its state is what nobody has written down.
void TodayPage::logAction(const TodayItem &item)
{
    RecordWish wish { item.caseRef, item.table, item.record };
    if (item.latest && *item.latest < m_workbench.today())
        wish.field = QStringLiteral("state");
    emit formWanted(wish);
}

/// What may come where something ends or an order is missing: a hearing with its outcome, an order,
/// the release.
void TodayPage::logWhatCame(const TodayItem &item)
{
    if (!item.formTable.isEmpty()) {
        emit formWanted({ item.caseRef, item.formTable, item.formRecord, {}, {}, item.offers });
        return;
    }
    if (item.orderFor.isNull()) {
        emit hearingWanted({ item.caseRef });
        return;
    }
    // What is known of the order does not fit the measure, nor the other way round.
    const bool ofOrder = std::ranges::any_of(item.offers, [](const FieldOffer &offer) {
        return offer.field == QLatin1StringView("made");
    });
    const QList<FieldOffer> order = ofOrder ? item.offers : QList<FieldOffer>();
    const QList<FieldOffer> end = ofOrder ? QList<FieldOffer>() : item.offers;
    m_until->clear();
    connect(m_until->addAction(tr("&Hearing…")), &QAction::triggered, this, [this, item] {
        emit hearingWanted({ item.caseRef });
    });
    connect(m_until->addAction(tr("&Order…")), &QAction::triggered, this, [this, item, order] {
        emit formWanted({ item.caseRef, Order::kind.table, {}, item.orderFor, {}, order });
    });
    connect(m_until->addAction(tr("&Release, or how it ended…")), &QAction::triggered, this,
            [this, item, end] {
                emit formWanted({ item.caseRef, Measure::kind.table, item.orderFor, {}, {}, end });
            });
    popUp();
}

void TodayPage::done()
{
    const TodayItem item = *m_view->currentItem();
    switch (doneAsks(item)) {
    case TodayAsks::MaybeDay:
    case TodayAsks::Day:
        askWhen(item);
        break;
    case TodayAsks::Reply:
        wantReply(item);
        break;
    case TodayAsks::Decision:
        askDecision(item);
        break;
    case TodayAsks::Nothing:
        settle(item, {});
        break;
    }
}

void TodayPage::settle(const TodayItem &item, const TodaySettled &settled)
{
    const bool saved = m_workbench.perform([&](Session &session) {
        return doneToday(session, item, settled);
    });
    if (saved)
        m_left = item.key;
}

void TodayPage::askWhen(const TodayItem &item)
{
    const auto asks = doneAsks(item) == TodayAsks::Day ? DecideDialog::Asks::WhenItWas
                                                       : DecideDialog::Asks::WhenDone;
    auto *dialog = new DecideDialog(asks, dialogWords(item), m_workbench.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, item] {
        settle(item, { dialog->day(), {} });
    });
    dialog->open();
}

/// The three answers that the case's own page has for it.
void TodayPage::askDecision(const TodayItem &item)
{
    m_until->clear();
    const auto add = [&](const QString &words, const QString &decision) {
        connect(m_until->addAction(words), &QAction::triggered, this, [this, item, decision] {
            settle(item, { {}, decision });
        });
    };
    add(staysWhenConfirmed(item)
            ? tr("It &is so: shown here until an order or a release is on record")
            : tr("It &is so: the record is right as it stands"),
        QStringLiteral("confirmed"));
    add(tr("It is &not so: there is nothing to it"), QStringLiteral("mistaken"));
    add(tr("Nobody &knows: it cannot be found out"), QStringLiteral("not_known"));
    popUp();
}

void TodayPage::snooze()
{
    const TodayItem item = *m_view->currentItem();
    const CivilDay today = m_workbench.today();
    const CivilDay tomorrow = today.plusDays(1);
    const CivilDay monday = today.plusDays(8 - today.weekday());
    const auto day = [](CivilDay until) {
        return printDay(until, screenLanguage(), DateStyle::Weekday);
    };
    m_until->clear();
    connect(m_until->addAction(tr("Until &tomorrow, %1").arg(day(tomorrow))), &QAction::triggered,
            this, [this, item, tomorrow] {
                snoozeUntil(item, tomorrow);
            });
    connect(m_until->addAction(tr("Until next &week, %1").arg(day(monday))), &QAction::triggered,
            this, [this, item, monday] {
                snoozeUntil(item, monday);
            });
    connect(m_until->addAction(tr("Until a &day…")), &QAction::triggered, this, [this, item] {
        askSnooze(item);
    });
    popUp();
}

/// The menu, beside its line.
void TodayPage::popUp()
{
    m_until->setActiveAction(m_until->actions().first());
    const QRect line = m_view->visualRect(m_view->currentIndex());
    m_until->popup(m_view->viewport()->mapToGlobal(line.bottomLeft() + QPoint(line.height(), 0)));
}

void TodayPage::snoozeUntil(const TodayItem &item, CivilDay day)
{
    const bool saved = m_workbench.perform([&](Session &session) {
        return snoozeToday(session, item, day);
    });
    if (saved)
        m_left = item.key;
}

void TodayPage::askSnooze(const TodayItem &item)
{
    auto *dialog = new DecideDialog(DecideDialog::Asks::UntilWhen, dialogWords(item),
                                    m_workbench.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, item] {
        snoozeUntil(item, dialog->day().earliest().value_or(CivilDay()));
    });
    dialog->open();
}

QString TodayPage::logTip(const TodayItem &item)
{
    switch (item.kind) {
    case Kind::Hearing:
        return tr("Log how the hearing went");
    case Kind::Reply:
        return tr("Log the reply, with its words and its outcome");
    case Kind::FollowUp:
        return tr("Write another letter that follows this one up");
    case Kind::Consent:
        return tr("Open the consent and renew it");
    case Kind::UrgentAction:
        return tr("Open the urgent action");
    case Kind::Report:
        return tr("Log the report, or what else happened");
    case Kind::LibertyEnd:
    case Kind::Finding:
        if (!item.formTable.isEmpty())
            return tr("Add what is missing: the form opens with what is known filled in");
        if (!item.orderFor.isNull())
            return tr("Log what came: a hearing, an order or the release");
        break;
    case Kind::Deadline:
    case Kind::Announced:
    case Kind::RestrictionEnd:
        break;
    }
    return tr("Log a hearing in this case");
}

QString TodayPage::doneTip(const TodayItem &item)
{
    switch (item.kind) {
    case Kind::Deadline:
        return tr("What had to be done was done");
    case Kind::Report:
        return tr("The report was made: its day goes on record");
    case Kind::Reply:
        return tr("The reply came: log it, with its words or what came of it");
    case Kind::Finding:
        return tr("It was checked: say how it is");
    case Kind::LibertyEnd:
        if (!item.finding.isEmpty())
            return tr("It was checked: say how it is");
        break;
    case Kind::UrgentAction:
    case Kind::Hearing:
    case Kind::Announced:
    case Kind::RestrictionEnd:
    case Kind::Consent:
    case Kind::FollowUp:
        break;
    }
    return tr("Seen: do not show it again. The record stays as it is.");
}

void TodayPage::why()
{
    const auto said
        = whyToday(m_workbench.connection(), *m_view->currentItem(), m_workbench.today());
    // A long line is cut in the list: here it stands whole.
    explain(m_view->currentItem()->what.simplified() + u'\n'
            + (said ? *said : said.error().message));
}

void TodayPage::print()
{
    m_wantsPrint = m_first;
    if (m_first || m_list.cases == 0)
        return;
    const auto open = openToday(m_workbench.connection(), m_model->list());
    if (!open) {
        emit m_workbench.failed(open.error());
        return;
    }
    if (open->sealedRows > 0)
        explain(sealedWords(*open));
    m_printPages(open->list, m_model->foldedSections());
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
