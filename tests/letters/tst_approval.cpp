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
    void anApprovalHoldsWhileTheLettersOwnDateMoves();
    void anyOtherWordEndsIt();
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

namespace {

QString wordsOn(int day, LetterWish asked, const QString &text = {})
{
    asked.date = *CivilDay::of(2023, 5, day);
    const auto letter = text.isEmpty() ? composeLetter(seedCase(), asked)
                                       : composeLetter(seedCase(), asked, text);
    return letter ? approvedWords(*letter, asked.date) : QString();
}

} // namespace

void TstApproval::anApprovalHoldsWhileTheLettersOwnDateMoves()
{
    for (const Language language : { Language::English, Language::Russian }) {
        LetterWish asked = wish(language);
        const QString first = wordsOn(2, asked);
        QVERIFY(!first.isEmpty());
        QCOMPARE(wordsOn(3, asked), first);
        asked.sender.place = u"Almaty"_s;
        const QString placed = wordsOn(2, asked);
        QVERIFY(placed != first);
        QCOMPARE(wordsOn(3, asked), placed);
    }
}

void TstApproval::anyOtherWordEndsIt()
{
    LetterWish asked = wish();
    const QString first = wordsOn(2, asked);
    asked.requests = { u"Have the sentence quashed by 3 May 2023."_s };
    QVERIFY(wordsOn(2, asked) != first);
    const QString body = u"<p>{{person.name}}</p>"_s;
    for (const QString &line :
         { u"<p class=\"date\">As known to us on {{letter.date|date:long}}.</p>"_s,
           u"<p class=\"date\">{{letter.date|date:long}} at the latest</p>"_s,
           u"<p>{{letter.date|date:long}}</p>"_s,
           u"<p class=\"date\">{{letter.date|date:long}}</p><p>{{letter.date|date:long}}</p>"_s }) {
        const QString words = wordsOn(2, wish(), line + body);
        QVERIFY(!words.isEmpty());
        QVERIFY2(wordsOn(3, wish(), line + body) != words, qPrintable(line));
    }
}

} // namespace habeas::test

using habeas::test::TstApproval;
HABEAS_TEST(TstApproval)
#include "tst_approval.moc"
