#include "ui/models/recordtable.h"
#include "ui/statistics/chartview.h"
#include "ui/statistics/statisticspage.h"
#include "ui/widgets/lists/sheetfile.h"
#include "ui/widgets/lists/tableview.h"
#include "ui/widgets/looks/theme.h"

#include <QComboBox>
#include <QFontMetricsF>
#include <QPainter>
#include <QTabBar>
#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/ui/caseoffice.h"
#include "tests/ui/inksused.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

/// The figures of the acceptance case, as a chart and as a table.
class TstStatisticsPage : public QObject
{
    Q_OBJECT

private slots:
    void showsTheFiguresWhenTheyAreRead();
    void arrowsWalkThroughChartAndTable();
    void whatIsOpenStandsOnTopOfWhatIsSure();
    void barsStandWhereTheirFiguresAre();
    void yearsNarrowTheFigures();
    void theChartHasTheRoom();
    void aKindKeepsItsColourOnOpaquePaper();

private:
    static StatisticsTable example();
};

StatisticsTable TstStatisticsPage::example()
{
    StatisticsTable table;
    table.code = u"held"_s;
    table.title = u"Held"_s;
    table.series = { u"arrest"_s, u"custody"_s };
    table.seriesCodes = table.series;
    table.rows = { { u"2022-01"_s, u"Jan"_s, u"January 2022"_s, { { 2, 3 }, { 1, 1 } } },
                   { u"2022-02"_s, u"Feb"_s, u"February 2022"_s, { { 0, 0 }, { 4, 6 } } } };
    return table;
}

void TstStatisticsPage::showsTheFiguresWhenTheyAreRead()
{
    CaseOffice office;
    StatisticsPage page(office.bench);
    page.resize(1000, 700);
    QTRY_VERIFY(!page.isReading());
    auto *tabs = page.findChild<QTabBar *>(u"figures"_s);
    QVERIFY(tabs);
    QCOMPARE(tabs->count(), 3);
    const auto *table = page.findChild<TableView *>();
    QTRY_VERIFY(table->model()->rowCount() > 12);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"February 2022"_s);
    QVERIFY(!page.findChild<ChartView *>()->accessibleName().isEmpty());
    tabs->setCurrentIndex(2);
    QCOMPARE(table->model()->rowCount(), 6);
    // Something saved is counted without being asked for.
    page.refresh();
    QTRY_VERIFY(!page.isReading());
    QCOMPARE(table->model()->rowCount(), 6);
}

void TstStatisticsPage::arrowsWalkThroughChartAndTable()
{
    CaseOffice office;
    StatisticsPage page(office.bench);
    page.resize(1000, 700);
    page.QWidget::show();
    QTRY_VERIFY(page.findChild<TableView *>()->model()->rowCount() > 12);
    auto *chart = page.findChild<ChartView *>();
    const auto *table = page.findChild<TableView *>();
    QTest::keyClick(chart, Qt::Key_Home);
    QCOMPARE(chart->current(), 0);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY2(chart->accessibleDescription().startsWith(u"March 2022: administrative arrest 1"_s),
             qPrintable(chart->accessibleDescription()));
    QTest::keyClick(chart, Qt::Key_Left);
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->current(), 0);
}

/// Made small and shown large at once, as in the window.
void TstStatisticsPage::theChartHasTheRoom()
{
    CaseOffice office;
    StatisticsPage page(office.bench);
    QTRY_VERIFY(page.findChild<TableView *>()->model()->rowCount() > 12);
    page.resize(1200, 700);
    page.QWidget::show();
    QTRY_VERIFY(page.findChild<ChartView *>()->height() > 250);
}

void TstStatisticsPage::whatIsOpenStandsOnTopOfWhatIsSure()
{
    const StatisticsTable table = example();
    const QFontMetricsF metrics(sheetFont(10));
    const ChartPlan plan = planChart(table, QRectF(0, 0, 600, 400), metrics);
    QCOMPARE(plan.bars.size(), 2);
    const QList<ChartPart> &parts = plan.bars.at(0).parts;
    QCOMPARE(parts.size(), 2);
    QVERIFY(!parts.at(0).possibly.isEmpty());
    QCOMPARE(parts.at(0).possibly.bottom(), parts.at(0).surely.top());
    QCOMPARE(parts.at(1).surely.bottom(), parts.at(0).possibly.top());
    QVERIFY(parts.at(1).possibly.isEmpty());
    QCOMPARE(parts.at(0).surely.height(), parts.at(0).possibly.height() * 2); // 2 surely, 1 more
    QCOMPARE(rowWords(table, 1), u"February 2022: custody 4–6"_s);
}

