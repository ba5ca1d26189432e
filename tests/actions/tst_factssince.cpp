#include "app/actions/letters/letteractions.h"
#include "app/actions/letters/letterlog.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/session/undoactions.h"

#include <QTest>

#include <algorithm>

#include "tests/actions/testsession.h"
#include "tests/programs/testmain.h"

using namespace habeas;
using namespace habeas::test;
using namespace Qt::StringLiterals;

/// Whether a letter still says what is so when somebody answers for it and when it goes out.
class TstFactsSince : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void cleanup() { m_test.reset(); }

    void aChangedFactIsConfirmedBeforeApproval();
    void nothingChangedIsNothingConfirmed();
    void whatChangesAfterApprovalIsAskedOnSending();
    void whatWasRecordedAfterItWentOutIsNotAsked();
    void anAnsweredLetterIsNotRemindedOf();
    void aReminderThatWentBeforeTheAnswerIsNoted();

private:
    Letter write(const QString &templateId = u"appeal-generic"_s)
    {
        LetterWish asked;
        asked.templateId = templateId;
        asked.date = today(m_test->clock.clock());
        asked.ref = nextLetterRef(m_test->folder());
        asked.requests = { u"Lift the restrictions."_s };
        const auto letter = composeLetter(m_test->folder(), asked);
        if (!letter || !recordPrintedLetter(m_test->session, m_test->folder(), *letter, asked))
            qFatal("%s", letter ? "not kept" : qPrintable(letter.error().message));
        const CaseFolder folder = m_test->folder();
        return *std::ranges::find(folder.letters, asked.ref, &Letter::ref);
    }

    [[nodiscard]] Letter now(const Letter &letter) const
    {
        return Repository<Letter>(m_test->session.vault->connection()).byId(letter.id).value();
    }

    [[nodiscard]] Result<Done> approve(const Letter &letter, bool confirmed = false) const
    {
        Approval approval { u"Head of desk"_s, { u"expired_action"_s }, {} };
        if (confirmed)
            approval.confirmations << u"facts_changed"_s;
        return approveLetter(m_test->session, letter.id, approval);
    }

    [[nodiscard]] Result<Done> send(const Letter &letter, const PartialDate &on,
                                    bool confirmed = false) const
    {
        Sending sending { on, u"post"_s, {}, {}, { u"expired_action"_s } };
        if (confirmed)
            sending.confirmations << u"facts_changed"_s;
        return markSent(m_test->session, letter.id, sending);
    }

    void change(const QString &occupation) const
    {
        const CaseFolder folder = m_test->folder();
        Person person = *std::ranges::find(folder.people, personAtRisk(folder), &Person::id);
        person.occupation = occupation;
        QVERIFY(saveRecord(m_test->session, person, u"Change"_s));
    }

    void waitDays(int days) const { m_test->clock.advanceSeconds(days * 86'400LL); }

    [[nodiscard]] PartialDate theDay() const
    {
        return PartialDate::fromDay(today(m_test->clock.clock()));
    }

    /// One that went out a while ago, and the draft of its reminder.
    Letter reminder()
    {
        m_first = write();
        if (!approve(m_first) || !send(m_first, theDay()))
            qFatal("not sent");
        waitDays(60);
        return write(u"followup-no-reply"_s);
    }

    [[nodiscard]] Result<Done> answered() const
    {
        return logReply(m_test->session, m_first.id,
                        { theDay(), u"12-3"_s, u"We looked into it."_s, {}, u"substantive"_s });
    }

    std::unique_ptr<TestSession> m_test;
    Letter m_first;
};

void TstFactsSince::init()
{
    m_test = std::make_unique<TestSession>();
    QVERIFY(m_test->importAcceptanceCase());
}

void TstFactsSince::aChangedFactIsConfirmedBeforeApproval()
{
    const Letter draft = write();
    change(u"poet"_s);
    const auto refused = approve(draft);
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, u"confirm:facts_changed"_s);
    QVERIFY2(refused.error().message.contains(u"→ poet"_s), qPrintable(refused.error().message));
    QCOMPARE(now(draft).state, u"draft"_s);
    const auto done = approve(draft, true);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(now(draft).confirmed.split(u'\n').contains(u"facts_changed"_s));
    // Somebody has answered for it: it goes out without being asked about again.
    QVERIFY(send(draft, theDay()));
}

void TstFactsSince::nothingChangedIsNothingConfirmed()
{
    const Letter draft = write();
    QVERIFY(approve(draft, true));
    QVERIFY(!now(draft).confirmed.contains(u"facts_changed"_s));
    QVERIFY(send(draft, theDay(), true));
    QVERIFY(!now(draft).confirmed.contains(u"facts_changed"_s));
}

void TstFactsSince::whatChangesAfterApprovalIsAskedOnSending()
{
    const Letter letter = write();
    QVERIFY(approve(letter));
    change(u"poet"_s);
    const auto refused = send(letter, theDay());
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, u"confirm:facts_changed"_s);
    QVERIFY(m_test->folder().dispatches.isEmpty());
    // An approval that was taken back answers for nothing.
    QVERIFY(undoLast(m_test->session));
    QVERIFY(undoLast(m_test->session));
    change(u"painter"_s);
    QVERIFY(!approve(letter));
    QVERIFY(approve(letter, true));
    change(u"poet"_s);
    QVERIFY(!send(letter, theDay()));
    const auto done = send(letter, theDay(), true);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(now(letter).confirmed.contains(u"facts_changed"_s));
    // Its day alone is put right: nothing is written anew.
    change(u"painter"_s);
    Sending correct { theDay(), u"post"_s, {}, {}, { u"expired_action"_s } };
    correct.again = Sending::Again::CorrectDay;
    QVERIFY(markSent(m_test->session, letter.id, correct));
}

void TstFactsSince::whatWasRecordedAfterItWentOutIsNotAsked()
{
    const Letter letter = write();
    QVERIFY(approve(letter));
    const PartialDate went = theDay();
    waitDays(5);
    change(u"poet"_s);
    QVERIFY(!send(letter, theDay()));
    const auto done = send(letter, went);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
}

void TstFactsSince::anAnsweredLetterIsNotRemindedOf()
{
    const Letter draft = reminder();
    QVERIFY(draft.templateId == u"followup-no-reply"_s);
    QVERIFY(answered());
    for (const bool confirmed : { false, true }) { // nobody confirms what is false
        const auto refused = approve(draft, confirmed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, u"answered"_s);
        QVERIFY2(refused.error().message.contains(m_first.ref),
                 qPrintable(refused.error().message));
    }
    QCOMPARE(now(draft).state, u"draft"_s);
    QVERIFY(undoLast(m_test->session)); // the reply
    QVERIFY(approve(draft));
    QVERIFY(answered());
    const auto unsent = send(draft, theDay(), true);
    QVERIFY(!unsent);
    QCOMPARE(unsent.error().detail, u"answered"_s);
    QCOMPARE(now(draft).state, u"approved"_s);
}

void TstFactsSince::aReminderThatWentBeforeTheAnswerIsNoted()
{
    const Letter draft = reminder();
    QVERIFY(approve(draft));
    const PartialDate went = theDay();
    waitDays(3);
    QVERIFY(answered());
    QVERIFY(!send(draft, theDay()));
    const auto done = send(draft, went);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
}

HABEAS_TEST(TstFactsSince)
#include "tst_factssince.moc"
