#pragma once

#include "app/casefile/casefolder.h"

#include <QList>

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
    QUuid id = {}; ///< decides where nothing else does

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
};

/// The indexes of the keys, in the order described at sortRecords(). For one list of records; not
/// a template, because there are forty kinds of them.
[[nodiscard]] QList<qsizetype> orderOf(const QList<OrderKey> &keys);

/// The order people read records in, the same on screen, in files and in letters: by the record's
/// first date, then the hour, then the id. Records with a position keep the places they have among
/// themselves, and stand in them by position. People, officials and cases stand by id alone.
template<class R>
void sortRecords(QList<R> &records)
{
    QList<OrderKey> keys(records.size());
    for (qsizetype i = 0; i < records.size(); ++i) {
        OrderKey &key = keys[i];
        if (*R::kind.parent != '\0')
            R::describe(records.at(i), key);
        key.id = records.at(i).id.uuid();
    }
    QList<R> sorted;
    sorted.reserve(records.size());
    for (const qsizetype index : orderOf(keys))
        sorted << records.at(index);
    records = sorted;
}

/// Every list of the folder, by sortRecords().
void sortFolder(CaseFolder &folder);

} // namespace habeas
