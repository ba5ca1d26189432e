#include "app/base/dates/dateinput.h"
#include "app/base/dates/dateprint.h"

#include <QLocale>
#include <QTest>

#include "tests/programs/testmain.h"

using namespace habeas;
using namespace Qt::StringLiterals;

namespace {

PartialDate known(const QString &edtf, const QString &typed = {})
{
    const auto date = PartialDate::restore(edtf, typed);
    return date ? *date : PartialDate();
}

} // namespace

class TstDatePrint : public QObject
{
    Q_OBJECT

private slots:
    void datesReadAsPeopleWriteThem_data();
    void datesReadAsPeopleWriteThem();
    void stylesDiffer_data();
    void stylesDiffer();
    void printedDatesReadBackAsTheSameDays_data();
    void printedDatesReadBackAsTheSameDays();
    void everyDayOfAYearReadsBack();
    void noLocaleChangesAnything();
    void whatIsNotSetPrintsAsNothing();
};

void TstDatePrint::datesReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("russian");
    QTest::addColumn<QString>("kazakh");
    const auto row = [](const QString &edtf, const QString &english, const QString &russian,
                        const QString &kazakh, const QString &typed = {}) {
        QTest::newRow(qPrintable(edtf + typed)) << edtf << typed << english << russian << kazakh;
    };
    row(u"2022-02-25"_s, u"25 February 2022"_s, u"25 февраля 2022 года"_s,
        u"2022 жылғы 25 ақпан"_s);
    row(u"2023-04-10"_s, u"10 April 2023"_s, u"10 апреля 2023 года"_s, u"2023 жылғы 10 сәуір"_s);
    row(u"2022-05-06T10:00:00"_s, u"6 May 2022, 10:00"_s, u"6 мая 2022 года, 10:00"_s,
        u"2022 жылғы 6 мамыр, 10:00"_s);
    row(u"2022-05-06T10:00:30+05:00"_s, u"6 May 2022, 10:00:30 (UTC+05:00)"_s,
        u"6 мая 2022 года, 10:00:30 (UTC+05:00)"_s, u"2022 жылғы 6 мамыр, 10:00:30 (UTC+05:00)"_s);
    row(u"2022-11"_s, u"November 2022"_s, u"ноябрь 2022 года"_s, u"2022 жылғы қараша"_s);
    row(u"2022-11-XX"_s, u"November 2022"_s, u"ноябрь 2022 года"_s, u"2022 жылғы қараша"_s);
    row(u"2022"_s, u"2022"_s, u"2022 год"_s, u"2022 жыл"_s);
    row(u"2022-XX"_s, u"2022"_s, u"2022 год"_s, u"2022 жыл"_s);
    row(u"2001-21"_s, u"spring 2001"_s, u"весна 2001 года"_s, u"2001 жылғы көктем"_s);
    row(u"2001-24"_s, u"winter 2001–2002"_s, u"зима 2001–2002 годов"_s, u"2001–2002 жылғы қыс"_s);
    row(u"201X"_s, u"the 2010s"_s, u"2010-е годы"_s, u"2010-жылдар"_s);
    row(u"20XX"_s, u"the years 2000–2099"_s, u"2000–2099 годы"_s, u"2000–2099 жылдар"_s);
    row(u"-0043"_s, u"44 BC"_s, u"44 год до н. э."_s, u"б. з. д. 44 жыл"_s);
    row(u"0000"_s, u"1 BC"_s, u"1 год до н. э."_s, u"б. з. д. 1 жыл"_s);
    row(u"Y170000002"_s, u"170000002"_s, u"170000002 год"_s, u"170000002 жыл"_s);
    row(u"2019~"_s, u"about 2019"_s, u"около 2019 года"_s, u"шамамен 2019 жыл"_s);
    row(u"2022-11~"_s, u"about November 2022"_s, u"около ноября 2022 года"_s,
        u"шамамен 2022 жылғы қараша"_s);
    row(u"2019?"_s, u"2019 (uncertain)"_s, u"2019 год (предположительно)"_s,
        u"2019 жыл (болжам бойынша)"_s);
    row(u"2019%"_s, u"about 2019 (uncertain)"_s, u"около 2019 года (предположительно)"_s,
        u"шамамен 2019 жыл (болжам бойынша)"_s);
    row(u"2022-01-04/2022-01-05"_s, u"from 4 to 5 January 2022"_s, u"с 4 по 5 января 2022 года"_s,
        u"2022 жылғы 4 қаңтардан 2022 жылғы 5 қаңтарға дейін"_s);
    row(u"2023-03-02/2023-03-17"_s, u"from 2 to 17 March 2023"_s, u"со 2 по 17 марта 2023 года"_s,
        u"2023 жылғы 2 наурыздан 2023 жылғы 17 наурызға дейін"_s);
    row(u"2023-03-02/.."_s, u"from 2 March 2023 on"_s, u"со 2 марта 2023 года"_s,
        u"2023 жылғы 2 наурыздан бастап"_s);
    row(u"2022-11/2023-04-10"_s, u"from November 2022 to 10 April 2023"_s,
        u"с ноября 2022 года по 10 апреля 2023 года"_s,
        u"2022 жылғы қарашадан 2023 жылғы 10 сәуірге дейін"_s);
    row(u"2021/2022-21"_s, u"from 2021 to spring 2022"_s, u"с 2021 года по весну 2022 года"_s,
        u"2021 жылдан 2022 жылғы көктемге дейін"_s);
    row(u"2022-02-25/.."_s, u"from 25 February 2022 on"_s, u"с 25 февраля 2022 года"_s,
        u"2022 жылғы 25 ақпаннан бастап"_s);
    row(u"2022-02-25/"_s, u"from 25 February 2022 to an unknown date"_s,
        u"с 25 февраля 2022 года до неизвестной даты"_s,
        u"2022 жылғы 25 ақпаннан белгісіз күнге дейін"_s);
    row(u"../2022-02-25"_s, u"until 25 February 2022"_s, u"по 25 февраля 2022 года"_s,
        u"2022 жылғы 25 ақпанға дейін"_s);
    row(u"/2022"_s, u"from an unknown date to 2022"_s, u"с неизвестной даты по 2022 год"_s,
        u"белгісіз күннен 2022 жылға дейін"_s);
    row(u".."_s, u"unknown"_s, u"неизвестно"_s, u"белгісіз"_s);
    row(u"2022-01"_s, u"between 4 and 5 January 2022"_s, u"между 4 и 5 января 2022 года"_s,
        u"2022 жылғы 4 қаңтар мен 5 қаңтар аралығында"_s, u"between 4 and 5 Jan 2022"_s);
    row(u"2022"_s, u"between 28 February and 3 March 2022"_s,
        u"между 28 февраля и 3 марта 2022 года"_s, u"2022 жылғы 28 ақпан мен 3 наурыз аралығында"_s,
        u"28 Feb 2022 .. 3 Mar 2022"_s);
    row(u"../2022-03-11"_s, u"no later than 11 March 2022"_s, u"не позднее 11 марта 2022 года"_s,
        u"2022 жылғы 11 наурыздан кеш емес"_s, u"before 12 Mar 2022"_s);
    row(u"2022-06-01/.."_s, u"no earlier than 1 June 2022"_s, u"не ранее 1 июня 2022 года"_s,
        u"2022 жылғы 1 маусымнан ерте емес"_s, u"after May 2022"_s);
}

