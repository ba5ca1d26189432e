#include "app/letters/gates/contacts.h"
#include "app/letters/gates/disclosurelog.h"
#include "app/letters/gates/keptkinds.h"
#include "app/letters/gates/lintwords.h"
#include "app/letters/gates/withheldwords.h"

#include <algorithm>

#include "tests/letters/documentcases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// What a person types is read as carefully as what the record says.
class TstWithheld : public QObject
{
    Q_OBJECT

private slots:
    void namesAreFoundInEveryDress_data();
    void namesAreFoundInEveryDress();
    void everydayWordsThatAreNames_data();
    void everydayWordsThatAreNames();
    void passportSpellingsAreFound();
    void spanishNamesAreFoundInCyrillic_data();
    void spanishNamesAreFoundInCyrillic();
    void whatNoReasonOpens();
    void aReasonIsAWord();
    void whatIsKeptIsLoggedByKind();
    void otherWordsAreLeftAlone_data();
    void otherWordsAreLeftAlone();
    void sealedWordsAndHealthAreFound();
    void whatASealedTextTellsIsFound_data();
    void whatASealedTextTellsIsFound();
    void aSealedNameInArabicLettersIsFound();
    void addressesAndNumbersAreFound();
    void aPapersNumberIsFoundHoweverItIsSpaced();
    void aDayOfBirthIsFoundWhereNobodyIsNamed();
    void passagesOfNotesAreFound();
    void passagesOfTheBreachLogAndOfRecordsNotesAreFound();
    void phoneNumbersAreAskedAbout();
    void mailAddressesAreAskedAbout();
    void whatIsTheAddresseesOrOursIsNotAskedAbout();
    void longWordsAreFoundInEveryEndingAndSmall_data();
    void longWordsAreFoundInEveryEndingAndSmall();
    void noReasonOpensWhatIsSealed();
    void aReplacementFitsIn();
    void typedNamesStopTheLetterUnlessKept();
    void aDraftShowsWhatIsInTheWay();
    void anOpenLetterMayGiveInitials();
    void aFactThatNamesThePersonIsFound();
    void barsAreOnlyOnTheDraft();
    void theSubjectIsTheTypedOne();
    void anOfficeTemplateStandsInThePlace();
    void harshWordsAreFound();
    void requestsBeginWithAVerb_data();
    void requestsBeginWithAVerb();
    void pastDaysAfterUntilAreFound_data();
    void pastDaysAfterUntilAreFound();
    void aQuoteFromSomebodyUnderABanIsAskedAbout();
};

/// The small case with a relative and a lawyer in it.
static CaseFolder family()
{
    CaseFolder folder = smallCase();
    add(folder, Somebody(u"Сәуле Testova"_s, u"relative"_s));
    add(folder, Somebody(u"Bolat Advokatov"_s, u"lawyer"_s));
    add(folder, Somebody(u"Judge Dredd"_s, u"judge"_s));
    return folder;
}

/// To an office, so that not everybody reads it.
static LetterWish toOffice(LetterWish asked)
{
    static const Official office = [] {
        Official one;
        one.id = newId<Official>();
        one.office = u"Ministry"_s;
        return one;
    }();
    asked.official = &office;
    Wording wording;
    wording.official = office.id;
    wording.language = u"en"_s;
    wording.block = u"Ministry"_s;
    wording.salutation = u"To the Ministry,"_s;
    wording.close = u"Yours faithfully,"_s;
    asked.wordings = { wording };
    return asked;
}

static QStringList found(const QString &typed, const CaseFolder &folder = family(),
                         const LetterWish &asked = wish())
{
    QStringList words;
    for (const WithheldMatch &match : WithheldWords(folder, {}, asked).in(typed))
        words << match.found;
    return words;
}

static bool says(const ComposedLetter &letter, const QString &words)
{
    return std::ranges::any_of(letter.findings, [&words](const LetterFinding &finding) {
        return finding.text.contains(words);
    });
}

void TstWithheld::namesAreFoundInEveryDress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &typed, const QString &words) {
        QTest::newRow(qPrintable(typed)) << typed << words;
    };
    row(u"Let Bolat Advokatov in."_s, u"Bolat Advokatov"_s);
    row(u"Let bolat  advokatov in."_s, u"bolat  advokatov"_s);
    row(u"ask Advokatov's office"_s, u"Advokatov"_s);
    row(u"спросите Адвокатова"_s, u"Адвокатова"_s);
    row(u"с Болатом Адвокатовым"_s, u"Болатом Адвокатовым"_s);
    row(u"her sister Saule waits"_s, u"Saule"_s);
    row(u"Сәуленің хаты"_s, u"Сәуленің"_s);
    row(u"(Saule)"_s, u"Saule"_s);
    row(u"Advokatovs Familie"_s, u"Advokatovs"_s);
    row(u"Herr Advokatow"_s, u"Advokatow"_s);
    row(u"Bolat Advokatoffs Brief"_s, u"Bolat Advokatoffs"_s);
    row(u"Saules Brief"_s, u"Saules"_s);
    row(u"Сayле видела"_s, u"Сayле"_s); // a and y are Latin
    row(u"Болат Адвокaтoв"_s, u"Болат Адвокaтoв"_s);
    row(u"with Аdvоkаtоv"_s, u"Аdvоkаtоv"_s); // А, о and а are Cyrillic
}

