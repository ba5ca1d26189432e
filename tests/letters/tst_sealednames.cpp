#include "app/letters/gates/sealednames.h"
#include "app/letters/gates/withheldwords.h"
#include "app/letters/lettermemory.h"

#include <QElapsedTimer>

#include <stdexcept>

#include "tests/letters/documentcases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// Whoever is sealed in another case is found in whatever somebody types.
class TstSealedNames : public QObject
{
    Q_OBJECT

private slots:
    void namesAreFoundInEveryDress_data();
    void namesAreFoundInEveryDress();
    void otherWordsAreLeftAlone_data();
    void otherWordsAreLeftAlone();
    void whoeverIsOpenHereMayBeNamed();
    void everyPlaceSomebodyTypesIn();
    void theOfficeSaysNoSealedNameEither();
    void theMessageTellsOnlyWhatWasTyped();
    void noReasonOpensIt();
    void whatTheRecordSaysOfThemIsAGap_data();
    void whatTheRecordSaysOfThemIsAGap();
    void theOfficesPapersHaveTheGapToo();
    void namesOfOtherCasesAreWarnedAbout();
    void namesOfOtherCasesAreKnownForAllLettersOfARun();
    void thousandsAreNoMatter();
    void hiddenSignsHideNoNameOfTheCase_data();
    void hiddenSignsHideNoNameOfTheCase();
};

namespace {

std::shared_ptr<const SealedNames> sealed()
{
    const QUuid one = QUuid::createUuid();
    return std::make_shared<const SealedNames>(
        QList<SealedName> { { u"Bauyrzhan Qosanov"_s, one },
                            { u"Бауыржан Қосанов"_s, one },
                            { u"Gulnara Karimova-Weiss"_s, QUuid::createUuid() },
                            { u"Ma'ruf Eshon"_s, QUuid::createUuid() },
                            { u"June Ivan"_s, QUuid::createUuid() },
                            { u"KZ-2021-044"_s, {}, true } },
        7);
}

LetterWish guarded()
{
    LetterWish asked = wish();
    asked.sealedNames = sealed();
    return asked;
}

QStringList found(const QString &typed, const CaseFolder &folder = smallCase())
{
    QStringList words;
    for (const WithheldMatch &match : WithheldWords(folder, {}, guarded()).in(typed))
        words << match.found;
    return words;
}

} // namespace

void TstSealedNames::namesAreFoundInEveryDress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &typed, const QString &words) {
        QTest::newRow(qPrintable(typed)) << typed << words;
    };
    row(u"like Bauyrzhan Qosanov before"_s, u"Bauyrzhan Qosanov"_s);
    row(u"like bauyrzhan qosanov before"_s, u"bauyrzhan qosanov"_s);
    row(u"QOSANOV BAUYRZHAN"_s, u"QOSANOV BAUYRZHAN"_s);
    row(u"Mr Qosanov knows"_s, u"Qosanov"_s);
    row(u"Mr Kosanov knows"_s, u"Kosanov"_s);
    row(u"спросите Косанова"_s, u"Косанова"_s);
    row(u"с Бауыржаном Қосановым"_s, u"Бауыржаном Қосановым"_s);
    row(u"Қосановтың ісі"_s, u"Қосановтың"_s);
    row(u"Qos\u200banov"_s, u"Qos\u200banov"_s); // zero-width space
    row(u"Qos\u00adanov"_s, u"Qos\u00adanov"_s); // soft hyphen
    row(u"Q\u2060o\u200ds\u034fanov"_s, u"Q\u2060o\u200ds\u034fanov"_s);
    row(u"Qosa\u202enov"_s, u"Qosa\u202enov"_s); // right-to-left override
    row(u"Qos-anov"_s, u"Qos-anov"_s);
    row(u"Qos.anov"_s, u"Qos.anov"_s);
    row(u"Q o s a n o v"_s, u"Q o s a n o v"_s);
    row(u"Q\u2009o\u2009s\u2009a\u2009n\u2009o\u2009v"_s,
        u"Q\u2009o\u2009s\u2009a\u2009n\u2009o\u2009v"_s);
    row(u"BauyrzhanQosanov"_s, u"BauyrzhanQosanov"_s);
    row(u"Ｑｏｓａｎｏｖ"_s, u"Ｑｏｓａｎｏｖ"_s); // full width
    row(u"Qоsаnоv"_s, u"Qоsаnоv"_s); // о and а are Cyrillic
    row(u"Qosánov"_s, u"Qosánov"_s);
    row(u"Кocaнoвa спросите"_s, u"Кocaнoвa"_s); // o, c and a are Latin
    row(u"К o c a н o в"_s, u"К o c a н o в"_s);
    row(u"Maruf Eshon"_s, u"Maruf Eshon"_s);
    row(u"Gulnara Karimova"_s, u"Gulnara Karimova"_s);
    row(u"Karimova Weiss"_s, u"Karimova Weiss"_s);
    row(u"Qosanovs Brief"_s, u"Qosanovs"_s);
    row(u"Herr Qosanow"_s, u"Qosanow"_s);
    row(u"Bauyrzhan Qosanoff"_s, u"Bauyrzhan Qosanoff"_s);
    row(u"see KZ-2021-044 too"_s, u"KZ-2021-044"_s);
}

