#include "app/base/dates/dateinput.h"
#include "app/base/dates/othercalendar.h"

#include <QTest>

#include "tests/programs/testmain.h"

using namespace habeas;
using namespace Qt::StringLiterals;

namespace {

DateInputContext onTenthOfApril()
{
    DateInputContext context;
    context.today = *CivilDay::of(2023, 4, 10);
    return context;
}

QString isoOf(const std::optional<CivilDay> &day)
{
    return day ? day->iso() : QStringLiteral("-");
}

QString dayIn(Calendar calendar, IslamicConvention convention, int year, int month, int day)
{
    const auto days = daysIn(calendar, convention, year, month, day);
    if (!days)
        return {};
    return days->first == days->last ? days->first.iso()
                                     : days->first.iso() + u' ' + days->last.iso();
}

QString solar(int year, int month, int day)
{
    return dayIn(Calendar::SolarHijri, IslamicConvention::Unnamed, year, month, day);
}

QString mecca(int year, int month, int day)
{
    return dayIn(Calendar::Islamic, IslamicConvention::UmmAlQura, year, month, day);
}

} // namespace

class TstOtherCalendar : public QObject
{
    Q_OBJECT

private slots:
    void publishedDaysAreMet();
    void solarYearsFollowTheirRule();
    void civilYearsFollowTheirRule();
    void everyDayComesOnce();
    void whatIsNotConverted();
    void typedDates_data();
    void typedDates();
    void refusedDates_data();
    void refusedDates();
    void aBareYearIsNeverTakenSilently_data();
    void aBareYearIsNeverTakenSilently();
    void aThaiYearIsAskedAbout();
    void theEchoShowsBothCalendars_data();
    void theEchoShowsBothCalendars();
    void daysOfTheWeekDecideWhatTheyCan();
    void whatIsKeptGivesTheSameDays();
    void monthsInEverySpelling_data();
    void monthsInEverySpelling();
};

void TstOtherCalendar::publishedDaysAreMet()
{
    // Nowruz as the calendars printed in Iran have it.
    QCOMPARE(solar(1357, 11, 22), u"1979-02-11"_s);
    QCOMPARE(solar(1399, 1, 1), u"2020-03-20"_s);
    QCOMPARE(solar(1400, 1, 1), u"2021-03-21"_s);
    QCOMPARE(solar(1401, 1, 1), u"2022-03-21"_s);
    QCOMPARE(solar(1402, 1, 1), u"2023-03-21"_s);
    QCOMPARE(solar(1403, 1, 1), u"2024-03-20"_s);
    QCOMPARE(solar(1404, 1, 1), u"2025-03-21"_s);
    QCOMPARE(solar(1403, 12, 30), u"2025-03-20"_s);
    QCOMPARE(solar(1401, 6, 25), u"2022-09-16"_s);
    // Ramadan and the feasts as Saudi Arabia announced them.
    QCOMPARE(mecca(1443, 9, 1), u"2022-04-02"_s);
    QCOMPARE(mecca(1443, 10, 1), u"2022-05-02"_s);
    QCOMPARE(mecca(1443, 12, 10), u"2022-07-09"_s);
    QCOMPARE(mecca(1444, 1, 1), u"2022-07-30"_s);
    QCOMPARE(mecca(1444, 9, 1), u"2023-03-23"_s);
    QCOMPARE(mecca(1445, 9, 1), u"2024-03-11"_s);
}

void TstOtherCalendar::solarYearsFollowTheirRule()
{
    // Eight leap years in thirty-three, counted on from a Nowruz that is known.
    CivilDay nowruz = *CivilDay::of(2022, 3, 21);
    for (int year = 1401; year <= 1500; ++year) {
        QCOMPARE(solar(year, 1, 1), nowruz.iso());
        const bool leap = (25 * year + 11) % 33 < 8;
        QCOMPARE(solar(year, 12, 30).isEmpty(), !leap);
        QCOMPARE(solar(year, 6, 31), nowruz.plusDays(185).iso());
        QVERIFY(solar(year, 7, 31).isEmpty());
        nowruz = nowruz.plusDays(leap ? 366 : 365);
    }
}

void TstOtherCalendar::civilYearsFollowTheirRule()
{
    // Months of 30 and 29 days in turn; eleven years of thirty have one day more.
    const CivilDay epoch = *CivilDay::of(622, 7, 19); // 16 July 622 in the Julian calendar
    for (int year = 1300; year <= 1500; ++year) {
        const qint64 days = (year - 1) * 354LL + (3 + 11LL * year) / 30;
        for (int month = 1; month <= 12; ++month) {
            const qint64 before = (59LL * (month - 1) + 1) / 2;
            QCOMPARE(dayIn(Calendar::Islamic, IslamicConvention::Civil, year, month, 1),
                     epoch.plusDays(days + before).iso());
        }
    }
}

