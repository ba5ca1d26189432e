#include "app/actions/files/officesettingsactions.h"
#include "app/actions/files/rulepackactions.h"
#include "app/actions/letters/officewords.h"
#include "app/actions/letters/officialactions.h"
#include "app/actions/letters/paperactions.h"
#include "app/actions/letters/templateactions.h"
#include "app/actions/records/viewactions.h"
#include "app/actions/session/undoactions.h"
#include "app/records/store/repository.h"

#include <QFile>
#include <QTest>

#include "tests/actions/testsession.h"
#include "tests/programs/testmain.h"

using namespace habeas;
using namespace habeas::test;
using namespace Qt::StringLiterals;

/// What an office has of its own travels to another vault whole, in one step, once.
class TstOfficeImport : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_ours = std::make_unique<TestSession>();
        m_theirs = std::make_unique<TestSession>();
    }

    void cleanup()
    {
        m_ours.reset();
        m_theirs.reset();
    }

    void everythingTravelsAndTwiceChangesNothing();
    void itIsOneStepThatCanBeUndone();
    void whatIsPlainlyTheSameIsNotThereTwice();
    void aVersionOfTheFileTakesThePlace();
    void whatOthersSealedStaysAsItIs();
    void whatCannotBeUsedIsRefusedWhole_data();
    void whatCannotBeUsedIsRefusedWhole();

private:
    static const Connection &of(const TestSession &test)
    {
        return test.session.vault->connection();
    }

    static OfficeSettings office(const TestSession &test)
    {
        return officeSettings(of(test)).value_or(OfficeSettings());
    }

    static TemplateDraft draft(const QString &words)
    {
        return { u"appeal-generic"_s,
                 Language::English,
                 u"Our appeal"_s,
                 u"About {{person.name}}"_s,
                 words,
                 false };
    }

    static void fill(Session &session);

    std::unique_ptr<TestSession> m_ours;
    std::unique_ptr<TestSession> m_theirs;
};

void TstOfficeImport::fill(Session &session)
{
    OfficialEdit edit;
    edit.official.id = newId<Official>();
    edit.official.office = u"Prosecutor General"_s;
    Wording wording;
    wording.id = newId<Wording>();
    wording.official = edit.official.id;
    wording.language = u"en"_s;
    wording.salutation = u"Dear Prosecutor General,"_s;
    edit.wordings << wording;
    QVERIFY(saveOfficial(session, edit));
    QVERIFY(saveTemplate(session, draft(u"<p>First {{person.name}}</p>"_s)));
    QVERIFY(saveTemplate(session, draft(u"<p>Second {{person.name}}</p>"_s)));
    QVERIFY(addOfficeWord(session, u"маслихат"_s));
    LetterPaper paper;
    paper.head = { u"Examplewatch"_s };
    QVERIFY(savePaper(session, paper));
    QVERIFY(
        saveView(session, *listShape(u"cases"_s), u"Mine"_s, plainState(*listShape(u"cases"_s))));
    QFile pack(u":/rules/tr.json"_s);
    QVERIFY(pack.open(QIODevice::ReadOnly));
    QVERIFY(importRulePack(session, pack.readAll(), u"tr.json"_s));
}

void TstOfficeImport::everythingTravelsAndTwiceChangesNothing()
{
    fill(m_ours->session);
    const QByteArray file = writeOfficeSettings(office(*m_ours));
    const auto read = readOfficeSettings(file);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    const auto plan = planOfficeSettings(m_theirs->session, *read);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
    QCOMPARE(plan->count(OfficePlanRow::What::New), 8);
    QCOMPARE(plan->rows.size(), 8);

    const auto done = importOfficeSettings(m_theirs->session, *read, u"office.json"_s);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(!done->changeSet.isNull());
    QCOMPARE(writeOfficeSettings(office(*m_theirs)), file);
    QCOMPARE((*officeTemplate(of(*m_theirs), u"appeal-generic"_s, Language::English))->text,
             u"<p>Second {{person.name}}</p>"_s);
    QCOMPARE(officePaper(of(*m_theirs))->head, QStringList { u"Examplewatch"_s });

    const auto again = importOfficeSettings(m_theirs->session, *read, u"office.json"_s);
    QVERIFY(again && again->changeSet.isNull());
    QVERIFY(again->effects.first().contains(u"Nothing to change"_s));
    const auto same = planOfficeSettings(m_theirs->session, *read);
    QVERIFY(same && same->count(OfficePlanRow::What::Same) == 8);
}