void TstStatisticsPage::barsStandWhereTheirFiguresAre()
{
    const StatisticsTable table = example();
    const QFontMetricsF metrics(sheetFont(10));
    for (const QSizeF size : { QSizeF(600, 400), QSizeF(300, 160), QSizeF(1200, 800) }) {
        const ChartPlan plan = planChart(table, QRectF(QPointF(), size), metrics);
        QVERIFY(plan.top >= 6);
        for (const ChartBar &bar : plan.bars) {
            for (const ChartPart &part : bar.parts) {
                QVERIFY(part.surely.top() >= plan.field.top() - 0.01);
                QVERIFY(part.surely.bottom() <= plan.field.bottom() + 0.01);
            }
        }
        QCOMPARE(plan.barAt(plan.bars.at(1).room.center()), 1);
        QCOMPARE(plan.barAt({ -5, -5 }), -1);
    }
    StatisticsTable nothing = example();
    nothing.rows.clear();
    QVERIFY(planChart(nothing, QRectF(0, 0, 10, 10), metrics).bars.isEmpty());
    QVERIFY(
        !sheetFile(
             { u"Held"_s, CivilDay(), u"Statistics"_s },
             [&table, &metrics](QPainter &painter, const QRectF &room) {
                 paintChart(painter, table, planChart(table, room, metrics), { lightPalette(), 0 });
             },
             u"pdf"_s)
             .isEmpty());
}

void TstStatisticsPage::yearsNarrowTheFigures()
{
    CaseOffice office;
    StatisticsPage page(office.bench);
    QTRY_VERIFY(page.findChild<TableView *>()->model()->rowCount() > 12);
    const QList<QComboBox *> years = page.findChildren<QComboBox *>();
    QCOMPARE(years.size(), 2);
    const auto *table = page.findChild<TableView *>();
    years.at(1)->setCurrentIndex(years.at(1)->findData(2022));
    QCOMPARE(table->model()->rowCount(), 11); // February to December 2022
    years.at(0)->setCurrentIndex(years.at(0)->findData(2023));
    QCOMPARE(table->model()->rowCount(), 0); // ends before it begins
}

/// Whatever other kinds there are in the vault.
void TstStatisticsPage::aKindKeepsItsColourOnOpaquePaper()
{
    const QFontMetricsF metrics(sheetFont(10));
    const auto keyColours = [&metrics](const QStringList &codes) {
        StatisticsTable table = example();
        table.seriesCodes = codes;
        const ChartPlan plan = planChart(table, QRectF(0, 0, 600, 400), metrics);
        Paper paper(QSize(600, 400));
        QPainter onPaper(&paper);
        paintChart(onPaper, table, plan, { lightPalette(), 0 });
        onPaper.end();
        if (!paper.engine.refused.isEmpty())
            qWarning().noquote() << paper.engine.refused;
        QImage image(600, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintChart(painter, table, plan, { lightPalette() });
        painter.end();
        QList<QImage> keys;
        for (const ChartKey &key : plan.keys) // the upper edge: hatching begins anywhere
            keys << image.copy(key.box.toAlignedRect().adjusted(1, 0, -1, 0)).copy(2, 0, 4, 1);
        return paper.engine.refused.isEmpty() ? keys : QList<QImage>();
    };
    const QList<QImage> first = keyColours({ u"administrative_arrest"_s, u"pretrial_custody"_s });
    const QList<QImage> swapped = keyColours({ u"pretrial_custody"_s, u"administrative_arrest"_s });
    QCOMPARE(first.size(), 2);
    QCOMPARE(swapped.size(), 2);
    const auto hue = [](const QImage &image) {
        return image.pixelColor(0, 0).hslHue();
    };
    QVERIFY(std::abs(hue(first.at(0)) - hue(swapped.at(1))) < 8);
    QVERIFY(std::abs(hue(first.at(1)) - hue(swapped.at(0))) < 8);
    QVERIFY(std::abs(hue(first.at(0)) - hue(first.at(1))) > 40);
}

} // namespace habeas::test

using habeas::test::TstStatisticsPage;
HABEAS_TEST(TstStatisticsPage)
#include "tst_statisticspage.moc"
