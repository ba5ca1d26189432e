#include "app/base/dates/dateinput.h"

#include <QTest>

#include "tests/programs/testmain.h"

using namespace habeas;
using namespace Qt::StringLiterals;

namespace {

QString isoOf(const std::optional<CivilDay> &day)
{
    return day ? day->iso() : QStringLiteral("-");
}

/// A caseworker on Monday 10 April 2023, in a field that counts from a hearing on 6 May 2022.
DateInputContext field()
{
    DateInputContext context;
    context.today = *CivilDay::of(2023, 4, 10);
    context.base = CivilDay::of(2022, 5, 6);
    return context;
}

} // namespace

/// Every kind of phrase in English, Russian and Kazakh side by side: the same days in all three.
class TstTypedGrammar : public QObject
{
    Q_OBJECT

private slots:
    void threeLanguagesSayTheSame_data();
    void threeLanguagesSayTheSame();
    void refusalsGiveExamplesOrTheReason_data();
    void refusalsGiveExamplesOrTheReason();
    void ambiguousTextReportsBothReadings();
    void wordsAreKeptAndReadAgainAlike();
};

void TstTypedGrammar::threeLanguagesSayTheSame_data()
{
    QTest::addColumn<QString>("texts");
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("bounds");
    const auto row = [](const QString &edtf, const QString &bounds, const QString &texts) {
        QTest::addRow("%s: %s", qPrintable(edtf), qPrintable(texts.section(u'|', 0, 0)))
            << texts << edtf << bounds;
    };
    const auto day = [row](const QString &iso, const QString &texts) {
        row(iso, iso + u' ' + iso, texts);
    };
    day(u"2023-02-25"_s, u"25 feb|feb 25|25 фев|25 февраля|25 ақп|25 ақпан|25.02"_s);
    day(u"2022-05-06"_s,
        u"6 May 2022|May 6, 2022|6 May '22|on 6 May 2022|6.5.22|06.05.2022|6.V.2022|6/V-22|6th of "
        u"May 2022|Fri, 6 "
        u"May "
        u"2022|6May2022|6 мая 2022|6-го мая 2022 г.|пятница, 6 мая 2022 года|в пятницу 6 мая "
        u"2022|6 "
        u"мамыр 2022|2022 жылғы 6 мамыр|2022 жылдың 6 мамыры|2022 жылғы 6 мамыр, жұма|06.05.2022 ж."_s);
    row(u"2022-05"_s, u"2022-05-01 2022-05-31"_s,
        u"May 2022|in May 2022|05/2022|5.2022|May '22|май 2022|в мае 2022|в мае 2022 года|мамыр "
        u"2022|2022 жылғы мамыр|2022 жылдың мамырында"_s);
    row(u"2022-10"_s, u"2022-10-01 2022-10-10"_s,
        u"early Oct 2022|beginning of October 2022|начало октября 2022|в начале октября 2022 "
        u"года|2022 "
        u"жылғы қазанның басы|2022 жылғы қазанның басында"_s);
    row(u"2022-10"_s, u"2022-10-11 2022-10-20"_s,
        u"mid Oct 2022|mid-October 2022|середина октября 2022|в середине октября 2022 г.|2022 "
        u"жылғы "
        u"қазанның ортасы"_s);
    row(u"2022-10"_s, u"2022-10-21 2022-10-31"_s,
        u"late Oct 2022|end of October 2022|конец октября 2022|в конце октября 2022|2022 жылғы "
        u"қазанның соңы|2022 жылғы қазанның соңында"_s);
    row(u"2022"_s, u"2022-01-01 2022-04-30"_s,
        u"early 2022|начало 2022|в начале 2022 года|2022 жылдың басы"_s);
    row(u"2022"_s, u"2022-01-01 2022-06-30"_s,
        u"first half of 2022|первая половина 2022 года|в первой половине 2022|2022 жылдың бірінші "
        u"жартысы"_s);
    row(u"2022-05"_s, u"2022-05-16 2022-05-31"_s,
        u"second half of May 2022|вторая половина мая 2022"_s);
    row(u"2019~"_s, u"2019-01-01 2019-12-31"_s,
        u"~2019|c. 2019|ca. 2019|circa 2019|about 2019|около 2019|ок. 2019 г.|примерно "
        u"2019|шамамен "
        u"2019 жыл|2019 жыл шамасында"_s);
    row(u"2019?"_s, u"2019-01-01 2019-12-31"_s, u"2019?|maybe 2019|возможно 2019|мүмкін 2019"_s);
    row(u"../2022-03-11"_s, u"- 2022-03-11"_s, u"before 12 Mar 2022|до 12 марта 2022"_s);
    row(u"../2022-03-12"_s, u"- 2022-03-12"_s,
        u"by 12 Mar 2022|no later than 12 March 2022|not later than 12 Mar 2022|on or before 12 "
        u"Mar "
        u"2022|к 12 марта 2022|не позднее 12 марта 2022|не позже 12 марта 2022|2022 жылғы 12 "
        u"наурыздан "
        u"кеш емес|2022 жылғы 12 наурыздан кешіктірмей"_s);
    row(u"2022-06-01/.."_s, u"2022-06-01 -"_s,
        u"after May 2022|после мая 2022|2022 жылғы мамырдан кейін"_s);
    row(u"2022-03-12/.."_s, u"2022-03-12 -"_s,
        u"no earlier than 12 Mar 2022|not before 12 Mar 2022|не ранее 12 марта 2022|не раньше 12 "
        u"марта "
        u"2022|2022 жылғы 12 наурыздан ерте емес"_s);
    row(u"2022-02-25/.."_s, u"2022-02-25 -"_s,
        u"since 25 Feb 2022|from 25 Feb 2022|с 25 февраля 2022|2022 жылғы 25 ақпаннан бастап"_s);
    row(u"../2022-03-12"_s, u"- 2022-03-12"_s,
        u"until 12 March 2022|по 12 марта 2022|2022 жылғы 12 наурызға дейін"_s);
    row(u"2022-01"_s, u"2022-01-04 2022-01-05"_s,
        u"between 4 Jan 2022 and 5 Jan 2022|4 Jan 2022 .. 5 Jan 2022|between 4 and 5 Jan 2022|4 or "
        u"5 "
        u"January 2022|между 4 и 5 января 2022|4 или 5 января 2022|2022 жылғы 4 және 5 қаңтар "
        u"аралығында|2022 жылғы 4 немесе 5 қаңтар|2022 жылғы 4 қаңтар мен 5 қаңтар аралығында"_s);
    row(u"2022-01-04/2022-01-05"_s, u"2022-01-04 2022-01-05"_s,
        u"4 and 5 January 2022|4-5 jan 2022|from 4 to 5 January 2022|from 4 January to 5 January "
        u"2022|4 и 5 января 2022|4–5 января 2022|с 4 по 5 января 2022|от 4 до 5 января 2022|с 4 "
        u"января "
        u"до 5 января 2022|2022 жылғы 4 және 5 қаңтар|2022 жылғы 4-5 қаңтар|2022 жылғы 4 қаңтардан "
        u"5 "
        u"қаңтарға дейін"_s);
    row(u"2019/2022"_s, u"2019-01-01 2022-12-31"_s,
        u"2019-2022|from 2019 to 2022|с 2019 по 2022|2019-2022 гг.|2019–2022 жылдар|2019 жылдан "
        u"2022 "
        u"жылға дейін"_s);
    day(u"2022-03-12"_s,
        u"15 days from 25 Feb 2022|15 days after 25 Feb 2022|25 Feb 2022 + 15 days|15 дней с 25 "
        u"февраля "
        u"2022|15 суток с 25 февраля 2022|через 15 суток после 25 февраля 2022|2022 жылғы 25 "
        u"ақпаннан 15 "
        u"күн|2022 жылғы 25 ақпаннан бастап 15 тәулік|2022 жылғы 25 ақпаннан 15 күн кейін|2022 "
        u"жылғы 25 "
        u"ақпаннан 15 тәулік өткен соң"_s);
    day(u"2022-05-14"_s,
        u"2 months from 14 Mar 2022|2 месяца с 14 марта 2022|2022 жылғы 14 наурыздан 2 ай"_s);
    day(u"2023-02-28"_s,
        u"1 month from 31 Jan 2023|2 months from 31 Dec 2022|1 месяц с 31 января 2023|2023 жылғы "
        u"31 "
        u"қаңтардан 1 ай"_s);
    day(u"2022-04-22"_s,
        u"2 weeks before 6 May 2022|2 недели до 6 мая 2022|за 2 недели до 6 мая 2022|2022 жылғы 6 "
        u"мамырдан 2 апта бұрын|-2w"_s);
    day(u"2022-07-06"_s, u"2m|2 months|+2m|2м|2 мес|2 месяца|2 ай"_s);
    day(u"2022-05-21"_s, u"+15d|15 days|+15д|+15 дней|15 суток|+15 күн|15 тәулік"_s);
    day(u"2023-04-25"_s, u"in 15 days|15 days from today|через 15 дней|15 күннен кейін"_s);
    day(u"2023-04-17"_s, u"in a week|через неделю|бір аптадан кейін"_s);
    day(u"2023-03-20"_s, u"3w ago|3 weeks ago|3 недели назад|3 нед. назад|3 апта бұрын"_s);
    day(u"2023-04-03"_s, u"a week ago|неделю назад|бір апта бұрын"_s);
    day(u"2023-04-10"_s, u"today|сегодня|бүгін|اليوم"_s);
    day(u"2023-04-11"_s, u"tomorrow|завтра|ертең"_s);
    day(u"2023-04-12"_s, u"day after tomorrow|the day after tomorrow|послезавтра|бүрсігүні"_s);
    day(u"2023-04-09"_s, u"yesterday|вчера|кеше"_s);
    day(u"2023-04-08"_s, u"the day before yesterday|позавчера|алдыңғы күні"_s);
    day(u"2023-04-07"_s,
        u"last fri|last Friday|friday|on Friday|в прошлую пятницу|прошлая пятница|в пятницу|өткен "
        u"жұма|өткен жұмада"_s);
    row(u"2023-04"_s, u"2023-04-03 2023-04-09"_s, u"last week|на прошлой неделе|өткен аптада"_s);
    row(u"2023-03"_s, u"2023-03-01 2023-03-31"_s, u"last month|в прошлом месяце|өткен айда"_s);
    row(u"2022"_s, u"2022-01-01 2022-12-31"_s,
        u"last year|в прошлом году|былтыр|in 2022|в 2022 году"_s);
    row(u"2023"_s, u"2023-01-01 2023-12-31"_s, u"this year|в этом году|биыл"_s);
    row(u"2021-21"_s, u"2021-03-01 2021-05-31"_s,
        u"spring 2021|in the spring of 2021|весна 2021|весной 2021 г.|2021 жылғы көктем|2021 "
        u"жылдың "
        u"көктемінде"_s);
    row(u"2021-24"_s, u"2021-12-01 2022-02-28"_s,
        u"winter 2021|winter 2021-2022|winter 2021/22|зима 2021-2022|зимой 2021/22|2021 жылғы қыс"_s);
    row(u"2022"_s, u"2022-01-01 2022-03-31"_s,
        u"Q1 2022|2022 Q1|first quarter of 2022|1 квартал 2022|I квартал 2022 года|первый квартал "
        u"2022|2022 жылғы 1 тоқсан|2022 жылдың бірінші тоқсаны|2022 жылғы І тоқсан"_s);
    row(u"201X"_s, u"2010-01-01 2019-12-31"_s,
        u"2010s|the 2010s|in the 2010s|2010-е|в 2010-х годах|2010-жылдар"_s);
    row(u".."_s, u"- -"_s,
        u"unknown|?|not known|no date|don't know|n/a|date unknown|неизвестно|не известно|дата "
        u"неизвестна|белгісіз|күні белгісіз"_s);
    row(u"2022-05-06T10:30:00"_s, u"2022-05-06 2022-05-06"_s,
        u"6 May 2022 10:30|6 May 2022 at 10:30|6 May 2022, 10:30 am|10:30 on 6 May 2022|10:30 6 "
        u"May "
        u"2022|6 мая 2022 10:30|6 мая 2022 г. в 10.30|в 10:30 6 мая 2022|2022 жылғы 6 мамыр "
        u"10:30|2022 "
        u"жылғы 6 мамыр, сағат 10:30-да"_s);
}

