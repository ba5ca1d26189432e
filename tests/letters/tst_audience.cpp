#include "app/letters/gates/audiencefile.h"

#include "tests/letters/lettercases.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

AudienceWish wishFor(Audience audience)
{
    return { audience, *CivilDay::of(2023, 5, 2), {} };
}

void agree(CaseFolder &folder, const QString &purpose, const QString &audience = {})
{
    Consent consent;
    consent.id = newId<Consent>();
    consent.inCase = folder.file.id;
    consent.person = personAtRisk(folder);
    consent.purpose = purpose;
    consent.answer = u"yes"_s;
    consent.audience = audience;
    consent.given = date("2023-01-10");
    folder.consents << consent;
}

/// Everything that could slip out, in one case.
CaseFolder tellingCase()
{
    CaseFolder folder = smallCase();
    folder.consents.clear();
    const auto id = folder.file.id;
    folder.file.officer = u"Officer Quiet"_s;
    Hearing hearing;
    hearing.id = newId<Hearing>();
    hearing.inCase = id;
    hearing.at = date("2022-06-01");
    hearing.observer = u"Olga Quietova"_s;
    folder.hearings << hearing;
    folder.file.summary = u"Only for us"_s;
    const auto wife = add(folder, Somebody(u"Botagoz Kinova"_s, u"relative"_s));
    Event event;
    event.id = newId<Event>();
    event.inCase = id;
    event.type = u"protest"_s;
    event.text = u"Aida Testova and Botagoz Kinova stood before the court."_s;
    event.note = u"told by a neighbour"_s;
    folder.events << event;
    event.id = newId<Event>();
    event.type = u"health"_s;
    event.text = u"A fever."_s;
    event.note.clear();
    folder.events << event;
    event.id = newId<Event>();
    event.type = u"ill_treatment"_s;
    event.text = u"Beaten on arrival."_s;
    folder.events << event;
    event.id = newId<Event>();
    event.type = u"visit"_s;
    event.person = wife;
    event.text = u"A visit."_s;
    folder.events << event;
    Note note;
    note.id = newId<Note>();
    note.inCase = id;
    note.text = u"Strictly ours."_s;
    folder.notes << note;
    Source source;
    source.id = newId<Source>();
    source.title = u"Talk"_s;
    source.type = u"family"_s;
    source.author = u"Marat Quietov"_s;
    folder.sources << source;
    folder.events.first().sources << source.id;
    return folder;
}

/// The file as whoever gets it reads it.
QString written(const AudienceFile &file)
{
    CaseFolder folder = file.folder;
    CaseFile whole { {}, folder.people, folder.names, folder.affiliations, {}, {}, folder.sources };
    folder.people.clear();
    folder.names.clear();
    folder.affiliations.clear();
    folder.sources.clear();
    whole.cases << folder;
    const QByteArray json = writeCaseFile(whole);
    const auto again = readCaseFile(json);
    if (!again)
        qWarning("%s", qPrintable(again.error().message));
    return again ? QString::fromUtf8(json) : QString();
}

} // namespace

/// A case for readers outside: default deny, and the gates letters pass.
class TstAudience : public QObject
{
    Q_OBJECT

private slots:
    void withoutConsentThereIsNoFile_data();
    void withoutConsentThereIsNoFile();
    void aLimitedConsentIsConfirmed();
    void nothingOfTheOfficeOrOfOthersIsInIt();
    void withoutConsentForTheNameThereAreInitials();
    void otherNamesStayOut();
    void sealedRecordsStayOut();
    void everybodyAtRiskMustAgree();
    void whereSomebodyLivesNeedsAConsentOfItsOwn();
    void argumentsGoToTheUnitedNationsOnly();
};

void TstAudience::withoutConsentThereIsNoFile_data()
{
    QTest::addColumn<QString>("audience");
    for (const Audience audience : everyAudience())
        QTest::newRow(qPrintable(code(audience))) << code(audience);
}