void TstOtherCalendar::everyDayComesOnce()
{
    for (const auto convention : { IslamicConvention::Civil, IslamicConvention::UmmAlQura }) {
        for (const auto calendar : { Calendar::SolarHijri, Calendar::Islamic }) {
            std::optional<CivilDay> next;
            for (int year = 1400; year < 1410; ++year) {
                for (int month = 1; month <= 12; ++month) {
                    const auto whole = daysIn(calendar, convention, year, month, 0);
                    QVERIFY(!next || whole->first == *next);
                    const qint64 length = daysBetween(whole->first, whole->last) + 1;
                    QVERIFY(length >= 29 && length <= 31);
                    QVERIFY(daysIn(calendar, convention, year, month, static_cast<int>(length)));
                    QVERIFY(
                        !daysIn(calendar, convention, year, month, static_cast<int>(length) + 1));
                    next = whole->last.plusDays(1);
                    if (calendar == Calendar::SolarHijri || convention == IslamicConvention::Civil)
                        QCOMPARE(yearIn(calendar, whole->first), year);
                }
            }
        }
    }
}

void TstOtherCalendar::whatIsNotConverted()
{
    const auto any = IslamicConvention::Unnamed;
    QVERIFY(!daysIn(Calendar::SolarHijri, any, 1199, 1, 1));
    QVERIFY(!daysIn(Calendar::SolarHijri, any, 1501, 1, 1));
    QVERIFY(!daysIn(Calendar::Islamic, any, 1299, 1, 1));
    QVERIFY(!daysIn(Calendar::Islamic, any, 1501, 1, 1));
    QVERIFY(!daysIn(Calendar::SolarHijri, any, 1401, 13, 1));
    QVERIFY(!daysIn(Calendar::SolarHijri, any, 1401, 0, 1));
    QVERIFY(!daysIn(Calendar::SolarHijri, any, 1401, 7, -1));
    QVERIFY(!daysIn(Calendar::Gregorian, any, 1401, 7, 1));
}

