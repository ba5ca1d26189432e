#include "app/law/subject.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace habeas {

Subject subjectOf(const CaseFolder &folder, Id<Person> wanted)
{
    Id<Person> atRisk = personAtRisk(folder);
    if (atRisk.isNull() && !folder.measures.isEmpty()) {
        const Id<Person> first = folder.measures.front().person;
        if (std::ranges::all_of(folder.measures, [&](const Measure &measure) {
                return measure.person == first;
            }))
            atRisk = first;
    }
    const Id<Person> person = wanted.isNull() ? atRisk : wanted;
    return { person, person == atRisk };
}

bool isDeprivation(const QString &measureType)
{
    static const QStringList types {
        u"police_custody"_s,        u"administrative_detention"_s,
        u"administrative_arrest"_s, u"pretrial_custody"_s,
        u"house_arrest"_s,          u"imprisonment"_s,
        u"psychiatric_placement"_s, u"enforced_disappearance"_s,
        u"immigration_detention"_s, u"military_detention"_s,
        u"deportation_custody"_s,
    };
    return types.contains(measureType);
}

bool isCriminalHold(const QString &measureType)
{
    return measureType == u"police_custody"_s || measureType == u"pretrial_custody"_s
        || measureType == u"house_arrest"_s;
}

QList<Measure> measuresOf(const CaseFolder &folder, const Subject &subject)
{
    QList<Measure> measures;
    std::ranges::copy_if(folder.measures, std::back_inserter(measures),
                         [&](const Measure &measure) {
                             return subject.owns(measure.person);
                         });
    std::ranges::stable_sort(measures, [](const Measure &a, const Measure &b) {
        if (PartialDate::sortsBefore(a.from, b.from))
            return true;
        if (PartialDate::sortsBefore(b.from, a.from))
            return false;
        return PartialDate::sortsBefore(a.until, b.until);
    });
    return measures;
}

} // namespace habeas
