#include "app/letters/gates/consentgrid.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

#include "tests/letters/documentcases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// What keeps a letter from being made, or a fact from being in it.
class TstGates : public QObject
{
    Q_OBJECT

private slots:
    void withoutConsentThereIsNoLetter();
    void consentIsReadToThePersonsProtection_data();
    void consentIsReadToThePersonsProtection();
    void aRefusalBesideTheConsentHolds();
    void consentForCertainReadersIsConfirmed();
    void anOpenLetterNeedsTheNamePublished();
    void aSealStaysShut();
    void nobodyElseIsNamed();
    void emptyCasesAreRefusedByName();
    void stopActionStops();
    void aPendingCourtIsConfirmed();
    void aReprisalIsConfirmed();
    void whoDiedIsConfirmed_data();
    void whoDiedIsConfirmed();
    void whoIsOutIsNotAskedFor();
    void recordsOfOthersStayOut();
    void nobodySpeaksInAnothersPlace();
    void lintSaysWhatIsWrong();
    void randomFoldersGiveALetterWithoutHolesOrARefusal();
};

void TstGates::withoutConsentThereIsNoLetter()
{
    CaseFolder folder = smallCase();
    QVERIFY(composeLetter(folder, wish()));
    folder.consents.removeFirst();
    QVERIFY(refusalOf(composeLetter(folder, wish())).contains(u"letters to the authorities"_s));
    folder.consents.clear();
    QVERIFY(!composeLetter(folder, wish()));
}

void TstGates::consentIsReadToThePersonsProtection_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expires");
    QTest::addColumn<QString>("withdrawn");
    QTest::addColumn<bool>("allowed"); // the letter is of 2 May 2023
    QTest::newRow("long ago") << u"2023-04-12"_s << QString() << QString() << true;
    QTest::newRow("that day") << u"2023-05-02"_s << QString() << QString() << true;
    QTest::newRow("a day later") << u"2023-05-03"_s << QString() << QString() << false;
    QTest::newRow("some day that month") << u"2023-05"_s << QString() << QString() << false;
    QTest::newRow("no date") << QString() << QString() << QString() << false;
    QTest::newRow("unknown, vouched for") << u".."_s << QString() << QString() << true;
    QTest::newRow("expires later") << u"2023-04"_s << u"2023-06"_s << QString() << true;
    QTest::newRow("its last day") << u"2023-04"_s << u"2023-05-02"_s << QString() << true;
    QTest::newRow("the day after it") << u"2023-04"_s << u"2023-05-01"_s << QString() << false;
    QTest::newRow("may have expired") << u"2023-04"_s << u"2023-05"_s << QString() << false;
    QTest::newRow("expired some day") << u"2023-04"_s << u".."_s << QString() << false;
    QTest::newRow("withdrawn") << u"2023-04"_s << QString() << u"2023-04-20"_s << false;
    QTest::newRow("withdrawn after") << u"2023-04"_s << QString() << u"2024"_s << false;
    QTest::newRow("withdrawn some day") << u"2023-04"_s << QString() << u".."_s << false;
}

void TstGates::consentIsReadToThePersonsProtection()
{
    QFETCH(QString, given);
    QFETCH(QString, expires);
    QFETCH(QString, withdrawn);
    QFETCH(bool, allowed);
    CaseFolder folder = smallCase();
    Consent &consent = folder.consents.first();
    consent.given = date(qPrintable(given));
    consent.expires = date(qPrintable(expires));
    consent.withdrawn = date(qPrintable(withdrawn));
    consent.method = u"in writing"_s;
    const auto letter = composeLetter(folder, wish());
    QCOMPARE(letter.has_value(), allowed);
    QVERIFY(allowed || letter.error().message.contains(u"letters to the authorities"_s));
    // What the list of answers says is what the refusal says.
    const auto cells = consentGrid(folder, consent.person, wish().date).rows;
    const auto row = std::ranges::find(cells, u"letter_to_authorities"_s, &ConsentRow::purpose);
    QCOMPARE(row->cells.first().mayBeSaid(), allowed);
    const QString title = consentTitle(row->cells.first());
    QVERIFY2(allowed
                 || title.startsWith(u"ran out"_s) == letter.error().message.contains(u"ran out"_s),
             qPrintable(title));
}

