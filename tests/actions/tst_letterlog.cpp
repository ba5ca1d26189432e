#include "app/actions/letters/letteractions.h"
#include "app/actions/letters/letterlog.h"
#include "app/actions/letters/lettermakings.h"
#include "app/actions/records/consentactions.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/session/undoactions.h"
#include "app/letters/followups.h"
#include "app/letters/frozenletter.h"
#include "app/letters/gates/approvalgate.h"
#include "app/records/lists/listcells.h"
#include "app/records/store/factchanges.h"

#include <QTest>

#include <algorithm>

#include "tests/actions/testsession.h"
#include "tests/programs/testmain.h"

using namespace habeas;
using namespace habeas::test;
using namespace Qt::StringLiterals;

/// What happens to a letter after it was written, on the acceptance case.
class TstLetterLog : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void cleanup() { m_test.reset(); }

    void aDraftIsApprovedOnceByName();
    void anApprovedLetterPrintsTheSameAgain();
    void stopActionKeepsEverythingInTheOffice();
    void aCourtIsWrittenToOnlyWithAReason();
    void aReprisalIsAskedAboutOnApproval();
    void whatTheDraftConfirmedIsNotAskedAgain();
    void sentTwiceIsAskedAbout();
    void aPaperOfTheOfficeIsNeitherApprovedNorSent();
    void anApprovalHasAName();
    void onlyAnApprovedLetterIsSent();
    void whatDoesNotFitASendingIsTold();
    void aReplyComesAfterSending();
    void withdrawnConsentStopsSendingAndListsWhatWasMade();
    void changedFactsAreTold();
    void theListComputesTheSame();
    void allOfItCanBeUndone();

private:
    Letter write(const Official *official = nullptr, const QList<Wording> &wordings = {},
                 const QString &request = u"Lift the restrictions."_s)
    {
        LetterWish asked;
        asked.date = *CivilDay::of(2023, 4, 28);
        asked.ref = nextLetterRef(m_test->folder());
        asked.requests = { request };
        asked.official = official;
        asked.wordings = wordings;
        asked.confirmations << u"pending_court"_s;
        asked.reasons.insert(u"pending_court"_s, u"counsel asks"_s);
        const auto letter = composeLetter(m_test->folder(), asked);
        if (!letter)
            qFatal("%s", qPrintable(letter.error().message));
        const QString path = m_folder.filePath(QUuid::createUuid().toString() + u".txt"_s);
        if (!exportLetter(m_test->session, m_test->folder(), *letter, asked, LetterFormat::Text,
                          path))
            qFatal("no letter");
        const CaseFolder folder = m_test->folder();
        const auto written = std::ranges::find(folder.letters, asked.ref, &Letter::ref);
        return written == folder.letters.end() ? folder.letters.last() : *written;
    }

    [[nodiscard]] Letter now(Id<Letter> id) const
    {
        return Repository<Letter>(m_test->session.vault->connection()).byId(id).value();
    }

    [[nodiscard]] Result<Done> approve(const Letter &letter) const
    {
        return approveLetter(m_test->session, letter.id,
                             { u"Head of desk"_s, { u"expired_action"_s }, {} });
    }

    [[nodiscard]] Result<Done> send(const Letter &letter, const char *day,
                                    Sending::Again again = Sending::Again::Ask) const
    {
        return markSent(m_test->session, letter.id,
                        { PartialDate::fromEdtf(QString::fromLatin1(day)).value(),
                          u"registered_post"_s,
                          u"RR 7"_s,
                          {},
                          {},
                          again });
    }

    /// Until that day has come.
    void waitFor(CivilDay day) const
    {
        const qint64 days = daysBetween(today(m_test->clock.clock()), day);
        m_test->clock.advanceSeconds(days > 0 ? days * 86'400 : 0);
    }

    std::unique_ptr<TestSession> m_test;
    QTemporaryDir m_folder;
};

void TstLetterLog::init()
{
    m_test = std::make_unique<TestSession>();
    QVERIFY(m_test->importAcceptanceCase());
}

