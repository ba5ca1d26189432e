#include <algorithm>

#include "tests/letters/documentcases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// A measure somebody lives with outside of a cell stands among their bans and duties.
class TstLimits : public QObject
{
    Q_OBJECT

private slots:
    void aTravelBanIsABan_data();
    void aTravelBanIsABan();
    void theCalendarHasItsLastDay();
    void anyMeasureKeptOutsideIsTold_data();
    void anyMeasureKeptOutsideIsTold();
    void whatHoldsInACellIsNoDuty();
    void theEndIsTheRecordsWhereNoOrderSaysOne_data();
    void theEndIsTheRecordsWhereNoOrderSaysOne();
    void whatIsNotSureIsToldSo_data();
    void whatIsNotSureIsToldSo();
    void whatIsOverIsNotTold_data();
    void whatIsOverIsNotTold();
    void whoeverOrderedItIsNamed();
    void probationIsADuty();
};

namespace {

CaseFolder someone()
{
    CaseFolder folder = withEveryConsent(smallCase());
    folder.measures.clear();
    folder.orders.clear();
    folder.sentences.clear();
    folder.restrictions.clear();
    return folder;
}

QString paper(const CaseFolder &folder, const QString &id, Language language = Language::English)
{
    LetterWish asked = wishFor(id, language);
    asked.date = *CivilDay::of(2026, 11, 26);
    const Result<ComposedLetter> letter = composeLetter(folder, asked);
    return letter ? letter->text.simplified() : letter.error().message;
}

bool has(const QString &text, const QString &words)
{
    if (text.contains(words))
        return true;
    qWarning("not there: %s\n%s", qPrintable(words), qPrintable(text));
    return false;
}

bool saysNone(const QString &text)
{
    return text.contains(u"no ban or duty"_s) || text.contains(u"Запретов и обязанностей у нас"_s)
        || text.contains(u"тыйым немесе міндет жоқ"_s);
}

Order &order(CaseFolder &folder, const Measure &measure, const char *made, const char *until)
{
    Order one;
    one.id = newId<Order>();
    one.measure = measure.id;
    one.type = u"ordered"_s;
    one.made = date(made);
    one.statedEnd = date(until);
    folder.orders << one;
    return folder.orders.last();
}

} // namespace

void TstLimits::aTravelBanIsABan_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("told");
    QTest::newRow("family en") << u"family-sheet"_s << Language::English
                               << u"– Travel ban, since 1 March 2026; until January 2027"_s;
    QTest::newRow("family ru")
        << u"family-sheet"_s << Language::Russian
        << u"– Запрет на выезд; с какого времени: 1 марта 2026 года; последний день: январь 2027 года"_s;
    QTest::newRow("family kk")
        << u"family-sheet"_s << Language::Kazakh
        << u"– Шығуға тыйым салу; қашаннан бері: 2026 жылғы 1 наурыз; соңғы күні: 2027 жылғы қаңтар"_s;
    QTest::newRow("summary en") << u"case-summary"_s << Language::English
                                << u"– Travel ban, since 1 March 2026; until January 2027"_s;
    QTest::newRow("summary ru")
        << u"case-summary"_s << Language::Russian
        << u"– Запрет на выезд; с какого времени: 1 марта 2026 года; последний день: январь 2027 года"_s;
    QTest::newRow("calendar en") << u"compliance-calendar"_s << Language::English
                                 << u"1 March 2026 January 2027"_s;
    QTest::newRow("calendar ru") << u"compliance-calendar"_s << Language::Russian
                                 << u"1 марта 2026 года январь 2027 года"_s;
    QTest::newRow("calendar kk") << u"compliance-calendar"_s << Language::Kazakh
                                 << u"2026 жылғы 1 наурыз 2027 жылғы қаңтар"_s;
}

void TstLimits::aTravelBanIsABan()
{
    QFETCH(const QString, id);
    QFETCH(const Language, language);
    QFETCH(const QString, told);
    CaseFolder folder = someone();
    hold(folder, u"travel_ban"_s, "2026-03-01", "2027-01");
    const QString text = paper(folder, id, language);
    QVERIFY(has(text, told));
    QVERIFY2(!saysNone(text), qPrintable(text));
    if (id != u"case-summary")
        QVERIFY(saysNone(paper(someone(), id, language)));
}