void TstGates::aRefusalBesideTheConsentHolds()
{
    CaseFolder folder = smallCase();
    Consent no = folder.consents.first();
    no.id = newId<Consent>();
    no.answer = u"no"_s;
    no.given = date("2023-04");
    no.sealed = true;
    folder.consents << no;
    QVERIFY(refusalOf(composeLetter(folder, wish())).contains(u"refusal"_s));
    folder.consents.last().given = date("2023-03");
    QVERIFY(composeLetter(folder, wish()));
}

void TstGates::consentForCertainReadersIsConfirmed()
{
    CaseFolder folder = smallCase();
    folder.consents.first().audience = u"the ombudsman"_s;
    Official official;
    official.id = newId<Official>();
    official.office = u"Ombudsman"_s;
    Wording wording;
    wording.id = newId<Wording>();
    wording.official = official.id;
    wording.language = u"en"_s;
    wording.block = u"Ombudsman"_s;
    wording.salutation = u"Dear Sir or Madam,"_s;
    wording.close = u"Yours faithfully,"_s;
    LetterWish to = wish();
    to.official = &official;
    to.wordings = { wording };
    const auto letter = composeLetter(folder, to);
    QVERIFY(!letter);
    QCOMPARE(letter.error().detail, u"confirm:consent_audience"_s);
    to.confirmations << u"consent_audience"_s;
    QVERIFY(composeLetter(folder, to));
    to.official = nullptr; // an open letter reaches the ombudsman and everybody else
    QVERIFY(!composeLetter(folder, to));
}

void TstGates::anOpenLetterNeedsTheNamePublished()
{
    CaseFolder folder = smallCase();
    folder.consents.removeLast();
    QVERIFY(refusalOf(composeLetter(folder, wish())).contains(u"publication of the name"_s));
    Official official;
    official.id = newId<Official>();
    official.office = u"Office"_s;
    LetterWish to = wish();
    to.official = &official;
    Wording wording;
    wording.official = official.id;
    wording.language = u"en"_s;
    wording.block = u"Office"_s;
    wording.salutation = u"Dear Reader,"_s;
    wording.close = u"Yours,"_s;
    to.wordings << wording;
    const auto letter = composeLetter(folder, to);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    QVERIFY(letter->text.contains(u"Dear Reader,"_s));
}

void TstGates::aSealStaysShut()
{
    CaseFolder folder = smallCase();
    Event event;
    event.id = newId<Event>();
    event.text = u"met friends"_s;
    folder.events << event;
    folder.sentences.first().sealed = true;
    Restriction restriction;
    restriction.id = newId<Restriction>();
    restriction.type = u"movement"_s;
    restriction.sentence = folder.sentences.first().id;
    folder.restrictions << restriction;
    const auto letter = composeLetter(folder, wish());
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    QVERIFY(!letter->text.contains(u"suspended"_s));
    QVERIFY(!letter->text.contains(u"movement"_s));
    QVERIFY(!letter->withheld.isEmpty());
    for (const LetterFact &fact : letter->facts)
        QVERIFY(fact.record != folder.sentences.first().id.uuid());

    folder = smallCase();
    folder.names.first().sealed = true;
    QVERIFY(refusalOf(composeLetter(folder, wish())).contains(u"no name"_s));
    folder = smallCase();
    folder.consents.first().sealed = true;
    QVERIFY(!composeLetter(folder, wish()));
    folder = smallCase();
    folder.file.sealed = true;
    QVERIFY(!composeLetter(folder, wish()));
}

void TstGates::nobodyElseIsNamed()
{
    CaseFolder folder = smallCase();
    Somebody lawyer(u"Bolat Advokatov"_s, u"lawyer"_s);
    lawyer.name.sealed = true;
    add(folder, lawyer);
    LetterWish naming = wish();
    QVERIFY(composeLetter(folder, naming));
    naming.requests << u"Let bolat  advokatov see the file."_s;
    const QString why = refusalOf(composeLetter(folder, naming));
    QVERIFY2(why.contains(u"bolat  advokatov"_s) && why.contains(u"sealed"_s), qPrintable(why));

    folder = smallCase();
    Source source;
    source.type = u"family"_s;
    source.author = u"Aunt Saule"_s;
    folder.sources << source;
    naming.requests = { u"Answer aunt Saule."_s };
    QVERIFY(refusalOf(composeLetter(folder, naming)).contains(u"Aunt Saule"_s));
}

