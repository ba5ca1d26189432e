#include "app/casefile/chargestages.h"
#include "app/letters/facts/casefacts.h"

#include <algorithm>

// The part of CaseFacts that reads charges.

namespace habeas {

using namespace Qt::StringLiterals;

void CaseFacts::charges()
{
    for (const LedgerCharge &entry : chargeLedger(m_folder, m_wish.date)) {
        const Charge charge = atLastStage(entry.charge, m_folder.chargeStages);
        if (!isTheirs(charge.person) || (!charge.law.isSet() && charge.offence.trimmed().isEmpty()))
            continue;
        // "Convicted" only where a judgment that stands, or the charge itself, says so.
        const bool undone = !entry.convicted;
        const QString stage = undone && charge.stage == u"convicted"_s
            ? QString()
            : label("charge_stage", charge.stage);
        const QString outcome = undone && charge.outcome == u"convicted"_s
            ? QString()
            : label("charge_outcome", charge.outcome);
        const QString law = printLaw(charge.law, m_wish.language, LawStyle::Short);
        const QString what = law.isEmpty() ? charge.offence.trimmed() : law;
        const QString fact = stage.isEmpty() ? what : u"%1: %2"_s.arg(what, stage);
        if (!takes(charge.id.uuid(), fact))
            continue;
        LetterValue item = list(u"charges"_s).newItem(charge.id.uuid());
        item.set(u"law"_s, LetterValue::of(charge.law));
        item.set(u"offence"_s, words(charge.offence));
        if (item.members[u"law"_s].isNothing() && item.members[u"offence"_s].isNothing()) {
            list(u"charges"_s).foreign << charge.offence.trimmed();
            continue;
        }
        item.content = fact;
        item.set(u"stage"_s, LetterValue::of(stage));
        item.set(u"stage_date"_s, LetterValue::of(charge.stageDate));
        item.set(u"acts_dated"_s, LetterValue::stretch(charge.actsDated));
        item.set(u"outcome"_s, LetterValue::of(outcome));
        item.set(u"outcome_date"_s, LetterValue::of(charge.outcomeDate));
        if (charge.outcome != charge.stage && charge.outcome != u"unknown"_s)
            item.set(u"outcome_apart"_s, LetterValue::of(outcome));
        item.set(u"ended"_s, LetterValue::flag(isNoLongerPursued(entry)));
        replacements(item, entry);
        list(u"charges"_s).items << item;
    }
}

void CaseFacts::replacements(LetterValue &item, const LedgerCharge &entry) const
{
    LetterValue &others = item.members[u"replaced_by"_s];
    for (const LedgerLink &link : entry.into) {
        const auto charge = std::ranges::find(m_folder.charges, link.charge, &Charge::id);
        if (charge == m_folder.charges.end() || m_wish.leftOut.contains(charge->id.uuid()))
            continue;
        LetterValue other = others.newItem(charge->id.uuid());
        const QString law = printLaw(charge->law, m_wish.language, LawStyle::Short);
        const LetterValue offence = words(charge->offence);
        if (law.isEmpty() && offence.isNothing())
            continue;
        other.content = law.isEmpty() ? offence.content : LetterValue::Content(law);
        other.set(u"law"_s, LetterValue::of(charge->law));
        other.set(u"offence"_s, offence);
        others.items << other;
    }
}

} // namespace habeas
