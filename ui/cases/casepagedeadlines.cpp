// The deadlines of a case and what can be done about each.
#include "app/law/deadlines/libertydue.h"
#include "app/records/today/todaymarks.h"
#include "ui/cases/casepage.h"
#include "ui/cases/deadlineverbs.h"
#include "ui/cases/recordfields.h"
#include "ui/cases/recordpanel.h"
#include "ui/cases/recordtitles.h"
#include "ui/cases/sheets/sheets.h"
#include "ui/cases/sheets/sheetview.h"
#include "ui/cases/tabnames.h"
#include "ui/cases/words.h"

#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace habeas::ui {

QWidget *CasePage::buildDeadlines()
{
    auto *page = new QWidget(this);
    m_verbs = new DeadlineVerbs(m_workbench, page);
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_sheets.last(), 1);
    box->addWidget(m_verbs);
    connect(m_sheets.last(), &SheetView::currentChanged, this, &CasePage::showVerbs);
    const auto readWhy = [this] {
        m_panel->setFocus(Qt::ShortcutFocusReason);
    };
    connect(m_verbs, &DeadlineVerbs::whyWanted, this, readWhy);
    connect(m_sheets.last()->view(), &QTreeView::activated, this, readWhy);
    return page;
}

void CasePage::showVerbs()
{
    const SheetRow *row = sheet(DeadlinesTab)->current();
    const LiveDue *live = row == nullptr ? nullptr : deadlineOn(row->record);
    if (live == nullptr) {
        m_verbs->setDeadline({});
        return;
    }
    const Review *mark = hidingMark(m_folder.reviews, todayLine(*live), m_workbench.today());
    m_verbs->setDeadline(*live, mark == nullptr ? std::optional<Review>() : *mark);
}

/// By its key, or the record that is its own.
const LiveDue *CasePage::deadlineOn(const QUuid &id) const
{
    const auto live = std::ranges::find_if(m_live, [&id](const LiveDue &one) {
        return one.key == id || (!one.record.isNull() && one.record == id);
    });
    return live == m_live.end() ? nullptr : &*live;
}

/// A computed one has no record that could be changed.
RecordWish CasePage::recordOfDeadline(const QUuid &key) const
{
    const LiveDue *live = deadlineOn(key);
    if (live == nullptr || live->source == LiveDue::Source::Rule)
        return { m_ref, {} };
    if (live->source == LiveDue::Source::LibertyEnd)
        return { m_ref, libertyTable(live->due), live->due.triggerRecord };
    return { m_ref,
             live->source == LiveDue::Source::Typed ? Deadline::kind.table
                                                    : UrgentAction::kind.table,
             live->record };
}

/// A computed deadline is changed where the record stands that it is computed from.
QString CasePage::whyNoRecord() const
{
    const SheetRow *row = tab() == DeadlinesTab ? sheet(DeadlinesTab)->current() : nullptr;
    const LiveDue *live = row == nullptr ? nullptr : deadlineOn(row->record);
    if (live == nullptr || live->source != LiveDue::Source::Rule)
        return {};
    const QUuid from = live->due.triggerRecord;
    const QByteArray table = from.isNull() ? QByteArray() : tableOf(m_folder, from);
    if (table.isEmpty())
        return tr(
            "This deadline is computed by a rule and cannot be typed over. What it starts from "
            "is said beside it; a deadline of your own is added with Ctrl+Shift+D.");
    const QString what
        = joined({ kindName(QString::fromLatin1(table)), recordTitle(m_folder, from) });
    for (int at = CustodyTab; at < HistoryTab; ++at) {
        if (at != DeadlinesTab && sheet(Tab(at))->shows(from))
            return tr("This deadline is computed from: %1. Change that under “%2”, and the "
                      "deadline "
                      "follows; one of your own is added with Ctrl+Shift+D.",
                      "a record; a tab")
                .arg(what, tabName(at));
    }
    return tr("This deadline is computed from: %1. Change that, and the deadline follows; one of "
              "your own is added with Ctrl+Shift+D.")
        .arg(what);
}

void CasePage::fillDeadlines()
{
    const CivilDay today = m_workbench.today();
    Sheet deadlines = deadlineSheet(m_folder, m_deadlines, today);
    if (!m_hasRules)
        deadlines.lead = tr("There are no rules for this country yet: only typed deadlines and "
                            "international standards are shown.");
    if (!m_ruleProblem.isEmpty())
        deadlines.lead = m_ruleProblem;
    for (qsizetype i = 0; i < deadlines.rows.size(); ++i) {
        SheetRow &row = deadlines.rows[i];
        const LiveDue &live = m_live.at(i);
        row.record = live.key;
        constexpr int stateColumn = 2;
        const Review *mark = hidingMark(m_folder.reviews, todayLine(live), today);
        if (mark != nullptr && !putOffUntil(*mark)) {
            row.cells[stateColumn] = { tr("seen, not on Today") };
            row.cells[0].meaning = Meaning::None;
        }
        const auto until = mark == nullptr ? live.snoozedUntil : putOffUntil(*mark);
        if (until && today < *until) {
            row.cells[stateColumn] = { tr("snoozed until %1").arg(dayText(*until)) };
            row.cells[0].meaning = Meaning::None;
        }
    }
    sheet(DeadlinesTab)->show(deadlines);
}

} // namespace habeas::ui
