#include "app/actions/deadlines/deadlineactions.h"
#include "app/actions/records/recordactions.h"
#include "app/records/store/repository.h"
#include "ui/cases/recordhistorydialog.h"
#include "ui/cases/sheets/sheetview.h"
#include "ui/models/roles.h"
#include "ui/records/bindialog.h"
#include "ui/widgets/forms/altkeys.h"
#include "ui/widgets/forms/buttonkeys.h"
#include "ui/widgets/lists/tableview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "tests/programs/testmain.h"
#include "tests/ui/caseoffice.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

/// Where one stands in a list after a line of it went, and what Enter does on a button.
class TstKeptRows : public QObject
{
    Q_OBJECT

private slots:
    void enterPressesTheButtonOneIsOn();
    void altWorksWithTheKeyOnEveryLayout();
    void theBinSaysWhenAndByWhomNewestFirst();
    void theNeighbourTakesTheSelection();
    void aSheetGoesOnWithTheNextLine();
    void aFieldIsPutBackByEnterAlone();
};

void TstKeptRows::enterPressesTheButtonOneIsOn()
{
    const ButtonKeys keys;
    QWidget page;
    auto *box = new QVBoxLayout(&page);
    auto *push = new QPushButton(u"Push"_s, &page);
    auto *tool = new QToolButton(&page);
    auto *tick = new QCheckBox(u"Tick"_s, &page);
    auto *menu = new QPushButton(u"Menu"_s, &page);
    menu->setMenu(new QMenu(menu));
    menu->menu()->addAction(u"One"_s);
    tool->setFocusPolicy(Qt::StrongFocus);
    for (QWidget *widget : QList<QWidget *> { push, tool, tick, menu })
        box->addWidget(widget);
    page.show();
    int pushed = 0;
    int tooled = 0;
    connect(push, &QPushButton::clicked, &page, [&] {
        ++pushed;
    });
    connect(tool, &QToolButton::clicked, &page, [&] {
        ++tooled;
    });
    QTest::keyClick(push, Qt::Key_Return);
    QTest::keyClick(push, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(pushed, 2);
    QTest::keyClick(push, Qt::Key_Return, Qt::ControlModifier); // a form's own key
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
    QApplication::sendEvent(push, &held);
    QCOMPARE(pushed, 2);
    push->setEnabled(false);
    QTest::keyClick(push, Qt::Key_Return);
    QCOMPARE(pushed, 2);
    QTest::keyClick(tool, Qt::Key_Return);
    QCOMPARE(tooled, 1);
    QTest::keyClick(tick, Qt::Key_Return);
    QVERIFY(!tick->isChecked());
    QTimer::singleShot(0, menu->menu(), [menu] {
        QVERIFY(menu->menu()->isVisible());
        menu->menu()->close();
    });
    QTest::keyClick(menu, Qt::Key_Return);
}

void TstKeptRows::altWorksWithTheKeyOnEveryLayout()
{
    const AltKeys keys;
    QWidget page;
    auto *box = new QVBoxLayout(&page);
    auto *field = new QLineEdit(&page);
    auto *print = new QPushButton(u"&Print"_s, &page);
    auto *file = new QPushButton(u"&Файл"_s, &page);
    auto *label = new QLabel(u"&Name"_s, &page);
    label->setBuddy(field);
    for (QWidget *widget : QList<QWidget *> { print, file, label, field })
        box->addWidget(widget);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const QSignalSpy printed(print, &QPushButton::clicked);
    const QSignalSpy filed(file, &QPushButton::clicked);
    field->setFocus();
    const auto press = [](QWidget *on, QChar letter) { // QTest knows Latin keys only
        QKeyEvent key(QEvent::KeyPress, letter.toUpper().unicode(), Qt::AltModifier, letter);
        QApplication::sendEvent(on, &key);
    };
    press(field, u'з'); // the key P of a Russian keyboard
    QCOMPARE(printed.count(), 1);
    QCOMPARE(QApplication::focusWidget(), print);
    QTest::keyClick(print, Qt::Key_A, Qt::AltModifier); // the key Ф of a Latin one
    QCOMPARE(filed.count(), 1);
    press(file, u'т');
    QCOMPARE(QApplication::focusWidget(), field);
    print->setEnabled(false);
    press(field, u'з');
    QCOMPARE(printed.count(), 1);
}

void TstKeptRows::theBinSaysWhenAndByWhomNewestFirst()
{
    CaseOffice office;
    Session &session = office.bench.session();
    const CaseFolder before = office.folder();
    // In the order of kinds the measure would stand before the hearing.
    QVERIFY(removeRecord(session, "hearing", before.hearings.first().id.uuid(), u"Away"_s));
    session.author = u"Bota"_s;
    QVERIFY(removeRecord(session, "measure", before.measures.first().id.uuid(), u"Away"_s));
    session.author = u"Aigul"_s;
    QVERIFY(removeRecord(session, "event", before.events.first().id.uuid(), u"Away"_s));
    const BinDialog bin(office.bench);
    const QAbstractItemModel &model = *bin.table()->model();
    QStringList who;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString when = model.index(row, 0).data().toString();
        QVERIFY2(when.contains(u"28 Apr 2023"), qPrintable(when));
        who << model.index(row, 1).data().toString();
    }
    QCOMPARE(who, QStringList({ u"Aigul"_s, u"Bota"_s, u"Aigul"_s }));
    QCOMPARE(model.index(0, 2).data().toString().toLower(), u"event"_s);
}

