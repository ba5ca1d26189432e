#include "app/law/proceedings/chargeledger.h"
#include "app/letters/gates/lintwords.h"
#include "app/letters/template/phrases.h"

#include "tests/letters/documentcases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// What papers say of things that ended, may hold, or are not known: the same in each of them.
class TstWording : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPaperReadsABanTheSameWay();
    void aBanOfAJudgmentThatFellIsSaidToTheFamilyAlone();
    void whatNobodyKnowsIsNoPresentTense_data();
    void whatNobodyKnowsIsNoPresentTense();
    void aPeriodIsSaidAsItIsKnown_data();
    void aPeriodIsSaidAsItIsKnown();
    void whoIsConvictedIsASuspectNoMore();
    void anAccusationThatEndedIsNotAmongThoseMade();
    void whatCameOfAChargeIsSaidOnce();
    void noVisitsAreAskedAboutWhereTheFateIsUnknown_data();
    void noVisitsAreAskedAboutWhereTheFateIsUnknown();
    void whatWasNeverFiledIsNoStepTaken();
    void insultsAreFoundInTheirForms_data();
    void insultsAreFoundInTheirForms();
    void wordsOfTheLawAreNoInsults_data();
    void wordsOfTheLawAreNoInsults();
    void aQuoteThatIsCutShowsIt();
    void onlyWhatTheLetterSaysIsAQuote();
    void aLetterThatAsksForNothingIsToldSoOnce();
    void aCardIsNotAskedForARequest();
    void sealedIsNotForWantOfConsent();
    void aPeriodCountsAsADate();
    void aBanThatOutlivedItsSentenceIsNotCertain();
    void aConvictionIsNotToldWhereNothingStands();
    void theOnlyCountIsNotSaidTwice();
    void theFamilyIsToldThePlaceAndTheLastDay();
    void aHearingAheadHasNotHappened();
    void reportingIsSaidAsPeopleSayIt();
    void roughDaysAreGoodRussian();
    void russianIsNotTakenForKazakh();
    void anArrestIsToldOnce();
    void whoSaysWhatStandsInItsOrder();
    void theChronologySaysWhenTheActsWere();
    void anOrderAgreesWithEveryMeasure();
    void whoItIsAboutIsToldWhereItSaysMore();
    void theStandingNamesTheRestrictions();

private:
    [[nodiscard]] QString textOf(const CaseFolder &folder, const QString &id,
                                 Language language = Language::English) const;

    CaseFolder m_folder;
};

namespace {

Measure measureOf(const CaseFolder &folder, const QString &type, const char *from,
                  const char *until = "")
{
    Measure measure;
    measure.id = newId<Measure>();
    measure.person = folder.people.first().id;
    measure.type = type;
    measure.from = date(from);
    measure.until = date(until);
    return measure;
}

Restriction banOf(const CaseFolder &folder, const QString &type)
{
    Restriction ban;
    ban.id = newId<Restriction>();
    ban.person = folder.people.first().id;
    ban.type = type;
    return ban;
}

Charge chargeOf(const CaseFolder &folder, const char *law, const QString &stage)
{
    Charge charge;
    charge.id = newId<Charge>();
    charge.person = folder.people.first().id;
    charge.law = LawReference::fromText(QString::fromLatin1(law)).value();
    charge.stage = stage;
    charge.stageDate = date("2023-02");
    return charge;
}

CaseFolder emptyCase()
{
    CaseFolder folder = withEveryConsent(smallCase());
    folder.sentences.clear();
    return folder;
}

bool says(const QList<LetterFinding> &findings, const QString &words)
{
    return std::ranges::any_of(findings, [&words](const LetterFinding &finding) {
        return finding.text.contains(words);
    });
}

} // namespace

void TstWording::initTestCase()
{
    m_folder = withEveryConsent(seedCase());
    QVERIFY(!m_folder.people.isEmpty());
}

QString TstWording::textOf(const CaseFolder &folder, const QString &id, Language language) const
{
    const auto document = composeLetter(folder, wishFor(id, language));
    if (!document)
        qWarning("%s", qPrintable(refusalOf(document)));
    return document ? document->text.simplified() : QString();
}

