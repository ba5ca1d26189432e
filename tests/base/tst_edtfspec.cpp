#include "app/base/dates/partialdate.h"

#include <QTest>

#include "tests/programs/testmain.h"

using namespace habeas;
using namespace Qt::StringLiterals;

namespace {

QString isoOf(const std::optional<CivilDay> &day)
{
    return day ? day->iso() : QStringLiteral("-");
}

} // namespace

/// The Library of Congress's specification of 4 February 2019, section by section.
class TstEdtfSpec : public QObject
{
    Q_OBJECT

private slots:
    void levelsZeroAndOneAreTaken_data();
    void levelsZeroAndOneAreTaken();
    void qualifiersStandBehindEverySingleForm();
    void everySideMakesAnInterval();
    void leapDaysAreThoseOfTheCalendar();
    void levelTwoIsRefused_data();
    void levelTwoIsRefused();
    void malformedTextIsRefused_data();
    void malformedTextIsRefused();
    void refusalsSayWhatIsMeant_data();
    void refusalsSayWhatIsMeant();
};

void TstEdtfSpec::levelsZeroAndOneAreTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bounds");
    const auto row = [](const char *text, const char *bounds) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(bounds);
    };
    // Level 0: date, date and time, time interval
    row("1985-04-12", "1985-04-12 1985-04-12");
    row("1985-04", "1985-04-01 1985-04-30");
    row("1985", "1985-01-01 1985-12-31");
    row("0000", "0000-01-01 0000-12-31");
    row("0001-01-01", "0001-01-01 0001-01-01");
    row("9999-12-31", "9999-12-31 9999-12-31");
    row("1985-04-12T23:20:30", "1985-04-12 1985-04-12");
    row("1985-04-12T23:20:30Z", "1985-04-12 1985-04-12");
    row("1985-04-12T23:20:30-04", "1985-04-12 1985-04-12");
    row("1985-04-12T23:20:30+04:30", "1985-04-12 1985-04-12");
    row("2004-01-01T10:10:10+00:59", "2004-01-01 2004-01-01");
    row("2004-01-01T00:00:00-23:59", "2004-01-01 2004-01-01");
    row("1964/2008", "1964-01-01 2008-12-31");
    row("2004-06/2006-08", "2004-06-01 2006-08-31");
    row("2004-02-01/2005-02-08", "2004-02-01 2005-02-08");
    row("2004-02-01/2005-02", "2004-02-01 2005-02-28");
    row("2004-02-01/2005", "2004-02-01 2005-12-31");
    row("2005/2006-02", "2005-01-01 2006-02-28");
    row("0000/0000", "0000-01-01 0000-12-31");
    row("0000-01/0000-01-03", "0000-01-01 0000-01-03");
    row("1111-01-01/1111", "1111-01-01 1111-12-31");
    // Level 1: letter-prefixed year
    row("Y170000002", "+170000002-01-01 +170000002-12-31");
    row("Y-170000002", "-170000002-01-01 -170000002-12-31");
    row("Y10000", "+10000-01-01 +10000-12-31");
    row("Y-10000", "-10000-01-01 -10000-12-31");
    row("Y999999999999999", "+999999999999999-01-01 +999999999999999-12-31");
    // seasons
    row("2001-21", "2001-03-01 2001-05-31");
    row("2001-22", "2001-06-01 2001-08-31");
    row("2001-23", "2001-09-01 2001-11-30");
    row("2001-24", "2001-12-01 2002-02-28");
    row("-2004-23", "-2004-09-01 -2004-11-30");
    row("-0001-24", "-0001-12-01 0000-02-29");
    // qualification of a whole date
    row("1984?", "1984-01-01 1984-12-31");
    row("2004-06~", "2004-06-01 2004-06-30");
    row("2004-06-11%", "2004-06-11 2004-06-11");
    row("-2004-06?", "-2004-06-01 -2004-06-30");
    // unspecified digits from the right
    row("201X", "2010-01-01 2019-12-31");
    row("20XX", "2000-01-01 2099-12-31");
    row("2004-XX", "2004-01-01 2004-12-31");
    row("1985-04-XX", "1985-04-01 1985-04-30");
    row("1985-XX-XX", "1985-01-01 1985-12-31");
    row("2004-02-XX", "2004-02-01 2004-02-29");
    row("-20XX", "-2099-01-01 -2000-12-31");
    row("-2004-XX", "-2004-01-01 -2004-12-31");
    row("-1985-04-XX", "-1985-04-01 -1985-04-30");
    row("-1985-XX-XX", "-1985-01-01 -1985-12-31");
    row("000X", "0000-01-01 0009-12-31");
    row("00XX", "0000-01-01 0099-12-31");
    // extended interval
    row("1985-04-12/..", "1985-04-12 -");
    row("1985-04/..", "1985-04-01 -");
    row("1985/..", "1985-01-01 -");
    row("../1985-04-12", "- 1985-04-12");
    row("../1985-04", "- 1985-04-30");
    row("../1985", "- 1985-12-31");
    row("1985-04-12/", "1985-04-12 -");
    row("1985-04/", "1985-04-01 -");
    row("1985/", "1985-01-01 -");
    row("/1985-04-12", "- 1985-04-12");
    row("/1985-04", "- 1985-04-30");
    row("/1985", "- 1985-12-31");
    row("1984~/2004-06", "1984-01-01 2004-06-30");
    row("1984/2004-06~", "1984-01-01 2004-06-30");
    row("1984~/2004~", "1984-01-01 2004-12-31");
    row("-1984?/2004%", "-1984-01-01 2004-12-31");
    row("1984-06?/2004-08?", "1984-06-01 2004-08-31");
    row("1984-06-02?/2004-08-08~", "1984-06-02 2004-08-08");
    row("1984-06-02?/", "1984-06-02 -");
    row("2003/2004-06-11%", "2003-01-01 2004-06-11");
    row("1952-23~/1953", "1952-09-01 1953-12-31");
    row("2003-22/2003-22", "2003-06-01 2003-08-31");
    row("2001-24/2002-02", "2001-12-01 2002-02-28");
    row("-1000/-0999", "-1000-01-01 -0999-12-31");
    row("Y-17000/Y17000", "-17000-01-01 +17000-12-31");
    // negative year
    row("-1985", "-1985-01-01 -1985-12-31");
    row("-0001", "-0001-01-01 -0001-12-31");
    row("-2001-02-03", "-2001-02-03 -2001-02-03");
    row("-1985-04-12T23:20:30Z", "-1985-04-12 -1985-04-12");
}

