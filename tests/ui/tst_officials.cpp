#include "app/actions/letters/officialactions.h"
#include "ui/models/listmodel.h"
#include "ui/models/recordtable.h"
#include "ui/officials/officialdialog.h"
#include "ui/officials/officialfiles.h"
#include "ui/officials/officialspage.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/lists/listpane.h"
#include "ui/widgets/lists/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/ui/caseoffice.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

namespace {

Official court()
{
    Official official;
    official.id = newId<Official>();
    official.office = u"District Court"_s;
    official.pendingCourt = true;
    return official;
}

} // namespace

/// The register of officials: its page, its form, its preview of a file.
class TstOfficials : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyRegisterSaysWhatToDo();
    void theFormOffersSalutationsAndFillsInNone();
    void savingIsOneStepAndKeepsOwnWords();
    void aFormNobodyTypedInLeavesNoDraft();
    void anOfficeIsNeeded();
    void whatCannotBeSavedIsSaidWhereItStands();
    void thePageWarns();
    void aFileIsPreviewedLineByLine();
    void everyInputHasAName();
};

void TstOfficials::anEmptyRegisterSaysWhatToDo()
{
    CaseOffice office;
    OfficialsPage page(office.bench);
    page.show();
    QVERIFY(page.selectedRecord().table.isEmpty());
    QCOMPARE(page.newRecords().first().table, QByteArray("official"));
    bool told = false;
    for (const QLabel *label : page.findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(u"Ins"_s));
    QVERIFY(told);
}

void TstOfficials::theFormOffersSalutationsAndFillsInNone()
{
    CaseOffice office;
    OfficialDialog dialog(office.bench, {}, nullptr);
    dialog.show();
    auto *kind = dialog.findChildren<ChoiceEdit *>().first();
    kind->setKey(u"minister"_s);
    emit kind->valueChanged();
    auto *salutation = dialog.findChild<ChoiceEdit *>(u"salutation_en"_s);
    QVERIFY(salutation->text().isEmpty());
    QVERIFY(dialog.edit().wordings.isEmpty());
    salutation->setText(u"Dear Minister,"_s);
    dialog.findChild<QLineEdit *>(u"office"_s)->setText(u"Ministry"_s);
    const OfficialEdit edit = dialog.edit();
    QCOMPARE(edit.official.officeKind, u"minister"_s);
    QCOMPARE(edit.wordings.size(), 1);
    QCOMPARE(edit.wordings.first().salutation, u"Dear Minister,"_s);
    QVERIFY(edit.own.isEmpty());
}

void TstOfficials::savingIsOneStepAndKeepsOwnWords()
{
    CaseOffice office;
    OfficialEdit edit { court(), {}, {} };
    for (const QString &language : { u"en"_s, u"ru"_s }) {
        Wording wording;
        wording.id = newId<Wording>();
        wording.official = edit.official.id;
        wording.language = language;
        wording.block = u"District Court"_s;
        edit.wordings << wording;
    }
    Salutation own;
    own.id = newId<Salutation>();
    own.officeKind = u"court"_s;
    own.language = u"en"_s;
    own.salutation = u"To the Court,"_s;
    edit.own << own;
    const qint64 before = office.bench.session().vault->info()->changeSets;
    QVERIFY(saveOfficial(office.bench.session(), edit));
    QCOMPARE(office.bench.session().vault->info()->changeSets, before + 1);
    const Connection &connection = office.bench.connection();
    QCOMPARE(Repository<Wording>(connection).all()->size(), 2);
    QCOMPARE(Repository<Salutation>(connection).all()->size(), 1);
    edit.wordings[0].block.clear(); // emptied: it goes to the bin
    QVERIFY(saveOfficial(office.bench.session(), edit));
    QCOMPARE(Repository<Wording>(connection).all()->size(), 1);
    edit.wordings[0].block = u"again"_s;
    edit.wordings[1].language = u"en"_s;
    QVERIFY(!saveOfficial(office.bench.session(), edit)); // two in one language
}

void TstOfficials::aFormNobodyTypedInLeavesNoDraft()
{
    CaseOffice office;
    OfficialDialog dialog(office.bench, {}, nullptr);
    dialog.show();
    auto *name = dialog.findChild<QLineEdit *>(u"office"_s);
    QTest::keyClicks(name, u"x"_s);
    QTest::keyClick(name, Qt::Key_Backspace);
    dialog.reject();
    QVERIFY(readDrafts(office.bench.connection())->isEmpty());
    dialog.show();
    QTest::keyClicks(name, u"x"_s);
    dialog.reject();
    QCOMPARE(readDrafts(office.bench.connection())->size(), 1);
}

void TstOfficials::anOfficeIsNeeded()
{
    CaseOffice office;
    OfficialDialog dialog(office.bench, {}, nullptr);
    int told = 0;
    connect(&office.bench, &Workbench::failed, this, [&told] {
        ++told;
    });
    dialog.show();
    dialog.findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(dialog.isVisible());
    QCOMPARE(told, 0); // the window behind has nothing to say of it
    auto *name = dialog.findChild<QLineEdit *>(u"office"_s);
    QCOMPARE(dialog.listedProblems().size(), 1);
    QVERIFY(dialog.listedProblems().first().words.startsWith(name->accessibleName()));
    QVERIFY(!name->accessibleDescription().isEmpty());
    QCOMPARE(dialog.focusWidget(), name);
    name->setText(u"Ministry"_s);
    QVERIFY(dialog.listedProblems().isEmpty());
    dialog.findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(Repository<Official>(office.bench.connection()).all()->size(), 1);
}

