#include "app/actions/files/pictureactions.h"
#include "app/law/deadlines/deadlines.h"
#include "app/law/proceedings/restrictionterms.h"
#include "app/letters/gates/readergate.h"
#include "ui/cases/casepage.h"
#include "ui/cases/sheets/sheetview.h"
#include "ui/cases/timeline/pictureexport.h"
#include "ui/cases/timeline/timelinelanes.h"
#include "ui/cases/timeline/timelinepane.h"
#include "ui/widgets/pictures/fills.h"
#include "ui/widgets/pictures/picturepainter.h"
#include "ui/widgets/pictures/pictureplan.h"
#include "ui/widgets/pictures/timelinepicture.h"

#include <QFile>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/support/people.h"
#include "tests/ui/caseoffice.h"
#include "tests/ui/inksused.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

class TstTimeline : public QObject
{
    Q_OBJECT

private slots:
    void aMonthKeepsItsWholeWidth();
    void whatHasNoEndReachesToday();
    void aSummedEndIsDrawnToItsDay();
    void aBanWithoutAFirstDayIsThere();
    void aLengthIsSaidInTheScreensLanguage();
    void aQuashedJudgmentIsNoSecondSentence();
    void aDraftHasNotHappened();
    void theAxisTellsItsYear();
    void everyPersonHasALaneOfCustody();
    void theEndingDecidesTheFormat();
    void theGapBeforeTheFirstOrderIsThere();
    void aGapBetweenOrdersBreaksItsBar();
    void nothingOfALaneStandsOnAnother();
    void everythingFitsWhereItShould();
    void arrowsGoThroughTimeAndSayWhatIsThere();
    void whatIsChosenStaysSoAtAnotherScale();
    void pictureAndListChooseTheSame();
    void filesHoldTheWordsAndHideNames();
    void aKeptPictureShowsNothingClosed();
    void onPaperEveryInkIsOpaque();
    void theAxisStaysAndAStumpOfALabelIsNone();
    void aKindOfMeasureHasOneLook();

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

void TstTimeline::aLengthIsSaidInTheScreensLanguage()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Russian));
    CaseFolder folder;
    Sentence sentence;
    sentence.id = newId<Sentence>();
    sentence.type = u"suspended"_s;
    sentence.term = u"3 years"_s;
    sentence.pronounced = PartialDate::fromEdtf(u"2022-04-20"_s).value();
    folder.sentences << sentence;
    const PictureLanes lanes = lanesOf(folder, day("2023-05-01"));
    QLocale::setDefault(before);
    QVERIFY2(lanes.lanes.first().items.first().label.endsWith(u"3 года"_s),
             qPrintable(lanes.lanes.first().items.first().label));
}

void TstTimeline::aQuashedJudgmentIsNoSecondSentence()
{
    CaseFolder folder;
    Sentence first;
    first.id = newId<Sentence>();
    first.type = u"imprisonment"_s;
    first.term = u"3 years"_s;
    first.pronounced = PartialDate::fromEdtf(u"2022-04-20"_s).value();
    Sentence second = first;
    second.id = newId<Sentence>();
    second.pronounced = PartialDate::fromEdtf(u"2022-06-20"_s).value();
    second.effect = u"quashed"_s;
    folder.sentences << first << second;
    const QList<PictureItem> items = lanesOf(folder, day("2023-05-01")).lanes.first().items;
    QCOMPARE(items.size(), 2);
    QVERIFY2(items.first().label.startsWith(u"Imprisonment"_s), qPrintable(items.first().label));
    QCOMPARE(items.last().label, u"Judgment quashed"_s);
    // Cut: what it is now stands in few words, for which there is room beside the first one.
    folder.sentences.last().effect = u"cut"_s;
    folder.sentences.last().term = u"1 year"_s;
    const QString cut = lanesOf(folder, day("2023-05-01")).lanes.first().items.last().label;
    QCOMPARE(cut, u"Judgment cut, 1 year"_s);
}

void TstTimeline::aDraftHasNotHappened()
{
    CaseFolder folder;
    Letter letter;
    letter.id = newId<Letter>();
    letter.state = u"draft"_s;
    letter.made = PartialDate::fromEdtf(u"2022-04-20"_s).value();
    folder.letters << letter;
    QVERIFY(lanesOf(folder, day("2023-05-01")).lanes.isEmpty());
    folder.letters.first().state = u"approved"_s;
    QCOMPARE(lanesOf(folder, day("2023-05-01")).lanes.size(), 1);
}

