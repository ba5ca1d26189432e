#include "app/letters/facts/lifespan.h"

#include "app/letters/template/phrases.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

bool isToCome(const PartialDate &date, CivilDay today)
{
    return date.earliest() && *date.earliest() > today;
}

/// Of an end that nobody wrote down only its limit is known.
PartialDate notLaterThan(const PartialDate &died, CivilDay today)
{
    const CivilDay last = std::min(died.latest().value_or(today), today);
    const QString day = died.isUnknown() || died.isOneDayWithin()
            || died.precision() == PartialDate::Precision::Interval
        ? PartialDate::fromDay(last).edtf()
        : died.edtf();
    return PartialDate::fromEdtf(u"../"_s + day).value_or(PartialDate::unknown());
}

/// A man, a woman, or neither on record: Russian verbs ask for it.
QString byGender(const Person &person, QStringView he, QStringView she, QStringView both)
{
    if (person.pronoun == u"he" || (person.pronoun.isEmpty() && person.sex == u"male"))
        return he.toString();
    if (person.pronoun == u"she" || (person.pronoun.isEmpty() && person.sex == u"female"))
        return she.toString();
    return both.toString();
}

} // namespace

PartialDate deathOf(const CaseFolder &folder, Id<Person> person, CivilDay today)
{
    for (const Person &one : folder.people) {
        if (one.id == person && one.died.isSet() && !isToCome(one.died, today))
            return one.died;
    }
    for (const Event &event : folder.events) {
        if (event.type == u"death" && event.person == person && event.at.isSet()
            && !isToCome(event.at, today))
            return event.at;
    }
    for (const Measure &measure : folder.measures) {
        if (measure.person == person && measure.endedBy == u"death" && measure.until.isSet()
            && !isToCome(measure.until, today))
            return measure.until;
    }
    return {};
}

CaseFolder endedByDeath(CaseFolder folder, CivilDay today)
{
    const QList<Person> people = folder.people;
    for (qsizetype i = 0; i < people.size(); ++i) {
        const PartialDate died = deathOf(folder, people.at(i).id, today);
        if (!died.isSet())
            continue;
        folder.people[i].died = died;
        for (Measure &measure : folder.measures) {
            const bool theirs = measure.person == people.at(i).id
                || (measure.person.isNull() && people.size() == 1);
            const bool open = !measure.until.isSet() || measure.until.isUnknown();
            const bool begunAfter = died.latest() && measure.from.earliest()
                && *measure.from.earliest() > *died.latest();
            if (!theirs || !open || begunAfter)
                continue;
            const bool known = !measure.until.isSet() && !died.isUnknown();
            measure.until = known ? died : notLaterThan(died, today);
            if (known && measure.endedBy.isEmpty())
                measure.endedBy = u"death"_s;
        }
    }
    return folder;
}

QString deathInWords(const Person &person, Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return byGender(person, u"скончался", u"скончалась", u"скончался (скончалась)");
    case Language::Kazakh:
        return u"қайтыс болды"_s;
    }
    return u"died"_s;
}

QString deathInWords(const Person &person, const PartialDate &died, Language language)
{
    const QString verb = deathInWords(person, language);
    if (died.isSet() && !died.isUnknown())
        return language == Language::Kazakh ? u"%1 %2"_s.arg(dateAsWhen(died, language), verb)
                                            : u"%1 %2"_s.arg(verb, dateAsWhen(died, language));
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return verb + u" (дата неизвестна)"_s;
    case Language::Kazakh:
        return verb + u" (күні белгісіз)"_s;
    }
    return verb + u" (the date is not known)"_s;
}

} // namespace habeas