void TstWithheld::namesAreFoundInEveryDress()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    QCOMPARE(found(typed), QStringList { words });
}

void TstWithheld::everydayWordsThatAreNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const QString &typed, const QStringList &words) {
        QTest::newRow(qPrintable(typed)) << typed << words;
    };
    row(u"правда и надежда не преступление"_s, {});
    row(u"Правда на его стороне, и надежда есть."_s, {});
    row(u"Он верит. Надежда есть."_s, {});
    row(u"He said “Hope is no crime”, and we hope for grace."_s, {});
    row(u"Его видела Надежда."_s, { u"Надежда"_s });
    row(u"Об этом сказала Правда, адвокат."_s, { u"Правда"_s });
    row(u"спросите Надежду"_s, { u"Надежду"_s });
    row(u"Надежда Правда видела его."_s, { u"Надежда Правда"_s });
    row(u"Правда Надежда видела его."_s, { u"Правда Надежда"_s });
    row(u"надежда правда"_s, { u"надежда правда"_s });
    row(u"We met Hope there."_s, { u"Hope"_s });
    row(u"Hope Grace was there."_s, { u"Hope Grace"_s });
}

/// Надежда Правда is the lawyer, Hope Grace a relative; their names are words of every text.
void TstWithheld::everydayWordsThatAreNames()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, words);
    CaseFolder folder = smallCase();
    add(folder, Somebody(u"Надежда Правда"_s, u"lawyer"_s));
    add(folder, Somebody(u"Hope Grace"_s, u"relative"_s));
    QCOMPARE(found(typed, folder), words);
    // Sealed in another case, it is the same.
    LetterWish asked = wish();
    asked.sealedNames = std::make_shared<const SealedNames>(
        QList<SealedName> { { u"Надежда Правда"_s, QUuid::createUuid() },
                            { u"Hope Grace"_s, QUuid::createUuid() } },
        1);
    QCOMPARE(found(typed, smallCase(), asked), words);
}

/// As passports spell names that are on record in Cyrillic letters.
void TstWithheld::passportSpellingsAreFound()
{
    CaseFolder folder = smallCase();
    add(folder, Somebody(u"Юлия Ершова"_s, u"relative"_s));
    add(folder, Somebody(u"Ержан Жумаев"_s, u"relative"_s));
    LetterWish sealed = wish();
    sealed.sealedNames = std::make_shared<const SealedNames>(
        QList<SealedName> { { u"Юлия Ершова"_s, QUuid::createUuid() },
                            { u"Ержан Жумаев"_s, QUuid::createUuid() } },
        1);
    for (const QString &name : { u"Yershova"_s, u"Yerzhan"_s, u"Zhumayev"_s, u"Zhumaev"_s }) {
        QCOMPARE(found(u"We met %1 there."_s.arg(name), folder), QStringList { name });
        QCOMPARE(found(u"We met %1 there."_s.arg(name), smallCase(), sealed), QStringList { name });
    }
    QCOMPARE(found(u"Yesterday they met in the Mayer house."_s, folder), QStringList());
}

void TstWithheld::spanishNamesAreFoundInCyrillic_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const QString &typed, bool isFound) {
        QTest::newRow(qPrintable(typed)) << typed << isFound;
    };
    row(u"Её мать Кармен видела арест."_s, true);
    row(u"Её мать Кармен Руис видела арест."_s, true);
    row(u"с Кармен Руис де Альварадо"_s, true);
    row(u"у Руиса"_s, true);
    row(u"её дядя Хорхе Нуньес"_s, true);
    row(u"Её дядя Гильермо"_s, true);
    row(u"Карман пуст."_s, false);
    row(u"Русские и рис."_s, false);
    row(u"Она жива."_s, false);
}

void TstWithheld::spanishNamesAreFoundInCyrillic()
{
    QFETCH(QString, typed);
    QFETCH(bool, isFound);
    CaseFolder folder = smallCase();
    add(folder, Somebody(u"Carmen Ruiz de Alvarado"_s, u"relative"_s));
    add(folder, Somebody(u"Jorge Guillermo Núñez"_s, u"relative"_s));
    QCOMPARE(!found(typed, folder).isEmpty(), isFound);
    LetterWish asked = wish();
    asked.sealedNames = std::make_shared<const SealedNames>(
        QList<SealedName> { { u"Carmen Ruiz de Alvarado"_s, QUuid::createUuid() },
                            { u"Jorge Guillermo Núñez"_s, QUuid::createUuid() } },
        1);
    if (!typed.contains(u"Руиса"_s)) // an ending of its own
        QCOMPARE(!found(typed, smallCase(), asked).isEmpty(), isFound);
}

