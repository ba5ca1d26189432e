#include "app/base/dates/dateinput.h"
#include "app/base/dates/dateprint.h"

#include <QRandomGenerator>
#include <QTest>

#include "tests/programs/testmain.h"

using namespace habeas;
using namespace Qt::StringLiterals;

namespace {

/// A caseworker on 10 April 2023.
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

} // namespace

class TstDateInput : public QObject
{
    Q_OBJECT

private slots:
    void whatPeopleWriteIsUnderstood_data();
    void whatPeopleWriteIsUnderstood();
    void keysOfAnotherLayoutAreUnderstood();
    void whatIsNoDateIsRefusedInWords_data();
    void whatIsNoDateIsRefusedInWords();
    void dayAndMonthThatCouldBeSwappedAreShownBoth();
    void aYearLeftOutFollowsTheField();
    void lengthsCountFromTheBaseOfTheField();
    void theEchoSaysHowItWasUnderstood_data();
    void theEchoSaysHowItWasUnderstood();
    void whatIsStoredGivesTheSameDays();
    void wordsWithoutADayAreKeptOnlyAsWords();
    void randomWordsNeverBreakIt();
};

void TstDateInput::whatPeopleWriteIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");
    const auto row = [](const QString &text, const QString &edtf, const QString &earliest,
                        const QString &latest) {
        QTest::newRow(qPrintable(text)) << text << edtf << earliest << latest;
    };
    const auto day = [row](const QString &text, const QString &iso) {
        row(text, iso, iso, iso);
    };
    for (const QString &text : { u"25.02.2022"_s,
                                 u"25 Feb 2022"_s,
                                 u"feb 25 2022"_s,
                                 u"feb 25, 2022"_s,
                                 u"25 feb 22"_s,
                                 u"feb 25 22"_s,
                                 u"25/02/2022"_s,
                                 u"2/25/2022"_s,
                                 u"2022/02/25"_s,
                                 u"2022.02.25"_s,
                                 u"25-feb-2022"_s,
                                 u"25th of February 2022"_s,
                                 u"25 февраля 2022"_s,
                                 u"25 февраля 2022 г."_s,
                                 u"25 ФЕВРАЛЯ 2022 ГОДА"_s,
                                 u"25 фев. 2022"_s,
                                 u"25-го февраля 2022"_s,
                                 u"2022 жылғы 25 ақпан"_s,
                                 u"25 ақпан 2022"_s,
                                 u"25 акпан 2022"_s,
                                 u"2022 ж. 25 ақп."_s,
                                 u"Friday 25 February 2022"_s,
                                 u"  25.02.2022  "_s,
                                 u"2022-02-25"_s })
        day(text, u"2022-02-25"_s);
    day(u"25 feb '22"_s, u"2022-02-25"_s);
    day(u"10 сәуір 2023"_s, u"2023-04-10"_s);
    day(u"2023 жылғы 10 сәуір"_s, u"2023-04-10"_s);
    day(u"15 days from 25 Feb 2022"_s, u"2022-03-12"_s);
    day(u"1 year and 6 months from 25 Feb 2022"_s, u"2023-08-25"_s);
    day(u"1 year, 6 months and 2 days before 27 Aug 2023"_s, u"2022-02-25"_s);
    day(u"25 Feb 2022 + 9 years 6 months"_s, u"2031-08-25"_s);
    day(u"1 год 6 месяцев с 25 февраля 2022"_s, u"2023-08-25"_s);
    day(u"2022 жылғы 25 ақпаннан бастап 1 жыл 6 ай"_s, u"2023-08-25"_s);
    day(u"15 суток с 25 февраля 2022"_s, u"2022-03-12"_s);
    day(u"2022 жылғы 25 ақпаннан бастап 15 тәулік"_s, u"2022-03-12"_s);
    day(u"25 Feb 2022 + 15 days"_s, u"2022-03-12"_s);
    day(u"2 weeks before 1 May 2022"_s, u"2022-04-17"_s);
    day(u"2 months from 14 Mar 2022"_s, u"2022-05-14"_s);
    day(u"1 month from 31 Jan 2023"_s, u"2023-02-28"_s);
    day(u"2 months from 31 Dec 2022"_s, u"2023-02-28"_s);
    day(u"today"_s, u"2023-04-10"_s);
    day(u"завтра"_s, u"2023-04-11"_s);
    day(u"кеше"_s, u"2023-04-09"_s);
    day(u"last fri"_s, u"2023-04-07"_s);
    day(u"next mon"_s, u"2023-04-17"_s);
    day(u"в прошлую пятницу"_s, u"2023-04-07"_s);
    day(u"3w ago"_s, u"2023-03-20"_s);
    day(u"через 3 дня"_s, u"2023-04-13"_s);
    row(u"2022-05-06 10:00"_s, u"2022-05-06T10:00:00"_s, u"2022-05-06"_s, u"2022-05-06"_s);
    row(u"2022-05-06T10:00"_s, u"2022-05-06T10:00:00"_s, u"2022-05-06"_s, u"2022-05-06"_s);
    row(u"6 May 2022, 2:30 pm"_s, u"2022-05-06T14:30:00"_s, u"2022-05-06"_s, u"2022-05-06"_s);
    for (const QString &text : { u"6 مايو 2022"_s, u"٦ مايو ٢٠٢٢"_s, u"6 أيار 2022"_s })
        row(text, u"2022-05-06"_s, u"2022-05-06"_s, u"2022-05-06"_s);
    row(u"10 تشرين الأول 2022"_s, u"2022-10-10"_s, u"2022-10-10"_s, u"2022-10-10"_s);
    row(u"6 мая 2022 в 10:00"_s, u"2022-05-06T10:00:00"_s, u"2022-05-06"_s, u"2022-05-06"_s);
    for (const QString &text :
         { u"Nov 2022"_s, u"november 2022"_s, u"11/2022"_s, u"11.2022"_s, u"ноябрь 2022"_s,
           u"в ноябре 2022 года"_s, u"2022 жылғы қараша"_s })
        row(text, u"2022-11"_s, u"2022-11-01"_s, u"2022-11-30"_s);
    for (const QString &text : { u"~2019"_s, u"c. 2019"_s, u"ca 2019"_s, u"about 2019"_s,
                                 u"около 2019 года"_s, u"шамамен 2019 жыл"_s })
        row(text, u"2019~"_s, u"2019-01-01"_s, u"2019-12-31"_s);
    row(u"Feb '22"_s, u"2022-02"_s, u"2022-02-01"_s, u"2022-02-28"_s);
    row(u"2019 год"_s, u"2019"_s, u"2019-01-01"_s, u"2019-12-31"_s);
    row(u"Nov 2022?"_s, u"2022-11?"_s, u"2022-11-01"_s, u"2022-11-30"_s);
    for (const QString &text :
         { u"between 4 and 5 Jan 2022"_s, u"4 or 5 Jan 2022"_s, u"4 или 5 января 2022"_s,
           u"between 4 Jan 2022 and 5 Jan 2022"_s, u"4 Jan 2022 .. 5 Jan 2022"_s,
           u"между 4 и 5 января 2022"_s, u"2022 жылғы 4 қаңтар мен 5 қаңтар аралығында"_s })
        row(text, u"2022-01"_s, u"2022-01-04"_s, u"2022-01-05"_s);
    row(u"between 30 Dec 2021 and 2 Jan 2022"_s, u"202X"_s, u"2021-12-30"_s, u"2022-01-02"_s);
    row(u"between 30 Dec 1999 and 2 Jan 2000"_s, u".."_s, u"1999-12-30"_s, u"2000-01-02"_s);
    for (const QString &text :
         { u"4 and 5 January 2022"_s, u"4-5 jan 2022"_s, u"4–5 января 2022"_s, u"Jan 4-5 2022"_s,
           u"from 4 to 5 Jan 2022"_s, u"с 4 по 5 января 2022"_s })
        row(text, u"2022-01-04/2022-01-05"_s, u"2022-01-04"_s, u"2022-01-05"_s);
    row(u"from 28 Dec to 3 Jan 2022"_s, u"2021-12-28/2022-01-03"_s, u"2021-12-28"_s,
        u"2022-01-03"_s);
    row(u"before 12 Mar 2022"_s, u"../2022-03-11"_s, u"-"_s, u"2022-03-11"_s);
    row(u"до 12 марта 2022"_s, u"../2022-03-11"_s, u"-"_s, u"2022-03-11"_s);
    row(u"by 12 Mar 2022"_s, u"../2022-03-12"_s, u"-"_s, u"2022-03-12"_s);
    row(u"after May 2022"_s, u"2022-06-01/.."_s, u"2022-06-01"_s, u"-"_s);
    row(u"после 25 февраля 2022"_s, u"2022-02-26/.."_s, u"2022-02-26"_s, u"-"_s);
    row(u"since 25 Feb 2022"_s, u"2022-02-25/.."_s, u"2022-02-25"_s, u"-"_s);
    row(u"с 25 февраля 2022"_s, u"2022-02-25/.."_s, u"2022-02-25"_s, u"-"_s);
    row(u"early Oct 2022"_s, u"2022-10"_s, u"2022-10-01"_s, u"2022-10-10"_s);
    row(u"mid-Oct 2022"_s, u"2022-10"_s, u"2022-10-11"_s, u"2022-10-20"_s);
    row(u"late Oct 2022"_s, u"2022-10"_s, u"2022-10-21"_s, u"2022-10-31"_s);
    row(u"в конце февраля 2022"_s, u"2022-02"_s, u"2022-02-21"_s, u"2022-02-28"_s);
    row(u"2022 жылғы қазанның басы"_s, u"2022-10"_s, u"2022-10-01"_s, u"2022-10-10"_s);
    row(u"spring 2021"_s, u"2021-21"_s, u"2021-03-01"_s, u"2021-05-31"_s);
    row(u"весной 2021 года"_s, u"2021-21"_s, u"2021-03-01"_s, u"2021-05-31"_s);
    row(u"Q1 2022"_s, u"2022"_s, u"2022-01-01"_s, u"2022-03-31"_s);
    row(u"4 квартал 2022"_s, u"2022"_s, u"2022-10-01"_s, u"2022-12-31"_s);
    row(u"1990s"_s, u"199X"_s, u"1990-01-01"_s, u"1999-12-31"_s);
    row(u"2 months from Nov 2022"_s, u"2023-01"_s, u"2023-01-01"_s, u"2023-01-30"_s);
    row(u"last month"_s, u"2023-03"_s, u"2023-03-01"_s, u"2023-03-31"_s);
    for (const QString &text :
         { u"unknown"_s, u"?"_s, u"неизвестно"_s, u"белгісіз"_s, u".."_s, u"дата неизвестна"_s })
        row(text, u".."_s, u"-"_s, u"-"_s);
}

