#include "app/letters/gates/consentlimits.h"

#include "app/casefile/thesaurus.h"
#include "app/letters/gates/approvalgate.h"
#include "app/letters/gates/consentgate.h"
#include "app/letters/template/words.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

// Of every yes in force, not of the one relied on alone: what was asked for once holds.
QStringList consentLimits(const CaseFolder &folder, Id<Person> person, const QStringList &purposes,
                          CivilDay on)
{
    QStringList said;
    QStringList lines;
    for (const QString &purpose : purposes) {
        for (const Consent &yes : folder.consents) {
            const QString limits = yes.limits.simplified();
            if (limits.isEmpty() || yes.deleted || yes.sealed || yes.person != person
                || yes.purpose != purpose || yes.answer != u"yes"
                || standingOf(yes, on) != ConsentStanding::InForce || said.contains(limits))
                continue;
            said << limits;
            lines << Letters::tr("The person agreed to “%1” within limits: “%2”. Check that "
                                 "nothing here goes beyond them.")
                         .arg(codeLabel(u"consent_purpose"_s, purpose, screenLanguage()), limits);
        }
    }
    return lines;
}

QStringList consentLimits(const CaseFolder &folder, const Letter &letter,
                          const QList<Dispatch> &dispatches, CivilDay on)
{
    if (!needsApproval(letter.templateId))
        return {};
    const bool isOpen = std::ranges::none_of(dispatches, [](const Dispatch &dispatch) {
        return !dispatch.official.isNull() || !dispatch.block.isEmpty();
    });
    const bool namesNobody = letter.confirmed.contains(u"withhold_name"_s);
    return consentLimits(folder, letter.person.isNull() ? personAtRisk(folder) : letter.person,
                         purposesOf(letter.templateId, isOpen && !namesNobody), on);
}

QList<LetterFinding> limitsToKeep(const CaseFolder &folder, Id<Person> person,
                                  const LetterWish &wish)
{
    const bool namesNobody = wish.confirmations.contains(u"withhold_name"_s);
    const QStringList purposes = purposesOf(wish.templateId, !wish.official && !namesNobody);
    QList<LetterFinding> findings;
    for (const QString &words : consentLimits(folder, person, purposes, wish.date))
        findings << LetterFinding { LetterFinding::Level::Warning, words };
    return findings;
}

} // namespace habeas