/// A refusal on record, a minor's name, and in what everybody reads anybody's of the family.
void TstWithheld::whatNoReasonOpens()
{
    const auto kept = [](const CaseFolder &folder, const QString &typed,
                         const QString &id = u"appeal-generic"_s, bool isOpen = false) {
        LetterWish asked = isOpen ? wishFor(id) : toOffice(wishFor(id));
        asked.paragraphs = { typed };
        asked.keptWithheld = { { u"*"_s, u"the family asked for it"_s } };
        const auto letter = composeLetter(folder, asked);
        if (!letter && !refusalOf(letter).contains(u"no reason opens it"_s))
            qFatal("%s", qPrintable(refusalOf(letter)));
        return letter.has_value();
    };
    const CaseFolder folder = withEveryConsent(family());
    QVERIFY(kept(folder, u"Let Bolat Advokatov in."_s));
    QVERIFY(!kept(folder, u"Let Bolat Advokatov in."_s, u"press-note"_s, true));
    QVERIFY(!kept(folder, u"Let Bolat Advokatov in."_s, u"appeal-generic"_s, true));
    CaseFolder young = folder;
    for (Person &person : young.people) {
        if (protectedRole(young, person.id) == u"relative")
            person.born = date("2014");
    }
    QVERIFY(kept(folder, u"Her sister Saule waits."_s));
    QVERIFY(!kept(young, u"Her sister Saule waits."_s));
    CaseFolder silent = folder;
    silent.consents.removeIf([](const Consent &consent) {
        return consent.purpose == u"health";
    });
    QVERIFY(kept(silent, u"She has epilepsy."_s));
    Consent no;
    no.id = newId<Consent>();
    no.person = silent.people.first().id;
    no.purpose = u"health"_s;
    no.answer = u"no"_s;
    silent.consents << no;
    QVERIFY(!kept(silent, u"She has epilepsy."_s));
}

void TstWithheld::aReasonIsAWord()
{
    LetterWish asked = toOffice(wish());
    asked.paragraphs = { u"Let Bolat Advokatov in."_s };
    for (const QString &reason : { u"x"_s, u"...."_s, u"xxx"_s, u"12 3"_s, u"a b c"_s }) {
        asked.keptWithheld = { { u"*"_s, reason } };
        const auto letter = composeLetter(withEveryConsent(family()), asked);
        QVERIFY2(refusalOf(letter).contains(u"does not say why"_s), qPrintable(reason));
    }
    for (const QString &reason : { u"agreed"_s, u"он сам просил"_s, u"өзі сұрады"_s }) {
        asked.keptWithheld = { { u"*"_s, reason } };
        QVERIFY2(composeLetter(withEveryConsent(family()), asked), qPrintable(reason));
    }
}

void TstWithheld::whatIsKeptIsLoggedByKind()
{
    CaseFolder folder = withEveryConsent(family());
    folder.consents.removeIf([](const Consent &consent) {
        return consent.purpose == u"health";
    });
    LetterWish asked = toOffice(wish());
    asked.paragraphs = { u"Let Bolat Advokatov in. She has epilepsy."_s };
    asked.keptWithheld = { { u"*"_s, u"the family asked for it"_s } };
    const auto letter = composeLetter(folder, asked);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    Letter row;
    row.id = newId<Letter>();
    row.confirmed = u"expired_action\n"_s + letter->keptKinds.join(u'\n');
    folder.letters << row;
    const QList<DisclosureEntry> log = disclosureLog(folder, {});
    QCOMPARE(log.last().kept, (QStringList { u"lawyer"_s, u"health"_s }));
    QVERIFY(!keptInWords(log.last().kept).contains(u"Advokatov"_s));
}

void TstWithheld::otherWordsAreLeftAlone_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : { u"Let the lawyer see her."_s, u"Aida Testova is held."_s,
                                  u"Testova must be freed"_s, u"the judge Dredd"_s, u"boulevard"_s,
                                  u"advocate for her"_s, u"Advocates follow windows"_s, u""_s })
        QTest::newRow(qPrintable(typed)) << typed;
}

void TstWithheld::otherWordsAreLeftAlone()
{
    QFETCH(QString, typed);
    QCOMPARE(found(typed), QStringList());
}

void TstWithheld::sealedWordsAndHealthAreFound()
{
    CaseFolder folder = family();
    Event sealed;
    sealed.id = newId<Event>();
    sealed.type = u"visit"_s;
    sealed.text = u"The prosecutor offered a bargain about the warehouse"_s;
    sealed.sealed = true;
    Event health;
    health.id = newId<Event>();
    health.type = u"health"_s;
    health.text = u"epilepsy, second seizure"_s;
    Event open;
    open.id = newId<Event>();
    open.type = u"search"_s;
    open.text = u"police searched a warehouse"_s;
    folder.events << sealed << health << open;
    QCOMPARE(found(u"the prosecutor must drop the bargain"_s, folder),
             QStringList { u"prosecutor must drop the bargain"_s });
    QCOMPARE(found(u"It is no bargain for anybody."_s, folder), QStringList());
    QCOMPARE(found(u"the warehouse"_s, folder), QStringList());
    QCOMPARE(found(u"She has Epilepsy."_s, folder), QStringList { u"Epilepsy"_s });
    Consent consent = folder.consents.first();
    consent.id = newId<Consent>();
    consent.purpose = u"health"_s;
    folder.consents << consent;
    QCOMPARE(found(u"She has epilepsy."_s, folder), QStringList());
}

