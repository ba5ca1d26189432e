#include "app/letters/gates/approvalgate.h"
#include "app/letters/gates/contacts.h"
#include "app/letters/gates/dwellings.h"
#include "app/letters/gates/ownname.h"
#include "app/letters/template/oncewords.h"
#include "app/letters/template/phrases.h"

#include "tests/letters/documentcases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// What the record holds stands in every paper, as surely as it is known and no surer.
class TstToldFacts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyPostIsTold();
    void aPostThatIsOverIsPast();
    void theLastStageOfAChargeIsTold();
    void heldAfterAJudgmentThatHoldsNobody_data();
    void heldAfterAJudgmentThatHoldsNobody();
    void onceWithinATime_data();
    void onceWithinATime();
    void anEndWithinATimeIsNoDuration_data();
    void anEndWithinATimeIsNoDuration();
    void whatLastedKeepsItsDays();
    void anAcquittalIsNoSentence_data();
    void anAcquittalIsNoSentence();
    void aPardonEndsWhatStands();
    void nothingStandsAgainstTheDead();
    void noCardToTheDead();
    void sentencesStandInTheirTurn();
    void aTravelBanAfterAnAcquittalIsNotCertain();
    void formsTellEveryJudgment();
    void anOrderWithoutALengthSaysNothing();
    void aSealedPersonSaysNothing();
    void noDoorIsTold_data();
    void noDoorIsTold();
    void theStatesDenialIsNotThePersons();
    void aNameBendsInItsOwnLanguage();
    void russianWordsAreNotKazakh_data();
    void russianWordsAreNotKazakh();
    void aLimitedAnswerCanBeUsedForAForm();
    void doorsInTypedWords_data();
    void doorsInTypedWords();
    void numbersToCall_data();
    void numbersToCall();
    void namesInAnotherOrderAreAnothers();
    void passportSpellingsAreFound();
    void aMonthIsNotTwoDays();
    void theSignatureIsReadLikeTheRest();
    void mrsIsAnother();
    void whoIsNotToBeKnownSaysNothing();
    void aReprisalIsRemembered();

private:
    Measure &held(const QString &type, const char *from, const char *until = "");
    Sentence &judged(const QString &type, const char *on, const QString &term = {});
    Affiliation &post(const QString &role, const QString &organisation);
    [[nodiscard]] QString said(const QString &id, Language language = Language::English) const;

    CaseFolder m_folder;
};

void TstToldFacts::init()
{
    m_folder = withEveryConsent(smallCase());
    m_folder.sentences.clear();
}

Measure &TstToldFacts::held(const QString &type, const char *from, const char *until)
{
    Measure measure;
    measure.id = newId<Measure>();
    measure.person = m_folder.people.first().id;
    measure.type = type;
    measure.from = date(from);
    if (*until != 0)
        measure.until = date(until);
    m_folder.measures << measure;
    return m_folder.measures.last();
}

Sentence &TstToldFacts::judged(const QString &type, const char *on, const QString &term)
{
    Sentence sentence;
    sentence.id = newId<Sentence>();
    sentence.person = m_folder.people.first().id;
    sentence.type = type;
    sentence.pronounced = date(on);
    sentence.term = term;
    m_folder.sentences << sentence;
    return m_folder.sentences.last();
}

Affiliation &TstToldFacts::post(const QString &role, const QString &organisation)
{
    Affiliation made;
    made.id = newId<Affiliation>();
    made.person = m_folder.people.first().id;
    made.role = role;
    made.organisation = organisation;
    m_folder.affiliations << made;
    return m_folder.affiliations.last();
}

QString TstToldFacts::said(const QString &id, Language language) const
{
    LetterWish asked = wishFor(id, language);
    asked.date = *CivilDay::of(2026, 11, 26);
    const auto made = composeLetter(m_folder, asked);
    return made ? made->text.simplified() : u"REFUSED: "_s + made.error().message;
}

void TstToldFacts::everyPostIsTold()
{
    held(u"house_arrest"_s, "2022-11");
    post(u"editor"_s, u"Tribuna"_s).until = date("../2019");
    post(u"leader"_s, u"Democratic Party of Kazakhstan"_s).abbreviation = u"DPK"_s;
    post(u"member"_s, u"Union of Writers"_s).rank = 1;
    post(u"mayor"_s, u"Town"_s).until = date("2027-05");
    for (const QString &id : { u"appeal-generic"_s, u"press-note"_s }) {
        const QString text = said(id);
        QVERIFY2(text.contains(u"member of the Union of Writers, leader of the Democratic Party of "
                               "Kazakhstan (DPK), mayor of Town, former editor of Tribuna"_s),
                 qPrintable(text));
    }
}

