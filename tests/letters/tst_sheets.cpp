#include "app/letters/facts/lifespan.h"
#include "app/letters/template/phrases.h"

#include <algorithm>

#include "tests/letters/documentcases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// What sheets say of duties, of a death, of judgments and of dates nobody knows to the day.
class TstSheets : public QObject
{
    Q_OBJECT

private slots:
    void theWordsOfADutyStandAsTheyAre_data();
    void theWordsOfADutyStandAsTheyAre();
    void howOftenIsToldInTheSheetsLanguage();
    void aReportNobodyConfirmedIsTold();
    void daysToReportThatNobodyKnowsAreMarked_data();
    void daysToReportThatNobodyKnowsAreMarked();
    void aFormerNameIsCalledFormer();
    void theDeadAreNotHeld_data();
    void theDeadAreNotHeld();
    void theFamilyOfTheDeadIsToldSo_data();
    void aDetentionEndsWithTheLife();
    void theFamilyOfTheDeadIsToldSo();
    void noCalendarOfDutiesForTheDead();
    void theFamilyIsToldTheSentence();
    void aMeasureRestsOnItsJudgment();
    void everythingImposedIsTold_data();
    void everythingImposedIsTold();
    void datesStandInASentence_data();
    void datesStandInASentence();
    void anOrdersDayIsNotItsEnd_data();
    void anOrdersDayIsNotItsEnd();
    void aPostEndsWhenItEnded();
    void aDisappearanceHasThePlaceOfItsAccount();
    void oneRouble();
    void aChangedChargeIsGrammatical();
    void aLimitCountedFromAnHourShowsItsSum();
    void anUrgentActionIsEverybodysDeadline();
};

namespace {

constexpr const char *curfew = "not to leave the home between 19:00 and 07:00";

CaseFolder someone()
{
    CaseFolder folder = withEveryConsent(smallCase());
    folder.sentences.clear();
    folder.people.first().pronoun = u"she"_s;
    return folder;
}

Restriction &restrict(CaseFolder &folder, const QString &type, const QString &text)
{
    Restriction duty;
    duty.id = newId<Restriction>();
    duty.person = folder.people.first().id;
    duty.type = type;
    duty.text = text;
    duty.from = date("2023-01-10");
    folder.restrictions << duty;
    return folder.restrictions.last();
}

/// The text of a paper, or the message of its refusal.
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

CaseFolder whoDied()
{
    CaseFolder folder = someone();
    folder.people.first().died = date("2026-03");
    restrict(folder, u"communication"_s, u"no calls"_s);
    hold(folder, u"imprisonment"_s, "2024-01-09");
    return folder;
}

} // namespace

void TstSheets::theWordsOfADutyStandAsTheyAre_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("mark");
    for (const QString &id : { u"compliance-calendar"_s, u"family-sheet"_s }) {
        QTest::addRow("%s en", qPrintable(id)) << id << Language::English << QString();
        QTest::addRow("%s ru", qPrintable(id))
            << id << Language::Russian << u"(в нашей записи – по-английски)"_s;
        QTest::addRow("%s kk", qPrintable(id))
            << id << Language::Kazakh << u"(біздегі жазбада – ағылшын тілінде)"_s;
    }
}

void TstSheets::theWordsOfADutyStandAsTheyAre()
{
    QFETCH(const QString, id);
    QFETCH(const Language, language);
    QFETCH(const QString, mark);
    CaseFolder folder = someone();
    restrict(folder, u"leaving_home"_s, QString::fromLatin1(curfew));
    const QString text = paper(folder, id, language);
    QVERIFY(has(text, QString::fromLatin1(curfew)));
    QVERIFY(has(text, mark));
    QCOMPARE(text.contains(u"(in "_s), false);
}

