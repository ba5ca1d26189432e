#include "app/actions/deadlines/deadlineactions.h"
#include "app/actions/hearings/loghearing.h"
#include "app/actions/records/recordactions.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"
#include "ui/cases/casepage.h"
#include "ui/cases/sheets/sheetview.h"
#include "ui/home/todaypage.h"
#include "ui/letters/letterstepdialog.h"
#include "ui/models/workbench.h"
#include "ui/shell/commands.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/workarea.h"
#include "ui/unlock/unlockform.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/fields/fieldmessage.h"
#include "ui/widgets/fields/passphraseedit.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>

#include <algorithm>

#include "tests/flows/shellfixture.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;
using namespace habeas;
using namespace habeas::test;
using namespace habeas::ui;

namespace {

/// Everything a passer-by could read on the window.
QString visibleWords(const QWidget &window)
{
    QStringList words { window.windowTitle() };
    for (const QObject *child : window.findChildren<QObject *>()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && !widget->isVisible())
            continue;
        if (const QString text = child->property("text").toString(); !text.isEmpty())
            words << text;
    }
    return words.join(u' ');
}

} // namespace

class TstShellFlow final : public QObject
{
    Q_OBJECT

private slots:

    void aPassphraseAndEnterOpenTheVault()
    {
        ShellFixture shell;
        shell.window.ask(shell.vaultPath());
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        shell.type(testPassphrase());
        shell.press(Qt::Key_Return);
        QTRY_VERIFY(!shell.window.isLocked());
        QVERIFY(shell.window.workArea()->currentPage());
        QVERIFY(shell.window.workArea()->isAncestorOf(QApplication::focusWidget()));
    }

    void aWrongPassphraseIsSaidCalmlyAndStaysSelected()
    {
        ShellFixture shell;
        shell.window.ask(shell.vaultPath());
        auto *box
            = shell.window.unlockPage()->findChild<UnlockForm *>()->findChild<PassphraseEdit *>();
        QTRY_COMPARE(QApplication::focusWidget(), box->lineEdit());
        shell.type(u"not the right words"_s);
        shell.press(Qt::Key_Return);
        QTRY_VERIFY(box->message()->text().contains(u"not accepted"_s));
        QVERIFY(shell.window.isLocked());
        QCOMPARE(box->lineEdit()->selectedText().size(), u"not the right words"_s.size());
        QCOMPARE(box->lineEdit()->accessibleDescription(), box->message()->text());
    }

    void whileLockedNothingNamesTheFile()
    {
        ShellFixture shell;
        shell.unlock();
        shell.window.lock();
        const QString words = visibleWords(shell.window);
        QVERIFY2(!words.contains(u"quietroom"_s), qPrintable(words));
        QVERIFY2(!words.contains(u"KZ-0007"_s), qPrintable(words));
        QCOMPARE(shell.window.windowTitle(), u"Habeas"_s);
    }

    void enterInTheListOpensTheCaseAndUnlockingLeadsBackToIt()
    {
        ShellFixture shell;
        shell.unlock();
        WorkArea *work = shell.window.workArea();
        QTRY_VERIFY(!work->currentCase().isEmpty());
        const QString ref = work->currentCase();
        shell.press(Qt::Key_Return);
        QCOMPARE(work->shownCase(), ref);
        QVERIFY(shell.window.windowTitle().contains(ref));
        shell.window.lock();
        shell.unlock();
        QCOMPARE(shell.window.workArea()->shownCase(), ref);
    }