void TstToldFacts::aPostThatIsOverIsPast()
{
    held(u"house_arrest"_s, "2022-11");
    post(u"редактор"_s, u"газета «Трибуна»"_s).until = date("2019");
    QVERIFY(said(u"appeal-generic"_s, Language::Russian)
                .contains(u"в прошлом – редактор, газета «Трибуна»"_s));
    m_folder.affiliations.first().role = u"бывший редактор"_s;
    QVERIFY(said(u"appeal-generic"_s, Language::Russian)
                .contains(u"(бывший редактор, газета «Трибуна»)"_s));
    m_folder.affiliations.first().role = u"төраға"_s;
    m_folder.affiliations.first().organisation = u"Әділет қоғамы"_s;
    QVERIFY(
        said(u"appeal-generic"_s, Language::Kazakh).contains(u"бұрын – төраға, Әділет қоғамы"_s));
}

void TstToldFacts::theLastStageOfAChargeIsTold()
{
    Charge charge;
    charge.id = newId<Charge>();
    charge.person = m_folder.people.first().id;
    charge.law = LawReference::fromText(u"KZ CC 272(3)"_s).value();
    charge.stage = u"investigated"_s;
    charge.stageDate = date("2022-01-20");
    m_folder.charges << charge;
    ChargeStage stage;
    stage.id = newId<ChargeStage>();
    stage.charge = charge.id;
    stage.stage = u"accused"_s;
    stage.at = date("2022-10");
    m_folder.chargeStages << stage;
    for (const QString &id : { u"appeal-generic"_s, u"press-note"_s, u"wgad-questionnaire"_s }) {
        const QString text = said(id);
        QVERIFY2(text.contains(u"accused, October 2022"_s), qPrintable(text));
    }
    QVERIFY(!said(u"appeal-generic"_s).contains(u"under investigation"_s));
}

void TstToldFacts::heldAfterAJudgmentThatHoldsNobody_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("listed");
    QTest::newRow("en") << Language::English
                        << u"it is not certain whether the person is held (house arrest)."_s
                        << u"The judgment of 10 April 2023 (suspended sentence) does not take "
                           "liberty away, and we have no release on record."_s
                        << u"house arrest (not certain that it has ended)"_s;
    QTest::newRow("ru") << Language::Russian
                        << u"точно неизвестно, под стражей ли этот человек (домашний арест)."_s
                        << u"Приговор (10 апреля 2023 года: условное осуждение) свободы не лишает, "
                           "а освобождения у нас не записано."_s
                        << u"домашний арест (закончилось ли это, точно неизвестно)"_s;
    QTest::newRow("kk") << Language::Kazakh << u"қамауда екені нақты белгісіз (үйқамақ)."_s
                        << u"Үкім (2023 жылғы 10 сәуір: шартты түрде соттау) бас бостандығынан "
                           "айырмайды, ал бізде босату жазылмаған."_s
                        << u"үйқамақ (аяқталғаны нақты белгісіз)"_s;
}

void TstToldFacts::heldAfterAJudgmentThatHoldsNobody()
{
    QFETCH(const Language, language);
    QFETCH(const QString, now);
    QFETCH(const QString, why);
    QFETCH(const QString, listed);
    held(u"house_arrest"_s, "2022-11");
    judged(u"suspended"_s, "2023-04-10");
    for (const QString &id : { u"press-note"_s, u"family-sheet"_s, u"case-summary"_s }) {
        const QString text = said(id, language);
        QVERIFY2(text.contains(now, Qt::CaseInsensitive) && text.contains(why), qPrintable(text));
    }
    for (const QString &id : { u"appeal-generic"_s, u"press-note"_s }) {
        const QString text = said(id, language);
        QVERIFY2(text.contains(listed), qPrintable(text));
    }
}