void TstLetterLog::aDraftIsApprovedOnceByName()
{
    const Letter draft = write();
    QCOMPARE(draft.state, u"draft"_s);
    QVERIFY(!isApproved(draft));
    QVERIFY(!approveLetter(m_test->session, draft.id, { u"  "_s }));
    const auto unconfirmed = approveLetter(m_test->session, draft.id, { u"Head of desk"_s });
    QVERIFY(!unconfirmed);
    QCOMPARE(unconfirmed.error().detail, u"confirm:expired_action"_s);
    QVERIFY(!isApproved(now(draft.id)));

    const auto done = approve(draft);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    const Letter approved = now(draft.id);
    QCOMPARE(approved.state, u"approved"_s);
    QCOMPARE(approved.approvedBy, u"Head of desk"_s);
    QVERIFY(approved.approvedOn.isSet());
    QCOMPARE(approved.text, draft.text);
    QCOMPARE(approved.sha256, letterHash(draft.text));
    QVERIFY(approved.confirmed.contains(u"expired_action"_s));
    const auto again = approve(draft);
    QVERIFY(!again);
    QVERIFY(again.error().message.contains(u"Head of desk"_s));
}

void TstLetterLog::anApprovedLetterPrintsTheSameAgain()
{
    const Letter draft = write();
    const QString path = m_folder.filePath(u"draft.txt"_s);
    QVERIFY(writeFrozenLetter(m_test->session, draft.id, LetterFormat::Text, path, false));
    QVERIFY(readAll(path).contains("DRAFT"));
    QVERIFY(!writeFrozenLetter(m_test->session, draft.id, LetterFormat::Text, path, false));
    QVERIFY(approve(draft));
    QVERIFY(writeFrozenLetter(m_test->session, draft.id, LetterFormat::Text, path, true));
    const QByteArray once = readAll(path);
    QVERIFY(!once.contains("DRAFT"));
    // Whatever the record says now, the letter says what it said.
    CaseFolder folder = m_test->folder();
    Name name = folder.names.first();
    name.text = u"Somebody Else"_s;
    QVERIFY(saveRecord(m_test->session, name, u"Rename"_s));
    QVERIFY(writeFrozenLetter(m_test->session, draft.id, LetterFormat::Text, path, true));
    QCOMPARE(readAll(path), once);

    Letter tampered = now(draft.id);
    tampered.text += u"<p>more</p>"_s;
    QVERIFY(saveRecord(m_test->session, tampered, u"Tamper"_s));
    QVERIFY(!writeFrozenLetter(m_test->session, draft.id, LetterFormat::Text, path, true));
    QCOMPARE(readAll(path), once);
}

void TstLetterLog::stopActionKeepsEverythingInTheOffice()
{
    const Letter first = write();
    const Letter second = write(nullptr, {}, u"Answer this letter."_s);
    QVERIFY(approve(second));
    UrgentAction action = m_test->folder().urgentActions.first();
    action.state = u"stop_action"_s;
    action.sealed = true; // a seal never weakens a protection
    QVERIFY(saveRecord(m_test->session, action, u"Stop"_s));
    const auto approved = approve(first);
    QVERIFY(!approved && approved.error().message.contains(u"stop action"_s));
    const auto sent = send(second, "2023-04-28");
    QVERIFY(!sent && sent.error().message.contains(u"stop action"_s));
    QCOMPARE(now(second.id).state, u"approved"_s);
    // Nor is it printed to be sent another way.
    const auto printed = mayBePrintedAgain(m_test->session, second.id);
    QVERIFY(!printed && printed.error().message.contains(u"stop action"_s));
    const QString path = m_folder.filePath(u"stopped.pdf"_s);
    QVERIFY(!writeFrozenLetter(m_test->session, second.id, LetterFormat::Pdf, path, true));
    QVERIFY(!QFile::exists(path));
}