void TstSheets::howOftenIsToldInTheSheetsLanguage()
{
    CaseFolder folder = someone();
    Restriction &duty
        = restrict(folder, u"reporting"_s, u"пробация қызметіне айына екі рет келу"_s);
    duty.reportEvery = u"twice a month"_s;
    duty.nextReport = date("2026-12-01");
    const QString russian = paper(folder, u"family-sheet"_s, Language::Russian);
    QVERIFY(has(russian, u"2 раза в месяц"_s));
    QVERIFY(has(russian, u"ближайшая явка: 1 декабря 2026 года"_s));
    QVERIFY(
        has(russian, u"пробация қызметіне айына екі рет келу (в нашей записи – по-казахски)"_s));
    QVERIFY(
        has(paper(folder, u"family-sheet"_s), u"twice a month; next day to report: 1 December"_s));
    QVERIFY(has(paper(folder, u"compliance-calendar"_s, Language::Kazakh), u"айына 2 рет"_s));
}

/// The day that is open comes before the next one, and none comes after the duty's end.
void TstSheets::aReportNobodyConfirmedIsTold()
{
    CaseFolder folder = someone();
    Restriction &duty = restrict(folder, u"reporting"_s, u"Report to the police"_s);
    duty.reportEvery = u"1 month"_s;
    duty.nextReport = date("2026-11-24");
    duty.until = date("2026-12-12");
    const QString family = paper(folder, u"family-sheet"_s);
    QVERIFY(has(family,
                u"every month; report of 24 November 2026: not confirmed; until 12 "
                "December 2026"_s));
    QCOMPARE(family.contains(u"next day to report"_s), false);
    QVERIFY(has(paper(folder, u"compliance-calendar"_s), u"24 November 2026: not confirmed"_s));
    QVERIFY(has(paper(folder, u"family-sheet"_s, Language::Russian),
                u"явка 24 ноября 2026 года: не подтверждена"_s));
    folder.restrictions.last().until = date("2027-12-12");
    QVERIFY(has(paper(folder, u"family-sheet"_s),
                u"24 November 2026: not confirmed; next day to report: 24 December 2026"_s));
}

void TstSheets::daysToReportThatNobodyKnowsAreMarked_data()
{
    QTest::addColumn<QString>("every");
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("marked");
    QTest::newRow("only in its words") << QString() << QString() << true;
    QTest::newRow("no days can be read") << u"twice a month"_s << QString() << true;
    QTest::newRow("the next one has passed") << QString() << u"2026-11-02"_s << true;
    QTest::newRow("a rule") << u"every Monday"_s << QString() << false;
    QTest::newRow("a day") << QString() << u"2026-11-30"_s << false;
}

/// A person who trusts a sheet without days misses the day.
void TstSheets::daysToReportThatNobodyKnowsAreMarked()
{
    QFETCH(QString, every);
    QFETCH(QString, next);
    QFETCH(bool, marked);
    CaseFolder folder = someone();
    Restriction &duty = restrict(folder, u"reporting"_s,
                                 u"report to the police on the first Monday of each month"_s);
    duty.reportEvery = every;
    if (!next.isEmpty())
        duty.nextReport = date(qPrintable(next));
    const QString calendar = paper(folder, u"compliance-calendar"_s);
    QCOMPARE(calendar.contains(u"the days are not on our record"_s), marked);
    QCOMPARE(calendar.contains(u"To fill in Days to report"_s), marked);
    QCOMPARE(paper(folder, u"family-sheet"_s).contains(u"next day to report: not known to us"_s),
             marked);
    QVERIFY(paper(folder, u"compliance-calendar"_s, Language::Russian).contains(u"впишите"_s)
            == marked);
    LetterWish asked = wishFor(u"compliance-calendar"_s);
    asked.date = *CivilDay::of(2026, 11, 26);
    const auto letter = composeLetter(folder, asked);
    QVERIFY(letter);
    const bool warned = std::ranges::any_of(letter->findings, [](const LetterFinding &finding) {
        return finding.text.contains(u"on which days to report is not on record"_s);
    });
    QCOMPARE(warned, marked && next.isEmpty());
}