void TstToldFacts::onceWithinATime_data()
{
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("ru");
    QTest::addColumn<QString>("kk");
    const auto row = [](const char *edtf, const char *en, const char *ru, const char *kk) {
        QTest::newRow(edtf) << QString::fromUtf8(en) << QString::fromUtf8(ru)
                            << QString::fromUtf8(kk);
    };
    row("2022-11/2023-04-10", "between November 2022 and 10 April 2023",
        "между ноябрём 2022 года и 10 апреля 2023 года",
        "2022 жылғы қараша мен 2023 жылғы 10 сәуір аралығында");
    row("2023-09-02/2023-12-05", "between 2 September and 5 December 2023",
        "между 2 сентября и 5 декабря 2023 года",
        "2023 жылғы 2 қыркүйек пен 5 желтоқсан аралығында");
    row("2021/2023", "between 2021 and 2023", "между 2021 годом и 2023 годом",
        "2021–2023 жылдар аралығында");
    row("2022-23/2023-03", "between autumn 2022 and March 2023",
        "между осенью 2022 года и мартом 2023 года",
        "2022 жылғы күз бен 2023 жылғы наурыз аралығында");
    row("../2025-05", "not later than May 2025", "не позднее мая 2025 года",
        "2025 жылғы мамырдан кешіктірмей");
    row("2024-05/..", "not earlier than May 2024", "не ранее мая 2024 года",
        "2024 жылғы мамырдан ерте емес");
    row("2022-11", "November 2022", "ноябрь 2022 года", "2022 жылғы қараша");
}

void TstToldFacts::onceWithinATime()
{
    const PartialDate when = date(QTest::currentDataTag());
    QTEST(dateOnce(when, Language::English), "en");
    QTEST(dateOnce(when, Language::Russian), "ru");
    QTEST(dateOnce(when, Language::Kazakh), "kk");
}

void TstToldFacts::anEndWithinATimeIsNoDuration_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("ended");
    QTest::addColumn<QString>("began");
    QTest::addColumn<QString>("row"); // of the chronology
    QTest::newRow("en") << Language::English
                        << u"from November 2022; end: between December 2022 and 10 April 2023: "
                           "house arrest"_s
                        << u"began between May and June 2023: police custody"_s
                        << u"between December 2022 and 10 April 2023 one of these days Ends: "
                           "house arrest"_s;
    QTest::newRow("ru") << Language::Russian
                        << u"с ноября 2022 года; окончание: между декабрём 2022 года и 10 апреля "
                           "2023 года: домашний арест"_s
                        << u"начало: между маем и июнем 2023 года: задержание в полиции"_s
                        << u"между декабрём 2022 года и 10 апреля 2023 года один из этих дней "
                           "Окончание: домашний арест"_s;
    QTest::newRow("kk") << Language::Kazakh
                        << u"аяқталуы: 2022 жылғы желтоқсан мен 2023 жылғы 10 сәуір аралығында: "
                           "үйқамақ"_s
                        << u"басталуы: 2023 жылғы мамыр мен маусым аралығында"_s
                        << u"2022 жылғы желтоқсан мен 2023 жылғы 10 сәуір аралығында осы күндердің "
                           "бірі Аяқталуы: үйқамақ"_s;
}

void TstToldFacts::anEndWithinATimeIsNoDuration()
{
    QFETCH(const Language, language);
    QFETCH(const QString, ended);
    QFETCH(const QString, began);
    QFETCH(const QString, row);
    held(u"house_arrest"_s, "2022-11", "2022-12/2023-04-10");
    held(u"police_custody"_s, "2023-05/2023-06");
    for (const QString &id : { u"appeal-generic"_s, u"press-note"_s }) {
        const QString text = said(id, language);
        QVERIFY2(text.contains(ended) && text.contains(began), qPrintable(text));
    }
    const QString chronology = said(u"chronology"_s, language);
    QVERIFY2(chronology.contains(row), qPrintable(chronology));
    const QString form = said(u"wgad-questionnaire"_s);
    QVERIFY2(!form.contains(u"from May"_s) && !form.contains(u"from December"_s), qPrintable(form));
}

void TstToldFacts::whatLastedKeepsItsDays()
{
    Event event;
    event.id = newId<Event>();
    event.person = m_folder.people.first().id;
    event.type = u"protest"_s;
    event.at = date("2022-01-04/2022-01-05");
    event.text = u"Took part in protests"_s;
    m_folder.events << event;
    const QString text = said(u"chronology"_s);
    QVERIFY2(text.contains(u"from 4 to 5 January 2022 from – to Took part in protests"_s),
             qPrintable(text));
}