void TstOtherCalendar::typedDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Calendar>("calendar");
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");
    const auto row = [](const QString &text, Calendar calendar, const QString &edtf,
                        const QString &earliest, const QString &latest) {
        QTest::newRow(qPrintable(text)) << text << calendar << edtf << earliest << latest;
    };
    for (const QString &text : { u"14 Mehr 1401"_s,
                                 u"14 mehr 1401 SH"_s,
                                 u"Mehr 14, 1401"_s,
                                 u"1401 Mehr 14"_s,
                                 u"۱۴ مهر ۱۴۰۱"_s,
                                 u"١٤ مهر ١٤٠١"_s,
                                 u"14 مهر ماه 1401"_s,
                                 u"۱۴ مهرماه ۱۴۰۱"_s,
                                 u"1401/07/14 SH"_s,
                                 u"1401-07-14 AP"_s,
                                 u"1401/7/14 A.P."_s,
                                 u"۱۴۰۱/۰۷/۱۴ شمسی"_s,
                                 u"14/07/1401 SH"_s,
                                 u"14.07.1401 с.х."_s,
                                 u"14 мехра 1401"_s,
                                 u"14 мехра 1401 года"_s,
                                 u"14 Mizan 1401"_s,
                                 u"۱۴ میزان ۱۴۰۱"_s,
                                 u"Thursday 14 Mehr 1401"_s,
                                 u"14 Mehr 1401 hijri shamsi"_s,
                                 u"14 mehr 1401 solar hijri"_s })
        row(text, Calendar::SolarHijri, u"2022-10-06"_s, u"2022-10-06"_s, u"2022-10-06"_s);
    for (const QString &text :
         { u"Mehr 1401"_s, u"mehr 1401 AP"_s, u"مهر ۱۴۰۱"_s, u"1401/07 SH"_s, u"07/1401 SH"_s,
           u"мехр 1401"_s, u"в мехре 1401 года"_s, u"in Mehr 1401"_s })
        row(text, Calendar::SolarHijri, u"2022"_s, u"2022-09-23"_s, u"2022-10-22"_s);
    for (const QString &text : { u"1401 SH"_s, u"1401 AP"_s, u"SH 1401"_s, u"سال ۱۴۰۱ شمسی"_s,
                                 u"۱۴۰۱ خورشیدی"_s, u"1401 год солнечной хиджры"_s })
        row(text, Calendar::SolarHijri, u"202X"_s, u"2022-03-21"_s, u"2023-03-20"_s);
    row(u"spring 1401 SH"_s, Calendar::SolarHijri, u"2022"_s, u"2022-03-21"_s, u"2022-06-21"_s);
    row(u"early Mehr 1401"_s, Calendar::SolarHijri, u"2022"_s, u"2022-09-23"_s, u"2022-10-02"_s);
    row(u"late Esfand 1399"_s, Calendar::SolarHijri, u"2021-03"_s, u"2021-03-11"_s,
        u"2021-03-20"_s);
    row(u"about 14 Mehr 1401"_s, Calendar::SolarHijri, u"2022-10-06~"_s, u"2022-10-06"_s,
        u"2022-10-06"_s);
    row(u"1401 SH?"_s, Calendar::SolarHijri, u"202X?"_s, u"2022-03-21"_s, u"2023-03-20"_s);
    row(u"1398 SH"_s, Calendar::SolarHijri, u"20XX"_s, u"2019-03-21"_s, u"2020-03-19"_s);
    row(u"14 Mehr"_s, Calendar::SolarHijri, u"2022-10-06"_s, u"2022-10-06"_s, u"2022-10-06"_s);
    row(u"14 Mehr 1401 10:30"_s, Calendar::SolarHijri, u"2022-10-06T10:30:00"_s, u"2022-10-06"_s,
        u"2022-10-06"_s);
    row(u"from 14 to 20 Mehr 1401"_s, Calendar::SolarHijri, u"2022-10-06/2022-10-12"_s,
        u"2022-10-06"_s, u"2022-10-12"_s);
    row(u"between 14 and 20 Mehr 1401"_s, Calendar::SolarHijri, u"2022-10"_s, u"2022-10-06"_s,
        u"2022-10-12"_s);
    row(u"before 14 Mehr 1401"_s, Calendar::SolarHijri, u"../2022-10-05"_s, u"-"_s,
        u"2022-10-05"_s);
    row(u"since 14 Mehr 1401"_s, Calendar::SolarHijri, u"2022-10-06/.."_s, u"2022-10-06"_s, u"-"_s);
    row(u"15 days from 14 Mehr 1401"_s, Calendar::SolarHijri, u"2022-10-21"_s, u"2022-10-21"_s,
        u"2022-10-21"_s);
    // The two conventions give two days: neither is chosen.
    for (const QString &text :
         { u"12 Ramadan 1443"_s, u"12 ramazan 1443"_s, u"12 Ramaḍān 1443 AH"_s, u"12 رمضان 1443"_s,
           u"١٢ رمضان ١٤٤٣ هـ"_s, u"۱۲ رمضان ۱۴۴۳ ه‍.ق"_s, u"12 рамадана 1443"_s,
           u"12 рамазана 1443 г.х."_s, u"1443/09/12 AH"_s, u"12.09.1443 AH"_s,
           u"12 Ramadan 1443 hijri"_s })
        row(text, Calendar::Islamic, u"2022-04"_s, u"2022-04-13"_s, u"2022-04-14"_s);
    row(u"12 Ramadan 1443 Umm al-Qura"_s, Calendar::Islamic, u"2022-04-13"_s, u"2022-04-13"_s,
        u"2022-04-13"_s);
    row(u"12 Ramadan 1443 (civil)"_s, Calendar::Islamic, u"2022-04-14"_s, u"2022-04-14"_s,
        u"2022-04-14"_s);
    row(u"12 رمضان 1443 أم القرى"_s, Calendar::Islamic, u"2022-04-13"_s, u"2022-04-13"_s,
        u"2022-04-13"_s);
    row(u"10 Muharram 1444"_s, Calendar::Islamic, u"2022-08-08"_s, u"2022-08-08"_s,
        u"2022-08-08"_s);
    row(u"Ramadan 1443"_s, Calendar::Islamic, u"2022"_s, u"2022-04-02"_s, u"2022-05-02"_s);
    row(u"1443 AH"_s, Calendar::Islamic, u"202X"_s, u"2021-08-09"_s, u"2022-07-29"_s);
    row(u"30 Ramadan 1443"_s, Calendar::Islamic, u"2022-05"_s, u"2022-05-01"_s, u"2022-05-02"_s);
    row(u"14 May 1401"_s, Calendar::Gregorian, u"1401-05-14"_s, u"1401-05-14"_s, u"1401-05-14"_s);
    row(u"1401 AD"_s, Calendar::Gregorian, u"1401"_s, u"1401-01-01"_s, u"1401-12-31"_s);
    row(u"۲۵.۰۲.۲۰۲۲"_s, Calendar::Gregorian, u"2022-02-25"_s, u"2022-02-25"_s, u"2022-02-25"_s);
}

