#include "app/actions/letters/letterlog.h"

#include "app/actions/letters/letterrecords.h"
#include "app/actions/letters/paperactions.h"
#include "app/actions/records/pastday.h"
#include "app/actions/records/recordcheck.h"
#include "app/actions/session/gesture.h"
#include "app/base/dates/dateprint.h"
#include "app/casefile/thesaurus.h"
#include "app/letters/frozenletter.h"
#include "app/letters/gates/approvalgate.h"
#include "app/letters/gates/disclosurelog.h"
#include "app/letters/gates/lettergates.h"
#include "app/letters/gates/outdatedissue.h"
#include "app/letters/markup/letterblocks.h"
#include "app/letters/markup/plaintext.h"
#include "app/records/store/letterexports.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LogText
{
    Q_DECLARE_TR_FUNCTIONS(LetterLog)
};

/// A letter with its case and the dispatches it has.
struct OnFile
{
    CaseFolder folder;
    Letter letter;
    QList<Dispatch> dispatches;
};

Result<OnFile> onFile(const Session &session, Id<Letter> id)
{
    const Connection &connection = session.vault->connection();
    const auto letter = Repository<Letter>(connection).byId(id);
    if (!letter)
        return tl::unexpected(letter.error());
    if (letter->deleted)
        return refused(
            LogText::tr("The letter %1 is in the bin. Bring it back first.").arg(letter->ref));
    auto folder = loadCase(connection, letter->inCase);
    if (!folder)
        return tl::unexpected(folder.error());
    OnFile found { std::move(*folder), *letter, {} };
    for (const Dispatch &dispatch : std::as_const(found.folder.dispatches)) {
        if (dispatch.letter == id)
            found.dispatches << dispatch;
    }
    return found;
}

/// Whether consent still covers the letter today, and each fact it states.
Result<> coveredToday(const OnFile &file, CivilDay today)
{
    const Letter &letter = file.letter;
    const bool isOpen = std::ranges::none_of(file.dispatches, [](const Dispatch &dispatch) {
        return !dispatch.official.isNull() || !dispatch.block.isEmpty();
    });
    const MadeLetter made { letter.templateId, letter.person, isOpen,
                            letter.confirmed.contains(u"withhold_name"_s),
                            letter.confirmed.contains(u"consent_audience"_s) };
    if (const Result<> covered = stillCovered(file.folder, made, today); !covered)
        return covered;
    const Telling telling { readerOf(made.templateId, isOpen),
                            { letter.person.isNull() ? personAtRisk(file.folder) : letter.person },
                            today,
                            made.audienceConfirmed };
    return mayBeTold(file.folder, telling, recordsIn(letter.cites));
}

Result<> noCourtUnconfirmed(const Session &session, const OnFile &file, const Approval &approval)
{
    for (const Dispatch &dispatch : file.dispatches) {
        if (dispatch.official.isNull())
            continue;
        const auto official
            = Repository<Official>(session.vault->connection()).byId(dispatch.official);
        if (!official)
            return tl::unexpected(official.error());
        const bool confirmed = approval.confirmations.contains(u"pending_court"_s)
            && !approval.reasons.value(u"pending_court"_s).trimmed().isEmpty();
        if (official->pendingCourt && !confirmed
            && !file.letter.confirmed.contains(u"pending_court"_s))
            return refused(
                LogText::tr("“%1” is a court that has the case before it; a letter there may be "
                            "taken as interference and do harm. Choose another official, or "
                            "confirm it and say why. The letter is as it was.")
                    .arg(official->office),
                u"confirm:pending_court"_s);
    }
    return {};
}

/// Somebody may have died since the letter was written.
Result<> writtenOfTheLiving(const OnFile &file, const Approval &approval)
{
    const Reader reader = readerOf(file.letter.templateId, file.dispatches.isEmpty());
    if (file.letter.confirmed.contains(u"person_died"_s)
        || (reader != Reader::Authorities && reader != Reader::Public && reader != Reader::Person))
        return {};
    return stillLives(file.folder, file.letter.person, approval.confirmations, approval.reasons);
}

