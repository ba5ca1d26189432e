#pragma once

#include "app/casefile/casefolder.h"

#include <QList>

#include <algorithm>
#include <vector>

namespace habeas {

/// What a record is put in order by: its first date and the first hour, and the place a person gave
/// it where the dates do not say.
struct OrderKey
{
    PartialDate date;
    QString time;
    std::optional<int> position;
    bool dated = false;
    bool timed = false;

    void operator()(const char *, const QString &value, FieldRule rule = {})
    {
        if (rule.form != FieldRule::Form::TimeOfDay || timed)
            return;
        time = value;
        timed = true;
    }

    void operator()(const char *name, const std::optional<int> &value, FieldRule = {})
    {
        if (qstrcmp(name, "position") == 0)
            position = value;
    }

    void operator()(const char *, const PartialDate &value, FieldRule = {})
    {
        if (!dated)
            date = value;
        dated = true;
    }

    template<class Value>
    void operator()(const char *, const Value &, FieldRule = {})
    {
    }

    friend bool operator<(const OrderKey &a, const OrderKey &b)
    {
        if (PartialDate::sortsBefore(a.date, b.date))
            return true;
        if (PartialDate::sortsBefore(b.date, a.date))
            return false;
        return a.time < b.time;
    }
};

/// The order people read records in, the same on screen, in files and in letters: by the record's
/// first date, then the hour, then the id. Records with a position keep the places they have among
/// themselves, and stand in them by position. People, officials and cases stand by id alone.
template<class R>
void sortRecords(QList<R> &records)
{
    struct Place
    {
        OrderKey key;
        qsizetype index;
    };

    std::vector<Place> places(static_cast<size_t>(records.size()));
    for (qsizetype i = 0; i < records.size(); ++i) {
        Place &place = places[static_cast<size_t>(i)];
        place.index = i;
        if (*R::kind.parent != '\0')
            R::describe(records.at(i), place.key);
    }
    std::ranges::sort(places, [&records](const Place &a, const Place &b) {
        if (a.key < b.key || b.key < a.key)
            return a.key < b.key;
        return records.at(a.index).id < records.at(b.index).id;
    });
    std::vector<Place> positioned;
    std::ranges::copy_if(places, std::back_inserter(positioned), [](const Place &place) {
        return place.key.position.has_value();
    });
    std::ranges::stable_sort(positioned, {}, [](const Place &place) {
        return *place.key.position;
    });
    auto next = positioned.begin();
    for (Place &place : places) {
        if (place.key.position)
            place = *next++;
    }
    QList<R> sorted;
    sorted.reserve(records.size());
    for (const Place &place : places)
        sorted << records.at(place.index);
    records = sorted;
}

/// Every list of the folder, by sortRecords().
void sortFolder(CaseFolder &folder);

} // namespace habeas
