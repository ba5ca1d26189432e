#include "app/base/dates/partialdate.h"

#include <QRandomGenerator>
#include <QTest>

#include "tests/programs/testmain.h"

using namespace habeas;
using namespace Qt::StringLiterals;

namespace {

QString isoOf(const std::optional<CivilDay> &day)
{
    return day ? day->iso() : QStringLiteral("-");
}

PartialDate known(const QString &edtf)
{
    const auto date = PartialDate::fromEdtf(edtf);
    return date ? *date : PartialDate();
}

/// A calendar that counts one day at a time: slow, and shares nothing with the program's.
struct SlowDay
{
    qint64 year = 1970;
    int month = 1;
    int day = 1;

    [[nodiscard]] int length() const
    {
        const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        switch (month) {
        case 2:
            return leap ? 29 : 28;
        case 4:
        case 6:
        case 9:
        case 11:
            return 30;
        default:
            return 31;
        }
    }

    void next()
    {
        if (++day <= length())
            return;
        day = 1;
        if (++month <= 12)
            return;
        month = 1;
        ++year;
    }

    [[nodiscard]] QString digits() const
    {
        return QStringLiteral("%1%2-%3-%4")
            .arg(year < 0 ? u"-"_s : QString())
            .arg(year < 0 ? -year : year, 4, 10, QChar(u'0'))
            .arg(month, 2, 10, QChar(u'0'))
            .arg(day, 2, 10, QChar(u'0'));
    }
};

/// Whether a day's digits fit a pattern of digits and X: "1985-04-XX", "201X-XX-XX".
bool fits(const QString &pattern, const QString &digits)
{
    if (pattern.size() != digits.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) != u'X' && pattern.at(i) != digits.at(i))
            return false;
    }
    return true;
}

} // namespace

class TstEdtf : public QObject
{
    Q_OBJECT

private slots:
    void everyFormOfLevelsZeroAndOneIsRead_data();
    void everyFormOfLevelsZeroAndOneIsRead();
    void everythingElseIsRefusedWithItsPlace_data();
    void everythingElseIsRefusedWithItsPlace();
    void boundsAgreeWithCountingDayByDay();
    void randomTextNeverCrashesAndPrintsBack();
    void qualifiersAreTold();
    void sidesOfAnIntervalComeApart();
    void onlyACertainDayIsExact();
    void daysAndMonthsAreWrittenAsEdtf();
    void sortingPutsTheEarlierAndMorePreciseFirst();
    void whatAVaultKeepsComesBack();
};

