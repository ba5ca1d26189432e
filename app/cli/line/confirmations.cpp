#include "app/cli/line/confirmations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ConfirmationText
{
    Q_DECLARE_TR_FUNCTIONS(Confirmations)
};

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
        if (word != u"consent_audience" && word != u"expired_action" && word != u"withhold_name"
            && word != u"minor_name" && word != u"reprisal")
            return failure(ErrorKind::Usage,
                           ConfirmationText::tr("--confirm needs consent_audience, expired_action, "
                                                "withhold_name, minor_name or reprisal; "
                                                "pending_court is "
                                                "confirmed by --pending-court-confirmed REASON."),
                           u"--confirm"_s);
        confirmed.words.insert(word);
    }
    const QString option = u"pending-court-confirmed"_s;
    if (call.has(option)) {
        const QString reason = call.value(option).trimmed();
        if (reason.isEmpty())
            return failure(ErrorKind::Usage,
                           ConfirmationText::tr("Say why the letter goes to the court all the "
                                                "same: --pending-court-confirmed REASON."),
                           u"--pending-court-confirmed"_s);
        confirmed.words.insert(u"pending_court"_s);
        confirmed.reasons.insert(u"pending_court"_s, reason);
    }
    const QString death = u"death-confirmed"_s;
    if (call.has(death)) {
        const QString reason = call.value(death).trimmed();
        if (reason.isEmpty())
            return failure(ErrorKind::Usage,
                           ConfirmationText::tr("Say why it is written although the person died: "
                                                "--death-confirmed REASON."),
                           u"--death-confirmed"_s);
        confirmed.words.insert(u"person_died"_s);
        confirmed.reasons.insert(u"person_died"_s, reason);
    }
    return confirmed;
}

} // namespace habeas