void TstSheets::aFormerNameIsCalledFormer()
{
    CaseFolder folder = someone();
    Name former = folder.names.first();
    former.id = newId<Name>();
    former.text = u"Deniz Eskisoy"_s;
    former.use = u"former"_s;
    former.language = u"tr"_s;
    folder.names << former;
    QVERIFY(has(paper(folder, u"case-summary"_s), u"Deniz Eskisoy (Turkish, former name)"_s));
    folder.names.last().language.clear();
    QVERIFY(has(paper(folder, u"case-summary"_s), u"Deniz Eskisoy (former name)"_s));
    QVERIFY(
        has(paper(folder, u"case-summary"_s, Language::Russian), u"Deniz Eskisoy (прежнее имя)"_s));
}

void TstSheets::theDeadAreNotHeld_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : { u"appeal-generic"_s, u"press-note"_s, u"case-summary"_s,
                               u"wgad-questionnaire"_s, u"detention-timeline"_s, u"chronology"_s })
        QTest::newRow(qPrintable(id)) << id;
}

void TstSheets::theDeadAreNotHeld()
{
    QFETCH(const QString, id);
    const QString text = paper(whoDied(), id);
    QVERIFY(has(text.toLower(), u"died"_s));
    QVERIFY2(text.contains(u"March 2026"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"lives under"_s) && !text.contains(u"goes on"_s)
                 && !text.contains(u"At present"_s) && !text.contains(u"not certain"_s),
             qPrintable(text));
    QVERIFY2(!text.contains(u"1052"_s), qPrintable(text));
}

void TstSheets::theFamilyOfTheDeadIsToldSo_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("told");
    QTest::newRow("en") << Language::English << u"Aida Testova died in March 2026."_s;
    QTest::newRow("ru") << Language::Russian << u"скончалась в марте 2026 года."_s;
    QTest::newRow("kk") << Language::Kazakh << u"2026 жылғы наурызда қайтыс болды."_s;
}

void TstSheets::aDetentionEndsWithTheLife()
{
    const CivilDay later = *CivilDay::of(2026, 11, 26);
    CaseFolder folder = whoDied();
    const Measure ended = endedByDeath(folder, later).measures.last();
    QCOMPARE(ended.until.edtf(), u"2026-03"_s); // as well known as the death is
    QCOMPARE(ended.endedBy, u"death"_s);
    folder.measures.last().until = date("2026-02-01"); // let go before
    QCOMPARE(endedByDeath(folder, later).measures.last().endedBy, QString());
    folder.measures.last().until = {};
    folder.measures.last().from = date("2026-04-01"); // somebody is wrong, and nothing is made up
    QVERIFY(!endedByDeath(folder, later).measures.last().until.isSet());
}

void TstSheets::theFamilyOfTheDeadIsToldSo()
{
    QFETCH(const Language, language);
    QFETCH(const QString, told);
    const QString sheet = paper(whoDied(), u"family-sheet"_s, language);
    QVERIFY(has(sheet, told));
    QVERIFY2(!sheet.contains(u"no calls"_s) && !sheet.contains(u"смерть."_s), qPrintable(sheet));
    CaseFolder byEvent = whoDied();
    byEvent.people.first().died = {};
    Event event;
    event.id = newId<Event>();
    event.person = byEvent.people.first().id;
    event.type = u"death"_s;
    event.at = date("2026-03");
    byEvent.events << event;
    QVERIFY(has(paper(byEvent, u"family-sheet"_s, language), told));
}

void TstSheets::noCalendarOfDutiesForTheDead()
{
    QVERIFY(has(paper(whoDied(), u"compliance-calendar"_s), u"This person has died"_s));
}

void TstSheets::theFamilyIsToldTheSentence()
{
    CaseFolder folder = someone();
    Sentence &sentence = judge(folder, u"suspended"_s, "2025-11-21", u"3 years"_s);
    sentence.probation = u"3 years"_s;
    const QString sheet = paper(folder, u"family-sheet"_s);
    QVERIFY(has(sheet,
                u"Judgment of 21 November 2025: suspended sentence of 3 years and probation of "
                u"3 years."_s));
    QVERIFY2(!sheet.contains(u"Who was asked"_s) && !sheet.contains(u"not known."_s),
             qPrintable(sheet));
    QVERIFY(!paper(folder, u"family-sheet"_s, Language::Russian).contains(u"неизвестно"_s));
}