void TstSealedNames::namesAreFoundInEveryDress()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    QCOMPARE(found(typed), QStringList { words });
}

void TstSealedNames::otherWordsAreLeftAlone_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed :
         { u"Aida Testova is a teacher."_s, u"KZ-2021-045"_s, u"KZ-2022"_s, u"on 2 june 2023"_s,
           u"господин Иванов"_s, u"the sealed room"_s, u"Junes are warm"_s, u"2021"_s, u""_s })
        QTest::newRow(qPrintable(typed)) << typed;
}

void TstSealedNames::otherWordsAreLeftAlone()
{
    QFETCH(QString, typed);
    QCOMPARE(found(typed), QStringList());
}

void TstSealedNames::whoeverIsOpenHereMayBeNamed()
{
    CaseFolder folder = smallCase();
    QCOMPARE(found(u"Mr Qosanov"_s, folder).size(), 1);
    // The family name of the person the letter is about, or said openly in the case.
    folder.names.first().text = u"Aida Qosanov"_s;
    QCOMPARE(found(u"Mrs Qosanov"_s, folder), QStringList());
    QCOMPARE(found(u"Mrs Qosanovs Brief"_s, folder), QStringList());
    QCOMPARE(found(u"Bauyrzhan Qosanov"_s, folder).size(), 1); // that one all the same
    folder = smallCase();
    folder.sentences.first().court = u"Court of Judge Qosanov"_s;
    QCOMPARE(found(u"Judge Qosanov"_s, folder), QStringList());
    LetterWish asked = guarded();
    asked.sender.name = u"Dana Qosanov"_s;
    QVERIFY(WithheldWords(smallCase(), {}, asked).in(u"Dana Qosanov"_s).isEmpty());
}

void TstSealedNames::everyPlaceSomebodyTypesIn()
{
    const CaseFolder folder = smallCase();
    const QString name = u"Bauyrzhan Qosanov"_s;
    LetterWish clean = guarded();
    QVERIFY(composeLetter(folder, clean));
    const auto refuses = [&folder](const LetterWish &asked) {
        const auto letter = composeLetter(folder, asked);
        return !letter && letter.error().message.contains(u"Qosanov"_s);
    };
    LetterWish asked = clean;
    asked.paragraphs = { u"Free %1."_s.arg(name) };
    QVERIFY(refuses(asked));
    asked = clean;
    asked.requests << u"Free Qosanov."_s;
    QVERIFY(refuses(asked));
    asked = clean;
    asked.subject = u"About Qosanov"_s;
    QVERIFY(refuses(asked));
    asked = clean;
    asked.sender = { u"Org"_s, u"friends of "_s + name, {}, {} };
    QVERIFY(refuses(asked));
    asked = clean;
    asked.paper.head = { u"Friends of "_s + name };
    QVERIFY(refuses(asked));
    asked.paper = {};
    asked.paper.foot = name;
    QVERIFY(refuses(asked));
    asked = clean;
    asked.officeTemplate
        = OfficeTemplate { u"Own"_s, u"office 1"_s, u"{{person.name}}"_s,
                           u"<p>{{person.name}} and <b>Qos</b>anov.</p>"_s, false };
    QVERIFY(refuses(asked));
    asked.officeTemplate->text = u"<p>{{person.name}}.</p>"_s;
    QVERIFY2(composeLetter(folder, asked), qPrintable(refusalOf(composeLetter(folder, asked))));
    asked.officeTemplate->subject = u"Qosanov"_s;
    QVERIFY(refuses(asked));
}

void TstSealedNames::theOfficeSaysNoSealedNameEither()
{
    LetterWish paper = wishFor(u"case-summary"_s);
    paper.sealedNames = sealed();
    QVERIFY(composeLetter(smallCase(), paper));
    paper.paragraphs = { u"Call Qosanov."_s };
    QVERIFY(!composeLetter(smallCase(), paper));
}