void TstLetterLog::aCourtIsWrittenToOnlyWithAReason()
{
    Official court;
    court.id = newId<Official>();
    court.office = u"District Court"_s;
    court.pendingCourt = true;
    QVERIFY(saveRecord(m_test->session, court, u"Add"_s));
    Wording wording;
    wording.id = newId<Wording>();
    wording.official = court.id;
    wording.language = u"en"_s;
    wording.block = u"District Court"_s;
    wording.salutation = u"To the Court,"_s;
    wording.close = u"Yours faithfully,"_s;
    QVERIFY(saveRecord(m_test->session, wording, u"Add"_s));
    Letter letter = write(&court, { wording });
    letter.confirmed.clear(); // as if imported
    QVERIFY(saveRecord(m_test->session, letter, u"Clear"_s));

    Approval approval { u"Head of desk"_s, { u"expired_action"_s }, {} };
    auto done = approveLetter(m_test->session, letter.id, approval);
    QVERIFY(!done);
    QCOMPARE(done.error().detail, u"confirm:pending_court"_s);
    approval.confirmations << u"pending_court"_s;
    QVERIFY(!approveLetter(m_test->session, letter.id, approval)); // no reason
    approval.reasons.insert(u"pending_court"_s, u"counsel asked for it"_s);
    done = approveLetter(m_test->session, letter.id, approval);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(now(letter.id).confirmed.contains(u"pending_court: counsel asked for it"_s));
}

/// What is approved later is asked about like what is written as approved.
void TstLetterLog::aReprisalIsAskedAboutOnApproval()
{
    const Letter first = write();
    const Letter second = write(nullptr, {}, u"Answer this letter."_s);
    QVERIFY(approve(first));
    waitFor(*CivilDay::of(2023, 5, 2));
    QVERIFY(send(first, "2023-05-02"));
    QVERIFY(setOutcome(m_test->session, first.id, u"reprisal"_s));
    Approval approval { u"Head of desk"_s, { u"expired_action"_s }, {} };
    const auto refused = approveLetter(m_test->session, second.id, approval);
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, u"confirm:reprisal"_s);
    QCOMPARE(now(second.id).state, u"draft"_s);
    approval.confirmations << u"reprisal"_s;
    QVERIFY(!approveLetter(m_test->session, second.id, approval)); // no reason
    QVERIFY(asksAboutReprisal(m_test->folder(), now(second.id), {}));
    approval.reasons.insert(u"reprisal"_s, u"the lawyer asks for it"_s);
    const auto done = approveLetter(m_test->session, second.id, approval);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(now(second.id).confirmed.contains(u"reprisal: the lawyer asks for it"_s));
    QVERIFY(!asksAboutReprisal(m_test->folder(), now(second.id), {}));
}

/// What was confirmed as the draft was written is confirmed.
void TstLetterLog::whatTheDraftConfirmedIsNotAskedAgain()
{
    Letter draft = write();
    draft.confirmed = u"expired_action"_s;
    QVERIFY(saveRecord(m_test->session, draft, u"Confirm"_s));
    const auto done = approveLetter(m_test->session, draft.id, { u"Head of desk"_s });
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
}

/// A second day is a correction or a second sending; one reply answers both.
void TstLetterLog::sentTwiceIsAskedAbout()
{
    const Letter letter = write();
    QVERIFY(approve(letter));
    waitFor(*CivilDay::of(2023, 6, 20));
    QVERIFY(send(letter, "2023-05-05"));
    const auto again = send(letter, "2023-05-02");
    QVERIFY(!again);
    QCOMPARE(again.error().detail, u"confirm:sent_before"_s);
    QVERIFY(again.error().message.contains(u"5 May 2023"_s));
    QCOMPARE(m_test->folder().dispatches.size(), 1);
    QVERIFY(send(letter, "2023-05-02", Sending::Again::CorrectDay));
    QCOMPARE(m_test->folder().dispatches.size(), 1);
    QCOMPARE(m_test->folder().dispatches.first().sent.edtf(), u"2023-05-02"_s);
    const auto more = send(letter, "2023-05", Sending::Again::OnceMore);
    QVERIFY(more);
    QVERIFY2(more->effects.first().contains(u"out: May 2023"_s), qPrintable(more->effects.first()));
    QCOMPARE(m_test->folder().dispatches.size(), 2);
    const ReplyEntry reply { PartialDate::fromEdtf(u"2023-06-01"_s).value(),
                             u"12-3"_s,
                             u"We have received your letter."_s,
                             {},
                             u"acknowledged"_s };
    QVERIFY(logReply(m_test->session, letter.id, reply));
    const CaseFolder folder = m_test->folder();
    for (const Dispatch &dispatch : folder.dispatches) {
        QCOMPARE(dispatch.replied.edtf(), u"2023-06-01"_s);
        QVERIFY(!nextFollowUp(folder, letter, dispatch, *CivilDay::of(2024, 1, 1)));
    }
    QVERIFY(std::ranges::count(folder.dispatches, u"12-3"_s, &Dispatch::replyRef) == 1);
}

