#pragma once

#include "app/base/dates/partialdate.h"
#include "app/casefile/lawreference.h"
#include "app/casefile/money.h"
#include "app/casefile/record.h"

#include <QJsonArray>
#include <QJsonObject>

namespace habeas {

[[nodiscard]] inline QJsonValue dayJson(const std::optional<CivilDay> &day)
{
    return day ? QJsonValue(day->iso()) : QJsonValue();
}

/// EDTF; null where nothing was entered.
[[nodiscard]] inline QJsonValue dateJson(const PartialDate &date)
{
    return date.isSet() ? QJsonValue(date.edtf()) : QJsonValue();
}

[[nodiscard]] inline QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// The fields of a record that hold something, by their names.
class RecordJson
{
public:
    void operator()(const char *name, const QString &value, FieldRule = {})
    {
        if (!value.isEmpty())
            m_object.insert(QLatin1String(name), value);
    }

    void operator()(const char *name, bool value, FieldRule = {})
    {
        if (value)
            m_object.insert(QLatin1String(name), value);
    }

    void operator()(const char *name, const std::optional<int> &value, FieldRule = {})
    {
        if (value)
            m_object.insert(QLatin1String(name), *value);
    }

    void operator()(const char *name, const PartialDate &value, FieldRule = {})
    {
        if (value.isSet())
            m_object.insert(QLatin1String(name), value.edtf());
    }

    void operator()(const char *name, const Money &value, FieldRule = {})
    {
        if (value.isSet())
            m_object.insert(QLatin1String(name), QString(value.amount + u' ' + value.currency));
    }

    void operator()(const char *name, const LawReference &value, FieldRule = {})
    {
        if (value.isSet())
            m_object.insert(QLatin1String(name), value.text());
    }

    template<class Other>
    void operator()(const char *name, const Id<Other> &value, FieldRule = {})
    {
        if (!value.isNull())
            m_object.insert(QLatin1String(name), value.text());
    }

    [[nodiscard]] QJsonObject &object() { return m_object; }

private:
    QJsonObject m_object;
};

template<class R>
[[nodiscard]] QJsonObject recordJson(const R &record)
{
    RecordJson json;
    json.object().insert(QLatin1String("id"), record.id.text());
    R::describe(record, json);
    if (!record.note.isEmpty())
        json.object().insert(QLatin1String("note"), record.note);
    if (record.sealed)
        json.object().insert(QLatin1String("sealed"), true);
    return json.object();
}

} // namespace habeas
