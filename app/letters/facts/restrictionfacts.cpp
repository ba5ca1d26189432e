#include "app/casefile/thesaurus.h"
#include "app/letters/facts/casefacts.h"
#include "app/letters/facts/lifespan.h"
#include "app/letters/gates/approvalgate.h"
#include "app/letters/template/words.h"

#include <algorithm>

// The part of CaseFacts that reads what a judgment or an order forbids.

namespace habeas {

using namespace Qt::StringLiterals;

void CaseFacts::restrictions()
{
    using Told = RestrictionTerm::Telling;
    if (deathOf(m_folder, m_data.person, m_wish.date).isSet())
        return; // nobody who died lives under restrictions
    for (const RestrictionTerm &term : restrictionTerms(m_folder, m_wish.date)) {
        if (!isTheirs(term.restriction.person) || term.telling == Told::Nothing
            || term.telling == Told::Undone)
            continue;
        restriction(term,
                    term.telling == Told::Later ? u"later_restrictions"_s : u"restrictions"_s);
    }
}

void CaseFacts::restriction(const RestrictionTerm &found, const QString &name)
{
    const Restriction &restriction = found.restriction;
    const QString type = label("restriction_type", restriction.type);
    const LetterValue own = words(restriction.text);
    const QString *exact = std::get_if<QString>(&own.content);
    const QString best = exact ? *exact : type;
    if (!takes(restriction.id.uuid(), best))
        return;
    // The word for its type says it in every language, unless that word is "other".
    const bool inside = readerOf(m_wish.templateId, m_wish.official == nullptr) == Reader::Office;
    if (restriction.type == u"other" && exact == nullptr && !inside) {
        list(name).foreign << own.foreign;
        if (own.foreign.isEmpty())
            m_data.withheld << Letters::tr("A restriction of the kind “other” has no words of its "
                                           "own on record and was left out. Type what it forbids.");
        return;
    }
    LetterValue item = list(name).newItem(restriction.id.uuid());
    item.content = best;
    item.set(u"type"_s, LetterValue::of(type));
    item.set(u"text"_s, own);
    item.set(u"from"_s, LetterValue::of(found.begins));
    item.set(u"until"_s, LetterValue::of(restriction.until));
    item.set(u"law"_s, LetterValue::of(restriction.law));
    item.set(u"term"_s, term(restriction.term));
    item.set(u"starts"_s, LetterValue::of(label("restriction_start", restriction.startsWith)));
    list(name).items << item;
    if (found.telling == RestrictionTerm::Telling::InForce)
        list(u"sure_restrictions"_s).items << item;
    else if (found.telling == RestrictionTerm::Telling::NotCertain)
        list(u"possible_restrictions"_s).items << item;
    consequence(restriction);
}

void CaseFacts::consequence(const Restriction &restriction)
{
    const QString consequence = restriction.consequence.trimmed();
    LetterValue &all = list(u"consequences"_s);
    if (consequence.isEmpty())
        return;
    const auto known = knownLabel(u"breach_consequence"_s, consequence, m_wish.language);
    LetterValue said = known ? LetterValue::of(*known) : words(consequence);
    const bool told = std::ranges::any_of(all.items, [&said](const LetterValue &one) {
        const auto *a = std::get_if<QString>(&one.content);
        const auto *b = std::get_if<QString>(&said.content);
        return a != nullptr && b != nullptr && *a == *b;
    });
    if (told)
        return;
    said.record = restriction.id.uuid();
    if (!all.foreign.contains(consequence))
        all.foreign << said.foreign;
    if (!said.isNothing())
        all.items << said;
}

} // namespace habeas
