#include "app/base/dates/term.h"
#include "app/base/text/textfold.h"

#include <QTest>

#include "tests/programs/testmain.h"

using namespace habeas;
using namespace Qt::StringLiterals;

class TstTerm : public QObject
{
    Q_OBJECT

private slots:
    void lengthsAreReadInThreeLanguages_data();
    void lengthsAreReadInThreeLanguages();
    void whatIsNotOneLengthIsRefused_data();
    void whatIsNotOneLengthIsRefused();
    void lengthsInSeveralUnitsAreReadInThreeLanguages_data();
    void lengthsInSeveralUnitsAreReadInThreeLanguages();
    void printedLengthsReadBack();
    void numbersTakeTheirForm();
    void sumsKeepToTheCalendar();
    void foldingBringsScriptsTogether_data();
    void foldingBringsScriptsTogether();
    void foldingKeepsNamesApart();
};

void TstTerm::lengthsAreReadInThreeLanguages_data()
{
    using Unit = Term::Unit;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("amount");
    QTest::addColumn<Unit>("unit");
    const auto row = [](const QString &text, int amount, Unit unit) {
        QTest::newRow(qPrintable(text)) << text << amount << unit;
    };
    row(u"15 days"_s, 15, Unit::Day);
    row(u"15d"_s, 15, Unit::Day);
    row(u"1 day"_s, 1, Unit::Day);
    row(u"15 суток"_s, 15, Unit::Day);
    row(u"15 дней"_s, 15, Unit::Day);
    row(u"15 тәулік"_s, 15, Unit::Day);
    row(u"15 тәулікке"_s, 15, Unit::Day);
    row(u"15 КҮН"_s, 15, Unit::Day);
    row(u"2 months"_s, 2, Unit::Month);
    row(u"2ь"_s, 2, Unit::Month); // the key of "m" on a Russian layout
    row(u"2m"_s, 2, Unit::Month);
    row(u"two months"_s, 2, Unit::Month);
    row(u"2 месяца"_s, 2, Unit::Month);
    row(u"два месяца"_s, 2, Unit::Month);
    row(u"2 мес."_s, 2, Unit::Month);
    row(u"2 ай"_s, 2, Unit::Month);
    row(u"екі ай"_s, 2, Unit::Month);
    row(u"48 hours"_s, 48, Unit::Hour);
    row(u"48 часов"_s, 48, Unit::Hour);
    row(u"48 сағат"_s, 48, Unit::Hour);
    row(u"3 weeks"_s, 3, Unit::Week);
    row(u"3 недели"_s, 3, Unit::Week);
    row(u"3 апта"_s, 3, Unit::Week);
    row(u"6 years"_s, 6, Unit::Year);
    row(u"6 лет"_s, 6, Unit::Year);
    row(u"6 жыл"_s, 6, Unit::Year);
    row(u"10 working days"_s, 10, Unit::WorkingDay);
    row(u"10 рабочих дней"_s, 10, Unit::WorkingDay);
    row(u"10 жұмыс күні"_s, 10, Unit::WorkingDay);
    row(u"10 calendar days"_s, 10, Unit::Day);
    row(u"10 календарных дней"_s, 10, Unit::Day);
    row(u"  2   months "_s, 2, Unit::Month);
}

void TstTerm::lengthsAreReadInThreeLanguages()
{
    QFETCH(const QString, text);
    QFETCH(const int, amount);
    QFETCH(const Term::Unit, unit);
    const auto term = termFromText(text);
    QVERIFY2(term, qPrintable(term ? QString() : term.error().message));
    QVERIFY(term->more.isEmpty());
    QCOMPARE(term->amount, amount);
    QCOMPARE(term->unit, unit);
}

