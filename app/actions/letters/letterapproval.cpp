#include "app/actions/letters/factssince.h"
#include "app/actions/letters/letterlog.h"
#include "app/actions/letters/letterstep.h"
#include "app/base/text/reason.h"
#include "app/casefile/thesaurus.h"
#include "app/letters/frozenletter.h"
#include "app/letters/gates/approvalgate.h"
#include "app/letters/gates/consentlimits.h"
#include "app/letters/gates/disclosurelog.h"
#include "app/letters/gates/lettergates.h"
#include "app/letters/gates/outdatedissue.h"
#include "app/letters/markup/letterblocks.h"
#include "app/letters/markup/plaintext.h"
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

Result<> noCourtUnconfirmed(const Session &session, const LetterStep &step,
                            const Approval &approval)
{
    for (const Dispatch &dispatch : step.dispatches) {
        if (dispatch.official.isNull())
            continue;
        const auto official
            = Repository<Official>(session.vault->connection()).byId(dispatch.official);
        if (!official)
            return tl::unexpected(official.error());
        const bool confirmed = approval.confirmations.contains(u"pending_court"_s)
            && isReason(approval.reasons.value(u"pending_court"_s));
        if (official->pendingCourt && !confirmed
            && !step.letter.confirmed.contains(u"pending_court"_s))
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
Result<> writtenOfTheLiving(const LetterStep &step, const Approval &approval)
{
    return asksAboutDeath(step.folder, step.letter, step.dispatches)
        ? stillLives(step.folder, step.letter.person, approval.confirmations, approval.reasons)
        : Result<>();
}

/// What is written as approved is asked about; so is what is approved later.
Result<> knownOfReprisal(const LetterStep &step, const Approval &approval)
{
    return asksAboutReprisal(step.folder, step.letter, step.dispatches)
        ? noReprisal(step.folder, step.letter.person, approval.confirmations, approval.reasons)
        : Result<>();
}

Result<> approvable(const Session &session, const LetterStep &step, const Approval &approval,
                    CivilDay day)
{
    if (approval.by.trimmed().isEmpty())
        return refused(LogText::tr("Say who approves the letter. It is still a draft."),
                       u"letter.approved_by"_s);
    if (!needsApproval(step.letter.templateId))
        return staysInside(step.letter);
    if (isApproved(step.letter))
        return refused(LogText::tr("The letter %1 is approved already, by %2.")
                           .arg(step.letter.ref, step.letter.approvedBy));
    if (step.letter.state == u"sent" || step.letter.state == u"answered"
        || step.letter.state == u"withdrawn")
        return refused(LogText::tr("The letter %1 is no draft any more: its state is “%2”.")
                           .arg(step.letter.ref,
                                codeLabel(u"letter_state"_s, step.letter.state, screenLanguage())));
    if (const auto text = frozenLetter(step.letter); !text)
        return tl::unexpected(text.error());
    Result<> gate = noStopAction(step.folder);
    if (gate)
        gate = coveredOn(step, day);
    if (gate)
        gate = stillUnanswered(step);
    if (gate)
        gate = noCourtUnconfirmed(session, step, approval);
    if (gate)
        gate = writtenOfTheLiving(step, approval);
    // Confirmed when it was written, it is not asked about again; no form offers it twice.
    if (gate && !step.letter.confirmed.contains(u"expired_action"_s))
        gate = notExpired(step.folder, day, approval.confirmations);
    if (gate)
        gate = knownOfReprisal(step, approval);
    if (gate)
        gate = factsStand(session, step, approval.confirmations);
    return gate;
}

} // namespace

bool asksAboutDeath(const CaseFolder &folder, const Letter &letter,
                    const QList<Dispatch> &dispatches)
{
    const Reader reader = readerOf(letter.templateId, dispatches.isEmpty());
    const bool ofTheLiving
        = reader == Reader::Authorities || reader == Reader::Public || reader == Reader::Person;
    return ofTheLiving && !letter.confirmed.contains(u"person_died"_s)
        && !stillLives(folder, letter.person, {}, {});
}

bool asksAboutReprisal(const CaseFolder &folder, const Letter &letter,
                       const QList<Dispatch> &dispatches)
{
    const Reader reader = readerOf(letter.templateId, dispatches.isEmpty());
    const QStringList confirmed = letter.confirmed.split(u'\n');
    const bool isConfirmed = std::ranges::any_of(confirmed, [](const QString &line) {
        return line.section(u':', 0, 0) == u"reprisal";
    });
    return (reader == Reader::Authorities || reader == Reader::Public) && !isConfirmed
        && !noReprisal(folder, letter.person, {}, {});
}

Result<Done> approveLetter(Session &session, Id<Letter> id, const Approval &approval)
{
    const auto step = letterStep(session, id);
    if (!step)
        return tl::unexpected(step.error());
    const CivilDay day = today(session.clock);
    if (const Result<> may = approvable(session, *step, approval, day); !may)
        return tl::unexpected(may.error());
    Letter letter = step->letter;
    letter.state = u"approved"_s;
    letter.approvedBy = approval.by.trimmed();
    letter.approvedOn = PartialDate::fromDay(day);
    letter.sha256 = letterHash(letter.text);
    QStringList confirmed = letter.confirmed.split(u'\n', Qt::SkipEmptyParts);
    QStringList words(approval.confirmations.begin(), approval.confirmations.end());
    if (factsStand(session, *step, {}))
        words.removeAll(u"facts_changed"_s); // nothing was asked
    words.sort();
    for (const QString &word : std::as_const(words)) {
        const QString why = approval.reasons.value(word).simplified();
        const QString line = why.isEmpty() ? word : QString(word + u": " + why);
        if (!confirmed.contains(line))
            confirmed << line;
    }
    letter.confirmed = confirmed.join(u'\n');
    auto done = saveStep(session, letter, {}, LogText::tr("Approve letter %1").arg(letter.ref));
    if (done) {
        const QList<QUuid> cited = recordsIn(letter.cites);
        done->warnings += consentLimits(step->folder, letter, step->dispatches, day);
        done->warnings += outdatedIssues(step->folder, plainText(letterBlocks(letter.text)),
                                         QSet<QUuid>(cited.begin(), cited.end()));
        done->effects << LogText::tr("Letter %1 is approved by %2; its text is frozen and prints "
                                     "without the draft mark.")
                             .arg(letter.ref, letter.approvedBy);
    }
    return done;
}

} // namespace habeas
