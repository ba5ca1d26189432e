#include "ui/cases/casepage.h"
#include "ui/cases/sheets/sheetview.h"
#include "ui/widgets/pagearea.h"

#include <QScrollBar>
#include <QStatusBar>
#include <QTest>
#include <QTreeView>

#include "tests/flows/shellfixture.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;
using namespace habeas;
using namespace habeas::test;
using namespace habeas::ui;

namespace {

/// What a laptop of 1366 x 768 has where the system shows everything twice as large.
constexpr QSize smallScreen { 683, 384 };

void settle()
{
    for (int round = 0; round < 6; ++round)
        QCoreApplication::processEvents();
}

void resize(ShellFixture &shell, QSize size)
{
    shell.window.showNormal(); // it opens maximised on a small screen
    settle();
    shell.window.setMinimumSize(1, 1);
    shell.window.resize(size);
    settle();
}

} // namespace

/// A page keeps the room it needs and scrolls where the window has less.
class TstSmallScreen final : public QObject
{
    Q_OBJECT

private slots:

    void everyTabOfACaseCanBeWorkedIn()
    {
        ShellFixture shell;
        shell.languages.use(u"ru"_s);
        shell.unlock();
        resize(shell, smallScreen);
        QCOMPARE(shell.window.size(), smallScreen); // nothing on it needs more
        WorkArea *work = shell.window.workArea();
        work->goTo(ListPage::Cases);
        work->showCase(u"KZ-0007"_s);
        auto *page = qobject_cast<CasePage *>(work->currentPage());
        QVERIFY(page);
        PageArea *area = PageArea::around(page);
        QVERIFY(area);
        for (int tab = CasePage::TimelineTab; tab < CasePage::TabCount; ++tab) {
            page->showTab(CasePage::Tab(tab));
            settle();
            QTreeView *lines = page->sheet(CasePage::Tab(tab))->view();
            if (!lines->isVisible()) // there is none
                continue;
            constexpr int fewest = 3;
            QVERIFY2(lines->viewport()->height() >= lines->fontMetrics().lineSpacing() * fewest,
                     qPrintable(QString::number(tab)));
            QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
            QVERIFY(area->verticalScrollBar()->maximum() > 0);
            // Wherever it stands, the keyboard brings it into view.
            area->verticalScrollBar()->setValue(0);
            work->navigation()->setFocus();
            QVERIFY(work->navigation()->hasFocus());
            lines->setFocus();
            settle();
            const QRect seen(lines->mapTo(area->viewport(), QPoint()), lines->size());
            const int visible = area->viewport()->rect().intersected(seen).height();
            const int room = area->viewport()->height();
            QVERIFY2(visible >= std::min(seen.height(), room * 3 / 4),
                     qPrintable(u"tab %1: %2 of %3 lines of pixels in %4"_s.arg(tab)
                                    .arg(visible)
                                    .arg(seen.height())
                                    .arg(room)));
        }
    }

    void aCaseOpensAtItsTop()
    {
        ShellFixture shell;
        shell.unlock();
        resize(shell, smallScreen);
        WorkArea *work = shell.window.workArea();
        work->goTo(ListPage::Cases);
        settle();
        work->showCase(u"KZ-0007"_s);
        settle();
        const QScrollBar *bar = PageArea::around(work->currentPage())->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), 0); // its name is seen
        QVERIFY(work->currentPage()->isAncestorOf(shell.window.focusWidget()));
        QTest::keyClick(shell.window.focusWidget(), Qt::Key_Control);
        settle();
        QCOMPARE(bar->value(), 0);
        QTest::keyClick(shell.window.focusWidget(), Qt::Key_Down);
        settle();
        QVERIFY(bar->value() > 0);
    }

    void whereThereIsRoomNothingScrolls()
    {
        ShellFixture shell;
        shell.unlock();
        resize(shell, { 1366, 768 });
        WorkArea *work = shell.window.workArea();
        for (const ListPage page : AllListPages) {
            work->goTo(page);
            settle();
            const PageArea *area = PageArea::around(work->currentPage());
            QCOMPARE(area->verticalScrollBar()->maximum(), 0);
            QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        }
        work->showCase(u"KZ-0007"_s);
        settle();
        QCOMPARE(PageArea::around(work->currentPage())->verticalScrollBar()->maximum(), 0);
    }
};

HABEAS_TEST(TstSmallScreen)

#include "tst_smallscreen.moc"
