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
    void whoMayBeHeldIsNotSaidToBeFree_data();
    void whoMayBeHeldIsNotSaidToBeFree();
    void aPeriodIsNotSince_data();
    void aPeriodIsNotSince();
    void custodyAndBailAreNotCertain();
    void measuresAtOddsAreNoPlainFacts_data();
    void measuresAtOddsAreNoPlainFacts();
    void aFineIsSaidOnce_data();
    void aFineIsSaidOnce();
    void aNameHasNoFullStopInASentence();
    void anEndThatMayBeToComeHasNotHappened();
    void theFamilyIsToldTheEndThatStands();
    void heldOnAJudgmentThatIsGoneIsSaidSo_data();
    void heldOnAJudgmentThatIsGoneIsSaidSo();
    void aBanOfAnotherPunishmentIsNotCertain();
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

/// As on the day the program is asked for, so that a year need not be over.
QString said(const CaseFolder &folder, const QString &id, Language language = Language::English)
{
    LetterWish asked = wishFor(id, language);
    asked.date = *CivilDay::of(2026, 11, 26);
    const auto made = composeLetter(folder, asked);
    return made ? made->text.simplified() : u"REFUSED: "_s + made.error().message;
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

void TstWhatLettersSay::whoMayBeHeldIsNotSaidToBeFree_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("never");
    QTest::newRow("en") << Language::English
                        << u"it is not certain whether the person is held (imprisonment); in any "
                           "case liberty is limited (travel ban), since March 2025"_s
                        << u"not held;"_s;
    QTest::newRow("ru") << Language::Russian
                        << u"точно неизвестно, под стражей ли этот человек (лишение свободы); "
                           "свобода в любом случае ограничена (запрет на выезд)"_s
                        << u"не под стражей"_s;
    QTest::newRow("kk") << Language::Kazakh
                        << u"қамауда екені нақты белгісіз (бас бостандығынан айыру); бостандығы "
                           "қалай болғанда да шектелген (шығуға тыйым салу)"_s
                        << u"қамауда емес"_s;
}

void TstWhatLettersSay::whoMayBeHeldIsNotSaidToBeFree()
{
    QFETCH(const Language, language);
    QFETCH(const QString, said);
    QFETCH(const QString, never);
    for (const char *until : { "2026", ".." }) {
        CaseFolder folder = nothingOnRecord();
        hold(folder, u"imprisonment"_s, "2024-01", until);
        hold(folder, u"travel_ban"_s, "2025-03");
        for (const QString &id : { u"press-note"_s, u"family-sheet"_s, u"case-summary"_s }) {
            const QString text = test::said(folder, id, language);
            const QString told = id == u"case-summary"_s ? said.section(u", since"_s, 0, 0) : said;
            QVERIFY2(text.contains(told, Qt::CaseInsensitive), qPrintable(text));
            QVERIFY2(!text.contains(never, Qt::CaseInsensitive), qPrintable(text));
        }
    }
}

void TstWhatLettersSay::aPeriodIsNotSince_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("said");
    QTest::newRow("en") << Language::English
                        << u"since some time between January 2026 and March 2026"_s;
    QTest::newRow("ru") << Language::Russian
                        << u"с какого времени: январь 2026 года – март 2026 года"_s;
    QTest::newRow("kk") << Language::Kazakh
                        << u"қашаннан бері: 2026 жылғы қаңтар – 2026 жылғы наурыз"_s;
}

void TstWhatLettersSay::aPeriodIsNotSince()
{
    QFETCH(const Language, language);
    QFETCH(const QString, said);
    CaseFolder folder = nothingOnRecord();
    hold(folder, u"house_arrest"_s, "2026-01/2026-03");
    for (const QString &id : { u"press-note"_s, u"family-sheet"_s, u"case-summary"_s }) {
        const QString text = test::said(folder, id, language);
        QVERIFY2(text.contains(said), qPrintable(text));
    }
    folder.measures[0].from = date("2026-11/2026-12"); // perhaps next month
    const QString open = test::said(folder, u"press-note"_s);
    QVERIFY2(open.contains(u"it is not certain whether the person is held (house arrest)."_s)
                 && open.contains(u"house arrest (not certain that it has begun)"_s),
             qPrintable(open));
}

void TstWhatLettersSay::custodyAndBailAreNotCertain()
{
    CaseFolder folder = nothingOnRecord();
    hold(folder, u"pretrial_custody"_s, "2022-23");
    hold(folder, u"bail"_s, "2023-01");
    const QString text = said(folder, u"press-note"_s);
    QVERIFY2(text.contains(u"it is not certain whether the person is held: both pre-trial custody "
                           "and bail are on record."_s),
             qPrintable(text));
}