void TstAudience::withoutConsentThereIsNoFile()
{
    QFETCH(QString, audience);
    for (const Audience one : everyAudience()) {
        if (code(one) != audience)
            continue;
        CaseFolder folder = tellingCase();
        QVERIFY(!fileFor(folder, wishFor(one)));
        for (const Audience other : everyAudience()) {
            if (other != one)
                agree(folder, purposeOf(other));
        }
        QVERIFY(!fileFor(folder, wishFor(one))); // a yes for others is none for these
        agree(folder, purposeOf(one));
        const auto file = fileFor(folder, wishFor(one));
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QCOMPARE(file->consents.value(personAtRisk(folder)), folder.consents.last().id);
    }
}

void TstAudience::aLimitedConsentIsConfirmed()
{
    CaseFolder folder = tellingCase();
    agree(folder, u"share_with_partners"_s, u"Examplewatch"_s);
    AudienceWish wish = wishFor(Audience::Partners);
    QCOMPARE(fileFor(folder, wish).error().detail, u"confirm:consent_audience"_s);
    wish.confirmations << u"consent_audience"_s;
    QVERIFY(fileFor(folder, wish));
}

void TstAudience::nothingOfTheOfficeOrOfOthersIsInIt()
{
    CaseFolder folder = tellingCase();
    agree(folder, u"share_with_partners"_s);
    const auto file = fileFor(folder, wishFor(Audience::Partners));
    QVERIFY(file);
    const QString json = written(*file);
    QVERIFY(json.contains(u"Aida Testova"_s));
    QVERIFY(json.contains(u"stood before the court"_s));
    for (const QString &word :
         { u"Botagoz"_s, u"Kinova"_s, u"fever"_s, u"Beaten"_s, u"A visit"_s, u"Strictly"_s,
           u"neighbour"_s, u"Quiet"_s, u"Only for us"_s, u"consents"_s })
        QVERIFY2(!json.contains(word), qPrintable(word));
    QVERIFY(file->leftOut.size() >= 5);
    QVERIFY(file->facts.contains(folder.events.first().id.uuid()));
    QVERIFY(!file->facts.contains(folder.events.at(1).id.uuid()));
    agree(folder, u"health"_s);
    QVERIFY(written(*fileFor(folder, wishFor(Audience::Partners))).contains(u"fever"_s));
}

void TstAudience::withoutConsentForTheNameThereAreInitials()
{
    CaseFolder folder = tellingCase();
    agree(folder, u"publish_case"_s);
    folder.people.first().born = date("1970-03");
    Source press;
    press.id = newId<Source>();
    press.type = u"press"_s;
    press.title = u"Aida Testova speaks"_s;
    folder.sources << press;
    press.id = newId<Source>();
    press.type = u"person"_s;
    press.title = u"Letter of Aida Testova"_s;
    folder.sources << press;
    const QString covered = written(*fileFor(folder, wishFor(Audience::Public)));
    QVERIFY2(!covered.contains(u"Testova"_s), qPrintable(covered));
    QVERIFY(covered.contains(u"A. T."_s));
    QVERIFY(!covered.contains(u"1970-03"_s));
    agree(folder, u"publish_name"_s);
    QVERIFY(written(*fileFor(folder, wishFor(Audience::Public))).contains(u"Aida Testova"_s));
}

/// The consent speaks of the name, not of what it would be tied to.
void TstAudience::otherNamesStayOut()
{
    CaseFolder folder = tellingCase();
    Name name = folder.names.first();
    for (const auto &[use, text] :
         { std::pair(u"pseudonym"_s, u"Ghostquill"_s), std::pair(u"former"_s, u"Aida Formerova"_s),
           std::pair(u"transliteration"_s, u"Аида Тестова"_s) }) {
        name.id = newId<Name>();
        name.use = use;
        name.text = text;
        folder.names << name;
    }
    agree(folder, u"share_with_partners"_s);
    agree(folder, u"un_submission"_s);
    const auto partners = fileFor(folder, wishFor(Audience::Partners));
    QVERIFY(partners);
    QVERIFY(written(*partners).contains(u"Аида Тестова"_s));
    QVERIFY(!written(*partners).contains(u"Ghostquill"_s));
    QVERIFY(!written(*partners).contains(u"Formerova"_s));
    QVERIFY(partners->leftOut.join(u' ').contains(u"2 other name"_s));
    const auto united = fileFor(folder, wishFor(Audience::UnitedNations));
    QVERIFY(united);
    QVERIFY(!written(*united).contains(u"Ghostquill"_s));
    QVERIFY(written(*united).contains(u"Formerova"_s)); // its forms ask for it
}

