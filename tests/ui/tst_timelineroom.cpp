#include "ui/cases/timeline/pictureexport.h"
#include "ui/widgets/lists/sheetfile.h"
#include "ui/widgets/pictures/picturepainter.h"
#include "ui/widgets/pictures/pictureplan.h"
#include "ui/widgets/pictures/timelinepicture.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/ui/inksused.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

/// What a timeline does with the room there is: lanes on screen, labels on paper.
class TstTimelineRoom : public QObject
{
    Q_OBJECT

private slots:
    void everyLaneIsInSightWithoutScrolling();
    void whatSharesARowHasOneLabel();
    void aDecadeDoesNotStretchThePicture();
    void onPaperEveryLabelIsWhole();
    void aLongPictureHasSeveralPages();
};

namespace {

CivilDay day(const char *iso)
{
    return CivilDay::fromIso(QString::fromLatin1(iso)).value();
}

/// Five lanes, the last with so many deadlines of one half-year.
PictureLanes manyDeadlines(int count)
{
    PictureLanes lanes { {}, day("2026-11-26") };
    PictureItem bar;
    bar.firstStart = bar.lastStart = day("2025-03-03");
    bar.firstEnd = bar.lastEnd = day("2028-05-14"); // labels have room on either side
    bar.label = bar.neutralLabel = u"Pre-trial custody"_s;
    for (const QString &name : { u"Custody"_s, u"Hearings"_s, u"Restrictions"_s, u"Letters"_s })
        lanes.lanes << PictureLane { name, { bar } };
    lanes.lanes << PictureLane { u"Deadlines"_s, {} };
    for (int i = 0; i < count; ++i) {
        PictureItem item;
        item.shape = PictureItem::Shape::Point;
        item.firstStart = item.lastStart = day("2026-05-01").plusDays(i * 180 / count);
        item.label = item.neutralLabel = u"Appeal of the convicted person, number %1"_s.arg(i);
        lanes.lanes.last().items << item;
    }
    return lanes;
}

} // namespace

/// So many deadlines that not all of them can have a row.
void TstTimelineRoom::everyLaneIsInSightWithoutScrolling()
{
    PictureLanes lanes = manyDeadlines(60);
    TimelinePicture picture;
    picture.resize(860, 330);
    static_cast<QWidget &>(picture).show();
    picture.show(lanes);
    QCOMPARE(picture.verticalScrollBar()->maximum(), 0);
    int steps = 0;
    QTest::keyClick(&picture, Qt::Key_Home);
    for (const PictureItem *last = nullptr; picture.current() != last; ++steps) {
        last = picture.current();
        QTest::keyClick(&picture, Qt::Key_Right);
    }
    qsizetype all = 0;
    for (const PictureLane &lane : lanes.lanes)
        all += lane.items.size();
    QCOMPARE(steps, static_cast<int>(all)); // also those that stand on each other

    picture.resize(860, 2000); // with room, each has its place again
    QCOMPARE(picture.verticalScrollBar()->maximum(), 0);
    QVERIFY(picture.sizeHint().height() > 250);
}

/// Two things of one day that cannot have a row each.
void TstTimelineRoom::whatSharesARowHasOneLabel()
{
    PictureLanes lanes { { { u"Hearings"_s, {} } }, day("2026-11-26") };
    PictureItem first;
    first.shape = PictureItem::Shape::Point;
    first.firstStart = first.lastStart = day("2026-12-08");
    first.label = first.neutralLabel = u"Next hearing"_s;
    PictureItem second = first;
    second.label = second.neutralLabel = u"Cassation"_s;
    lanes.lanes[0].items = { first, second };
    PictureMetrics metrics;
    metrics.pixelsPerDay = 10;
    for (const int rows : { 0, 1 }) {
        metrics.mostRows = rows;
        const PicturePlan plan = planPicture(lanes, metrics);
        Paper paper(QSize(900, 200));
        QPainter painter(&paper);
        paintPicture(painter, lanes, plan, { lightPalette(), false, -1 });
        painter.end();
        QVERIFY(paper.engine.texts.contains(first.label));
        QCOMPARE(paper.engine.texts.contains(second.label), rows == 0);
    }
}