void TstToldFacts::anAcquittalIsNoSentence_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("again"); // by a retrial
    QTest::addColumn<QString>("quashed"); // by an appeal
    QTest::addColumn<QString>("alone");
    QTest::newRow("en") << Language::English << u"a court acquitted"_s
                        << u"a court quashed the judgment before it and acquitted"_s
                        << u"a court acquitted Aida Testova."_s;
    QTest::newRow("ru") << Language::Russian << u"суд оправдал"_s
                        << u"суд отменил предыдущее решение и оправдал"_s
                        << u"суд вынес оправдательный приговор."_s;
    QTest::newRow("kk") << Language::Kazakh << u"сот ақтады"_s
                        << u"сот алдыңғы шешімнің күшін жойды және ақтады"_s << u"ақтау үкімі."_s;
}

void TstToldFacts::anAcquittalIsNoSentence()
{
    QFETCH(const Language, language);
    QFETCH(const QString, again);
    QFETCH(const QString, quashed);
    QFETCH(const QString, alone);
    const auto first = judged(u"custodial"_s, "2024-03-15", u"2 years"_s).id;
    Sentence &second = judged(u"acquittal"_s, "2026-02-05");
    second.replaces = first;
    second.effect = u"changed"_s;
    QString text = said(u"appeal-generic"_s, language);
    QVERIFY2(text.contains(again), qPrintable(text));
    m_folder.sentences[1].effect = u"quashed"_s;
    text = said(u"appeal-generic"_s, language);
    QVERIFY2(text.contains(quashed), qPrintable(text));
    m_folder.sentences.removeFirst();
    m_folder.sentences.first().replaces = {};
    m_folder.sentences.first().effect.clear();
    text = said(u"appeal-generic"_s, language);
    QVERIFY2(text.contains(alone), qPrintable(text));
}

void TstToldFacts::aPardonEndsWhatStands()
{
    const auto first = judged(u"custodial"_s, "2025-06-20", u"9 years"_s).id;
    Sentence &second = judged(u"custodial"_s, "2025-09-09", u"7 years 1 month"_s);
    second.replaces = first;
    second.effect = u"cut"_s;
    QVERIFY(said(u"appeal-generic"_s).contains(u"What stands of this"_s));
    Measure &prison = held(u"imprisonment"_s, "2025-06-20", "2026-05-28");
    prison.endedBy = u"pardon"_s;
    prison.sentence = first;
    for (const QString &id : { u"appeal-generic"_s, u"press-note"_s }) {
        const QString text = said(id);
        QVERIFY2(!text.contains(u"What stands of this"_s)
                     && text.contains(u"After that came a pardon or an amnesty (28 May 2026);"_s),
                 qPrintable(text));
    }
    QVERIFY(said(u"appeal-generic"_s, Language::Russian)
                .contains(u"После этого было помилование или амнистия (28 мая 2026 года)"_s));
    QVERIFY(said(u"appeal-generic"_s, Language::Kazakh)
                .contains(u"Бұдан кейін кешірім немесе рақымшылық болды (2026 жылғы 28 мамыр)"_s));
    m_folder.measures.first().endedBy = u"release"_s;
    Remedy asked;
    asked.id = newId<Remedy>();
    asked.person = m_folder.people.first().id;
    asked.type = u"pardon"_s;
    asked.outcome = u"granted"_s;
    asked.decided = date("2026-05-28");
    m_folder.remedies << asked;
    QVERIFY(said(u"appeal-generic"_s).contains(u"pardon or an amnesty (28 May 2026)"_s));
    m_folder.remedies.first().decided = date("2025-01"); // before that judgment
    QVERIFY(!said(u"appeal-generic"_s).contains(u"amnesty"_s));
    m_folder.remedies.first().decided = date("2026-05-28");
    m_folder.remedies.first().sentence = judged(u"fine"_s, "2025-10-01").id; // of another judgment
    QVERIFY(said(u"appeal-generic"_s).contains(u"What stands of this"_s));
}

void TstToldFacts::nothingStandsAgainstTheDead()
{
    const auto first = judged(u"death"_s, "2022-01-21").id;
    Sentence &second = judged(u"death"_s, "2022-06");
    second.replaces = first;
    second.effect = u"upheld"_s;
    m_folder.people.first().died = date("2022-07-23/2022-07-24");
    LetterWish asked = wishFor(u"press-note"_s);
    asked.date = *CivilDay::of(2026, 11, 26);
    asked.confirmations << u"person_died"_s;
    asked.reasons.insert(u"person_died"_s, u"to remember her"_s);
    const auto made = composeLetter(m_folder, asked);
    QVERIFY2(made, qPrintable(refusalOf(made)));
    const QString text = made->text.simplified();
    QVERIFY2(!text.contains(u"What stands"_s) && text.contains(u"upheld"_s), qPrintable(text));
    QVERIFY2(text.contains(u"died between 23 and 24 July 2022"_s), qPrintable(text));
}

