#include "tests/letters/lettercases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// Three judgments are told as one sentence and its history; a letter is about one person.
class TstJudgments : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void threeJudgmentsAreOneSentence();
    void theRussianLetterTellsThemToo();
    void aQuashedSentenceIsNotTold();
    void whoQuashedAndPassedSentenceIsToldWhole();
    void aSealedJudgmentTakesTheOthersWithIt();
    void leavingOutWhatDecidedLeavesOutTheSentence();
    void articlesAndTheirPartAreTold();
    void aBanFromReleaseIsToldAsLater();
    void aBanOfAQuashedJudgmentIsNotTold();
    void aReplacedChargeIsNoSecondAccusation();
    void aConvictionThatFellIsNoConviction();
    void theLastDatedStageIsTold();
    void aBanOfNoKindIsToldInItsWords();
    void severalPeopleNeedAChoice();
    void onlyTheChosenOnesRecordsAreTold();

private:
    [[nodiscard]] QString letter(Language language = Language::English) const
    {
        LetterWish asked = wish(language);
        asked.date = *CivilDay::of(2024, 10, 1);
        asked.person = m_person;
        const auto made = composeLetter(m_folder, asked);
        return made ? made->text.simplified() : u"REFUSED: "_s + made.error().message;
    }

    Sentence &judge(const QString &instance, const char *at, const QString &effect,
                    const QString &length)
    {
        Sentence sentence;
        sentence.id = newId<Sentence>();
        sentence.person = m_folder.people.first().id;
        sentence.type = u"custodial"_s;
        sentence.instance = instance;
        sentence.pronounced = date(at);
        sentence.effect = effect;
        sentence.term = length;
        if (!m_folder.sentences.isEmpty())
            sentence.replaces = m_folder.sentences.last().id;
        m_folder.sentences << sentence;
        return m_folder.sentences.last();
    }

    CaseFolder m_folder;
    Id<Person> m_person;
};

void TstJudgments::init()
{
    m_folder = smallCase();
    m_person = {};
    m_folder.sentences.clear();
    judge(u"first_instance"_s, "2020-02-01", {}, u"5 years"_s).inAbsentia = true;
    judge(u"appeal"_s, "2020-06-01", u"raised"_s, u"8 years"_s);
    judge(u"cassation"_s, "2021-03-01", u"upheld"_s, {});
}

void TstJudgments::threeJudgmentsAreOneSentence()
{
    const QString text = letter();
    for (const char *fact :
         { "on 1 February 2020, the court of first instance passed sentence: imprisonment of 5 "
           "years "
           "(tried in absentia)",
           "on 1 June 2020, the appeal court raised the sentence from imprisonment of 5 years "
           "to imprisonment of 8 years",
           "on 1 March 2021, the cassation court upheld the judgment before it",
           "What stands of this, as far as our record goes: imprisonment, 8 years." })
        QVERIFY2(text.contains(QString::fromUtf8(fact)), qPrintable(text));
    QCOMPARE(text.count(u"passed sentence"_s), 1);
    QVERIFY(!text.contains(u"passed judgment on"_s));
}

void TstJudgments::theRussianLetterTellsThemToo()
{
    m_folder.names.first().text = u"Аида Тестова"_s;
    const QString text = letter(Language::Russian);
    for (const char *fact :
         { "суд первой инстанции вынес приговор: лишение свободы, 5 лет (заочно)",
           "суд апелляционной инстанции усилил наказание: прежде – лишение свободы, 5 лет; "
           "теперь – лишение свободы, 8 лет",
           "суд кассационной инстанции оставил предыдущее решение в силе",
           "из этих решений в силе: лишение свободы, 8 лет." })
        QVERIFY2(text.contains(QString::fromUtf8(fact)), qPrintable(text));
}

void TstJudgments::aQuashedSentenceIsNotTold()
{
    judge(u"supreme"_s, "2022-03-01", u"quashed"_s, {});
    QVERIFY2(letter().contains(u"No sentence stands of this"_s), qPrintable(letter()));
    QVERIFY(!letter().contains(u"What stands"_s));
}

