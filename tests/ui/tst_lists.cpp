#include "app/actions/hearings/newcase.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/session/undoactions.h"
#include "app/records/store/repository.h"
#include "ui/cases/caseslistpage.h"
#include "ui/models/listmodel.h"
#include "ui/models/listnames.h"
#include "ui/models/listreader.h"
#include "ui/models/roles.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/lists/bulkdialog.h"
#include "ui/widgets/lists/columndialog.h"
#include "ui/widgets/lists/filterheader.h"
#include "ui/widgets/lists/listpane.h"
#include "ui/widgets/lists/pastedialog.h"
#include "ui/widgets/lists/tableview.h"
#include "ui/widgets/workprogress.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "tests/programs/testmain.h"
#include "tests/support/heldclock.h"
#include "tests/support/temporaryvault.h"
#include "tests/ui/caseoffice.h"

using namespace Qt::StringLiterals;
using namespace habeas::ui;

namespace habeas::test {

namespace {

const ListShape &cases()
{
    return *listShape(u"cases"_s);
}

/// An office with as many cases as a test wants, on 28 April 2023.
class Cases
{
public:
    explicit Cases(int count)
        : m_vault(m_clock.clock())
        , bench(Session { m_vault.take(), u"Aigul"_s, m_clock.clock() })
    {
        const Connection &connection = bench.connection();
        auto transaction = bench.session().vault->begin({ u"Fill"_s, u"test"_s }).value();
        for (int i = 0; i < count; ++i) {
            Case file;
            file.id = newId<Case>();
            file.ref = u"KZ-%1"_s.arg(i, 4, 10, QLatin1Char('0'));
            file.status = i % 3 == 0 ? u"closed"_s : u"open"_s;
            file.officer = i % 5 == 0 ? u"Aigul"_s : QString();
            if (i % 2 == 0)
                file.opened = PartialDate::fromDay(CivilDay(19000 + i));
            QVERIFY(Repository<Case>(connection).save(transaction, file));
        }
        (void)transaction.commit().value();
    }

private:
    HeldClock m_clock;
    TemporaryVault m_vault;

public:
    Workbench bench;
};

void type(ListPane &pane, const char *column, const QString &text)
{
    QLineEdit *line = pane.header()->line(cases().indexOf(column));
    line->setText(text);
    QTest::keyClick(line, Qt::Key_Return); // at once, without the pause
}

QStringList refs(const ListPane &pane)
{
    QStringList refs;
    for (int row = 0; row < pane.model()->rowCount(); ++row)
        refs << pane.model()->index(row, 0).data(RefRole).toString();
    return refs;
}

template<class Dialog>
Dialog *dialogOf(QWidget &parent)
{
    for (auto *dialog : parent.findChildren<Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

class TstLists : public QObject
{
    Q_OBJECT

private slots:
    void theModelIsSound();
    void aLongListShowsItsFirstRowsAtOnceAndTheRestSoon();
    void endingAReadingIsSafe();
    void everyColumnCanBeSorted();
    void everyColumnHasAName();
    void filtersSayWhatTheyDo();
    void whatIsNotUnderstoodIsToldAndFiltersNothing();
    void noRowsOffersTheFilterThatIsInTheWay();
    void aMistypedFilterIsMetWithWhatWasMeant();
    void filterLinesFollowTheirColumns();
    void nothingIsCutWhereThereIsLittleRoom();
    void tabFollowsTheColumnsOnScreen();
    void escapeClears();
    void viewsAreKeptChangedAndDeleted();
    void columnsAreChosenAndOrdered();
    void rowsArePickedByKeyboard();
    void manyAreEditedAndUndoneInOneStep();
    void whatAFilterLetsThroughIsEditedFromTheFilter();
    void thousandsAreEditedWhileTheWindowLives();
    void aStoppedEditLeavesTheFormAndTheRecords();
    void copyingNeutralisesFormulasAndIsClearedLater();
    void whatIsSealedIsNotCopied();
    void pastingShowsWhatWouldHappen();
    void pastedCasesShowWhoTheyAreAbout();
    void chipsSpeakOfCodesByTheirNames();
    void aPastedRowTellsItsReasonWhole();
    void aPastedDayIsShownAsItWasRead();
    void theMenuIsReachedByKeyboard();
    void selectionStaysOverANewOrder();
    void everyInputHasANameAndSignsAreSpoken();
};

void TstLists::theModelIsSound()
{
    Cases office(30);
    ListModel model(office.bench, cases());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 30);
    ListViewState state = model.state();
    state.setFilter(cases(), "ref", u"KZ-0007"_s);
    model.setState(state);
    QCOMPARE(model.rowCount(), 1);
    model.refresh();
    QCOMPARE(model.index(0, 0).data(RefRole).toString(), u"KZ-0007"_s);
    QCOMPARE(model.total(), 30);
}

void TstLists::aLongListShowsItsFirstRowsAtOnceAndTheRestSoon()
{
    Cases office(1200);
    ListModel model(office.bench, cases());
    QCOMPARE(model.rowCount(), 32); // the first window, before anything was read
    QCOMPARE(model.index(0, 0).data(RefRole).toString(), u"KZ-0000"_s);
    QVERIFY(model.isWaiting());
    QTRY_COMPARE(model.rowCount(), 1200);
    QCOMPARE(model.index(1199, 0).data(RefRole).toString(), u"KZ-1199"_s);
    ListViewState state = model.state();
    state.setFilter(cases(), "status", u"=closed"_s);
    model.setState(state); // a column nobody has asked for yet
    QTRY_COMPARE(model.rowCount(), 400);
    state.sort = "ref";
    state.descending = true;
    model.setState(state);
    QCOMPARE(model.rowCount(), 400); // known by now: at once
    QCOMPARE(model.index(0, 0).data(RefRole).toString(), u"KZ-1197"_s);
}

void TstLists::endingAReadingIsSafe()
{
    Cases office(1200);
    for (int i = 0; i < 5; ++i) {
        auto model = std::make_unique<ListModel>(office.bench, cases());
        ListViewState state = model->state();
        state.setFilter(cases(), "touched", u"<2000"_s);
        model->setState(state);
        model.reset();
    }
    QVERIFY(office.bench.session().vault->info());
}

void TstLists::everyColumnCanBeSorted()
{
    Cases office(12);
    ListModel model(office.bench, cases());
    for (const ListColumn &column : cases().columns) {
        ListViewState state = model.state();
        state.sort = column.key;
        model.setState(state);
        QCOMPARE(model.rowCount(), 12);
    }
    ListViewState state = model.state();
    state.sort = "opened";
    state.descending = true;
    model.setState(state);
    QCOMPARE(model.index(0, 0).data(RefRole).toString(), u"KZ-0010"_s);
    QCOMPARE(model.index(11, 0).data(RefRole).toString(), u"KZ-0011"_s); // no date: last
}

/// No key of the program's own stands above a column.
void TstLists::everyColumnHasAName()
{
    for (const QString &list : listShapeNames()) {
        for (const ListColumn &column : listShape(list)->columns) {
            const QString name = columnName(*listShape(list), column);
            QVERIFY2(!name.isEmpty() && name != QString::fromLatin1(column.key)
                         && !name.contains(u'_'),
                     qPrintable(list + u": "_s + QString::fromLatin1(column.key)));
        }
    }
}

void TstLists::filtersSayWhatTheyDo()
{
    Cases office(30);
    ListPane pane(office.bench, cases());
    pane.show();
    QVERIFY(!pane.findChild<QLabel *>(u"filtered"_s)->isVisible());
    type(pane, "status", u"=closed"_s);
    type(pane, "officer", u"aig"_s);
    QCOMPARE(refs(pane), (QStringList { u"KZ-0000"_s, u"KZ-0015"_s }));
    QCOMPARE(pane.findChild<QLabel *>(u"filtered"_s)->text(), u"2 of 30 case(s)"_s);
    QCOMPARE(pane.countText(), u"2 of 30 case(s)"_s);
    const auto chips = pane.findChildren<QToolButton *>(u"chip"_s);
    QCOMPARE(chips.size(), 2);
    QVERIFY(chips.last()->text().contains(u"closed")); // officer stands before status
    auto *any = pane.findChild<QCheckBox *>(u"any"_s);
    any->click();
    QTRY_COMPARE(pane.model()->rowCount(), 14); // 10 closed, 6 of Aigul, 2 both
    QVERIFY2(pane.findChild<QLabel *>(u"filtered"_s)->text().contains(u"any of these"),
             qPrintable(pane.findChild<QLabel *>(u"filtered"_s)->text()));
    any->click();
    QTRY_COMPARE(pane.model()->rowCount(), 2);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // chips of before
    pane.findChildren<QToolButton *>(u"chip"_s).first()->click();
    QTRY_COMPARE(pane.model()->rowCount(), 10);
    pane.findChild<QPushButton *>(u"clearAll"_s)->click();
    QTRY_COMPARE(pane.model()->rowCount(), 30);
    QVERIFY(!pane.findChild<QLabel *>(u"filtered"_s)->isVisible());
    // The next search begins anew.
    type(pane, "status", u"=closed"_s);
    any->click();
    pane.findChild<QPushButton *>(u"clearAll"_s)->click();
    QTRY_COMPARE(pane.model()->rowCount(), 30);
    QVERIFY(!any->isChecked());
}

void TstLists::whatIsNotUnderstoodIsToldAndFiltersNothing()
{
    Cases office(3);
    ListPane pane(office.bench, cases());
    pane.show();
    type(pane, "until", u"<sometime"_s);
    QCOMPARE(pane.model()->rowCount(), 3);
    auto *problem = pane.findChild<QLabel *>(u"filterProblem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"Until"));
    QVERIFY(!pane.header()->line(cases().indexOf("until"))->accessibleDescription().isEmpty());
    type(pane, "until", QString());
    QVERIFY(!problem->isVisible());
}

void TstLists::noRowsOffersTheFilterThatIsInTheWay()
{
    Cases office(30);
    ListPane pane(office.bench, cases());
    pane.show();
    type(pane, "officer", u"aigul"_s);
    type(pane, "ref", u"KZ-9"_s);
    auto *why = pane.findChild<QLabel *>(u"why"_s);
    QVERIFY(why->isVisible());
    QVERIFY2(why->text().contains(u"6 case"), qPrintable(why->text()));
    QVERIFY2(why->text().contains(u"Reference"), qPrintable(why->text()));
    pane.findChild<QPushButton *>(u"removeFilter"_s)->click();
    QCOMPARE(pane.model()->rowCount(), 6);
    QVERIFY(!why->isVisible());
}

void TstLists::aMistypedFilterIsMetWithWhatWasMeant()
{
    Cases office(30);
    ListPane pane(office.bench, cases());
    pane.show();
    auto *why = pane.findChild<QLabel *>(u"why"_s);
    auto *instead = pane.findChild<QPushButton *>(u"insteadFilter"_s);
    // A letter off, a name in another language, another keyboard layout, a value of the vault.
    for (const auto &[column, typed, rows] :
         { std::tuple("status", u"clsoed"_s, 10), std::tuple("status", u"=закрыто"_s, 10),
           std::tuple("status", u"сдщыув"_s, 10), std::tuple("officer", u"Aigil"_s, 6),
           std::tuple("officer", u"Aigil | Nobody"_s, 6) }) {
        type(pane, column, typed);
        QVERIFY2(why->isVisible() && instead->isVisible(), qPrintable(typed + why->text()));
        QVERIFY2(why->text().contains(QString::number(rows)), qPrintable(why->text()));
        instead->click();
        QCOMPARE(pane.model()->rowCount(), rows);
        pane.clearFilters();
    }
    type(pane, "status", u"zzzzzz"_s); // near nothing
    QVERIFY(why->isVisible() && !instead->isVisible());
}

void TstLists::filterLinesFollowTheirColumns()
{
    Cases office(3);
    ListPane pane(office.bench, cases());
    pane.resize(400, 300);
    pane.show();
    const FilterHeader *header = pane.header();
    const auto follows = [header](int column) {
        return qAbs(header->line(column)->x() - header->sectionViewportPosition(column)) < 4;
    };
    QScrollBar *bar = pane.table()->horizontalScrollBar();
    QVERIFY(bar->maximum() > 0);
    for (const int at : { bar->maximum() / 2, bar->maximum(), 0 }) {
        bar->setValue(at);
        for (const char *key : { "ref", "status", "court" })
            QVERIFY2(follows(cases().indexOf(key)), key);
    }
    // The names of the columns stand above the lines, also where no row is left.
    const int top = header->line(0)->y();
    QVERIFY(top >= header->fontMetrics().height());
    bar->setValue(bar->maximum() / 2);
    type(pane, "ref", u"nothing like it"_s);
    QCOMPARE(pane.model()->rowCount(), 0);
    QTest::qWait(1);
    QCOMPARE(header->line(0)->y(), top);
}

void TstLists::nothingIsCutWhereThereIsLittleRoom()
{
    Cases office(3);
    ListPane pane(office.bench, cases());
    pane.show();
    type(pane, "status", u"open | closed | watching"_s);
    type(pane, "officer", u"aigul | somebody with a long name"_s);
    type(pane, "ref", u"KZ"_s);
    pane.resize(300, 500);
    QTest::qWait(1);
    const QRect all = pane.rect();
    for (const QAbstractButton *button : pane.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || pane.table()->isAncestorOf(button))
            continue;
        const QRect place(button->mapTo(&pane, QPoint()), button->size());
        QVERIFY2(all.contains(place) && button->width() >= button->sizeHint().width(),
                 qPrintable(button->text()));
    }
}

void TstLists::tabFollowsTheColumnsOnScreen()
{
    Cases office(3);
    ListPane pane(office.bench, cases());
    pane.resize(1200, 400);
    pane.show();
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    FilterHeader *header = pane.header();
    header->moveSection(header->visualIndex(cases().indexOf("until")), 1);
    header->focusFilter(0);
    QTest::keyClick(header->line(0), Qt::Key_Tab);
    QCOMPARE(header->focusedFilter(), cases().indexOf("until"));
    QTest::keyClick(header->line(header->focusedFilter()), Qt::Key_Backtab);
    QCOMPARE(header->focusedFilter(), 0);
    QTest::keyClick(header->line(0), Qt::Key_Down);
    QVERIFY(pane.table()->hasFocus());
    // Mirrored from right to left, the first column stands at the right.
    pane.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QVERIFY(header->line(0)->x() > header->line(cases().indexOf("person"))->x());
}

void TstLists::escapeClears()
{
    Cases office(10);
    ListPane pane(office.bench, cases());
    pane.show();
    type(pane, "ref", u"7"_s);
    QCOMPARE(pane.model()->rowCount(), 1);
    QTest::keyClick(pane.table(), Qt::Key_Escape);
    QCOMPARE(pane.model()->rowCount(), 10);
    QLineEdit *line = pane.header()->line(0);
    line->setText(u"7"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(line->text().isEmpty());
    QCOMPARE(pane.model()->rowCount(), 10);
}

void TstLists::viewsAreKeptChangedAndDeleted()
{
    Cases office(30);
    ListPane pane(office.bench, cases());
    connect(&office.bench, &Workbench::changed, &pane, &ListPane::refresh);
    pane.show();
    auto *button = pane.findChild<QToolButton *>(u"view"_s);
    QVERIFY(!button->text().contains(u'•'));
    type(pane, "status", u"=closed"_s);
    QVERIFY(button->text().contains(u'•'));
    const auto saved = saveView(office.bench.session(), cases(), u"Mine"_s, pane.model()->state());
    QVERIFY(saved);
    pane.refresh();
    pane.showView(u"Mine"_s);
    QVERIFY(!pane.isChanged());
    QVERIFY(button->text().contains(u"Mine"));
    pane.showView({});
    QCOMPARE(pane.model()->rowCount(), 30);
    pane.showView(u"Mine"_s);
    QCOMPARE(pane.model()->rowCount(), 10);
    QCOMPARE(pane.header()->filter(cases().indexOf("status")), u"=closed"_s);
    type(pane, "officer", u"aigul"_s);
    QVERIFY(pane.isChanged());
    pane.saveView();
    QVERIFY(!pane.isChanged());
    // What the program brings is not replaced, and undo takes a save back.
    QVERIFY(!saveView(office.bench.session(), cases(), u"in-detention"_s, plainState(cases())));
    QVERIFY(!saveView(office.bench.session(), cases(), u"  "_s, plainState(cases())));
    QVERIFY(undoLast(office.bench.session()));
    pane.refresh();
    QVERIFY(pane.isChanged());
    QVERIFY(deleteView(office.bench.session(), cases(), u"mine"_s));
    pane.refresh();
    QVERIFY(pane.viewKey().isEmpty());
}

void TstLists::columnsAreChosenAndOrdered()
{
    Cases office(3);
    ListPane pane(office.bench, cases());
    pane.show();
    pane.chooseColumns();
    auto *dialog = dialogOf<ColumnDialog>(pane);
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Space);
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(pane.header()->isSectionHidden(cases().indexOf("person")));
    QCOMPARE(pane.model()->state().columns.first().key, QByteArray("ref"));
    QVERIFY(pane.isChanged());
    pane.header()->moveSection(0, 1);
    QCOMPARE(pane.model()->state().columns.at(1).key, QByteArray("ref"));
}

void TstLists::rowsArePickedByKeyboard()
{
    Cases office(10);
    ListPane pane(office.bench, cases());
    pane.show();
    TableView *table = pane.table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space); // the first one, which is selected anyway
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(table->selectedRowNumbers(), (QList<int> { 0, 2 }));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(table->selectedRowNumbers(), QList<int> { 0 });
    QTest::keyClick(table, Qt::Key_Escape);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table->selectedRowNumbers(), (QList<int> { 3, 4 }));
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(pane.selectedCount(), 10);
    QVERIFY(pane.countText().contains(u"10 selected"));
}

void TstLists::manyAreEditedAndUndoneInOneStep()
{
    Cases office(30);
    ListPane pane(office.bench, cases());
    connect(&office.bench, &Workbench::changed, &pane, &ListPane::refresh);
    pane.show();
    type(pane, "status", u"=closed"_s);
    pane.table()->selectAll();
    pane.editSelected();
    auto *dialog = dialogOf<BulkDialog>(pane);
    QVERIFY(dialog);
    auto *value = dialog->findChild<ChoiceEdit *>(u"bulkValue"_s);
    value->setText(u"Aigul"_s);
    auto *summary = dialog->findChild<QLabel *>(u"bulkSummary"_s);
    QTRY_VERIFY2(summary->text().contains(u"8 change, 2 already so, 0 skipped"),
                 qPrintable(summary->text()));
    QVERIFY(summary->text().contains(u"10 case"));
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    type(pane, "officer", u"aigul"_s);
    QCOMPARE(pane.model()->rowCount(), 10);
    QVERIFY(undoLast(office.bench.session()));
    pane.refresh();
    QCOMPARE(pane.model()->rowCount(), 2);
}

/// Ctrl+E while a filter is being typed: no need to go to the rows and choose all of them.
void TstLists::whatAFilterLetsThroughIsEditedFromTheFilter()
{
    Cases office(30);
    ListPane pane(office.bench, cases());
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    pane.header()->focusFilter(cases().indexOf("status"));
    pane.editSelected(); // nothing is filtered: the current row alone
    QCOMPARE(dialogOf<BulkDialog>(pane)
                 ->findChild<QLabel *>(u"bulkSummary"_s)
                 ->text()
                 .contains(u"1 case"_s),
             true);
    delete dialogOf<BulkDialog>(pane);
    pane.header()->focusFilter(cases().indexOf("status"));
    QTest::keyClicks(pane.header()->line(cases().indexOf("status")), u"=closed"_s);
    pane.editSelected(); // before typing has paused
    auto *dialog = dialogOf<BulkDialog>(pane);
    QVERIFY(dialog);
    QCOMPARE(pane.model()->rowCount(), 10);
    auto *summary = dialog->findChild<QLabel *>(u"bulkSummary"_s);
    QVERIFY2(summary->text().contains(u"10 case"), qPrintable(summary->text()));
    QCOMPARE(pane.header()->focusedFilter(), -1); // where Ctrl+Z would take a letter back
    delete dialog;
    // Rows that were chosen before are not what another filter finds.
    const int ref = cases().indexOf("ref");
    pane.header()->focusFilter(ref);
    QTest::keyClicks(pane.header()->line(ref), u"KZ-000"_s);
    const int both = [&pane] {
        pane.header()->flush();
        return pane.model()->rowCount();
    }();
    QVERIFY(both > 1 && both < 10);
    pane.editSelected();
    summary = dialogOf<BulkDialog>(pane)->findChild<QLabel *>(u"bulkSummary"_s);
    QVERIFY2(summary->text().contains(u"%1 case"_s.arg(both)), qPrintable(summary->text()));
}

/// How long the window did not answer, at most, while something ran.
class Silence
{
public:
    Silence()
    {
        m_timer.setInterval(2);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, m_since.restart());
        });
        m_since.start();
        m_timer.start();
    }

    qint64 longest()
    {
        m_longest = std::max(m_longest, m_since.restart());
        return std::exchange(m_longest, 0);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// HABEAS_MANY says how many; the figures are printed, because a busy machine judges nobody.
void TstLists::thousandsAreEditedWhileTheWindowLives()
{
    bool told = false;
    int many = qEnvironmentVariableIntValue("HABEAS_MANY", &told);
    many = told ? many : 600;
    Cases office(many);
    ListPane pane(office.bench, cases());
    connect(&office.bench, &Workbench::changed, &pane, &ListPane::refresh);
    pane.show();
    QTRY_COMPARE_WITH_TIMEOUT(pane.model()->rowCount(), many, 60000);
    pane.table()->selectAll();
    Silence silence;
    QElapsedTimer whole;
    whole.start();
    const auto tell = [&](const char *what) {
        qInfo("%d rows, %s: %lld ms, silent for %lld ms at most", many, what, whole.restart(),
              silence.longest());
    };
    pane.editSelected();
    auto *dialog = dialogOf<BulkDialog>(pane);
    QVERIFY(dialog);
    tell("opening");
    dialog->findChild<ChoiceEdit *>(u"bulkValue"_s)->setText(u"Dana"_s);
    auto *summary = dialog->findChild<QLabel *>(u"bulkSummary"_s);
    const QString all = QLocale().toString(many) + u" change"_s;
    QTRY_VERIFY2_WITH_TIMEOUT(summary->text().contains(all), qPrintable(summary->text()), 60000);
    tell("preview");
    const qint64 sets = office.bench.session().vault->info()->changeSets;
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    tell("saving");
    QVERIFY(!dialog->isVisible());
    QCOMPARE(office.bench.session().vault->info()->changeSets, sets + 1);
    QTRY_VERIFY_WITH_TIMEOUT(!pane.model()->isWaiting(), 60000);
    tell("the list after it");
    QVERIFY(performLong(office.bench, u"Undoing"_s, &pane,
                        [](Session &session, const Progress &progress) {
                            return undoLast(session, progress).map([](const Turned &turned) {
                                return Done { turned.id, turned.words, turned.moved };
                            });
                        }));
    tell("undo");
}

void TstLists::aStoppedEditLeavesTheFormAndTheRecords()
{
    Cases office(400);
    ListPane pane(office.bench, cases());
    pane.show();
    pane.table()->selectAll();
    pane.editSelected();
    auto *dialog = dialogOf<BulkDialog>(pane);
    QVERIFY(dialog);
    dialog->findChild<ChoiceEdit *>(u"bulkValue"_s)->setText(u"Dana"_s);
    const qint64 sets = office.bench.session().vault->info()->changeSets;
    // Stops as soon as the bar stands there.
    QTimer watch;
    bool stopped = false;
    connect(&watch, &QTimer::timeout, &watch, [&] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *bar = window->isVisible() ? window->findChild<QProgressBar *>() : nullptr;
            auto *stop = bar ? window->findChild<QPushButton *>() : nullptr;
            if (!stop)
                continue;
            stopped = true;
            stop->click();
        }
    });
    watch.start(1);
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    if (!stopped)
        QSKIP("it was over before a bar was shown");
    QVERIFY(dialog->isVisible());
    QCOMPARE(office.bench.session().vault->info()->changeSets, sets);
    watch.stop();
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QCOMPARE(office.bench.session().vault->info()->changeSets, sets + 1);
}

