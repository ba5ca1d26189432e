#include "app/letters/gates/audiencefile.h"
#include "app/letters/gates/readergate.h"
#include "app/letters/gates/withheldwords.h"

#include "tests/letters/documentcases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// One rule for whoever is told: letters, forms, files and typed words ask the same place.
class TstReaderGate : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotToldIsNotTypedEither_data();
    void whatIsNotToldIsNotTypedEither();
    void theOfficeReadsAllButSeals();
    void aFileAsksTheSame();
    void anAnswerForSomeReadersCoversNoOthers();
    void oneAsksWhomItIsAbout();
    void anOpenLetterIsAPublication();
    void whatRestsOnAHiddenEventGoesWithIt();
    void anEmptyListSaysWhyItIsEmpty();
    void whatDescribesSomebodyIsForTheUnitedNations();
    void aFactSealedSinceIsNotToldAgain();
};

namespace {

Consent agreement(const CaseFolder &folder, const QString &purpose, const QString &audience = {})
{
    Consent consent;
    consent.id = newId<Consent>();
    consent.person = personAtRisk(folder);
    consent.purpose = purpose;
    consent.audience = audience;
    consent.answer = u"yes"_s;
    consent.given = date("2023-01-10");
    return consent;
}

Event happened(const QString &type, const QString &text)
{
    Event event;
    event.id = newId<Event>();
    event.type = type;
    event.at = date("2023-03-01");
    event.text = text;
    return event;
}

/// With an event of that type which says a word nobody else says.
CaseFolder caseWith(const QString &type)
{
    CaseFolder folder = smallCase();
    folder.events << happened(type, u"Then came the quarantoon to her."_s);
    return folder;
}

Official prosecutor()
{
    Official official;
    official.id = newId<Official>();
    official.office = u"Prosecutor General"_s;
    return official;
}

Wording wordingOf(const Official &official)
{
    Wording wording;
    wording.id = newId<Wording>();
    wording.official = official.id;
    wording.language = u"en"_s;
    wording.block = u"Prosecutor General\nCapital"_s;
    wording.salutation = u"Dear Sir,"_s;
    wording.close = u"Yours,"_s;
    return wording;
}

/// Everything a template can say of events and of what is said about them.
const QString telling = QStringLiteral("<p>{{person.name}}.</p>"
                                       "{{#events}}<p>{{text}}</p>{{/events}}"
                                       "{{#other_claims}}<p>{{text}}</p>{{/other_claims}}");

/// That somebody died is no hindrance here.
LetterWish confirmed()
{
    LetterWish asked = wish();
    asked.confirmations << u"person_died"_s;
    asked.reasons.insert(u"person_died"_s, u"the family asks"_s);
    return asked;
}

bool isTold(const CaseFolder &folder, const LetterWish &asked = confirmed())
{
    const auto letter = composeLetter(folder, asked, telling);
    if (!letter)
        qWarning("%s", qPrintable(refusalOf(letter)));
    return letter && letter->text.contains(u"quarantoon"_s);
}

bool isHeldBack(const QString &type)
{
    return QStringList { u"health"_s, u"hunger_strike"_s, u"torture"_s, u"ill_treatment"_s }
        .contains(type);
}

} // namespace

void TstReaderGate::whatIsNotToldIsNotTypedEither_data()
{
    QTest::addColumn<QString>("type");
    for (const QString &type : codesOf(u"event_type"_s))
        QTest::newRow(qPrintable(type)) << type;
}

void TstReaderGate::whatIsNotToldIsNotTypedEither()
{
    QFETCH(QString, type);
    CaseFolder folder = caseWith(type);
    LetterWish typed = confirmed();
    typed.paragraphs = { u"I heard of the quarantoon."_s };
    QCOMPARE(composeLetter(folder, typed).has_value(), !isHeldBack(type));
    const auto without = composeLetter(folder, confirmed());
    QVERIFY2(without, qPrintable(refusalOf(without)));
    QCOMPARE(isTold(folder), !isHeldBack(type));
    QCOMPARE(without->withheldFields.size(), isHeldBack(type) ? 1 : 0);
    folder.consents << agreement(folder, u"health"_s);
    QVERIFY2(composeLetter(folder, typed), qPrintable(refusalOf(composeLetter(folder, typed))));
    QVERIFY(isTold(folder));
}