void TstEdtfSpec::levelsZeroAndOneAreTaken()
{
    QFETCH(const QString, text);
    QFETCH(const QString, bounds);
    const auto date = PartialDate::fromEdtf(text);
    QVERIFY2(date, qPrintable(date ? QString() : date.error().message));
    QCOMPARE(date->edtf(), text);
    QCOMPARE(isoOf(date->earliest()) + u' ' + isoOf(date->latest()), bounds);
}

void TstEdtfSpec::qualifiersStandBehindEverySingleForm()
{
    for (const QString &form :
         { u"1984"_s, u"1984-06"_s, u"1984-06-11"_s, u"-1984"_s, u"1984-21"_s, u"198X"_s, u"19XX"_s,
           u"1984-XX"_s, u"1984-06-XX"_s, u"1984-XX-XX"_s, u"Y17000"_s }) {
        const auto plain = PartialDate::fromEdtf(form);
        QVERIFY2(plain, qPrintable(form));
        for (const QString &mark : { u"?"_s, u"~"_s, u"%"_s }) {
            const auto date = PartialDate::fromEdtf(form + mark);
            QVERIFY2(date, qPrintable(form + mark));
            QCOMPARE(date->edtf(), QString(form + mark));
            QCOMPARE(date->earliest(), plain->earliest());
            QCOMPARE(date->latest(), plain->latest());
            QCOMPARE(date->isUncertain(), mark != u"~");
            QCOMPARE(date->isApproximate(), mark != u"?");
            QVERIFY(!PartialDate::fromEdtf(mark + form));
            QVERIFY(!PartialDate::fromEdtf(form + mark + mark));
        }
    }
}

void TstEdtfSpec::everySideMakesAnInterval()
{
    const QStringList starts { u"1984"_s,  u"1984-06"_s, u"1984-06-02"_s, u"1984-21"_s,
                               u"-0044"_s, u"Y-17000"_s, u"1984?"_s,      u"1984-06~"_s,
                               u".."_s,    u""_s,        u"1984-22%"_s,   u"-0044-03-15"_s };
    const QStringList ends { u"2004"_s,   u"2004-06"_s, u"2004-02-29"_s,  u"2004-24"_s,
                             u"Y17000"_s, u"2004?"_s,   u"2004-06-11%"_s, u".."_s,
                             u""_s,       u"2004-23~"_s };
    for (const QString &start : starts) {
        for (const QString &end : ends) {
            const QString text = start + u'/' + end;
            const bool dated = start.size() > 2 || end.size() > 2;
            const auto interval = PartialDate::fromEdtf(text);
            QVERIFY2(interval.has_value() == dated, qPrintable(text));
            if (!interval)
                continue;
            QCOMPARE(interval->edtf(), text);
            const auto first = PartialDate::fromEdtf(start);
            const auto last = PartialDate::fromEdtf(end);
            QCOMPARE(interval->earliest(), first ? first->earliest() : std::nullopt);
            QCOMPARE(interval->latest(), last ? last->latest() : std::nullopt);
        }
    }
}

