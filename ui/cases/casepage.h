#pragma once

#include "app/law/deadlines/deadlines.h"
#include "app/law/deadlines/livedue.h"
#include "app/law/findings/findings.h"
#include "app/law/track/track.h"
#include "ui/models/workbench.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagepreview.h"

#include <functional>
#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace habeas::ui {

class DeadlineVerbs;
class FindingActions;
class Findings;
class Overview;
class PartsBar;
class RecordPanel;
class SheetView;
class TimelinePane;

/// One case: a header line, what to check, and a tab for each kind of record. The panel at the
/// side shows every field of the selected line. Ctrl+Tab goes through the tabs.
class CasePage final : public Page
{
    Q_OBJECT

public:
    CasePage(Workbench &workbench, const QString &ref, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;

    [[nodiscard]] QString currentCase() const override { return m_ref; }

    [[nodiscard]] QString countText() const override;
    [[nodiscard]] RecordWish selectedRecord() const override;
    /// Why the line that is selected cannot be changed itself, and where it comes from; empty where
    /// there is nothing to say.
    [[nodiscard]] QString whyNoRecord() const;
    [[nodiscard]] QList<RecordWish> newRecords() const override;
    void selectRecord(const QUuid &record) override;

    void reveal(const QUuid &record) override { goTo(record); }

    enum Tab {
        OverviewTab,
        TimelineTab,
        ChecksTab,
        CustodyTab,
        ChargesTab,
        HearingsTab,
        RestrictionsTab,
        DeadlinesTab,
        LettersTab,
        PeopleTab,
        ConsentTab,
        DocumentsTab,
        SourcesTab,
        NotesTab,
        HistoryTab,
        TabCount,
    };

    /// The paper that is selected, or that the selected source is; null where there is none.
    [[nodiscard]] QUuid selectedDocument() const;
    /// Shows the timeline as it will be printed; what goes to paper is written down.
    void printPicture();
    using Preview = std::function<Result<PreviewEnd>(const PagesToPrint &)>;

    void setPreview(Preview preview) { m_preview = std::move(preview); }

    /// Where the way back leads: what its button says, asked again in another language.
    void setBackTo(std::function<QString()> list);
    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    /// The lines of a tab; null for the overview.
    [[nodiscard]] SheetView *sheet(Tab tab) const;

signals:
    void documentWanted(const QUuid &document); ///< to be shown
    void pasteWanted(); ///< what is on the clipboard, as a document

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildHeader();
    void retranslate();
    void fillHeader();
    void fillTabs();
    void fillHistory();
    void fillCustody();
    void fillDocuments();
    void showRecord();
    void fillDeadlines();
    void showVerbs();
    [[nodiscard]] const LiveDue *deadlineOn(const QUuid &id) const; ///< null where there is none
    [[nodiscard]] RecordWish recordOfDeadline(const QUuid &key) const;
    void fitRoom();
    void placeHead(bool below);
    QWidget *buildDeadlines();
    void keepPicture(const QString &suffix);
    /// Goes to the line of a record, on whichever tab shows it.
    void goTo(const QUuid &record);
    void settle(const Finding &finding);
    void decide(const Finding &finding, const QString &decision, const QString &reason);
    [[nodiscard]] std::optional<Finding> currentFinding() const;
    void tabChanged(int tab);
    void chooseFocus();
    void cycle(int by);
    void openDocument();
    void openRecord(); ///< the selected one; where nothing is on record yet, a new one

    Workbench &m_workbench;
    QString m_ref;
    CaseFolder m_folder;
    QList<LibertyTrack> m_tracks; ///< of everybody
    QList<DueDate> m_deadlines;
    QList<LiveDue> m_live; ///< the same, with what was decided
    QList<Finding> m_checks;
    bool m_found = false;
    QString m_ruleProblem; ///< why a rule pack of the office is not used
    bool m_hasRules = false; ///< whether a rule pack is shipped for the country
    bool m_historyIsOld = true;
    Preview m_preview;

    QPushButton *m_back = nullptr;
    std::function<QString()> m_backTo;
    QPushButton *m_logHearing = nullptr;
    QPushButton *m_letter = nullptr;
    QGridLayout *m_header = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_measure = nullptr;
    Findings *m_findings = nullptr;
    FindingActions *m_actions = nullptr;
    PartsBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_splitter = nullptr;
    Overview *m_overview = nullptr;
    RecordPanel *m_panel = nullptr;
    DeadlineVerbs *m_verbs = nullptr;
    TimelinePane *m_timeline = nullptr;
    QList<SheetView *> m_sheets;
};

} // namespace habeas::ui
