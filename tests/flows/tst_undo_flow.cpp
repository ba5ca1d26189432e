#include "app/actions/files/documentactions.h"
#include "app/actions/hearings/loghearing.h"
#include "app/base/dates/dateprint.h"
#include "app/records/store/repository.h"
#include "app/vault/history.h"
#include "ui/models/workbench.h"
#include "ui/shell/commands.h"
#include "ui/shell/steptext.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/flows/shellfixture.h"
#include "tests/programs/testmain.h"
#include "tests/support/fixture.h"

using namespace Qt::StringLiterals;
using namespace habeas;
using namespace habeas::test;
using namespace habeas::ui;

namespace {

const QString ref = u"KZ-0007"_s;

bool logOne(ShellFixture &shell, const QString &day)
{
    HearingEntry entry;
    entry.caseRef = ref;
    entry.hearing.at = PartialDate::fromEdtf(day).value();
    return shell.window.workbench()->perform([&](Session &session) {
        return logHearing(session, entry);
    });
}

qsizetype hearings(ShellFixture &shell)
{
    return loadCase(shell.window.workbench()->connection(), ref)->hearings.size();
}

bool offers(ShellFixture &shell, const QString &what)
{
    const auto buttons = shell.window.messages()->findChildren<QPushButton *>();
    return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
        return button->isVisible() && button->text() == what;
    });
}

QMessageBox *question()
{
    return qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
}

} // namespace

/// What the message bar says and offers after an act, and what Ctrl+Z takes back without asking.
class TstUndoFlow final : public QObject
{
    Q_OBJECT

private slots:

    void whatCannotBeUndoneOffersNoUndo()
    {
        ShellFixture shell;
        shell.unlock();
        QVERIFY(logOne(shell, u"2022-05-06"_s));
        QVERIFY(offers(shell, u"Undo"_s));
        const QTemporaryDir folder;
        QVERIFY(writeAll(folder.filePath(u"order.txt"_s), "an order"));
        const QString file = folder.filePath(u"order.txt"_s);
        QVERIFY(shell.window.workbench()->perform([&](Session &session) {
            return attachFile(session, ref, file, u"Ruling"_s);
        }));
        QVERIFY(offers(shell, u"Undo"_s));
        const auto held = loadCase(shell.window.workbench()->connection(), ref);
        const auto paper = std::find_if(held->documents.begin(), held->documents.end(),
                                        [](const Document &document) {
                                            return document.title == u"Ruling"_s;
                                        });
        QVERIFY(paper != held->documents.end());
        QVERIFY(shell.window.workbench()->perform([&](Session &session) {
            return saveCopy(session, paper->id, { folder.filePath(u"copy.txt"_s), false, true });
        }));
        QVERIFY(!offers(shell, u"Undo"_s));
        const QString said = shell.window.messages()->text();
        QVERIFY2(said.startsWith(u"Saved a copy of “Ruling” outside the vault: “copy.txt”. The "_s),
                 qPrintable(said));
        shell.press(Qt::Key_Z, Qt::ControlModifier); // what it names is still what it takes back
        QVERIFY(offers(shell, u"Redo"_s));
        QVERIFY(shell.window.messages()->text().startsWith(u"Undone: Attach"_s));
    }