void TstOfficeImport::itIsOneStepThatCanBeUndone()
{
    fill(m_ours->session);
    const QByteArray before = writeOfficeSettings(office(*m_theirs));
    QVERIFY(importOfficeSettings(m_theirs->session, office(*m_ours), u"office.json"_s));
    QVERIFY(undoLast(m_theirs->session));
    QCOMPARE(writeOfficeSettings(office(*m_theirs)), before);
}

void TstOfficeImport::whatIsPlainlyTheSameIsNotThereTwice()
{
    fill(m_ours->session);
    fill(m_theirs->session); // the same by hand, under other ids
    OfficeSettings file = office(*m_ours);
    file.officials.first().email = u"a@example.invalid"_s;
    const auto plan = planOfficeSettings(m_theirs->session, file);
    QVERIFY(plan);
    QCOMPARE(plan->count(OfficePlanRow::What::New), 0);
    QCOMPARE(plan->count(OfficePlanRow::What::Changed), 1);
    const auto changed
        = std::ranges::find(plan->rows, OfficePlanRow::What::Changed, &OfficePlanRow::what);
    QCOMPARE(changed->title, u"Prosecutor General"_s);
    QCOMPARE(changed->fields, QStringList { u"email"_s });
    QVERIFY(importOfficeSettings(m_theirs->session, file, u"office.json"_s));
    const OfficeSettings here = office(*m_theirs);
    QCOMPARE(here.officials.size(), 1);
    QCOMPARE(here.officials.first().email, u"a@example.invalid"_s);
    QCOMPARE(here.wordings.size(), 1);
    QCOMPARE(here.templates.size(), 2);
    QCOMPARE(here.papers.size(), 1);
}

void TstOfficeImport::aVersionOfTheFileTakesThePlace()
{
    QVERIFY(saveTemplate(m_ours->session, draft(u"<p>Ours {{person.name}}</p>"_s)));
    QVERIFY(saveTemplate(m_theirs->session, draft(u"<p>Theirs {{person.name}}</p>"_s)));
    const auto done = importOfficeSettings(m_theirs->session, office(*m_ours), u"office.json"_s);
    QVERIFY(done);
    QVERIFY(done->effects.join(u' ').contains(u"no longer used"_s));
    QCOMPARE((*officeTemplate(of(*m_theirs), u"appeal-generic"_s, Language::English))->text,
             u"<p>Ours {{person.name}}</p>"_s);
    const auto versions = templateVersions(of(*m_theirs), u"appeal-generic"_s, Language::English);
    QVERIFY(versions && versions->size() == 2);
    QVERIFY(versions->at(0).number != versions->at(1).number);
    const auto again = importOfficeSettings(m_theirs->session, office(*m_ours), u"office.json"_s);
    QVERIFY(again && again->changeSet.isNull());
}

void TstOfficeImport::whatOthersSealedStaysAsItIs()
{
    fill(m_ours->session);
    const OfficeSettings file = office(*m_ours);
    QVERIFY(importOfficeSettings(m_theirs->session, file, u"office.json"_s));
    OfficialEdit edit;
    edit.official = office(*m_theirs).officials.first();
    edit.official.sealed = true;
    QVERIFY(saveOfficial(m_theirs->session, edit));
    OfficeSettings changed = file;
    changed.officials.first().email = u"b@example.invalid"_s;
    const auto done = importOfficeSettings(m_theirs->session, changed, u"office.json"_s);
    QVERIFY(done && done->changeSet.isNull());
    QVERIFY(office(*m_theirs).officials.isEmpty());
}

void TstOfficeImport::whatCannotBeUsedIsRefusedWhole_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : { "templates.content", "templates.language", "list_views.list",
                               "rule_packs.content", "rule_packs.sha256" })
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TstOfficeImport::whatCannotBeUsedIsRefusedWhole()
{
    QFETCH(QString, field);
    fill(m_ours->session);
    OfficeSettings file = office(*m_ours);
    if (field == u"templates.content")
        file.templates.first().content = u"<p>{{sources}}</p>"_s;
    else if (field == u"templates.language")
        file.templates.first().language = u"fr"_s;
    else if (field == u"list_views.list")
        file.views.first().list = u"spies"_s;
    else if (field == u"rule_packs.content")
        file.packs.first().content = u"{}"_s;
    else
        file.packs.first().version = u"99"_s;
    const auto done = importOfficeSettings(m_theirs->session, file, u"office.json"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().detail, field);
    QVERIFY2(done.error().message.contains(u"Nothing was taken over"_s),
             qPrintable(done.error().message));
    QVERIFY(office(*m_theirs).officials.isEmpty());
}

HABEAS_TEST(TstOfficeImport)

#include "tst_officesettings.moc"
