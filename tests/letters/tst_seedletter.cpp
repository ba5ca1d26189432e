#include <QRegularExpression>

#include "tests/letters/lettercases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// The seed's case through the whole room: what the letter must and must not say.
class TstSeedLetter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theEnglishLetterStatesEveryFact();
    void theEnglishLetterStatesNothingElse();
    void theRussianLetterIsRussian();
    void eachLetterIsOnePageWithItsFontsInside();
    void anOpenLetterInventsNoAddressee();
    void aLetterToAnOfficialUsesTheWordingWordForWord();
    void theExpiredUrgentActionIsSaid();
    void factsNameTheirRecords();
    void aFactSwitchedOffIsGone();

private:
    CaseFolder m_folder;
};

void TstSeedLetter::initTestCase()
{
    m_folder = seedCase();
    QVERIFY(!m_folder.people.isEmpty());
}

void TstSeedLetter::theEnglishLetterStatesEveryFact()
{
    const auto letter = composeLetter(m_folder, wish());
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    const QByteArray pdf = pdfOf(*letter);
    const QString printed = PdfOnDisk(pdf).text();
    for (const QString &text : { printed, letter->text.simplified() }) {
        QVERIFY(text.count(u"Zhanbolat Mamay"_s) >= 2);
        for (const char *fact :
             { "political activist and journalist",
               "leader of the Democratic Party of Kazakhstan (DPK)",
               "10 April 2023",
               "suspended sentence",
               "political activities, including attempts to register his party",
               "charitable activities",
               "journalistic activities, including blogging",
               "social media",
               "freedom of movement",
               "400,000 tenge",
               "US$885",
               "may lead to a custodial sentence",
               "from 25 February 2022 until 12 March 2022: administrative arrest",
               "15 days",
               "488(11)",
               "not released on 12 March 2022 but re-arrested",
               "pre-trial custody",
               "from November 2022 until 10 April 2023: house arrest",
               "378(2)",
               "274(2)",
               "Article 272, Criminal Code",
               "suspected, 12 March 2022",
               "accused, October 2022",
               "Zhanbolat Mamay denies the accusations",
               "took part in the January protest peacefully",
               "1. Have the sentence quashed." })
            QVERIFY2(text.contains(QString::fromUtf8(fact)), fact);
    }
}

void TstSeedLetter::theEnglishLetterStatesNothingElse()
{
    const auto letter = composeLetter(m_folder, wish());
    QVERIFY(letter);
    const QString text = letter->text.toLower();
    for (const char *absent :
         { "dear", "excellency", "sincerely", "yours", "@",  "convicted",  "guilty",
           "238",  "tokayev",    "mci",       "{{",    "}}", "unknown",    "criminal suspect",
           " .",   " ,",         "()",        ": .",   ";.", "november 1", "october 1" })
        QVERIFY2(!text.contains(QString::fromUtf8(absent)), absent);
    static const QRegularExpression years(u"\\b\\d+ years?\\b"_s);
    QVERIFY(!years.match(text).hasMatch());
}

void TstSeedLetter::theRussianLetterIsRussian()
{
    const auto letter = composeLetter(m_folder, wish(Language::Russian));
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    const QString text = PdfOnDisk(pdfOf(*letter)).text();
    QVERIFY(text.count(u"Жанболат Мамай"_s) >= 2);
    for (const char *fact :
         { "10 апреля 2023 года",
           "условное осуждение",
           "политическая деятельность",
           "благотворительная деятельность",
           "журналистская деятельность",
           "социальные сети",
           "свобода передвижения",
           "400 000 тенге",
           "885 долл. США",
           "с 25 февраля 2022 года по 12 марта 2022 года: административный арест",
           "15 ",
           "статья 488, часть 11",
           "вместо освобождения 12 марта 2022 года",
           "Возможное последствие нарушения: замена на реальное лишение свободы",
           "с ноября 2022 года по 10 апреля 2023 года: домашний арест",
           "статья 378, часть 2",
           "статья 274, часть 2",
           "статья 272",
           "подозрение",
           "обвинение",
           "отрицает",
           "1. Добиться отмены приговора.",
           "2 мая 2023 года" })
        QVERIFY2(text.contains(QString::fromUtf8(fact)), fact);
    static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
    QCOMPARE(latin.match(letter->text).captured(), QString());
    // What could not be said in Russian is told to the writer.
    QVERIFY(std::ranges::any_of(letter->findings, [](const LetterFinding &finding) {
        return finding.level == LetterFinding::Level::Warning
            && finding.text.contains(u"political activist and journalist"_s);
    }));
}