void TstWithheld::whatASealedTextTellsIsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const QString &typed, bool isFound) {
        QTest::newRow(qPrintable(typed)) << typed << isFound;
    };
    row(u"Since July 2025 she has been in a punishment cell."_s, true);
    row(u"She refused to sign the pardon plea."_s, true);
    row(u"Refusing the plea was her right."_s, true);
    row(u"A cellmate heard it."_s, true);
    row(u"Kuzma was there."_s, true);
    row(u"Zorkin was there."_s, true);
    row(u"in block Z-12345"_s, true);
    row(u"The appeal was heard in January."_s, false);
    row(u"The record was not beaten."_s, false);
    row(u"The punishment is harsh."_s, false);
    row(u"Nobody signed it."_s, false);
}

/// The facts of a sealed record, in all its fields; a single everyday word of it is none.
void TstWithheld::whatASealedTextTellsIsFound()
{
    QFETCH(QString, typed);
    QFETCH(bool, isFound);
    CaseFolder folder = withEveryConsent(family());
    Measure cell;
    cell.id = newId<Measure>();
    cell.type = u"other"_s;
    cell.place = u"punishment cell"_s;
    cell.grounds = u"refused to sign the pardon plea"_s;
    cell.sealed = true;
    folder.measures << cell;
    Event heard;
    heard.id = newId<Event>();
    heard.type = u"ill_treatment"_s;
    heard.text
        = u"A cellmate heard her being beaten. Kuzma told it. The man Zorkin in Z-12345 too."_s;
    heard.sealed = true;
    folder.events << heard;
    QCOMPARE(!found(typed, folder).isEmpty(), isFound);
}

void TstWithheld::aSealedNameInArabicLettersIsFound()
{
    CaseFolder folder = family();
    folder.names.last().text = u"Kuzma Zorkin"_s;
    folder.names.last().sealed = true;
    QCOMPARE(found(u"ask زوركين there"_s, folder), QStringList { u"زوركين"_s });
    QCOMPARE(found(u"ask السجن there"_s, folder), QStringList());
    const SealedNames vault({ SealedName { u"Кузьма Зоркин"_s, QUuid::createUuid() } }, 1);
    const QList<TypedWord> words = wordsIn(u"زوركين"_s);
    QCOMPARE(vault.at(words, 0, {}, false).count, 1);
}

void TstWithheld::addressesAndNumbersAreFound()
{
    CaseFolder folder = family();
    folder.people.first().residence = u"г. Алматы, ул. Абая, 12, кв. 5"_s;
    folder.people.last().residence = u"Astana, Main Street 7"_s; // of others it is as closed
    folder.people.first().identityNumber = u"N 01234567"_s;
    const WithheldWords withheld(folder, {}, wish());
    for (const char *typed : { "на улице Абая, 12", "at Main Street 7", "паспорт 01234567",
                               "г. Алматы, ул. Абая, 12, кв. 5" })
        QVERIFY2(!withheld.in(QString::fromUtf8(typed)).isEmpty(), typed);
    folder.people.first().residence = u"Hrodna, vul. Kastryčnickaja 14-7"_s;
    const WithheldWords whole(folder, {}, wish());
    const auto wordsOf = [&whole](const QString &typed) {
        QStringList words;
        for (const WithheldMatch &match : whole.in(typed))
            words << match.found;
        return words;
    };
    QCOMPARE(wordsOf(u"they live at vul. Kastryčnickaja 14-7."_s),
             QStringList { u"vul. Kastryčnickaja 14-7"_s });
    QCOMPARE(wordsOf(u"at Kastryčnickaja 14, flat 7, Hrodna"_s),
             QStringList { u"Kastryčnickaja 14, flat 7"_s });
    for (const char *typed :
         { "суд города Алматы", "проспект Абая", "on 7 May", "12 марта", "Main Street is long" })
        QVERIFY2(withheld.in(QString::fromUtf8(typed)).isEmpty(), typed);
    Consent consent = folder.consents.first();
    consent.id = newId<Consent>();
    consent.purpose = u"home_address"_s;
    folder.consents << consent;
    QVERIFY(WithheldWords(folder, {}, wish()).in(u"на улице Абая, 12"_s).isEmpty());
    QVERIFY(!WithheldWords(folder, {}, wish()).in(u"at Main Street 7"_s).isEmpty());
}

void TstWithheld::aPapersNumberIsFoundHoweverItIsSpaced()
{
    CaseFolder folder = family();
    folder.people.first().identityNumber = u"IDSECRET99"_s;
    for (const char *typed :
         { "Her passport no. IDSECRET99, born 5 May 1990", "idsecret99", "ID SECRET-99" })
        QVERIFY2(!found(QString::fromUtf8(typed), folder).isEmpty(), typed);
    QCOMPARE(found(u"a secret ID of 99 people"_s, folder), QStringList());
    folder.people.first().identityNumber = u"N 0123 4567"_s;
    QCOMPARE(found(u"passport 01234567 of hers"_s, folder), QStringList { u"01234567"_s });
}

