#include <algorithm>

#include "tests/letters/documentcases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// A letter says the whole of what it tells, and nothing about nothing.
class TstWhatLettersSay : public QObject
{
    Q_OBJECT

private slots:
    void theChainOfOrdersIsTold_data();
    void theChainOfOrdersIsTold();
    void aLengthNobodyWroteDownIsNotSaid();
    void nothingIsPublishedAboutNothing();
    void aBulletinNeedsAnUrgentAction();
    void anEndThatIsOverIsPast();
    void nobodyDeniesWhatIsNotNamed_data();
    void nobodyDeniesWhatIsNotNamed();
    void papersWithoutAnAddresseeRefuseOne();
    void aReminderOfTodaysLetterIsEarly();
};

namespace {

CaseFolder nothingOnRecord()
{
    CaseFolder folder = withEveryConsent(smallCase());
    folder.sentences.clear();
    return folder;
}

Order orderOf(const Measure &measure, const QString &type, const char *made, const QString &term)
{
    Order order;
    order.id = newId<Order>();
    order.measure = measure.id;
    order.type = type;
    order.made = date(made);
    order.term = term;
    return order;
}

CaseFolder heldInCustody(const QString &secondTerm = u"15 days"_s)
{
    CaseFolder folder = nothingOnRecord();
    Measure measure;
    measure.id = newId<Measure>();
    measure.person = folder.people.first().id;
    measure.type = u"pretrial_custody"_s;
    measure.from = date("2022-03-01");
    folder.measures << measure;
    folder.orders << orderOf(measure, u"ordered"_s, "2022-03-01", u"15 days"_s)
                  << orderOf(measure, u"extended"_s, "2022-03-15", secondTerm)
                  << orderOf(measure, u"extended"_s, "2022-03-30", u"45 days"_s);
    return folder;
}

Claim denialOf(const CaseFolder &folder)
{
    Claim claim;
    claim.id = newId<Claim>();
    claim.person = folder.people.first().id;
    claim.claimant = u"Aida Testova"_s;
    claim.type = u"denial"_s;
    claim.text = u"I did nothing"_s;
    return claim;
}

Official minister()
{
    Official official;
    official.id = newId<Official>();
    official.office = u"Minister"_s;
    return official;
}

LetterWish typedNothing(const QString &id)
{
    LetterWish made = wishFor(id);
    made.paragraphs.clear();
    return made;
}

} // namespace

void TstWhatLettersSay::theChainOfOrdersIsTold_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("en") << Language::English
                        << u", ordered for 15 days, extended by 15 days on 15 March 2022, "
                           "extended by 45 days on 30 March 2022"_s;
    QTest::newRow("ru") << Language::Russian
                        << u", назначенный срок: 15 суток; продление 15 марта 2022 года: 15 суток; "
                           "продление 30 марта 2022 года: 45 суток"_s;
    QTest::newRow("kk")
        << Language::Kazakh
        << u", тағайындалған мерзімі: 15 тәулік; ұзартылуы (2022 жылғы 15 наурыз): 15 "
           "тәулік; ұзартылуы (2022 жылғы 30 наурыз): 45 тәулік"_s;
}

void TstWhatLettersSay::theChainOfOrdersIsTold()
{
    QFETCH(Language, language);
    QFETCH(QString, words);
    const CaseFolder folder = heldInCustody();
    const auto letter = composeLetter(folder, wishFor(u"appeal-generic"_s, language));
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    const QString text = letter->text.simplified().replace(QChar(0xa0), u' ');
    QVERIFY2(text.contains(words), qPrintable(text));
    for (const Order &order : folder.orders)
        QVERIFY(std::ranges::any_of(letter->facts, [&order](const LetterFact &fact) {
            return fact.record == order.id.uuid() && fact.included;
        }));
}

void TstWhatLettersSay::aLengthNobodyWroteDownIsNotSaid()
{
    const auto letter = composeLetter(heldInCustody({}), wishFor(u"appeal-generic"_s));
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    QVERIFY2(letter->text.simplified().contains(
                 u"ordered for 15 days, extended on 15 March 2022, extended by 45 days"_s),
             qPrintable(letter->text));
}

