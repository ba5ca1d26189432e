#include "app/law/statistics.h"

#include <QRandomGenerator>
#include <QTest>

#include "tests/programs/testmain.h"

using namespace habeas;
using namespace Qt::StringLiterals;

namespace {

CivilDay on(const char *iso)
{
    return CivilDay::fromIso(QString::fromLatin1(iso)).value();
}

HeldStretch held(const QUuid &whom, const QString &type, DayBounds begins, DayBounds ends)
{
    return { whom, type, begins, ends };
}

DayBounds exactly(const char *iso)
{
    return { on(iso), on(iso) };
}

const QUuid dana = QUuid::createUuidV5(QUuid(), u"dana"_s);
const QUuid timur = QUuid::createUuidV5(QUuid(), u"timur"_s);

} // namespace

class TstStatistics : public QObject
{
    Q_OBJECT

private slots:
    void countsAPersonOnceAMonthAndOnceAKind();
    void saysWhatPartialDatesLeaveOpen();
    void countsNothingSurelyOfADoubtedDate();
    void agreesWithCountingDayByDay();
    void putsHearingsIntoTheirWeeks();
    void measuresTheTimeToAJudgment();
    void keepsAnImpossibleSpanOut();
};

void TstStatistics::countsAPersonOnceAMonthAndOnceAKind()
{
    const QList<HeldStretch> all {
        held(dana, u"administrative_arrest"_s, exactly("2022-02-25"), exactly("2022-03-12")),
        held(dana, u"pretrial_custody"_s, exactly("2022-03-12"), exactly("2022-05-31")),
        held(dana, u"pretrial_custody"_s, exactly("2022-03-20"), exactly("2022-03-21")),
        held(timur, u"pretrial_custody"_s, exactly("2022-03-31"), exactly("2022-04-01")),
    };
    const QList<MonthHeld> months = heldByMonth(all, { 2022, 1 }, { 2022, 6 });
    QCOMPARE(months.size(), 6);
    QCOMPARE(months.at(0).people, (CountRange { 0, 0 }));
    QCOMPARE(months.at(1).people, (CountRange { 1, 1 }));
    QCOMPARE(months.at(2).people, (CountRange { 2, 2 }));
    QCOMPARE(months.at(2).byType.value(u"administrative_arrest"_s), (CountRange { 1, 1 }));
    QCOMPARE(months.at(2).byType.value(u"pretrial_custody"_s), (CountRange { 2, 2 }));
    QCOMPARE(months.at(3).people, (CountRange { 2, 2 }));
    QCOMPARE(months.at(4).people, (CountRange { 1, 1 }));
    QCOMPARE(months.at(5).people, (CountRange { 0, 0 }));
}

void TstStatistics::saysWhatPartialDatesLeaveOpen()
{
    // "From some day between 20 October and 10 November until some day in January"
    const QList<HeldStretch> all { held(dana, u"house_arrest"_s,
                                        { on("2022-10-20"), on("2022-11-10") },
                                        { on("2023-01-01"), on("2023-01-31") }) };
    const QList<MonthHeld> months = heldByMonth(all, { 2022, 9 }, { 2023, 2 });
    const QList<CountRange> expected { { 0, 0 }, { 0, 1 }, { 1, 1 }, { 1, 1 }, { 1, 1 }, { 0, 0 } };
    for (qsizetype i = 0; i < months.size(); ++i)
        QCOMPARE(months.at(i).people, expected.at(i));
}

void TstStatistics::countsNothingSurelyOfADoubtedDate()
{
    HeldStretch doubted
        = held(dana, u"house_arrest"_s, exactly("2022-10-20"), exactly("2022-12-20"));
    doubted.certain = false;
    for (const MonthHeld &month : heldByMonth({ doubted }, { 2022, 10 }, { 2022, 12 }))
        QCOMPARE(month.people, (CountRange { 0, 1 }));
}