void TstWithheld::aDayOfBirthIsFoundWhereNobodyIsNamed()
{
    CaseFolder folder = family();
    folder.people.first().born = date("1990-05-05");
    folder.people[1].born = date("1961-11-02"); // of the relative
    LetterWish quiet = wish();
    for (const char *typed : { "born on 2 November 1961", "November 2nd, 1961", "02.11.1961",
                               "1961-11-02", "2 ноября 1961 года" })
        QVERIFY2(!found(QString::fromUtf8(typed), folder, quiet).isEmpty(), typed);
    QCOMPARE(found(u"born on 5 May 1990"_s, folder, quiet), QStringList());
    quiet.confirmations << u"withhold_name"_s;
    QCOMPARE(found(u"born on 5 May 1990"_s, folder, quiet), QStringList { u"5 May 1990"_s });
    QCOMPARE(found(u"born in May 1990"_s, folder, quiet), QStringList());
}

void TstWithheld::passagesOfNotesAreFound()
{
    CaseFolder folder = family();
    Note note;
    note.id = newId<Note>();
    note.text = u"Her brother hides documents behind the stove in Zhanaturmys. Ask 770-55-123456. "
                u"ZOLOTO knows. "
                "Police searched a warehouse in winter."_s;
    folder.notes << note;
    Event open;
    open.id = newId<Event>();
    open.type = u"search"_s;
    open.text = u"police searched a warehouse in winter"_s;
    folder.events << open;
    QCOMPARE(found(u"he hides documents behind the stove, they say"_s, folder),
             QStringList { u"hides documents behind the stove"_s });
    QCOMPARE(found(u"in Zhanaturmys"_s, folder), QStringList { u"Zhanaturmys"_s });
    QCOMPARE(found(u"ask Zoloto"_s, folder), QStringList { u"Zoloto"_s });
    QCOMPARE(found(u"see 123456"_s, folder), QStringList { u"123456"_s });
    for (const char *typed : { "police searched a warehouse in winter", "near the stove in winter",
                               "Her brother is at home", "documents behind doors" })
        QCOMPARE(found(QString::fromUtf8(typed), folder), QStringList());
    LetterWish inside = wish();
    inside.templateId = u"case-summary"_s;
    QCOMPARE(found(u"he hides documents behind the stove"_s, folder, inside), QStringList());
}

/// A breach that a letter repeats may send the person to prison; a record's own note is for the
/// office, as the notes of the case are.
void TstWithheld::passagesOfTheBreachLogAndOfRecordsNotesAreFound()
{
    CaseFolder folder = family();
    Restriction ban;
    ban.id = newId<Restriction>();
    ban.person = folder.people.first().id;
    ban.type = u"freedom_of_movement"_s;
    ban.text = u"may not leave the city of Atyrau without permission"_s;
    ban.note = u"Cell mate Nurlan Beksultan passes letters out."_s;
    folder.restrictions << ban;
    Compliance breach;
    breach.id = newId<Compliance>();
    breach.restriction = ban.id;
    breach.type = u"alleged_breach"_s;
    breach.text = u"Left Atyrau for Kulsary without permission"_s;
    breach.by = u"Officer Baltabay Torekhan"_s;
    breach.response = u"He says the officer allowed it orally"_s;
    folder.compliance << breach;
    for (const char *typed :
         { "He left Atyrau for Kulsary without permission.", "Ask Officer Baltabay Torekhan.",
           "But the officer allowed it orally", "Nurlan Beksultan passes letters out" })
        QVERIFY2(!found(QString::fromUtf8(typed), folder).isEmpty(), typed);
    for (const char *typed : { "He may not leave the city of Atyrau without permission.",
                               "Nobody gave permission.", "The officer allowed no visits." })
        QCOMPARE(found(QString::fromUtf8(typed), folder), QStringList());

    LetterWish typing = wish();
    typing.paragraphs = { u"He left Atyrau for Kulsary without permission."_s };
    typing.keptWithheld = { { u"*"_s, u"the court must hear what happened that day"_s } };
    QVERIFY(!composeLetter(folder, typing));
    LetterWish inside = wish();
    inside.templateId = u"case-summary"_s;
    QCOMPARE(found(u"He left Atyrau for Kulsary without permission."_s, folder, inside),
             QStringList());
}

void TstWithheld::phoneNumbersAreAskedAbout()
{
    for (const char *typed : { "call +7 701 123 45 67", "8 (701) 123-45-67", "87011234567",
                               "tel. 27-15-44", "телефон: 123456" })
        QCOMPARE(phonesIn(QString::fromUtf8(typed)).size(), 1);
    for (const char *typed :
         { "on 05.05.1990 and 2022-11-05", "Article 405, part 2", "IIN 900505300123",
           "between 2019 and 2022", "fine of 150 000 tenge" })
        QCOMPARE(phonesIn(QString::fromUtf8(typed)), QStringList());
    LetterWish calling = wish();
    calling.paragraphs = { u"Call her on +7 701 123 45 67."_s };
    const auto letter = composeLetter(smallCase(), calling);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    QVERIFY(says(*letter, u"“+7 701 123 45 67”"_s));
}