void TstLetterLog::aPaperOfTheOfficeIsNeitherApprovedNorSent()
{
    LetterWish asked;
    asked.templateId = u"chronology"_s;
    asked.date = *CivilDay::of(2023, 4, 28);
    asked.ref = nextLetterRef(m_test->folder());
    asked.approvedBy = u"Head of desk"_s; // needs nobody's approval, so nobody gives one
    const auto paper = composeLetter(m_test->folder(), asked);
    QVERIFY2(paper, qPrintable(paper ? QString() : paper.error().message));
    QVERIFY(recordPrintedLetter(m_test->session, m_test->folder(), *paper, asked));
    const Letter row = m_test->folder().letters.last();
    QCOMPARE(row.state, u"printed"_s);
    QVERIFY(row.approvedBy.isEmpty() && !isDraft(row));
    QCOMPARE(approve(row).error().detail, u"letter.template"_s);
    QCOMPARE(send(row, "2023-05-02").error().detail, u"letter.template"_s);
}

void TstLetterLog::anApprovalHasAName()
{
    Letter letter = write();
    QVERIFY(!approveLetter(m_test->session, letter.id, { u"  "_s, { u"expired_action"_s }, {} }));
    letter.state = u"approved"_s;
    const auto refused = saveRecord(m_test->session, letter, u"Change"_s);
    QVERIFY(!refused);
    const auto kept = now(letter.id);
    QCOMPARE(kept.state, u"draft"_s);
}

void TstLetterLog::onlyAnApprovedLetterIsSent()
{
    const Letter letter = write();
    QVERIFY(!send(letter, "2023-05-02"));
    QVERIFY(m_test->folder().dispatches.isEmpty());
    QVERIFY(approve(letter));
    QVERIFY(!markSent(m_test->session, letter.id, { {}, u"post"_s, {}, {}, {} }));
    QVERIFY(!send(letter, "2023-04-27")); // before it was written
    QVERIFY(send(letter, "2023-05-02").error().message.contains(u"has not come"_s));
    waitFor(*CivilDay::of(2023, 5, 2));
    const PartialDate sent = PartialDate::fromEdtf(u"2023-05-02"_s).value();
    const PartialDate earlier = PartialDate::fromEdtf(u"2023-05-01"_s).value();
    QVERIFY(!markSent(m_test->session, letter.id, { sent, u"post"_s, {}, earlier, {} }));
    const auto done = send(letter, "2023-05-02");
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(now(letter.id).state, u"sent"_s);
}

/// A day before the approval, or a paper that says DRAFT, is noted and doubted.
void TstLetterLog::whatDoesNotFitASendingIsTold()
{
    const Letter letter = write(); // a draft brought out
    waitFor(*CivilDay::of(2023, 5, 2));
    QVERIFY(approve(letter));
    const auto early = send(letter, "2023-04-29");
    QVERIFY2(early, qPrintable(early ? QString() : early.error().message));
    QCOMPARE(early->warnings.size(), 2);
    QVERIFY(early->warnings.first().contains(u"approved on 2 May 2023 only"_s));
    QVERIFY(early->warnings.last().contains(u"Only drafts"_s));
    // The approved one brought out once more, and sent on a day it may have been.
    const QString path = m_folder.filePath(u"approved.txt"_s);
    QVERIFY(writeFrozenLetter(m_test->session, letter.id, LetterFormat::Text, path, false));
    QCOMPARE(send(letter, "2023-05", Sending::Again::CorrectDay)->warnings, QStringList());
    QCOMPARE(send(letter, "2023-05-02", Sending::Again::OnceMore)->warnings, QStringList());
}

