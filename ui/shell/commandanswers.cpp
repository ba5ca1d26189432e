// What the main window does when a command of its menus is chosen.
#include "app/casefile/advocacy.h"
#include "ui/cases/casepage.h"
#include "ui/home/todaypage.h"
#include "ui/letters/audiencedialog.h"
#include "ui/letters/paperdialog.h"
#include "ui/letters/postaldialog.h"
#include "ui/models/workbench.h"
#include "ui/officials/officialfiles.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/blankformdialog.h"
#include "ui/shell/casefiles.h"
#include "ui/shell/commands.h"
#include "ui/shell/documentverbs.h"
#include "ui/shell/draftverbs.h"
#include "ui/shell/finder.h"
#include "ui/shell/helpdesk.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/officefiles.h"
#include "ui/shell/privacy.h"
#include "ui/shell/recordverbs.h"
#include "ui/shell/rulefiles.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/stepverbs.h"
#include "ui/shell/workarea.h"
#include "ui/statistics/statisticspage.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/lists/listpane.h"
#include "ui/widgets/looks/theme.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QSettings>

namespace habeas::ui {

void MainWindow::answerFileCommands()
{
    m_answers.insert(Command::NewVault, [this] {
        lock();
        m_unlock->askForNew();
    });
    m_answers.insert(Command::OpenVault, [this] {
        lock();
        m_unlock->askForFile();
    });
    m_answers.insert(Command::ImportCaseFile, [this] {
        importCaseFileInto(*m_workbench, this);
    });
    m_answers.insert(Command::ExportCaseFile, [this] {
        exportCaseFileFrom(*m_workbench, this);
    });
    m_answers.insert(Command::ImportRulePack, [this] {
        importRulePackInto(*m_workbench, this);
    });
    m_answers.insert(Command::ImportOffice, [this] {
        importOfficeSettingsInto(*m_workbench, this);
    });
    m_answers.insert(Command::ExportOffice, [this] {
        exportOfficeSettingsFrom(*m_workbench, this);
    });
    m_answers.insert(Command::ComputeDeadlines, [this] {
        computeDeadlinesAgain(*m_workbench, this);
    });
    m_answers.insert(Command::Lock, [this] {
        lock();
    });
    m_answers.insert(Command::Quit, [this] {
        close();
    });
}

void MainWindow::answerHelpCommands()
{
    m_answers.insert(Command::Find, [this] {
        m_finder->open();
    });
    m_answers.insert(Command::HideNames, [this] {
        m_privacy->toggle();
    });
    m_answers.insert(Command::Help, [this] {
        m_help->open();
    });
    m_answers.insert(Command::ShortcutSheet, [this] {
        openDialog(new ShortcutSheet(m_commands->hints(), this));
    });
    m_answers.insert(Command::About, [this] {
        openDialog(new AboutDialog(this));
    });
}

/// These can be chosen only while a vault is open.
void MainWindow::answerVaultCommands()
{
    m_answers.insert(Command::Undo, [this] {
        m_steps->undo();
    });
    m_answers.insert(Command::Redo, [this] {
        m_steps->redo();
    });
    m_answers.insert(Command::Back, [this] {
        m_work->goBack();
    });
    m_answers.insert(Command::NextPane, [this] {
        m_work->switchPane();
    });
    m_answers.insert(Command::FilterList, [this] {
        m_work->currentPage()->focusFilter();
    });
    for (const auto &[command, run] : { std::pair(Command::EditSelected, &ListPane::editSelected),
                                        std::pair(Command::SaveView, &ListPane::saveView),
                                        std::pair(Command::PasteTable, &ListPane::paste),
                                        std::pair(Command::ExportList, &ListPane::exportShown) }) {
        m_answers.insert(command, [this, run = run] {
            if (ListPane *list = m_work->currentPage()->list())
                (list->*run)();
            else
                m_messages->showHint(tr("There is no list of records on this page."));
        });
    }
    m_answers.insert(Command::PrintToday, [this] {
        m_work->goTo(ListPage::Today);
        if (auto *today = qobject_cast<TodayPage *>(m_work->currentPage()))
            today->print();
    });
    m_answers.insert(Command::PrintPicture, [this] {
        printPicture();
    });
    m_answers.insert(Command::LogHearing, [this] {
        logHearing({ m_work->currentCase() });
    });
    m_answers.insert(Command::LogHearingAnywhere, [this] {
        logHearing({});
    });
    m_answers.insert(Command::WriteLetter, [this] {
        m_work->showLetter(m_work->currentCase());
    });
    m_answers.insert(Command::Templates, [this] {
        m_work->showTemplates();
    });
    m_answers.insert(Command::Paper, [this] {
        openDialog(new PaperDialog(*m_workbench, this));
    });
    m_answers.insert(Command::Envelopes, [this] {
        openDialog(new PostalDialog(*m_workbench, this));
    });
    m_answers.insert(Command::ExportForAudience, [this] {
        openDialog(new AudienceDialog(*m_workbench, m_work->currentCase(), this));
    });
    m_answers.insert(Command::BlankForms, [this] {
        openDialog(new BlankFormDialog(*m_workbench, this));
    });
    m_answers.insert(Command::PrintForm, [this] {
        m_work->showForm(m_work->currentCase());
    });
    m_answers.insert(Command::NewOfficial, [this] {
        m_verbs->open({ {}, QByteArray(Official::kind.table) });
    });
    m_answers.insert(Command::ImportOfficials, [this] {
        importOfficials();
    });
    m_answers.insert(Command::ExportOfficials, [this] {
        exportOfficialsFrom(*m_workbench, this);
    });
    for (const auto &[command, page] : { std::pair(Command::GoToday, ListPage::Today),
                                         std::pair(Command::GoCases, ListPage::Cases),
                                         std::pair(Command::GoHearings, ListPage::Hearings),
                                         std::pair(Command::GoCustody, ListPage::Custody),
                                         std::pair(Command::GoRestrictions, ListPage::Restrictions),
                                         std::pair(Command::GoLetters, ListPage::Letters),
                                         std::pair(Command::GoOfficials, ListPage::Officials),
                                         std::pair(Command::GoStatistics, ListPage::Statistics) }) {
        m_answers.insert(command, [this, page = page] {
            m_work->goTo(page);
        });
    }
}

/// Of the figures that are shown, or else of the case that is chosen.
void MainWindow::printPicture()
{
    if (auto *figures = qobject_cast<StatisticsPage *>(m_work->currentPage())) {
        figures->print();
        return;
    }
    if (m_work->currentCase().isEmpty()) {
        m_messages->showHint(
            tr("Choose a case to print its timeline, or open Statistics to print a "
               "chart."));
        return;
    }
    m_work->showCaseTab(m_work->currentCase(), CasePage::TimelineTab);
    if (auto *shown = qobject_cast<CasePage *>(m_work->currentPage()))
        shown->printPicture();
}

void MainWindow::answerRecordCommands()
{
    m_answers.insert(Command::NewCase, [this] {
        m_verbs->newCase();
    });
    m_answers.insert(Command::NewHere, [this] {
        m_verbs->newHere();
    });
    m_answers.insert(Command::EditRecord, [this] {
        m_verbs->edit();
    });
    m_answers.insert(Command::RemoveRecord, [this] {
        m_verbs->remove();
    });
    m_answers.insert(Command::OpenBin, [this] {
        m_verbs->openBin();
    });
    m_answers.insert(Command::ContinueDraft, [this] {
        m_forms->continueDraft();
    });
    m_answers.insert(Command::AttachFile, [this] {
        m_papers->attach();
    });
    m_answers.insert(Command::ViewDocument, [this] {
        m_papers->viewSelected();
    });
    m_answers.insert(Command::RecordHistory, [this] {
        m_verbs->showHistory();
    });
    m_answers.insert(Command::LogRestrictions, [this] {
        m_verbs->newRestrictions();
    });
    const std::pair<Command, const char *> kinds[] = { { Command::LogOrder, "order" },
                                                       { Command::LogEvent, "event" },
                                                       { Command::LogNote, "note" },
                                                       { Command::LogBreach, "compliance" },
                                                       { Command::LogDeadline, "deadline" } };
    for (const auto &[command, table] : kinds) {
        m_answers.insert(command, [this, table = table] {
            m_verbs->newOfKind(table);
        });
    }
}

void MainWindow::answerViewCommands()
{
    Appearance &appearance = m_context.appearance;
    for (const auto &[command, theme] :
         { std::pair(Command::ThemeSystem, ThemeChoice::System),
           std::pair(Command::ThemeLight, ThemeChoice::Light),
           std::pair(Command::ThemeDark, ThemeChoice::Dark),
           std::pair(Command::ThemeContrast, ThemeChoice::HighContrast) })
        m_answers.insert(command, [&appearance, theme = theme] {
            appearance.setTheme(theme);
        });
    m_answers.insert(Command::ZoomIn, [&appearance] {
        appearance.zoomIn();
    });
    m_answers.insert(Command::ZoomOut, [&appearance] {
        appearance.zoomOut();
    });
    m_answers.insert(Command::ZoomReset, [&appearance] {
        appearance.resetZoom();
    });
    m_answers.insert(Command::FullScreen, [this] {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    });
    m_answers.insert(Command::Sidebar, [this] {
        m_work->navigation()->setCollapsed(m_commands->action(Command::Sidebar)->isChecked());
    });
}

} // namespace habeas::ui