void TstDatePrint::datesReadAsPeopleWriteThem()
{
    QFETCH(const QString, edtf);
    QFETCH(const QString, typed);
    QFETCH(const QString, english);
    QFETCH(const QString, russian);
    QFETCH(const QString, kazakh);
    const PartialDate date = known(edtf, typed);
    QCOMPARE(printDate(date, Language::English), english);
    QCOMPARE(printDate(date, Language::Russian), russian);
    QCOMPARE(printDate(date, Language::Kazakh), kazakh);
}

void TstDatePrint::stylesDiffer_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<DateStyle>("style");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("russian");
    QTest::addColumn<QString>("kazakh");
    const auto row = [](const QString &edtf, DateStyle style, const QString &english,
                        const QString &russian, const QString &kazakh) {
        QTest::addRow("%s %d", qPrintable(edtf), static_cast<int>(style))
            << edtf << style << english << russian << kazakh;
    };
    row(u"2022-02-25"_s, DateStyle::Short, u"25 Feb 2022"_s, u"25 фев. 2022"_s,
        u"2022 ж. 25 ақп."_s);
    row(u"2022-05-06"_s, DateStyle::Short, u"6 May 2022"_s, u"6 мая 2022"_s, u"2022 ж. 6 мам."_s);
    row(u"2022-05"_s, DateStyle::Short, u"May 2022"_s, u"май 2022"_s, u"2022 ж. мам."_s);
    row(u"2022"_s, DateStyle::Short, u"2022"_s, u"2022"_s, u"2022 ж."_s);
    row(u"2022-11/.."_s, DateStyle::Short, u"Nov 2022 –"_s, u"ноя. 2022 –"_s, u"2022 ж. қар. –"_s);
    row(u"2022-02-25"_s, DateStyle::Weekday, u"Friday 25 February 2022"_s,
        u"пятница, 25 февраля 2022 года"_s, u"2022 жылғы 25 ақпан, жұма"_s);
    row(u"2022-11"_s, DateStyle::Weekday, u"November 2022"_s, u"ноябрь 2022 года"_s,
        u"2022 жылғы қараша"_s);
}