void TstGates::emptyCasesAreRefusedByName()
{
    QVERIFY(refusalOf(composeLetter(CaseFolder(), wish())).contains(u"no person at risk"_s));
    CaseFolder folder = smallCase();
    folder.names.clear();
    QVERIFY(refusalOf(composeLetter(folder, wish())).contains(u"no name"_s));
    folder = smallCase();
    folder.sentences.clear();
    QVERIFY(refusalOf(composeLetter(folder, wish())).contains(u"no sentence"_s));
    LetterWish idle = wish();
    idle.requests = { u"  "_s };
    QVERIFY(refusalOf(composeLetter(smallCase(), idle)).contains(u"request"_s));
    LetterWish kazakh = wish(Language::Kazakh);
    kazakh.templateId = u"wgad-questionnaire"_s;
    QVERIFY(refusalOf(composeLetter(smallCase(), kazakh)).contains(u"Kazakh"_s));
    kazakh.templateId = u"none"_s;
    QCOMPARE(composeLetter(smallCase(), kazakh).error().kind, ErrorKind::NotFound);
}

void TstGates::stopActionStops()
{
    CaseFolder folder = smallCase();
    UrgentAction action;
    action.id = newId<UrgentAction>();
    action.number = u"24/22"_s;
    action.state = u"stop_action"_s;
    action.sealed = true;
    folder.urgentActions << action;
    QVERIFY(refusalOf(composeLetter(folder, wish())).contains(u"24/22"_s));
}

void TstGates::aPendingCourtIsConfirmed()
{
    Official court;
    court.id = newId<Official>();
    court.office = u"City court"_s;
    court.pendingCourt = true;
    Wording wording {
        {}, {}, court.id, u"en"_s, u"City court"_s, u"To the court:"_s, u"Respectfully,"_s
    };
    LetterWish to = wish();
    to.official = &court;
    to.wordings << wording;
    const auto letter = composeLetter(smallCase(), to);
    QVERIFY(!letter);
    QCOMPARE(letter.error().detail, u"confirm:pending_court"_s);
    to.confirmations << u"pending_court"_s;
    QVERIFY(!composeLetter(smallCase(), to)); // not without saying why
    to.reasons.insert(u"pending_court"_s, u"counsel asks"_s);
    QVERIFY(composeLetter(smallCase(), to));
}

/// The person was made to suffer for a letter: the next one is asked about before it is approved.
void TstGates::aReprisalIsConfirmed()
{
    CaseFolder folder = smallCase();
    Letter earlier;
    earlier.id = newId<Letter>();
    earlier.ref = u"KZ-1/L7"_s;
    folder.letters << earlier;
    Dispatch dispatch;
    dispatch.id = newId<Dispatch>();
    dispatch.letter = earlier.id;
    dispatch.outcome = u"reprisal"_s;
    folder.dispatches << dispatch;
    LetterWish asked = wish();
    QVERIFY(composeLetter(folder, asked)); // a draft may be written
    asked.approvedBy = u"Head of office"_s;
    const auto refusal = composeLetter(folder, asked);
    QVERIFY(!refusal);
    QCOMPARE(refusal.error().detail, u"confirm:reprisal"_s);
    QVERIFY(refusal.error().message.contains(u"KZ-1/L7"_s));
    asked.confirmations << u"reprisal"_s;
    QVERIFY(!composeLetter(folder, asked)); // not without saying why
    asked.reasons.insert(u"reprisal"_s, u"x"_s);
    QVERIFY(!composeLetter(folder, asked));
    asked.reasons.insert(u"reprisal"_s, u"the family asks for it"_s);
    QVERIFY(composeLetter(folder, asked));
    asked.confirmations.clear();
    folder.letters.last().person = newId<Person>(); // somebody else's
    QVERIFY(composeLetter(folder, asked));
}

void TstGates::whoDiedIsConfirmed_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : { u"appeal-generic"_s, u"press-note"_s })
        QTest::newRow(qPrintable(id)) << id;
}

