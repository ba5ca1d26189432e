#include "app/actions/records/draftactions.h"
#include "app/casefile/thesaurus.h"
#include "app/records/store/drafts.h"
#include "app/records/store/repository.h"
#include "ui/cases/casepage.h"
#include "ui/letters/letterpage.h"
#include "ui/models/draftkeeper.h"
#include "ui/models/workbench.h"
#include "ui/shell/draftbar.h"
#include "ui/shell/draftglimpse.h"
#include "ui/shell/draftsdialog.h"
#include "ui/shell/endsignals.h"
#include "ui/shell/workarea.h"
#include "ui/widgets/fields/markededit.h"

#include <QAction>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <csignal>

#include "tests/flows/shellfixture.h"
#include "tests/programs/testmain.h"
#include "tests/support/fixture.h"

using namespace Qt::StringLiterals;
using namespace habeas;
using namespace habeas::test;
using namespace habeas::ui;

namespace {

QPushButton *button(const QWidget &among, const QString &text)
{
    for (QPushButton *one : among.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

/// The dialog above the window, with the keyboard in it.
QWidget *openedDialog()
{
    QWidget *dialog = nullptr;
    const bool opened = QTest::qWaitFor([&dialog] {
        dialog = QApplication::activeModalWidget();
        return dialog != nullptr;
    });
    if (!opened)
        return nullptr;
    QApplication::setActiveWindow(dialog);
    const bool focused = QTest::qWaitFor([dialog] {
        return dialog->isAncestorOf(QApplication::focusWidget());
    });
    return focused ? dialog : nullptr;
}

Draft noteDraft(const QString &ref, const QString &text, bool open)
{
    Draft draft;
    draft.id = newUuid();
    draft.form = u"record"_s;
    draft.content
        = u"{\"case\":\"%1\",\"table\":\"note\",\"id\":\"%2\",\"fields\":{\"text\":\"%3\"}}"_s.arg(
            ref, newUuid().toString(QUuid::WithoutBraces), text);
    draft.open = open;
    return draft;
}

} // namespace

/// Papers and unfinished forms in the whole window.
class TstShellPapers final : public QObject
{
    Q_OBJECT

private slots:

    void aPictureOnTheClipboardBecomesADocument()
    {
        ShellFixture shell;
        shell.unlock();
        shell.press(Qt::Key_Return);
        auto *page = qobject_cast<CasePage *>(shell.window.workArea()->currentPage());
        QVERIFY(page);
        page->showTab(CasePage::DocumentsTab);
        const QString ref = page->currentCase();
        const auto held = [&shell, &ref] {
            int count = 0;
            const auto file = loadCase(shell.window.workbench()->connection(), ref);
            for (const Document &document : file->documents)
                count += document.sha256.isEmpty() ? 0 : 1;
            return count;
        };
        const int before = held();
        QImage picture(20, 20, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QGuiApplication::clipboard()->setImage(picture);
        shell.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(held(), before + 1, 20'000);
        QVERIFY(shell.window.messages()->text().contains(u"stays where it"_s));

        QTemporaryDir folder;
        const QString path = folder.filePath(u"order.txt"_s);
        QVERIFY(writeAll(path, "an order"));
        auto *files = new QMimeData;
        files->setUrls({ QUrl::fromLocalFile(path) });
        QGuiApplication::clipboard()->setMimeData(files);
        shell.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(held(), before + 2, 20'000);
        QCOMPARE(page->selectedRecord().table, QByteArray("document"));

        QGuiApplication::clipboard()->setText(u"only words"_s);
        shell.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(shell.window.messages()->text().contains(u"clipboard"_s));
        QCOMPARE(held(), before + 2);
    }

    void escKeepsADraftAndOffersToDiscardIt()
    {
        ShellFixture shell;
        shell.unlock();
        shell.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(openedDialog());
        shell.type(u"half a thought"_s);
        shell.press(Qt::Key_Escape);
        QTRY_COMPARE(ShellFixture::openDialogs(), 0);
        const auto drafts = [&shell] {
            return readDrafts(shell.window.workbench()->connection()).value();
        };
        QCOMPARE(drafts().size(), 1);
        QVERIFY(!drafts().first().open);
        QVERIFY(shell.window.messages()->text().startsWith(u"Kept as a draft"_s));
        button(*shell.window.messages(), u"Discard"_s)->click();
        QCOMPARE(drafts().size(), 0);
        QVERIFY(!shell.window.draftBar()->isVisible());
        button(*shell.window.messages(), u"Undo"_s)->click();
        QCOMPARE(drafts().size(), 1);
        QVERIFY(drafts().first().content.contains(u"half a thought"_s));
        QVERIFY(shell.window.draftBar()->isVisible());
    }

    void lockingTellsNobodyOfTheForm()
    {
        ShellFixture shell;
        shell.unlock();
        shell.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(openedDialog());
        shell.type(u"half a thought"_s);
        shell.window.lock();
        QVERIFY(!shell.window.draftBar()->isVisible());
        QVERIFY(!shell.window.messages()->isVisible());
        QVERIFY(shell.window.draftBar()->text().isEmpty());
        QVERIFY(shell.window.messages()->text().isEmpty());
        shell.unlock();
        QVERIFY(shell.window.draftBar()->isVisible());
        QVERIFY(shell.window.draftBar()->text().startsWith(u"Unfinished"_s)); // not a crash
    }

    /// A session that ends asks every program to; that is no crash to tell of the next morning.
    void whoeverIsAskedToEndHearsIt()
    {
        const EndSignals ends;
        QSignalSpy heard(&ends, &EndSignals::endWanted);
        QCOMPARE(std::raise(SIGTERM), 0);
        QTRY_COMPARE(heard.size(), 1);
    }

    void aLetterThatIsOpenHereWasNotCutOff()
    {
        ShellFixture shell;
        shell.unlock();
        WorkArea *work = shell.window.workArea();
        work->showLetter(work->currentCase());
        auto *page = qobject_cast<LetterPage *>(work->currentPage());
        QVERIFY(page);
        page->findChild<MarkedEdit *>(u"requests"_s)->setPlainText(u"release him"_s);
        page->findChild<DraftKeeper *>()->flush();
        shell.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(openedDialog());
        shell.press(Qt::Key_Escape);
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        const QString told = shell.window.draftBar()->text();
        QVERIFY2(told.contains(u"letter"_s) && !told.contains(u"unexpectedly"_s), qPrintable(told));
    }

    void afterAPowerCutTheBarSaysSoAndLaterHidesIt()
    {
        ShellFixture shell;
        shell.unlock();
        const QString ref = shell.window.workArea()->currentCase();
        Session &session = shell.window.workbench()->session();
        QVERIFY(keepDraft(session, noteDraft(ref, u"older"_s, false)));
        shell.clock.advanceSeconds(60);
        QVERIFY(keepDraft(session, noteDraft(ref, u"cut off"_s, true)));
        shell.window.lock();
        shell.unlock();
        DraftBar *bar = shell.window.draftBar();
        QVERIFY2(bar->text().contains(u"closed unexpectedly"_s), qPrintable(bar->text()));
        QVERIFY2(bar->text().contains(u"1 more"_s), qPrintable(bar->text()));
        button(*bar, u"Later"_s)->setFocus();
        button(*bar, u"Later"_s)->click();
        QVERIFY(!bar->isVisible());
        QVERIFY(shell.window.workArea()->currentPage()->isAncestorOf(shell.window.focusWidget()));
        shell.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        auto *list = qobject_cast<DraftsDialog *>(openedDialog());
        QVERIFY(list);
        auto *table = list->findChild<QTableView *>(u"drafts"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(table, Qt::Key_Return); // goes on with the older one
        QTRY_VERIFY(openedDialog() && openedDialog()->windowTitle().contains(u"note"_s));
        shell.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(ShellFixture::openDialogs(), 0);
        const auto notes = loadCase(shell.window.workbench()->connection(), ref)->notes;
        QVERIFY(std::any_of(notes.begin(), notes.end(), [](const Note &note) {
            return note.text == u"older"_s;
        }));
        QVERIFY(readDrafts(shell.window.workbench()->connection())->isEmpty());
    }

    /// What was typed, else what was chosen; never a code or a date's machine form.
    void anUnfinishedFormIsToldByWords()
    {
        Draft draft;
        draft.form = u"record"_s;
        draft.content
            = u"{\"table\":\"order\",\"fields\":{\"made\":\"edtf 2026-02-20\\n20 feb 2026\","
              "\"type\":\"extended\"}}"_s;
        const QString chosen = glimpseOf(draft);
        QVERIFY2(
            chosen.contains(u"20 feb 2026"_s) && !chosen.contains(u"edtf"_s)
                && chosen.contains(codeLabel(u"order_type"_s, u"extended"_s, screenLanguage())),
            qPrintable(chosen));
        draft.content = u"{\"table\":\"order\",\"fields\":{\"type\":\"extended\",\"authority\":"
                        "\"City court\"}}"_s;
        QCOMPARE(glimpseOf(draft), u"City court"_s);
        QVERIFY(DraftBar::dayAndHour(QDateTime::currentDateTime())
                    .contains(QString::number(QDate::currentDate().year())));
    }

    void oneLineTellsOfDraftsOrOfWhatWasDone()
    {
        ShellFixture shell;
        shell.unlock();
        const QString ref = shell.window.workArea()->currentCase();
        QVERIFY(keepDraft(shell.window.workbench()->session(), noteDraft(ref, u"x"_s, false)));
        shell.window.lock();
        shell.unlock();
        QVERIFY(shell.window.draftBar()->isVisible());
        shell.window.messages()->showFailure(u"no"_s);
        QVERIFY(!shell.window.draftBar()->isVisible());
        shell.window.workArea()->goTo(ListPage::Hearings); // what failed is not about this page
        QVERIFY(!shell.window.messages()->isVisible());
        QVERIFY(shell.window.draftBar()->isVisible());
    }

    void aCommandThatCannotBeChosenSaysWhy()
    {
        ShellFixture shell;
        shell.unlock();
        shell.window.workArea()->goTo(ListPage::Statistics);
        shell.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(shell.window.messages()->text().contains(u"choose a case first"_s),
                 qPrintable(shell.window.messages()->text()));
        shell.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(shell.window.messages()->text().contains(u"no list"_s),
                 qPrintable(shell.window.messages()->text()));
    }
};

HABEAS_TEST(TstShellPapers)

#include "tst_shell_papers.moc"