void TstWording::everyPaperReadsABanTheSameWay()
{
    CaseFolder folder = emptyCase();
    Restriction sure = banOf(folder, u"travel_abroad"_s);
    sure.from = date("2023-01-10");
    sure.until = date("2030-01-10");
    Restriction maybe = banOf(folder, u"journalism"_s); // nobody knows since when
    Restriction later = banOf(folder, u"internet"_s);
    later.from = date("2031-01-01");
    Restriction over = banOf(folder, u"assembly"_s);
    over.from = date("2020");
    over.until = date("2021-06");
    folder.restrictions << sure << maybe << later << over;

    const QString letter = textOf(folder, u"appeal-generic"_s);
    QVERIFY2(letter.contains(u"lives under restrictions on the following: travel abroad. "
                             "Restrictions were placed on Aida Testova concerning the following: "
                             "journalism. Our record does not show for certain whether they are "
                             "in force today."_s),
             qPrintable(letter));
    const QString un = textOf(folder, u"sp-submission"_s);
    QVERIFY2(un.contains(u"Restrictions in force: travel abroad. Restrictions that were imposed "
                         "and are not certain to be in force: journalism. Restrictions that have "
                         "not begun: the Internet."_s),
             qPrintable(un));
    const QString family = textOf(folder, u"family-sheet"_s);
    QVERIFY2(family.contains(u"– Travel abroad; until 10 January 2030 – Journalism (we are not "
                             "certain that it is in force; ask the lawyer) – The Internet (not in "
                             "force yet)"_s),
             qPrintable(family));
    const QString summary = textOf(folder, u"case-summary"_s);
    QVERIFY2(summary.contains(u"Journalism (not certain that it is in force) – The Internet (not "
                              "in force yet)"_s),
             qPrintable(summary));
    for (const QString &paper : { letter, family, summary })
        QVERIFY(!paper.contains(u"ssemblies"_s));
    // What is over stands with its dates among what happened, and nowhere else.
    QVERIFY2(un.count(u"ssemblies"_s) == 2 && un.contains(u"Restriction ends: "_s), qPrintable(un));
    QVERIFY(!un.contains(u"Restriction begins: the Internet"_s));
}

void TstWording::aBanOfAJudgmentThatFellIsSaidToTheFamilyAlone()
{
    CaseFolder folder = withEveryConsent(smallCase());
    Restriction ban = banOf(folder, u"travel_abroad"_s);
    ban.sentence = folder.sentences.first().id;
    ban.from = date("2023-04-10");
    folder.restrictions << ban;
    Sentence quashing;
    quashing.id = newId<Sentence>();
    quashing.person = folder.people.first().id;
    quashing.type = u"other"_s;
    quashing.pronounced = date("2023-04-20");
    quashing.replaces = ban.sentence;
    quashing.effect = u"quashed"_s;
    const QString inForce = u"Restrictions in force: travel abroad"_s;
    QVERIFY(textOf(folder, u"sp-submission"_s).contains(inForce));
    folder.sentences << quashing;
    QVERIFY(!textOf(folder, u"sp-submission"_s).contains(inForce));
    QVERIFY(!textOf(folder, u"appeal-generic"_s).contains(u"travel abroad"_s));
    QVERIFY(textOf(folder, u"family-sheet"_s)
                .contains(u"Travel abroad (the judgment that imposed it does not stand any more; "
                          "ask the lawyer)"_s));
}

void TstWording::whatNobodyKnowsIsNoPresentTense_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("never");
    QTest::newRow("en") << Language::English
                        << u"Restrictions were placed on Zhanbolat Mamay concerning"_s
                        << u"lives under"_s;
    QTest::newRow("ru") << Language::Russian << u"На этого человека наложены ограничения"_s
                        << u"должен соблюдать"_s;
    QTest::newRow("kk") << Language::Kazakh << u"Бұл адамға қойылған шектеулер"_s
                        << u"сақтауға тиіс"_s;
}

void TstWording::whatNobodyKnowsIsNoPresentTense()
{
    QFETCH(const Language, language);
    QFETCH(const QString, said);
    QFETCH(const QString, never);
    const QString text = textOf(m_folder, u"appeal-generic"_s, language);
    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY2(!text.contains(never), qPrintable(text));
}