/// An acquittal that an appeal court quashed to pass sentence itself.
void TstJudgments::whoQuashedAndPassedSentenceIsToldWhole()
{
    m_folder.sentences.clear();
    judge(u"first_instance"_s, "2024-04-15", {}, {}).type = u"acquittal"_s;
    judge(u"appeal"_s, "2024-09-20", u"quashed"_s, u"4 years"_s);
    const QString text = letter();
    QVERIFY2(text.contains(u"the appeal court quashed the judgment before it and passed sentence: "
                           "imprisonment of 4 years"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"What stands of this, as far as our record goes: imprisonment, 4 "
                           "years"_s),
             qPrintable(text));
    QVERIFY2(letter(Language::Russian).contains(u"назначил наказание: лишение свободы, 4 года"_s),
             qPrintable(letter(Language::Russian)));
    QVERIFY2(letter(Language::Kazakh).contains(u"жаза тағайындады: "_s),
             qPrintable(letter(Language::Kazakh)));
    // The length that was quashed, written down again, is not said to be passed anew.
    m_folder.sentences[0].type = u"custodial"_s;
    m_folder.sentences[0].term = u"4 years"_s;
    QVERIFY(!letter().contains(u"and passed sentence"_s));
}

void TstJudgments::aSealedJudgmentTakesTheOthersWithIt()
{
    judge(u"supreme"_s, "2022-03-01", u"quashed"_s, {}).sealed = true;
    Event event;
    event.id = newId<Event>();
    event.person = m_folder.people.first().id;
    event.text = u"She is taken away."_s;
    m_folder.events << event;
    QVERIFY2(!letter().contains(u"8 years"_s), qPrintable(letter()));
}

void TstJudgments::leavingOutWhatDecidedLeavesOutTheSentence()
{
    LetterWish asked = wish();
    asked.date = *CivilDay::of(2024, 10, 1);
    asked.leftOut = { m_folder.sentences.last().id.uuid() };
    asked.paragraphs = { u"She is a teacher."_s };
    const auto made = composeLetter(m_folder, asked);
    QVERIFY2(made, qPrintable(refusalOf(made)));
    QVERIFY2(!made->text.contains(u"8 years"_s), qPrintable(made->text));
}

void TstJudgments::articlesAndTheirPartAreTold()
{
    m_folder.sentences = { m_folder.sentences.first() };
    m_folder.sentences.first().enforceableTerm = u"3 years"_s;
    m_folder.sentences.first().lashes = 74;
    for (const QString &outcome : { u"convicted"_s, u"acquitted"_s }) {
        Count count;
        count.id = newId<Count>();
        count.sentence = m_folder.sentences.first().id;
        count.law = LawReference::fromText(u"IR IPC 500"_s).value();
        count.outcome = outcome;
        m_folder.counts << count;
    }
    const QString text = letter();
    for (const char *fact : { "imprisonment, 5 years (to be served: 3 years); lashes: 74.",
                              "Article by article: Article 500, Islamic Penal Code: convicted; "
                              "Article 500, Islamic Penal Code: acquitted.",
                              "who was tried in absentia" })
        QVERIFY2(text.contains(QString::fromUtf8(fact)), qPrintable(text));
}

void TstJudgments::aBanFromReleaseIsToldAsLater()
{
    Restriction ban;
    ban.id = newId<Restriction>();
    ban.person = m_folder.people.first().id;
    ban.type = u"travel_abroad"_s;
    ban.term = u"10 years"_s;
    ban.startsWith = u"release"_s;
    m_folder.restrictions << ban;
    Measure held;
    held.id = newId<Measure>();
    held.person = ban.person;
    held.type = u"imprisonment"_s;
    held.from = date("2020-02-01");
    m_folder.measures << held;
    QVERIFY2(letter().contains(u"Further restrictions are to begin later: travel abroad, for 10 "
                               "years, from release."_s),
             qPrintable(letter()));
    QVERIFY(!letter().contains(u"lives under"_s));
    m_folder.measures[0].until = date("2024-02-01");
    m_folder.measures[0].endedBy = u"served"_s;
    QVERIFY2(letter().contains(u"lives under restrictions on the following: travel abroad."_s),
             qPrintable(letter()));
}

void TstJudgments::aBanOfAQuashedJudgmentIsNotTold()
{
    Restriction ban;
    ban.id = newId<Restriction>();
    ban.person = m_folder.people.first().id;
    ban.type = u"travel_abroad"_s;
    ban.sentence = m_folder.sentences.first().id;
    m_folder.restrictions << ban;
    QVERIFY(letter().contains(u"travel abroad"_s));
    judge(u"supreme"_s, "2022-03-01", u"quashed"_s, {});
    QVERIFY2(!letter().contains(u"travel abroad"_s), qPrintable(letter()));
}

void TstJudgments::aReplacedChargeIsNoSecondAccusation()
{
    for (const QString &law : { u"KZ CC 272"_s, u"KZ CC 174"_s }) {
        Charge charge;
        charge.id = newId<Charge>();
        charge.person = m_folder.people.first().id;
        charge.law = LawReference::fromText(law).value();
        charge.stage = u"accused"_s;
        m_folder.charges << charge;
    }
    Requalification change;
    change.id = newId<Requalification>();
    change.from = m_folder.charges.first().id;
    change.charge = m_folder.charges.last().id;
    m_folder.requalifications << change;
    QVERIFY2(letter().contains(u"– Article 272, Criminal Code: accused; replaced by Article 174, "
                               "Criminal Code"_s),
             qPrintable(letter()));
}

