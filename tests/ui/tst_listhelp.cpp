#include "app/actions/records/recordactions.h"
#include "app/casefile/shownname.h"
#include "ui/letters/letterform.h"
#include "ui/letters/severaldialog.h"
#include "ui/models/listmodel.h"
#include "ui/models/roles.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/lists/bulkdialog.h"
#include "ui/widgets/lists/filterheader.h"
#include "ui/widgets/lists/listpane.h"
#include "ui/widgets/lists/pastedialog.h"
#include "ui/widgets/lists/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/ui/caseoffice.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

/// What a list does for somebody who typed a word above the wrong column, put a line away, or looks
/// for a few of many.
class TstListHelp : public QObject
{
    Q_OBJECT

private slots:
    void aWordAboveTheWrongColumnIsMovedByKeys();
    void whoWorksHereIsOfferedAsOfficer();
    void afterTheBinTheNextLineIsChosen();
    void aFilterStartsAtItsFirstLine();
    void casesForALetterAreNamedAndFoundByTyping();
    void aPastedChangeSaysWhatItTakesAway();
    void manyRecordsOfOneCaseAreToldApart();
    void whatWasCopiedIsSaid();
    void anExportSaysWhatLeavesTheVault();
    void keysHeldDownSelectNothingElse();

private:
    static void addCase(CaseOffice &office, const QString &ref, const QString &officer)
    {
        Case file;
        file.id = newId<Case>();
        file.ref = ref;
        file.title = u"Title of "_s + ref;
        file.officer = officer;
        file.status = u"open"_s;
        QVERIFY(saveRecord(office.bench.session(), file, u"A case"_s));
    }

    static QLineEdit *filter(const ListPane &pane, const char *column)
    {
        return pane.header()->line(pane.model()->shape().indexOf(column));
    }
};

void TstListHelp::aWordAboveTheWrongColumnIsMovedByKeys()
{
    CaseOffice office;
    for (int i = 1; i <= 3; ++i)
        addCase(office, u"KZ-000%1"_s.arg(i), u"Bota"_s);
    ListPane pane(office.bench, *listShape(u"cases"_s));
    pane.resize(1000, 500);
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    QLineEdit *court = filter(pane, "court");
    court->setFocus();
    court->setText(u"bota"_s);
    QTest::keyClick(court, Qt::Key_Return);
    QCOMPARE(pane.model()->rowCount(), 0);
    const auto *why = pane.findChild<QLabel *>(u"why"_s);
    auto *move = pane.findChild<QPushButton *>(u"elsewhere0"_s);
    QTRY_VERIFY(move->isVisible());
    QVERIFY2(why->text().contains(u"Officer") && why->text().contains(u"3 case"),
             qPrintable(why->text()));
    QCOMPARE(QApplication::focusWidget(), move); // Enter in the filter led here
    QTest::keyClick(move, Qt::Key_Space);
    QCOMPARE(pane.model()->rowCount(), 3);
    QVERIFY(court->text().isEmpty());
    QCOMPARE(pane.model()->state().filterOf("officer"), u"bota"_s);
    QVERIFY(pane.table()->hasFocus());

    // Where the offer is there already and no other is, Enter takes it.
    pane.clearFilters();
    court->setFocus();
    court->setText(u"bota"_s);
    QTRY_VERIFY(move->isVisible());
    QTest::keyClick(court, Qt::Key_Return);
    QCOMPARE(pane.model()->state().filterOf("officer"), u"bota"_s);
    QCOMPARE(pane.model()->rowCount(), 3);
    QCOMPARE(QApplication::focusWidget(), filter(pane, "officer")); // and goes on typing it

    // What nothing holds is offered nowhere, nor is what asks for everything else.
    pane.clearFilters();
    for (const QString &text : { u"nowhere"_s, u"!bota"_s }) {
        court->setText(text);
        QTest::keyClick(court, Qt::Key_Return);
        QTest::qWait(200);
        QVERIFY2(!move->isVisible(), qPrintable(text + why->text()));
        pane.clearFilters();
    }
}

