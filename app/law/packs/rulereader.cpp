#include "app/law/packs/packparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct PackText
{
    Q_DECLARE_TR_FUNCTIONS(RulePack)
};

const QStringList confidenceCodes { u"P"_s, u"S"_s, u"M"_s };

QString unitNames(const CountingProfile &profile)
{
    QStringList names;
    for (const Term::Unit unit : profile.units)
        names << packUnits().key(unit);
    return names.join(u", "_s);
}

void readTerm(const PackFields &fields, const RulePack &pack, Rule &rule)
{
    rule.amount = fields.optionalNumber(u"amount"_s, -longestTerm, longestTerm);
    rule.maximum = fields.optionalNumber(u"maximum"_s, 1, longestTerm);
    if (fields.has(u"amount_from"_s))
        rule.amountFrom = fields.oneOf(u"amount_from"_s, { u"penalty.days"_s, u"sentence.term"_s });
    if (rule.amount == 0)
        fields.expected(u"amount"_s, PackText::tr("a number other than 0"));
    if (rule.amount && !rule.amountFrom.isEmpty())
        fields.expected(u"amount"_s,
                        PackText::tr("no number where “amount_from” says where it comes from"));
    if (!rule.amount && rule.amountFrom.isEmpty()) {
        if (fields.has(u"unit"_s) || fields.has(u"count"_s))
            fields.expected(u"amount"_s, PackText::tr("a number, or no “unit” and no “count”"));
        return;
    }
    rule.unit = packUnits().value(fields.oneOf(u"unit"_s, packUnits().keys()), Term::Unit::Day);
    rule.count = fields.oneOf(u"count"_s, pack.counting.keys());
    if (rule.count.isEmpty())
        return;
    const CountingProfile &profile = pack.counting.constFind(rule.count)->profile;
    if (!profile.counts(rule.unit))
        fields.expected(
            u"unit"_s,
            PackText::tr("a unit that %1 counts: %2").arg(rule.count, unitNames(profile)));
    if (rule.unit == Term::Unit::WorkingDay && qAbs(rule.amount.value_or(0)) > mostWorkingDays)
        fields.expected(u"amount"_s, PackText::tr("at most %1 working days").arg(mostWorkingDays));
}

void checkConditions(const PackFields &fields, const RulePack &pack, const QString &key,
                     const QStringList &alternatives)
{
    for (const QString &either : alternatives) {
        for (const QString &condition : either.split(u'|')) {
            if (!pack.conditions.contains(condition))
                fields.expected(key,
                                PackText::tr("conditions that “conditions” explains; “%1” is not")
                                    .arg(condition));
        }
    }
}

void readReach(const PackFields &fields, const RulePack &pack, Rule &rule)
{
    rule.trigger = fields.oneOf(u"trigger"_s, knownTriggers());
    if (fields.has(u"alternative_triggers"_s)) {
        const PackFields others = fields.inside(
            u"alternative_triggers"_s, PackText::tr("rule %1, alternative_triggers").arg(rule.id));
        for (const QString &condition : others.keys())
            rule.alternativeTriggers.insert(condition, others.oneOf(condition, knownTriggers()));
        checkConditions(fields, pack, u"alternative_triggers"_s, rule.alternativeTriggers.keys());
    }
    rule.when = fields.texts(u"when"_s);
    rule.unless = fields.texts(u"unless"_s);
    checkConditions(fields, pack, u"when"_s, rule.when);
    checkConditions(fields, pack, u"unless"_s, rule.unless);
    if (fields.has(u"met_by"_s))
        rule.metBy = fields.oneOf(u"met_by"_s, knownActs());
    rule.actor = fields.optionalText(u"actor"_s);
    if (!rule.actor.isEmpty() && !pack.actors.contains(rule.actor))
        fields.expected(u"actor"_s, PackText::tr("somebody named in “actors”"));
}

void readValidity(const PackFields &fields, Rule &rule)
{
    rule.validFrom = fields.optionalDay(u"valid_from"_s);
    rule.validUntil = fields.optionalDay(u"valid_until"_s);
    if (rule.validFrom && rule.validUntil && *rule.validUntil < *rule.validFrom)
        fields.expected(u"valid_until"_s, PackText::tr("a day not before “valid_from”"));
    if (!fields.has(u"as_of"_s))
        return;
    rule.asOf = fields.oneOf(u"as_of"_s, QStringList { u"today"_s } + knownTriggers());
    if (!rule.validFrom && !rule.validUntil)
        fields.expected(u"as_of"_s, PackText::tr("“valid_from”, “valid_until” or both beside it"));
}

} // namespace

Confidence readConfidence(const PackFields &fields, const QString &key)
{
    const QString code = fields.oneOf(key, confidenceCodes);
    if (code == u"P"_s)
        return Confidence::TextRead;
    return code == u"S"_s ? Confidence::Secondary : Confidence::Memory;
}

Rule readRule(const PackFields &fields, const RulePack &pack)
{
    fields.allow({ u"id"_s,
                   u"provision"_s,
                   u"title"_s,
                   u"trigger"_s,
                   u"alternative_triggers"_s,
                   u"amount"_s,
                   u"amount_from"_s,
                   u"maximum"_s,
                   u"unit"_s,
                   u"count"_s,
                   u"confidence"_s,
                   u"count_confidence"_s,
                   u"when"_s,
                   u"unless"_s,
                   u"met_by"_s,
                   u"cap"_s,
                   u"actor"_s,
                   u"effect"_s,
                   u"note"_s,
                   u"valid_from"_s,
                   u"valid_until"_s,
                   u"as_of"_s });
    Rule rule;
    rule.id = fields.text(u"id"_s);
    rule.provision = fields.text(u"provision"_s);
    rule.title = fields.localText(u"title"_s);
    rule.effect = fields.optionalLocalText(u"effect"_s);
    rule.note = fields.optionalLocalText(u"note"_s);
    rule.cap = fields.optionalText(u"cap"_s);
    rule.confidence = readConfidence(fields, u"confidence"_s);
    if (fields.has(u"count_confidence"_s))
        rule.countConfidence = readConfidence(fields, u"count_confidence"_s);
    readTerm(fields, pack, rule);
    readReach(fields, pack, rule);
    readValidity(fields, rule);
    return rule;
}

} // namespace habeas