void TstEdtf::everyFormOfLevelsZeroAndOneIsRead_data()
{
    using Precision = PartialDate::Precision;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");
    QTest::addColumn<Precision>("precision");
    const auto row
        = [](const char *text, const char *earliest, const char *latest, Precision precision) {
              QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(earliest)
                                  << QString::fromLatin1(latest) << precision;
          };
    row("1985-04-12", "1985-04-12", "1985-04-12", Precision::Day);
    row("1985-04", "1985-04-01", "1985-04-30", Precision::Month);
    row("1985", "1985-01-01", "1985-12-31", Precision::Year);
    row("0000", "0000-01-01", "0000-12-31", Precision::Year);
    row("2024-02-29", "2024-02-29", "2024-02-29", Precision::Day);
    row("1985-04-12T23:20:30", "1985-04-12", "1985-04-12", Precision::Time);
    row("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", Precision::Time);
    row("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12", Precision::Time);
    row("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12", Precision::Time);
    row("1985-04-12T00:00:00+00:00", "1985-04-12", "1985-04-12", Precision::Time);
    row("1964/2008", "1964-01-01", "2008-12-31", Precision::Interval);
    row("2004-06/2006-08", "2004-06-01", "2006-08-31", Precision::Interval);
    row("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", Precision::Interval);
    row("2004-02-01/2005-02", "2004-02-01", "2005-02-28", Precision::Interval);
    row("2004-02-01/2005", "2004-02-01", "2005-12-31", Precision::Interval);
    row("2005/2006-02", "2005-01-01", "2006-02-28", Precision::Interval);
    row("2005/2005", "2005-01-01", "2005-12-31", Precision::Interval);
    row("2005-06/2005", "2005-06-01", "2005-12-31", Precision::Interval);
    row("Y170000002", "+170000002-01-01", "+170000002-12-31", Precision::Year);
    row("Y-170000002", "-170000002-01-01", "-170000002-12-31", Precision::Year);
    row("2001-21", "2001-03-01", "2001-05-31", Precision::Season);
    row("2001-22", "2001-06-01", "2001-08-31", Precision::Season);
    row("2001-23", "2001-09-01", "2001-11-30", Precision::Season);
    row("2001-24", "2001-12-01", "2002-02-28", Precision::Season);
    row("2003-24", "2003-12-01", "2004-02-29", Precision::Season);
    row("1984?", "1984-01-01", "1984-12-31", Precision::Year);
    row("2004-06~", "2004-06-01", "2004-06-30", Precision::Month);
    row("2004-06-11%", "2004-06-11", "2004-06-11", Precision::Day);
    row("2001-21?", "2001-03-01", "2001-05-31", Precision::Season);
    row("201X", "2010-01-01", "2019-12-31", Precision::Decade);
    row("201X~", "2010-01-01", "2019-12-31", Precision::Decade);
    row("20XX", "2000-01-01", "2099-12-31", Precision::Century);
    row("2004-XX", "2004-01-01", "2004-12-31", Precision::Year);
    row("1985-04-XX", "1985-04-01", "1985-04-30", Precision::Month);
    row("1985-XX-XX", "1985-01-01", "1985-12-31", Precision::Year);
    row("1985-04-12/..", "1985-04-12", "-", Precision::Interval);
    row("1985-04/..", "1985-04-01", "-", Precision::Interval);
    row("1985/..", "1985-01-01", "-", Precision::Interval);
    row("../1985-04-12", "-", "1985-04-12", Precision::Interval);
    row("../1985", "-", "1985-12-31", Precision::Interval);
    row("1985-04-12/", "1985-04-12", "-", Precision::Interval);
    row("1985/", "1985-01-01", "-", Precision::Interval);
    row("/1985-04", "-", "1985-04-30", Precision::Interval);
    row("1984~/2004-06", "1984-01-01", "2004-06-30", Precision::Interval);
    row("1984?/2004%", "1984-01-01", "2004-12-31", Precision::Interval);
    row("1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08", Precision::Interval);
    row("2003-24/2004", "2003-12-01", "2004-12-31", Precision::Interval);
    row("Y-17000/-1985", "-17000-01-01", "-1985-12-31", Precision::Interval);
    row("-1985", "-1985-01-01", "-1985-12-31", Precision::Year);
    row("-1985-04-12", "-1985-04-12", "-1985-04-12", Precision::Day);
    row("-198X", "-1989-01-01", "-1980-12-31", Precision::Decade);
    row("-00XX", "-0099-01-01", "-0001-12-31", Precision::Century);
    row("-000X", "-0009-01-01", "-0001-12-31", Precision::Decade);
    row("..", "-", "-", Precision::Unknown);
}

void TstEdtf::everyFormOfLevelsZeroAndOneIsRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, earliest);
    QFETCH(const QString, latest);
    QFETCH(const PartialDate::Precision, precision);
    const auto date = PartialDate::fromEdtf(text);
    QVERIFY2(date, qPrintable(date ? QString() : date.error().message));
    QCOMPARE(date->edtf(), text);
    QCOMPARE(date->typed(), QString());
    QCOMPARE(isoOf(date->earliest()), earliest);
    QCOMPARE(isoOf(date->latest()), latest);
    QCOMPARE(date->precision(), precision);
}