void TstSeedLetter::eachLetterIsOnePageWithItsFontsInside()
{
    for (const Language language : { Language::English, Language::Russian }) {
        const auto letter = composeLetter(m_folder, wish(language));
        QVERIFY(letter);
        const PdfOnDisk pdf(pdfOf(*letter));
        const QString info = toolSays(u"pdfinfo"_s, { pdf.path() });
        QVERIFY2(info.contains(QRegularExpression(u"Pages:\\s+1\\n"_s)), qPrintable(info));
        QVERIFY2(!info.contains(u"Mamay"_s) && !info.contains(u"Мамай"_s), qPrintable(info));
        const QStringList fonts
            = toolSays(u"pdffonts"_s, { pdf.path() }).trimmed().split(u'\n').mid(2);
        QVERIFY(!fonts.isEmpty());
        static const QRegularExpression embedded(u"Noto.* yes (?:yes|no)\\s+yes "_s);
        for (const QString &font : fonts)
            QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));
        int exitCode = -1;
        const QString check = toolSays(u"qpdf"_s, { u"--check"_s, pdf.path() }, &exitCode);
        QVERIFY2(exitCode == 0, qPrintable(check));
    }
}

void TstSeedLetter::anOpenLetterInventsNoAddressee()
{
    const auto letter = composeLetter(m_folder, wish());
    QVERIFY(letter);
    QVERIFY(letter->text.contains(u"Open letter"_s));
    QVERIFY(!letter->html.contains(u"<br/>"_s));
}

void TstSeedLetter::aLetterToAnOfficialUsesTheWordingWordForWord()
{
    Official official;
    official.id = newId<Official>();
    official.office = u"Prosecutor"_s;
    LetterWish to = wish(Language::Russian);
    to.official = &official;
    const QString none = refusalOf(composeLetter(m_folder, to));
    QVERIFY2(none.contains(u"Prosecutor"_s) && none.contains(u"Russian"_s), qPrintable(none));

    Wording wording;
    wording.official = official.id;
    wording.language = u"ru"_s;
    wording.block = u"Прокурору\nг. Энск"_s;
    wording.salutation = u"Уважаемый господин прокурор!"_s;
    to.wordings = { wording };
    const QString close = refusalOf(composeLetter(m_folder, to));
    QVERIFY2(close.contains(u"no close"_s), qPrintable(close));

    to.wordings[0].close = u"С уважением,"_s;
    to.sender.name = u"Отправитель"_s;
    const auto letter = composeLetter(m_folder, to);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    QVERIFY(letter->text.contains(u"Прокурору\nг. Энск\n"_s));
    QVERIFY(letter->text.contains(u"Уважаемый господин прокурор!"_s));
    QVERIFY(letter->text.contains(u"С уважением,\n\nОтправитель"_s));
    QVERIFY(!letter->text.contains(u"Открытое"_s));
}

void TstSeedLetter::theExpiredUrgentActionIsSaid()
{
    const auto letter = composeLetter(m_folder, wish());
    QVERIFY(letter);
    QVERIFY(std::ranges::any_of(letter->findings, [](const LetterFinding &finding) {
        return finding.level == LetterFinding::Level::Warning
            && finding.text.contains(u"no days were left"_s);
    }));
}

void TstSeedLetter::factsNameTheirRecords()
{
    const auto letter = composeLetter(m_folder, wish());
    QVERIFY(letter);
    const auto included = [&](const QUuid &record) {
        return std::ranges::any_of(letter->facts, [&record](const LetterFact &fact) {
            return fact.record == record && fact.included && !fact.text.isEmpty();
        });
    };
    for (const Measure &measure : m_folder.measures)
        QVERIFY(included(measure.id.uuid()));
    for (const Charge &charge : m_folder.charges)
        QVERIFY(included(charge.id.uuid()));
    for (const Restriction &restriction : m_folder.restrictions)
        QVERIFY(included(restriction.id.uuid()));
    QVERIFY(included(m_folder.sentences.first().id.uuid()));
    // The letter says nothing of the hearing; the fact is offered, not claimed.
    QVERIFY(!included(m_folder.hearings.first().id.uuid()));
    for (const Consent &consent : m_folder.consents)
        QCOMPARE(consent.id == letter->consent, consent.purpose == u"letter_to_authorities");
}

void TstSeedLetter::aFactSwitchedOffIsGone()
{
    LetterWish without = wish();
    without.leftOut << m_folder.sentences.first().id.uuid() << m_folder.people.first().id.uuid();
    const auto letter = composeLetter(m_folder, without);
    QVERIFY(letter);
    QVERIFY(!letter->text.contains(u"suspended sentence"_s));
    QVERIFY(!letter->text.contains(u"political activist"_s));
    QVERIFY(letter->text.contains(u"Zhanbolat Mamay"_s));
    for (const LetterFact &fact : letter->facts) {
        if (without.leftOut.contains(fact.record))
            QVERIFY(!fact.included);
    }
}

HABEAS_TEST(TstSeedLetter)

} // namespace habeas::test

#include "tst_seedletter.moc"