void TstSheets::aMeasureRestsOnItsJudgment()
{
    CaseFolder folder = someone();
    Sentence &first = judge(folder, u"custodial"_s, "2024-11-14", u"4 years"_s);
    first.court = u"Hrodna regional court"_s;
    first.law = LawReference::fromText(u"KZ CC 272(3)"_s).value();
    const Sentence second
        = judge(folder, u"custodial"_s, "2025-01-28", u"5 years 6 months"_s, u"raised"_s);
    hold(folder, u"imprisonment"_s, "2024-11-14").sentence = second.id;
    const QString form = paper(folder, u"wgad-questionnaire"_s);
    QVERIFY(has(form, u"judgment, 14 November 2024: 4 years, Hrodna regional court"_s));
    QVERIFY(has(form, u"judgment, 28 January 2025: 5 years 6 months"_s));
    QVERIFY(has(paper(folder, u"detention-timeline"_s), u"judgment 14 November 2024, 4 years"_s));
    QVERIFY(has(paper(folder, u"case-summary"_s),
                u"rests on: judgment, 14 November 2024, Hrodna regional court"_s));
}

void TstSheets::everythingImposedIsTold_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("passed");
    QTest::addColumn<QString>("changed");
    QTest::newRow("en") << Language::English << u"passed sentence: a fine of 150,000 roubles"_s
                        << u"raised the sentence from a fine of 150,000 roubles to imprisonment of "
                           u"2 years 6 months"_s;
    QTest::newRow("ru") << Language::Russian << u"вынес приговор: штраф 150 000 руб."_s
                        << u"усилил наказание: прежде – штраф 150 000 руб.; теперь – лишение "
                           u"свободы, 2 года 6 месяцев"_s;
    QTest::newRow("kk") << Language::Kazakh << u"үкім шығарды: айыппұл 150 000 рубль"_s
                        << u"бұрын – айыппұл 150 000 рубль; енді – бас бостандығынан айыру"_s;
}

void TstSheets::everythingImposedIsTold()
{
    QFETCH(const Language, language);
    QFETCH(const QString, passed);
    QFETCH(const QString, changed);
    CaseFolder folder = someone();
    Sentence &fine = judge(folder, u"fine"_s, "2025-12-11", {});
    fine.fine.amount = u"150000"_s;
    fine.fine.currency = u"RUB"_s;
    judge(folder, u"custodial"_s, "2026-03-03", u"2 years 6 months"_s, u"raised"_s);
    const QString letter
        = paper(folder, u"appeal-generic"_s, language).replace(QChar(0x00a0), u' ');
    QVERIFY(has(letter, passed));
    QVERIFY(has(letter, changed));
    QVERIFY2(!letter.contains(u"what became"_s), qPrintable(letter)); // it was replaced

    CaseFolder lashed = someone();
    judge(lashed, u"custodial"_s, "2024-09", u"5 years"_s).lashes = 74;
    judge(lashed, u"custodial"_s, "2025-01-20", u"3 years 7 months"_s, u"cut"_s).lashes = 0;
    const QString other = paper(lashed, u"appeal-generic"_s, language);
    QVERIFY(has(other, u"74"_s));
    QVERIFY2(!other.contains(u": 0"_s), qPrintable(other));
}