void TstWithheld::mailAddressesAreAskedAbout()
{
    for (const char *typed : { "write to dana.sample@example.org.", "Dana <dana+x@mail.example>",
                               "dana (at) example.org", "dana[at]example[dot]org",
                               "дана@пример.қаз", "da\u00adna@exam\u200bple.org" })
        QCOMPARE(mailAddressesIn(QString::fromUtf8(typed)).size(), 1);
    QCOMPARE(mailAddressesIn(u"write to dana.sample@example.org."_s),
             QStringList { u"dana.sample@example.org"_s });
    for (const char *typed : { "look at example.org", "at 10:00 (at home)", "@dana", "a @ b",
                               "5 @ 3", "meet (at) noon" })
        QCOMPARE(mailAddressesIn(QString::fromUtf8(typed)), QStringList());
    LetterWish writing = wish();
    writing.paragraphs = { u"Her sister is at sister@mail.example."_s };
    const auto letter = composeLetter(smallCase(), writing);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    QVERIFY(says(*letter, u"“sister@mail.example” is somebody’s e-mail address"_s));
    writing.templateId = u"wgad-questionnaire"_s;
    CaseFolder folder = smallCase();
    Consent yes = folder.consents.first();
    yes.id = newId<Consent>();
    yes.purpose = u"un_submission"_s;
    folder.consents << yes;
    const auto form = composeLetter(folder, writing);
    QVERIFY2(form, qPrintable(refusalOf(form)));
    QVERIFY(says(*form, u"sister@mail.example"_s));
}

void TstWithheld::whatIsTheAddresseesOrOursIsNotAskedAbout()
{
    Official official;
    official.id = newId<Official>();
    official.office = u"Prosecutor"_s;
    official.email = u"Office@Prosecutor.example"_s;
    Wording wording;
    wording.official = official.id;
    wording.language = u"en"_s;
    wording.block = u"The Prosecutor\nTel. +7 (7172) 12-34-56"_s;
    wording.salutation = u"Dear Prosecutor,"_s;
    wording.close = u"Yours,"_s;
    LetterWish own = wish();
    own.official = &official;
    own.wordings = { wording };
    own.sender = { u"We"_s, {}, u"Street 1, us@office.example"_s, {} };
    own.paper.foot = u"Telephone +49 30 123456-78"_s;
    own.paragraphs = {
        u"Answer to us@OFFICE.example or +49 30 12345678; we wrote to office@prosecutor.example "
        "and rang 8 (7172) 123456."_s
    };
    const auto letter = composeLetter(smallCase(), own);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    QVERIFY(!says(*letter, u"e-mail address"_s));
    QVERIFY(!says(*letter, u"phone number"_s));
    own.paragraphs << u"Or to her on +49 30 12345679, her@office.example."_s;
    const auto other = composeLetter(smallCase(), own);
    QVERIFY2(other, qPrintable(refusalOf(other)));
    QVERIFY(says(*other, u"“+49 30 12345679”"_s));
    QVERIFY(says(*other, u"“her@office.example”"_s));
}

void TstWithheld::longWordsAreFoundInEveryEndingAndSmall_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    for (const char *typed : { "verborgen", "verborgens", "verborgenen", "verborgenes",
                               "verborgenn", "verborgenon", "verborgenojn", "Verborgens",
                               "VERBORGENS", "verborgen's", "verborgenem", "verborgenov" })
        QTest::newRow(typed) << u"the %1 letter"_s.arg(QString::fromUtf8(typed)) << true;
    for (const char *typed : { "verborgenheit", "verborg", "unverborgen", "verb" })
        QTest::newRow(typed) << u"the %1 letter"_s.arg(QString::fromUtf8(typed)) << false;
}

void TstWithheld::longWordsAreFoundInEveryEndingAndSmall()
{
    QFETCH(QString, typed);
    QFETCH(bool, isFound);
    CaseFolder folder = smallCase();
    Event hidden;
    hidden.id = newId<Event>();
    hidden.type = u"search"_s;
    hidden.text = u"verborgen"_s;
    hidden.sealed = true;
    folder.events << hidden;
    QCOMPARE(!found(typed, folder).isEmpty(), isFound);
    // The same of a name that is sealed in another case.
    LetterWish asked = wish();
    asked.sealedNames = std::make_shared<const SealedNames>(
        QList<SealedName> { { u"Dana Verborgen"_s, QUuid::createUuid() } }, 1);
    const bool certain = !typed.contains(u"enon") && !typed.contains(u"enoj")
        && !typed.contains(u"enem") && !typed.contains(u"enov");
    if (certain)
        QCOMPARE(!found(typed, smallCase(), asked).isEmpty(), isFound);
}

void TstWithheld::noReasonOpensWhatIsSealed()
{
    CaseFolder folder = family();
    for (Name &name : folder.names)
        name.sealed = name.text.startsWith(u"Bolat"_s);
    LetterWish naming = toOffice(wish());
    naming.paragraphs = { u"Let Advokatov in"_s };
    naming.keptWithheld = { { u"*"_s, u"she agreed by phone"_s } };
    const auto refusal = composeLetter(folder, naming);
    QVERIFY(!refusal);
    QVERIFY(!refusalOf(refusal).contains(u"keep it"_s));
    QVERIFY(composeLetter(family(), naming)); // withheld only
}