void TstWording::aPeriodIsSaidAsItIsKnown_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("ru");
    QTest::addColumn<QString>("kk");
    const auto row
        = [](const char *from, const char *until, const char *en, const char *ru, const char *kk) {
              QTest::addRow("%s to %s", from, until)
                  << QString::fromUtf8(from) << QString::fromUtf8(until) << QString::fromUtf8(en)
                  << QString::fromUtf8(ru) << QString::fromUtf8(kk);
          };
    row("2023-03-03", "2023-03-03", "on 3 March 2023", "3 марта 2023 года",
        "2023 жылғы 3 наурызда");
    row("2022-11", "2022-11", "in November 2022", "в ноябре 2022 года", "2022 жылғы қарашада");
    row("2022-02-25", "2022-03-12", "from 25 February 2022 until 12 March 2022",
        "с 25 февраля 2022 года по 12 марта 2022 года",
        "2022 жылғы 25 ақпаннан 2022 жылғы 12 наурызға дейін");
    row("2023-03-02", "2023-03-17", "from 2 March 2023 until 17 March 2023",
        "со 2 по 17 марта 2023 года", "2023 жылғы 2 наурыздан 2023 жылғы 17 наурызға дейін");
    row("2019~", "", "from about 2019", "с 2019 года (примерно)", "шамамен 2019 жылдан бастап");
    row("2022-11", "", "from November 2022", "с ноября 2022 года", "2022 жылғы қарашадан бастап");
    row("2023-03-03", "..", "from 3 March 2023 to an unknown date",
        "с 3 марта 2023 года до неизвестной даты", "2023 жылғы 3 наурыздан белгісіз күнге дейін");
    row("", "2023-04-10", "until 10 April 2023", "по 10 апреля 2023 года",
        "2023 жылғы 10 сәуірге дейін");
    row("", "", "", "", "");
}

void TstWording::aPeriodIsSaidAsItIsKnown()
{
    QFETCH(const QString, from);
    QFETCH(const QString, until);
    const PartialDate begin = date(from.toLatin1().constData());
    const PartialDate end = date(until.toLatin1().constData());
    for (const auto &[language, column] : { std::pair { Language::English, "en" },
                                            { Language::Russian, "ru" },
                                            { Language::Kazakh, "kk" } })
        QCOMPARE(periodInWords(begin, end, language),
                 *static_cast<QString *>(QTest::qData(column, qMetaTypeId<QString>())));
}

void TstWording::whoIsConvictedIsASuspectNoMore()
{
    const QString seed = textOf(m_folder, u"case-summary"_s);
    QVERIFY2(seed.contains(u"Status in the proceedings judgment (10 April 2023): suspended "
                           "sentence, with restrictions Before that: witness with the right to "
                           "defence, 20 January "
                           "2022; criminal suspect, 12 March 2022"_s),
             qPrintable(seed));
    QVERIFY(
        textOf(m_folder, u"case-summary"_s, Language::Russian)
            .contains(
                u"приговор (10 апреля 2023 года): условное осуждение, с ограничениями До этого:"_s));

    CaseFolder folder = emptyCase();
    QVERIFY(textOf(folder, u"case-summary"_s)
                .contains(u"Status in the proceedings none on record for now"_s));
    Status status;
    status.id = newId<Status>();
    status.person = folder.people.first().id;
    status.status = u"accused"_s;
    status.from = date("2023-01-05");
    folder.statuses << status;
    QVERIFY(textOf(folder, u"case-summary"_s)
                .contains(u"Status in the proceedings accused (5 January 2023) "_s));
    folder.sentences = smallCase().sentences;
    folder.sentences.first().person = folder.people.first().id;
    folder.statuses.first().from = date("2023-04-25"); // accused again, after the judgment
    QVERIFY(textOf(folder, u"case-summary"_s)
                .contains(u"Status in the proceedings accused (25 April 2023) "_s));
}

void TstWording::anAccusationThatEndedIsNotAmongThoseMade()
{
    CaseFolder folder = emptyCase();
    folder.charges << chargeOf(folder, "KZ CC 272", u"accused"_s)
                   << chargeOf(folder, "KZ CC 174", u"dropped"_s)
                   << chargeOf(folder, "KZ CC 274", u"suspected"_s);
    Requalification change;
    change.id = newId<Requalification>();
    change.from = folder.charges.at(2).id;
    change.charge = folder.charges.at(0).id;
    folder.requalifications << change;
    const QString form = textOf(folder, u"hearing-observer"_s);
    QVERIFY2(form.contains(u"Accusations Article 272, Criminal Code Pursued no longer, as far as "
                           "our record goes"_s),
             qPrintable(form));
    QVERIFY(form.contains(u"Article 274, Criminal Code: replaced by Article 272, Criminal Code"_s));
    QVERIFY(form.contains(u"Article 174, Criminal Code: dropped"_s));
    folder.charges.removeLast();
    folder.charges.removeLast();
    folder.requalifications.clear();
    QVERIFY(!textOf(folder, u"hearing-observer"_s).contains(u"Pursued no longer"_s));
    const auto blank = composeLetter(folder, [] {
        LetterWish wish = wishFor(u"hearing-observer"_s);
        wish.blank = true;
        return wish;
    }());
    QVERIFY(blank && !blank->text.contains(u"Pursued no longer"_s));
}

