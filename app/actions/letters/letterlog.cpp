#include "app/actions/letters/letterlog.h"

#include "app/actions/letters/factssince.h"
#include "app/actions/letters/letterstep.h"
#include "app/actions/records/pastday.h"
#include "app/base/dates/dateprint.h"
#include "app/letters/frozenletter.h"
#include "app/letters/gates/approvalgate.h"
#include "app/letters/gates/lettergates.h"
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

/// A month is no day: "on September 2026".
QString dayOfSending(const PartialDate &sent)
{
    const QString day = printDate(sent, screenLanguage());
    return sent.isExactDay()
        ? LogText::tr("The letter was sent on %1.").arg(day)
        : LogText::tr("The letter was sent: %1.", "a month, or about when").arg(day);
}

/// The last one on its way; nothing where it never went out.
const Dispatch *lastOnItsWay(const LetterStep &step)
{
    const Dispatch *last = nullptr;
    for (const Dispatch &dispatch : step.dispatches) {
        if (dispatch.sent.isSet()
            && (last == nullptr || !PartialDate::sortsBefore(dispatch.sent, last->sent)))
            last = &dispatch;
    }
    return last;
}

bool isWaiting(const Dispatch &dispatch)
{
    return !dispatch.sent.isSet();
}

/// Where every dispatch of it is out, another one is a correction or a second sending: ask which.
Result<> saidWhich(const LetterStep &step, const Sending &sending)
{
    const Dispatch *last = lastOnItsWay(step);
    if (last == nullptr || sending.again != Sending::Again::Ask
        || std::ranges::any_of(step.dispatches, &isWaiting))
        return {};
    return refused(LogText::tr("Letter %1 is on record as sent already (%2). Say whether that day "
                               "is to be corrected or the letter went out once more; nothing was "
                               "noted.")
                       .arg(step.letter.ref, printDate(last->sent, screenLanguage())),
                   u"confirm:sent_before"_s);
}

/// What is out already is not written anew; its day alone is corrected.
Result<> saysWhatIsSo(const Session &session, const LetterStep &step, const Sending &sending)
{
    if (sending.again == Sending::Again::CorrectDay && lastOnItsWay(step) != nullptr)
        return {};
    const Result<> unanswered = stillUnanswered(step, sending.on);
    return unanswered ? factsStand(session, step, sending.confirmations, sending.on) : unanswered;
}

Result<> sendable(const Session &session, const LetterStep &step, const Sending &sending)
{
    const Letter &letter = step.letter;
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
        gate = saidWhich(step, sending);
    if (gate)
        gate = noStopAction(step.folder);
    if (gate)
        gate = coveredOn(step, day);
    if (gate && !letter.confirmed.contains(u"expired_action"_s))
        gate = notExpired(step.folder, day, sending.confirmations);
    if (gate)
        gate = saysWhatIsSo(session, step, sending);
    return gate;
}

/// The one it was written with, or the one to correct; sent once more by another way, or an open
/// letter: one of its own.
Dispatch dispatchOf(const LetterStep &step, const Sending &sending)
{
    const auto waiting = std::ranges::find_if(step.dispatches, &isWaiting);
    const Dispatch *last = lastOnItsWay(step);
    Dispatch dispatch;
    if (sending.again == Sending::Again::CorrectDay && last != nullptr) {
        dispatch = *last;
    } else if (waiting != step.dispatches.end()) {
        dispatch = *waiting;
    } else {
        if (!step.dispatches.isEmpty()) {
            dispatch.official = step.dispatches.first().official;
            dispatch.block = step.dispatches.first().block;
        }
        dispatch.id = newId<Dispatch>();
        dispatch.letter = step.letter.id;
    }
    dispatch.sent = sending.on;
    dispatch.medium = sending.medium;
    dispatch.tracking = sending.tracking.trimmed();
    dispatch.replyDue = sending.replyDue;
    return dispatch;
}