void TstSheets::datesStandInASentence_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("russian");
    QTest::addColumn<QString>("kazakh");
    QTest::newRow("day") << u"2022-02-25"_s << u"on 25 February 2022"_s << u"25 февраля 2022 года"_s
                         << u"2022 жылғы 25 ақпанда"_s;
    QTest::newRow("season") << u"2024-23"_s << u"in autumn 2024"_s << u"осенью 2024 года"_s
                            << u"2024 жылғы күзде"_s;
    QTest::newRow("uncertain") << u"2022-11?"_s << u"in November 2022 (uncertain)"_s
                               << u"в ноябре 2022 года (предположительно)"_s
                               << u"2022 жылғы қарашада (болжам бойынша)"_s;
    QTest::newRow("year") << u"2022?"_s << u"in 2022 (uncertain)"_s
                          << u"в 2022 году (предположительно)"_s << u"2022 жылы (болжам бойынша)"_s;
    QTest::newRow("limit") << u"../2021"_s << u"not later than 2021"_s << u"не позднее 2021 года"_s
                           << u"2021 жылдан кешіктірмей"_s;
    QTest::newRow("month limit") << u"../2025-05"_s << u"not later than May 2025"_s
                                 << u"не позднее мая 2025 года"_s
                                 << u"2025 жылғы мамырдан кешіктірмей"_s;
    QTest::newRow("from") << u"2021/.."_s << u"not earlier than 2021"_s << u"не ранее 2021 года"_s
                          << u"2021 жылдан ерте емес"_s;
    QTest::newRow("either") << u"2020-06/2020-07"_s << u"between June and July 2020"_s
                            << u"между июнем и июлем 2020 года"_s
                            << u"2020 жылғы маусым мен шілде аралығында"_s;
    QTest::newRow("decade") << u"202X"_s << u"in the 2020s"_s << u"в 2020-х годах"_s
                            << u"2020-жылдары"_s;
}

void TstSheets::datesStandInASentence()
{
    QFETCH(const QString, edtf);
    const PartialDate when = PartialDate::fromEdtf(edtf).value();
    QTEST(dateAsWhen(when, Language::English), "english");
    QTEST(dateAsWhen(when, Language::Russian), "russian");
    QTEST(dateAsWhen(when, Language::Kazakh), "kazakh");
}

void TstSheets::anOrdersDayIsNotItsEnd_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("told");
    QTest::newRow("en") << Language::English
                        << u"extended by 21 days (decided not later than May 2025)"_s;
    QTest::newRow("ru") << Language::Russian
                        << u"продление (решение принято не позднее мая 2025 года): 21 сутки"_s;
    QTest::newRow("kk") << Language::Kazakh << u"2025 жылғы мамырдан кешіктірмей"_s;
}

void TstSheets::anOrdersDayIsNotItsEnd()
{
    QFETCH(const Language, language);
    QFETCH(const QString, told);
    CaseFolder folder = someone();
    const Measure measure = hold(folder, u"pretrial_custody"_s, "2025-03-01");
    for (const QString &type : { u"ordered"_s, u"extended"_s }) {
        Order order;
        order.id = newId<Order>();
        order.measure = measure.id;
        order.type = type;
        order.term = u"21 days"_s;
        order.made = date(type == u"ordered" ? "2025-03-01" : "../2025-05");
        folder.orders << order;
    }
    QVERIFY(has(paper(folder, u"appeal-generic"_s, language), told));
}

void TstSheets::aPostEndsWhenItEnded()
{
    CaseFolder folder = someone();
    Affiliation post;
    post.id = newId<Affiliation>();
    post.person = folder.people.first().id;
    post.role = u"chairwoman"_s;
    post.organisation = u"Free Union"_s;
    post.from = date("2019");
    post.until = date("2023-04");
    post.state = u"dissolved by court"_s;
    folder.affiliations << post;
    const QString sheet = paper(folder, u"chronology"_s);
    QVERIFY(has(sheet, u"2019 year Begins: chairwoman of Free Union"_s));
    QVERIFY(has(sheet, u"April 2023 month Ends: chairwoman of Free Union; dissolved by court"_s));
    QVERIFY2(!sheet.contains(u"ormer"_s), qPrintable(sheet));
    folder.affiliations.first().until = {};
    QVERIFY(has(paper(folder, u"chronology"_s),
                u"Chairwoman of Free Union; dissolved by court (no date on record)"_s));
}

void TstSheets::aDisappearanceHasThePlaceOfItsAccount()
{
    CaseFolder folder = someone();
    hold(folder, u"enforced_disappearance"_s, "2023-11").place = u"unknown"_s;
    Event event;
    event.id = newId<Event>();
    event.person = folder.people.first().id;
    event.type = u"abduction"_s;
    event.at = date("2023-11");
    event.place = u"a street in Karaj"_s;
    event.text = u"Four men took her into a car."_s;
    folder.events << event;
    const QString form = paper(folder, u"wgeid"_s);
    QVERIFY(has(form, u"last seen a street in Karaj"_s));
    QVERIFY(has(form, u"November 2023, a street in Karaj: Four men"_s));
}

