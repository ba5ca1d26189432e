// What a person does about a line of the "To check" tab.
#include "app/actions/records/reviewactions.h"
#include "ui/cases/casepage.h"
#include "ui/cases/recordfields.h"
#include "ui/cases/sheets/sheets.h"
#include "ui/cases/sheets/sheetview.h"

#include <QTreeView>

#include <algorithm>

namespace habeas::ui {

void CasePage::goTo(const QUuid &record)
{
    for (const Tab tab : { CustodyTab, ChargesTab, HearingsTab, RestrictionsTab, LettersTab,
                           PeopleTab, DocumentsTab, SourcesTab, NotesTab, TimelineTab }) {
        if (!sheet(tab)->select(record))
            continue;
        showTab(tab);
        sheet(tab)->view()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

/// Opens the form that would settle it; the line of the record is chosen behind it.
void CasePage::settle(const Finding &finding)
{
    const FindingFix &fix = finding.fix;
    if (fix.code == QLatin1StringView("log_hearing")) {
        emit hearingWanted({ m_ref });
        return;
    }
    goTo(fix.record);
    const QByteArray table = tableOf(m_folder, fix.record);
    if (fix.code == QLatin1StringView("add_order") && table == Measure::kind.table)
        emit formWanted({ m_ref, Order::kind.table, {}, fix.record, {}, fix.offers });
    else if (fix.code == QLatin1StringView("add_measure"))
        emit formWanted({ m_ref, Measure::kind.table, {}, {}, {}, fix.offers });
    else if (fix.code == QLatin1StringView("add_sentence"))
        emit formWanted({ m_ref, Sentence::kind.table, {}, {}, {}, fix.offers });
    else if (!table.isEmpty() && table != Letter::kind.table) // of a letter, its line is enough
        emit formWanted({ m_ref, table, fix.record, {}, {}, fix.offers });
}

void CasePage::decide(const Finding &finding, const QString &decision, const QString &reason)
{
    m_workbench.perform([&](Session &session) {
        return reviewFinding(session, { m_ref, finding.key(), decision, reason });
    });
}

std::optional<Finding> CasePage::currentFinding() const
{
    const SheetView &lines = *sheet(ChecksTab);
    const SheetRow *row = lines.view()->currentIndex().isValid() ? lines.current() : nullptr;
    const auto found = std::ranges::find_if(m_checks, [&](const Finding &finding) {
        return row != nullptr && findingRow(finding) == row->record;
    });
    return found == m_checks.end() ? std::nullopt : std::optional(*found);
}

} // namespace habeas::ui
