#pragma once

#include "app/casefile/advocacy.h"
#include "ui/cases/casepage.h"
#include "ui/letters/letterpage.h"
#include "ui/letters/letterstepdialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/draftsdialog.h"
#include "ui/shell/workarea.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/forms/decidedialog.h"
#include "ui/widgets/lists/listpane.h"
#include "ui/widgets/lists/viewbar.h"

#include <QAbstractButton>
#include <QTest>

#include <functional>

#include "tests/flows/shellfixture.h"

namespace habeas::test {

/// One page or dialog of the program: what it is called, and how one gets there. A dialog is what
/// is modal afterwards.
struct Scene
{
    QString name;
    std::function<void()> open;
};

/// Shows a dialog that belongs to the window, as the program does.
template<class Dialog>
void openHere(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// What asks about a line, a letter or an unfinished form: windows that no command opens.
[[nodiscard]] inline QList<Scene> questionsOf(ShellFixture &shell)
{
    using namespace habeas::ui;
    QList<Scene> scenes;
    const std::pair<const char *, DecideDialog::Asks> decisions[]
        = { { "when it was done", DecideDialog::Asks::WhenDone },
            { "when it was", DecideDialog::Asks::WhenItWas },
            { "until when", DecideDialog::Asks::UntilWhen },
            { "why", DecideDialog::Asks::Why } };
    for (const auto &[name, asks] : decisions)
        scenes.append({ QString::fromLatin1(name), [&shell, asks = asks] {
                           openHere(new DecideDialog(asks, QStringLiteral("Appeal, 7 April 2023"),
                                                     shell.window.workbench()->today(),
                                                     &shell.window));
                       } });
    scenes.append({ QStringLiteral("export a list"), [&shell] {
                       shell.window.workArea()->goTo(ListPage::Cases);
                       shell.window.workArea()->currentPage()->list()->exportShown();
                       QTRY_VERIFY(QApplication::activeModalWidget());
                   } });
    const std::pair<const char *, LetterStepDialog::Step> steps[]
        = { { "approve a letter", LetterStepDialog::Step::Approve },
            { "a letter was sent", LetterStepDialog::Step::Send },
            { "the reply to a letter", LetterStepDialog::Step::Reply },
            { "what came of a letter", LetterStepDialog::Step::Outcome } };
    for (const auto &[name, step] : steps)
        scenes.append(
            { QString::fromLatin1(name), [&shell, step = step] {
                 Letter letter;
                 letter.ref = QStringLiteral("KZ-0007/L1");
                 openHere(new LetterStepDialog(
                     *shell.window.workbench(), step, letter,
                     { .court = QStringLiteral("Sampletown district court"),
                       .expired = true,
                       .died = false,
                       .reprisal = false,
                       .changed = { QStringLiteral("The date: 2 May 2022, was 3 May 2022") },
                       .limits = { QStringLiteral("Never mention the judgment.") },
                       .sentBefore = {},
                       .documents = {},
                       .outcome = {} },
                     &shell.window));
             } });
    scenes.append({ QStringLiteral("unfinished forms"), [&shell] {
                       openHere(new DraftsDialog(&shell.window));
                   } });
    return scenes;
}

/// What opens by a button of a page.
[[nodiscard]] inline QList<Scene> byButton(ShellFixture &shell, const QString &ref)
{
    using namespace habeas::ui;
    WorkArea *work = shell.window.workArea();
    const auto press = [work](const char *button) {
        auto *found = work->currentPage()->findChild<QAbstractButton *>(QLatin1String(button));
        QVERIFY2(found, button);
        found->click();
    };
    const auto bar = [work] {
        work->goTo(ListPage::Cases);
        return work->currentPage()->findChild<ViewBar *>();
    };
    return { { QStringLiteral("columns"),
               [bar] {
                   emit bar()->columnsWanted();
               } },
             { QStringLiteral("what a filter takes"),
               [bar] {
                   emit bar()->helpWanted();
               } },
             { QStringLiteral("a new official"),
               [work, press] {
                   work->goTo(ListPage::Officials);
                   press("new");
               } },
             { QStringLiteral("insert into a template"),
               [work, press] {
                   work->showTemplates();
                   press("insert");
               } },
             { QStringLiteral("versions of a template"),
               [work, press] {
                   work->showTemplates();
                   press("versions");
               } },
             { QStringLiteral("several readers"),
               [work, press, ref] {
                   work->showLetter(ref);
                   press("severalReaders");
               } },
             { QStringLiteral("several cases"), [work, press, ref] {
                  work->showLetter(ref);
                  press("severalCases");
              } } };
}

/// THE LIST: every page and dialog that the audits look at. A new one gets its line here.
[[nodiscard]] inline QList<Scene> scenesOf(ShellFixture &shell)
{
    using namespace habeas::ui;
    const auto command = [&shell](Command wanted) {
        return [&shell, wanted] {
            emit shell.window.commands()->wanted(wanted);
        };
    };
    WorkArea *work = shell.window.workArea();
    work->goTo(ListPage::Cases);
    const QString ref = work->currentCase();
    QList<Scene> scenes;
    for (const ListPage page : AllListPages)
        scenes.append({ QStringLiteral("list %1").arg(static_cast<int>(page)), [work, page] {
                           work->goTo(page);
                       } });
    for (int tab = 0; tab < CasePage::TabCount; ++tab)
        scenes.append({ QStringLiteral("case tab %1").arg(tab), [work, ref, tab] {
                           work->showCase(ref);
                           qobject_cast<CasePage *>(work->currentPage())
                               ->showTab(static_cast<CasePage::Tab>(tab));
                       } });
    scenes.append({ QStringLiteral("letter"), [work, ref] {
                       work->showLetter(ref);
                   } });
    scenes.append({ QStringLiteral("form"), [work, ref] {
                       work->showForm(ref);
                       // The page follows from a worker, and with it what is said below it.
                       const auto *letter = qobject_cast<LetterPage *>(work->currentPage());
                       QTRY_VERIFY_WITH_TIMEOUT(letter->lastDelay() > 0, 20000);
                   } });
    scenes.append({ QStringLiteral("templates"), [work] {
                       work->showTemplates();
                   } });
    const std::pair<const char *, Command> dialogs[]
        = { { "log hearing", Command::LogHearingAnywhere },
            { "new case", Command::NewCase },
            { "bin", Command::OpenBin },
            { "note", Command::LogNote },
            { "event", Command::LogEvent },
            { "deadline", Command::LogDeadline },
            { "restrictions", Command::LogRestrictions },
            { "letterhead and paper", Command::Paper },
            { "envelopes and labels", Command::Envelopes },
            { "case file for readers outside", Command::ExportForAudience },
            { "blank forms", Command::BlankForms },
            { "find", Command::Find },
            { "help", Command::Help },
            { "shortcuts", Command::ShortcutSheet },
            { "about", Command::About } };
    for (const auto &[name, wanted] : dialogs)
        scenes.append({ QString::fromLatin1(name), command(wanted) });
    scenes.append({ QStringLiteral("history of a record"),
                    [work, ref, open = command(Command::RecordHistory)] {
                        work->showCase(ref);
                        open();
                    } });
    for (const auto &[name, wanted] : { std::pair { "edit selected", Command::EditSelected },
                                        std::pair { "save the view", Command::SaveView } })
        scenes.append({ QString::fromLatin1(name), [work, open = command(wanted)] {
                           work->goTo(ListPage::Cases);
                           open();
                       } });
    return scenes + byButton(shell, ref) + questionsOf(shell);
}

/// Visits the locked window, then everything in the list, one after the other.
inline void everywhere(ShellFixture &shell,
                       const std::function<void(const QString &where, QWidget *window)> &visit)
{
    shell.window.ask(shell.vaultPath());
    QCoreApplication::processEvents();
    visit(QStringLiteral("unlock"), &shell.window);
    shell.window.unlockPage()->askForNew();
    visit(QStringLiteral("new file"), &shell.window);
    shell.unlock();
    for (const Scene &scene : scenesOf(shell)) {
        scene.open();
        QCoreApplication::processEvents();
        QWidget *dialog = QApplication::activeModalWidget();
        visit(scene.name, dialog ? dialog : &shell.window);
        if (dialog)
            dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace habeas::test