/// Against walking through every day that the dates may mean.
void TstStatistics::agreesWithCountingDayByDay()
{
    QRandomGenerator random(20260405);
    const CivilDay origin = on("2022-01-01");
    for (int round = 0; round < 300; ++round) {
        const auto some = [&random](int most) {
            return random.bounded(most + 1);
        };
        const CivilDay begin = origin.plusDays(some(200));
        const DayBounds begins { begin, begin.plusDays(some(40)) };
        const CivilDay end = begins.latest.plusDays(some(120));
        const DayBounds ends { end, end.plusDays(some(40)) };
        const auto months
            = heldByMonth({ held(dana, u"other"_s, begins, ends) }, { 2022, 1 }, { 2023, 3 });
        for (const MonthHeld &month : months) {
            bool always = true;
            bool ever = false;
            for (CivilDay from = begins.earliest; from <= begins.latest; from = from.plusDays(1)) {
                for (CivilDay to = ends.earliest; to <= ends.latest; to = to.plusDays(1)) {
                    const bool inside = from <= month.month.last() && to >= month.month.first();
                    always = always && inside;
                    ever = ever || inside;
                }
            }
            QCOMPARE(month.people, (CountRange { always ? 1 : 0, ever ? 1 : 0 }));
        }
    }
}

void TstStatistics::putsHearingsIntoTheirWeeks()
{
    const QList<DayBounds> hearings {
        exactly("2022-05-06"), // a Friday
        exactly("2022-05-02"), // the Monday of that week
        { on("2022-05-08"), on("2022-05-09") }, // Sunday or Monday
        { on("2022-05-01"), on("2022-05-31") },
        exactly("2021-01-01"), // outside
    };
    const auto weeks = hearingsByWeek(hearings, on("2022-05-04"), on("2022-05-17"));
    QCOMPARE(weeks.size(), 3);
    QCOMPARE(weeks.at(0).monday, on("2022-05-02"));
    QCOMPARE(weeks.at(0).hearings, (CountRange { 2, 4 }));
    QCOMPARE(weeks.at(1).hearings, (CountRange { 0, 2 }));
    QCOMPARE(weeks.at(2).hearings, (CountRange { 0, 1 }));
    QVERIFY(hearingsByWeek(hearings, on("2022-05-04"), on("2022-05-03")).isEmpty());
}

void TstStatistics::measuresTheTimeToAJudgment()
{
    const CivilDay today = on("2023-06-01");
    const QList<Waiting> all {
        { exactly("2022-02-25"), exactly("2023-04-10") }, // 409 days
        { exactly("2023-04-01"), DayBounds { on("2023-04-25"), on("2023-05-10") } }, // 24 to 39
        { exactly("2023-05-02"), {} }, // 30 until today
        { exactly("2023-05-02"), exactly("2023-05-01") }, // judged before: another matter
    };
    const WaitingTimes times = waitingTimes(all, today);
    QCOMPARE(times.judged.size(), 6);
    QCOMPARE(times.judged.at(0).people, (CountRange { 0, 1 }));
    QCOMPARE(times.judged.at(1).people, (CountRange { 0, 1 }));
    QCOMPARE(times.judged.at(4).fewest, 366);
    QCOMPARE(times.judged.at(4).people, (CountRange { 1, 1 }));
    QCOMPARE(times.judged.at(5).people, (CountRange { 0, 0 }));
    QCOMPARE(times.waiting.at(0).people, (CountRange { 1, 1 }));
    QCOMPARE(times.waiting.at(1).people, (CountRange { 0, 0 }));
}

void TstStatistics::keepsAnImpossibleSpanOut()
{
    QVERIFY(heldByMonth({}, { 2022, 5 }, { 2022, 4 }).isEmpty());
    QCOMPARE(heldByMonth({}, { 1, 1 }, { 9999, 1 }).size(), mostMonths);
}

HABEAS_TEST(TstStatistics)
#include "tst_statistics.moc"