void TstTimeline::theAxisTellsItsYear()
{
    CaseFolder folder;
    for (const char *at : { "2022-03-05", "2022-09-20" }) {
        Event event;
        event.id = newId<Event>();
        event.at = PartialDate::fromEdtf(QString::fromLatin1(at)).value();
        folder.events << event;
    }
    PictureMetrics wide;
    wide.pixelsPerDay = 3;
    const PictureLanes lanes = lanesOf(folder, day("2022-10-01"));
    const PicturePlan plan = planPicture(lanes, wide);
    QStringList labels;
    for (const AxisMark &mark : plan.axis)
        labels << mark.label;
    QCOMPARE(labels.first(), u"Mar 2022"_s); // from the first day of the picture on
    QCOMPARE(labels.filter(u"2022"_s).size(), 1);
    QVERIFY2(labels.contains(u"Sep"_s), qPrintable(labels.join(u' ')));
    const PicturePlan narrow = planPicture(lanes, {}); // no room for months
    QVERIFY(!narrow.axis.isEmpty() && narrow.axis.first().label == u"Mar 2022"_s);

    // Weeks alone would not say of which month they are.
    folder.events.removeFirst();
    PictureMetrics close;
    close.pixelsPerDay = 25;
    const PicturePlan one = planPicture(lanesOf(folder, day("2022-09-20")), close);
    QCOMPARE(one.axis.first().label, u"Sep 2022"_s);
    QCOMPARE(one.axis.first().day, one.first);
    labels.clear();
    for (const AxisMark &mark : one.axis) {
        QVERIFY(mark.x == one.axis.first().x || mark.x >= one.axis.first().x + 76);
        labels << mark.label;
    }
    QCOMPARE(labels, QStringList({ u"Sep 2022"_s, u"Oct"_s, u"12"_s, u"19"_s }));
}

void TstTimeline::everyPersonHasALaneOfCustody()
{
    CaseFolder folder;
    for (const auto &[name, sealed] :
         { std::pair(u"Mira Example"_s, false), std::pair(u"Timur Example"_s, true) }) {
        Somebody somebody(name);
        somebody.name.sealed = sealed;
        Measure custody;
        custody.id = newId<Measure>();
        custody.person = add(folder, somebody);
        custody.type = u"pretrial_custody"_s;
        custody.from = PartialDate::fromEdtf(u"2026-11-12"_s).value();
        folder.measures << custody;
    }
    Hearing hearing;
    hearing.id = newId<Hearing>();
    hearing.person = folder.people.last().id;
    hearing.at = PartialDate::fromEdtf(u"2026-11-20"_s).value();
    folder.hearings << hearing;
    const CivilDay today = day("2026-11-26");
    const auto laneOf = [&](const PictureLanes &lanes, const Measure &measure) {
        for (const PictureLane &lane : lanes.lanes) {
            for (const PictureItem &item : lane.items) {
                if (item.record == measure.id.uuid())
                    return lane;
            }
        }
        return PictureLane();
    };
    const PictureLanes lanes = timelineLanes(folder, everyTrack(folder, today), {}, today);
    const PictureLane mira = laneOf(lanes, folder.measures.first());
    const PictureLane timur = laneOf(lanes, folder.measures.last());
    QCOMPARE(mira.items.size(), 1);
    QCOMPARE(mira.name, u"Custody: \u2068Mira Example\u2069"_s);
    QCOMPARE(mira.openName, mira.name);
    QVERIFY(mira.neutralName.startsWith(u"Custody: \u2068person "_s));
    QCOMPARE(timur.name, u"Custody: \u2068Timur Example\u2069"_s);
    QCOMPARE(timur.openName, timur.neutralName); // what is sealed is on no paper
    QVERIFY(timur.neutralName != mira.neutralName);
    QVERIFY(find(lanes, u"Hearing, \u2068Timur Example\u2069"_s) != nullptr);
    const QString paper = QString::fromUtf8(pictureFile(lanes, { u"B-2"_s, true }, u"svg"_s));
    QVERIFY(!paper.contains(u"Mira"_s) && !paper.contains(u"Timur"_s));
    const QString named = QString::fromUtf8(pictureFile(lanes, { u"B-2"_s, false }, u"svg"_s));
    QVERIFY(named.contains(u"Mira"_s) && !named.contains(u"Timur"_s));

    folder.involvements.removeLast(); // then he is nobody at risk, but held all the same
    QCOMPARE(timelineLanes(folder, everyTrack(folder, today), {}, today).lanes.size(), 3);
    folder.measures.removeLast();
    const PictureLanes one = timelineLanes(folder, everyTrack(folder, today), {}, today);
    QCOMPARE(one.lanes.first().name, u"Custody"_s);
}