void TstSealedNames::theMessageTellsOnlyWhatWasTyped()
{
    LetterWish asked = guarded();
    asked.paragraphs = { u"Free Qosanov."_s };
    const QString why = refusalOf(composeLetter(smallCase(), asked));
    QVERIFY2(why.contains(u"“Qosanov”"_s), qPrintable(why));
    QVERIFY(!why.contains(u"Bauyrzhan"_s) && !why.contains(u"Бауыржан"_s));
    const QList<WithheldMatch> matches
        = WithheldWords(smallCase(), {}, asked).in(asked.paragraphs.first());
    QCOMPARE(matches.first().thing.text, u"Qosanov"_s);
    QVERIFY(matches.first().thing.replacement.isEmpty());
}

void TstSealedNames::noReasonOpensIt()
{
    LetterWish asked = guarded();
    asked.paragraphs = { u"Free Qosanov."_s };
    asked.keptWithheld.insert(withheldKey({ u"Qosanov"_s, {}, {} }), u"another man"_s);
    asked.keptWithheld.insert(u"*"_s, u"she agreed by phone"_s);
    const QString why = refusalOf(composeLetter(smallCase(), asked));
    QVERIFY2(why.contains(u"whatever the reason"_s), qPrintable(why));
    QVERIFY(!why.contains(u"keep it"_s));
    // Somebody of that name who is openly in the case is named.
    CaseFolder folder = smallCase();
    folder.names.first().text = u"Aida Qosanov"_s;
    const auto letter = composeLetter(folder, asked);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
}

void TstSealedNames::whatTheRecordSaysOfThemIsAGap_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("name") << u"Arrested together with Bauyrzhan Qosanov."_s
                          << u"Arrested together with […]."_s;
    QTest::newRow("ending") << u"Встретила Бауыржана Қосанова у суда."_s
                            << u"Встретила […] у суда."_s;
    QTest::newRow("family name after it")
        << u"With Bauyrzhan Qosanov. Qosanov was let go. Косанову отказали."_s
        << u"With […]. […] was let go. […] отказали."_s;
    QTest::newRow("reference") << u"See KZ-2021-044 for more."_s << u"See […] for more."_s;
}

/// A letter can be written, and what stands in the name's place is seen.
void TstSealedNames::whatTheRecordSaysOfThemIsAGap()
{
    QFETCH(QString, text);
    QFETCH(QString, told);
    CaseFolder folder = smallCase();
    Event event;
    event.id = newId<Event>();
    event.type = u"arrest"_s;
    event.text = text;
    folder.events << event;
    const QString own = u"<p>{{person.name}}.</p>{{#events}}<p>{{text}}</p>{{/events}}"_s;
    LetterWish asked = guarded();
    asked.language
        = text.at(0).script() == QChar::Script_Cyrillic ? Language::Russian : Language::English;
    const auto letter = composeLetter(folder, asked, own);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    QVERIFY2(letter->text.contains(told), qPrintable(letter->text));
    QVERIFY(letter->withheld.join(u' ').contains(u"a sealed record"_s));
    QVERIFY(!letter->html.contains(u"anov"_s) && !letter->html.contains(u"044"_s));
    for (const LetterFact &fact : letter->facts)
        QVERIFY2(!fact.text.contains(u"anov"_s), qPrintable(fact.text));
    // The family name of somebody who is openly in the case stays.
    folder.names.first().text = u"Aida Qosanov"_s;
    folder.events.first().text = u"Aida Qosanov met Bauyrzhan Qosanov."_s;
    asked.language = Language::English;
    const auto open = composeLetter(folder, asked, own);
    QVERIFY2(open && open->text.contains(u"Aida Qosanov met […]."_s),
             qPrintable(open ? open->text : refusalOf(open)));
}

void TstSealedNames::theOfficesPapersHaveTheGapToo()
{
    CaseFolder folder = withEveryConsent(smallCase());
    Event event;
    event.id = newId<Event>();
    event.person = folder.people.first().id;
    event.type = u"arrest"_s;
    event.at = date("2023-03-01");
    event.text = u"Arrested together with Bauyrzhan Qosanov."_s;
    folder.events << event;
    Source source;
    source.id = newId<Source>();
    source.title = u"The trial of Bauyrzhan Qosanov"_s;
    source.type = u"url"_s;
    folder.sources << source;
    folder.events.first().sources << source.id;
    for (const QString &id : { u"chronology"_s, u"wgad-questionnaire"_s, u"sp-submission"_s }) {
        LetterWish paper = wishFor(id);
        QVERIFY(composeLetter(folder, paper)->text.contains(u"Qosanov"_s));
        paper.sealedNames = sealed();
        const auto letter = composeLetter(folder, paper);
        QVERIFY2(letter, qPrintable(refusalOf(letter)));
        QVERIFY2(letter->text.contains(u"together with […]"_s), qPrintable(letter->text));
        QVERIFY(!letter->html.contains(u"Qosanov"_s));
    }
}