void TstWhatLettersSay::measuresAtOddsAreNoPlainFacts_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("until"); // of the first
    QTest::addColumn<bool>("doubted");
    QTest::newRow("bail") << u"pretrial_custody"_s << u"bail"_s << QString() << true;
    QTest::newRow("undertaking") << u"police_custody"_s << u"recognisance"_s << u"2023-02"_s
                                 << true;
    QTest::newRow("at home") << u"pretrial_custody"_s << u"house_arrest"_s << QString() << true;
    QTest::newRow("ended") << u"pretrial_custody"_s << u"house_arrest"_s << u"2023-01"_s << false;
    QTest::newRow("ban") << u"pretrial_custody"_s << u"travel_ban"_s << QString() << false;
}

void TstWhatLettersSay::measuresAtOddsAreNoPlainFacts()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, until);
    QFETCH(bool, doubted);
    CaseFolder folder = nothingOnRecord();
    hold(folder, first, "2022").until = date(qPrintable(until));
    hold(folder, second, "2023-01");
    const QList<std::pair<Language, QString>> told {
        { Language::English, u"(not certain: our record has another measure for the same days"_s },
        { Language::Russian, u"(точно неизвестно: за те же дни записана другая мера"_s },
        { Language::Kazakh, u"(нақты белгісіз: сол күндерге басқа шара да жазылған"_s }
    };
    if (second == u"house_arrest" && doubted)
        QVERIFY(said(folder, u"press-note"_s)
                    .contains(u"held (house arrest), since January 2023. That is not certain"_s));
    LetterWish blank = wishFor(u"wgad-questionnaire"_s);
    blank.blank = true; // says nothing of a record it does not have
    QVERIFY(!composeLetter(folder, blank)->text.contains(u"not certain"_s));
    for (const QString &id : { u"appeal-generic"_s, u"press-note"_s, u"detention-timeline"_s,
                               u"wgad-questionnaire"_s }) {
        for (const auto &[language, words] : told) {
            LetterWish asked = wishFor(id, language);
            if (id == u"wgad-questionnaire" && language != Language::English)
                continue;
            const auto letter = composeLetter(folder, asked);
            QVERIFY2(letter, qPrintable(refusalOf(letter)));
            QCOMPARE(letter->text.simplified().count(words), doubted ? 2 : 0);
            QCOMPARE(std::ranges::any_of(letter->findings,
                                         [](const LetterFinding &finding) {
                                             return finding.text.contains(
                                                 u"does not tell either as certain"_s);
                                         }),
                     doubted);
        }
    }
}

void TstWhatLettersSay::aFineIsSaidOnce_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("once"); // of a fine alone
    QTest::addColumn<QString>("beside"); // of a fine beside another punishment
    QTest::newRow("en") << Language::English << u"fine, 500,000 roubles"_s
                        << u"fine imposed: 500,000 roubles"_s;
    QTest::newRow("ru") << Language::Russian << u"штраф, 500 000 руб."_s
                        << u"штраф: 500 000 руб."_s;
    QTest::newRow("kk") << Language::Kazakh << u"айыппұл, 500 000 рубль"_s
                        << u"айыппұл: 500 000 рубль"_s;
}

void TstWhatLettersSay::aFineIsSaidOnce()
{
    QFETCH(const Language, language);
    QFETCH(const QString, once);
    QFETCH(const QString, beside);
    CaseFolder folder = withEveryConsent(smallCase());
    Sentence &sentence = folder.sentences.first();
    sentence.type = u"fine"_s;
    sentence.fine.amount = u"500000"_s;
    sentence.fine.currency = u"RUB"_s;
    const QString word = once.section(u',', 0, 0);
    for (const QString &id :
         { u"appeal-generic"_s, u"press-note"_s, u"case-summary"_s, u"chronology"_s }) {
        const QString text = said(folder, id, language).replace(QChar::Nbsp, u' ').toLower();
        // A summary has a row for the standing and one for the judgment.
        const qsizetype times = id == u"case-summary" ? 2 : 1;
        QVERIFY2(text.contains(word) && text.count(word) <= times, qPrintable(id + u": "_s + text));
        QVERIFY2(text.contains(id == u"case-summary" ? once.section(u", "_s, 1) : once),
                 qPrintable(text));
        QVERIFY2(!text.contains(u"руб.."_s), qPrintable(text));
    }
    sentence.type = u"suspended"_s;
    const QString text = said(folder, u"appeal-generic"_s, language).replace(QChar::Nbsp, u' ');
    QVERIFY2(text.contains(beside), qPrintable(text));
}

void TstWhatLettersSay::aNameHasNoFullStopInASentence()
{
    CaseFolder folder = withEveryConsent(smallCase());
    folder.sentences.first().court = u"Almaty District Court."_s;
    QString text = said(folder, u"appeal-generic"_s);
    QVERIFY2(text.contains(u"On 10 April 2023, Almaty District Court passed judgment"_s),
             qPrintable(text));
    folder.sentences.first().court = u"Алматинский районный суд."_s;
    text = said(folder, u"appeal-generic"_s, Language::Russian);
    QVERIFY2(text.contains(u"(Алматинский районный суд) вынес"_s), qPrintable(text));
    folder.sentences.first().court = u"Суд Алматинской обл."_s; // the stop is the abbreviation's
    text = said(folder, u"appeal-generic"_s, Language::Russian);
    QVERIFY2(text.contains(u"(Суд Алматинской обл.) вынес"_s), qPrintable(text));
}