void TstTerm::whatIsNotOneLengthIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : { u""_s,
                                 u"15"_s,
                                 u"days"_s,
                                 u"6 months 1 year"_s,
                                 u"1 year 6"_s,
                                 u"1 year and"_s,
                                 u"1 month 2 months"_s,
                                 u"1 month 48 hours"_s,
                                 u"1 month 10 working days"_s,
                                 u"48 hours 1 day"_s,
                                 u"0 days"_s,
                                 u"1 year 0 months"_s,
                                 u"and 1 year"_s,
                                 u"1 year, and, 2 months"_s,
                                 u"-2 months"_s,
                                 u"2.5 months"_s,
                                 u"15 moons"_s,
                                 u"about 2 months"_s,
                                 u"100000 days"_s,
                                 u"99999999999999999999 days"_s,
                                 u"2 working months"_s,
                                 QString(500, u'1'),
                                 u"25 февраля"_s })
        QTest::newRow(qPrintable(text.left(30))) << text;
}

void TstTerm::whatIsNotOneLengthIsRefused()
{
    QFETCH(const QString, text);
    QVERIFY(!termFromText(text));
}

void TstTerm::lengthsInSeveralUnitsAreReadInThreeLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("english");
    const auto row = [](const QString &text, const QString &english) {
        QTest::newRow(qPrintable(text)) << text << english;
    };
    for (const QString &text :
         { u"9 years 6 months"_s, u"9 years and 6 months"_s, u"9 years, 6 months"_s, u"9y6m"_s,
           u"nine years and six months"_s, u"9 лет 6 месяцев"_s, u"9 лет и 6 мес."_s,
           u"9 жыл 6 ай"_s, u"9 жыл және 6 ай"_s, u"9 Y 6 MOS"_s })
        row(text, u"9 years 6 months"_s);
    row(u"2 months 10 days"_s, u"2 months 10 days"_s);
    row(u"2 месяца и 10 суток"_s, u"2 months 10 days"_s);
    row(u"2 ай 10 тәулік"_s, u"2 months 10 days"_s);
    row(u"1 год 6 месяцев"_s, u"1 year 6 months"_s);
    row(u"1 жыл 6 ай"_s, u"1 year 6 months"_s);
    row(u"1 year, 2 months, 1 week and 3 calendar days"_s, u"1 year 2 months 1 week 3 days"_s);
}

void TstTerm::lengthsInSeveralUnitsAreReadInThreeLanguages()
{
    QFETCH(const QString, text);
    QFETCH(const QString, english);
    const auto term = termFromText(text);
    QVERIFY2(term, qPrintable(term ? QString() : term.error().message));
    QCOMPARE(printTerm(*term, Language::English), english);
    for (const Language language : { Language::English, Language::Russian, Language::Kazakh })
        QVERIFY(termFromText(printTerm(*term, language)) == *term);
}

void TstTerm::printedLengthsReadBack()
{
    using Unit = Term::Unit;
    for (const Language language : { Language::English, Language::Russian, Language::Kazakh }) {
        for (const Unit unit :
             { Unit::Hour, Unit::Day, Unit::WorkingDay, Unit::Week, Unit::Month, Unit::Year }) {
            for (int amount = 1; amount < 130; ++amount) {
                const Term term { amount, unit };
                const auto back = termFromText(printTerm(term, language));
                QVERIFY2(back, qPrintable(printTerm(term, language)));
                QVERIFY(*back == term);
            }
        }
    }
}

void TstTerm::numbersTakeTheirForm()
{
    const auto russian = [](int amount, Term::Unit unit) {
        return printTerm({ amount, unit }, Language::Russian);
    };
    QCOMPARE(russian(1, Term::Unit::Month), u"1 месяц"_s);
    QCOMPARE(russian(2, Term::Unit::Month), u"2 месяца"_s);
    QCOMPARE(russian(5, Term::Unit::Month), u"5 месяцев"_s);
    QCOMPARE(russian(11, Term::Unit::Month), u"11 месяцев"_s);
    QCOMPARE(russian(21, Term::Unit::Month), u"21 месяц"_s);
    QCOMPARE(russian(112, Term::Unit::Month), u"112 месяцев"_s);
    QCOMPARE(russian(15, Term::Unit::Day), u"15 суток"_s);
    QCOMPARE(printTerm({ 1, Term::Unit::Day }, Language::English), u"1 day"_s);
    QCOMPARE(printTerm({ 2, Term::Unit::Month }, Language::English), u"2 months"_s);
    QCOMPARE(printTerm({ 15, Term::Unit::Day }, Language::Kazakh), u"15 тәулік"_s);
}

