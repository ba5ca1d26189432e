#include "app/exchange/casefilejson.h"
#include "ui/cases/sheets/sheets.h"
#include "ui/cases/timeline/timeline.h"

#include <QTest>

#include <algorithm>

#include "tests/support/fixture.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

/// What the Charges and Restrictions tabs of a case say of judgments and bans.
class TstProceedingSheets : public QObject
{
    Q_OBJECT

private slots:
    void oneSentenceIsOneLineWithItsJudgments();
    void aReplacedChargeSaysWhatReplacedIt();
    void theCurrentStatusIsMarked();
    void aBanFromReleaseHasItsDays();
    void theTimelineTellsWhatEachCourtDid();

private:
    [[nodiscard]] static CaseFolder folderOf(const QString &country)
    {
        const auto file = readCaseFile(readAll(fixturePath(u"invented-%1.json"_s.arg(country))));
        return file ? file->cases.value(0) : CaseFolder();
    }

    [[nodiscard]] static QList<SheetRow> rowsOf(const QString &country, const QString &kind)
    {
        QList<SheetRow> rows;
        const Sheet sheet = chargeSheet(folderOf(country), today());
        std::ranges::copy_if(sheet.rows, std::back_inserter(rows), [&kind](const SheetRow &row) {
            return row.cells.first().text == kind;
        });
        return rows;
    }

    [[nodiscard]] static CivilDay today() { return CivilDay::of(2024, 10, 1).value(); }
};

void TstProceedingSheets::oneSentenceIsOneLineWithItsJudgments()
{
    const QList<SheetRow> rows = rowsOf(u"russia"_s, u"Sentence"_s);
    QCOMPARE(rows.size(), 1);
    const SheetRow row = rows.first();
    QCOMPARE(row.cells.at(1).text, u"Imprisonment, 8 years 3 months, general regime colony"_s);
    QCOMPARE(row.cells.at(2).text, u"stands"_s);
    QCOMPARE(row.children.size(), 4); // three judgments and what the one that stands rests on
    QVERIFY(row.children.at(1).cells.at(1).text.contains(u"cut the sentence"_s));
    const bool sum = std::ranges::any_of(row.extra, [](const FieldLine &line) {
        return line.text.contains(u"19 April 2023 + 8 years 3 months"_s);
    });
    QVERIFY(sum);
}

void TstProceedingSheets::aReplacedChargeSaysWhatReplacedIt()
{
    const QList<SheetRow> rows = rowsOf(u"belarus"_s, u"Charge"_s);
    QCOMPARE(rows.size(), 4);
    QVERIFY2(rows.first().cells.at(2).text.startsWith(u"replaced by Article 361"_s),
             qPrintable(rows.first().cells.at(2).text));
    const auto origin = std::ranges::find_if(rows.at(1).children, [](const SheetRow &child) {
        return child.cells.at(1).text.startsWith(u"in place of Article 342(1)"_s);
    });
    QVERIFY(origin != rows.at(1).children.end());
}

void TstProceedingSheets::theCurrentStatusIsMarked()
{
    const QList<SheetRow> rows = rowsOf(u"belarus"_s, u"Status"_s);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().cells.at(2).text, u"until Jun 2022"_s);
    QCOMPARE(rows.last().cells.at(2).text, u"current"_s);
}

void TstProceedingSheets::aBanFromReleaseHasItsDays()
{
    const Sheet sheet = restrictionSheet(folderOf(u"saudi-arabia"_s), today());
    QCOMPARE(sheet.rows.size(), 2);
    const SheetRow row = sheet.rows.last();
    QCOMPARE(row.cells.at(2).text, u"in force"_s);
    QCOMPARE(row.cells.at(3).text, u"17 Jun 2020"_s);
    QCOMPARE(row.cells.at(4).text, u"17 June 2030, computed"_s);
    const bool sum = std::ranges::any_of(row.extra, [](const FieldLine &line) {
        return line.text == u"17 June 2020 + 10 years = 17 June 2030"_s;
    });
    QVERIFY(sum);
    const Sheet waiting
        = restrictionSheet(folderOf(u"saudi-arabia"_s), CivilDay::of(2019, 1, 1).value());
    QCOMPARE(waiting.rows.last().cells.at(2).text, u"not started yet"_s);
}

void TstProceedingSheets::theTimelineTellsWhatEachCourtDid()
{
    QStringList lines;
    for (const TimelineItem &item : timelineOf(folderOf(u"turkiye"_s)))
        lines << item.text;
    for (const QString &part :
         { u"(Istanbul 30th Assize Court) acquitted."_s, u"quashed the judgment."_s,
           u"passed sentence: imprisonment, 18 years"_s, u"violations of Articles 5(1)"_s })
        QVERIFY2(lines.join(u'\n').contains(part), qPrintable(lines.join(u'\n')));
}

HABEAS_TEST(TstProceedingSheets)

} // namespace habeas::test

#include "tst_proceedingsheets.moc"
