#include "app/casefile/reportrule.h"

#include <QTest>

#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// On which days a report is due, from the words somebody types.
class TstReportRule : public QObject
{
    Q_OBJECT

private slots:

    void theNextDaysAreCounted_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("next"); // three days after Thursday 26 November 2026
        const auto row = [](const char *words, const char *next) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(next);
        };
        row("1 week", "2026-12-03 2026-12-10 2026-12-17");
        row("weekly", "2026-12-03 2026-12-10 2026-12-17");
        row("once a month", "2026-12-26 2027-01-26 2027-02-26");
        row("fortnightly", "2026-12-10 2026-12-24 2027-01-07");
        row("every two weeks", "2026-12-10 2026-12-24 2027-01-07");
        row("every other Monday", "2026-12-10 2026-12-24 2027-01-07"); // from the day that is typed
        row("every Monday", "2026-11-30 2026-12-07 2026-12-14");
        row("Every Monday and Thursday", "2026-11-30 2026-12-03 2026-12-07");
        row("on Mondays and Thursdays", "2026-11-30 2026-12-03 2026-12-07");
        row("weekly, every Friday", "2026-11-27 2026-12-04 2026-12-11");
        row("twice a week, on Mondays and Thursdays", "2026-11-30 2026-12-03 2026-12-07");
        row("on the 1st and 15th", "2026-12-01 2026-12-15 2027-01-01");
        row("on the 31st of each month", "2026-11-30 2026-12-31 2027-01-31");
        row("first Monday of the month", "2026-12-07 2027-01-04 2027-02-01");
        row("last Friday of every month", "2026-11-27 2026-12-25 2027-01-29");
        row("last day of each month", "2026-11-30 2026-12-31 2027-01-31");
        row("every 10 days", "2026-12-06 2026-12-16 2026-12-26");
        row("еженедельно", "2026-12-03 2026-12-10 2026-12-17");
        row("каждый понедельник", "2026-11-30 2026-12-07 2026-12-14");
        row("каждую среду и пятницу", "2026-11-27 2026-12-02 2026-12-04");
        row("по вторникам", "2026-12-01 2026-12-08 2026-12-15");
        row("в первый понедельник каждого месяца", "2026-12-07 2027-01-04 2027-02-01");
        row("1 и 15 числа каждого месяца", "2026-12-01 2026-12-15 2027-01-01");
        row("раз в две недели", "2026-12-10 2026-12-24 2027-01-07");
        row("аптасына бір рет", "2026-12-03 2026-12-10 2026-12-17");
        row("әр дүйсенбі сайын", "2026-11-30 2026-12-07 2026-12-14");
        row("айдың бірінші дүйсенбісі", "2026-12-07 2027-01-04 2027-02-01");
        row("айдың 1 және 15 күндері", "2026-12-01 2026-12-15 2027-01-01");
        row("екі аптада бір рет", "2026-12-10 2026-12-24 2027-01-07");
    }

    void theNextDaysAreCounted()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, next);
        const auto rule = readReportRule(words);
        QVERIFY(rule);
        QStringList days;
        auto day = CivilDay::of(2026, 11, 26);
        for (int i = 0; i < 3 && day; ++i) {
            day = rule->after(*day);
            if (day)
                days << QDate(static_cast<int>(day->year()), day->month(), day->day())
                            .toString(Qt::ISODate);
        }
        QCOMPARE(days.join(u' '), next);
    }

    void whatCannotBeCountedIsNoRule()
    {
        for (const char *words :
             { "twice a month", "three times a week", "at least once a month", "when summoned",
               "every Monday or Tuesday", "bi-weekly", "every Monday and on the 1st of each month",
               "once a week, then once a month", "by the 5th of each month", "on the 41st",
               "дважды в месяц", "два раза в неделю", "не реже одного раза в месяц",
               "до 5 числа каждого месяца", "по вызову", "айына екі рет", "кемінде айына бір рет",
               "", "Monday" })
            QVERIFY2(!readReportRule(QString::fromUtf8(words)), words);
    }

    void aSentenceKeepsItsOwnWordsWhereTheyNameTheDays()
    {
        QCOMPARE(reportWordsIn(u"He shall report to the police once a week."_s), u"1 week"_s);
        QCOMPARE(reportWordsIn(u"He shall report weekly, every Friday at noon."_s),
                 u"every Friday"_s);
        QCOMPARE(reportWordsIn(u"He shall report twice a week."_s), QString());
    }
};

HABEAS_TEST(TstReportRule)

} // namespace habeas::test

#include "tst_reportrule.moc"
