#include "app/law/deadlines/deadlines.h"
#include "ui/cases/casepage.h"
#include "ui/cases/sheets/sheetview.h"
#include "ui/cases/timeline/pictureexport.h"
#include "ui/cases/timeline/timelinelanes.h"
#include "ui/cases/timeline/timelinepane.h"
#include "ui/widgets/pictures/pictureplan.h"
#include "ui/widgets/pictures/timelinepicture.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/ui/caseoffice.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

class TstTimeline : public QObject
{
    Q_OBJECT

private slots:
    void aMonthKeepsItsWholeWidth();
    void whatHasNoEndReachesToday();
    void theGapBeforeTheFirstOrderIsThere();
    void nothingOfALaneStandsOnAnother();
    void everythingFitsWhereItShould();
    void arrowsGoThroughTimeAndSayWhatIsThere();
    void pictureAndListChooseTheSame();
    void filesHoldTheWordsAndHideNames();

private:
    [[nodiscard]] static PictureLanes lanesOf(const CaseFolder &folder, CivilDay today);
    [[nodiscard]] static const PictureItem *find(const PictureLanes &lanes, const QString &label);
};

namespace {

CivilDay day(const char *iso)
{
    return CivilDay::fromIso(QString::fromLatin1(iso)).value();
}

} // namespace

PictureLanes TstTimeline::lanesOf(const CaseFolder &folder, CivilDay today)
{
    return timelineLanes(folder, libertyTrack(folder, today), recordedDeadlines(folder, today),
                         today);
}

const PictureItem *TstTimeline::find(const PictureLanes &lanes, const QString &label)
{
    for (const PictureLane &lane : lanes.lanes) {
        for (const PictureItem &item : lane.items) {
            if (item.label == label)
                return &item;
        }
    }
    return nullptr;
}

void TstTimeline::aMonthKeepsItsWholeWidth()
{
    const CaseOffice office;
    const PictureLanes lanes = lanesOf(office.folder(), day("2023-05-01"));
    const PictureItem *arrest = find(lanes, u"House arrest"_s);
    QVERIFY(arrest != nullptr);
    QCOMPARE(arrest->firstStart, day("2022-11-01"));
    QCOMPARE(arrest->lastStart, day("2022-11-30"));

    // Soft over November, firm from the first day that is sure.
    const PicturePlan plan = planPicture(lanes, {});
    for (const PlacedItem &placed : plan.items) {
        if (&lanes.lanes.at(placed.lane).items.at(placed.item) != arrest)
            continue;
        QCOMPARE(placed.span.left(), plan.xOf(day("2022-11-01")));
        QCOMPARE(placed.sure.left(), plan.xOf(day("2022-11-30")));
    }
}

void TstTimeline::whatHasNoEndReachesToday()
{
    CaseFolder folder;
    folder.measures << Measure {};
    folder.measures.first().id = newId<Measure>();
    folder.measures.first().type = u"pretrial_custody"_s;
    folder.measures.first().from = PartialDate::fromEdtf(u"2022-03-12"_s).value();
    const PictureLanes lanes = lanesOf(folder, day("2022-06-12"));
    QCOMPARE(lanes.lanes.size(), 1);
    QVERIFY(!lanes.lanes.first().items.first().lastEnd);
    const PicturePlan plan = planPicture(lanes, {});
    QVERIFY(plan.items.first().open);
    QCOMPARE(plan.items.first().span.right(), plan.xOf(day("2022-06-12")));
    QVERIFY(plan.showsToday);
}

void TstTimeline::theGapBeforeTheFirstOrderIsThere()
{
    CaseFolder folder;
    for (const auto &[from, until] : { std::pair { u"2022-03-01"_s, u"2022-03-05"_s },
                                       std::pair { u"2022-03-09"_s, u"2022-03-20"_s } }) {
        Measure measure;
        measure.id = newId<Measure>();
        measure.type = u"police_custody"_s;
        measure.from = PartialDate::fromEdtf(from).value();
        measure.until = PartialDate::fromEdtf(until).value();
        folder.measures << measure;
    }
    const PictureLanes lanes = lanesOf(folder, day("2022-06-12"));
    const auto &items = lanes.lanes.first().items;
    const auto gap = std::ranges::find(items, PictureItem::Fill::Gap, &PictureItem::fill);
    QVERIFY(gap != items.end());
    QCOMPARE(gap->firstStart, day("2022-03-05"));
    QCOMPARE(gap->lastEnd, day("2022-03-09"));
    QVERIFY(!gap->words.isEmpty());
}