/// Who has worked in the vault is offered before they have a case.
void TstListHelp::whoWorksHereIsOfferedAsOfficer()
{
    CaseOffice office; // Aigul imported its case
    const QList<QUuid> ids { office.folder().file.id.uuid() };
    BulkDialog dialog(office.bench, "case", ids, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *fields = dialog.findChild<QComboBox *>(u"bulkField"_s);
    fields->setCurrentText(u"Officer"_s);
    auto *value = dialog.findChild<ChoiceEdit *>(u"bulkValue"_s)->lineEdit();
    value->setFocus();
    QTest::keyClicks(value, u"aig"_s);
    QTest::keyClick(value, Qt::Key_Down);
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(value->text(), u"Aigul"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(office.folder().file.officer, u"Aigul"_s);
}

void TstListHelp::afterTheBinTheNextLineIsChosen()
{
    CaseOffice office;
    for (int i = 1; i <= 5; ++i)
        addCase(office, u"XX-000%1"_s.arg(i), {});
    ListPane pane(office.bench, *listShape(u"cases"_s));
    connect(&office.bench, &Workbench::changed, &pane, &ListPane::refresh);
    pane.show();
    const auto remove = [&] {
        const QUuid id = pane.currentRecord().record;
        office.bench.perform([&](Session &session) {
            return removeRecord(session, "case", id, u"Away"_s);
        });
    };
    const int last = pane.model()->rowCount() - 1;
    pane.table()->setCurrentIndex(pane.model()->index(last - 2, 0));
    QCOMPARE(pane.currentRef(), u"XX-0003"_s);
    remove();
    QCOMPARE(pane.currentRef(), u"XX-0004"_s);
    remove();
    QCOMPARE(pane.currentRef(), u"XX-0005"_s);
    remove(); // the last one: the one above it
    QCOMPARE(pane.currentRef(), u"XX-0002"_s);
}

void TstListHelp::aFilterStartsAtItsFirstLine()
{
    CaseOffice office;
    for (int i = 1; i <= 5; ++i)
        addCase(office, u"XX-000%1"_s.arg(i), i % 2 == 0 ? u"Bota"_s : QString());
    ListPane pane(office.bench, *listShape(u"cases"_s));
    pane.show();
    pane.table()->setCurrentIndex(pane.model()->index(pane.model()->rowCount() - 1, 0));
    filter(pane, "officer")->setText(u"bota"_s);
    QTest::keyClick(filter(pane, "officer"), Qt::Key_Return);
    QCOMPARE(pane.currentRef(), u"XX-0002"_s);
}

void TstListHelp::casesForALetterAreNamedAndFoundByTyping()
{
    CaseOffice office;
    addCase(office, u"KZ-0900"_s, {});
    addCase(office, u"AA-0001"_s, {});
    LetterForm form(office.bench);
    form.offerPeople(office.folder());
    form.chooseCases();
    auto *dialog = form.findChild<SeveralDialog *>();
    auto *list = dialog->findChild<QListWidget *>();
    QStringList lines;
    for (int row = 0; row < list->count(); ++row)
        lines << list->item(row)->text();
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(u"AA-0001"_s)); // in the order of the list of cases
    const QString name = shownName(office.folder(), personAtRisk(office.folder()));
    QCOMPARE(lines.at(2), QString(office.ref + u" – "_s + name));
    QCOMPARE(list->currentRow(), 2); // its own case: ticked, and it stays so
    QCOMPARE(list->item(2)->checkState(), Qt::Checked);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(list->item(2)->checkState(), Qt::Checked);

    QTest::keyClicks(list, u"0900"_s);
    auto *typed = dialog->findChild<QLineEdit *>();
    QCOMPARE(typed->text(), u"0900"_s);
    QVERIFY(list->item(0)->isHidden() && !list->item(1)->isHidden());
    QTest::keyClick(typed, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(list->item(1)->checkState(), Qt::Checked);
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
    dialog->accept();
    QCOMPARE(form.otherCases(), QStringList { u"KZ-0900"_s });
}

void TstListHelp::aPastedChangeSaysWhatItTakesAway()
{
    CaseOffice office;
    addCase(office, u"KZ-0001"_s, u"Bota"_s);
    PasteDialog dialog(office.bench, *listShape(u"cases"_s),
                       { { u"Reference"_s, u"Officer"_s }, { u"KZ-0001"_s, u"Aigul"_s } }, nullptr);
    dialog.show();
    const auto *table = dialog.findChild<TableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const QString why = table->model()->index(0, 4).data().toString();
    QVERIFY2(why.contains(u"Bota → Aigul"), qPrintable(why));
}

void TstListHelp::manyRecordsOfOneCaseAreToldApart()
{
    CaseOffice office;
    QList<QUuid> ids;
    for (const Measure &measure : office.folder().measures)
        ids << measure.id.uuid();
    QVERIFY(ids.size() > 1);
    BulkDialog dialog(office.bench, "measure", ids, nullptr);
    const QAbstractItemModel &rows = *dialog.findChild<TableView *>()->model();
    QSet<QString> words;
    for (int row = 0; row < rows.rowCount(); ++row) {
        words.insert(rows.index(row, 0).data().toString());
        QVERIFY(rows.index(row, 0).data().toString().startsWith(office.ref + u", "_s));
    }
    QCOMPARE(words.size(), ids.size());
}

void TstListHelp::whatWasCopiedIsSaid()
{
    CaseOffice office;
    ListPane pane(office.bench, *listShape(u"cases"_s));
    pane.show();
    QTest::keyClick(pane.table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY2(pane.countText().contains(u"copied"), qPrintable(pane.countText()));
    QVERIFY(pane.countText().contains(u"one minute"));
    pane.table()->clearSelection();
    QVERIFY(!pane.countText().contains(u"copied"));
}

void TstListHelp::anExportSaysWhatLeavesTheVault()
{
    CaseOffice office;
    addCase(office, u"KZ-2"_s, u"Dana"_s);
    addCase(office, u"KZ-3"_s, u"Dana"_s);
    ListPane pane(office.bench, *listShape(u"cases"_s));
    pane.setName(u"Cases"_s);
    pane.show();
    QTRY_COMPARE(pane.model()->rowCount(), 3);
    const auto words = [&pane] {
        pane.exportShown();
        const auto question = [&pane] {
            return pane.findChild<QMessageBox *>(u"exportList"_s);
        };
        (void)QTest::qWaitFor([&question] {
            return question() != nullptr;
        });
        const QString text = question() ? question()->text() : QString();
        delete question();
        return text;
    };
    QVERIFY2(words().contains(u"3 case"), qPrintable(words()));
    QVERIFY(words().contains(u"Nothing is filtered"));
    ListViewState state = pane.model()->state();
    state.setFilter(pane.model()->shape(), "officer", u"dana"_s);
    pane.setState(state);
    QTRY_COMPARE(pane.model()->rowCount(), 2);
    QVERIFY2(words().contains(u"2 case"), qPrintable(words()));
    QVERIFY(words().contains(u"“dana”"));
    QVERIFY(!words().contains(u"sealed"));
    Case file = office.folder().file;
    const QList<Case> all = Repository<Case>(office.bench.connection()).all().value();
    for (const Case &one : all) {
        if (one.ref == u"KZ-3")
            file = one;
    }
    file.sealed = true;
    QVERIFY(saveRecord(office.bench.session(), file, u"Seal"_s));
    pane.refresh();
    QTRY_COMPARE(pane.model()->rowCount(), 2);
    QVERIFY2(words().contains(u"because of a sealed record"), qPrintable(words()));
    // Nothing to write: said, and no question.
    QSignalSpy refused(&office.bench, &Workbench::failed);
    state.setFilter(pane.model()->shape(), "officer", u"nobody"_s);
    pane.setState(state);
    QTRY_COMPARE(pane.model()->rowCount(), 0);
    pane.exportShown();
    QCOMPARE(refused.size(), 1);
}

void TstListHelp::keysHeldDownSelectNothingElse()
{
    CaseOffice office;
    addCase(office, u"KZ-2"_s, u"Dana"_s);
    addCase(office, u"KZ-3"_s, u"Dana"_s);
    ListPane pane(office.bench, *listShape(u"cases"_s));
    pane.show();
    QTRY_COMPARE(pane.model()->rowCount(), 3);
    pane.table()->selectRow(0);
    for (const Qt::KeyboardModifier held : { Qt::ShiftModifier, Qt::ControlModifier }) {
        QTest::keyPress(&pane, held == Qt::ShiftModifier ? Qt::Key_Shift : Qt::Key_Control, held);
        QCOMPARE(QGuiApplication::keyboardModifiers(), held);
        pane.table()->selectRow(2);
        QCOMPARE(pane.selectedCount(), 1);
        pane.table()->setCurrentIndex(pane.model()->index(0, 0));
        QCOMPARE(pane.selectedCount(), 1);
        QTest::keyRelease(&pane, held == Qt::ShiftModifier ? Qt::Key_Shift : Qt::Key_Control);
    }
}

HABEAS_TEST(TstListHelp)

} // namespace habeas::test

#include "tst_listhelp.moc"