void TstLetterLog::aReplyComesAfterSending()
{
    const Letter letter = write();
    ReplyEntry reply { PartialDate::fromEdtf(u"2023-06-01"_s).value(),
                       u"12-3"_s,
                       u"We have received your letter."_s,
                       {},
                       u"acknowledged"_s };
    QVERIFY(!logReply(m_test->session, letter.id, reply));
    QVERIFY(approve(letter));
    waitFor(*CivilDay::of(2023, 5, 2));
    QVERIFY(send(letter, "2023-05-02"));
    reply.on = PartialDate::fromEdtf(u"2023-05-01"_s).value();
    QVERIFY(!logReply(m_test->session, letter.id, reply));
    reply.on = PartialDate::fromEdtf(u"2023-06"_s).value();
    QVERIFY(!logReply(m_test->session, letter.id, reply)); // not yet
    waitFor(*CivilDay::of(2023, 6, 20));
    QVERIFY(logReply(m_test->session, letter.id, reply));
    Dispatch dispatch = m_test->folder().dispatches.first();
    QCOMPARE(dispatch.replied.edtf(), u"2023-06"_s);
    QCOMPARE(dispatch.replyRef, u"12-3"_s);
    QCOMPARE(dispatch.outcome, u"acknowledged"_s);
    QCOMPARE(now(letter.id).state, u"answered"_s);
    QVERIFY(!setOutcome(m_test->session, letter.id, u"nonsense"_s));
    QVERIFY(setOutcome(m_test->session, letter.id, u"positive_action"_s));
    QCOMPARE(m_test->folder().dispatches.first().outcome, u"positive_action"_s);
    QCOMPARE(m_test->folder().dispatches.first().reply, dispatch.reply);
}

void TstLetterLog::withdrawnConsentStopsSendingAndListsWhatWasMade()
{
    const Letter letter = write();
    QVERIFY(approve(letter));
    const CaseFolder before = m_test->folder();
    const auto consent
        = std::ranges::find(before.consents, u"letter_to_authorities"_s, &Consent::purpose);
    QVERIFY(consent != before.consents.end());
    QVERIFY(!withdrawConsent(m_test->session, consent->id, {}));
    Consent older = *consent;
    older.id = newId<Consent>();
    QVERIFY(saveRecord(m_test->session, older, u"An older one"_s));
    waitFor(*CivilDay::of(2023, 5, 3));
    const auto on = [](const QString &text) {
        return PartialDate::fromEdtf(text).value();
    };
    const CivilDay now = *CivilDay::of(2023, 5, 3);
    QVERIFY(!mayBeWithdrawnOn(on(u"2023-05-02"_s), on(u"2023-05-01"_s), now)); // not given yet
    QVERIFY(mayBeWithdrawnOn(on(u"2023-05"_s), on(u"2023-05-01"_s), now)); // perhaps it was
    QVERIFY(mayBeWithdrawnOn({}, on(u"1999-01-01"_s), now)); // nobody wrote down when
    for (const QString &day : { u"2023-05-04"_s, u"2024"_s }) { // to come
        const auto refusal
            = withdrawConsent(m_test->session, consent->id, PartialDate::fromEdtf(day).value());
        QVERIFY(!refusal);
        QCOMPARE(refusal.error().detail, u"consent.withdrawn"_s);
        const AnyRecord held = anyOf(*consent);
        RecordEdit edit { held, held };
        edit.record.set("withdrawn", PartialDate::fromEdtf(day).value());
        QVERIFY(!saveRecordEdit(m_test->session, edit, u"Change the consent"_s));
    }
    const auto done = withdrawConsent(m_test->session, consent->id,
                                      PartialDate::fromEdtf(u"2023-05-03"_s).value());
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(done->effects.join(u' ').contains(letter.ref));
    QVERIFY(done->effects.last().contains(u"Another consent for the same purpose"_s));
    QVERIFY(undoLast(m_test->session));
    const auto both
        = withdrawConsent(m_test->session, consent->id,
                          PartialDate::fromEdtf(u"2023-05-03"_s).value(), OtherConsents::Withdraw);
    QVERIFY2(both, qPrintable(both ? QString() : both.error().message));
    QVERIFY(!both->effects.join(u' ').contains(u"Another consent"_s));
    QVERIFY(!withdrawConsent(m_test->session, older.id,
                             PartialDate::fromEdtf(u"2023-05-03"_s).value()));
    QVERIFY(!withdrawConsent(m_test->session, consent->id,
                             PartialDate::fromEdtf(u"2023-05-04"_s).value()));
    waitFor(*CivilDay::of(2023, 5, 4));
    const auto sent = send(letter, "2023-05-04");
    QVERIFY(!sent);
    QVERIFY(sent.error().message.contains(u"withdrawn"_s));
    const QString path = m_folder.filePath(u"gone.txt"_s);
    QVERIFY(!writeFrozenLetter(m_test->session, letter.id, LetterFormat::Text, path, true));
    QVERIFY(!QFile::exists(path));
    LetterWish later;
    later.date = *CivilDay::of(2023, 5, 4);
    later.requests = { u"Lift the restrictions."_s };
    QVERIFY(!composeLetter(m_test->folder(), later));
}