/// Letters and papers for everybody write of the living; no card goes to the dead.
void TstGates::whoDiedIsConfirmed()
{
    QFETCH(QString, id);
    CaseFolder folder = withEveryConsent(smallCase());
    LetterWish to = wishFor(id);
    to.paragraphs = { u"We think of you."_s };
    QVERIFY2(composeLetter(folder, to), qPrintable(refusalOf(composeLetter(folder, to))));
    CaseFolder byEvent = folder;
    folder.people.first().died = date("2023-03");
    Event death;
    death.id = newId<Event>();
    death.type = u"death"_s;
    death.at = date("2023-03");
    byEvent.events << death;
    for (const CaseFolder &dead : { folder, byEvent }) {
        LetterWish asked = to;
        const auto letter = composeLetter(dead, asked);
        QVERIFY(!letter);
        QCOMPARE(letter.error().detail, u"confirm:person_died"_s);
        QVERIFY(letter.error().message.contains(u"March 2023"_s));
        asked.confirmations << u"person_died"_s;
        QVERIFY(!composeLetter(dead, asked)); // not without a reason
        asked.reasons.insert(u"person_died"_s, u"the family asks for the body"_s);
        QVERIFY2(composeLetter(dead, asked), qPrintable(refusalOf(composeLetter(dead, asked))));
    }
}

void TstGates::whoIsOutIsNotAskedFor()
{
    CaseFolder folder = smallCase();
    Measure custody;
    custody.id = newId<Measure>();
    custody.person = folder.people.first().id;
    custody.type = u"pretrial_custody"_s;
    custody.from = date("2023-01-10");
    folder.measures << custody;
    LetterWish asked = wish();
    const auto warns = [&] {
        asked.requests = { u"Release her at once."_s };
        const auto letter = composeLetter(folder, asked);
        return letter && std::ranges::any_of(letter->findings, [](const LetterFinding &finding) {
                   return finding.text.contains(u"says they were released (3 April 2023)"_s);
               });
    };
    QVERIFY(!warns());
    folder.measures.first().until = date("2023-04-03");
    folder.measures.first().endedBy = u"release"_s;
    QVERIFY(warns());
    Measure bail = folder.measures.first();
    bail.id = newId<Measure>();
    bail.type = u"bail"_s; // no custody
    bail.from = bail.until;
    bail.until = {};
    bail.endedBy.clear();
    folder.measures << bail;
    QVERIFY(warns());
    folder.measures.first().endedBy = u"sentence"_s; // which does not hold
    asked.requests = { u"Release her at once."_s };
    const auto letter = composeLetter(folder, asked);
    QVERIFY(letter && std::ranges::any_of(letter->findings, [](const LetterFinding &finding) {
                return finding.text.contains(u"the last one ended (3 April 2023)"_s);
            }));
    custody.id = newId<Measure>();
    custody.from = date("2023-04-20"); // taken again
    folder.measures << custody;
    QVERIFY(!warns());
}

void TstGates::recordsOfOthersStayOut()
{
    CaseFolder folder = smallCase();
    Charge other;
    other.id = newId<Charge>();
    other.person = newId<Person>();
    other.offence = u"theft"_s;
    folder.charges << other;
    Claim claim;
    claim.id = newId<Claim>();
    claim.claimant = u"the government"_s;
    claim.text = u"nothing happened"_s;
    claim.type = u"statement"_s;
    folder.claims << claim;
    auto letter = composeLetter(folder, wish());
    QVERIFY(letter);
    QVERIFY(!letter->text.contains(u"theft"_s) && !letter->text.contains(u"nothing happened"_s));
    letter = composeLetter(folder, wish(),
                           u"{{#other_claims}}{{claimant}} says that {{text}}.{{/other_claims}}"_s);
    QVERIFY(letter);
    QCOMPARE(letter->text, u"the government says that nothing happened.\n"_s);
}

void TstGates::nobodySpeaksInAnothersPlace()
{
    CaseFolder folder = smallCase();
    Claim claim;
    claim.id = newId<Claim>();
    claim.person = folder.people.first().id;
    claim.claimant = u"Her lawyer"_s;
    claim.text = u"He was at home that day."_s;
    claim.type = u"denial"_s;
    folder.claims = { claim };
    const QString form = u"{{#denies}}denies{{/denies}}{{#statements}}{{claimant}}: {{text}}."
                         "{{/statements}}{{#spoken_for}}{{claimant}}: {{text}}.{{/spoken_for}}"_s;
    auto letter = composeLetter(folder, wish(), form);
    QVERIFY(letter);
    QCOMPARE(letter->text, u"Her lawyer: He was at home that day.\n"_s);
    folder.claims.first().claimant = folder.names.first().text.toUpper();
    Charge charge; // nobody denies what the letter does not name
    charge.id = newId<Charge>();
    charge.person = folder.people.first().id;
    charge.offence = u"theft"_s;
    charge.stage = u"accused"_s;
    folder.charges << charge;
    letter = composeLetter(folder, wish(), form);
    QVERIFY(letter);
    QVERIFY2(letter->text.startsWith(u"denies"_s) && letter->text.contains(u": He was"_s),
             qPrintable(letter->text));
}