void TstDateInput::whatPeopleWriteIsUnderstood()
{
    QFETCH(const QString, text);
    QFETCH(const QString, edtf);
    QFETCH(const QString, earliest);
    QFETCH(const QString, latest);
    const auto reading = readDate(text, onTenthOfApril());
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    QCOMPARE(reading->date.edtf(), edtf);
    QCOMPARE(isoOf(reading->date.earliest()), earliest);
    QCOMPARE(isoOf(reading->date.latest()), latest);
    QCOMPARE(reading->date.typed(), text.trimmed() == edtf ? QString() : text.trimmed());
    QVERIFY(!reading->otherReading);
}

void TstDateInput::keysOfAnotherLayoutAreUnderstood()
{
    for (const auto &text : { u"6 may 2022"_s, u"6 ьфн 2022"_s, u"6 vfz 2022"_s }) {
        const auto reading = readDate(text, onTenthOfApril());
        QVERIFY2(reading, qPrintable(text));
        QCOMPARE(reading->date.edtf(), u"2022-05-06"_s);
    }
    const auto meant = readDate(u"фищге 2019"_s, onTenthOfApril());
    QVERIFY(meant);
    QVERIFY2(meant->date.typed().isEmpty() || meant->date.typed().startsWith(u"about"_s),
             qPrintable(meant->date.typed()));
    // A date that cannot be is not tried as another one.
    const auto never = readDate(u"31.13.2022"_s, onTenthOfApril());
    QVERIFY(!never);
    QVERIFY(never.error().message.contains(u"month"_s));
}