void TstLimits::theCalendarHasItsLastDay()
{
    CaseFolder folder = someone();
    hold(folder, u"house_arrest"_s, "2026-10-01", "2026-11-30");
    QVERIFY(has(paper(folder, u"compliance-calendar"_s), u"30 last day"_s));
    folder.measures.last().until = date("2026-12");
    QVERIFY(!paper(folder, u"compliance-calendar"_s).contains(u"last day"_s));
}

void TstLimits::anyMeasureKeptOutsideIsTold_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *type, const char *told) {
        QTest::newRow(type) << QString::fromLatin1(type) << QString::fromUtf8(told);
    };
    row("house_arrest", "– House arrest, since May 2026");
    row("recognisance", "– Undertaking not to leave, since May 2026");
    row("bail", "– Bail, since May 2026");
    row("personal_surety", "– Personal surety, since May 2026");
    row("restriction_of_freedom", "– Restriction of freedom, since May 2026");
    row("internal_exile", "– Internal exile, since May 2026");
    row("other", "– Other measure, since May 2026");
}

void TstLimits::anyMeasureKeptOutsideIsTold()
{
    QFETCH(const QString, type);
    QFETCH(const QString, told);
    CaseFolder folder = someone();
    hold(folder, type, "2026-05");
    const QString sheet = paper(folder, u"family-sheet"_s);
    QVERIFY(has(sheet, told));
    QVERIFY2(!sheet.contains(u"we are not certain"_s), qPrintable(sheet));
}

void TstLimits::whatHoldsInACellIsNoDuty()
{
    CaseFolder folder = someone();
    hold(folder, u"pretrial_custody"_s, "2026-05-01");
    QVERIFY(saysNone(paper(folder, u"family-sheet"_s)));
    hold(folder, u"travel_ban"_s, "2026-04-01"); // also who is held may not leave the country
    const QString sheet = paper(folder, u"family-sheet"_s);
    QVERIFY(has(sheet, u"– Travel ban, since 1 April 2026"_s));
    QVERIFY2(!sheet.contains(u"we are not certain"_s), qPrintable(sheet));
}

void TstLimits::theEndIsTheRecordsWhereNoOrderSaysOne_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("byRecord");
    QTest::addColumn<QString>("byOrder");
    QTest::newRow("family en") << u"family-sheet"_s << Language::English
                               << u"By our record the present measure ends: 1 December 2026"_s
                               << u"By the last decision the present measure ends: 5 December"_s;
    QTest::newRow("family ru") << u"family-sheet"_s << Language::Russian
                               << u"По нашим записям мера заканчивается: 1 декабря 2026 года"_s
                               << u"По последнему решению мера заканчивается: 5 декабря"_s;
    QTest::newRow("family kk")
        << u"family-sheet"_s << Language::Kazakh
        << u"Біздегі жазба бойынша шараның аяқталуы: 2026 жылғы 1 желтоқсан"_s
        << u"Соңғы шешім бойынша шараның аяқталуы: 2026 жылғы 5"_s;
    QTest::newRow("summary en") << u"case-summary"_s << Language::English
                                << u"1 December 2026 (as our record has it"_s
                                << u"5 December 2026 "_s;
    QTest::newRow("summary ru") << u"case-summary"_s << Language::Russian
                                << u"1 декабря 2026 года (так записано у нас"_s
                                << u"5 декабря 2026 года "_s;
}

void TstLimits::theEndIsTheRecordsWhereNoOrderSaysOne()
{
    QFETCH(const QString, id);
    QFETCH(const Language, language);
    QFETCH(const QString, byRecord);
    QFETCH(const QString, byOrder);
    CaseFolder folder = someone();
    const Measure arrest = hold(folder, u"house_arrest"_s, "2026-10-01", "2026-12-01");
    QVERIFY(has(paper(folder, id, language), byRecord));
    order(folder, arrest, "2026-10-01", "2026-12-05");
    const QString text = paper(folder, id, language);
    QVERIFY(has(text, byOrder));
    QVERIFY2(!text.contains(byRecord), qPrintable(text));
}