void TstWhatLettersSay::nothingIsPublishedAboutNothing()
{
    CaseFolder folder = nothingOnRecord();
    const QString why = refusalOf(composeLetter(folder, typedNothing(u"press-note"_s)));
    QVERIFY2(why.contains(u"no sentence, restriction"_s), qPrintable(why));
    QVERIFY(composeLetter(heldInCustody(), typedNothing(u"press-note"_s)));
    QVERIFY(composeLetter(folder, wishFor(u"press-note"_s)));
}

void TstWhatLettersSay::aBulletinNeedsAnUrgentAction()
{
    CaseFolder folder = heldInCustody();
    const QString why = refusalOf(composeLetter(folder, typedNothing(u"ua-bulletin"_s)));
    QVERIFY2(why.contains(u"No urgent action"_s), qPrintable(why));
    UrgentAction action;
    action.id = newId<UrgentAction>();
    action.number = u"UA 1/22"_s;
    folder.urgentActions << action;
    QVERIFY(composeLetter(folder, typedNothing(u"ua-bulletin"_s)));
}

void TstWhatLettersSay::anEndThatIsOverIsPast()
{
    LetterWish over = wishFor(u"family-sheet"_s);
    const auto sheet = composeLetter(heldInCustody(), over);
    QVERIFY2(sheet, qPrintable(refusalOf(sheet)));
    const QString text = sheet->text.simplified();
    QVERIFY2(text.contains(u"By the last decision on record the present measure was to end:"_s)
                 && text.contains(u"no newer decision on record"_s),
             qPrintable(text));
    over.date = *CivilDay::of(2022, 4, 1);
    QVERIFY(composeLetter(heldInCustody(), over)->text.contains(u"present measure ends:"_s));
}

void TstWhatLettersSay::nobodyDeniesWhatIsNotNamed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("listsCharges");
    QTest::newRow("generic") << u"appeal-generic"_s << true;
    QTest::newRow("prosecutor") << u"appeal-prosecutor"_s << true;
    QTest::newRow("minister") << u"appeal-minister"_s << false;
    QTest::newRow("head of state") << u"appeal-head-of-state"_s << false;
}

void TstWhatLettersSay::nobodyDeniesWhatIsNotNamed()
{
    QFETCH(QString, id);
    QFETCH(bool, listsCharges);
    CaseFolder folder = heldInCustody();
    folder.claims << denialOf(folder);
    const auto denies = [&] {
        const auto letter = composeLetter(folder, wishFor(id));
        return letter && letter->text.contains(u"denies the accusations"_s);
    };
    QVERIFY(!denies());
    QVERIFY(composeLetter(folder, wishFor(id))->text.contains(u"says: I did nothing"_s));
    Charge charge;
    charge.id = newId<Charge>();
    charge.person = folder.people.first().id;
    charge.law = LawReference::fromText(u"KZ Art. 405(2)"_s).value_or(LawReference());
    charge.offence = u"taking part"_s;
    charge.stage = u"accused"_s;
    folder.charges << charge;
    QCOMPARE(denies(), listsCharges);
}

void TstWhatLettersSay::papersWithoutAnAddresseeRefuseOne()
{
    const Official to = minister();
    for (const QString &id : { u"chronology"_s, u"press-note"_s, u"family-sheet"_s }) {
        LetterWish addressed = wishFor(id);
        addressed.official = &to;
        const auto paper = composeLetter(heldInCustody(), addressed);
        QVERIFY2(!paper && paper.error().detail == u"official"_s, qPrintable(id));
        QVERIFY(paper.error().message.contains(u"has no addressee"_s));
    }
}

void TstWhatLettersSay::aReminderOfTodaysLetterIsEarly()
{
    const auto findings = [](const char *sent) {
        const auto letter
            = composeLetter(withSentLetter(heldInCustody(), sent), wishFor(u"followup-no-reply"_s));
        QStringList words;
        if (letter) {
            for (const LetterFinding &finding : letter->findings)
                words << finding.text;
        }
        return words.join(u'\n');
    };
    QVERIFY(findings("2023-05-02").contains(u"sent today"_s));
    QVERIFY(findings("2023-04-20").contains(u"first reminder"_s));
    QVERIFY(!findings("2023-03-01").contains(u"first reminder"_s));
}

} // namespace habeas::test

using habeas::test::TstWhatLettersSay;
HABEAS_TEST(TstWhatLettersSay)

#include "tst_whatletterssay.moc"