void TstEdtfSpec::leapDaysAreThoseOfTheCalendar()
{
    for (const QString &year : { u"0000"_s, u"2000"_s, u"2024"_s, u"1600"_s, u"-0004"_s, u"-0400"_s,
                                 u"-2000"_s, u"-9996"_s })
        QVERIFY2(PartialDate::fromEdtf(year + u"-02-29"_s), qPrintable(year));
    for (const QString &year :
         { u"1900"_s, u"2100"_s, u"2022"_s, u"-0001"_s, u"-0100"_s, u"-0002"_s, u"-2001"_s })
        QVERIFY2(!PartialDate::fromEdtf(year + u"-02-29"_s), qPrintable(year));
    QCOMPARE(isoOf(PartialDate::fromEdtf(u"-0004-02"_s)->latest()), u"-0004-02-29"_s);
    QCOMPARE(isoOf(PartialDate::fromEdtf(u"-0100-02"_s)->latest()), u"-0100-02-28"_s);
}

void TstEdtfSpec::levelTwoIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "Y-17E7",
                              "Y17E8",
                              "1950S2",
                              "Y171010000S3",
                              "Y3388E2S3",
                              "-1859S5",
                              "2001-25",
                              "2001-33",
                              "2001-34",
                              "2001-41",
                              "[1667,1668,1670..1672]",
                              "[..1760-12-03]",
                              "[1760-12..]",
                              "[1667,1760-12]",
                              "{1667,1668,1670..1672}",
                              "{1960,1961-12}",
                              "{..1984}",
                              "2004-06~-11",
                              "2004?-06-11",
                              "?2004-06-~11",
                              "2004-%06-11",
                              "%2001",
                              "2004-?06-?11",
                              "2004?-%06",
                              "156X-12-25",
                              "15XX-12-25",
                              "XXXX-12-XX",
                              "1XXX-XX",
                              "1XXX-12",
                              "1984-1X",
                              "1984-X1",
                              "1984-06-1X",
                              "20X0-10-02",
                              "1X99-01-XX",
                              "2XXX",
                              "XXXX",
                              "X004",
                              "-156X-12-25",
                              "2004-XX-11",
                              "2004-06-~01/2004-06-~20",
                              "2004-06-XX/2004-07-03",
                              "198X/1999",
                              "1987/199X",
                              "2000-XX/2012",
                              "2000/2000-XX-XX",
                              "2019-12/%2020",
                              "2003-06-25/2004-X1-03",
                              "1960-06-1X/1961" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TstEdtfSpec::levelTwoIsRefused()
{
    QFETCH(const QString, text);
    const auto date = PartialDate::fromEdtf(text);
    QVERIFY2(!date, "this was read");
    QVERIFY2(date.error().message.contains(u"from character "_s), qPrintable(date.error().message));
}