void TstLimits::whatIsNotSureIsToldSo_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("orderEnds");
    QTest::addColumn<QString>("told");
    const QString doubt = u"(we are not certain that it is in force; ask the lawyer)"_s;
    QTest::newRow("ends this month") << u"2026-01-10"_s << u"2026-11"_s << QString() << doubt;
    QTest::newRow("ends today") << u"2026-01-10"_s << u"2026-11-26"_s << QString() << doubt;
    QTest::newRow("the order has run out") << u"2026-01-10"_s << QString() << u"2026-03-10"_s
                                           << u"until 10 March 2026"_s + u" "_s + doubt;
    QTest::newRow("begins later") << u"2026-12-01"_s << QString() << QString()
                                  << u"since 1 December 2026 (not in force yet)"_s;
}

void TstLimits::whatIsNotSureIsToldSo()
{
    QFETCH(const QString, from);
    QFETCH(const QString, until);
    QFETCH(const QString, orderEnds);
    QFETCH(const QString, told);
    CaseFolder folder = someone();
    const Measure arrest = hold(folder, u"house_arrest"_s, qPrintable(from), qPrintable(until));
    if (!orderEnds.isEmpty())
        order(folder, arrest, qPrintable(from), qPrintable(orderEnds));
    QVERIFY(has(paper(folder, u"family-sheet"_s), told));
}

void TstLimits::whatIsOverIsNotTold_data()
{
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("endedBy");
    QTest::newRow("over") << u"2026-11-25"_s << QString();
    QTest::newRow("over, nobody knows when") << u".."_s << QString();
    QTest::newRow("ended this month") << u"2026-11"_s << u"transfer"_s;
}

void TstLimits::whatIsOverIsNotTold()
{
    QFETCH(const QString, until);
    QFETCH(const QString, endedBy);
    CaseFolder folder = someone();
    hold(folder, u"bail"_s, "2026-01-10").endedBy = endedBy;
    folder.measures.last().until = PartialDate::fromEdtf(until).value();
    QVERIFY(saysNone(paper(folder, u"family-sheet"_s)));
    QVERIFY(saysNone(paper(folder, u"compliance-calendar"_s)));
}

void TstLimits::whoeverOrderedItIsNamed()
{
    CaseFolder folder = someone();
    const Measure arrest = hold(folder, u"house_arrest"_s, "2026-10-01", "2026-12-01");
    folder.measures.last().warrantBy = u"investigator of Almaty"_s;
    QVERIFY(has(paper(folder, u"family-sheet"_s),
                u"until 1 December 2026; ordered by: investigator of Almaty"_s));
    order(folder, arrest, "2026-10-01", "2026-12-01").authority = u"Bostandyk district court"_s;
    QVERIFY(has(paper(folder, u"family-sheet"_s), u"; ordered by: Bostandyk district court"_s));
    QVERIFY(
        has(paper(folder, u"compliance-calendar"_s), u"ordered by: Bostandyk district court"_s));
    QVERIFY(has(paper(folder, u"family-sheet"_s, Language::Russian),
                u"; кто назначил: Bostandyk district court"_s)); // as the record has it
}

void TstLimits::probationIsADuty()
{
    CaseFolder folder = someone();
    Sentence &sentence = judge(folder, u"suspended"_s, "2025-11-21", u"3 years"_s);
    QVERIFY(saysNone(paper(folder, u"compliance-calendar"_s))); // nothing says so
    sentence.probation = u"3 years"_s;
    const QString doubt = u"(we are not certain that it is in force; ask the lawyer)"_s;
    QVERIFY(
        has(paper(folder, u"family-sheet"_s), u"– Probation; until 21 November 2028 "_s + doubt));
    sentence.inForce = date("2025-12-10");
    sentence.begins = date("2025-12-10");
    sentence.court = u"Almaly district court"_s;
    QVERIFY(has(paper(folder, u"family-sheet"_s),
                u"– Probation, since 10 December 2025; until 10 December 2028; ordered by: Almaly "
                u"district court"_s));
    QVERIFY(
        has(paper(folder, u"compliance-calendar"_s, Language::Russian), u"Испытательный срок"_s));
    sentence.begins = date("2022-12-10");
    QVERIFY(saysNone(paper(folder, u"family-sheet"_s)));
}

} // namespace habeas::test

using habeas::test::TstLimits;
HABEAS_TEST(TstLimits)

#include "tst_limits.moc"