    /// A lock does not wait for a disk with room; what is lost with it is not lost in silence.
    void whatALockLosesIsTold()
    {
        ShellFixture shell;
        shell.unlock();
        shell.window.workArea()->showCase(u"KZ-0007"_s);
        emit shell.window.commands()->wanted(Command::LogNote);
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
        const Connection &connection = shell.window.workbench()->connection();
        QVERIFY(execute(connection.handle(), "PRAGMA max_page_count = 1"));
        qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())
            ->insertPlainText(QString(60000, u'x'));
        shell.window.lock();
        QVERIFY(!shell.window.messages()->isFailure());
        shell.unlock();
        QVERIFY2(shell.window.messages()->text().contains(u"is lost"),
                 qPrintable(shell.window.messages()->text()));
        shell.window.lock();
        shell.unlock();
        QVERIFY(!shell.window.messages()->isFailure()); // it is told once
    }

    void theLockKeysClearTheWindowAndCloseTheDialog_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("Latin") << int { Qt::Key_L }
                               << int { Qt::ControlModifier | Qt::ShiftModifier };
        QTest::newRow("Cyrillic") << 0x414 << int { Qt::ControlModifier | Qt::ShiftModifier };
        QTest::newRow("Pause") << int { Qt::Key_Pause } << int { Qt::NoModifier };
    }

    void theLockKeysClearTheWindowAndCloseTheDialog()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        ShellFixture shell;
        shell.unlock();
        shell.press(Qt::Key_H, Qt::ControlModifier);
        QTRY_COMPARE(ShellFixture::openDialogs(), 1);
        QTRY_VERIFY(QApplication::activeModalWidget());
        shell.type(u"6 may"_s);
        shell.press(static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
        QVERIFY(shell.window.isLocked());
        QCOMPARE(ShellFixture::openDialogs(), 0);
        QCOMPARE(shell.window.workArea(), nullptr);
    }

    void theProgramOpensOnTodayAndF2LeadsThere()
    {
        ShellFixture shell;
        shell.enter();
        WorkArea *work = shell.window.workArea();
        QCOMPARE(work->currentList(), ListPage::Today);
        QTRY_VERIFY2(visibleWords(shell.window).contains(u"Nothing is due"),
                     qPrintable(visibleWords(shell.window)));
        shell.press(Qt::Key_F3);
        QCOMPARE(work->currentList(), ListPage::Cases);
        shell.press(Qt::Key_F2);
        QCOMPARE(work->currentList(), ListPage::Today);
        QVERIFY(work->currentPage()->isAncestorOf(QApplication::focusWidget()));
    }

    /// The number beside the page's name, and a line that Enter opens where it stands.
    void whatIsDueIsCountedAndOpensOnItsTab()
    {
        ShellFixture shell;
        shell.enter();
        WorkArea *work = shell.window.workArea();
        QVERIFY(shell.window.workbench()->perform([](Session &session) {
            return addDeadline(session,
                               { u"KZ-0007"_s, u"Send the brief"_s,
                                 PartialDate::fromEdtf(u"2023-04-25"_s).value() });
        }));
        QTRY_VERIFY(work->navigation()->item(0)->text().endsWith(u'1'));
        QTRY_COMPARE(work->currentCase(), u"KZ-0007"_s);
        const auto *today = qobject_cast<TodayPage *>(work->currentPage());
        const QUuid key = today->view()->currentItem()->key;
        const QUuid record = today->view()->currentItem()->record;
        shell.press(Qt::Key_Return);
        QCOMPARE(work->shownCase(), u"KZ-0007"_s);
        const auto *page = qobject_cast<CasePage *>(work->currentPage());
        QCOMPARE(page->sheet(CasePage::DeadlinesTab)->current()->record, key);
        QCOMPARE(page->selectedRecord().record, record); // what F4 changes
        shell.press(Qt::Key_Z, Qt::ControlModifier); // counted from wherever one is
        QTRY_VERIFY(!work->navigation()->item(0)->text().endsWith(u'1'));
    }

    /// D and L on a reply that is due open the letter's own form; Enter leads to the letter.
    void aReplyIsSettledFromTheTodayPage()
    {
        ShellFixture shell;
        shell.enter();
        WorkArea *work = shell.window.workArea();
        Workbench &bench = *shell.window.workbench();
        Letter letter;
        letter.id = newId<Letter>();
        letter.inCase = loadCase(bench.connection(), u"KZ-0007"_s).value().file.id;
        letter.ref = u"L-1"_s;
        letter.state = u"sent"_s;
        Dispatch sent;
        sent.id = newId<Dispatch>();
        sent.letter = letter.id;
        sent.sent = PartialDate::fromEdtf(u"2023-04-20"_s).value();
        sent.replyDue = PartialDate::fromEdtf(u"2023-04-27"_s).value();
        QVERIFY(bench.perform([&](Session &session) {
            return saveRecord(session, letter, u"Add"_s);
        }));
        QVERIFY(bench.perform([&](Session &session) {
            return saveRecord(session, sent, u"Add"_s);
        }));
        const auto *today = qobject_cast<TodayPage *>(work->currentPage());
        QTRY_VERIFY(today->view()->currentItem() != nullptr);
        QTRY_COMPARE(today->view()->currentItem()->record, sent.id.uuid());
        shell.press(Qt::Key_D);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *form = qobject_cast<LetterStepDialog *>(QApplication::activeModalWidget());
        QVERIFY(form);
        form->reject();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        shell.press(Qt::Key_Return);
        QCOMPARE(work->currentList(), ListPage::Letters);
        QCOMPARE(work->currentPage()->selectedRecord().record, letter.id.uuid());
        work->goTo(ListPage::Today);
        shell.press(Qt::Key_L);
        QTRY_VERIFY(QApplication::activeModalWidget());
        form = qobject_cast<LetterStepDialog *>(QApplication::activeModalWidget());
        QVERIFY(form);
        form->findChild<QPlainTextEdit *>()->setPlainText(u"No."_s);
        form->findChild<QPushButton *>(u"save"_s)->click();
        QCOMPARE(loadCase(bench.connection(), u"KZ-0007"_s).value().letters.first().state,
                 u"answered"_s);
        QTRY_VERIFY(std::ranges::none_of(today->model()->list().items, [](const TodayItem &item) {
            return item.kind == TodayItem::Kind::Reply;
        }));
    }

    void aSecondDialogIsNotOpenedAboveTheFirst()
    {
        ShellFixture shell;
        shell.unlock();
        shell.window.logHearing({});
        shell.window.logHearing({});
        emit shell.window.commands()->wanted(Command::ShortcutSheet);
        QCOMPARE(ShellFixture::openDialogs(), 1);
    }

    void fiveMinutesWithoutAKeyLock()
    {
        ShellFixture shell;
        shell.unlock();
        shell.clock.advanceSeconds(299);
        shell.press(Qt::Key_Down);
        QVERIFY(!shell.window.isLocked());
        shell.clock.advanceSeconds(299);
        shell.window.idleLock()->check();
        QVERIFY(!shell.window.isLocked());
        shell.clock.advanceSeconds(1);
        shell.press(Qt::Key_Down); // the first key after sleep is too late
        QVERIFY(shell.window.isLocked());
    }

    void aClockSetBackLocks()
    {
        ShellFixture shell;
        shell.unlock();
        shell.clock.advanceSeconds(-3600);
        shell.window.idleLock()->check();
        QVERIFY(shell.window.isLocked());
    }

    void anActionCanBeUndoneByItsNameAndRedone()
    {
        ShellFixture shell;
        shell.unlock();
        const QString ref = shell.window.workArea()->currentCase();
        HearingEntry entry;
        entry.caseRef = ref;
        entry.hearing.at = PartialDate::fromEdtf(u"2022-05-06"_s).value();
        QVERIFY(shell.window.workbench()->perform([&](Session &session) {
            return logHearing(session, entry);
        }));
        QAction *undo = shell.window.commands()->action(Command::Undo);
        QVERIFY2(undo->text().contains(ref), qPrintable(undo->text()));
        const QString said = shell.window.messages()->text();
        QVERIFY2(said.contains(ref + u", Alena Muster. Adds 1 hearing."_s), qPrintable(said));
        QVERIFY(!said.contains(u"Saved"_s));
        shell.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(shell.window.commands()->action(Command::Redo)->isEnabled());
        QVERIFY(shell.window.messages()->text().startsWith(u"Undone"_s));
        shell.press(Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(!shell.window.commands()->action(Command::Redo)->isEnabled());
        shell.window.lock();
        QVERIFY(!undo->text().contains(ref));
    }

    void aRefusalIsShownInItsOwnWordsAndNothingIsSaved()
    {
        ShellFixture shell;
        shell.unlock();
        HearingEntry entry;
        entry.caseRef = u"NO-SUCH-CASE"_s;
        entry.hearing.at = PartialDate::fromEdtf(u"2022-05-06"_s).value();
        QVERIFY(!shell.window.workbench()->perform([&](Session &session) {
            return logHearing(session, entry);
        }));
        QVERIFY(shell.window.messages()->isFailure());
        QVERIFY(shell.window.messages()->text().contains(u"NO-SUCH-CASE"_s));
    }

    void everyListPageOpensAndF6GoesBetweenThePanes()
    {
        ShellFixture shell;
        shell.unlock();
        WorkArea *work = shell.window.workArea();
        for (const ListPage page : AllListPages) {
            work->goTo(page);
            QCOMPARE(work->currentPage()->title(), listPageName(page));
        }
        shell.press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), work->navigation());
        shell.press(Qt::Key_F6);
        QVERIFY(work->currentPage()->isAncestorOf(QApplication::focusWidget()));
    }
};

HABEAS_TEST(TstShellFlow)

#include "tst_shell_flow.moc"