/// What does not fit what is noted as sent.
QStringList oddOfSending(const Session &session, const Letter &letter, const PartialDate &on)
{
    QStringList odd;
    const PartialDate &approved = letter.approvedOn;
    if (approved.earliest() && on.latest() && *on.latest() < *approved.earliest())
        odd << LogText::tr(
                   "It was approved on %1 only, after the day it was sent. Check both days.")
                   .arg(printDate(approved, screenLanguage()));
    const auto made = readLetterExports(session.vault->connection(), { letter.id.uuid() });
    if (made && !made->isEmpty() && std::ranges::all_of(*made, &LetterExport::draft))
        odd << LogText::tr("Only drafts of it were brought out. Check which paper went out.");
    return odd;
}

Result<Done> save(Session &session, const Letter &letter, const QList<Dispatch> &dispatches,
                  const QString &words)
{
    Result<> checked = checkRecord(letter);
    for (const Dispatch &dispatch : dispatches)
        checked = checked ? checkRecord(dispatch) : checked;
    if (!checked)
        return tl::unexpected(checked.error());
    const Connection &connection = session.vault->connection();
    const auto saved = performGesture(session, words, [&](const Transaction &proof) -> Result<> {
        Result<> written = Repository<Letter>(connection).save(proof, letter);
        for (const Dispatch &dispatch : dispatches) {
            if (written)
                written = Repository<Dispatch>(connection).save(proof, dispatch);
        }
        return written;
    });
    if (!saved)
        return tl::unexpected(saved.error());
    return Done { saved->changeSet, words, saved->moved };
}

tl::unexpected<Error> staysInside(const Letter &letter)
{
    return refused(LogText::tr("“%1” stays in the office, or with the person it is about: nobody "
                               "has to approve it and it is not sent. What somebody outside was "
                               "told is noted as a disclosure.")
                       .arg(letter.ref),
                   u"letter.template"_s);
}

Result<> approvable(const Session &session, const OnFile &file, const Approval &approval,
                    CivilDay day)
{
    if (approval.by.trimmed().isEmpty())
        return refused(LogText::tr("Say who approves the letter. It is still a draft."),
                       u"letter.approved_by"_s);
    if (!needsApproval(file.letter.templateId))
        return staysInside(file.letter);
    if (isApproved(file.letter))
        return refused(LogText::tr("The letter %1 is approved already, by %2.")
                           .arg(file.letter.ref, file.letter.approvedBy));
    if (file.letter.state == u"sent" || file.letter.state == u"answered"
        || file.letter.state == u"withdrawn")
        return refused(LogText::tr("The letter %1 is no draft any more: its state is “%2”.")
                           .arg(file.letter.ref,
                                codeLabel(u"letter_state"_s, file.letter.state, screenLanguage())));
    if (const auto text = frozenLetter(file.letter); !text)
        return tl::unexpected(text.error());
    Result<> gate = noStopAction(file.folder);
    if (gate)
        gate = coveredToday(file, day);
    if (gate)
        gate = noCourtUnconfirmed(session, file, approval);
    if (gate)
        gate = writtenOfTheLiving(file, approval);
    if (gate)
        gate = notExpired(file.folder, day, approval.confirmations);
    return gate;
}

} // namespace