void TstDateInput::whatIsNoDateIsRefusedInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &text, const QString &words) {
        QTest::newRow(qPrintable(text.left(40))) << text << words;
    };
    row(u"29 Feb 2022"_s, u"February 2022 has 28 days."_s);
    row(u"31 апреля 2022"_s, u"April has 30 days."_s);
    row(u"2022-02-30"_s, u"February 2022 has 28 days."_s);
    row(u"31.13.2022"_s, u"The month must be 1 to 12."_s);
    row(u"00.05.2022"_s, u"The day must be 1 to 31."_s);
    row(u"05.00.2022"_s, u"The month must be 1 to 12."_s);
    row(u"12 Mar 2022 .. 25 Feb 2022"_s, u"The second date is before the first."_s);
    row(u"from 12 Mar 2022 to 25 Feb 2022"_s, u"The second date is before the first."_s);
    row(u"between 5 and 4 Jan 2022"_s, u"The second date is before the first."_s);
    row(u"Thursday 25 February 2022"_s, u"do not belong together"_s);
    row(u"6 May 2022 25:00"_s, u"The hour must be 00 to 23."_s);
    row(u"48 hours from 12 Mar 2022"_s, u"Hours and working days"_s);
    row(u"6 months and 1 year from 1 Jan 2022"_s, u"Not understood"_s);
    row(u"2m"_s, u"no date to count from"_s);
    row(u"sometime soon"_s, u"Not understood. Try: 6 May 2022"_s);
    row(u"5"_s, u"Not understood"_s);
    row(u"4 or 15 Jan 2022"_s, u"Not understood"_s);
    row(u"feb feb 2022"_s, u"Not understood"_s);
    row(u"25 feb 2022 maybe not"_s, u"Not understood"_s);
    row(QString(), u"There is no date here"_s);
    row(QString(201, u'1'), u"too long"_s);
}