void TstOtherCalendar::typedDates()
{
    QFETCH(const QString, text);
    QFETCH(const Calendar, calendar);
    QFETCH(const QString, edtf);
    QFETCH(const QString, earliest);
    QFETCH(const QString, latest);
    const auto reading = readDate(text, onTenthOfApril());
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    QCOMPARE(reading->calendar, calendar);
    QCOMPARE(reading->date.edtf(), edtf);
    QCOMPARE(isoOf(reading->date.earliest()), earliest);
    QCOMPARE(isoOf(reading->date.latest()), latest);
    QCOMPARE(reading->date.typed(), text);
    QVERIFY(!reading->otherReading);
}

void TstOtherCalendar::refusedDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &text, const QString &words) {
        QTest::newRow(qPrintable(text)) << text << words;
    };
    row(u"30 Esfand 1401"_s, u"has no such day"_s);
    row(u"31 Mehr 1401"_s, u"has no such day"_s);
    row(u"30 Safar 1443"_s, u"has no such day"_s);
    row(u"0 Mehr 1401"_s, u"The day must be 1 to 31."_s);
    row(u"1401/13/01 SH"_s, u"The month must be 1 to 12."_s);
    row(u"14 Mehr 2022"_s, u"from 1200 to 1500"_s);
    row(u"14 Mehr 01"_s, u"with four digits"_s);
    row(u"12 Ramadan 2022"_s, u"from 1300 to 1500"_s);
    row(u"Friday 14 Mehr 1401"_s, u"do not belong together"_s);
    row(u"Friday 12 Ramadan 1443"_s, u"do not belong together"_s);
    row(u"2 months from 14 Mehr 1401"_s, u"another calendar"_s);
    row(u"14 Ramadan 1401 SH"_s, u"Not understood"_s);
    row(u"14 May 1401 SH"_s, u"Not understood"_s);
    row(u"14 Mehr 1401 AD"_s, u"Not understood"_s);
    row(u"spring 1443 AH"_s, u"Not understood"_s);
    row(u"12 Ramadan 1443 10:30"_s, u"whole date"_s);
}

void TstOtherCalendar::refusedDates()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    const auto reading = readDate(text, onTenthOfApril());
    QVERIFY2(!reading, qPrintable(reading ? reading->date.edtf() : QString()));
    QVERIFY2(reading.error().message.contains(words), qPrintable(reading.error().message));
}

void TstOtherCalendar::aBareYearIsNeverTakenSilently_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<Calendar>("otherCalendar");
    QTest::addColumn<QString>("other");
    const auto row
        = [](const QString &text, const QString &edtf, Calendar calendar, const QString &other) {
              QTest::newRow(qPrintable(text)) << text << edtf << calendar << other;
          };
    row(u"1401/07/14"_s, u"1401-07-14"_s, Calendar::SolarHijri, u"2022-10-06 2022-10-06"_s);
    row(u"1401-07-14"_s, u"1401-07-14"_s, Calendar::SolarHijri, u"2022-10-06 2022-10-06"_s);
    row(u"۱۴۰۱/۰۷/۱۴"_s, u"1401-07-14"_s, Calendar::SolarHijri, u"2022-10-06 2022-10-06"_s);
    row(u"1401"_s, u"1401"_s, Calendar::SolarHijri, u"2022-03-21 2023-03-20"_s);
    row(u"1401/07"_s, u"1401-07"_s, Calendar::SolarHijri, u"2022-09-23 2022-10-22"_s);
    row(u"before 1401"_s, u"../1400-12-31"_s, Calendar::SolarHijri, u"- 2022-03-20"_s);
    row(u"1443"_s, u"1443"_s, Calendar::Islamic, u"2021-08-09 2022-07-29"_s);
    row(u"1443-09-12"_s, u"1443-09-12"_s, Calendar::Islamic, u"2022-04-13 2022-04-14"_s);
}