Result<Letter> letterNamed(const Session &session, const QString &idOrRef)
{
    const auto letters = Repository<Letter>(session.vault->connection()).all();
    if (!letters)
        return tl::unexpected(letters.error());
    QList<Letter> found;
    for (const Letter &letter : *letters) {
        if (letter.id.text() == idOrRef)
            return letter;
        if (letter.ref == idOrRef)
            found << letter;
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return failure(ErrorKind::NotFound,
                       LogText::tr("There is no letter “%1” in this vault. Look at the list of "
                                   "letters for its reference.")
                           .arg(idOrRef),
                       idOrRef);
    return refused(
        LogText::tr("More than one letter has the reference “%1”: give the id.").arg(idOrRef),
        idOrRef);
}

Result<Done> approveLetter(Session &session, Id<Letter> id, const Approval &approval)
{
    const auto file = onFile(session, id);
    if (!file)
        return tl::unexpected(file.error());
    const CivilDay day = today(session.clock);
    if (const Result<> may = approvable(session, *file, approval, day); !may)
        return tl::unexpected(may.error());
    Letter letter = file->letter;
    letter.state = u"approved"_s;
    letter.approvedBy = approval.by.trimmed();
    letter.approvedOn = PartialDate::fromDay(day);
    letter.sha256 = letterHash(letter.text);
    QStringList confirmed = letter.confirmed.split(u'\n', Qt::SkipEmptyParts);
    QStringList words(approval.confirmations.begin(), approval.confirmations.end());
    words.sort();
    for (const QString &word : std::as_const(words)) {
        const QString why = approval.reasons.value(word).simplified();
        confirmed << (why.isEmpty() ? word : QString(word + u": " + why));
    }
    letter.confirmed = confirmed.join(u'\n');
    auto done = save(session, letter, {}, LogText::tr("Approve letter %1").arg(letter.ref));
    if (done) {
        const QList<QUuid> cited = recordsIn(letter.cites);
        done->warnings += outdatedIssues(file->folder, plainText(letterBlocks(letter.text)),
                                         QSet<QUuid>(cited.begin(), cited.end()));
        done->effects << LogText::tr("Letter %1 is approved by %2; its text is frozen and prints "
                                     "without the draft mark.")
                             .arg(letter.ref, letter.approvedBy);
    }
    return done;
}

Result<Done> markSent(Session &session, Id<Letter> id, const Sending &sending)
{
    const auto file = onFile(session, id);
    if (!file)
        return tl::unexpected(file.error());
    Letter letter = file->letter;
    if (!needsApproval(letter.templateId))
        return staysInside(letter);
    if (!isApproved(letter))
        return refused(LogText::tr("The letter %1 is a draft. Approve it first; nothing was noted.")
                           .arg(letter.ref),
                       u"letter.state"_s);
    if (!sending.on.isSet())
        return refused(LogText::tr("Say on which day the letter was sent."), u"dispatch.sent"_s);
    if (sending.on.latest() && letter.made.earliest()
        && *sending.on.latest() < *letter.made.earliest())
        return refused(LogText::tr("The letter is dated %1, so it cannot have been sent before. "
                                   "Check the day.")
                           .arg(printDate(letter.made, screenLanguage())),
                       u"dispatch.sent"_s);
    if (sending.replyDue.latest() && sending.on.earliest()
        && *sending.replyDue.latest() < *sending.on.earliest())
        return refused(LogText::tr("The reply would be due on %1, before the letter was sent. "
                                   "Check the day.")
                           .arg(printDate(sending.replyDue, screenLanguage())),
                       u"dispatch.reply_due"_s);
    const CivilDay day = today(session.clock);
    Result<> gate = hasCome(sending.on, day, u"dispatch.sent"_s);
    if (gate)
        gate = noStopAction(file->folder);
    if (gate)
        gate = coveredToday(*file, day);
    if (gate && !letter.confirmed.contains(u"expired_action"_s))
        gate = notExpired(file->folder, day, sending.confirmations);
    if (!gate)
        return tl::unexpected(gate.error());

    QList<Dispatch> dispatches = file->dispatches;
    dispatches.removeIf([](const Dispatch &dispatch) {
        return dispatch.sent.isSet();
    });
    Dispatch dispatch = dispatches.value(0);
    if (dispatch.id.isNull()) {
        // Sent once more by another way, or an open letter: a dispatch of its own.
        if (!file->dispatches.isEmpty()) {
            dispatch.official = file->dispatches.first().official;
            dispatch.block = file->dispatches.first().block;
        }
        dispatch.id = newId<Dispatch>();
        dispatch.letter = id;
    }
    dispatch.sent = sending.on;
    dispatch.medium = sending.medium;
    dispatch.tracking = sending.tracking.trimmed();
    dispatch.replyDue = sending.replyDue;
    if (letter.state != u"answered")
        letter.state = u"sent"_s;
    auto done = save(session, letter, { dispatch },
                     LogText::tr("Note letter %1 as sent").arg(letter.ref));
    if (done)
        done->effects << LogText::tr("It went out on %1.", "a letter")
                             .arg(printDate(sending.on, screenLanguage()))
                       << oddOfSending(session, letter, sending.on);
    return done;
}

namespace {

/// The dispatch a reply belongs to: the last one sent.
Result<Dispatch> lastSent(const OnFile &file)
{
    const Dispatch *last = nullptr;
    for (const Dispatch &dispatch : file.dispatches) {
        if (dispatch.sent.isSet()
            && (!last || !PartialDate::sortsBefore(dispatch.sent, last->sent)))
            last = &dispatch;
    }
    if (last)
        return *last;
    return refused(LogText::tr("The letter %1 was not sent yet. Note when it was sent first.")
                       .arg(file.letter.ref),
                   u"dispatch.sent"_s);
}

} // namespace

Result<Done> logReply(Session &session, Id<Letter> id, const ReplyEntry &reply)
{
    const auto file = onFile(session, id);
    if (!file)
        return tl::unexpected(file.error());
    Result<Dispatch> dispatch = lastSent(*file);
    if (!dispatch)
        return tl::unexpected(dispatch.error());
    if (!reply.on.isSet())
        return refused(LogText::tr("Say on which day the reply came."), u"dispatch.replied"_s);
    if (reply.text.trimmed().isEmpty() && reply.document.isNull() && reply.ref.trimmed().isEmpty()
        && reply.outcome.isEmpty())
        return refused(LogText::tr("Give the reply's text, its file, its reference or what came of "
                                   "it."),
                       u"dispatch.reply"_s);
    if (reply.on.latest() && dispatch->sent.earliest()
        && *reply.on.latest() < *dispatch->sent.earliest())
        return refused(LogText::tr("The letter was sent on %1, so the reply cannot be older. Check "
                                   "the day.")
                           .arg(printDate(dispatch->sent, screenLanguage())),
                       u"dispatch.replied"_s);
    if (const Result<> come = hasCome(reply.on, today(session.clock), u"dispatch.replied"_s); !come)
        return tl::unexpected(come.error());
    dispatch->replied = reply.on;
    dispatch->replyRef = reply.ref.trimmed();
    dispatch->reply = reply.text.trimmed();
    dispatch->replyDocument = reply.document;
    if (!reply.outcome.isEmpty())
        dispatch->outcome = reply.outcome;
    Letter letter = file->letter;
    letter.state = u"answered"_s;
    return save(session, letter, { *dispatch },
                LogText::tr("Log the reply to letter %1").arg(letter.ref));
}

Result<Done> setOutcome(Session &session, Id<Letter> id, const QString &outcome)
{
    const auto file = onFile(session, id);
    if (!file)
        return tl::unexpected(file.error());
    Result<Dispatch> dispatch = lastSent(*file);
    if (!dispatch)
        return tl::unexpected(dispatch.error());
    dispatch->outcome = outcome;
    return save(session, file->letter, { *dispatch },
                LogText::tr("What came of letter %1").arg(file->letter.ref));
}

Result<> mayBePrintedAgain(const Session &session, Id<Letter> id)
{
    const auto file = onFile(session, id);
    if (!file)
        return tl::unexpected(file.error());
    if (file->letter.state == u"sent" || file->letter.state == u"answered")
        return {}; // it is out: what is printed is the office's copy
    return coveredToday(*file, today(session.clock));
}

Result<QHash<QUuid, QString>> officeNames(const Connection &connection)
{
    const auto officials = Repository<Official>(connection).all();
    if (!officials)
        return tl::unexpected(officials.error());
    QHash<QUuid, QString> names;
    for (const Official &official : *officials)
        names.insert(official.id.uuid(), official.office);
    return names;
}

} // namespace habeas