void TstToldFacts::noCardToTheDead()
{
    held(u"imprisonment"_s, "2022-01", "2022-07");
    QVERIFY(!said(u"solidarity-card"_s).startsWith(u"REFUSED"_s));
    m_folder.people.first().died = date("2022-07");
    LetterWish asked = wishFor(u"solidarity-card"_s);
    asked.confirmations << u"person_died"_s;
    asked.reasons.insert(u"person_died"_s, u"x"_s);
    QVERIFY(!composeLetter(m_folder, asked));
}

void TstToldFacts::sentencesStandInTheirTurn()
{
    const auto third = judged(u"custodial"_s, "2026-06-11", u"1 year 6 months"_s).id;
    const auto first = judged(u"custodial"_s, "2026-06-11", u"3 years"_s).id;
    Sentence &second = judged(u"custodial"_s, "2026-06-11", u"2 years"_s);
    second.servedAs = u"consecutive"_s;
    second.servedWith = first;
    m_folder.sentences.first().servedAs = u"consecutive"_s;
    m_folder.sentences.first().servedWith = second.id;
    QCOMPARE(m_folder.sentences.first().id, third);
    for (const QString &id : { u"appeal-generic"_s, u"wgad-questionnaire"_s }) {
        const QString text = said(id);
        const qsizetype one = text.indexOf(u"imprisonment, 3 years"_s);
        const qsizetype two = text.indexOf(u"imprisonment, 2 years"_s);
        const qsizetype last = text.indexOf(u"imprisonment, 1 year 6 months"_s);
        QVERIFY2(one >= 0 && one < two && two < last, qPrintable(text));
        QCOMPARE(text.count(u"to be served after another sentence"_s), 2);
    }
}

void TstToldFacts::aTravelBanAfterAnAcquittalIsNotCertain()
{
    Measure &ban = held(u"travel_ban"_s, "2024-03");
    Restriction duty;
    duty.id = newId<Restriction>();
    duty.person = m_folder.people.first().id;
    duty.measure = ban.id;
    duty.type = u"travel_abroad"_s;
    duty.from = date("2024-03");
    m_folder.restrictions << duty;
    QVERIFY(said(u"appeal-generic"_s).contains(u"lives under restrictions"_s));
    judged(u"acquittal"_s, "2026-02-05");
    const QString text = said(u"appeal-generic"_s);
    QVERIFY2(!text.contains(u"lives under restrictions"_s)
                 && text.contains(u"travel ban (not certain that it has ended)"_s),
             qPrintable(text));
}

void TstToldFacts::formsTellEveryJudgment()
{
    Sentence &first = judged(u"custodial"_s, "2023-05-09", u"8 years"_s);
    first.confiscation = u"her flat and her pension"_s;
    Measure &prison = held(u"imprisonment"_s, "2023-05-10", "2024-09-05");
    prison.endedBy = u"deportation"_s;
    prison.sentence = first.id;
    Sentence &second = judged(u"deportation"_s, "2024-09-10");
    second.replaces = m_folder.sentences.first().id;
    second.effect = u"changed"_s;
    second.confiscation = u"all property"_s;
    const QString text = said(u"wgad-questionnaire"_s);
    QVERIFY2(text.contains(u"passed sentence: imprisonment of 8 years and confiscation: her flat "
                           "and her pension"_s)
                 && text.contains(u"confiscation: all property"_s),
             qPrintable(text));
    const QString rests = text.section(u"Decisions it rests on"_s, 1).section(u"How it"_s, 0, 0);
    QVERIFY2(rests.contains(u"9 May 2023"_s) && !rests.contains(u"10 September 2024"_s),
             qPrintable(rests));
}

void TstToldFacts::anOrderWithoutALengthSaysNothing()
{
    const Measure &custody = held(u"pretrial_custody"_s, "2023-02-13", "2024-03");
    Order order;
    order.id = newId<Order>();
    order.measure = custody.id;
    order.type = u"ordered"_s;
    order.made = date("2023-02-13");
    m_folder.orders << order;
    QVERIFY(!said(u"appeal-generic"_s).contains(u", ordered"_s));
    QVERIFY(!said(u"appeal-generic"_s, Language::Russian).contains(u"назначение меры"_s));
    QVERIFY(!said(u"appeal-generic"_s, Language::Kazakh).contains(u"тағайындалды"_s));
    m_folder.orders.first().statedEnd = date("2023-04-13");
    QVERIFY(said(u"appeal-generic"_s).contains(u", ordered, stated end: 13 April 2023"_s));
}

