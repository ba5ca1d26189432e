#include "app/cli/line/confirmations.h"

#include "app/base/text/reason.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ConfirmationText
{
    Q_DECLARE_TR_FUNCTIONS(Confirmations)
};

/// A confirmation by an option of its own, which says why.
Result<> takeReason(const Invocation &call, const QString &option, const QString &word,
                    const QString &sayWhy, Confirmations &confirmed)
{
    if (!call.has(option))
        return {};
    const QString reason = call.value(option).trimmed();
    if (!isReason(reason))
        return failure(ErrorKind::Usage, sayWhy, u"--"_s + option);
    confirmed.words.insert(word);
    confirmed.reasons.insert(word, reason);
    return {};
}

} // namespace

Result<Confirmations> confirmationsOf(const Invocation &call)
{
    Confirmations confirmed;
    for (const QString &word : call.values(u"confirm"_s)) {
        if (word == u"pending_court")
            return failure(ErrorKind::Usage,
                           ConfirmationText::tr("A letter to a court that has the case before it "
                                                "needs a reason: --pending-court-confirmed "
                                                "REASON."),
                           u"--confirm"_s);
        if (word == u"person_died")
            return failure(ErrorKind::Usage,
                           ConfirmationText::tr("A paper about somebody who died needs a reason: "
                                                "--death-confirmed REASON."),
                           u"--confirm"_s);
        if (word == u"reprisal")
            return failure(ErrorKind::Usage,
                           ConfirmationText::tr("A letter after a reprisal needs a reason: "
                                                "--reprisal-confirmed REASON."),
                           u"--confirm"_s);
        if (word != u"consent_audience" && word != u"expired_action" && word != u"withhold_name"
            && word != u"minor_name" && word != u"facts_changed")
            return failure(
                ErrorKind::Usage,
                ConfirmationText::tr(
                    "--confirm needs consent_audience, expired_action, "
                    "withhold_name, minor_name or facts_changed. A court with the case before "
                    "it is confirmed by --pending-court-confirmed REASON, a "
                    "death by --death-confirmed REASON, a reprisal by "
                    "--reprisal-confirmed REASON."),
                u"--confirm"_s);
        confirmed.words.insert(word);
    }
    Result<> taken
        = takeReason(call, u"pending-court-confirmed"_s, u"pending_court"_s,
                     ConfirmationText::tr("Say why the letter goes to the court all the same: "
                                          "--pending-court-confirmed REASON."),
                     confirmed);
    if (taken)
        taken = takeReason(call, u"death-confirmed"_s, u"person_died"_s,
                           ConfirmationText::tr("Say why it is written although the person died: "
                                                "--death-confirmed REASON."),
                           confirmed);
    if (taken)
        taken = takeReason(call, u"reprisal-confirmed"_s, u"reprisal"_s,
                           ConfirmationText::tr("Say why another letter goes out after the "
                                                "reprisal: --reprisal-confirmed REASON."),
                           confirmed);
    if (!taken)
        return tl::unexpected(taken.error());
    return confirmed;
}

} // namespace habeas