    void anEarlierSessionsStepIsTakenBackOnlyWhenAsked()
    {
        ShellFixture shell;
        shell.unlock();
        const qsizetype before = hearings(shell);
        QVERIFY(logOne(shell, u"2022-05-06"_s));
        shell.window.lock();
        shell.unlock();
        const ChangeSet step = undoable(shell.window.workbench()->connection()).value();
        shell.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(question());
        const QString day
            = printDay(CivilDay::fromQDate(step.at.toLocalTime().date()), Language::English);
        for (const QString &part : { step.words, step.author, day })
            QVERIFY2(question()->text().contains(part), qPrintable(question()->text()));
        QTest::keyClick(question(), Qt::Key_Return); // the default keeps it
        QTRY_VERIFY(!question());
        QCOMPARE(hearings(shell), before + 1);

        shell.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(question());
        QTest::keyClick(question(), Qt::Key_U); // the mnemonic, as a message box takes it
        QTRY_COMPARE(hearings(shell), before);
        QTRY_VERIFY(!question());
        QVERIFY(offers(shell, u"Redo"_s));
        QApplication::setActiveWindow(&shell.window);
        shell.press(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(hearings(shell), before + 1);
        QVERIFY(offers(shell, u"Undo"_s));
        QVERIFY(shell.window.messages()->text().startsWith(u"Made again: "_s));
        shell.press(Qt::Key_Z, Qt::ControlModifier); // made again here
        QVERIFY(!question());
        QCOMPARE(hearings(shell), before);
    }

    void whatAnEarlierSessionTookBackIsMadeAgainOnlyWhenAsked()
    {
        ShellFixture shell;
        shell.unlock();
        const qsizetype before = hearings(shell);
        QVERIFY(logOne(shell, u"2022-05-06"_s));
        shell.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(hearings(shell), before);
        shell.window.lock();
        shell.unlock();
        const ChangeSet step = redoable(shell.window.workbench()->connection()).value();
        shell.press(Qt::Key_Y, Qt::ControlModifier);
        QTRY_VERIFY(question());
        QVERIFY2(question()->text().contains(step.words), qPrintable(question()->text()));
        QTest::keyClick(question(), Qt::Key_Return); // the default leaves it
        QTRY_VERIFY(!question());
        QCOMPARE(hearings(shell), before);

        shell.press(Qt::Key_Y, Qt::ControlModifier);
        QTRY_VERIFY(question());
        QTest::keyClick(question(), Qt::Key_M);
        QTRY_COMPARE(hearings(shell), before + 1);
        QApplication::setActiveWindow(&shell.window);
        shell.press(Qt::Key_Z, Qt::ControlModifier); // made again here, taken back here
        QVERIFY(!question());
        QCOMPARE(hearings(shell), before);
        shell.press(Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(!question());
        QCOMPARE(hearings(shell), before + 1);
    }

    void ownStepsGoWithoutAQuestionUntilTheyAreUsedUp()
    {
        ShellFixture shell;
        shell.unlock();
        QVERIFY(logOne(shell, u"2022-05-06"_s));
        shell.window.lock();
        shell.unlock();
        const qsizetype before = hearings(shell);
        QVERIFY(logOne(shell, u"2022-06-06"_s));
        shell.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!question());
        QCOMPARE(hearings(shell), before);
        shell.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(question());
        shell.window.lock(); // the question goes with the window's knowledge
        QCOMPARE(ShellFixture::openDialogs(), 0);
        shell.unlock();
        QCOMPARE(hearings(shell), before);
    }

    void whatAnotherProgramWroteIsReadAgain()
    {
        ShellFixture shell;
        shell.unlock();
        Workbench &bench = *shell.window.workbench();
        QSignalSpy changed(&bench, &Workbench::changed);
        QVERIFY(logOne(shell, u"2022-05-06"_s));
        QCOMPARE(changed.size(), 1);
        bench.lookElsewhere(); // what this window wrote is no news
        QCOMPARE(changed.size(), 1);
        Session other
            = openSession(shell.vaultPath(), testPassphrase(), {}, shell.clock.clock()).value();
        HearingEntry entry;
        entry.caseRef = ref;
        entry.hearing.at = PartialDate::fromEdtf(u"2022-05-07"_s).value();
        QVERIFY(logHearing(other, entry));
        bench.lookElsewhere();
        QCOMPARE(changed.size(), 2);
        bench.lookElsewhere();
        QCOMPARE(changed.size(), 2);
    }

    void sentencesStandApartAndNoneIsSaidTwice()
    {
        const QUuid some = newUuid();
        QCOMPARE(stepText({ some, u"Log a visit – it is so"_s, { u"It is shown as checked."_s } },
                          Turn::Made)
                     .shown,
                 u"Log a visit – it is so. It is shown as checked."_s);
        QCOMPARE(
            stepText({ some, u"Wrote “a.pdf”"_s, { u"wrote “a.pdf”."_s, u"One."_s, u"One"_s } },
                     Turn::Made)
                .shown,
            u"Wrote “a.pdf”. One."_s);
        QCOMPARE(stepText({ some, u"He said “No.”"_s, {} }, Turn::TakenBack).shown,
                 u"Undone: He said “No.”"_s);
        QVERIFY(stepText({ some, u"A"_s, { u"B."_s, u"C."_s } }, Turn::Made).whole.isEmpty());
        for (const Turn turn : { Turn::TakenBack, Turn::MadeAgain }) { // one line, and its details
            const StepText back = stepText({ some, u"A"_s, { u"B."_s }, { u"C."_s } }, turn);
            QVERIFY2(back.shown.endsWith(u": A.") && back.whole.endsWith(u": A.\nB.\nC."),
                     qPrintable(back.shown + back.whole));
        }
        const StepText many = stepText(
            { some, u"A"_s, { u"B."_s, u"C."_s, u"D."_s, u"E."_s }, { u"Look!"_s } }, Turn::Made);
        QCOMPARE(many.shown, u"A. B. C. Look! And 2 more."_s);
        QCOMPARE(many.whole, u"A.\nB.\nC.\nD.\nE.\nLook!"_s);
        QCOMPARE(stepText({ {}, u"Wrote 2 cases."_s, { u"Wrote 2 cases."_s } }, Turn::Made).shown,
                 u"Wrote 2 cases."_s);
        QCOMPARE(stepText({}, Turn::Made).shown, QString());
    }
};

HABEAS_TEST(TstUndoFlow)

#include "tst_undo_flow.moc"