void TstDateInput::whatIsNoDateIsRefusedInWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    const auto reading = readDate(text, onTenthOfApril());
    QVERIFY2(!reading, qPrintable(reading ? reading->date.edtf() : QString()));
    QVERIFY2(reading.error().message.contains(words), qPrintable(reading.error().message));
}

void TstDateInput::dayAndMonthThatCouldBeSwappedAreShownBoth()
{
    const auto slashed = readDate(u"04/05/2022"_s, onTenthOfApril());
    QCOMPARE(slashed->date.edtf(), u"2022-05-04"_s);
    QCOMPARE(slashed->otherReading->edtf(), u"2022-04-05"_s);
    const auto shortYear = readDate(u"03/04/22"_s, onTenthOfApril());
    QCOMPARE(shortYear->date.edtf(), u"2022-04-03"_s);
    QCOMPARE(shortYear->otherReading->edtf(), u"2022-03-04"_s);
    QVERIFY(!readDate(u"04.05.2022"_s, onTenthOfApril())->otherReading);
    QVERIFY(!readDate(u"05/05/2022"_s, onTenthOfApril())->otherReading);
}

void TstDateInput::aYearLeftOutFollowsTheField()
{
    DateInputContext context = onTenthOfApril();
    const auto edtf = [&context](const QString &text) {
        const auto reading = readDate(text, context);
        return reading && reading->yearAssumed ? reading->date.edtf() : QString();
    };
    QCOMPARE(edtf(u"25 feb"_s), u"2023-02-25"_s);
    QCOMPARE(edtf(u"25.02"_s), u"2023-02-25"_s);
    QCOMPARE(edtf(u"11 апреля"_s), u"2022-04-11"_s);
    QCOMPARE(edtf(u"oct"_s), u"2022-10"_s);
    QCOMPARE(edtf(u"29 feb"_s), u"2020-02-29"_s);
    QCOMPARE(edtf(u"4-5 apr"_s), u"2023-04-04/2023-04-05"_s);
    context.bias = DateInputContext::YearBias::Future;
    QCOMPARE(edtf(u"25 feb"_s), u"2024-02-25"_s);
    QCOMPARE(edtf(u"11 апреля"_s), u"2023-04-11"_s);
    context.base = CivilDay::of(2022, 5, 6);
    QCOMPARE(edtf(u"6 july"_s), u"2022-07-06"_s);
}