void TstWording::whatCameOfAChargeIsSaidOnce()
{
    CaseFolder folder = emptyCase();
    folder.charges << chargeOf(folder, "KZ CC 174", u"dropped"_s);
    folder.charges.first().outcome = u"dropped"_s;
    QVERIFY(textOf(folder, u"appeal-generic"_s)
                .contains(u"Article 174, Criminal Code: dropped, February 2023 "_s));
    QCOMPARE(textOf(folder, u"sp-submission"_s).count(u"dropped, February 2023"_s), 1);
    folder.charges.first().stage = u"accused"_s;
    QVERIFY(textOf(folder, u"appeal-generic"_s).contains(u"; outcome: dropped"_s));
}

void TstWording::noVisitsAreAskedAboutWhereTheFateIsUnknown_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("visits");
    QTest::addColumn<bool>("search");
    QTest::newRow("held") << u"pretrial_custody"_s << true << false;
    QTest::newRow("disappeared") << u"enforced_disappearance"_s << false << true;
    QTest::newRow("free, with a travel ban") << u"travel_ban"_s << false << false;
    QTest::newRow("nothing on record") << QString() << false << false;
}

void TstWording::noVisitsAreAskedAboutWhereTheFateIsUnknown()
{
    QFETCH(const QString, type);
    QFETCH(const bool, visits);
    QFETCH(const bool, search);
    CaseFolder folder = emptyCase();
    if (!type.isEmpty())
        folder.measures << measureOf(folder, type, "2023-03-03");

    const struct
    {
        Language language;
        QString visit;
        QString truth;
    } words[] = { { Language::English, u"Visits:"_s, u"to be told the truth"_s },
                  { Language::Russian, u"Свидания:"_s, u"узнать правду"_s },
                  { Language::Kazakh, u"Кездесу:"_s, u"шындықты білу"_s } };

    for (const auto &[language, visit, truth] : words) {
        const QString text = textOf(folder, u"family-sheet"_s, language);
        QVERIFY(!text.isEmpty());
        QVERIFY2(text.contains(visit) == visits, qPrintable(text));
        QVERIFY2(text.contains(truth) == search, qPrintable(text));
    }
    LetterWish blank = wishFor(u"family-sheet"_s);
    blank.blank = true;
    const auto empty = composeLetter(folder, blank);
    if (empty) // printed to be filled in by hand: for somebody who is held
        QVERIFY(empty->text.contains(u"Visits:"_s) && !empty->text.contains(u"disappeared"_s));
}

void TstWording::whatWasNeverFiledIsNoStepTaken()
{
    CaseFolder folder = emptyCase();
    folder.names.first().language = u"ru"_s;
    folder.names.first().text = u"Аида Тестова"_s;
    folder.names.first().gen = u"Аиды Тестовой"_s;
    Remedy remedy;
    remedy.id = newId<Remedy>();
    remedy.person = folder.people.first().id;
    remedy.type = u"complaint"_s;
    remedy.whyNone = u"в приёме отказано"_s;
    folder.remedies << remedy;
    const QString id = u"appeal-appeal-court-request"_s;
    QVERIFY(!textOf(folder, id, Language::Russian).contains(u"Что уже подано"_s));
    folder.remedies.first().filed = date("2023-03");
    QVERIFY(textOf(folder, id, Language::Russian).contains(u"Что уже подано – жалоба"_s));
}

void TstWording::insultsAreFoundInTheirForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const QString &text, const QStringList &found) {
        QTest::newRow(qPrintable(text)) << text << found;
    };
    row(u"You are hypocrites and cowardly liars."_s,
        { u"hypocrites"_s, u"cowardly"_s, u"liars"_s });
    row(u"Your puppet courts; you will answer for it."_s,
        { u"puppet"_s, u"you will answer for"_s });
    row(u"Nazis!"_s, { u"Nazis"_s });
    row(u"Вы позорите страну, палачами вас и запомнят."_s, { u"позорите"_s, u"палачами"_s });
    row(u"Подлые трусы из карманного суда"_s, { u"Подлые"_s, u"трусы"_s, u"карманного суда"_s });
    row(u"Враньё и вранье"_s, { u"Враньё"_s, u"вранье"_s });
    row(u"Вы за это ответите"_s, { u"Вы за это ответите"_s });
    row(u"Сіздер қорқақсыздар, жендеттерсіздер"_s, { u"қорқақсыздар"_s, u"жендеттерсіздер"_s });
    row(u"Ақымағым-ау, сатқындар"_s, { u"Ақымағым"_s, u"сатқындар"_s });
}

void TstWording::insultsAreFoundInTheirForms()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    QCOMPARE(harshWords(text), found);
}

