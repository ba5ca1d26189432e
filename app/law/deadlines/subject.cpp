#include "app/law/deadlines/subject.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// The person a case without people at risk is about: the only one its measures name.
Id<Person> onlyHeld(const CaseFolder &folder)
{
    if (folder.measures.isEmpty())
        return {};
    const Id<Person> first = folder.measures.front().person;
    const bool same = std::ranges::all_of(folder.measures, [&](const Measure &measure) {
        return measure.person == first;
    });
    return same ? first : Id<Person>();
}

bool namesNobody(const CaseFolder &folder)
{
    const auto unnamed = [](const auto &record) {
        return record.person.isNull();
    };
    return std::ranges::any_of(folder.measures, unnamed)
        || std::ranges::any_of(folder.sentences, unnamed);
}

} // namespace

Subject subjectOf(const CaseFolder &folder, Id<Person> wanted)
{
    const QList<Id<Person>> atRisk = peopleAtRisk(folder);
    const Id<Person> first = atRisk.isEmpty() ? onlyHeld(folder) : atRisk.first();
    const Id<Person> person = wanted.isNull() ? first : wanted;
    return { person, person == first && atRisk.size() <= 1 };
}

QList<Subject> subjectsOf(const CaseFolder &folder)
{
    QList<Subject> subjects { subjectOf(folder, {}) };
    const auto add = [&](Id<Person> id) {
        const bool known = std::ranges::any_of(subjects, [&](const Subject &subject) {
            return subject.owns(id);
        });
        if (!known)
            subjects << (id.isNull() ? Subject {} : subjectOf(folder, id));
    };
    for (const Id<Person> &person : peopleAtRisk(folder))
        add(person);
    for (const Measure &measure : folder.measures) {
        if (!measure.person.isNull())
            add(measure.person);
    }
    if (namesNobody(folder))
        add({});
    return subjects;
}

LibertyEffect effectOf(const QString &measureType)
{
    static const QStringList taken {
        u"police_custody"_s,        u"administrative_detention"_s,
        u"administrative_arrest"_s, u"pretrial_custody"_s,
        u"house_arrest"_s,          u"imprisonment"_s,
        u"psychiatric_placement"_s, u"enforced_disappearance"_s,
        u"immigration_detention"_s, u"military_detention"_s,
        u"deportation_custody"_s,
    };
    static const QStringList limited {
        u"internal_exile"_s, u"restriction_of_freedom"_s, u"travel_ban"_s,
        u"bail"_s,           u"recognisance"_s,           u"personal_surety"_s,
    };
    if (taken.contains(measureType))
        return LibertyEffect::Deprivation;
    return limited.contains(measureType) ? LibertyEffect::Limitation : LibertyEffect::NotSaid;
}

bool isDeprivation(const QString &measureType)
{
    return effectOf(measureType) == LibertyEffect::Deprivation;
}

bool isCriminalHold(const QString &measureType)
{
    return measureType == u"police_custody"_s || measureType == u"pretrial_custody"_s
        || measureType == u"house_arrest"_s;
}

QString code(LibertyEffect effect)
{
    switch (effect) {
    case LibertyEffect::Deprivation:
        return u"deprivation"_s;
    case LibertyEffect::Limitation:
        return u"limitation"_s;
    case LibertyEffect::NotSaid:
        return u"not_said"_s;
    }
    return {};
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