void TstReaderGate::theOfficeReadsAllButSeals()
{
    for (const QString &type : { u"health"_s, u"torture"_s }) {
        CaseFolder folder = caseWith(type);
        LetterWish chronology = wishFor(u"chronology"_s);
        chronology.paragraphs = { u"The quarantoon again."_s };
        const auto paper = composeLetter(folder, chronology);
        QVERIFY2(paper, qPrintable(refusalOf(paper)));
        QVERIFY(paper->text.contains(u"quarantoon"_s));
        folder.events.last().sealed = true;
        QVERIFY(!composeLetter(folder, chronology)); // typed
        chronology.paragraphs.clear();
        QVERIFY(!composeLetter(folder, chronology)->text.contains(u"quarantoon"_s));
    }
}

void TstReaderGate::aFileAsksTheSame()
{
    for (const QString &type : codesOf(u"event_type"_s)) {
        CaseFolder folder = caseWith(type);
        for (const Audience audience : everyAudience())
            folder.consents << agreement(folder, purposeOf(audience));
        for (const Audience audience : everyAudience()) {
            const AudienceWish asked { audience, wish().date };
            const auto file = fileFor(folder, asked);
            QVERIFY2(file, qPrintable(code(audience)));
            QCOMPARE(file->folder.events.isEmpty(), isHeldBack(type));
            const ReaderGate gate(folder,
                                  { readerOf(audience), peopleAtRisk(folder), wish().date });
            QCOMPARE(gate.against(folder.events.last()).has_value(), isHeldBack(type));
        }
    }
}

void TstReaderGate::anAnswerForSomeReadersCoversNoOthers()
{
    CaseFolder folder = caseWith(u"torture"_s);
    folder.consents << agreement(folder, u"health"_s, u"the ombudsman"_s);
    const Official official = prosecutor();
    LetterWish asked = wish();
    asked.official = &official;
    asked.wordings = { wordingOf(official) };
    QVERIFY(!isTold(folder, asked));
    asked.confirmations << u"consent_audience"_s;
    QVERIFY(isTold(folder, asked));
    asked.official = nullptr; // everybody: nobody can confirm that
    QVERIFY(!isTold(folder, asked));
}

void TstReaderGate::oneAsksWhomItIsAbout()
{
    CaseFolder folder = caseWith(u"torture"_s);
    Person other = folder.people.first();
    other.id = newId<Person>();
    Name name = folder.names.first();
    name.id = newId<Name>();
    name.person = other.id;
    name.text = u"Berik Testov"_s;
    Involvement part = folder.involvements.first();
    part.id = newId<Involvement>();
    part.person = other.id;
    folder.people << other;
    folder.names << name;
    folder.involvements << part;
    folder.events.last().person = other.id;
    folder.consents << agreement(folder, u"health"_s); // the first one's
    LetterWish typed = wish();
    typed.person = folder.people.first().id;
    typed.paragraphs = { u"I heard of the quarantoon."_s };
    QVERIFY(!composeLetter(folder, typed)); // it was done to the other
    Consent theirs = folder.consents.last();
    theirs.id = newId<Consent>();
    theirs.person = other.id;
    folder.consents << theirs;
    QVERIFY2(composeLetter(folder, typed), qPrintable(refusalOf(composeLetter(folder, typed))));
}

void TstReaderGate::anOpenLetterIsAPublication()
{
    const Official official = prosecutor();
    LetterWish to = wish();
    to.official = &official;
    to.wordings = { wordingOf(official) };
    LetterWish open = wish();
    LetterWish initials = wish();
    initials.confirmations << u"withhold_name"_s;
    CaseFolder folder = smallCase();
    QVERIFY(composeLetter(folder, open));
    // A no to publishing the case is no letter to everybody, with or without the name.
    folder.consents << agreement(folder, u"publish_case"_s);
    QVERIFY(composeLetter(folder, open));
    folder.consents.last().answer = u"no"_s;
    QVERIFY(refusalOf(composeLetter(folder, open)).contains(u"publication of the case"_s));
    QVERIFY(!composeLetter(folder, initials));
    QVERIFY(composeLetter(folder, to));
    folder.consents.last().answer = u"yes"_s;
    folder.consents.last().expires = date("2023-05-01");
    QVERIFY(!composeLetter(folder, open));
    folder.consents.removeLast();
    // Nor is a yes for some readers one for everybody, whatever somebody confirms.
    for (qsizetype i = 0; i < 2; ++i) {
        CaseFolder limited = folder;
        limited.consents[i].audience = u"the ombudsman"_s;
        open.confirmations = { u"consent_audience"_s };
        QVERIFY(!composeLetter(limited, open));
    }
    folder.consents.first().audience = u"the ombudsman"_s;
    QCOMPARE(composeLetter(folder, to).error().detail, u"confirm:consent_audience"_s);
    to.confirmations << u"consent_audience"_s;
    QVERIFY(composeLetter(folder, to));
    QVERIFY(!composeLetter(folder, initials));
    // The same for what is published by its template.
    CaseFolder published = smallCase();
    LetterWish note = wishFor(u"press-note"_s);
    note.confirmations << u"consent_audience"_s;
    QVERIFY(composeLetter(published, note));
    published.consents.last().audience = u"Examplewatch"_s;
    QVERIFY(!composeLetter(published, note));
    published.consents.last().audience.clear();
    published.consents << agreement(published, u"publish_case"_s);
    published.consents.last().withdrawn = date("2023-04-30");
    QVERIFY(!composeLetter(published, note));
}