void TstEdtf::everythingElseIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    const auto row = [](const char *text, int position) {
        QTest::newRow(text) << QString::fromLatin1(text) << position;
    };
    row("", 1);
    row("198", 4);
    row("1985-4", 7);
    row("1985-13", 6);
    row("1985-00", 6);
    row("1985-04-31", 9);
    row("2022-02-29", 9);
    row("1900-02-29", 9);
    row("1985-04-00", 9);
    row("1985-04-1", 10);
    row("1985-0412", 8);
    row("19850412", 1);
    row("1985-04-12T23:20", 17);
    row("1985-04-12T25:20:30", 12);
    row("1985-04-12T24:00:00", 12);
    row("1985-04-12T23:60:00", 15);
    row("1985-04-12T23:00:60", 18);
    row("1985-04-12T23:20:30z", 20);
    row("1985-04-12T23:20:30+4", 21);
    row("1985-04-12T23:20:30+0430", 23);
    row("1985-04-12T23:20:30-00:00", 20);
    row("1985-04-12T23:20:30.5", 20);
    row("1985-04-12T23:20:30?", 20);
    row("1985-04-12t23:20:30", 11);
    row("1985-04T23:20:30", 8);
    row("1985-04-12 23:20:30", 11);
    row(" 1985", 1);
    row("1985 ", 5);
    row("2004-02/2004-01", 9);
    row("2022-03-12/2022-02-25", 12);
    row("2005/2004/2003", 10);
    row("1985-04-12T10:00:00/1986", 11);
    row("/", 1);
    row("../..", 1);
    row("../", 1);
    row("/..", 1);
    row("...", 1);
    row("1985/...", 6);
    row("201x", 4);
    row("2004-xx", 6);
    row("2004-XX-12", 9);
    row("2XXX", 2);
    row("XXXX", 1);
    row("1X85", 3);
    row("201X-05", 5);
    row("20XX-XX", 5);
    row("2004-0X", 7);
    row("2004-06-XX/2004-07-03", 9);
    row("2004?-06", 5);
    row("?2004", 1);
    row("2004-~06", 6);
    row("2004-06?-11", 8);
    row("2004~?", 5);
    row("2001-25", 6);
    row("2001-34", 6);
    row("2001-21-01", 8);
    row("Y2022", 1);
    row("Y0012345", 2);
    row("Y17E7", 4);
    row("Y17000-05", 7);
    row("12345", 1);
    row("1950S2", 5);
    row("[1667,1668]", 1);
    row("{1960..1961}", 1);
    row("-0000", 1);
    row("+2022", 1);
    row("Y1234567890123456", 17);
    row("open", 1);
    row("unknown", 1);
}

void TstEdtf::everythingElseIsRefusedWithItsPlace()
{
    QFETCH(const QString, text);
    QFETCH(const int, position);
    const auto date = PartialDate::fromEdtf(text);
    QVERIFY2(!date, "this was read");
    QVERIFY2(date.error().message.contains(u" %1 "_s.arg(position)),
             qPrintable(date.error().message));
}

void TstEdtf::boundsAgreeWithCountingDayByDay()
{
    // Every pattern of a handful of years, against every day of them.
    QMap<QString, std::pair<QString, QString>> seen;
    SlowDay day { 1996, 1, 1 };
    for (; day.year < 2013; day.next()) {
        const QString digits = day.digits();
        const QString year = digits.first(4);
        const QStringList patterns { digits, digits.first(7) + u"-XX"_s, year + u"-XX-XX"_s };
        for (const QString &pattern : patterns) {
            QVERIFY(fits(pattern, digits));
            auto &bounds = seen[pattern];
            if (bounds.first.isEmpty())
                bounds.first = digits;
            bounds.second = digits;
        }
    }
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        const PartialDate date = known(it.key());
        QCOMPARE(isoOf(date.earliest()), it->first);
        QCOMPARE(isoOf(date.latest()), it->second);
    }
    const PartialDate decade = known(u"200X"_s);
    QCOMPARE(isoOf(decade.earliest()), u"2000-01-01"_s);
    QVERIFY(fits(u"200X-XX-XX"_s, isoOf(decade.latest())));
    QVERIFY(!fits(u"200X-XX-XX"_s, isoOf(decade.latest()->plusDays(1))));
}

void TstEdtf::randomTextNeverCrashesAndPrintsBack()
{
    QRandomGenerator random(20220225);
    const QString alphabet = u"0123456789012345678901-/-/X~?%T:Z.Y+ x"_s;
    const QStringList seeds { u"1985-04-12"_s, u"2004-02-01/2005"_s,           u"201X"_s,
                              u"Y170000"_s,    u"1985-04-12T23:20:30+04:30"_s, u"../1985-04"_s };
    int read = 0;
    for (int round = 0; round < 60000; ++round) {
        QString text = seeds.at(random.bounded(static_cast<int>(seeds.size())));
        const int changes = random.bounded(4);
        for (int i = 0; i < changes; ++i) {
            const qsizetype at = random.bounded(static_cast<int>(text.size()) + 1);
            const QChar c = alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
            if (random.bounded(2) == 0 && at < text.size())
                text[at] = c;
            else
                text.insert(at, c);
        }
        const auto date = PartialDate::fromEdtf(text);
        if (!date)
            continue;
        ++read;
        QCOMPARE(date->edtf(), text);
        QCOMPARE(*PartialDate::fromEdtf(date->edtf()), *date);
        if (date->earliest() && date->latest())
            QVERIFY2(*date->earliest() <= *date->latest(), qPrintable(text));
    }
    QVERIFY(read > 10000);
}

