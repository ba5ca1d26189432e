// What the tabs of a case page show: read again after every action.
#include "app/actions/files/hiddenstart.h"
#include "app/actions/letters/letterlog.h"
#include "app/letters/facts/visiblefolder.h"
#include "app/letters/gates/lettergates.h"
#include "app/letters/gates/readergate.h"
#include "app/records/due/duereading.h"
#include "app/records/store/documentcopies.h"
#include "app/records/store/repository.h"
#include "app/vault/contents.h"
#include "app/vault/history.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casesummary.h"
#include "ui/cases/findings.h"
#include "ui/cases/overview.h"
#include "ui/cases/peopletold.h"
#include "ui/cases/recordfields.h"
#include "ui/cases/sheets/sheets.h"
#include "ui/cases/sheets/sheetview.h"
#include "ui/cases/tabnames.h"
#include "ui/cases/timeline/timelinelanes.h"
#include "ui/cases/timeline/timelinepane.h"
#include "ui/cases/words.h"
#include "ui/widgets/partsbar.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace habeas::ui {

void CasePage::refresh()
{
    const Result<CaseFolder> folder = loadCase(m_workbench.connection(), m_ref);
    m_found = folder.has_value();
    m_folder = folder.value_or(CaseFolder());
    m_tracks = everyTrack(m_folder, m_workbench.today());
    m_checks = findingsOf(m_folder, m_workbench.today());
    DueReading reading(m_workbench.connection(), m_workbench.today());
    m_live = reading.ofCase(m_ref).value_or(QList<LiveDue>());
    m_hasRules = reading.withoutRules().isEmpty();
    m_ruleProblem = reading.problems().isEmpty() ? QString() : reading.problems().first().message;
    m_deadlines.clear();
    for (const LiveDue &live : std::as_const(m_live))
        m_deadlines << live.due;
    m_historyIsOld = true;
    fillHeader();
    fillTabs();
    if (!m_found)
        m_findings->show({ folder.error().message });
    emit statusChanged();
}

void CasePage::fillHeader()
{
    const CaseSummary summary = summarise(m_folder, m_tracks, m_workbench.today());
    m_name->setText(title());
    m_measure->setText(m_found ? summary.measure : QString());
    m_logHearing->setEnabled(m_found);
    m_letter->setEnabled(m_found);
    QStringList findings = summary.findings;
    if (summary.urgentActionExpired)
        findings.prepend(tr("Urgent action %1", "the number, and how long ago it ran out")
                             .arg(summary.urgentAction));
    if (const Result<> go = noStopAction(m_folder); !go)
        findings.prepend(go.error().message);
    m_findings->show(findings);
    m_overview->show(m_folder, m_tracks, summary, m_deadlines, m_workbench.today());
}

void CasePage::fillTabs()
{
    sheet(TimelineTab)->show(timelineSheet(m_folder));
    m_timeline->show(timelineLanes(m_folder, m_tracks, m_deadlines, m_workbench.today()), m_ref,
                     namesAtRisk(visibleFolder(m_folder).folder));
    const auto closedTo = [this](Reader reader) {
        return closedRecords(m_folder, { reader, peopleAtRisk(m_folder), m_workbench.today() });
    };
    m_timeline->setClosed(closedTo(Reader::Office), closedTo(Reader::Public));
    sheet(ChecksTab)->show(checkSheet(m_folder, m_checks));
    fillCustody();
    sheet(ChargesTab)->show(chargeSheet(m_folder, m_workbench.today()));
    sheet(HearingsTab)->show(hearingSheet(m_folder));
    sheet(RestrictionsTab)->show(restrictionSheet(m_folder, m_workbench.today()));
    fillDeadlines();
    const Connection &connection = m_workbench.connection();
    sheet(LettersTab)
        ->show(letterSheet(m_folder, m_workbench.today(),
                           factsChanged(connection, m_folder.letters)
                               .value_or(QHash<Id<Letter>, QList<FactChange>>())));
    sheet(PeopleTab)->show(peopleSheet(m_folder,
                                       officeNames(connection).value_or(QHash<QUuid, QString>()),
                                       readDocumentCopies(connection, { m_folder.file.id.uuid() })
                                           .value_or(QList<DocumentCopy>())));
    sheet(ConsentTab)->show(consentSheet(m_folder, m_workbench.today()));
    fillDocuments();
    sheet(SourcesTab)->show(sourceSheet(m_folder));
    sheet(NotesTab)->show(noteSheet(m_folder));
    fillHistory();
    for (int tab = 0; tab < TabCount; ++tab) {
        const bool counted = tab != OverviewTab && tab != TimelineTab && tab != HistoryTab;
        const qsizetype lines = tab == ChecksTab
            ? std::ranges::count(m_checks, false, &Finding::settled)
            : tab == ConsentTab ? m_folder.consents.size() // not the purposes nobody asked about
            : counted           ? sheet(Tab(tab))->count()
                                : 0;
        m_tabs->setText(tab,
                        counted ? tr("%1 %2", "tab, number of lines").arg(tabName(tab)).arg(lines)
                                : tabName(tab));
    }
    showRecord();
    chooseFocus();
}