void TstDateInput::lengthsCountFromTheBaseOfTheField()
{
    DateInputContext context = onTenthOfApril();
    context.base = CivilDay::of(2022, 5, 6);
    context.baseName = u"the hearing"_s;
    const auto months = readDate(u"2m"_s, context);
    QCOMPARE(months->date.edtf(), u"2022-07-06"_s);
    QCOMPARE(months->arithmetic, u"2 months from 2022-05-06"_s);
    QVERIFY(months->echo.contains(u"the hearing"));
    QCOMPARE(readDate(u"+15d"_s, context)->date.edtf(), u"2022-05-21"_s);
    QCOMPARE(readDate(u"-1w"_s, context)->date.edtf(), u"2022-04-29"_s);
}

void TstDateInput::theEchoSaysHowItWasUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("echo");
    const auto row = [](const QString &text, Language language, const QString &echo) {
        QTest::newRow(qPrintable(text + languageCode(language))) << text << language << echo;
    };
    row(u"25.02.2022"_s, Language::English, u"= Friday 25 February 2022"_s);
    row(u"25 feb"_s, Language::English, u"= Saturday 25 February 2023 (year assumed)"_s);
    row(u"04/05/2022"_s, Language::English,
        u"= Wednesday 4 May 2022 · could also be 5 April 2022"_s);
    row(u"15 days from 25 Feb 2022"_s, Language::English,
        u"= Saturday 12 March 2022 (15 days, the first day not counted: 25 February 2022)"_s);
    row(u"2 months 10 days from 31 Dec 2022"_s, Language::English,
        u"= Friday 10 March 2023 (2 months 10 days, months first, then days: 31 December 2022)"_s);
    row(u"Nov 2022"_s, Language::Russian, u"= ноябрь 2022 года (день неизвестен)"_s);
    row(u"25.02.2022"_s, Language::Russian, u"= пятница, 25 февраля 2022 года"_s);
    row(u"25.02.2022"_s, Language::Kazakh, u"= 2022 жылғы 25 ақпан, жұма"_s);
    row(u"?"_s, Language::Kazakh, u"= күні белгісіз"_s);
    row(u"1 month from 31 Jan 2023"_s, Language::English,
        u"= Tuesday 28 February 2023 (1 month, to the same day of the month: 31 January 2023; the "
        "last day of a shorter month)"_s);
    row(u"between 4 and 5 Jan 2022"_s, Language::English,
        u"= between 4 and 5 January 2022 (which day is not known)"_s);
}

void TstDateInput::theEchoSaysHowItWasUnderstood()
{
    QFETCH(const QString, text);
    QFETCH(const Language, language);
    QFETCH(const QString, echo);
    DateInputContext context = onTenthOfApril();
    context.echoLanguage = language;
    QCOMPARE(readDate(text, context)->echo, echo);
}