void TstGates::lintSaysWhatIsWrong()
{
    LetterWish loud = wish();
    loud.requests = { u"FREE HER NOW PLEASE"_s };
    loud.paragraphs
        = QStringList(120, u"A long paragraph that says very little and takes a line."_s);
    const auto letter = composeLetter(smallCase(), loud);
    QVERIFY(letter);
    const auto says = [&letter](const QString &words) {
        return std::ranges::any_of(letter->findings, [&words](const LetterFinding &finding) {
            return finding.text.contains(words);
        });
    };
    QVERIFY(says(u"One page is read"_s));
    QVERIFY(says(u"capital letters"_s));
    const auto bare = composeLetter(smallCase(), wish(), u"Hello {{person.name}}"_s);
    QVERIFY(bare);
    QVERIFY(std::ranges::any_of(bare->findings, [](const LetterFinding &finding) {
        return finding.text.contains(u"less than twice"_s);
    }));
    QVERIFY(std::ranges::any_of(bare->findings, [](const LetterFinding &finding) {
        return finding.text.contains(u"no date"_s);
    }));
}

static QString anyOf(QRandomGenerator &random, const QStringList &texts)
{
    return texts.at(random.bounded(static_cast<int>(texts.size())));
}

static CaseFolder randomCase(QRandomGenerator &random)
{
    const QStringList dates { QString(),
                              u".."_s,
                              u"2022"_s,
                              u"2022-03"_s,
                              u"2022-03-02"_s,
                              u"2022~"_s,
                              u"2022-01-04/2022-01-05"_s,
                              u"2022-21"_s,
                              u"../2022"_s,
                              u"199X"_s };
    const QStringList words { QString(), u" "_s, u"some words"_s, u"слова"_s, u"<b>x</b>"_s };
    const auto someDate = [&] {
        return date(qPrintable(anyOf(random, dates)));
    };
    CaseFolder folder = smallCase();
    folder.sentences.first().pronounced = someDate();
    folder.sentences.first().term = anyOf(random, { QString(), u"2 years"_s, u"long"_s });
    folder.people.first().occupation = anyOf(random, words);
    for (int i = random.bounded(3); i > 0; --i) {
        Measure measure;
        measure.id = newId<Measure>();
        measure.type = anyOf(random, codesOf(u"measure_type"_s));
        measure.endedBy = anyOf(random, codesOf(u"measure_end"_s));
        measure.from = someDate();
        measure.until = someDate();
        folder.measures << measure;
        Charge charge;
        charge.id = newId<Charge>();
        charge.offence = anyOf(random, words);
        charge.stage = anyOf(random, codesOf(u"charge_stage"_s) << QString());
        charge.stageDate = someDate();
        folder.charges << charge;
        Restriction restriction;
        restriction.id = newId<Restriction>();
        restriction.type = anyOf(random, codesOf(u"restriction_type"_s));
        restriction.text = anyOf(random, words);
        restriction.until = someDate();
        restriction.consequence = anyOf(random, words);
        folder.restrictions << restriction;
        Claim claim;
        claim.id = newId<Claim>();
        claim.person = folder.people.first().id;
        claim.type = anyOf(random, codesOf(u"claim_type"_s));
        claim.text = anyOf(random, words);
        folder.claims << claim;
    }
    return folder;
}

void TstGates::randomFoldersGiveALetterWithoutHolesOrARefusal()
{
    QRandomGenerator random(20220312);
    static const QRegularExpression hole(
        u"\\{\\{|\\(\\s*\\)|[:;,]\\s*[.;,]|\\s[.,;]|:\\s*\\)|\\.\\."_s);
    int letters = 0;
    for (int round = 0; round < 150; ++round) {
        const CaseFolder folder = randomCase(random);
        const Language language = round % 2 == 0 ? Language::English : Language::Russian;
        const auto letter = composeLetter(folder, wish(language));
        if (!letter) {
            QVERIFY(!letter.error().message.isEmpty());
            continue;
        }
        ++letters;
        QVERIFY2(!hole.match(letter->text).hasMatch(), qPrintable(letter->text));
    }
    QVERIFY(letters > 100);
}

HABEAS_TEST(TstGates)

} // namespace habeas::test

#include "tst_gates.moc"
