#include "app/records/find/hearingdays.h"
#include "app/records/store/repository.h"

#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/support/people.h"
#include "tests/support/temporaryvault.h"

using namespace habeas;
using namespace habeas::test;
using namespace Qt::StringLiterals;

namespace {
const CivilDay Today = *CivilDay::of(2026, 11, 27);
} // namespace

/// Which days a text asks for, and which hearings lie on them.
class TstHearingDays : public QObject
{
    Q_OBJECT

    TemporaryVault m_office;
    Id<Case> m_case = newId<Case>();

    void addHearing(const Transaction &t, const QString &edtf, const QString &typed = {},
                    bool deleted = false)
    {
        Hearing hearing;
        hearing.id = newId<Hearing>();
        hearing.inCase = m_case;
        hearing.at = PartialDate::restore(edtf, typed).value();
        hearing.purpose = u"trial"_s;
        hearing.deleted = deleted;
        QVERIFY(Repository<Hearing>(m_office.vault().connection()).save(t, hearing));
    }

    [[nodiscard]] HearingsFound found(const QString &words, qsizetype most = 50)
    {
        return hearingsOn(m_office.vault().connection(), daysMeant(words, Today), Today, most)
            .value();
    }

    [[nodiscard]] QString days(const QString &words)
    {
        QStringList shown;
        for (const HearingFound &one : found(words).hearings)
            shown << one.at.edtf() + (one.isSure ? QString() : u"?"_s);
        return shown.join(u' ');
    }

private slots:

    void initTestCase()
    {
        auto t = m_office.vault().begin({ u"a"_s, u"test"_s });
        QVERIFY(t);
        Case file;
        file.id = m_case;
        file.ref = u"KZ-1"_s;
        file.status = u"open"_s;
        QVERIFY(Repository<Case>(m_office.vault().connection()).save(*t, file));
        const Somebody dana(u"Dana Sample"_s, u"person_at_risk"_s, m_case);
        QVERIFY(Repository<Person>(m_office.vault().connection()).save(*t, dana.person));
        QVERIFY(Repository<Name>(m_office.vault().connection()).save(*t, dana.name));
        QVERIFY(Repository<Involvement>(m_office.vault().connection()).save(*t, dana.part));
        for (const QString &day : { u"2022-05-06"_s, u"2026-05-06"_s, u"2026-06-05"_s, u"2022-05"_s,
                                    u"2025-12-26"_s, u"2026-12-03"_s, u"2021"_s, u"2024-02-29"_s })
            addHearing(*t, day);
        addHearing(*t, u"2022-01"_s, u"between 4 and 5 January 2022"_s);
        addHearing(*t, u"2022-05-06"_s, {}, true);
        QVERIFY(t->commit());
    }

    void theDaysOfATextAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("day") << u"hearing 6 may"_s << u"6 May of any year"_s;
        QTest::newRow("day alone") << u"6 may"_s << u"6 May of any year"_s;
        QTest::newRow("with on") << u"hearing on 6 may 2022"_s << u"6 May 2022"_s;
        QTest::newRow("behind") << u"6 may hearing"_s << u"6 May of any year"_s;
        QTest::newRow("russian") << u"6 мая"_s << u"6 May of any year"_s;
        QTest::newRow("russian hearing") << u"слушание 6 мая"_s << u"6 May of any year"_s;
        QTest::newRow("begun") << u"засед 6 мая"_s << u"6 May of any year"_s;
        QTest::newRow("kazakh") << u"отырыс 6 мамыр"_s << u"6 May of any year"_s;
        QTest::newRow("figures") << u"26.12"_s << u"26 Dec of any year"_s;
        QTest::newRow("month first") << u"12/26"_s << u"26 Dec of any year|Dec 2026"_s;
        QTest::newRow("no month") << u"12.26"_s << u"26 Dec of any year|Dec 2026"_s;
        QTest::newRow("two orders") << u"03/04/26"_s << u"3 Apr 2026|4 Mar 2026"_s;
        QTest::newRow("two orders, no year")
            << u"5/6"_s << u"5 Jun of any year|6 May of any year"_s;
        QTest::newRow("a month") << u"may 2022"_s << u"May 2022"_s;
        QTest::newRow("a year") << u"hearing 2022"_s << u"2022"_s;
        QTest::newRow("today") << u"hearing today"_s << u"27 Nov 2026"_s;
        QTest::newRow("a number") << u"2022"_s << QString();
        QTest::newRow("a name") << u"may"_s << QString();
        QTest::newRow("a reference") << u"KZ-0007"_s << QString();
        QTest::newRow("the word alone") << u"hearing"_s << QString();
        QTest::newRow("a word") << u"xyzzy"_s << QString();
    }

    void theDaysOfATextAreRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QStringList shown;
        for (const DaysMeant &one : daysMeant(typed, Today))
            shown << daysWords(one, Language::English);
        QCOMPARE(shown.join(u'|'), meant);
    }

    void theYearOfTodayIsNotShownForEveryYear()
    {
        QVERIFY(!daysWords(daysMeant(u"6 мая"_s, Today).first(), Language::Russian)
                     .contains(u"2026"_s));
        QVERIFY(
            !daysWords(daysMeant(u"6 мая"_s, Today).first(), Language::Kazakh).contains(u"2026"_s));
    }

    void hearingsOfTheDayAreFoundTheNearestFirst()
    {
        QCOMPARE(days(u"hearing 6 may"_s), u"2026-05-06 2022-05-06 2022-05?"_s);
        QCOMPARE(days(u"6 may 2022"_s), u"2022-05-06 2022-05?"_s);
        QCOMPARE(days(u"hearing 7 may 2026"_s), QString());
        QCOMPARE(days(u"26.12"_s), u"2025-12-26"_s);
        QCOMPARE(days(u"hearing 29 feb"_s), u"2024-02-29"_s);
    }

    void bothReadingsOfADateAreLookedFor()
    {
        QCOMPARE(days(u"12/26"_s), u"2026-12-03 2025-12-26"_s);
        QCOMPARE(days(u"5/6"_s), u"2026-06-05 2026-05-06 2022-05-06 2022-05?"_s);
    }

    void aMonthHoldsItsDays()
    {
        QCOMPARE(days(u"may 2022"_s), u"2022-05-06 2022-05"_s);
        QCOMPARE(days(u"hearing 2021"_s), u"2021"_s);
    }

    /// The words say fewer days than the month that is stored.
    void wordsNarrowTheDays()
    {
        QCOMPARE(days(u"4 january 2022"_s), u"2022-01?"_s);
        QCOMPARE(days(u"20 january 2022"_s), QString());
    }

    void itIsSaidWhereThereAreMore()
    {
        const HearingsFound some = found(u"hearing 6 may"_s, 1);
        QCOMPARE(some.hearings.size(), 1);
        QVERIFY(!some.isWhole);
        QVERIFY(found(u"hearing 6 may"_s).isWhole);
    }

    void itIsSaidWhoseHearingItIs()
    {
        const HearingFound first = found(u"6 may 2022"_s).hearings.value(0);
        QCOMPARE(first.caseRef, u"KZ-1"_s);
        QCOMPARE(first.people, u"Dana Sample"_s);
        QCOMPARE(first.purpose, u"trial"_s);
    }
};

HABEAS_TEST(TstHearingDays)
#include "tst_hearingdays.moc"