void TstEdtfSpec::malformedTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts {
        u" 1863-03-29"_s,
        u"1863-03-29 "_s,
        u"1863- 03-29"_s,
        u"18 63-03-29"_s,
        u"\t1863"_s,
        u"1863\n"_s,
        u"1863\u00A0"_s,
        u"\u20661863"_s,
        u"1985-04-12T23:20:30 Z"_s,
        u"1960-06-31"_s,
        u"20067890"_s,
        u"20067890%"_s,
        u"Y2006"_s,
        u"Y-2006"_s,
        u"Y02006"_s,
        u"Y20067890-14-10%"_s,
        u"Y"_s,
        u"Y-"_s,
        u"-"_s,
        u"--2004"_s,
        u"-0000"_s,
        u"-0000-01-01"_s,
        u"+2006%"_s,
        u"2006-1"_s,
        u"2006-001"_s,
        u"2006-W01"_s,
        u"2006-02-029"_s,
        u"206"_s,
        u"2006-"_s,
        u"2006-02-"_s,
        u"2006--02"_s,
        u"2006/02/25"_s,
        u"2006.02.25"_s,
        u"NONE/"_s,
        u"2000/12-12"_s,
        u"2012/2013/1234"_s,
        u"2012//2013"_s,
        u"2012\\2013"_s,
        u"2012-24/2012-21"_s,
        u"2012-23/2012-22"_s,
        u"0800/-0999"_s,
        u"-1000/-2000"_s,
        u"0001/0000"_s,
        u"Y-61000/Y-70000"_s,
        u"unknown/2006"_s,
        u"2004-01-01/open"_s,
        u"2005-07-25T10:10:10Z/2006-01-01T10:10:10Z"_s,
        u"2005-07-25T10:10:10Z/2006-01"_s,
        u"2005-07-25/2006-01-01T10:10:10Z"_s,
        u"2005-07-25T10:10:10Z/.."_s,
        u"2001-21^southernHemisphere"_s,
        u"2001-20"_s,
        u"1985-04-12T23:20:30z"_s,
        u"1985-04-12t23:20:30"_s,
        u"2012-10-10T10:10:1"_s,
        u"2012-10-10T1:10:10"_s,
        u"2012-10-10T10"_s,
        u"2012-10-10T101010"_s,
        u"2012-10-10T10:50:10Z15"_s,
        u"2012-10-10T10:50:10,5"_s,
        u"2004-01-01T10:10:10-05:60"_s,
        u"2004-01-01T10:10:10+02:00:30"_s,
        u"2004-01-01T10:10:1000:59"_s,
        u"-1985-04-12T23:20:30+24"_s,
        u"2004-01-01T10:10:10~"_s,
        u"2004T10:10:10"_s,
        u"2004?T10:10:10"_s,
        u"..?"_s,
        u"../..~"_s,
        u"y170000002"_s,
        u"201x"_s,
        u"１９８５"_s, // full-width digits
        u"۱۹۸۵"_s,
        u"१९८५-०४"_s,
        u"1985‑04"_s, // another hyphen
        u"1985−04"_s,
        u"1985-04-12Ｔ10:00:00"_s,
        QString(100000, u'1'),
        u"Y"_s + QString(5000, u'9'),
        QString(5000, u'/'),
        QString(64, u'X'),
        QString(QChar(0)),
        u"1985"_s + QChar(0),
    };
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text.left(30).toHtmlEscaped())) << text;
}

void TstEdtfSpec::malformedTextIsRefused()
{
    QFETCH(const QString, text);
    const auto date = PartialDate::fromEdtf(text);
    QVERIFY2(!date, "this was read");
    QVERIFY2(date.error().message.contains(u"from character "_s), qPrintable(date.error().message));
    QVERIFY(date.error().message.size() < 300);
}

void TstEdtfSpec::refusalsSayWhatIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("position");
    const auto row = [](const QString &text, const QString &words, int position) {
        QTest::newRow(qPrintable(text)) << text << words << position;
    };
    row(u"201x"_s, u"capital X"_s, 4);
    row(u"y17000"_s, u"capital Y"_s, 1);
    row(u"1985-04-12t10:00:00"_s, u"capital T"_s, 11);
    row(u"1985-04-12T10:00:00z"_s, u"capital Z"_s, 20);
    row(u" 1985"_s, u"no space"_s, 1);
    row(u"1985 "_s, u"no space"_s, 5);
    row(u"19۸5"_s, u"0 to 9"_s, 3);
    row(u"1985-13"_s, u"01 to 12"_s, 6);
    row(u"2022-02-29"_s, u"February 2022 has 28 days"_s, 9);
    row(u"2004-06~-11"_s, u"level 2"_s, 8);
    row(u"156X-12"_s, u"level 2"_s, 5);
    row(u"1950S2"_s, u"should have ended"_s, 5);
    row(u"2001-25"_s, u"seasons"_s, 6);
    row(u"-0000"_s, u"without a minus"_s, 1);
    row(u"12345"_s, u"begins with Y"_s, 1);
    row(u"2004/2003"_s, u"before the first"_s, 6);
    row(u"[1667,1668]"_s, u"level 2"_s, 1);
}

void TstEdtfSpec::refusalsSayWhatIsMeant()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QFETCH(const int, position);
    const auto date = PartialDate::fromEdtf(text);
    QVERIFY2(!date, "this was read");
    QVERIFY2(date.error().message.contains(words), qPrintable(date.error().message));
    QVERIFY2(date.error().message.contains(u"from character %1 on"_s.arg(position)),
             qPrintable(date.error().message));
}

HABEAS_TEST(TstEdtfSpec)
#include "tst_edtfspec.moc"