void CasePage::fillDocuments()
{
    const Connection &connection = m_workbench.connection();
    QHash<QString, QString> held;
    for (const Document &document : std::as_const(m_folder.documents)) {
        if (contentSize(connection, document.sha256).value_or(0) <= 0)
            continue;
        const bool picture = document.mediaType.startsWith(QLatin1StringView("image/"));
        held.insert(document.sha256,
                    picture ? hiddenWords(hiddenAtStart(connection, document.sha256)) : QString());
    }
    sheet(DocumentsTab)->show(documentSheet(m_folder, held));
}

QUuid CasePage::selectedDocument() const
{
    const RecordWish wish = selectedRecord();
    if (wish.table == Document::kind.table)
        return wish.record;
    const SheetView *shown = sheet(Tab(m_tabs->current()));
    const SheetRow *row = shown == nullptr ? nullptr : shown->current();
    for (const Source &source : m_folder.sources) {
        if (row != nullptr && source.id.uuid() == row->record)
            return source.document.uuid();
    }
    return {};
}

void CasePage::openRecord()
{
    const SheetView *shown = sheet(Tab(m_tabs->current()));
    const SheetRow *row = shown == nullptr ? nullptr : shown->current();
    if (row != nullptr && row->record.isNull() && !row->add.table.isEmpty())
        emit formWanted(row->add);
    else
        emit editWanted();
}

/// Enter shows the file; where it is not held, the record.
void CasePage::openDocument()
{
    const QUuid chosen = selectedDocument();
    for (const Document &document : std::as_const(m_folder.documents)) {
        if (document.id.uuid() == chosen && !document.sha256.isEmpty()) {
            emit documentWanted(chosen);
            return;
        }
    }
    emit editWanted();
}

/// Only when somebody looks at it: it is the one tab that grows with every change ever made.
void CasePage::fillHistory()
{
    if (!m_historyIsOld || m_tabs->current() != HistoryTab)
        return;
    m_historyIsOld = false;
    QList<QUuid> rows = recordIds(m_folder);
    QList<QUuid> documents { m_folder.file.id.uuid() }; // with copies of them that left the vault
    for (const Document &document : std::as_const(m_folder.documents))
        documents << document.id.uuid();
    const auto left = readDocumentCopies(m_workbench.connection(), documents);
    for (const DocumentCopy &one : left.value_or(QList<DocumentCopy>()))
        rows << one.id;
    const Result<QList<ChangeSet>> history = readHistory(m_workbench.connection(), rows);
    Sheet lines = historySheet(m_folder, history.value_or(QList<ChangeSet>()));
    if (!history)
        lines.empty = history.error().message;
    sheet(HistoryTab)->show(lines);
}

void CasePage::fillCustody()
{
    QList<LibertyTrack> tracks;
    QStringList names;
    for (const LibertyTrack &track : std::as_const(m_tracks)) {
        if (track.measures.isEmpty() && track.sentences.isEmpty())
            continue;
        tracks << track;
        names << personTold(m_folder, track.person);
    }
    if (tracksToTell(m_folder, m_tracks).size() < 2)
        names.clear();
    sheet(CustodyTab)->show(custodySheet(tracks, names));
}

} // namespace habeas::ui