void TstTerm::sumsKeepToTheCalendar()
{
    const CivilDay start = *CivilDay::of(2022, 2, 25);
    QCOMPARE(addTerm(start, { 15, Term::Unit::Day })->iso(), u"2022-03-12"_s);
    QCOMPARE(addTerm(start, { 2, Term::Unit::Week })->iso(), u"2022-03-11"_s);
    QCOMPARE(addTerm(*CivilDay::of(2022, 12, 31), { 2, Term::Unit::Month })->iso(),
             u"2023-02-28"_s);
    QCOMPARE(addTerm(*CivilDay::of(2024, 2, 29), { 1, Term::Unit::Year })->iso(), u"2025-02-28"_s);
    const auto end = [](CivilDay from, const QString &text) {
        return addTerm(from, *termFromText(text))->iso();
    };
    QCOMPARE(end(start, u"9 years 6 months"_s), u"2031-08-25"_s);
    // Months first, then days: 31 December + 2 months is 28 February.
    QCOMPARE(end(*CivilDay::of(2022, 12, 31), u"2 months 10 days"_s), u"2023-03-10"_s);
    QCOMPARE(end(*CivilDay::of(2024, 2, 29), u"1 year 1 month"_s), u"2025-03-29"_s);
    QCOMPARE(end(start, u"1 year 1 week 2 days"_s), u"2023-03-06"_s);
    const auto back = addTerm(*CivilDay::of(2023, 8, 25), termFromText(u"1y6m"_s)->negated());
    QCOMPARE(back->iso(), u"2022-02-25"_s);
    QVERIFY(!addTerm(start, { 48, Term::Unit::Hour }));
    QVERIFY(!addTerm(start, { 10, Term::Unit::WorkingDay }));
}

void TstTerm::foldingBringsScriptsTogether_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const QString &one, const QString &other) {
        QTest::newRow(qPrintable(one + u" "_s + other)) << one << other;
    };
    row(u"Жанболат"_s, u"zhanbolat"_s);
    row(u"Жанболат"_s, u"Janbolat"_s);
    row(u"ЖАНБОЛАТ"_s, u"жанболат"_s);
    row(u"Қазақстан"_s, u"Казакстан"_s);
    row(u"Қазақстан"_s, u"Qazaqstan"_s);
    row(u"Әйгерім"_s, u"Айгерим"_s);
    row(u"Семён"_s, u"Семен"_s);
    row(u"Алматы"_s, u"Almaty"_s);
    row(u"Ахмет"_s, u"Akhmet"_s);
    row(u"Ахмет"_s, u"Ahmet"_s);
    row(u"Юрий"_s, u"Yuriy"_s);
    row(u"Мухаммед"_s, u"Muhamed"_s);
    row(u"Горький"_s, u"Gor'kiy"_s);
    row(u"Łódź"_s, u"lodz"_s);
    row(u"  two   words "_s, u"Two words"_s);
    row(u"Чайка"_s, u"Chaika"_s);
    row(u"Щукин"_s, u"Shchukin"_s);
}

void TstTerm::foldingBringsScriptsTogether()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QCOMPARE(foldForSearch(one), foldForSearch(other));
}

void TstTerm::foldingKeepsNamesApart()
{
    QVERIFY(foldForSearch(u"Асқар"_s) != foldForSearch(u"Асан"_s));
    QVERIFY(foldForSearch(u"KZ-2022-001"_s) != foldForSearch(u"KZ-2022-011"_s));
    QCOMPARE(foldForSearch(u"KZ-2022-001"_s), u"kz-2022-001"_s);
    QCOMPARE(foldForSearch(QString()), QString());
}

HABEAS_TEST(TstTerm)
#include "tst_term.moc"