void TstDateInput::whatIsStoredGivesTheSameDays()
{
    DateInputContext context = onTenthOfApril();
    context.base = CivilDay::of(2022, 5, 6);
    for (const Language language : { Language::English, Language::Russian, Language::Kazakh }) {
        context.echoLanguage = language;
        for (const QString &text :
             { u"between 4 and 5 apr"_s, u"late oct"_s, u"before 12 may"_s, u"after 1 may"_s,
               u"last week"_s, u"q2"_s, u"early Oct 2022"_s, u"2 months from nov"_s,
               u"between 30 Dec 1999 and 2 Jan 2000"_s, u"before about 2019"_s }) {
            const auto reading = readDate(text, context);
            QVERIFY2(reading, qPrintable(text));
            const PartialDate &date = reading->date;
            QVERIFY2(date.isOneDayWithin(), qPrintable(text));
            const auto back = PartialDate::restore(date.edtf(), date.typed());
            QCOMPARE(*back, date);
            QCOMPARE(back->earliest(), date.earliest());
            QCOMPARE(back->latest(), date.latest());
            QVERIFY(back->isOneDayWithin());
            QVERIFY(!back->isExactDay() && !back->isUnknown());
        }
    }
    // Words that name other days than the value change nothing.
    const auto other = PartialDate::restore(u"2022-02"_s, u"between 4 and 5 Jan 2022"_s);
    QCOMPARE(isoOf(other->earliest()), u"2022-02-01"_s);
    QVERIFY(!other->isOneDayWithin());
}

void TstDateInput::wordsWithoutADayAreKeptOnlyAsWords()
{
    const QString words = u"when the snow melted"_s;
    QCOMPARE(readDate(words, onTenthOfApril()).error().detail, QString(textWithoutDate));
    QVERIFY(readDate(u"29 Feb 2022"_s, onTenthOfApril()).error().detail != textWithoutDate);

    const PartialDate kept = keptAsText(words, Language::English).date;
    QVERIFY(kept.isUnknown() && isKeptAsText(kept));
    const auto back = PartialDate::restore(kept.edtf(), kept.typed());
    QVERIFY(back && isKeptAsText(*back));
    QCOMPARE(printDateOrWords(*back, Language::English, DateStyle::Short),
             u"unknown: when the snow melted"_s);
    QCOMPARE(printDate(*back, Language::English), u"unknown"_s); // a letter says no more

    for (const QString &unknown : { u"unknown"_s, u"?"_s, u"неизвестно"_s }) {
        const auto date = readDate(unknown, onTenthOfApril())->date;
        QVERIFY2(date.isUnknown() && !isKeptAsText(date), qPrintable(unknown));
        QCOMPARE(printDateOrWords(date, Language::English, DateStyle::Short), u"unknown"_s);
    }
}

void TstDateInput::randomWordsNeverBreakIt()
{
    const QStringList pieces { u"25"_s,     u"2022"_s, u"feb"_s,      u"between"_s,  u"and"_s,
                               u"from"_s,   u"to"_s,   u"15 days"_s,  u"."_s,        u"-"_s,
                               u"/"_s,      u".."_s,   u"~"_s,        u"?"_s,        u"before"_s,
                               u"после"_s,  u"до"_s,   u"жылғы"_s,    u"ақпаннан"_s, u"дейін"_s,
                               u"winter"_s, u"q1"_s,   u"early"_s,    u"31"_s,       u"12"_s,
                               u"10:30"_s,  u"last"_s, u"fri"_s,      u"s"_s,        u"года"_s,
                               u"99999"_s,  u"bc"_s,   u"2 months"_s, u"+"_s,        u","_s };
    QRandomGenerator random(10042023);
    int read = 0;
    for (int round = 0; round < 15000; ++round) {
        QStringList words;
        const int count = 1 + random.bounded(7);
        for (int i = 0; i < count; ++i)
            words << pieces.at(random.bounded(static_cast<int>(pieces.size())));
        const QString text = words.join(random.bounded(3) == 0 ? QString() : u" "_s);
        const auto reading = readDate(text, onTenthOfApril());
        if (!reading)
            continue;
        ++read;
        const PartialDate &date = reading->date;
        const auto back = PartialDate::restore(date.edtf(), date.typed());
        QVERIFY2(back && back->earliest() == date.earliest() && back->latest() == date.latest(),
                 qPrintable(text));
        if (date.earliest() && date.latest())
            QVERIFY2(*date.earliest() <= *date.latest(), qPrintable(text));
    }
    QVERIFY(read > 300);
}

HABEAS_TEST(TstDateInput)
#include "tst_dateinput.moc"