void TstLetterLog::changedFactsAreTold()
{
    const Connection &connection = m_test->session.vault->connection();
    const Letter letter = write();
    QVERIFY(factsChanged(connection, { letter })->isEmpty());
    Restriction restriction;
    for (const Restriction &one : m_test->folder().restrictions) {
        if (letter.cites.contains(one.id.text()))
            restriction = one;
    }
    QVERIFY(!restriction.id.isNull());
    const QString before = restriction.text;
    restriction.text = u"Now in other words"_s;
    restriction.from = PartialDate::fromEdtf(u"2023-04-11"_s).value();
    QVERIFY(saveRecord(m_test->session, restriction, u"Change"_s));
    auto changed = factsChanged(connection, { letter });
    QVERIFY(changed);
    const QList<FactChange> facts = changed->value(letter.id);
    const auto text = std::ranges::find(facts, u"text"_s, &FactChange::field);
    QVERIFY(text != facts.end());
    QCOMPARE(text->record, restriction.id.uuid());
    QCOMPARE(factText(*text, text->from), before.isEmpty() ? u"–"_s : before.simplified());
    QCOMPARE(factText(*text, text->to), u"Now in other words"_s);
    QCOMPARE(text->author, u"Tester"_s);
    const auto from = std::ranges::find(facts, u"from"_s, &FactChange::field);
    QVERIFY(from != facts.end());
    QCOMPARE(factText(*from, from->to), u"11 April 2023"_s);
    QVERIFY(factInWords(connection, restriction.id.uuid())->contains(u"Now in other words"_s));

    // A length is said in the reader's language, whoever entered it.
    restriction.term = u"2 years"_s;
    QVERIFY(saveRecord(m_test->session, restriction, u"Change"_s));
    const QLocale screen;
    QLocale::setDefault(QLocale(QLocale::Russian));
    const QString russian = factInWords(connection, restriction.id.uuid()).value();
    QLocale::setDefault(screen);
    QVERIFY2(russian.contains(u"2 года"_s) && !russian.contains(u"years"_s), qPrintable(russian));
    QVERIFY(undoLast(m_test->session));

    // A rank puts posts in order and says nothing to a reader.
    const QList<Affiliation> posts = Repository<Affiliation>(connection).all().value();
    QVERIFY(!posts.isEmpty() && posts.first().rank);
    const QString post = factInWords(connection, posts.first().id.uuid()).value();
    QVERIFY2(!post.split(u", "_s).contains(QString::number(*posts.first().rank)), qPrintable(post));

    // A letter written after it knows the new words; what came back to what it was is no change.
    QVERIFY(factsChanged(connection, { write() })->isEmpty());
    QVERIFY(undoLast(m_test->session)); // the second letter
    QVERIFY(undoLast(m_test->session)); // the change
    QVERIFY(factsChanged(connection, { letter })->isEmpty());

    restriction = Repository<Restriction>(connection).byId(restriction.id).value();
    restriction.deleted = true;
    QVERIFY(saveRecord(m_test->session, restriction, u"Bin"_s));
    changed = factsChanged(connection, { letter });
    const QList<FactChange> gone = changed->value(letter.id);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(factText(gone.first(), gone.first().to), u"in the bin"_s);
}