void TstToldFacts::aSealedPersonSaysNothing()
{
    judged(u"suspended"_s, "2023-04-10");
    Somebody witness(u"Тимур Сафаров"_s, u"witness"_s);
    witness.person.sealed = true;
    add(m_folder, witness);
    Claim claim;
    claim.id = newId<Claim>();
    claim.person = m_folder.people.first().id;
    claim.claimant = u"Тимур Сафаров"_s;
    claim.type = u"statement"_s;
    claim.text = u"её били во дворе"_s;
    m_folder.claims << claim;
    for (const QString &id : { u"press-note"_s, u"appeal-generic"_s, u"chronology"_s }) {
        LetterWish asked = wishFor(id, Language::Russian);
        const auto made = composeLetter(m_folder, asked);
        QVERIFY2(made, qPrintable(refusalOf(made)));
        QVERIFY2(!made->text.contains(u"били"_s) && !made->text.contains(u"свидетель"_s),
                 qPrintable(made->text));
        QVERIFY(made->withheld.join(u' ').contains(u"record"_s));
    }
}

void TstToldFacts::noDoorIsTold_data()
{
    QTest::addColumn<QString>("told");
    const auto row = [](const char *place, const char *told) {
        QTest::newRow(place) << QString::fromUtf8(told);
    };
    row("её квартира, ул. Низами 22, кв. 5", "её квартира, ул. Низами");
    row("her house, Barrio El Rosario, casa 14, Estelí", "her house, Barrio El Rosario, Estelí");
    row("Nizami St 22, flat 5, Baku", "Nizami St, Baku");
    row("Абай даңғылы 14, 7-пәтер, Алматы", "Абай даңғылы, Алматы");
    row("ул. Ленина, 22а, Минск", "ул. Ленина, Минск");
    row("исправительное учреждение № 4", "исправительное учреждение № 4");
    row("СИЗО-9, Бухара", "СИЗО-9, Бухара");
    row("School No 5, Almaty", "School No 5, Almaty");
}

void TstToldFacts::noDoorIsTold()
{
    QFETCH(const QString, told);
    const QString place = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(withoutDoor(place), told);
    Event event;
    event.id = newId<Event>();
    event.person = m_folder.people.first().id;
    event.type = u"search"_s;
    event.at = date("2024-11-20");
    event.text = u"Search"_s;
    event.place = place;
    m_folder.events << event;
    m_folder.consents.removeIf([](const Consent &consent) {
        return consent.purpose == u"home_address";
    });
    if (told == place || !isWrittenIn(place, Language::English))
        return;
    const QString text = said(u"wgad-questionnaire"_s);
    QVERIFY2(text.contains(told) && !text.contains(place), qPrintable(text));
}

void TstToldFacts::theStatesDenialIsNotThePersons()
{
    held(u"imprisonment"_s, "2024-01");
    Claim claim;
    claim.id = newId<Claim>();
    claim.person = m_folder.people.first().id;
    claim.claimant = u"the Ministry of Interior"_s;
    claim.type = u"denial"_s;
    claim.text = u"the claims of beatings are lies"_s;
    m_folder.claims << claim;
    QVERIFY(!said(u"appeal-generic"_s).contains(u"lies"_s));
    QVERIFY(said(u"press-note"_s).contains(u"the Ministry of Interior: the claims"_s));
    m_folder.claims.first().claimant = u"her lawyer"_s;
    m_folder.claims.first().text = u"she was in another town"_s;
    QVERIFY(said(u"appeal-generic"_s).contains(u"According to her lawyer: she was"_s));
}

void TstToldFacts::aNameBendsInItsOwnLanguage()
{
    m_folder.names.first().language = u"ru"_s;
    m_folder.names.first().script = u"Cyrl"_s;
    m_folder.names.first().text = u"Саидали Рахмонов"_s;
    m_folder.names.first().gen = u"Саидали Рахмонова"_s;
    judged(u"suspended"_s, "2023-04-10");
    const QString text = u"<p>{{person.name|gen}} {{letter.ref}}</p>"_s;
    QVERIFY(composeLetter(m_folder, wish(Language::Russian), text));
    const auto kazakh
        = composeLetter(m_folder, wishFor(u"appeal-generic"_s, Language::Kazakh), text);
    QVERIFY(!kazakh && kazakh.error().message.contains(u"in its own language"_s));
}

