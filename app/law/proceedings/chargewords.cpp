#include "app/law/proceedings/chargewords.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/thesaurus.h"
#include "app/law/proceedings/sentencewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ChargeText
{
    Q_DECLARE_TR_FUNCTIONS(Charges)
};

QString label(const char *list, const QString &code)
{
    return code.isEmpty() ? QString()
                          : codeLabel(QString::fromLatin1(list), code, screenLanguage());
}

QString dateWords(const PartialDate &date)
{
    return date.isSet() ? printDate(date, screenLanguage(), DateStyle::Short) : QString();
}

QString together(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString withDetails(const QString &text, const QString &details)
{
    return details.isEmpty() ? text : ChargeText::tr("%1 (%2)", "text, details").arg(text, details);
}

QString penaltyRange(const Charge &charge)
{
    const QString least = termWords(charge.penaltyLeast);
    const QString most = termWords(charge.penaltyMost);
    if (least.isEmpty() && most.isEmpty())
        return {};
    if (least.isEmpty())
        return ChargeText::tr("up to %1", "penalty").arg(most);
    if (most.isEmpty())
        return ChargeText::tr("%1 or more", "penalty").arg(least);
    return ChargeText::tr("%1 to %2", "penalty").arg(least, most);
}

QString countOutcome(const LedgerCount &entry)
{
    const QString given
        = together({ label("charge_outcome", entry.count.outcome), termWords(entry.count.term) });
    if (given.isEmpty() || entry.inEffect)
        return given;
    if (entry.carried)
        return ChargeText::tr("%1 (before a later judgment)").arg(given);
    return ChargeText::tr("%1 (by a judgment that does not stand)").arg(given);
}

} // namespace

QString chargeName(const Charge &charge)
{
    return charge.law.isSet() ? printLaw(charge.law, screenLanguage(), LawStyle::Short)
                              : charge.offence;
}

QString chargeName(const CaseFolder &folder, Id<Charge> id)
{
    const auto charge = std::ranges::find(folder.charges, id, &Charge::id);
    return charge == folder.charges.end() ? ChargeText::tr("a charge that is not on record")
                                          : chargeName(*charge);
}

QString stageWords(const LedgerStage &stage)
{
    return together({ label("charge_stage", stage.stage), dateWords(stage.at), stage.authority });
}

QString boundsWords(const Charge &charge)
{
    const QString edition = charge.edition.isSet()
        ? ChargeText::tr("wording of %1").arg(dateWords(charge.edition))
        : QString();
    return together({ penaltyRange(charge), charge.severity, edition });
}

QString outcomeWords(const CaseFolder &folder, const LedgerCharge &entry)
{
    QStringList words;
    const Charge &charge = entry.charge;
    const bool undone = charge.outcome == u"convicted"_s && !entry.convicted;
    if (undone)
        words << ChargeText::tr("a conviction that does not stand (%1)")
                     .arg(together({ label("charge_outcome", charge.outcome),
                                     dateWords(charge.outcomeDate) }));
    else if (!charge.outcome.isEmpty())
        words << together(
            { label("charge_outcome", charge.outcome), dateWords(charge.outcomeDate) });
    for (const LedgerLink &link : entry.into)
        words << withDetails(ChargeText::tr("replaced by %1").arg(chargeName(folder, link.charge)),
                             together({ dateWords(link.at), link.authority }));
    const QString bare = label("charge_outcome", charge.outcome);
    for (const LedgerCount &count : entry.counts) {
        if (const QString given = countOutcome(count); given != bare)
            words << given;
    }
    if (entry.circular)
        words << ChargeText::tr("the record says in a circle what replaced what: check it");
    words.removeAll(QString());
    words.removeDuplicates();
    if (words.isEmpty())
        words << (entry.open ? ChargeText::tr("open") : label("charge_stage", entry.reached));
    return words.join(u"; "_s);
}

QStringList originWords(const CaseFolder &folder, const LedgerCharge &entry)
{
    QStringList lines;
    for (const LedgerLink &link : entry.from)
        lines << withDetails(ChargeText::tr("in place of %1").arg(chargeName(folder, link.charge)),
                             together({ dateWords(link.at), link.authority }));
    return lines;
}

} // namespace habeas
