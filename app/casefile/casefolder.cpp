#include "app/casefile/casefolder.h"

#include "app/base/text/textfold.h"
#include "app/casefile/namefitness.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// What puts people at risk in order.
struct Standing
{
    PartialDate involved;
    PartialDate held;
    QString name;
    Id<Person> person;

    friend bool operator<(const Standing &a, const Standing &b)
    {
        if (PartialDate::sortsBefore(a.involved, b.involved))
            return true;
        if (PartialDate::sortsBefore(b.involved, a.involved))
            return false;
        if (PartialDate::sortsBefore(a.held, b.held))
            return true;
        if (PartialDate::sortsBefore(b.held, a.held))
            return false;
        if (a.name != b.name)
            return a.name < b.name;
        return a.person < b.person;
    }
};

Standing standingOf(const CaseFolder &folder, const Involvement &part)
{
    Standing standing {
        part.from, {}, foldForSearch(displayName(folder, part.person)), part.person
    };
    for (const Measure &measure : folder.measures) {
        if (measure.person == part.person
            && (!standing.held.isSet() || PartialDate::sortsBefore(measure.from, standing.held)))
            standing.held = measure.from;
    }
    return standing;
}

} // namespace

QList<Id<Person>> peopleAtRisk(const CaseFolder &folder)
{
    std::vector<Standing> standings;
    for (const Involvement &part : folder.involvements) {
        const bool known = std::ranges::any_of(standings, [&](const Standing &other) {
            return other.person == part.person;
        });
        if (part.role == u"person_at_risk"_s && !part.person.isNull() && !known)
            standings.push_back(standingOf(folder, part));
    }
    std::sort(standings.begin(), standings.end());
    QList<Id<Person>> people;
    for (const Standing &standing : standings)
        people << standing.person;
    return people;
}

Id<Person> personAtRisk(const CaseFolder &folder)
{
    return peopleAtRisk(folder).value(0);
}

const Name *bestName(const CaseFolder &folder, Id<Person> person, const QString &language)
{
    const Name *best = nullptr;
    for (const Name &name : folder.names) {
        if (!(name.person == person))
            continue;
        if (best == nullptr || nameFitness(name, language) > nameFitness(*best, language))
            best = &name;
    }
    return best;
}

QString displayName(const CaseFolder &folder, Id<Person> person, const QString &language)
{
    const Name *name = bestName(folder, person, language);
    return name == nullptr ? QString() : name->text;
}

QList<Order> ordersOf(const CaseFolder &folder, Id<Measure> measure)
{
    QList<Order> orders;
    std::ranges::copy_if(folder.orders, std::back_inserter(orders), [measure](const Order &order) {
        return order.measure == measure;
    });
    return orders;
}

} // namespace habeas