/// Only what was asked about: a word given for nothing is no answer.
QString confirmedBy(const Session &session, const LetterStep &step, const Sending &sending)
{
    QStringList lines = step.letter.confirmed.split(u'\n', Qt::SkipEmptyParts);
    const QString changed = u"facts_changed"_s;
    if (sending.confirmations.contains(changed) && !lines.contains(changed)
        && !factsStand(session, step, {}, sending.on))
        lines << changed;
    return lines.join(u'\n');
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

Result<Done> markSent(Session &session, Id<Letter> id, const Sending &sending)
{
    const auto step = letterStep(session, id);
    if (!step)
        return tl::unexpected(step.error());
    if (const Result<> may = sendable(session, *step, sending); !may)
        return tl::unexpected(may.error());
    Letter letter = step->letter;
    if (letter.state != u"answered")
        letter.state = u"sent"_s;
    letter.confirmed = confirmedBy(session, *step, sending);
    auto done = saveStep(session, letter, { dispatchOf(*step, sending) },
                         LogText::tr("Note letter %1 as sent").arg(letter.ref));
    if (done) {
        const QString day = printDate(sending.on, screenLanguage());
        done->effects
            << (sending.on.isExactDay()
                    ? LogText::tr("It went out on %1.", "a letter").arg(day)
                    : LogText::tr("It went out: %1.", "a letter; a month, or about when").arg(day));
        done->warnings << oddOfSending(session, letter, sending.on);
    }
    return done;
}

namespace {

/// The dispatch a reply belongs to: the last one sent.
Result<Dispatch> lastSent(const LetterStep &step)
{
    if (const Dispatch *last = lastOnItsWay(step))
        return *last;
    return refused(LogText::tr("The letter %1 was not sent yet. Note when it was sent first.")
                       .arg(step.letter.ref),
                   u"dispatch.sent"_s);
}

/// Whoever answers a letter has answered every copy of it that reached them before.
QList<Dispatch> answeredWith(const LetterStep &step, const Dispatch &answered)
{
    QList<Dispatch> all;
    for (const Dispatch &dispatch : step.dispatches) {
        const bool later = dispatch.sent.earliest() && answered.replied.latest()
            && *answered.replied.latest() < *dispatch.sent.earliest();
        if (dispatch.id == answered.id || isWaiting(dispatch) || later || dispatch.replied.isSet()
            || dispatch.official != answered.official)
            continue;
        all << dispatch;
        all.last().replied = answered.replied;
        all.last().outcome = answered.outcome;
    }
    all << answered;
    return all;
}

} // namespace

Result<Done> logReply(Session &session, Id<Letter> id, const ReplyEntry &reply)
{
    const auto step = letterStep(session, id);
    if (!step)
        return tl::unexpected(step.error());
    Result<Dispatch> dispatch = lastSent(*step);
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
        return refused(dayOfSending(dispatch->sent) + u' '
                           + LogText::tr("So the reply cannot be older. Check the day."),
                       u"dispatch.replied"_s);
    if (const Result<> come = hasCome(reply.on, today(session.clock), u"dispatch.replied"_s); !come)
        return tl::unexpected(come.error());
    dispatch->replied = reply.on;
    dispatch->replyRef = reply.ref.trimmed();
    dispatch->reply = reply.text.trimmed();
    dispatch->replyDocument = reply.document;
    if (!reply.outcome.isEmpty())
        dispatch->outcome = reply.outcome;
    Letter letter = step->letter;
    letter.state = u"answered"_s;
    return saveStep(session, letter, answeredWith(*step, *dispatch),
                    LogText::tr("Log the reply to letter %1").arg(letter.ref));
}

Result<Done> setOutcome(Session &session, Id<Letter> id, const QString &outcome)
{
    const auto step = letterStep(session, id);
    if (!step)
        return tl::unexpected(step.error());
    Result<Dispatch> dispatch = lastSent(*step);
    if (!dispatch)
        return tl::unexpected(dispatch.error());
    dispatch->outcome = outcome;
    return saveStep(session, step->letter, { *dispatch },
                    LogText::tr("What came of letter %1").arg(step->letter.ref));
}

Result<> mayBePrintedAgain(const Session &session, Id<Letter> id)
{
    const auto step = letterStep(session, id);
    if (!step)
        return tl::unexpected(step.error());
    if (step->letter.state == u"sent" || step->letter.state == u"answered")
        return {}; // it is out: what is printed is the office's copy
    if (needsApproval(step->letter.templateId)) { // it is printed to be sent
        if (const Result<> go = noStopAction(step->folder); !go)
            return go;
    }
    return coveredOn(*step, today(session.clock));
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
