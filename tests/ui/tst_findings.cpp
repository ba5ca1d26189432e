#include "app/actions/records/recordactions.h"
#include "app/actions/session/undoactions.h"
#include "app/records/store/drafts.h"
#include "ui/cases/casepage.h"
#include "ui/cases/findingactions.h"
#include "ui/cases/recordpanel.h"
#include "ui/cases/sheets/sheets.h"
#include "ui/cases/sheets/sheetview.h"
#include "ui/records/recorddialog.h"
#include "ui/records/recordform.h"
#include "ui/widgets/partsbar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "tests/programs/testmain.h"
#include "tests/ui/caseoffice.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

namespace {

/// The page on its tab of what to check, shown and reading again after every change.
struct Checks
{
    CaseOffice office;
    CasePage page { office.bench, office.ref };

    Checks()
    {
        QObject::connect(&office.bench, &Workbench::changed, &page, &Page::refresh);
        page.show();
        page.activateWindow();
        page.showTab(CasePage::ChecksTab);
    }

    [[nodiscard]] QList<Finding> findings() const
    {
        return findingsOf(office.folder(), office.bench.today());
    }

    [[nodiscard]] Finding one(const QString &kind) const
    {
        return findingByKey(findings(), kind).value();
    }

    [[nodiscard]] SheetView &lines() const { return *page.sheet(CasePage::ChecksTab); }

    [[nodiscard]] QPushButton &button(const QString &name) const
    {
        return *page.findChild<QPushButton *>(name);
    }

    [[nodiscard]] QString tabText() const
    {
        return page.findChild<PartsBar *>(u"tabs"_s)->text(CasePage::ChecksTab);
    }
};

} // namespace

class TstFindingsTab : public QObject
{
    Q_OBJECT

private slots:

    void everythingToCheckIsListedWithItsReason()
    {
        Checks checks;
        QVERIFY(checks.findings().size() > 3);
        QCOMPARE(checks.lines().count(), int(checks.findings().size()));
        QVERIFY2(checks.tabText().endsWith(QString::number(checks.findings().size())),
                 qPrintable(checks.tabText()));
        const Finding finding = checks.one(u"end_unknown"_s);
        QVERIFY(checks.lines().select(findingRow(finding)));
        const QString panel = checks.page.findChild<RecordPanel *>(u"record"_s)->plainText();
        QVERIFY2(panel.contains(finding.text) && panel.contains(finding.fix.words),
                 qPrintable(panel));
        QCOMPARE(checks.page.findChild<QLabel *>(u"fix"_s)->text(), finding.fix.words);
    }

    void enterGoesToTheActionsAndTheRecordOpens()
    {
        Checks checks;
        QVERIFY(QTest::qWaitForWindowActive(&checks.page));
        const Finding finding = checks.one(u"end_unknown"_s);
        QVERIFY(checks.lines().select(findingRow(finding)));
        checks.lines().view()->setFocus();
        QTest::keyClick(checks.lines().view(), Qt::Key_Return);
        auto *fix = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(fix != nullptr);
        QTest::keyClick(fix, Qt::Key_Space);
        const SheetView &custody = *checks.page.sheet(CasePage::CustodyTab);
        QVERIFY(custody.isVisible());
        QCOMPARE(custody.current()->record, finding.fix.record);
        QVERIFY(!checks.page.findChild<FindingActions *>()->isVisible());
    }

    void aDecisionIsKeptShownAndUndone()
    {
        Checks checks;
        const qsizetype before = checks.findings().size();
        const Finding finding = checks.one(u"end_unknown"_s);
        QVERIFY(checks.lines().select(findingRow(finding)));
        checks.page.findChild<QLineEdit *>(u"reason"_s)->setText(u"The court says nothing."_s);
        checks.button(u"not_known"_s).click();
        const Finding settled = checks.one(u"end_unknown"_s);
        QVERIFY(settled.settled);
        QCOMPARE(settled.review->decision, u"not_known"_s);
        QCOMPARE(settled.review->reason, u"The court says nothing."_s);
        QCOMPARE(settled.review->by, u"Aigul"_s);
        QCOMPARE(checks.lines().count(), int(before)); // shown, below what is open
        QVERIFY2(checks.tabText().endsWith(QString::number(before - 1)),
                 qPrintable(checks.tabText()));
        QVERIFY(!checks.button(u"confirmed"_s).isEnabled());
        QVERIFY(undoLast(checks.office.bench.session()));
        checks.page.refresh();
        QVERIFY(!checks.one(u"end_unknown"_s).settled);
    }

    void aNextHearingThatPassedOpensTheForm()
    {
        Checks checks;
        QSignalSpy wanted(&checks.page, &Page::hearingWanted);
        Finding finding = checks.one(u"end_unknown"_s);
        finding.fix.code = u"log_hearing"_s;
        emit checks.page.findChild<FindingActions *>()->fixWanted(finding);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<HearingWish>().caseRef, checks.office.ref);
    }

    void whatWouldSettleItOpensFilledIn()
    {
        Checks checks;
        Event event;
        event.id = newId<Event>();
        event.inCase = checks.office.folder().file.id;
        event.person = personAtRisk(checks.office.folder());
        event.type = u"release"_s;
        event.at = PartialDate::fromEdtf(u"2023-04-20"_s).value();
        event.text = u"The sister called."_s;
        Measure custody;
        custody.id = newId<Measure>();
        custody.inCase = event.inCase;
        custody.person = event.person;
        custody.type = u"pretrial_custody"_s;
        custody.from = PartialDate::fromEdtf(u"2023-04-15"_s).value();
        QVERIFY(saveRecord(checks.office.bench.session(), custody, u"Add"_s));
        QVERIFY(saveRecord(checks.office.bench.session(), event, u"Add"_s));
        checks.page.refresh();
        const Finding finding = checks.one(u"release_said"_s);
        QVERIFY(checks.lines().select(findingRow(finding)));
        QSignalSpy wanted(&checks.page, &Page::formWanted);
        emit checks.page.findChild<FindingActions *>()->fixWanted(finding);
        QCOMPARE(wanted.count(), 1);
        const auto wish = wanted.first().first().value<RecordWish>();
        QCOMPARE(wish.table, Measure::kind.table);
        QCOMPARE(wish.record, custody.id.uuid());
        const auto dialog = RecordDialog::open(checks.office.bench, wish, nullptr);
        QVERIFY(dialog);
        const std::unique_ptr<RecordDialog> form(*dialog);
        const AnyRecord made = form->form()->edit().record;
        QCOMPARE(std::get<PartialDate>(made.value("until")).edtf(), u"2023-04-20"_s);
        QCOMPARE(std::get<QString>(made.value("ended_by")), u"release"_s);
        form->show();
        form->reject(); // nobody typed anything
        QVERIFY(readDrafts(checks.office.bench.connection()).value().isEmpty());
    }

    void everyButtonHasANameAndAKey()
    {
        Checks checks;
        QCOMPARE(unnamedWidgets(checks.page), QStringList());
        QStringList keys;
        for (const QPushButton *button :
             checks.page.findChild<FindingActions *>()->findChildren<QPushButton *>()) {
            QVERIFY2(button->text().contains(u'&'), qPrintable(button->text()));
            keys << button->text().section(u'&', 1).left(1).toLower();
        }
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    }
};

} // namespace habeas::test

using habeas::test::TstFindingsTab;
HABEAS_TEST(TstFindingsTab)

#include "tst_findings.moc"