void TstToldFacts::russianWordsAreNotKazakh_data()
{
    QTest::addColumn<bool>("kazakh");
    const auto row = [](const char *words, bool kazakh) {
        QTest::newRow(words) << kazakh;
    };
    row("правозащитник", false);
    row("Кассационная коллегия", false);
    row("учащийся колледжа", false);
    row("журналист", true);
    row("адвокат", true);
    row("тарих", true);
    row("Анна Белая", true);
    row("Маяковский", true);
    row("құқық қорғаушы", true);
}

void TstToldFacts::russianWordsAreNotKazakh()
{
    QFETCH(const bool, kazakh);
    QCOMPARE(isWrittenIn(QString::fromUtf8(QTest::currentDataTag()), Language::Kazakh), kazakh);
}

void TstToldFacts::aLimitedAnswerCanBeUsedForAForm()
{
    held(u"imprisonment"_s, "2024-01");
    for (Consent &consent : m_folder.consents) {
        if (consent.purpose == u"un_submission")
            consent.audience = u"Working Group on Arbitrary Detention"_s;
    }
    MadeLetter made;
    made.templateId = u"wgad-questionnaire"_s;
    made.isOpen = true;
    const CivilDay today = *CivilDay::of(2026, 11, 26);
    QCOMPARE(stillCovered(m_folder, made, today).error().detail, u"consent_audience"_s);
    made.audienceConfirmed = true;
    QVERIFY(stillCovered(m_folder, made, today));
}

void TstToldFacts::doorsInTypedWords_data()
{
    QTest::addColumn<bool>("told");
    const auto row = [](const char *text, bool told) {
        QTest::newRow(text) << told;
    };
    row("Обыск прошёл в её квартире: ул. Низами 22, кв. 5.", true);
    row("Her flat at Nizami St 22 was searched.", true);
    row("Her family's house at Barrio El Rosario, casa 14, Estelí was searched.", true);
    row("Ол Абай даңғылы 14 үйде тұрады.", true);
    row("She lives at 12 Abay Street.", true);
    row("On 12 May the street was closed by 200 officers.", false);
    row("The court on Lenin Street heard her on 5 June 2024.", false);
    row("Статья 5 закона, дом культуры и 20 человек.", false);
}

void TstToldFacts::doorsInTypedWords()
{
    QFETCH(const bool, told);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(!doorsIn(text).isEmpty(), told);
    LetterWish asked = wish();
    QCOMPARE(!doorFindings(asked, doorsIn(text)).isEmpty(), told);
    asked.sender.address = text;
    QVERIFY(doorFindings(asked, doorsIn(text)).isEmpty());
}

void TstToldFacts::numbersToCall_data()
{
    QTest::addColumn<bool>("told");
    const auto row = [](const char *text, bool told) {
        QTest::newRow(text) << told;
    };
    row("Please call 8888 1234.", true);
    row("Her mother can be called at 8888-1234.", true);
    row("Звоните: 222 33 44", true);
    row("Позвоните мне по номеру 222-33-44.", true);
    row("Хабарласыңыз: 222 33 44", true);
    row("He called 10 witnesses.", false);
    row("The court was called on 12 May 2022.", false);
}

void TstToldFacts::numbersToCall()
{
    QFETCH(const bool, told);
    QCOMPARE(!phonesIn(QString::fromUtf8(QTest::currentDataTag())).isEmpty(), told);
}

void TstToldFacts::namesInAnotherOrderAreAnothers()
{
    CaseFolder folder;
    folder.file.id = newId<Case>();
    const auto sister = add(folder, Somebody(u"María José Alvarado Ruiz"_s));
    add(folder, Somebody(u"José María Alvarado Ruiz"_s));
    const OwnName own(folder, { sister });
    const auto runOf = [&own](const QString &text) {
        return own.runAt(wordsIn(text), 0);
    };
    QCOMPARE(runOf(u"María José Alvarado"_s), 3);
    QCOMPARE(runOf(u"Alvarado Ruiz"_s), 2);
    QCOMPARE(runOf(u"Alvarado María José"_s), 3); // the family name first
    QCOMPARE(runOf(u"José María"_s), 0);
    QCOMPARE(runOf(u"José María Alvarado"_s), 0);
}