void TstWording::wordsOfTheLawAreNoInsults_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         { "She is held under a strict regime in a colony; the regime of detention changed.",
           "Charged with corrupt practices, banditry and the display of Nazi symbols.",
           "I hope that you will pay attention, or else the appeal lapses.",
           "The cell was infested with vermin and filthy; he was savagely beaten.",
           "Cruel, inhuman or degrading treatment; criminal liability; a murder charge.",
           "наказание подлежит отбыванию в колонии строгого режима; режим содержания",
           "обвинение в бандитизме и в публичном показе нацистской символики",
           "удар тупым твёрдым предметом, тупая травма; вши в камере",
           "Надеюсь, что Вы ответите на письмо. Когда Вы заплатите компенсацию?",
           "дело об убийстве; адвокат Варвара Тиранова; сведения, порочащие честь",
           "преступление, преступник не установлен; карательные меры; экстремистское сообщество",
           "продажная цена имущества; воровство; судебный приказ",
           "Отанына опасыздық жасады деген айып; сатылған мүлік; қатаң режим",
           "ИТ компания, бандитизм бабы, есі ауысқан адам" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TstWording::wordsOfTheLawAreNoInsults()
{
    QFETCH(const QString, text);
    QCOMPARE(harshWords(text), QStringList());
}

void TstWording::aQuoteThatIsCutShowsIt()
{
    QCOMPARE(beginningOf(u"  short  words "_s), u"short words"_s);
    const QString cut = beginningOf(u"he insulted no police officer directly and only spoke in "
                                    "general about those on duty"_s);
    QCOMPARE(cut, u"he insulted no police officer directly and only spoke in…"_s);
    const auto letter = composeLetter(m_folder, wishFor(u"appeal-generic"_s));
    QVERIFY(letter && says(letter->findings, u"“%1”"_s.arg(cut)));
}

void TstWording::onlyWhatTheLetterSaysIsAQuote()
{
    // The record's words are English, so the Russian letter says none of them.
    const auto russian = composeLetter(m_folder, wishFor(u"appeal-generic"_s, Language::Russian));
    QVERIFY(russian && !says(russian->findings, u"the letter quotes them"_s));
    const auto english = composeLetter(m_folder, wishFor(u"appeal-generic"_s));
    QVERIFY(english && says(english->findings, u"The person may be forbidden to speak"_s));
    CaseFolder folder = m_folder;
    for (Restriction &ban : folder.restrictions)
        ban.from = date("2023-04-10");
    const auto sure = composeLetter(folder, wishFor(u"appeal-generic"_s));
    QVERIFY(sure && says(sure->findings, u"The person is forbidden to speak"_s));
    for (Restriction &ban : folder.restrictions)
        ban.until = date("2023-04-20");
    const auto over = composeLetter(folder, wishFor(u"appeal-generic"_s));
    QVERIFY(over && !says(over->findings, u"the letter quotes them"_s));
}

void TstWording::aLetterThatAsksForNothingIsToldSoOnce()
{
    LetterWish asked = wishFor(u"appeal-generic"_s);
    asked.requests.clear();
    const auto draft = draftLetter(m_folder, asked);
    QVERIFY2(draft, qPrintable(refusalOf(draft)));
    QCOMPARE(std::ranges::count_if(draft->findings,
                                   [](const LetterFinding &finding) {
                                       return finding.text.contains(u"asks for nothing"_s);
                                   }),
             1);
}

void TstWording::aCardIsNotAskedForARequest()
{
    LetterWish asked = wishFor(u"solidarity-card"_s);
    asked.requests.clear();
    asked.paragraphs = { u"The chess club saves your place."_s };
    const auto card = composeLetter(m_folder, asked);
    QVERIFY2(card, qPrintable(refusalOf(card)));
    for (const char *never : { "asks for nothing", "gives no date", "less than twice" })
        QVERIFY2(!says(card->findings, QString::fromUtf8(never)), never);
}

void TstWording::sealedIsNotForWantOfConsent()
{
    CaseFolder folder = m_folder;
    folder.events.last().sealed = true;
    const auto letter = composeLetter(folder, wishFor(u"appeal-generic"_s));
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    const QString said = letter->withheld.join(u' ');
    QVERIFY2(said.contains(u"Sealed, and so kept out of everything that is written, even where "
                           "the person agreed: 1 record"_s),
             qPrintable(said));
    QVERIFY(!said.contains(u"consent"_s));
}

void TstWording::aPeriodCountsAsADate()
{
    CaseFolder folder = emptyCase();
    folder.measures << measureOf(folder, u"pretrial_custody"_s, "2023-03-03");
    const auto letter = composeLetter(folder, wishFor(u"appeal-generic"_s));
    QVERIFY(letter && !says(letter->findings, u"gives no date"_s));
    folder.measures.first().from = {};
    const auto undated = composeLetter(folder, wishFor(u"appeal-generic"_s));
    QVERIFY(undated && says(undated->findings, u"gives no date"_s));
}

void TstWording::aBanThatOutlivedItsSentenceIsNotCertain()
{
    CaseFolder folder = withEveryConsent(smallCase());
    folder.sentences.first().pronounced = date("2020-02");
    folder.sentences.first().term = u"2 years"_s;
    Restriction ban = banOf(folder, u"reporting"_s);
    ban.sentence = folder.sentences.first().id;
    ban.from = date("2020-02");
    folder.restrictions << ban;
    const QString letter = textOf(folder, u"appeal-generic"_s);
    QVERIFY2(!letter.contains(u"lives under"_s), qPrintable(letter));
    folder.sentences.first().term = u"5 years"_s;
    QVERIFY(textOf(folder, u"appeal-generic"_s).contains(u"lives under"_s));
}

void TstWording::aConvictionIsNotToldWhereNothingStands()
{
    CaseFolder folder = withEveryConsent(smallCase());
    folder.charges << chargeOf(folder, "KZ CC 174", u"convicted"_s);
    QVERIFY(textOf(folder, u"appeal-generic"_s).contains(u"Criminal Code: convicted"_s));
    Sentence quashing = folder.sentences.first();
    quashing.id = newId<Sentence>();
    quashing.type = u"other"_s;
    quashing.pronounced = date("2023-04-20");
    quashing.replaces = folder.sentences.first().id;
    quashing.effect = u"quashed"_s;
    folder.sentences << quashing;
    QVERIFY(!textOf(folder, u"appeal-generic"_s).contains(u"convicted"_s));
    QVERIFY(!textOf(folder, u"chronology"_s).contains(u"Judgment: other"_s));
}

void TstWording::theOnlyCountIsNotSaidTwice()
{
    CaseFolder folder = withEveryConsent(smallCase());
    Sentence &sentence = folder.sentences.first();
    sentence.law = LawReference::fromText(u"KZ CC 174"_s).value();
    sentence.term = u"3 years"_s;
    Count count;
    count.id = newId<Count>();
    count.sentence = sentence.id;
    count.law = sentence.law;
    count.outcome = u"convicted"_s;
    count.term = u"3 years"_s;
    folder.counts << count;
    QVERIFY(!textOf(folder, u"appeal-generic"_s).contains(u"Article by article"_s));
    folder.counts.first().term = u"2 years"_s;
    QVERIFY(textOf(folder, u"appeal-generic"_s).contains(u"Article by article"_s));
}

void TstWording::theFamilyIsToldThePlaceAndTheLastDay()
{
    CaseFolder folder = withEveryConsent(smallCase());
    Sentence &sentence = folder.sentences.first();
    sentence.type = u"custodial"_s;
    sentence.term = u"3 years"_s;
    Measure prison = measureOf(folder, u"imprisonment"_s, "2023-04-10");
    prison.place = u"Qanater prison"_s;
    prison.sentence = sentence.id;
    folder.measures << prison;
    const QString english = textOf(folder, u"family-sheet"_s);
    QVERIFY2(
        english.contains(u"held (imprisonment), since 10 April 2023. Place: Qanater prison By "
                         "the last decision the present measure ends: 10 April 2026 (time held "
                         "before may count towards it; ask the lawyer)"_s),
        qPrintable(english));
    QVERIFY(
        textOf(folder, u"family-sheet"_s, Language::Russian).contains(u"Место: Qanater prison"_s));
}

void TstWording::aHearingAheadHasNotHappened()
{
    CaseFolder folder = emptyCase();
    Hearing hearing;
    hearing.id = newId<Hearing>();
    hearing.person = folder.people.first().id;
    hearing.purpose = u"trial"_s;
    hearing.at = date("2023-06-01");
    folder.hearings << hearing;
    QVERIFY(textOf(folder, u"chronology"_s).contains(u"Court hearing set: trial"_s));
    folder.hearings.first().at = date("2023-04-01");
    QVERIFY(textOf(folder, u"chronology"_s).contains(u"Court hearing: trial"_s));
    QVERIFY(textOf(folder, u"hearing-observer"_s)
                .contains(u"1 April 2023 (the last hearing on record)"_s));
}

void TstWording::reportingIsSaidAsPeopleSayIt()
{
    CaseFolder folder = emptyCase();
    Restriction report = banOf(folder, u"reporting"_s);
    report.from = date("2023-01-10");
    report.reportEvery = u"1 week"_s;
    folder.restrictions << report;
    const QString id = u"compliance-calendar"_s;
    QVERIFY(textOf(folder, id).contains(u"every week"_s));
    QVERIFY(textOf(folder, id, Language::Russian).contains(u"раз в неделю"_s));
    QVERIFY(textOf(folder, id, Language::Kazakh).contains(u"апта сайын"_s));
    folder.restrictions.first().reportEvery = u"2 months"_s;
    QVERIFY(textOf(folder, id).contains(u"every 2 months"_s));
    QVERIFY(textOf(folder, id, Language::Russian).contains(u"раз в 2 месяца"_s));
    folder.restrictions.first().until = date("2029-06"); // no day is made of a month
    const QString sheet = textOf(folder, u"family-sheet"_s);
    QVERIFY2(sheet.contains(u"– Reporting in person; every 2 months; "_s), qPrintable(sheet));
    QVERIFY2(sheet.contains(u"; until June 2029"_s), qPrintable(sheet));
    QVERIFY(textOf(folder, u"family-sheet"_s, Language::Russian)
                .contains(u"последний день: июнь 2029 года"_s));
}

void TstWording::roughDaysAreGoodRussian()
{
    CaseFolder folder = emptyCase();
    folder.measures << measureOf(folder, u"pretrial_custody"_s, "2023-01~", "2023-03-03")
                    << measureOf(folder, u"police_custody"_s, "2022-05-05", "2022-05-05");
    const QString text = textOf(folder, u"detention-timeline"_s, Language::Russian);
    QVERIFY2(text.contains(u"примерно от 31 до 61"_s), qPrintable(text));
    QVERIFY(text.contains(u"задержание в полиции: менее 1"_s));
    QVERIFY(!text.contains(u"около от"_s));
}

void TstWording::russianIsNotTakenForKazakh()
{
    QVERIFY(!isWrittenIn(u"она только вышла на улицу"_s, Language::Kazakh));
    QVERIFY(isWrittenIn(u"ол көшеге ғана шықты"_s, Language::Kazakh));
    QVERIFY(isWrittenIn(u"Жанболат Мамай"_s, Language::Kazakh));
    QVERIFY(isWrittenIn(u"она только вышла на улицу"_s, Language::Russian));
}

void TstWording::anArrestIsToldOnce()
{
    const QString form = textOf(m_folder, u"wgad-questionnaire"_s);
    QVERIFY(form.contains(u"– 25 February 2022: Arrested. – 12 March 2022: Arrested again on the"));
    QVERIFY(!form.contains(u"arrest. Arrested"_s));
    CaseFolder folder = emptyCase();
    Event arrest;
    arrest.id = newId<Event>();
    arrest.type = u"arrest"_s;
    arrest.at = date("2023-01-02");
    arrest.place = u"Almaty"_s;
    arrest.authority = u"police"_s;
    folder.events << arrest;
    QVERIFY(textOf(folder, u"wgad-questionnaire"_s)
                .contains(u"– 2 January 2023, Almaty, by: police: Arrest "_s));
    folder.events.last().text = u"Задержан дома."_s;
    QVERIFY(textOf(folder, u"wgad-questionnaire"_s).contains(u"police: Arrest: Задержан дома."_s));
    folder.events.last().type = u"abduction"_s;
    folder.events.last().text = u"Abducted from home."_s;
    const QString report = textOf(folder, u"wgeid"_s);
    QVERIFY2(report.contains(u"2 January 2023, Almaty: Abducted from home."_s), qPrintable(report));
}

void TstWording::whoSaysWhatStandsInItsOrder()
{
    CaseFolder folder = m_folder;
    const auto said = [&folder](const QString &who, const QString &what, const char *at) {
        Claim claim;
        claim.id = newId<Claim>();
        claim.claimant = who;
        claim.type = u"assessment"_s;
        claim.text = what;
        claim.at = date(at);
        folder.claims.prepend(claim);
    };
    said(u"Zeta"_s, u"third"_s, "2022-05");
    said(u"Beta"_s, u"second"_s, "2022-03-02");
    said(u"Alpha"_s, u"first"_s, "2022-03-02");
    const QString note = textOf(folder, u"press-note"_s);
    const QStringList order { u"Alpha: first"_s,
                              u"Beta: second"_s,
                              u"Zeta: third"_s,
                              u"– Amnesty International: "_s,
                              u"– President Kassym-Jomart Tokayev: "_s,
                              u"– the government of Kazakhstan: 238 people"_s,
                              u"– the government of Kazakhstan: 19 of the people"_s };
    qsizetype before = -1;
    for (const QString &one : order) {
        const qsizetype at = note.indexOf(one);
        QVERIFY2(at > before, qPrintable(one));
        before = at;
    }
    QVERIFY(note.lastIndexOf(u"– Amnesty International"_s) < note.indexOf(u"– President"_s));
    QVERIFY(note.contains(u"and says: all the charges are unfounded; he "_s));
}

void TstWording::theChronologySaysWhenTheActsWere()
{
    const QString english = textOf(m_folder, u"chronology"_s);
    QVERIFY(english.contains(u"(insulting an official): suspected; acts dated: 2021"_s));
    QVERIFY(english.contains(u"acts dated: from 4 to 5 January 2022"_s));
    QVERIFY(textOf(m_folder, u"chronology"_s, Language::Russian)
                .contains(u"подозрение; время деяния: 2021 год"_s));
}

void TstWording::anOrderAgreesWithEveryMeasure()
{
    const QString russian = textOf(m_folder, u"chronology"_s, Language::Russian);
    QVERIFY2(russian.contains(u"Содержание под стражей: продление, 2 месяца"_s),
             qPrintable(russian));
}

void TstWording::whoItIsAboutIsToldWhereItSaysMore()
{
    // Nothing of what the person does is on record in Russian or Kazakh.
    for (const Language language : { Language::Russian, Language::Kazakh }) {
        const QString lead
            = language == Language::Russian ? u"О ком идёт речь"_s : u"Бұл адам туралы"_s;
        QVERIFY(!textOf(m_folder, u"appeal-prosecutor"_s, language).contains(lead));
        CaseFolder folder = m_folder;
        folder.people.first().occupation = u"журналист"_s;
        QVERIFY(textOf(folder, u"appeal-prosecutor"_s, language)
                    .contains(lead + u": Жанболат Мамай, журналист."_s));
    }
}

void TstWording::theStandingNamesTheRestrictions()
{
    QVERIFY(textOf(m_folder, u"case-summary"_s)
                .contains(u"judgment (10 April 2023): suspended sentence, with restrictions"_s));
    QVERIFY(textOf(m_folder, u"case-summary"_s, Language::Russian)
                .contains(u"условное осуждение, с ограничениями"_s));
    CaseFolder folder = m_folder;
    folder.restrictions.clear();
    QVERIFY(!textOf(folder, u"case-summary"_s).contains(u"with restrictions"_s));
}

HABEAS_TEST(TstWording)

} // namespace habeas::test

#include "tst_wording.moc"
