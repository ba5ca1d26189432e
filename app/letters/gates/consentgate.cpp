#include "app/letters/gates/consentgate.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/thesaurus.h"
#include "app/letters/template/words.h"

namespace habeas {

using namespace Qt::StringLiterals;

ConsentStanding standingOf(const Consent &yes, CivilDay on)
{
    if (yes.withdrawn.isSet())
        return ConsentStanding::Withdrawn;
    const bool vouchedFor = !yes.method.trimmed().isEmpty() || !yes.evidence.trimmed().isEmpty();
    if (!yes.given.latest() && !(yes.given.isUnknown() && vouchedFor))
        return ConsentStanding::NoDate;
    if (yes.given.latest() && *yes.given.latest() > on)
        return ConsentStanding::NotYetGiven;
    if (yes.expires.isSet() && (!yes.expires.earliest() || *yes.expires.earliest() < on))
        return ConsentStanding::Expired;
    return ConsentStanding::InForce;
}

bool isLastDaySure(const Consent &yes)
{
    const PartialDate &last = yes.expires;
    return last.isExactDay() && !last.isApproximate() && !last.isUncertain();
}

bool isRefusalAgainst(const Consent &no, const Consent &yes)
{
    const bool takenBack = no.withdrawn.isSet();
    if (no.id == yes.id || takenBack != (no.answer == u"yes"))
        return false;
    const PartialDate &said = takenBack ? no.withdrawn : no.given;
    return !said.latest() || !yes.given.earliest() || !(*said.latest() < *yes.given.earliest());
}

namespace {

QString purposeTitle(const QString &purpose)
{
    return codeLabel(u"consent_purpose"_s, purpose, screenLanguage());
}

QString whyNot(ConsentStanding standing, const Consent &yes, const QString &purpose)
{
    const QString title = purposeTitle(purpose);
    switch (standing) {
    case ConsentStanding::InForce:
        break;
    case ConsentStanding::NoDate:
        return Letters::tr("The consent for “%1” has no date, so nobody can tell whether it held. "
                           "Record when it was given; where nobody knows, record that and how it "
                           "was given.")
            .arg(title);
    case ConsentStanding::NotYetGiven:
        return Letters::tr("The consent for “%1” (%2) was not certainly given before the day it "
                           "is used on. Check both dates.")
            .arg(title, printDate(yes.given, screenLanguage()));
    case ConsentStanding::Expired:
        if (isLastDaySure(yes))
            return Letters::tr("The consent for “%1” ran out on %2. Ask the person again and "
                               "record the answer, then try again.")
                .arg(title, printDate(yes.expires, screenLanguage()));
        return Letters::tr("The consent for “%1” may have run out (%2). Ask the person again and "
                           "record the answer, then try again.")
            .arg(title, printDate(yes.expires, screenLanguage()));
    case ConsentStanding::Withdrawn:
        return Letters::tr(
                   "The consent for “%1” was withdrawn. Nothing may be written on it unless the "
                   "person agrees again and that is on record.")
            .arg(title);
    }
    return {};
}

struct Answers
{
    QList<Consent> yes;
    QList<Consent> no; ///< and what was taken back
    bool refused = false;
    bool notObtainable = false; ///< nobody could ask
};

// A sealed consent may not be relied on; a sealed refusal still protects.
Answers answersOf(const CaseFolder &folder, Id<Person> person, const QString &purpose)
{
    Answers answers;
    for (const Consent &consent : folder.consents) {
        if (consent.deleted || consent.person != person || consent.purpose != purpose)
            continue;
        if (consent.answer == u"no" || (consent.answer == u"yes" && consent.withdrawn.isSet()))
            answers.no << consent;
        if (consent.answer == u"no")
            answers.refused = true;
        else if (consent.answer == u"not_obtainable")
            answers.notObtainable = true;
        else if (consent.answer == u"yes" && !consent.sealed)
            answers.yes << consent;
    }
    return answers;
}

/// Where nobody has said yes.
QString whyNone(const Answers &answers, const QString &purpose)
{
    if (answers.refused)
        return Letters::tr("The person refused “%1”, and without consent nothing is written. Only "
                           "the person can change that; record the new answer under Consents.")
            .arg(purposeTitle(purpose));
    if (answers.notObtainable)
        return Letters::tr("The person could not be asked about “%1”, and without consent "
                           "nothing is written. Record the answer under Consents once there is "
                           "one.")
            .arg(purposeTitle(purpose));
    return Letters::tr("No consent for “%1” is on record, and without one nothing is written. "
                       "Ask the person, record the answer under Consents, then try again.")
        .arg(purposeTitle(purpose));
}

} // namespace

Result<ConsentInForce> consentFor(const CaseFolder &folder, Id<Person> person,
                                  const QString &purpose, CivilDay letterDate)
{
    const Answers answers = answersOf(folder, person, purpose);
    QString why = whyNone(answers, purpose);
    for (const Consent &yes : answers.yes) {
        const ConsentStanding standing = standingOf(yes, letterDate);
        if (standing != ConsentStanding::InForce) {
            why = whyNot(standing, yes, purpose);
            continue;
        }
        ConsentInForce found { yes.id, !yes.audience.trimmed().isEmpty(), yes.audience.trimmed(),
                               !yes.given.latest() };
        bool refusedLater = false;
        bool takenBack = false;
        for (const Consent &no : answers.no) {
            if (!isRefusalAgainst(no, yes))
                continue;
            const QString audience = no.audience.trimmed();
            refusedLater = refusedLater || audience.isEmpty();
            takenBack = takenBack || (audience.isEmpty() && no.withdrawn.isSet());
            found.limited = true;
            found.audience = audience;
        }
        if (!refusedLater)
            return found;
        why = takenBack
            ? Letters::tr("A consent for “%1” was withdrawn, and the other yes on record is not "
                          "certainly newer. Ask the person which holds, and record it.")
                  .arg(purposeTitle(purpose))
            : Letters::tr("A refusal for “%1” is on record beside the consent and is not certainly "
                          "older. Ask the person which holds, and record it.")
                  .arg(purposeTitle(purpose));
    }
    return refused(why, u"consent "_s + purpose);
}

bool isIntimate(const Event &event)
{
    static const QStringList types { u"ill_treatment"_s, u"torture"_s, u"health"_s,
                                     u"hunger_strike"_s };
    return types.contains(event.type);
}

} // namespace habeas
