#include "app/casefile/casefolder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// The language a name is written in, from its script where nobody said: a person looking for
/// "ru" wants the Cyrillic spelling, whatever language it was entered under.
QString scriptOf(const QString &language)
{
    static const QStringList cyrillic { u"ru"_s, u"kk"_s, u"be"_s, u"uk"_s, u"ky"_s, u"tg"_s };
    static const QStringList arabic { u"ar"_s, u"fa"_s, u"ug"_s };
    if (cyrillic.contains(language))
        return u"Cyrl"_s;
    return arabic.contains(language) ? u"Arab"_s : u"Latn"_s;
}

/// Higher is better. An alias is shown only where there is nothing else.
int fitness(const Name &name, const QString &language)
{
    int points = 0;
    if (name.use == u"primary"_s)
        points += 4;
    else if (name.use == u"transliteration"_s || name.use.isEmpty())
        points += 2;
    else
        points -= 64;
    if (language.isEmpty())
        return points;
    if (name.language == language)
        points += 16;
    else if (name.script == scriptOf(language))
        points += 8;
    return points;
}

} // namespace

Id<Person> personAtRisk(const CaseFolder &folder)
{
    const auto found = std::ranges::find_if(folder.involvements, [](const Involvement &part) {
        return part.role == u"person_at_risk"_s;
    });
    return found == folder.involvements.end() ? Id<Person>() : found->person;
}

const Name *bestName(const CaseFolder &folder, Id<Person> person, const QString &language)
{
    const Name *best = nullptr;
    for (const Name &name : folder.names) {
        if (!(name.person == person))
            continue;
        if (best == nullptr || fitness(name, language) > fitness(*best, language))
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