void TstDatePrint::stylesDiffer()
{
    QFETCH(const QString, edtf);
    QFETCH(const DateStyle, style);
    QFETCH(const QString, english);
    QFETCH(const QString, russian);
    QFETCH(const QString, kazakh);
    QCOMPARE(printDate(known(edtf), Language::English, style), english);
    QCOMPARE(printDate(known(edtf), Language::Russian, style), russian);
    QCOMPARE(printDate(known(edtf), Language::Kazakh, style), kazakh);
}

void TstDatePrint::printedDatesReadBackAsTheSameDays_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("typed");
    for (const QString &edtf : { u"2022-02-25"_s,
                                 u"2022-05-06T10:00:00"_s,
                                 u"2022-05-06T10:00:30+05:00"_s,
                                 u"2022-11"_s,
                                 u"2022"_s,
                                 u"2001-21"_s,
                                 u"2001-22"_s,
                                 u"2001-23"_s,
                                 u"2001-24"_s,
                                 u"201X"_s,
                                 u"-0043"_s,
                                 u"2019~"_s,
                                 u"2022-11~"_s,
                                 u"2022-11-05~"_s,
                                 u"2019?"_s,
                                 u"2019%"_s,
                                 u"2022-11%"_s,
                                 u"2022-01-04/2022-01-05"_s,
                                 u"2022-11/2023-04-10"_s,
                                 u"2021/2022-21"_s,
                                 u"2022-02-25/.."_s,
                                 u"2022-11/.."_s,
                                 u"../2022-02-25"_s,
                                 u".."_s })
        QTest::newRow(qPrintable(edtf)) << edtf << QString();
    QTest::newRow("between") << u"2022-01"_s << u"between 4 and 5 Jan 2022"_s;
    QTest::newRow("between months") << u"2022"_s << u"28 Feb 2022 .. 3 Mar 2022"_s;
    QTest::newRow("between years") << u"202X"_s << u"30 Dec 2021 .. 3 Jan 2022"_s;
    QTest::newRow("before") << u"../2022-03-11"_s << u"before 12 Mar 2022"_s;
    QTest::newRow("after") << u"2022-06-01/.."_s << u"after May 2022"_s;
}

void TstDatePrint::printedDatesReadBackAsTheSameDays()
{
    QFETCH(const QString, edtf);
    QFETCH(const QString, typed);
    const PartialDate date = known(edtf, typed);
    DateInputContext context;
    context.today = *CivilDay::of(2023, 4, 10);
    for (const Language language : { Language::English, Language::Russian, Language::Kazakh }) {
        const QString words = printDate(date, language);
        const auto back = readDate(words, context);
        QVERIFY2(back, qPrintable(words));
        QVERIFY2(back->date.edtf() == edtf, qPrintable(words + u" = "_s + back->date.edtf()));
        QCOMPARE(back->date.earliest(), date.earliest());
        QCOMPARE(back->date.latest(), date.latest());
        QCOMPARE(back->date.isOneDayWithin(), date.isOneDayWithin());
        QVERIFY(!back->yearAssumed);
    }
}

void TstDatePrint::everyDayOfAYearReadsBack()
{
    DateInputContext context;
    context.today = *CivilDay::of(2023, 4, 10);
    for (CivilDay day = *CivilDay::of(2024, 1, 1); day.year() == 2024; day = day.plusDays(1)) {
        for (const Language language : { Language::English, Language::Russian, Language::Kazakh }) {
            for (const DateStyle style :
                 { DateStyle::Long, DateStyle::Short, DateStyle::Weekday }) {
                const QString words = printDay(day, language, style);
                const auto back = readDate(words, context);
                QVERIFY2(back && back->date.edtf() == day.iso(), qPrintable(words));
            }
        }
    }
}

void TstDatePrint::noLocaleChangesAnything()
{
    const QLocale before;
    const PartialDate date = known(u"2022-02-25/2022-11~"_s);
    QStringList printed;
    QStringList echoes;
    for (const QString &name : { u"C"_s, u"ru_RU"_s, u"kk_KZ"_s, u"ar_EG"_s, u"fa_IR"_s }) {
        QLocale::setDefault(QLocale(name));
        for (const Language language : { Language::English, Language::Russian, Language::Kazakh }) {
            DateInputContext context;
            context.today = *CivilDay::of(2023, 4, 10);
            context.echoLanguage = language;
            printed << printDate(date, language);
            const auto reading = readDate(u"15 days from 25 feb"_s, context);
            const auto problem = readDate(u"29 Feb 2022"_s, context);
            echoes << (reading ? reading->echo : QString())
                    + (problem ? QString() : problem.error().message);
        }
    }
    QLocale::setDefault(before);
    for (qsizetype i = 3; i < printed.size(); ++i) {
        QCOMPARE(printed.at(i), printed.at(i % 3));
        QCOMPARE(echoes.at(i), echoes.at(i % 3));
    }
}

void TstDatePrint::whatIsNotSetPrintsAsNothing()
{
    QCOMPARE(printDate(PartialDate(), Language::Russian), QString());
}

HABEAS_TEST(TstDatePrint)
#include "tst_dateprint.moc"