void TstTimelineRoom::aDecadeDoesNotStretchThePicture()
{
    PictureLanes lanes { { { u"a"_s, {} } }, day("2026-11-26") };
    PictureItem hearing;
    hearing.shape = PictureItem::Shape::Point;
    hearing.firstStart = hearing.lastStart = day("2025-03-03");
    PictureItem decade = hearing;
    decade.firstStart = day("2020-01-01");
    decade.lastStart = day("2029-12-31");
    PictureItem long_ago = hearing;
    long_ago.firstStart = day("1990-01-01");
    long_ago.lastStart = day("1999-12-31");
    lanes.lanes[0].items = { decade, hearing };
    const PicturePlan plan = planPicture(lanes, {});
    QVERIFY(day("2025-01-01") < plan.first && plan.last < day("2025-06-01"));
    for (const PlacedItem &placed : plan.items) {
        QVERIFY(placed.span.left() >= plan.metrics.nameWidth);
        QVERIFY(placed.span.right() <= plan.size.width() + 0.01);
        QCOMPARE(placed.beforeLeft, placed.item == 0);
        QCOMPARE(placed.afterRight, placed.item == 0);
    }
    // What lies wholly outside is still there.
    lanes.lanes[0].items = { long_ago, hearing };
    QVERIFY(planPicture(lanes, {}).first < day("1999-12-31"));
    QVERIFY(day("1999-01-01") < planPicture(lanes, {}).first);
    lanes.lanes[0].items = { decade }; // nothing else tells how long it is
    QVERIFY(planPicture(lanes, {}).first < day("2020-01-01"));
}

void TstTimelineRoom::onPaperEveryLabelIsWhole()
{
    PictureLanes lanes = manyDeadlines(40);
    PictureItem note = lanes.lanes.last().items.first();
    note.label = note.neutralLabel
        = u"A deadline that somebody typed with all there is to say about "
          "it, which is a great deal more than fits into one line of a "
          "sheet, whatever side of its sign it stands on, so it breaks"_s;
    lanes.lanes.last().items << note;
    PictureMetrics metrics;
    metrics.labelFont = sheetFont(9);
    metrics.pixelsPerDay = scaleToFit(lanes, metrics, 757);
    const PicturePlan plan = planPicture(lanes, metrics);
    const QFontMetricsF letters(*metrics.labelFont);
    for (qsizetype i = 0; i < plan.items.size(); ++i) {
        const PlacedItem &placed = plan.items.at(i);
        const QString label = lanes.lanes.at(placed.lane).items.at(placed.item).label;
        const QRectF room = placed.label;
        QVERIFY2(!room.isNull(), qPrintable(label));
        QVERIFY(room.left() >= metrics.nameWidth && room.right() <= plan.size.width());
        const QRectF needs = letters.boundingRect(room, Qt::AlignVCenter | Qt::TextWordWrap, label);
        QVERIFY2(needs.width() <= room.width() + 1, qPrintable(label));
        QVERIFY2(needs.height() <= room.height() + 6, qPrintable(label));
        for (qsizetype j = 0; j < plan.items.size(); ++j) {
            const PlacedItem &other = plan.items.at(j);
            QVERIFY2(i == j || !room.intersects(other.label), qPrintable(label));
            QVERIFY2(i == j || !room.intersects(other.span), qPrintable(label));
        }
    }
    const QByteArray svg = pictureFile(lanes, { u"KZ-1"_s, false }, u"svg"_s);
    for (const PictureItem &item : std::as_const(lanes.lanes.last().items)) {
        if (item.label.size() < 60)
            QVERIFY2(svg.contains(item.label.toUtf8()), qPrintable(item.label));
    }
    QVERIFY(!svg.contains("…"));
    QVERIFY(svg.contains("on, so it breaks") || svg.contains("so it breaks"));
}

void TstTimelineRoom::aLongPictureHasSeveralPages()
{
    const auto pagesOf = [](const PictureLanes &lanes) {
        const QByteArray pdf = pictureFile(lanes, { u"KZ-1"_s, false }, u"pdf"_s);
        static const QRegularExpression page(u"/Type /Page\\b(?!s)"_s);
        return QString::fromLatin1(pdf).count(page);
    };
    const auto heightOf = [](const PictureLanes &lanes) {
        return QImage::fromData(pictureFile(lanes, { u"KZ-1"_s, false }, u"png"_s), "PNG").height();
    };
    QCOMPARE(pagesOf(manyDeadlines(4)), 1);
    QVERIFY(pagesOf(manyDeadlines(120)) > 1);
    QCOMPARE(heightOf(manyDeadlines(4)), qRound(595 * 300 / 72.0));
    QVERIFY(heightOf(manyDeadlines(120)) > 595 * 300 / 72 + 100);
}

HABEAS_TEST(TstTimelineRoom)

} // namespace habeas::test

#include "tst_timelineroom.moc"
