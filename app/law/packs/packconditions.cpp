#include "app/law/packs/packparts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct PackText
{
    Q_DECLARE_TR_FUNCTIONS(RulePack)
};

void readArticles(const PackFields &fields, Condition &condition)
{
    fields.allow({ u"instrument"_s, u"articles"_s });
    condition.instrument = fields.text(u"instrument"_s);
    for (const QString &text : fields.texts(u"articles"_s)) {
        bool firstGood = false;
        bool lastGood = false;
        const ArticleRange range { text.section(u'-', 0, 0).toInt(&firstGood),
                                   text.section(u'-', -1).toInt(&lastGood) };
        if (!firstGood || !lastGood || text.count(u'-') > 1 || range.first > range.last)
            fields.expected(u"articles"_s, PackText::tr("articles such as “272” or “255-268”"));
        condition.articles << range;
    }
    if (condition.articles.isEmpty())
        fields.expected(u"articles"_s, PackText::tr("articles such as “272” or “255-268”"));
}

void readMonths(const PackFields &fields, Condition &condition)
{
    const PackFields months = fields.inside(u"months"_s, u"months"_s);
    months.allow({ u"from"_s, u"below"_s });
    condition.monthsFrom = months.optionalNumber(u"from"_s, 0, longestTerm);
    condition.monthsBelow = months.optionalNumber(u"below"_s, 1, longestTerm);
    if (!condition.monthsFrom && !condition.monthsBelow)
        fields.expected(u"months"_s, PackText::tr("“from”, “below” or both"));
}

Condition conditionFrom(const PackFields &fields)
{
    static const QStringList ways { u"age_below"_s,        u"charged_under"_s,
                                    u"months"_s,           u"held_in_custody"_s,
                                    u"first_order_days"_s, u"measure"_s,
                                    u"sentence"_s,         u"always"_s };
    fields.allow(QStringList { u"text"_s } + ways);
    Condition condition;
    condition.text = fields.localText(u"text"_s);
    condition.ageBelow = fields.optionalNumber(u"age_below"_s, 1, 120);
    condition.firstOrderDays = fields.optionalNumber(u"first_order_days"_s, 1, longestTerm);
    condition.heldInCustody = fields.yes(u"held_in_custody"_s);
    condition.always = fields.yes(u"always"_s);
    condition.measureType = fields.optionalText(u"measure"_s);
    condition.sentenceType = fields.optionalText(u"sentence"_s);
    if (fields.has(u"charged_under"_s))
        readArticles(fields.inside(u"charged_under"_s, u"charged_under"_s), condition);
    if (fields.has(u"months"_s))
        readMonths(fields, condition);
    const auto present = std::ranges::count_if(ways, [&](const QString &way) {
        return fields.has(way);
    });
    if (present > 1)
        fields.objectTo(
            PackText::tr("A condition is answered in one way; expected only one of: %1.")
                .arg(ways.join(u", "_s)));
    return condition;
}

} // namespace

void readConditions(const PackFields &top, RulePack &pack)
{
    if (!top.has(u"conditions"_s))
        return;
    const PackFields fields = top.inside(u"conditions"_s, u"conditions"_s);
    for (const QString &code : fields.keys()) {
        const QString where = PackText::tr("condition %1").arg(code);
        pack.conditions.insert(code, conditionFrom(fields.inside(code, where)));
    }
}

} // namespace habeas