void TstKeptRows::theNeighbourTakesTheSelection()
{
    CaseOffice office;
    for (int i = 0; i < 3; ++i)
        QVERIFY(removeRecord(office.bench.session(), "event",
                             office.folder().events.first().id.uuid(), u"Away"_s));
    BinDialog bin(office.bench);
    bin.show();
    QAbstractItemModel &model = *bin.table()->model();
    QCOMPARE(model.rowCount(), 3);
    const auto idIn = [&model](int row) {
        return model.index(row, 0).data(IdRole).toUuid();
    };
    bin.table()->setCurrentIndex(model.index(1, 0));
    const QUuid next = idIn(2);
    bin.bringBack();
    QCOMPARE(bin.table()->currentIndex().data(IdRole).toUuid(), next);
    const QUuid before = idIn(0);
    bin.bringBack(); // the last line: the one above it is left
    QCOMPARE(bin.table()->currentIndex().data(IdRole).toUuid(), before);
    bin.bringBack();
    QCOMPARE(model.rowCount(), 0);
}

void TstKeptRows::aSheetGoesOnWithTheNextLine()
{
    Sheet sheet;
    sheet.headers = { u"What"_s };
    sheet.widest = 0;
    for (int i = 0; i < 6; ++i) {
        SheetRow row;
        row.record = QUuid::createUuid();
        row.cells = { { u"line %1"_s.arg(i) } };
        sheet.rows << row;
    }
    sheet.rows[2].record = sheet.rows[1].record; // one record on two lines
    SheetView view;
    view.resize(400, 300);
    view.show(sheet);
    static_cast<QWidget &>(view).show();
    const auto current = [&view] {
        return view.view()->currentIndex().data().toString();
    };
    const auto goTo = [&view](int row) {
        view.view()->setCurrentIndex(view.view()->model()->index(row, 0));
    };
    goTo(2);
    view.show(sheet);
    QCOMPARE(current(), u"line 2"_s); // not the first line of that record
    const auto copied = [] {
        return QGuiApplication::clipboard()->text();
    };
    view.copyLine();
    QCOMPARE(copied(), u"What\nline 2"_s);
    view.copyAll();
    QCOMPARE(copied().count(u'\n'), 6);
    goTo(3);
    sheet.rows.removeAt(3);
    view.show(sheet);
    QCOMPARE(current(), u"line 4"_s);
    goTo(int(sheet.rows.size()) - 1);
    sheet.rows.removeLast();
    view.show(sheet);
    QCOMPARE(current(), u"line 4"_s);
}

void TstKeptRows::aFieldIsPutBackByEnterAlone()
{
    const ButtonKeys keys;
    CaseOffice office;
    Hearing hearing = office.folder().hearings.first();
    const QString mode = hearing.mode;
    hearing.mode = u"closed"_s;
    QVERIFY(saveRecord(office.bench.session(), hearing, u"A slip"_s));
    RecordHistoryDialog dialog(office.bench, { office.ref, "hearing", hearing.id.uuid() }, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTreeView *view = dialog.lines()->view();
    QCOMPARE(view->model()->columnCount(), 3);
    const QString now = dialog.said();
    QVERIFY(!now.isEmpty());
    QTest::keyClick(view, Qt::Key_Down);
    QVERIFY2(dialog.said() != now && dialog.said().contains(u"Enter"), qPrintable(dialog.said()));
    const QString words = view->currentIndex().siblingAtColumn(2).data().toString();
    QVERIFY2(words.contains(u"→"), qPrintable(words));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(office.folder().hearings.first().mode, u"closed"_s); // it only leads to the button
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(office.folder().hearings.first().mode, mode);
    QCOMPARE(QApplication::focusWidget(), view);
}

HABEAS_TEST(TstKeptRows)

} // namespace habeas::test

#include "tst_keptrows.moc"