void TstJudgments::aConvictionThatFellIsNoConviction()
{
    Charge charge;
    charge.id = newId<Charge>();
    charge.person = m_folder.people.first().id;
    charge.law = LawReference::fromText(u"KZ CC 272"_s).value();
    charge.stage = u"convicted"_s;
    charge.outcome = u"convicted"_s;
    m_folder.charges << charge;
    Count count;
    count.id = newId<Count>();
    count.sentence = m_folder.sentences.at(1).id;
    count.charge = charge.id;
    count.outcome = u"convicted"_s;
    m_folder.counts << count;
    QVERIFY(letter().contains(u"convicted"_s));
    judge(u"supreme"_s, "2022-03-01", u"quashed"_s, {});
    QVERIFY2(!letter().contains(u"convicted"_s), qPrintable(letter()));
}

void TstJudgments::theLastDatedStageIsTold()
{
    Charge charge;
    charge.id = newId<Charge>();
    charge.person = m_person;
    charge.offence = u"riot"_s;
    m_folder.charges = { charge };
    m_folder.counts.clear();
    const auto reached = [&](const QString &stage, const char *at) {
        ChargeStage one;
        one.id = newId<ChargeStage>();
        one.charge = charge.id;
        one.stage = stage;
        one.at = date(at);
        m_folder.chargeStages << one;
    };
    reached(u"suspected"_s, "2025-01");
    reached(u"indicted"_s, "2025-04");
    reached(u"accused"_s, "2025-02");
    const QString text = letter();
    const QString label = codeLabel(u"charge_stage"_s, u"indicted"_s, Language::English);
    QVERIFY2(text.contains(label) && text.contains(u"April 2025"_s), qPrintable(text));
    m_folder.charges.first().stage = u"suspected"_s; // what the charge says itself counts
    QVERIFY(!letter().contains(label));
}

void TstJudgments::aBanOfNoKindIsToldInItsWords()
{
    Restriction ban;
    ban.id = newId<Restriction>();
    ban.person = m_person;
    ban.type = u"other"_s;
    ban.from = date("2024-01-01");
    ban.text = u"no kites"_s;
    m_folder.restrictions = { ban };
    QVERIFY2(letter().contains(u"no kites"_s), qPrintable(letter()));
    m_folder.restrictions.first().text.clear();
    QVERIFY2(!letter().contains(u"other restriction"_s), qPrintable(letter()));
    LetterWish asked = wish();
    asked.date = *CivilDay::of(2024, 10, 1);
    asked.person = m_person;
    const auto made = composeLetter(m_folder, asked);
    QVERIFY(made && made->withheld.join(u' ').contains(u"has no words of its own"_s));
}

void TstJudgments::severalPeopleNeedAChoice()
{
    const auto other = add(m_folder, Somebody(u"Bota Testova"_s));
    Event event;
    event.id = newId<Event>();
    event.person = other;
    event.text = u"She is taken away."_s;
    m_folder.events << event;
    const QString refusal = letter();
    QVERIFY2(refusal.contains(u"Aida Testova, Bota Testova"_s), qPrintable(refusal));
    QVERIFY2(refusal.contains(u"missing for: Bota Testova."_s), qPrintable(refusal));
    m_person = m_folder.people.first().id;
    QVERIFY2(letter().contains(u"8 years"_s), qPrintable(letter()));
    m_person = other;
    QVERIFY2(letter().startsWith(u"REFUSED: No consent"_s), qPrintable(letter()));
    m_person = newId<Person>();
    QVERIFY(letter().startsWith(u"REFUSED"_s));
}

void TstJudgments::onlyTheChosenOnesRecordsAreTold()
{
    severalPeopleNeedAChoice();
    m_person = m_folder.people.first().id;
    Measure nobodys;
    nobodys.id = newId<Measure>();
    nobodys.type = u"house_arrest"_s;
    nobodys.from = date("2019-02-01");
    m_folder.measures << nobodys;
    QVERIFY2(!letter().contains(u"house arrest"_s), qPrintable(letter()));
    m_folder.measures[0].person = m_person;
    QVERIFY2(letter().contains(u"house arrest"_s), qPrintable(letter()));
}

HABEAS_TEST(TstJudgments)

} // namespace habeas::test

#include "tst_judgments.moc"