void TstSheets::oneRouble()
{
    Money money;
    money.amount = u"1"_s;
    money.currency = u"RUB"_s;
    QCOMPARE(moneyInWords(money, Language::English), u"1 rouble"_s);
    money.amount = u"21"_s;
    QCOMPARE(moneyInWords(money, Language::English), u"21 roubles"_s);
    const auto said = [](const QString &amount, const QString &currency, Language language) {
        Money some;
        some.amount = amount;
        some.currency = currency;
        return moneyInWords(some, language).replace(QChar(0x00a0), u' ');
    };
    QCOMPARE(said(u"39250"_s, u"NIO"_s, Language::English), u"39,250 córdobas"_s);
    QCOMPARE(said(u"39250"_s, u"NIO"_s, Language::Russian), u"39 250 кордоб"_s);
    QCOMPARE(said(u"1234567.50"_s, u"AZN"_s, Language::Russian), u"1 234 567,50 маната"_s);
    QCOMPARE(said(u"21"_s, u"AZN"_s, Language::Russian), u"21 манат"_s);
    QCOMPARE(said(u"112"_s, u"UAH"_s, Language::Russian), u"112 гривен"_s);
    QCOMPARE(said(u"2000"_s, u"UZS"_s, Language::Kazakh), u"2 000 өзбек сумы"_s);
    QCOMPARE(said(u"5"_s, u"XXX"_s, Language::English), u"XXX 5"_s); // not known
}

void TstSheets::aChangedChargeIsGrammatical()
{
    CaseFolder folder = someone();
    Requalification change;
    for (const QString &law : { u"VN PC 331(2)"_s, u"VN PC 117(1)"_s }) {
        Charge charge;
        charge.id = newId<Charge>();
        charge.person = folder.people.first().id;
        charge.law = LawReference::fromText(law).value();
        folder.charges << charge;
    }
    change.id = newId<Requalification>();
    change.from = folder.charges.at(0).id;
    change.charge = folder.charges.at(1).id;
    change.at = date("2026-10");
    folder.requalifications << change;
    QVERIFY(has(paper(folder, u"chronology"_s, Language::Russian),
                u"прежде — статья 331, часть 2, «VN PC»; теперь — статья 117, часть 1, «VN PC»"_s));
}

void TstSheets::aLimitCountedFromAnHourShowsItsSum()
{
    CaseFolder folder = someone();
    folder.file.country = u"KZ"_s;
    hold(folder, u"police_custody"_s, "2022-03-12").timeFrom = u"06:40"_s;
    const QString sheet = paper(folder, u"deadline-sheet"_s);
    QVERIFY(has(sheet, u"12 March 2022, 06:40 + 48 hours"_s));
}

void TstSheets::anUrgentActionIsEverybodysDeadline()
{
    CaseFolder folder = someone();
    Person other = folder.people.first();
    other.id = newId<Person>();
    Involvement part = folder.involvements.first();
    part.id = newId<Involvement>();
    part.person = other.id;
    Name name = folder.names.first();
    name.id = newId<Name>();
    name.person = other.id;
    name.text = u"Bek Testov"_s;
    folder.people << other;
    folder.involvements << part;
    folder.names << name;
    UrgentAction action;
    action.id = newId<UrgentAction>();
    action.number = u"88/25"_s;
    action.actBy = date("2026-12-31");
    action.state = u"issued"_s;
    folder.urgentActions << action;
    LetterWish asked = wishFor(u"case-summary"_s);
    asked.person = other.id;
    asked.date = *CivilDay::of(2026, 11, 26);
    const auto letter = composeLetter(withEveryConsent(folder), asked);
    QVERIFY2(letter, letter ? "" : qPrintable(letter.error().message));
    QVERIFY(has(letter->text.simplified(), u"31 December 2026: Act by: urgent action 88/25"_s));
}

} // namespace habeas::test

using habeas::test::TstSheets;
HABEAS_TEST(TstSheets)

#include "tst_sheets.moc"