void TstOtherCalendar::aBareYearIsNeverTakenSilently()
{
    QFETCH(const QString, text);
    QFETCH(const QString, edtf);
    QFETCH(const Calendar, otherCalendar);
    QFETCH(const QString, other);
    const auto reading = readDate(text, onTenthOfApril());
    QVERIFY(reading && reading->otherReading);
    QCOMPARE(reading->date.edtf(), edtf);
    QCOMPARE(reading->calendar, Calendar::Gregorian);
    QCOMPARE(reading->otherCalendar, otherCalendar);
    const PartialDate &date = *reading->otherReading;
    QCOMPARE(isoOf(date.earliest()) + u' ' + isoOf(date.latest()), other);
    // The other reading can be kept as it is.
    const auto back = PartialDate::restore(date.edtf(), date.typed());
    QCOMPARE(isoOf(back->earliest()), isoOf(date.earliest()));
    QCOMPARE(isoOf(back->latest()), isoOf(date.latest()));
    QVERIFY(readDate(u"1401/1402"_s, onTenthOfApril())->echo.contains(u"SH or AH"));
}

void TstOtherCalendar::aThaiYearIsAskedAbout()
{
    DateInputContext context;
    context.today = CivilDay::fromIso(u"2026-11-26"_s).value();
    const auto reading = readDate(u"20 Nov 2569"_s, context);
    QVERIFY(reading);
    QCOMPARE(reading->date.edtf(), u"2569-11-20"_s);
    QVERIFY(reading->otherReading.has_value());
    QCOMPARE(reading->otherReading->edtf(), u"2026-11-20"_s);
    QVERIFY2(reading->echo.contains(u"could also be 20 November 2026"_s),
             qPrintable(reading->echo));
    QVERIFY(!readDate(u"2569-11-20"_s, context)->otherReading); // whoever writes so means it
    QVERIFY(!readDate(u"20 Nov 2569 CE"_s, context)->otherReading);
    QVERIFY(!readDate(u"20 Nov 2106"_s, context)->otherReading);
}

void TstOtherCalendar::theEchoShowsBothCalendars_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const QString &text, Language language, const QStringList &parts) {
        QTest::newRow(qPrintable(text + languageCode(language))) << text << language << parts;
    };
    row(u"۱۴ مهر ۱۴۰۱"_s, Language::English,
        { u"Thursday 6 October 2022"_s, u"14 Mehr 1401, Solar Hijri"_s });
    row(u"14 Mehr 1401"_s, Language::Russian,
        { u"четверг, 6 октября 2022 года"_s, u"14 мехр 1401, солнечная хиджра"_s });
    row(u"14 Mehr 1401"_s, Language::Kazakh, { u"2022 жылғы 6 қазан"_s, u"күн хижрасы"_s });
    row(u"12 Ramadan 1443"_s, Language::English,
        { u"between 13 and 14 April 2022"_s, u"12 Ramadan 1443, Islamic"_s, u"Umm al-Qura"_s,
          u"which day is not known"_s });
    row(u"12 Ramadan 1443 civil"_s, Language::English,
        { u"Thursday 14 April 2022"_s, u"by the civil calendar"_s });
    row(u"1401/07/14"_s, Language::English,
        { u"14 July 1401"_s, u"could also be 6 October 2022 (Solar Hijri)"_s });
}

void TstOtherCalendar::theEchoShowsBothCalendars()
{
    QFETCH(const QString, text);
    QFETCH(const Language, language);
    QFETCH(const QStringList, parts);
    DateInputContext context = onTenthOfApril();
    context.echoLanguage = language;
    const QString echo = readDate(text, context)->echo;
    for (const QString &part : parts)
        QVERIFY2(echo.contains(part), qPrintable(echo));
}

void TstOtherCalendar::daysOfTheWeekDecideWhatTheyCan()
{
    const auto edtf = [](const QString &text) {
        const auto reading = readDate(text, onTenthOfApril());
        return reading ? reading->date.edtf() : QString();
    };
    QCOMPARE(edtf(u"Wednesday 12 Ramadan 1443"_s), u"2022-04-13"_s);
    QCOMPARE(edtf(u"Thursday 12 Ramadan 1443"_s), u"2022-04-14"_s);
}

