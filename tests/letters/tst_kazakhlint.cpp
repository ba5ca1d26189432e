#include "app/letters/gates/lintwords.h"
#include "app/letters/gates/typedlint.h"

#include "tests/letters/lettercases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// What is warned of in a Kazakh letter, as in an English or Russian one.
class TstKazakhLint : public QObject
{
    Q_OBJECT

private slots:
    void whatAsksForSomething_data();
    void whatAsksForSomething();
    void whatAsksForNothing_data();
    void whatAsksForNothing();
    void insultsAndThreats_data();
    void insultsAndThreats();
    void plainWordsAreNoInsults_data();
    void plainWordsAreNoInsults();
    void capitalsShout();
    void daysThatHavePassed_data();
    void daysThatHavePassed();
    void askingForRelease_data();
    void askingForRelease();
};

namespace {

void rows(std::initializer_list<const char *> texts)
{
    QTest::addColumn<QString>("text");
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromUtf8(text);
}

LetterWish kazakh(const QStringList &requests, const QStringList &paragraphs = {})
{
    LetterWish asked = wish();
    asked.language = Language::Kazakh;
    asked.requests = requests;
    asked.paragraphs = paragraphs;
    return asked;
}

} // namespace

void TstKazakhLint::whatAsksForSomething_data()
{
    rows({ "Айгүл Сериковаға тағылған айыпты алып тастауды сұраймыз",
           "Оны дереу әрі сөзсіз босатыңыз", "Оны босатуыңызды өтінемін сізден",
           "Заңсыз қамауды тоқтатыңыз", "Азаптауды тоқтатыңыздар",
           "Іс бойынша тәуелсіз тергеу жүргізуді талап етеміз", "дәрігерге көрсетілсін",
           "оған адвокатымен кездесуге рұқсат беру", "Сізді әділ шешім қабылдауға шақырамыз",
           "Үкімді қайта қарау керек", "Сот үкімі жойылуға тиіс",
           "Босату – дереу және ешқандай шартсыз", "Тыйымдарды алып тастау (272-бап, 3-бөлік)",
           "Адам құқықтарын сақтауыңызды", "Айыпты алып таста!\nОны босатыңдар" });
}

void TstKazakhLint::whatAsksForSomething()
{
    QFETCH(const QString, text);
    QVERIFY(saysWhatToDo(text, Language::Kazakh));
    QVERIFY(lintTyped(kazakh({ text })).requests.isEmpty());
}

void TstKazakhLint::whatAsksForNothing_data()
{
    rows({ "Әділдік", "Босату туралы шешімнің заңсыздығы мен салдары", "Заңсыз қамау",
           "Қамау туралы шешімнің заңсыздығы", "Азаптау мен қорқыту",
           "Сайлау алдындағы қудалау жағдайы", "Бостандық пен әділет үшін", "Тыйымдардың мәселесі",
           "Сіздің жауабыңыз", "Оны тұтқындау мен айыптау фактілері бойынша мәселе",
           "Сөз бостандығы, қамау, азаптау" });
}

void TstKazakhLint::whatAsksForNothing()
{
    QFETCH(const QString, text);
    QVERIFY(!saysWhatToDo(text, Language::Kazakh));
    const TypedLint typed = lintTyped(kazakh({ text }));
    QCOMPARE(typed.requests.size(), 1);
    QVERIFY(typed.requests.first().text.contains(u"End with a verb"_s));
    QVERIFY(!typed.fine.contains(u"a clear request"_s));
}

void TstKazakhLint::insultsAndThreats_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const QString &text, const QStringList &found) {
        QTest::newRow(qPrintable(text)) << text << found;
    };
    row(u"Ұят болсын сіздерге!"_s, { u"Ұят болсын"_s });
    row(u"Бұл – масқаралық."_s, { u"масқаралық"_s });
    row(u"Сіз парақорсыз, алаяқтарсыздар."_s, { u"парақорсыз"_s, u"алаяқтарсыздар"_s });
    row(u"Зұлымдар мен жауыздар"_s, { u"Зұлымдар"_s, u"жауыздар"_s });
    row(u"Қолдарыңыз қанға боялған"_s, { u"Қолдарыңыз қанға"_s });
    row(u"Бұл үшін жауап бересіздер!"_s, { u"Бұл үшін жауап бересіздер"_s });
    row(u"Өкінетін боласыз, сазайыңызды тартасыз."_s,
        { u"Өкінетін боласыз"_s, u"сазайыңызды тартасыз"_s });
    row(u"Сіздің қайда тұратыныңызды білеміз"_s, { u"қайда тұратыныңызды білеміз"_s });
    row(u"Өтірік айтасыз, екі жүзді жағымпаздар"_s,
        { u"Өтірік айтасыз"_s, u"екі жүзді"_s, u"жағымпаздар"_s });
    row(u"Қуыршақ үкіметіңіз бен сатылған соттарыңыз"_s,
        { u"Қуыршақ үкіметіңіз"_s, u"сатылған соттарыңыз"_s });
    row(u"қаскүнемдерсіздер, имансыздар"_s, { u"қаскүнемдерсіздер"_s, u"имансыздар"_s });
    row(u"Сіз ақымақсыз"_s, { u"ақымақсыз"_s });
}

