#include "app/law/packs/packparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct PackText
{
    Q_DECLARE_TR_FUNCTIONS(RulePack)
};

/// A pack's own way of counting, described by what it does.
CountingProfile profileFrom(const PackFields &fields)
{
    CountingProfile profile;
    const QString expiry
        = fields.oneOf(u"ends"_s, { u"same_moment"_s, u"end_of_day"_s, u"close_of_business"_s });
    profile.expiry = CountingProfile::Expiry::SameMoment;
    if (expiry == u"end_of_day"_s)
        profile.expiry = CountingProfile::Expiry::EndOfDay;
    else if (expiry == u"close_of_business"_s)
        profile.expiry = CountingProfile::Expiry::CloseOfBusiness;
    const bool included
        = fields.oneOf(u"first_day"_s, { u"counts"_s, u"does_not_count"_s }) == u"counts"_s;
    profile.start = included ? CountingProfile::Start::Included : CountingProfile::Start::Excluded;
    profile.rollsOver = fields.yes(u"rolls_over"_s);
    profile.stricterDays = fields.optionalNumber(u"stricter_days"_s, 0, 3).value_or(0);
    const bool toTheMoment = profile.expiry == CountingProfile::Expiry::SameMoment;
    for (const QString &name : fields.texts(u"units"_s)) {
        if (!packUnits().contains(name) || profile.counts(packUnits().value(name))
            || (name == u"hour"_s && !toTheMoment)) {
            fields.expected(u"units"_s,
                            PackText::tr("units from %1, each once, “hour” only where the term "
                                         "ends at the same moment")
                                .arg(packUnits().keys().join(u", "_s)));
        }
        profile.units << packUnits().value(name);
    }
    if (profile.units.isEmpty())
        fields.expected(u"units"_s, PackText::tr("at least one unit"));
    if (toTheMoment && (!included || profile.rollsOver))
        fields.expected(u"ends"_s,
                        PackText::tr("“end_of_day” or “close_of_business” where the first day does "
                                     "not count or the term rolls over"));
    return profile;
}

} // namespace

const QMap<QString, Term::Unit> &packUnits()
{
    static const QMap<QString, Term::Unit> map {
        { u"hour"_s, Term::Unit::Hour },   { u"day"_s, Term::Unit::Day },
        { u"week"_s, Term::Unit::Week },   { u"working_day"_s, Term::Unit::WorkingDay },
        { u"month"_s, Term::Unit::Month }, { u"year"_s, Term::Unit::Year },
    };
    return map;
}

void readCounting(const PackFields &top, RulePack &pack)
{
    if (!top.has(u"counting"_s) && !pack.counting.isEmpty())
        return; // the pack this one extends says how
    const PackFields all = top.inside(u"counting"_s, u"counting"_s);
    for (const QString &name : all.keys()) {
        if (const auto known = CountingProfile::wellKnown(name)) {
            pack.counting.insert(name, { *known, all.localText(name) });
            continue;
        }
        const PackFields fields = all.inside(name, PackText::tr("way of counting %1").arg(name));
        fields.allow({ u"first_day"_s, u"ends"_s, u"rolls_over"_s, u"stricter_days"_s, u"units"_s,
                       u"text"_s });
        pack.counting.insert(name, { profileFrom(fields), fields.localText(u"text"_s) });
    }
}

} // namespace habeas