void TstAudience::sealedRecordsStayOut()
{
    CaseFolder folder = tellingCase();
    agree(folder, u"share_with_partners"_s);
    folder.sentences.first().sealed = true;
    const auto file = fileFor(folder, wishFor(Audience::Partners));
    QVERIFY(file && file->folder.sentences.isEmpty());
    folder.file.sealed = true;
    QVERIFY(!fileFor(folder, wishFor(Audience::Partners)));
}

void TstAudience::everybodyAtRiskMustAgree()
{
    CaseFolder folder = tellingCase();
    agree(folder, u"share_with_partners"_s);
    folder.involvements.last().role = u"person_at_risk"_s;
    const auto file = fileFor(folder, wishFor(Audience::Partners));
    QVERIFY(!file);
    QVERIFY2(file.error().message.contains(u"Botagoz Kinova"_s), qPrintable(file.error().message));
    Consent second = folder.consents.last();
    second.id = newId<Consent>();
    second.person = folder.people.last().id;
    folder.consents << second;
    const auto both = fileFor(folder, wishFor(Audience::Partners));
    QVERIFY2(both, qPrintable(both ? QString() : both.error().message));
    const QString json = written(*both);
    QVERIFY(json.contains(u"Botagoz Kinova"_s) && json.contains(u"Aida Testova"_s));
    QCOMPARE(both->consents.size(), 2);
}

void TstAudience::whereSomebodyLivesNeedsAConsentOfItsOwn()
{
    CaseFolder folder = tellingCase();
    agree(folder, u"share_with_partners"_s);
    agree(folder, u"publish_case"_s);
    folder.people.first().residence = u"Abay street 7"_s;
    folder.people.first().identityNumber = u"N 0012345"_s;
    folder.people.first().identityIssued = date("2014-07-09");
    folder.names.first().family = u"Testova"_s;
    folder.events.first().effects = u"a broken wrist"_s;
    for (const Audience audience : { Audience::Partners, Audience::Public }) {
        const QString json = written(*fileFor(folder, wishFor(audience)));
        for (const QString &word : { u"Abay"_s, u"0012345"_s, u"2014-07-09"_s, u"wrist"_s })
            QVERIFY2(!json.contains(word), qPrintable(word));
        QCOMPARE(json.contains(u"Testova"_s), audience == Audience::Partners);
    }
    agree(folder, u"home_address"_s);
    const QString json = written(*fileFor(folder, wishFor(Audience::Partners)));
    QVERIFY(json.contains(u"Abay street 7"_s) && !json.contains(u"0012345"_s));
}

void TstAudience::argumentsGoToTheUnitedNationsOnly()
{
    CaseFolder folder = tellingCase();
    agree(folder, u"share_with_partners"_s);
    agree(folder, purposeOf(Audience::UnitedNations));
    Argument argument;
    argument.id = newId<Argument>();
    argument.inCase = folder.file.id;
    argument.point = u"wgad_2"_s;
    argument.text = u"It was for her speech."_s;
    folder.arguments << argument;
    QVERIFY(fileFor(folder, wishFor(Audience::Partners))->folder.arguments.isEmpty());
    QCOMPARE(fileFor(folder, wishFor(Audience::UnitedNations))->folder.arguments.size(), 1);
}

} // namespace habeas::test

using habeas::test::TstAudience;
HABEAS_TEST(TstAudience)
#include "tst_audience.moc"