void TstToldFacts::passportSpellingsAreFound()
{
    const auto same = [](const QString &recorded, const QString &typed) {
        return isSameWord(foldedWords(recorded).first(), wordsIn(typed).first(), Endings::Certain);
    };
    QVERIFY(same(u"Ерлан"_s, u"Yerlan"_s));
    QVERIFY(same(u"Евгения"_s, u"Yevgenia"_s) || same(u"Евгения"_s, u"Yevgeniya"_s));
    QVERIFY(!same(u"Ерлан"_s, u"yesterday"_s));
    QVERIFY(stemsOf(wordsIn(u"Yerlan"_s).first()).contains(foldedWords(u"Ерлан"_s).first()));
}

void TstToldFacts::aMonthIsNotTwoDays()
{
    const Measure &custody = held(u"pretrial_custody"_s, "2026-01-10");
    Order order;
    order.id = newId<Order>();
    order.measure = custody.id;
    order.type = u"ordered"_s;
    order.made = date("2026-01-10");
    order.statedEnd = date("2027-03");
    m_folder.orders << order;
    const QString text = said(u"family-sheet"_s, Language::Russian);
    QVERIFY2(text.contains(u"март 2027 года"_s) && !text.contains(u"31 марта"_s), qPrintable(text));
}

void TstToldFacts::theSignatureIsReadLikeTheRest()
{
    judged(u"suspended"_s, "2023-04-10");
    Somebody witness(u"Timur Safarov"_s, u"witness"_s);
    witness.person.sealed = true;
    add(m_folder, witness);
    LetterWish asked = wish();
    asked.sender.name = u"A B"_s;
    asked.sender.role = u"colleague"_s;
    asked.sender.address = u"Safarov Street 1"_s;
    QVERIFY(composeLetter(m_folder, asked));
    asked.sender.role = u"brother of Safarov"_s;
    const auto signedSo = composeLetter(m_folder, asked);
    QVERIFY(!signedSo && signedSo.error().message.contains(u"which is sealed"_s));
}

void TstToldFacts::mrsIsAnother()
{
    CaseFolder folder;
    folder.file.id = newId<Case>();
    const auto man = add(folder, Somebody(u"Иван Мороз"_s));
    add(folder, Somebody(u"Анна Мороз"_s, u"relative"_s));
    const OwnName own(folder, { man });
    const auto runOf = [&own](const QString &text) {
        return own.runAt(wordsIn(text), wordsIn(text).size() - 1);
    };
    QCOMPARE(runOf(u"Его супруге, госпоже Мороз"_s), 0);
    QCOMPARE(runOf(u"Mrs Мороз"_s), 0);
    QCOMPARE(runOf(u"Освободите гражданина Мороз"_s), 1);
}

void TstToldFacts::whoIsNotToBeKnownSaysNothing()
{
    held(u"imprisonment"_s, "2024-01");
    const auto says = [&](const QString &who) {
        Claim claim;
        claim.id = newId<Claim>();
        claim.person = m_folder.people.first().id;
        claim.claimant = who;
        claim.type = u"statement"_s;
        claim.text = u"she was beaten by "_s + QString::number(m_folder.claims.size());
        m_folder.claims << claim;
    };
    says(u"the witness"_s);
    says(u"an interpreter"_s);
    says(u"her mother"_s);
    says(u"state television"_s);
    const QString appeal = said(u"appeal-generic"_s);
    QVERIFY2(appeal.contains(u"beaten by 2"_s) && !appeal.contains(u"beaten by 0"_s)
                 && !appeal.contains(u"beaten by 1"_s) && !appeal.contains(u"beaten by 3"_s),
             qPrintable(appeal));
    const auto note = composeLetter(m_folder, wishFor(u"press-note"_s));
    QVERIFY2(note, qPrintable(refusalOf(note)));
    QVERIFY2(note->text.contains(u"beaten by 3"_s) && !note->text.contains(u"beaten by 0"_s),
             qPrintable(note->text));
    QVERIFY(note->withheld.join(u' ').contains(u"statement"_s));
}

void TstToldFacts::aReprisalIsRemembered()
{
    judged(u"suspended"_s, "2023-04-10");
    m_folder = withSentLetter(m_folder, "2022-05-02");
    const auto warned = [&] {
        const auto letter = composeLetter(m_folder, wish());
        return letter && std::ranges::any_of(letter->findings, [](const LetterFinding &finding) {
                   return finding.text.contains(u"reprisal"_s);
               });
    };
    QVERIFY(!warned());
    m_folder.dispatches.first().outcome = u"reprisal"_s;
    QVERIFY(warned());
}

} // namespace habeas::test

using habeas::test::TstToldFacts;
HABEAS_TEST(TstToldFacts)

#include "tst_toldfacts.moc"