void TstWhatLettersSay::anEndThatMayBeToComeHasNotHappened()
{
    CaseFolder folder = nothingOnRecord();
    hold(folder, u"imprisonment"_s, "2024-01", "2024-05/2027-01");
    const QString text = said(folder, u"appeal-generic"_s);
    QVERIFY2(
        text.contains(u"from January 2024; end: between May 2024 and January 2027: imprisonment "
                      "(not certain that it has ended)"_s),
        qPrintable(text));
    QVERIFY2(!text.contains(u"ended:"_s), qPrintable(text));
    folder.measures[0].until = date("2026-10");
    QVERIFY(!said(folder, u"appeal-generic"_s).contains(u"not certain"_s));
}

void TstWhatLettersSay::theFamilyIsToldTheEndThatStands()
{
    CaseFolder folder = nothingOnRecord();
    const auto first = judge(folder, u"custodial"_s, "2024-03-10", u"4 years"_s).id;
    judge(folder, u"custodial"_s, "2024-06-17", u"3 years 6 months"_s, u"cut"_s);
    hold(folder, u"imprisonment"_s, "2024-03-10").sentence = first;
    const QString sheet = said(folder, u"family-sheet"_s);
    QVERIFY2(sheet.contains(u"the present measure ends: 10 September 2027"_s), qPrintable(sheet));
    const QString summary = said(folder, u"case-summary"_s);
    QVERIFY2(summary.contains(u"10 September 2027"_s) && !summary.contains(u"2028"_s),
             qPrintable(summary));
}

void TstWhatLettersSay::heldOnAJudgmentThatIsGoneIsSaidSo_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("remark");
    QTest::newRow("en") << Language::English
                        << u"The judgment this rests on does not stand any more (decision: 17 June "
                           "2024), and we have no release on record."_s;
    QTest::newRow("ru") << Language::Russian
                        << u"Приговор, на котором это основано, больше не действует (решение: 17 "
                           "июня 2024 года), а освобождения у нас не записано."_s;
    QTest::newRow("kk") << Language::Kazakh
                        << u"Бұған негіз болған үкім енді күшінде емес (шешім: 2024 жылғы 17 "
                           "маусым), ал бізде босату жазылмаған."_s;
}

void TstWhatLettersSay::heldOnAJudgmentThatIsGoneIsSaidSo()
{
    QFETCH(const Language, language);
    QFETCH(const QString, remark);
    CaseFolder folder = nothingOnRecord();
    const auto first = judge(folder, u"custodial"_s, "2024-03-10", u"4 years"_s).id;
    const auto second = judge(folder, u"acquittal"_s, "2024-06-17", {}, u"quashed"_s).id;
    hold(folder, u"imprisonment"_s, "2024-03-10").sentence = first;
    for (const QString &id : { u"press-note"_s, u"family-sheet"_s, u"case-summary"_s }) {
        const QString text = said(folder, id, language);
        QVERIFY2(text.contains(remark), qPrintable(text));
        QVERIFY2(!text.contains(u"2028"_s), qPrintable(text));
    }
    LetterWish asked = wishFor(u"press-note"_s, language);
    asked.date = *CivilDay::of(2026, 11, 26);
    asked.leftOut << second.uuid();
    const auto without = composeLetter(folder, asked);
    QVERIFY(without && !without->text.simplified().contains(remark.left(30)));
}

void TstWhatLettersSay::aBanOfAnotherPunishmentIsNotCertain()
{
    CaseFolder folder = nothingOnRecord();
    Restriction ban;
    ban.id = newId<Restriction>();
    ban.person = folder.people.first().id;
    ban.type = u"internet"_s;
    ban.from = date("2024-02-10");
    ban.until = date("2028-02-10");
    ban.sentence = judge(folder, u"suspended"_s, "2024-02-10", u"3 years"_s).id;
    folder.restrictions << ban;
    QVERIFY(said(folder, u"appeal-generic"_s).contains(u"lives under restrictions"_s));
    judge(folder, u"fine"_s, "2024-05", {}, u"changed"_s);
    const QString letter = said(folder, u"appeal-generic"_s);
    QVERIFY2(!letter.contains(u"lives under restrictions"_s), qPrintable(letter));
    const QString sheet = said(folder, u"family-sheet"_s);
    QVERIFY2(sheet.contains(u"not certain that it is in force"_s), qPrintable(sheet));
}

} // namespace habeas::test

using habeas::test::TstWhatLettersSay;
HABEAS_TEST(TstWhatLettersSay)

#include "tst_whatletterssay.moc"