void TstKazakhLint::insultsAndThreats()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    QCOMPARE(harshWords(text), found);
    QVERIFY(!lintTyped(kazakh({ u"Оны босатыңыз"_s }, { text })).tone.isEmpty());
}

void TstKazakhLint::plainWordsAreNoInsults_data()
{
    rows({ "Алаяқтық, парақорлық және жемқорлық туралы айып тағылған",
           "Сыбайлас жемқорлыққа қарсы іс-қимыл агенттігі",
           "парақорлығы үшін сотталған; қарақшылыққа қатысты іс",
           "жазадан қаскүнемдікпен жалтарған", "Хатыма жауап бересіз деп үміттенемін",
           "Сіз бұл іс үшін заң алдында жауаптысыз", "Бетпақдала, Ұлытау облысы; Иманғали Серіков",
           "Қылмыскер деп танылмаған; қылмыстық жауаптылық",
           "Режим бұзылды деген айып; мекеменің режимі",
           "Оны жындыхана емес, психиатриялық аурухана деп жазыңыз",
           "Сізге құрметпен, ізгі тілекпен",
           "Оған әділ сот керек; ұрыс-керіс болған жоқ; ұрлық жасамаған",
           "Сақ болыңыздар, денсаулығыңызды күтіңіз" });
}

void TstKazakhLint::plainWordsAreNoInsults()
{
    QFETCH(const QString, text);
    QCOMPARE(harshWords(text), QStringList());
}

void TstKazakhLint::capitalsShout()
{
    const auto shouts = [](const QString &text) {
        return !lintTyped(kazakh({ text })).shouting.isEmpty();
    };
    QVERIFY(shouts(u"ОНЫ ДЕРЕУ БОСАТЫҢЫЗ!"_s));
    QVERIFY(shouts(u"ӘДІЛДІК ҮШІН ҮНДЕЙМІЗ"_s));
    QVERIFY(!shouts(u"ҚР ҚК 272-бабы бойынша айыпты алып тастаңыз"_s));
}

void TstKazakhLint::daysThatHavePassed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("passed");
    const auto row = [](const QString &text, bool passed) {
        QTest::newRow(qPrintable(text)) << text << passed;
    };
    row(u"2022 жылғы 12 наурызға шейін қамалды"_s, true);
    row(u"12.03.2022 кешіктірмей босатыңыз"_s, true);
    row(u"2024 жылғы 12 наурызға шейін"_s, false);
    row(u"12 наурызға дейін"_s, false); // no year
}

void TstKazakhLint::daysThatHavePassed()
{
    QFETCH(const QString, text);
    QFETCH(const bool, passed);
    QCOMPARE(!pastUntils(text, *CivilDay::of(2023, 5, 2)).isEmpty(), passed);
}

void TstKazakhLint::askingForRelease_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("asks");
    const auto row = [](const QString &text, bool asks) {
        QTest::newRow(qPrintable(text)) << text << asks;
    };
    row(u"Оны дереу босатыңыз"_s, true);
    row(u"Оны қамаудан шығаруды сұраймыз"_s, true);
    row(u"оған азаттыққа шығуға рұқсат беріңіз"_s, true);
    row(u"Оған дәрігер шақыртыңыз"_s, false);
}

void TstKazakhLint::askingForRelease()
{
    QFETCH(const QString, text);
    QFETCH(const bool, asks);
    QCOMPARE(asksForRelease(text), asks);
}

} // namespace habeas::test

using habeas::test::TstKazakhLint;
HABEAS_TEST(TstKazakhLint)
#include "tst_kazakhlint.moc"