void TstTimeline::nothingOfALaneStandsOnAnother()
{
    QRandomGenerator random(7);
    PictureLanes lanes { { { u"a"_s, {} }, { u"b"_s, {} } }, day("2023-01-01") };
    for (int i = 0; i < 200; ++i) {
        PictureItem item;
        item.shape = random.bounded(2) == 0 ? PictureItem::Shape::Bar : PictureItem::Shape::Point;
        item.firstStart = day("2022-01-01").plusDays(random.bounded(600));
        item.lastStart = item.firstStart.plusDays(random.bounded(40));
        if (random.bounded(3) > 0) {
            item.firstEnd = item.lastStart.plusDays(random.bounded(50));
            item.lastEnd = item.firstEnd->plusDays(random.bounded(20));
        }
        lanes.lanes[random.bounded(2)].items << item;
    }
    for (PictureLane &lane : lanes.lanes)
        std::ranges::stable_sort(lane.items, {}, &PictureItem::firstStart);
    const PicturePlan plan = planPicture(lanes, {});
    QCOMPARE(plan.items.size(), 200);
    for (qsizetype i = 0; i < plan.items.size(); ++i) {
        const QRectF a = plan.items.at(i).span;
        QVERIFY(a.top() >= plan.lanes.at(plan.items.at(i).lane).top);
        QVERIFY(a.bottom() <= plan.lanes.at(plan.items.at(i).lane).top
                    + plan.lanes.at(plan.items.at(i).lane).height);
        for (qsizetype j = i + 1; j < plan.items.size(); ++j)
            QVERIFY(!a.intersects(plan.items.at(j).span));
    }
}

void TstTimeline::everythingFitsWhereItShould()
{
    const CaseOffice office;
    const PictureLanes lanes = lanesOf(office.folder(), day("2023-05-01"));
    PictureMetrics metrics;
    metrics.pixelsPerDay = scaleToFit(lanes, metrics, 900);
    const PicturePlan plan = planPicture(lanes, metrics);
    QVERIFY(std::abs(plan.size.width() - 900) < 1);
    for (const PlacedItem &placed : plan.items)
        QVERIFY(placed.span.left() >= metrics.nameWidth && placed.span.right() <= 900);
    QCOMPARE(plan.dayAt(plan.xOf(day("2022-07-09")) + 0.1), day("2022-07-09"));
}

void TstTimeline::arrowsGoThroughTimeAndSayWhatIsThere()
{
    const CaseOffice office;
    TimelinePicture picture;
    picture.show(lanesOf(office.folder(), day("2023-05-01")));
    picture.resize(900, 400);
    static_cast<QWidget &>(picture).show();
    const QSignalSpy chosen(&picture, &TimelinePicture::currentChanged);
    QTest::keyClick(&picture, Qt::Key_Home);
    const PictureItem *first = picture.current();
    QVERIFY(first != nullptr);
    QCOMPARE(picture.accessibleDescription(), first->words);
    CivilDay before = first->firstStart;
    int steps = 0;
    for (const PictureItem *last = nullptr; picture.current() != last; ++steps) {
        last = picture.current();
        QTest::keyClick(&picture, Qt::Key_Right);
        QVERIFY(before <= picture.current()->firstStart);
        before = picture.current()->firstStart;
    }
    qsizetype all = 0;
    for (const PictureLane &lane : picture.lanes().lanes)
        all += lane.items.size();
    QCOMPARE(steps, static_cast<int>(all));
    QVERIFY(chosen.size() >= all);

    // Closer, and what is chosen is still in sight.
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(&picture, Qt::Key_Plus);
    QVERIFY(picture.horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(&picture, Qt::Key_0);
    QCOMPARE(picture.horizontalScrollBar()->maximum(), 0);
}

void TstTimeline::pictureAndListChooseTheSame()
{
    CaseOffice office;
    CasePage page(office.bench, office.ref);
    page.resize(1200, 700);
    page.show();
    page.showTab(CasePage::TimelineTab);
    auto *pane = page.findChild<TimelinePane *>();
    QVERIFY(pane != nullptr);
    TimelinePicture *picture = pane->picture();
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_Home);
    QTest::keyClick(picture, Qt::Key_Right);
    QCOMPARE(pane->list()->current()->record, picture->current()->record);
    QCOMPARE(unnamedWidgets(page), QStringList());
}

void TstTimeline::filesHoldTheWordsAndHideNames()
{
    const CaseOffice office;
    CaseFolder folder = office.folder();
    Deadline typed;
    typed.id = newId<Deadline>();
    typed.what = u"Call Aigerim"_s;
    typed.due = PartialDate::fromEdtf(u"2023-04-20"_s).value();
    folder.deadlines << typed;
    const PictureLanes lanes = lanesOf(folder, day("2023-05-01"));
    const QByteArray pdf = pictureFile(lanes, { u"KZ-2022-001"_s, false }, u"pdf"_s);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(!pdf.contains("+0")); // no time zone but UTC
    const QImage image = QImage::fromData(pictureFile(lanes, { u"x"_s, false }, u"png"_s), "PNG");
    QVERIFY(image.width() > 3000);
    QVERIFY(pictureFile(lanes, { u"x"_s, false }, u"gif"_s).isEmpty());

    const QByteArray named = pictureFile(lanes, { u"Mamay"_s, false }, u"svg"_s);
    QVERIFY(named.contains("House arrest"));
    QVERIFY(named.contains("Call Aigerim"));
    const QByteArray hidden = pictureFile(lanes, { u"KZ-2022-001"_s, true }, u"svg"_s);
    QVERIFY(hidden.contains("House arrest"));
    QVERIFY(!hidden.contains("Aigerim"));
    QVERIFY(!hidden.contains("Mamay"));
}

HABEAS_TEST(TstTimeline)

} // namespace habeas::test

#include "tst_timeline.moc"