void TstWithheld::aReplacementFitsIn()
{
    const QString typed = u"Let Bolat Advokatov visit her."_s;
    const QList<WithheldMatch> matches = WithheldWords(family(), {}, wish()).in(typed);
    QCOMPARE(matches.size(), 1);
    QCOMPARE(withReplacement(typed, matches.first()), u"Let lawyer visit her."_s);
    WithheldMatch nothing = matches.first();
    nothing.thing.replacement.clear();
    QCOMPARE(withReplacement(typed, nothing), u"Let visit her."_s);
    QCOMPARE(initialsOf(u" dana  Sample "_s), u"D. S."_s);
}

void TstWithheld::typedNamesStopTheLetterUnlessKept()
{
    for (int place = 0; place < 3; ++place) {
        LetterWish naming = toOffice(wish());
        const QString typed = u"Let Advokatov in"_s;
        if (place == 0)
            naming.requests = { typed };
        else if (place == 1)
            naming.paragraphs = { typed };
        else
            naming.subject = typed;
        const auto refusal = composeLetter(family(), naming);
        QVERIFY(refusalOf(refusal).contains(u"Advokatov"_s));
        naming.keptWithheld.insert(withheldKey({ u"Bolat Advokatov"_s, {}, {} }),
                                   u"he asked to be named"_s);
        const auto letter = composeLetter(family(), naming);
        QVERIFY2(letter, qPrintable(refusalOf(letter)));
        QCOMPARE(letter->kept.size(), 1);
        QVERIFY(letter->kept.first().contains(u"he asked to be named"_s));
        naming.keptWithheld = { { u"*"_s, u"  "_s } };
        QVERIFY(!composeLetter(family(), naming));
    }
}

void TstWithheld::aDraftShowsWhatIsInTheWay()
{
    LetterWish naming = wish();
    naming.requests.clear();
    naming.paragraphs = { u"Advokatov was beaten."_s };
    const auto draft = draftLetter(family(), naming);
    QVERIFY2(draft, qPrintable(refusalOf(draft)));
    QVERIFY(says(*draft, u"“Advokatov”"_s));
    QVERIFY(says(*draft, u"asks for nothing yet"_s));
    QVERIFY(!letterBytes(*draft, LetterFormat::Pdf));
}

void TstWithheld::anOpenLetterMayGiveInitials()
{
    CaseFolder folder = smallCase();
    folder.consents.removeLast();
    const auto refusal = composeLetter(folder, wish());
    QVERIFY(!refusal);
    QCOMPARE(refusal.error().detail, u"confirm:withhold_name"_s);
    LetterWish quiet = wish();
    quiet.confirmations << u"withhold_name"_s;
    const auto letter = composeLetter(folder, quiet);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    QVERIFY(letter->text.contains(u"A. T."_s));
    for (const QString &name : { u"Aida"_s, u"Testova"_s })
        QVERIFY(!letter->html.contains(name) && !letter->subject.contains(name));
    const auto stopped = composeLetter(folder, quiet, u"<p>About {{person.name}}.</p>"_s);
    QVERIFY(stopped);
    QCOMPARE(stopped->text, u"About A. T.\n"_s); // one full stop
    quiet.paragraphs = { u"Testova is a teacher."_s };
    QVERIFY(!composeLetter(folder, quiet));
}

void TstWithheld::aFactThatNamesThePersonIsFound()
{
    CaseFolder folder = smallCase();
    folder.people.first().occupation = u"the teacher Aida"_s;
    LetterWish quiet = wish();
    quiet.confirmations << u"withhold_name"_s;
    const QString why = refusalOf(composeLetter(folder, quiet));
    QVERIFY2(why.contains(u"Switch that fact off"_s), qPrintable(why));
    quiet.leftOut << folder.people.first().id.uuid();
    QVERIFY(composeLetter(folder, quiet));
    folder.sentences.first().court = u"Testova town court"_s; // called like the person
    QVERIFY2(composeLetter(folder, quiet), qPrintable(refusalOf(composeLetter(folder, quiet))));
}

void TstWithheld::barsAreOnlyOnTheDraft()
{
    CaseFolder folder = smallCase();
    Event event;
    event.id = newId<Event>();
    event.text = u"met friends"_s;
    event.sealed = true;
    folder.events << event;
    const auto letter = composeLetter(folder, wish());
    QVERIFY(letter);
    QCOMPARE(letter->withheldFields.size(), 1);
    const QString draft = pageWithBars(*letter);
    QVERIFY(draft.contains(u"event; sealed"_s));
    QVERIFY(!draft.contains(u"friends"_s));
    QVERIFY(draft.indexOf(u"event; sealed"_s) < draft.indexOf(u"Have the sentence"_s));
    for (const LetterFormat format : { LetterFormat::Html, LetterFormat::Text }) {
        const auto bytes = letterBytes(*letter, format);
        QVERIFY(bytes && !bytes->contains("withheld") && !bytes->contains("event; sealed"));
    }
    QVERIFY(!PdfOnDisk(pdfOf(*letter)).text().contains(u"withheld"_s));
}