void TstOfficials::whatCannotBeSavedIsSaidWhereItStands()
{
    CaseOffice office;
    OfficialDialog dialog(office.bench, {}, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.findChild<QLineEdit *>(u"office"_s)->setText(u"Ministry"_s);
    auto *country = dialog.findChild<ChoiceEdit *>(u"country"_s)->lineEdit();
    country->setFocus();
    QTest::keyClicks(country, u"zzz"_s);
    QTest::keyClick(country, Qt::Key_Tab); // on leaving
    QVERIFY2(country->accessibleDescription().contains(u"two"), // letters
             qPrintable(country->accessibleDescription()));
    auto *checked = dialog.findChild<PartialDateEdit *>(u"verified_on"_s);
    checked->setText(u"31.13.2022"_s);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog.isVisible());
    QStringList fields;
    for (const FormProblem &problem : dialog.listedProblems())
        fields << problem.field;
    QCOMPARE(fields, (QStringList { u"country"_s, u"verified_on"_s }));
    QCOMPARE(QApplication::focusWidget(), country);
    QVERIFY(!checked->lineEdit()->accessibleDescription().isEmpty());
    country->selectAll();
    QTest::keyClicks(country, u"kyrg"_s);
    QTest::keyClick(country, Qt::Key_Tab);
    checked->setText(u"2022-05-06"_s);
    QVERIFY(dialog.listedProblems().isEmpty());
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!dialog.isVisible());
    const Official saved = Repository<Official>(office.bench.connection()).all()->first();
    QCOMPARE(saved.country, u"KG"_s);
}

void TstOfficials::thePageWarns()
{
    CaseOffice office;
    QVERIFY(saveOfficial(office.bench.session(), { court(), {}, {} }));
    Official other = court();
    other.office = u"Ministry"_s;
    other.pendingCourt = false;
    QVERIFY(saveOfficial(office.bench.session(), { other, {}, {} }));
    OfficialsPage page(office.bench);
    page.show();
    QCOMPARE(page.list()->model()->rowCount(), 2);
    page.list()->showView(u"courts"_s);
    QCOMPARE(page.list()->model()->rowCount(), 1);
    page.refresh();
    const auto *warnings = page.findChild<QLabel *>(u"warnings"_s);
    QVERIFY2(warnings->text().contains(u"court"_s), qPrintable(warnings->text()));
    QVERIFY(warnings->text().contains(u"checked"_s));
    page.list()->showView(u"not-verified"_s);
    QCOMPARE(page.list()->model()->rowCount(), 2);
    page.list()->table()->selectAll();
    const qint64 before = office.bench.session().vault->info()->changeSets;
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->toolTip().contains(u"checked today"_s))
            button->click();
    }
    QCOMPARE(office.bench.session().vault->info()->changeSets, before + 1);
    page.refresh();
    QCOMPARE(page.list()->model()->rowCount(), 0); // none is left to be checked
    QVERIFY(warnings->text().isEmpty());
    page.list()->showView(u"courts"_s);
    page.refresh();
    QVERIFY(!warnings->text().contains(u"Nobody has checked"_s));
    QVERIFY(warnings->text().contains(u"court"_s));
}

void TstOfficials::aFileIsPreviewedLineByLine()
{
    CaseOffice office;
    const auto file = readOfficialsCsv("office,country\nMinistry,KZ\nCourt,kz\n");
    QVERIFY(file);
    OfficialImportDialog dialog(office.bench, *file, u"list.csv"_s, nullptr);
    dialog.show();
    const auto *model = dialog.findChild<RecordTableModel *>();
    QCOMPARE(model->rowCount(), 2);
    QVERIFY(Repository<Official>(office.bench.connection()).all()->isEmpty());
    dialog.accept();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(Repository<Official>(office.bench.connection()).all()->size(), 1);
    // The same file again changes nothing.
    const auto plan = planOfficials(office.bench.session(), *file);
    QCOMPARE(plan->first().what, OfficialPlan::What::Same);
}

void TstOfficials::everyInputHasAName()
{
    CaseOffice office;
    QVERIFY(saveOfficial(office.bench.session(), { court(), {}, {} }));
    OfficialsPage page(office.bench);
    page.show();
    QCOMPARE(unnamedWidgets(page), QStringList());
    OfficialDialog dialog(office.bench, {}, nullptr);
    dialog.show();
    QCOMPARE(unnamedWidgets(dialog), QStringList());
    const auto file = readOfficialsCsv("office\nMinistry\n");
    OfficialImportDialog preview(office.bench, *file, u"list.csv"_s, nullptr);
    preview.show();
    QCOMPARE(unnamedWidgets(preview), QStringList());
}

HABEAS_TEST(TstOfficials)

} // namespace habeas::test

#include "tst_officials.moc"
