#include "app/actions/letters/audienceactions.h"
#include "app/actions/letters/letterlog.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/session/undoactions.h"
#include "app/letters/gates/disclosurelog.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "tests/actions/testsession.h"
#include "tests/programs/testmain.h"

using namespace habeas;
using namespace habeas::test;
using namespace Qt::StringLiterals;

/// A case file for readers outside, and what it leaves in the disclosure log.
class TstAudienceActions : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_test = std::make_unique<TestSession>();
        QVERIFY(m_test->importAcceptanceCase());
    }

    void cleanup() { m_test.reset(); }

    void withoutConsentNothingIsWritten();
    void theFileAndItsRowComeTogether();
    void aFileThatIsThereStays();

private:
    void agree() const
    {
        Consent yes;
        yes.id = newId<Consent>();
        yes.inCase = m_test->folder().file.id;
        yes.person = personAtRisk(m_test->folder());
        yes.purpose = u"share_with_partners"_s;
        yes.answer = u"yes"_s;
        yes.given = PartialDate::fromEdtf(u"2023-01-10"_s).value();
        QVERIFY(saveRecord(m_test->session, yes, u"Add"_s));
    }

    [[nodiscard]] QString path() const { return m_place.filePath(u"case.json"_s); }

    const AudienceWish m_wish { Audience::Partners, *CivilDay::of(2023, 4, 28), {} };
    QTemporaryDir m_place;
    std::unique_ptr<TestSession> m_test;
};

void TstAudienceActions::withoutConsentNothingIsWritten()
{
    const qint64 before = m_test->changeSets();
    QVERIFY(!planForAudience(m_test->session, u"KZ-2022-001"_s, m_wish));
    QVERIFY(!exportForAudience(m_test->session, u"KZ-2022-001"_s, m_wish, {}, path(), false));
    QVERIFY(!QFileInfo::exists(path()));
    QCOMPARE(m_test->changeSets(), before);
}

void TstAudienceActions::theFileAndItsRowComeTogether()
{
    agree();
    const qint64 before = m_test->changeSets();
    const auto plan = planForAudience(m_test->session, u"KZ-2022-001"_s, m_wish);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
    QCOMPARE(m_test->changeSets(), before);
    const auto made = exportForAudience(m_test->session, u"KZ-2022-001"_s, m_wish,
                                        u"Partnership, Ms Reader"_s, path(), false);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    QCOMPARE(made->leftOut, plan->leftOut);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readCaseFile(file.readAll());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QVERIFY(read->cases.first().consents.isEmpty());
    QCOMPARE(read->cases.first().hearings.size(), m_test->folder().hearings.size());

    const auto log = disclosureLog(m_test->folder(), {});
    QCOMPARE(log.size(), 1);
    QCOMPARE(log.first().recipient, u"Partnership, Ms Reader"_s);
    QCOMPARE(log.first().facts.size(), made->records);
    const auto consents = m_test->folder().consents;
    const auto relied = std::ranges::find(consents, log.first().consent, &Consent::id);
    QVERIFY(relied != consents.end() && relied->purpose == u"share_with_partners");
    QVERIFY(undoLast(m_test->session));
    QVERIFY(disclosureLog(m_test->folder(), {}).isEmpty());
}

void TstAudienceActions::aFileThatIsThereStays()
{
    agree();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const qint64 before = m_test->changeSets();
    QVERIFY(!exportForAudience(m_test->session, u"KZ-2022-001"_s, m_wish, {}, path(), false));
    QCOMPARE(m_test->changeSets(), before);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

HABEAS_TEST(TstAudienceActions)
#include "tst_audienceactions.moc"