void TstOtherCalendar::whatIsKeptGivesTheSameDays()
{
    for (const QString &text :
         { u"Mehr 1401"_s, u"1401 SH"_s, u"12 Ramadan 1443"_s, u"before 14 Mehr 1401"_s,
           u"مهر ۱۴۰۱"_s, u"1443 AH"_s, u"about 1401 SH"_s, u"early Mehr 1401"_s, u"Mehr"_s }) {
        const auto reading = readDate(text, onTenthOfApril());
        QVERIFY2(reading && reading->date.isOneDayWithin(), qPrintable(text));
        const auto back = PartialDate::restore(reading->date.edtf(), reading->date.typed());
        QVERIFY(back->isOneDayWithin());
        QCOMPARE(back->earliest(), reading->date.earliest());
        QCOMPARE(back->latest(), reading->date.latest());
    }
}

void TstOtherCalendar::monthsInEverySpelling_data()
{
    QTest::addColumn<QString>("spellings");
    QTest::addColumn<Calendar>("calendar");
    QTest::addColumn<int>("month");
    const QStringList solar {
        u"Farvardin|فروردین|фарвардина|Hamal|حمل"_s,
        u"Ordibehesht|اردیبهشت|ордибехешта|Sawr|ثور"_s,
        u"Khordad|خرداد|хордада|Jawza|جوزا"_s,
        u"Tir|تیر|тира|Saratan|سرطان"_s,
        u"Mordad|Amordad|مرداد|мордада|Asad|اسد"_s,
        u"Shahrivar|شهریور|шахривара|Sunbula|سنبله"_s,
        u"Mehr|مهر|мехра|Mizan|میزان"_s,
        u"Aban|آبان|абана|Aqrab|عقرب"_s,
        u"Azar|آذر|азара|Qaws|قوس"_s,
        u"Dey|Dei|دی|дея|Jadi|جدی"_s,
        u"Bahman|بهمن|бахмана|Dalw|دلو"_s,
        u"Esfand|اسفند|эсфанда|Hut|حوت"_s,
    };
    const QStringList islamic {
        u"Muharram|Moharram|محرم|мухаррама|мұхаррам"_s,
        u"Safar|صفر|сафара"_s,
        u"Rabi al-Awwal|Rabi' al-awwal|Rabi I|Rabi ul Awwal|Rabīʿ al-Awwal|ربيع "
        u"الأول|ربیع‌الاول|"
        u"раби аль-авваль|рабиуль-авваль"_s,
        u"Rabi al-Thani|Rabi' II|Rabi al-Akhir|ربيع الثاني|ربيع الآخر|раби ас-сани|раби аль-ахир"_s,
        u"Jumada al-Ula|Jumada I|Jumada al-awwal|جمادى الأولى|جمادی الاول|джумада аль-уля"_s,
        u"Jumada al-Akhira|Jumada II|Jumada al-Thani|جمادى الآخرة|جمادی الثانی|джумада аль-ахира|"
        u"джумада ас-сания"_s,
        u"Rajab|رجب|раджаба"_s,
        u"Sha'ban|Shaban|Shaʿbān|Şaban|شعبان|шаабана|шабана|шағбан"_s,
        u"Ramadan|Ramazan|Ramadhan|رمضان|рамадана|рамазана|рамазан"_s,
        u"Shawwal|شوال|شوّال|шавваля"_s,
        u"Dhu al-Qa'dah|Dhul Qadah|Dhu l-Qaʿda|Zulqada|ذو القعدة|ذی‌القعده|зу-ль-каада|зуль-каада"_s,
        u"Dhu al-Hijjah|Dhul-Hijjah|Dhū al-Ḥijja|Zulhijja|ذو "
        u"الحجة|ذی‌الحجه|зу-ль-хиджа|"
        u"зуль-хиджа|зұлхижжа"_s,
    };
    for (int month = 1; month <= 12; ++month) {
        QTest::addRow("solar %d", month) << solar.at(month - 1) << Calendar::SolarHijri << month;
        QTest::addRow("islamic %d", month) << islamic.at(month - 1) << Calendar::Islamic << month;
    }
}

void TstOtherCalendar::monthsInEverySpelling()
{
    QFETCH(const QString, spellings);
    QFETCH(const Calendar, calendar);
    QFETCH(const int, month);
    const auto days = daysIn(calendar, IslamicConvention::Unnamed, 1401, month, 3);
    for (const QString &name : spellings.split(u'|')) {
        const auto reading = readDate(u"3 "_s + name + u" 1401"_s, onTenthOfApril());
        QVERIFY2(reading, qPrintable(name));
        QCOMPARE(reading->calendar, calendar);
        QCOMPARE(reading->date.earliest(), days->first);
        QCOMPARE(reading->date.latest(), days->last);
    }
}

HABEAS_TEST(TstOtherCalendar)
#include "tst_othercalendar.moc"