void TstWithheld::theSubjectIsTheTypedOne()
{
    LetterWish named = wish();
    named.subject = u" The bans on <b>A. T.</b> {{person.name}} "_s;
    const auto letter = composeLetter(smallCase(), named);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    QCOMPARE(letter->subject, named.subject.trimmed());
    QVERIFY(letter->text.contains(u"Re: The bans on <b>A. T.</b> {{person.name}}"_s));
}

void TstWithheld::anOfficeTemplateStandsInThePlace()
{
    LetterWish own = wish();
    own.officeTemplate = OfficeTemplate { u"Ours"_s, u"office 2"_s, u"About {{person.name}}"_s,
                                          u"<p>Ours: {{person.name}}</p>"_s, false };
    const auto letter = composeLetter(smallCase(), own);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    QVERIFY(letter->text.startsWith(u"Ours: Aida Testova"_s));
    QCOMPARE(letter->templateVersion, u"office 2"_s);
    QCOMPARE(letter->subject, u"About Aida Testova"_s);
    own.officeTemplate->needsRequests = true;
    own.requests.clear();
    QVERIFY(!composeLetter(smallCase(), own));
}

void TstWithheld::harshWordsAreFound()
{
    QCOMPARE(harshWords(u"Shame  on you, liars!"_s),
             (QStringList { u"Shame  on you"_s, u"liars"_s }));
    QCOMPARE(harshWords(u"Это позор."_s), QStringList { u"позор"_s });
    QCOMPARE(harshWords(u"Please evaluate the regimen."_s), QStringList());
    LetterWish rude = wish();
    rude.paragraphs = { u"You are a tyrant."_s };
    const auto letter = composeLetter(smallCase(), rude);
    QVERIFY(letter && says(*letter, u"“tyrant”"_s));
    QVERIFY(!letter->fine.contains(u"polite words"_s));
    QVERIFY(composeLetter(smallCase(), wish())->fine.contains(u"polite words"_s));
}

void TstWithheld::requestsBeginWithAVerb_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("says");
    const auto row = [](const QString &request, const char *language, bool expected) {
        QTest::newRow(qPrintable(request)) << request << QString::fromLatin1(language) << expected;
    };
    row(u"lift the bans"_s, "en", true);
    row(u"Please release her"_s, "en", true);
    row(u"justice"_s, "en", false);
    row(u"отменить запреты"_s, "ru", true);
    row(u"Добейтесь отмены"_s, "ru", false);
    row(u"Освободите её"_s, "ru", true);
    row(u"справедливость"_s, "ru", true); // an ending misleads: the hint is silent
    row(u"запреты"_s, "ru", false);
    row(u"тыйымдарды алып тастау"_s, "kk", true);
}

void TstWithheld::requestsBeginWithAVerb()
{
    QFETCH(QString, request);
    QFETCH(QString, language);
    QFETCH(bool, says);
    QCOMPARE(saysWhatToDo(request, *languageFromCode(language)), says);
}

void TstWithheld::pastDaysAfterUntilAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    const auto row = [](const QString &typed, const QString &expected) {
        QTest::newRow(qPrintable(typed)) << typed << expected;
    };
    row(u"She is held until 12 March 2022."_s, u"until 12 March 2022"_s);
    row(u"held until 12 March 2024"_s, QString());
    row(u"held until May 2023"_s, QString());
    row(u"под стражей до 12 марта 2022 года, и"_s, u"до 12 марта 2022 года"_s);
    row(u"Ол 2022 жылғы 12 наурызға дейін қамалды"_s, u"2022 жылғы 12 наурызға дейін"_s);
    row(u"12.03.2022 дейін"_s, u"12.03.2022 дейін"_s);
    row(u"until 12 March"_s, QString());
    row(u"signed by 300 people"_s, QString());
}

void TstWithheld::pastDaysAfterUntilAreFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    QCOMPARE(pastUntils(typed, *CivilDay::of(2023, 5, 2)).join(u'|'), found);
}

void TstWithheld::aQuoteFromSomebodyUnderABanIsAskedAbout()
{
    LetterWish quoting = wish();
    quoting.paragraphs = { u"She wrote: “I have done nothing wrong”."_s };
    CaseFolder folder = smallCase();
    QVERIFY(!says(*composeLetter(folder, quoting), u"taken as a breach"_s));
    Restriction ban;
    ban.id = newId<Restriction>();
    ban.type = u"social_media"_s;
    folder.restrictions << ban;
    QVERIFY(says(*composeLetter(folder, quoting), u"taken as a breach"_s));
    QVERIFY(!says(*composeLetter(folder, wish()), u"taken as a breach"_s));
    folder.restrictions.first().until = date("2023-01");
    QVERIFY(!says(*composeLetter(folder, quoting), u"taken as a breach"_s));
}

HABEAS_TEST(TstWithheld)

} // namespace habeas::test

#include "tst_withheld.moc"