void TstTimeline::theEndingDecidesTheFormat()
{
    QCOMPARE(pictureFormat(u"/tmp/a.PNG"_s), u"png"_s);
    QCOMPARE(pictureFormat(u"/tmp/a.gif"_s), QString());
    QTemporaryDir folder;
    CaseOffice office;
    for (const QString &name : { u"a.gif"_s, u"a"_s }) {
        const QString path = folder.filePath(name);
        const auto written
            = writePicture(office.bench.session(), "bytes", chartPicture(u"Held"_s, "bytes"), path);
        QVERIFY(!written && written.error().message.contains(u".svg"_s));
        QVERIFY(!QFile::exists(path));
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

/// A ban with a first day and a length, as the list of restrictions tells it.
void TstTimeline::aSummedEndIsDrawnToItsDay()
{
    CaseFolder folder;
    Restriction ban;
    ban.id = newId<Restriction>();
    ban.type = u"travel_abroad"_s;
    ban.from = PartialDate::fromEdtf(u"2026-04-10"_s).value();
    ban.term = u"2 years"_s;
    folder.restrictions << ban;
    const CivilDay today = day("2026-11-26");
    const RestrictionTerm term = restrictionTerms(folder, today).first();
    PictureItem item = lanesOf(folder, today).lanes.first().items.first();
    QVERIFY(item.lastEnd); // no arrow: that is for an end nobody knows
    QCOMPARE(*item.lastEnd, *term.ends.latest);
    QCOMPARE(*item.lastEnd, day("2028-04-10"));
    QVERIFY(item.firstEnd && *item.firstEnd < *item.lastEnd); // soft, because it was computed
    QVERIFY2(item.words.contains(endsWords(term)) && item.words.contains(u"computed"),
             qPrintable(item.words));

    // What is not known of the first day is not known of the last.
    folder.restrictions.first().from = PartialDate::fromEdtf(u"2026-04"_s).value();
    item = lanesOf(folder, today).lanes.first().items.first();
    QCOMPARE(*item.firstEnd, day("2028-03-31"));
    QCOMPARE(*item.lastEnd, day("2028-04-30"));

    // A date on record goes before the sum, and no length has no end.
    folder.restrictions.first().until = PartialDate::fromEdtf(u"2027-01-01"_s).value();
    item = lanesOf(folder, today).lanes.first().items.first();
    QCOMPARE(*item.firstEnd, day("2027-01-01"));
    QCOMPARE(*item.lastEnd, day("2027-01-01"));
    folder.restrictions.first().until = {};
    folder.restrictions.first().term = QString();
    QVERIFY(!lanesOf(folder, today).lanes.first().items.first().lastEnd);
}

/// The bans of a judgment whose day nobody has typed yet are no less in force; what is only
/// possible is drawn soft.
void TstTimeline::aBanWithoutAFirstDayIsThere()
{
    CaseFolder folder;
    Measure held;
    held.id = newId<Measure>();
    held.type = u"police_custody"_s;
    held.from = PartialDate::fromEdtf(u"2022-02-25"_s).value();
    held.until = PartialDate::fromEdtf(u"2022-03-12"_s).value();
    folder.measures << held;
    Restriction ban;
    ban.id = newId<Restriction>();
    ban.type = u"social_media"_s;
    folder.restrictions << ban;
    Compliance breach;
    breach.id = newId<Compliance>();
    breach.restriction = ban.id;
    breach.type = u"alleged_breach"_s;
    breach.at = PartialDate::fromEdtf(u"2023-05"_s).value();
    breach.text = u"posted a film"_s;
    folder.compliance << breach;
    const CivilDay today = day("2023-06-01");
    const PictureLane lane = lanesOf(folder, today).lanes.last();
    QCOMPARE(lane.items.size(), 2);
    const PictureItem &bar = lane.items.first();
    QCOMPARE(bar.firstStart, day("2022-02-25"));
    QCOMPARE(bar.lastStart, today);
    QVERIFY(!bar.lastEnd);
    QVERIFY2(bar.words.contains(u"start not on record"), qPrintable(bar.words));
    QCOMPARE(lane.items.last().firstStart, day("2023-05-01"));
    QCOMPARE(lane.items.last().lastStart, day("2023-05-31"));
    QVERIFY(!lane.items.last().label.contains(u"film"));
    // Whoever looks at a picture for everybody reads of no breach.
    QVERIFY(closedRecords(folder, { Reader::Public, {}, today }).contains(breach.id.uuid()));
    QVERIFY(!closedRecords(folder, { Reader::Office, {}, today }).contains(breach.id.uuid()));

    folder.restrictions.first().until = PartialDate::fromEdtf(u"2023-04-10"_s).value();
    const PictureItem ended = lanesOf(folder, today).lanes.last().items.first();
    QCOMPARE(ended.firstStart, day("2022-02-25"));
    QCOMPARE(ended.lastStart, day("2023-04-10"));
    QCOMPARE(ended.lastEnd.value(), day("2023-04-10"));
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

void TstTimeline::aGapBetweenOrdersBreaksItsBar()
{
    CaseFolder folder;
    Measure measure;
    measure.id = newId<Measure>();
    measure.type = u"pretrial_custody"_s;
    measure.from = PartialDate::fromEdtf(u"2022-01-10"_s).value();
    folder.measures << measure;
    for (const auto &made : { u"2022-01-10"_s, u"2022-04-01"_s }) {
        Order order;
        order.id = newId<Order>();
        order.measure = measure.id;
        order.type = folder.orders.isEmpty() ? u"ordered"_s : u"extended"_s;
        order.made = PartialDate::fromEdtf(made).value();
        order.term = u"1 month"_s;
        order.countedFrom = u"order"_s;
        folder.orders << order;
    }
    const PictureLanes lanes = lanesOf(folder, day("2022-06-12"));
    const auto &items = lanes.lanes.first().items;
    QList<std::pair<QString, QString>> gaps;
    for (const PictureItem &item : items)
        if (item.fill == PictureItem::Fill::Gap)
            gaps.append({ item.firstStart.iso(), item.lastEnd->iso() });
    const QList<std::pair<QString, QString>> wanted {
        { u"2022-02-10"_s, u"2022-04-01"_s }, // between the two
        { u"2022-05-01"_s, u"2022-06-12"_s } // since the last one
    };
    QCOMPARE(gaps, wanted);
    const PicturePlan plan = planPicture(lanes, {});
    QCOMPARE(plan.lanes.first().height, plan.metrics.rowHeight); // in the bar, not below it
    const auto top = plan.items.first().span.top();
    for (const PlacedItem &placed : plan.items)
        QCOMPARE(placed.span.top(), top);
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

/// A month that is narrower than its sign stands in its middle: near to, it begins before a day
/// that it follows from afar.
void TstTimeline::whatIsChosenStaysSoAtAnotherScale()
{
    PictureLanes lanes { {}, day("2026-11-26") };
    PictureItem bar;
    bar.firstStart = bar.lastStart = day("2000-01-01");
    bar.firstEnd = bar.lastEnd = day("2026-01-01");
    bar.record = newUuid();
    PictureItem month;
    month.shape = PictureItem::Shape::Point;
    month.firstStart = day("2022-05-01");
    month.lastStart = day("2022-05-31");
    month.record = newUuid();
    PictureItem date = month;
    date.firstStart = date.lastStart = day("2022-05-05");
    date.record = newUuid();
    lanes.lanes << PictureLane { u"Custody"_s, { bar } }
                << PictureLane { u"Hearings"_s, { month, date } };
    TimelinePicture picture;
    picture.resize(400, 300);
    static_cast<QWidget &>(picture).show();
    picture.show(lanes);
    for (const QUuid &record : { month.record, date.record }) {
        picture.fit();
        picture.setCurrent(record);
        for (int i = 0; i < 20; ++i)
            picture.zoomIn();
        QVERIFY(picture.current() != nullptr);
        QCOMPARE(picture.current()->record, record);
        picture.fit();
        QCOMPARE(picture.current()->record, record);
    }
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
    // No time zone but UTC, in a date of the file; compressed bytes may hold anything.
    static const QRegularExpression zone(u"D:\\d{14}[+-](?!00'00)"_s);
    QVERIFY(!QString::fromLatin1(pdf).contains(zone));
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

void TstTimeline::aKeptPictureShowsNothingClosed()
{
    const CaseOffice office;
    CaseFolder folder = office.folder();
    Deadline typed;
    typed.id = newId<Deadline>();
    typed.what = u"Call Aigerim"_s;
    typed.due = PartialDate::fromEdtf(u"2023-04-20"_s).value();
    folder.deadlines << typed;
    TimelinePane pane;
    pane.show(lanesOf(folder, day("2023-05-01")), u"KZ-2022-001"_s, u"Mamay"_s);
    QVERIFY(pane.exported(u"svg"_s).contains("Call Aigerim"));
    pane.setClosed({}, { typed.id.uuid() });
    QVERIFY(pane.exported(u"svg"_s).contains("Call Aigerim"));
    pane.setClosed({ typed.id.uuid() }, {});
    const QByteArray kept = pane.exported(u"svg"_s);
    QVERIFY(!kept.contains("Call Aigerim") && kept.contains("House arrest"));
}

void TstTimeline::onPaperEveryInkIsOpaque()
{
    const CaseOffice office;
    PictureLanes lanes = lanesOf(office.folder(), day("2023-05-01"));
    for (int fill = 0; fill <= static_cast<int>(PictureItem::Fill::Gap); ++fill) {
        PictureItem item;
        item.fill = static_cast<PictureItem::Fill>(fill);
        item.firstStart = day("2022-03-01");
        item.lastStart = day("2022-03-20");
        item.label = u"a label"_s;
        lanes.lanes[0].items << item;
    }
    const PicturePlan plan = planPicture(lanes, {});
    Paper paper(plan.size.toSize());
    QPainter painter(&paper);
    paintPicture(painter, lanes, plan, { lightPalette(), false, 0 });
    painter.end();
    QVERIFY(paper.engine.drawn > 100);
    QCOMPARE(paper.engine.refused, QStringList());
}

/// Closely seen and scrolled down, the years still stand above.
void TstTimeline::theAxisStaysAndAStumpOfALabelIsNone()
{
    const CaseOffice office;
    const PictureLanes lanes = lanesOf(office.folder(), day("2023-05-01"));
    PictureMetrics metrics;
    for (const qreal scale : { 0.3, 1.0, 3.0, 12.0 }) {
        metrics.pixelsPerDay = scale;
        const PicturePlan plan = planPicture(lanes, metrics);
        for (const qreal x : { 0.0, 77.0, 400.0 }) {
            Paper paper(plan.size.toSize());
            QPainter painter(&paper);
            paintPicture(painter, lanes, plan,
                         { lightPalette(), false, -1, QRectF(x, 60, 500, 200) });
            painter.end();
            for (const QString &text : paper.engine.texts)
                QVERIFY2(!text.endsWith(u'…') || text.size() >= 5, qPrintable(text));
        }
    }
    QImage image(500, 200, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    metrics.pixelsPerDay = 1;
    const PicturePlan plan = planPicture(lanes, metrics);
    painter.translate(0, -60);
    paintPicture(painter, lanes, plan, { lightPalette(), false, -1, QRectF(0, 60, 500, 200) });
    painter.end();
    // The band is there, and somewhere in it a letter.
    const QImage band = image.copy(120, 0, 380, 20);
    int dark = 0;
    for (int y = 0; y < band.height(); ++y) {
        for (int x = 0; x < band.width(); ++x)
            dark += qGray(band.pixel(x, y)) < 120 ? 1 : 0;
    }
    QVERIFY(dark > 20);
    QCOMPARE(image.pixelColor(5, 5), lightPalette().color(QPalette::Base));
}

void TstTimeline::aKindOfMeasureHasOneLook()
{
    QList<KindLook> seen;
    for (const QString &kind :
         { u"police_custody"_s, u"administrative_detention"_s, u"administrative_arrest"_s,
           u"pretrial_custody"_s, u"house_arrest"_s, u"imprisonment"_s, u"psychiatric_placement"_s,
           u"enforced_disappearance"_s, u"immigration_detention"_s, u"military_detention"_s,
           u"deportation_custody"_s }) {
        QVERIFY2(!seen.contains(kindLook(kind)), qPrintable(kind));
        seen << kindLook(kind);
    }
    QCOMPARE(kindLook(u"no such kind"_s), KindLook());
}

HABEAS_TEST(TstTimeline)

} // namespace habeas::test

#include "tst_timeline.moc"