void TstTypedGrammar::threeLanguagesSayTheSame()
{
    QFETCH(const QString, texts);
    QFETCH(const QString, edtf);
    QFETCH(const QString, bounds);
    for (const QString &text : texts.split(u'|')) {
        const auto reading = readDate(text, field());
        QVERIFY2(reading, qPrintable(text));
        const QString read = isoOf(reading->date.earliest()) + u' ' + isoOf(reading->date.latest());
        QVERIFY2(reading->date.edtf() == edtf && read == bounds,
                 qPrintable(text + u" -> "_s + reading->date.edtf() + u' ' + read));
        QVERIFY2(!reading->otherReading, qPrintable(text));
        QCOMPARE(reading->calendar, Calendar::Gregorian);
    }
}

void TstTypedGrammar::refusalsGiveExamplesOrTheReason_data()
{
    QTest::addColumn<QString>("texts");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &words, const QString &texts) {
        QTest::addRow("%s", qPrintable(texts.section(u'|', 0, 0))) << texts << words;
    };
    row(u"February 2022 has 28 days."_s,
        u"29 Feb 2022|29 февраля 2022|2022 жылғы 29 ақпан|29.02.2022"_s);
    row(u"The month must be 1 to 12."_s, u"31.13.2022|05.13.22"_s);
    row(u"The second date is before the first."_s,
        u"12 Mar 2022 .. 25 Feb 2022|с 12 марта 2022 по 25 февраля 2022|2022 жылғы 12 наурыздан "
        u"2022 "
        u"жылғы 25 ақпанға дейін"_s);
    row(u"Try: 6 May 2022 · May 2022 · ~2019 · 15 days from 25 Feb 2022."_s,
        u"sometime soon|когда-нибудь|жақында|first May 2022|half of 2022|in|in in May 2022|fifth "
        u"half "
        u"of 2022|5|первый|второй мая 2022|rabi al|1401 SH AH|half|friday friday|May in 2022 "
        u"half|в "
        u"в|6 May 2022 10:30 11:30|2022 5|winter 2021/23|spring 2021/22"_s);
}