/// What the list of letters sorts by, in SQL, against what is computed from the records.
void TstLetterLog::theListComputesTheSame()
{
    const Letter draft = write();
    const Letter sent = write();
    QVERIFY(approve(sent));
    waitFor(*CivilDay::of(2023, 5, 2));
    QVERIFY(send(sent, "2023-05-02"));
    Person person = m_test->folder().people.first();
    for (const Person &one : m_test->folder().people) {
        if (one.occupation.contains(u"journalist"_s))
            person = one;
    }
    const Person before = person;
    person.occupation = u"poet"_s;
    QVERIFY(saveRecord(m_test->session, person, u"Change"_s));
    Hearing hearing = m_test->folder().hearings.first();
    hearing.at = PartialDate::fromEdtf(u"2022-05"_s).value();
    hearing.note = u"only a note"_s;
    QVERIFY(saveRecord(m_test->session, hearing, u"Change"_s));

    const Connection &connection = m_test->session.vault->connection();
    const ListShape &shape = *listShape(u"letters"_s);
    const int changed = shape.indexOf("facts_changed");
    const int followUp = shape.indexOf("follow_up");
    const auto compare = [&](CivilDay today) {
        const CaseFolder folder = m_test->folder();
        const auto facts = factsChanged(connection, folder.letters).value();
        for (const Letter &letter : folder.letters) {
            const qint64 seq = listSeq(connection, shape, letter.id.uuid()).value();
            const auto line
                = listLines(connection, shape, { changed, followUp }, std::span(&seq, 1), today);
            QVERIFY2(line, qPrintable(line ? QString() : line.error().message));
            const int count = changedRecords(facts.value(letter.id));
            QCOMPARE(line->first().cells.value(changed).text,
                     count > 0 ? QString::number(count) : QString());
            std::optional<CivilDay> due;
            for (const Dispatch &dispatch : folder.dispatches) {
                if (dispatch.letter != letter.id)
                    continue;
                if (const auto next = nextFollowUp(folder, letter, dispatch, today))
                    due = due ? std::min(*due, next->due) : next->due;
            }
            QCOMPARE(line->first().cells.value(followUp).date.earliest(), due);
        }
    };
    const CivilDay day = *CivilDay::of(2023, 5, 2);
    for (const int later : { 0, 41, 42, 83, 84, 400 })
        compare(day.plusDays(later));
    QVERIFY(!factsChanged(connection, m_test->folder().letters).value().isEmpty());
    // Taken back by hand, it is no change any more.
    QVERIFY(saveRecord(m_test->session, before, u"Back"_s));
    compare(day);
    const ReplyEntry reply { PartialDate::fromEdtf(u"2023-06"_s).value(), {}, {}, {}, u"none"_s };
    waitFor(day.plusDays(100));
    QVERIFY(logReply(m_test->session, sent.id, reply));
    compare(day.plusDays(100));
}

void TstLetterLog::allOfItCanBeUndone()
{
    const Letter letter = write();
    const QByteArray draft = m_test->exported();
    QVERIFY(approve(letter));
    waitFor(*CivilDay::of(2023, 5, 2));
    QVERIFY(send(letter, "2023-05-02"));
    QVERIFY(undoLast(m_test->session));
    QVERIFY(undoLast(m_test->session));
    QCOMPARE(m_test->exported(), draft);
}

HABEAS_TEST(TstLetterLog)
#include "tst_letterlog.moc"