void TstReaderGate::whatRestsOnAHiddenEventGoesWithIt()
{
    CaseFolder folder = smallCase();
    folder.events << happened(u"torture"_s, u"Beaten in the van."_s);
    Claim claim;
    claim.id = newId<Claim>();
    claim.type = u"allegation"_s;
    claim.claimant = u"A neighbour"_s;
    claim.text = u"she was hit with a quarantoon"_s;
    claim.event = folder.events.last().id;
    folder.claims << claim;
    QVERIFY(!isTold(folder));
    folder.consents << agreement(folder, u"health"_s);
    QVERIFY(isTold(folder));
}

void TstReaderGate::anEmptyListSaysWhyItIsEmpty()
{
    CaseFolder folder = caseWith(u"torture"_s);
    folder.events.last().person = personAtRisk(folder);
    folder.consents << agreement(folder, u"un_submission"_s);
    const auto form = composeLetter(folder, wishFor(u"sp-submission"_s));
    QVERIFY2(form, qPrintable(refusalOf(form)));
    QVERIFY(!form->text.contains(u"quarantoon"_s));
    QVERIFY2(form->withheld.join(u' ').contains(u"mention of health"_s),
             qPrintable(form->withheld.join(u' ')));
    folder.consents << agreement(folder, u"health"_s);
    QVERIFY(composeLetter(folder, wishFor(u"sp-submission"_s))->text.contains(u"quarantoon"_s));
}

void TstReaderGate::whatDescribesSomebodyIsForTheUnitedNations()
{
    CaseFolder folder = smallCase();
    folder.people.first().description = u"a quarantoonist by faith"_s;
    folder.consents << agreement(folder, u"un_submission"_s)
                    << agreement(folder, u"share_with_partners"_s);
    LetterWish typed = wish();
    typed.paragraphs = { u"She is a quarantoonist."_s };
    QVERIFY(!composeLetter(folder, typed));
    const auto described = [&folder](Audience audience) {
        return !fileFor(folder, { audience, wish().date })
                    ->folder.people.first()
                    .description.isEmpty();
    };
    QVERIFY(!described(Audience::UnitedNations) && !described(Audience::Partners));
    folder.consents << agreement(folder, u"health"_s);
    QVERIFY(described(Audience::UnitedNations) && !described(Audience::Partners));
    QVERIFY(!composeLetter(folder, typed)); // no consent opens it to the authorities
}

void TstReaderGate::aFactSealedSinceIsNotToldAgain()
{
    CaseFolder folder = caseWith(u"search"_s);
    const Telling telling { Reader::Authorities, { personAtRisk(folder) }, wish().date };
    const QList<QUuid> cited { folder.events.last().id.uuid(), newId<Event>().uuid() };
    QVERIFY(mayBeTold(folder, telling, cited)); // one that is gone is no matter
    folder.events.last().sealed = true;
    QVERIFY(!mayBeTold(folder, telling, cited));
    folder.events.last().sealed = false;
    folder.events.last().type = u"torture"_s;
    QVERIFY(!mayBeTold(folder, telling, cited));
    QVERIFY(mayBeTold(folder, { Reader::Office, telling.about, telling.on }, cited));
}

} // namespace habeas::test

using habeas::test::TstReaderGate;
HABEAS_TEST(TstReaderGate)
#include "tst_readergate.moc"
