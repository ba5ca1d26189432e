#include "app/casefile/fieldcheck.h"
#include "app/letters/frozenletter.h"
#include "app/letters/gates/approvalgate.h"
#include "app/records/lists/lettercolumns.h"

#include "tests/letters/lettercases.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// Which papers wait for somebody to approve them, and that nobody approves without a name.
class TstApproval : public QObject
{
    Q_OBJECT

private slots:
    void whatStaysInsideNeedsNobody_data();
    void whatStaysInsideNeedsNobody();
    void whatTheProgramDidNotShipNeedsSomebody();
    void aPaperOfTheOfficeCarriesNoMark();
    void nobodyApprovesWithoutAName();
};

void TstApproval::whatStaysInsideNeedsNobody_data()
{
    QTest::addColumn<bool>("needed");
    const QStringList inside { u"case-summary"_s,          u"chronology"_s,
                               u"detention-timeline"_s,    u"deadline-sheet"_s,
                               u"compliance-calendar"_s,   u"hearing-observer"_s,
                               u"hearing-observer-blank"_s };
    QCOMPARE(papersWithoutApproval(), inside); // by which the list tells drafts
    for (const TemplateInfo &info : shippedTemplates())
        QTest::newRow(qPrintable(info.id)) << !inside.contains(info.id);
}

void TstApproval::whatStaysInsideNeedsNobody()
{
    QFETCH(bool, needed);
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(needsApproval(id), needed);
    Letter row;
    row.templateId = id;
    QCOMPARE(isDraft(row), needed);
    row.approvedBy = u"Head of desk"_s;
    QVERIFY(!isDraft(row));
}

void TstApproval::whatTheProgramDidNotShipNeedsSomebody()
{
    QVERIFY(needsApproval(QString()));
    QVERIFY(needsApproval(u"a-template-of-ours"_s));
    const auto own = composeLetter(seedCase(), wish(), u"<p>{{person.name}}</p>"_s);
    QVERIFY(own && own->isDraft());
}

void TstApproval::aPaperOfTheOfficeCarriesNoMark()
{
    LetterWish asked = wish();
    asked.requests.clear();
    for (const QString &id : { u"chronology"_s, u"hearing-observer-blank"_s }) {
        asked.templateId = id;
        const auto paper = composeLetter(seedCase(), asked);
        QVERIFY2(paper, qPrintable(paper ? QString() : paper.error().message));
        QVERIFY(!paper->isDraft() && !paper->approved);
        QVERIFY(!letterBytes(*paper, LetterFormat::Text)->contains("DRAFT"));
        QVERIFY(!letterBytes(*paper, LetterFormat::Html)->contains("DRAFT"));
    }
}

void TstApproval::nobodyApprovesWithoutAName()
{
    Letter row;
    row.inCase = newId<Case>();
    QVERIFY(!faultIn(row));
    row.state = u"approved"_s;
    QCOMPARE(faultIn(row)->field, u"approved_by"_s);
    row.approvedBy = u"  "_s;
    QVERIFY(faultIn(row));
    row.approvedBy = u"Head of desk"_s;
    QVERIFY(!faultIn(row));
    row.state.clear();
    row.approvedBy.clear();
    row.approvedOn = date("2023-05-02");
    QVERIFY(faultIn(row));
}

} // namespace habeas::test

using habeas::test::TstApproval;
HABEAS_TEST(TstApproval)
#include "tst_approval.moc"