void TstLists::copyingNeutralisesFormulasAndIsClearedLater()
{
    Cases office(0);
    Case file;
    file.id = newId<Case>();
    file.ref = u"=1+1"_s;
    file.officer = u"A & B <c>"_s;
    auto transaction = office.bench.session().vault->begin({ u"x"_s, u"y"_s }).value();
    QVERIFY(Repository<Case>(office.bench.connection()).save(transaction, file));
    QVERIFY(transaction.commit());
    {
        ListPane pane(office.bench, cases());
        pane.show();
        QTest::keyClick(pane.table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
        const QMimeData *mime = QApplication::clipboard()->mimeData();
        QVERIFY2(mime->text().contains(u"\n'=1+1\t"), qPrintable(mime->text()));
        QVERIFY(mime->text().startsWith(u"Reference\t"));
        QVERIFY(mime->html().contains(u"<td>&#39;=1+1</td>")
                || mime->html().contains(u"<td>'=1+1</td>"));
        QVERIFY(mime->html().contains(u"A &amp; B &lt;c&gt;"));
    }
    // The list is gone (the vault was locked): so is what it put there.
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

/// As in a file: and it is said, because who copied believes to have the whole list.
void TstLists::whatIsSealedIsNotCopied()
{
    Cases office(2);
    QCOMPARE(office.bench.perform([&](Session &session) {
        Case file;
        file.id = newId<Case>();
        file.ref = u"KZ-0002"_s;
        file.officer = u"Nobody Knows"_s;
        file.sealed = true;
        return saveRecord(session, file, u"Seal"_s);
    }),
             true);
    ListPane pane(office.bench, cases());
    pane.show();
    QTRY_COMPARE(pane.model()->rowCount(), 3);
    QSignalSpy told(&pane, &ListPane::told);
    QSignalSpy failed(&office.bench, &Workbench::failed);
    QTest::keyClick(pane.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(pane.table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(told.size(), 1);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"KZ-0001"_s), qPrintable(copied));
    QVERIFY2(!copied.contains(u"KZ-0002"_s), qPrintable(copied));
    const QString said = told.first().first().toString(); // without the plurals of a language
    QVERIFY2(said.contains(u"2 case"_s) && said.contains(u"1 line"_s), qPrintable(said));
    QVERIFY2(pane.countText().contains(u"copied for one minute: 2 case"_s),
             qPrintable(pane.countText()));
    // Alone it is refused, and what was copied before stands.
    pane.table()->setCurrentIndex(pane.model()->index(2, 0));
    QTest::keyClick(pane.table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(QApplication::clipboard()->text(), copied);
}

void TstLists::pastingShowsWhatWouldHappen()
{
    Cases office(3);
    ListPane pane(office.bench, cases());
    connect(&office.bench, &Workbench::changed, &pane, &ListPane::refresh);
    pane.show();
    QApplication::clipboard()->setText(u"Reference\tStatus\tOfficer\tOpened\n"
                                       "KZ-0001\topen\tDana\t\n"
                                       "KZ-0002\topen\t\t\n"
                                       "KZ-0100\tзакрыто\tDana\tNov 2022\n"
                                       "KZ-0101\tfinished\t\t\n"
                                       "KZ-0102\t\t\t31.13.2022\n"_s);
    pane.paste();
    auto *dialog = dialogOf<PasteDialog>(pane);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QCheckBox *>(u"pasteHeader"_s)->isChecked());
    const QString summary = dialog->findChild<QLabel *>(u"pasteSummary"_s)->text();
    QVERIFY2(summary.contains(u"1 added, 1 changed, 1 there already, 2 with a problem"),
             qPrintable(summary));
    QCOMPARE(pane.model()->rowCount(), 3); // nothing is written before
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QCOMPARE(pane.model()->rowCount(), 4);
    const auto added = loadCase(office.bench.connection(), u"KZ-0100"_s);
    QCOMPARE(added->file.status, u"closed"_s);
    QCOMPARE(added->file.opened.edtf(), u"2022-11"_s);
    QVERIFY(undoLast(office.bench.session()));
    pane.refresh();
    QCOMPARE(pane.model()->rowCount(), 3);
}

void TstLists::pastedCasesShowWhoTheyAreAbout()
{
    CaseOffice office; // with the acceptance case
    ListPane pane(office.bench, cases());
    connect(&office.bench, &Workbench::changed, &pane, &ListPane::refresh);
    pane.show();
    QApplication::clipboard()->setText(u"№ дела\tФИО\tДата рождения\tЗадержан\n"
                                       "KZ-9\tДана Сампл / Dana Sample\t1987\tNov 2022\n"
                                       "KZ-10\tZhanbolat Mamai\t\t2023\n"_s);
    pane.paste();
    auto *dialog = dialogOf<PasteDialog>(pane);
    QVERIFY(dialog);
    QCOMPARE(unnamedWidgets(*dialog), QStringList());
    const auto *summary = dialog->findChild<QLabel *>(u"pasteSummary"_s);
    const auto *table = dialog->findChild<TableView *>();
    QTRY_VERIFY2(summary->text().startsWith(u"0 added"), qPrintable(summary->text()));
    auto *kind = dialog->findChild<QComboBox *>(u"pasteDetention"_s);
    kind->setCurrentIndex(kind->findData(u"house_arrest"_s));
    QTRY_VERIFY2(summary->text().startsWith(u"1 added"), qPrintable(summary->text()));
    const QString happens = table->model()->index(0, 2).data().toString();
    QVERIFY2(happens.contains(u"Dana Sample") && happens.contains(u"Nov 2022"),
             qPrintable(happens));
    QVERIFY(table->model()->index(1, 4).data().toString().contains(u"KZ-2022-001"));
    auto *similar = dialog->findChild<QComboBox *>(u"pasteSimilar"_s);
    similar->setCurrentIndex(2);
    QTRY_VERIFY2(summary->text().startsWith(u"2 added"), qPrintable(summary->text()));
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    const auto added = loadCase(office.bench.connection(), u"KZ-10"_s);
    QVERIFY(added);
    QCOMPARE(personAtRisk(*added),
             personAtRisk(*loadCase(office.bench.connection(), u"KZ-2022-001"_s)));
}

void TstLists::chipsSpeakOfCodesByTheirNames()
{
    CaseOffice office;
    ListPane pane(office.bench, *listShape(u"letters"_s));
    pane.show();
    pane.showView(u"drafts"_s);
    QStringList chips;
    for (const QToolButton *chip : pane.findChildren<QToolButton *>(u"chip"_s))
        chips << chip->accessibleName();
    const QString all = chips.join(u'\n');
    QVERIFY2(all.contains(u"waits for approval") && !all.contains(u"waiting"), qPrintable(all));
}

void TstLists::aPastedRowTellsItsReasonWhole()
{
    Cases office(1);
    const QList<QStringList> rows { { u"Reference"_s, u"Status"_s },
                                    { u"KZ-0000"_s,
                                      u"a word that is no status, and a long one"_s } };
    PasteDialog dialog(office.bench, cases(), rows, nullptr);
    dialog.resize(500, 500);
    dialog.show();
    const auto *table = dialog.findChild<TableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const int letters = table->fontMetrics().height();
    QTRY_VERIFY(table->rowHeight(0) >= 2 * letters);
    const QModelIndex why = table->model()->index(0, table->model()->columnCount() - 1);
    const QRect needs = table->fontMetrics().boundingRect(
        QRect(0, 0, table->columnWidth(why.column()) - 10, 10000), Qt::TextWordWrap,
        why.data().toString());
    QTRY_VERIFY2(table->rowHeight(0) >= needs.height(), qPrintable(why.data().toString()));
}

/// Somebody who says that the day stands first sees what that makes of each row.
void TstLists::aPastedDayIsShownAsItWasRead()
{
    Cases office(1);
    const QList<QStringList> rows { { u"case"_s, u"at"_s, u"purpose"_s },
                                    { u"KZ-0000"_s, u"03/04/26"_s, u"trial"_s } };
    PasteDialog dialog(office.bench, *listShape(u"hearings"_s), rows, nullptr);
    dialog.show();
    const auto *table = dialog.findChild<TableView *>();
    auto *order = dialog.findChild<QComboBox *>(u"pasteDates"_s);
    for (const auto &[index, day] :
         { std::pair(1, u"3 Apr 2026"_s), std::pair(2, u"4 Mar 2026"_s) }) {
        order->setCurrentIndex(index);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const auto said = [table] {
            return table->model()->index(0, table->model()->columnCount() - 1).data().toString();
        };
        QTRY_VERIFY2(said().contains(day), qPrintable(said()));
    }
}

void TstLists::theMenuIsReachedByKeyboard()
{
    Cases office(30);
    ListPane pane(office.bench, cases());
    pane.show();
    pane.table()->setCurrentIndex(pane.model()->index(0, cases().indexOf("status")));
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(pane.table()->viewport(), &asked);
    QCoreApplication::sendEvent(pane.table(), &asked);
    QMenu *menu = pane.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(menu);
    QVERIFY(menu->activeAction());
    QSignalSpy edit(&pane, &ListPane::editWanted);
    QSignalSpy hearing(&pane, &ListPane::hearingWanted);
    QSignalSpy letter(&pane, &ListPane::letterWanted);
    QSignalSpy bin(&pane, &ListPane::binWanted);
    const QStringList keys { u"\tF4"_s, u"\tCtrl+H"_s, u"\tCtrl+Shift+E"_s, u"\tDel"_s };
    for (QAction *action : menu->actions()) {
        if (std::ranges::any_of(keys, [action](const QString &key) {
                return action->text().endsWith(key);
            }))
            action->trigger();
    }
    QCOMPARE(edit.size() + hearing.size() + letter.size() + bin.size(), 4);
    for (QAction *action : menu->actions()) {
        if (action->text().contains(u"closed") && action->text().contains(u"ilter"))
            action->trigger();
    }
    QCOMPARE(pane.model()->rowCount(), 10);
    menu->close();
}

void TstLists::selectionStaysOverANewOrder()
{
    Cases office(30);
    ListPane pane(office.bench, cases());
    pane.show();
    QTest::keyClick(pane.table(), Qt::Key_Down);
    QTest::keyClick(pane.table(), Qt::Key_Down, Qt::ShiftModifier);
    const QStringList before { u"KZ-0001"_s, u"KZ-0002"_s };
    ListViewState state = pane.model()->state();
    state.descending = true;
    pane.setState(state);
    QStringList after;
    for (const int row : pane.table()->selectedRowNumbers())
        after.prepend(pane.model()->index(row, 0).data(RefRole).toString());
    QCOMPARE(after, before);
    QCOMPARE(pane.currentRef(), u"KZ-0002"_s);
}

void TstLists::everyInputHasANameAndSignsAreSpoken()
{
    CaseOffice office;
    CasesListPage page(office.bench);
    page.show();
    QCOMPARE(unnamedWidgets(page), QStringList());
    const ListModel &model = *page.list()->model();
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString spoken = model.index(0, column).data(Qt::AccessibleTextRole).toString();
        QVERIFY(!spoken.contains(u'●') && !spoken.contains(u'◔'));
    }
}

} // namespace habeas::test

using habeas::test::TstLists;
HABEAS_TEST(TstLists)

#include "tst_lists.moc"