void TstTypedGrammar::refusalsGiveExamplesOrTheReason()
{
    QFETCH(const QString, texts);
    QFETCH(const QString, words);
    for (const QString &text : texts.split(u'|')) {
        const auto reading = readDate(text, field());
        QVERIFY2(!reading, qPrintable(text + (reading ? reading->date.edtf() : QString())));
        QVERIFY2(reading.error().message.contains(words),
                 qPrintable(text + u": "_s + reading.error().message));
    }
}

void TstTypedGrammar::ambiguousTextReportsBothReadings()
{
    for (const QString &text :
         { u"03/04/22"_s, u"3/4/2022"_s, u"03-04-22"_s, u"03/04/22 10:30"_s }) {
        const auto reading = readDate(text, field());
        QVERIFY2(reading && reading->otherReading, qPrintable(text));
        QCOMPARE(isoOf(reading->date.earliest()), u"2022-04-03"_s);
        QCOMPARE(isoOf(reading->otherReading->earliest()), u"2022-03-04"_s);
        QVERIFY(reading->echo.contains(u"could also be"));
    }
}

void TstTypedGrammar::wordsAreKeptAndReadAgainAlike()
{
    for (const QString &text : { u"first half of 2022"_s, u"second half of May 2022"_s,
                                 u"2022 жылғы 4 немесе 5 қаңтар"_s, u"Q1 2022"_s }) {
        const auto reading = readDate(text, field());
        QCOMPARE(reading->date.typed(), text);
        const auto back = PartialDate::restore(reading->date.edtf(), text);
        QCOMPARE(back->earliest(), reading->date.earliest());
        QCOMPARE(back->latest(), reading->date.latest());
    }
}

HABEAS_TEST(TstTypedGrammar)
#include "tst_typedgrammar.moc"