void TstEdtf::qualifiersAreTold()
{
    QVERIFY(known(u"1984?"_s).isUncertain() && !known(u"1984?"_s).isApproximate());
    QVERIFY(!known(u"1984~"_s).isUncertain() && known(u"1984~"_s).isApproximate());
    QVERIFY(known(u"1984%"_s).isUncertain() && known(u"1984%"_s).isApproximate());
    QVERIFY(known(u"1984/2004~"_s).isApproximate());
    QVERIFY(!known(u"1984/2004"_s).isApproximate());
}

void TstEdtf::sidesOfAnIntervalComeApart()
{
    const PartialDate both = known(u"2004-02-01?/2005"_s);
    QCOMPARE(both.intervalStart().edtf(), u"2004-02-01?"_s);
    QCOMPARE(both.intervalEnd().edtf(), u"2005"_s);
    QVERIFY(known(u"1985/.."_s).intervalEnd().isUnknown());
    QVERIFY(known(u"/1985"_s).intervalStart().isUnknown());
    QCOMPARE(known(u"2005-02"_s).intervalStart(), known(u"2005-02"_s));
    QCOMPARE(known(u"2005-02"_s).intervalEnd(), known(u"2005-02"_s));
}

void TstEdtf::onlyACertainDayIsExact()
{
    QVERIFY(known(u"2022-02-25"_s).isExactDay());
    QVERIFY(known(u"2022-02-25T10:00:00"_s).isExactDay());
    for (const QString &text : { u"2022-02-25?"_s, u"2022-02-25~"_s, u"2022-02"_s, u"2022-02-XX"_s,
                                 u"2022-02-25/2022-02-25"_s, u".."_s })
        QVERIFY2(!known(text).isExactDay(), qPrintable(text));
    QVERIFY(!PartialDate().isExactDay());
}

void TstEdtf::daysAndMonthsAreWrittenAsEdtf()
{
    QCOMPARE(PartialDate::fromDay(*CivilDay::of(2022, 2, 25)).edtf(), u"2022-02-25"_s);
    QCOMPARE(PartialDate::fromDay(*CivilDay::of(-5, 2, 5)).edtf(), u"-0005-02-05"_s);
    QCOMPARE(PartialDate::fromDay(*CivilDay::of(12345, 2, 5)).edtf(), u"Y12345"_s);
    QCOMPARE(PartialDate::fromMonth(2022, 11).edtf(), u"2022-11"_s);
    QCOMPARE(PartialDate::unknown().edtf(), u".."_s);
    QVERIFY(PartialDate::unknown().isUnknown());
    QVERIFY(!PartialDate().isSet());
}

void TstEdtf::sortingPutsTheEarlierAndMorePreciseFirst()
{
    const QStringList order { u"2021-12"_s,       u"2022-01-01"_s, u"2022-01"_s,    u"2022"_s,
                              u"2022-01-01/.."_s, u"2022-02-25"_s, u"../2022-03"_s, u".."_s };
    QList<PartialDate> dates;
    for (const QString &text : order)
        dates << known(text);
    dates << PartialDate();
    for (qsizetype i = 0; i < dates.size(); ++i) {
        for (qsizetype j = 0; j < dates.size(); ++j)
            QCOMPARE(PartialDate::sortsBefore(dates.at(i), dates.at(j)), i < j);
    }
}

void TstEdtf::whatAVaultKeepsComesBack()
{
    const PartialDate date = known(u"2022-02-25"_s).withTyped(u" 25 Feb 2022 "_s);
    QCOMPARE(date.typed(), u"25 Feb 2022"_s);
    QCOMPARE(*PartialDate::restore(date.edtf(), date.typed()), date);
    QVERIFY(!PartialDate::restore(QString(), QString())->isSet());
    QVERIFY(!PartialDate::restore(QString(), u"spring"_s));
    QVERIFY(!PartialDate::restore(u"2022-13"_s, QString()));
    QCOMPARE(known(u"2022"_s).withTyped(u"2022"_s).typed(), QString());
    QVERIFY(date != known(u"2022-02-25"_s));
}

HABEAS_TEST(TstEdtf)
#include "tst_edtf.moc"