/// A letter about one person asks for another one's release: a slip of the pen, or a leak.
void TstSealedNames::namesOfOtherCasesAreWarnedAbout()
{
    const CaseFolder folder = smallCase();
    LetterWish asked = wish();
    const QList<SealedName> others { { u"Bauyrzhan Qosanov"_s, QUuid::createUuid() },
                                     { folder.names.first().text,
                                       folder.names.first().person.uuid() } };
    asked.otherNames = std::make_shared<const SealedNames>(others, 1);
    const auto warnings = [&folder, &asked] {
        QStringList texts;
        const auto letter = composeLetter(folder, asked);
        for (const LetterFinding &finding : letter->findings) {
            if (finding.level == LetterFinding::Level::Warning)
                texts << finding.text;
        }
        return texts.join(u' ');
    };
    QVERIFY(!warnings().contains(u"another case"_s));
    asked.paragraphs = { u"Release "_s + folder.names.first().text + u" at once."_s };
    QVERIFY2(!warnings().contains(u"another case"_s), qPrintable(warnings()));
    asked.requests = { u"Release Qosanov Bauyrzhan at once."_s };
    QVERIFY2(warnings().contains(u"“Qosanov Bauyrzhan” is the name of somebody in another case"_s),
             qPrintable(warnings()));
}

/// The addressee's own name is none of another case, whichever letter of a run is made first.
void TstSealedNames::namesOfOtherCasesAreKnownForAllLettersOfARun()
{
    const CaseFolder folder = smallCase();
    LetterWish asked = wish();
    asked.requests = { u"Release everybody whom Bauyrzhan Qosanov had arrested."_s };
    asked.otherNames = std::make_shared<const SealedNames>(
        QList<SealedName> { { u"Bauyrzhan Qosanov"_s, QUuid::createUuid() } }, 1);
    Wording wording;
    wording.language = u"en"_s;
    wording.block = u"Office of the Government"_s;
    wording.salutation = u"Dear Sir or Madam,"_s;
    wording.close = u"Yours faithfully,"_s;
    asked.wordings = { wording };
    Official called;
    called.name = u"Bauyrzhan Qosanov"_s;
    called.office = u"Prosecutor General"_s;
    Official another;
    another.office = u"Minister of Justice"_s;
    LetterMemory memory;
    const auto warns = [&](const Official *to) {
        asked.official = to;
        const auto letter = composeUnmeasured(folder, asked, memory);
        if (!letter)
            throw std::runtime_error(qPrintable(letter.error().message));
        return std::ranges::any_of(letter->findings, [](const LetterFinding &finding) {
            return finding.text.contains(u"another case"_s);
        });
    };
    for (int round = 0; round < 2; ++round) {
        QVERIFY(!warns(&called));
        QVERIFY(warns(&another));
    }
    asked.requests = { u"Release everybody."_s };
    QVERIFY(!warns(&another));
}

void TstSealedNames::thousandsAreNoMatter()
{
    QList<SealedName> many;
    for (int i = 0; i < 20'000; ++i)
        many << SealedName { u"Given%1 Family%1"_s.arg(i), QUuid::createUuid() };
    LetterWish asked = wish();
    asked.sealedNames = std::make_shared<const SealedNames>(many, 1);
    QString text;
    for (int i = 0; i < 400; ++i)
        text += u"This sentence has nothing of interest in it at all. "_s;
    text += u"Family19999"_s;
    const CaseFolder folder = smallCase();
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(WithheldWords(folder, {}, asked).in(text).size(), 1);
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
}

void TstSealedNames::hiddenSignsHideNoNameOfTheCase_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed :
         { u"Adv\u200bokatov"_s, u"Advo\u00adkatov"_s, u"Advo-katov"_s, u"A d v o k a t o v"_s,
           u"BolatAdvokatov"_s, u"advokatov"_s, u"Advok\u202eatov"_s, u"Adv\U000e0041okatov"_s })
        QTest::newRow(typed.toUtf8().toPercentEncoding().constData()) << typed;
}

void TstSealedNames::hiddenSignsHideNoNameOfTheCase()
{
    QFETCH(QString, typed);
    CaseFolder folder = smallCase();
    Person lawyer;
    lawyer.id = newId<Person>();
    Name name;
    name.id = newId<Name>();
    name.person = lawyer.id;
    name.text = u"Bolat Advokatov"_s;
    Involvement part;
    part.id = newId<Involvement>();
    part.person = lawyer.id;
    part.role = u"lawyer"_s;
    folder.people << lawyer;
    folder.names << name;
    folder.involvements << part;
    QCOMPARE(WithheldWords(folder, {}, wish()).in(u"Let "_s + typed + u" in."_s).size(), 1);
}

} // namespace habeas::test

using habeas::test::TstSealedNames;
HABEAS_TEST(TstSealedNames)
#include "tst_sealednames.moc"
