#pragma once

#include "ui/cases/casepage.h"
#include "ui/letters/letterpage.h"
#include "ui/shell/commands.h"
#include "ui/shell/workarea.h"
#include "ui/unlock/unlockpage.h"

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
            { "find", Command::Find },
            { "help", Command::Help },
            { "shortcuts", Command::ShortcutSheet },
            { "about", Command::About } };
    for (const auto &[name, wanted] : dialogs)
        scenes.append({ QString::fromLatin1(name), command(wanted) });
    return scenes;
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
