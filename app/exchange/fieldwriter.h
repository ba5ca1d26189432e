#pragma once

#include "app/base/dates/partialdate.h"
#include "app/casefile/lawreference.h"
#include "app/casefile/money.h"
#include "app/casefile/record.h"
#include "app/exchange/jsontext.h"

#include <QSet>

#include <optional>

namespace habeas {

/// Writes the fields of one record, leaving out what is not set and what leads to a record that is
/// not present in the file.
class FieldWriter
{
public:
    FieldWriter(JsonWriter &out, const char *parent, const QSet<QUuid> &present)
        : m_out(out)
        , m_parent(parent)
        , m_present(present)
    {
    }

    void operator()(const char *name, const QString &value, FieldRule = {})
    {
        if (!value.isEmpty())
            m_out.member(QString::fromLatin1(name), value);
    }

    void operator()(const char *name, bool value, FieldRule = {})
    {
        if (!value)
            return;
        m_out.key(QString::fromLatin1(name));
        m_out.boolean(true);
    }

    void operator()(const char *name, const std::optional<int> &value, FieldRule = {})
    {
        if (!value)
            return;
        m_out.key(QString::fromLatin1(name));
        m_out.number(*value);
    }

    void operator()(const char *name, const PartialDate &value, FieldRule = {})
    {
        if (!value.isSet())
            return;
        const QString key = QString::fromLatin1(name);
        m_out.member(key, value.edtf());
        if (!value.typed().isEmpty())
            m_out.member(QString(key + u"_typed"), value.typed());
    }

    void operator()(const char *name, const LawReference &value, FieldRule = {})
    {
        if (value.isSet())
            m_out.member(QString::fromLatin1(name), value.text());
    }

    void operator()(const char *name, const Money &value, FieldRule = {})
    {
        if (!value.isSet())
            return;
        m_out.key(QString::fromLatin1(name));
        m_out.beginObject();
        m_out.member(u"amount", value.amount);
        m_out.member(u"currency", value.currency);
        if (!value.statedAmount.isEmpty()) {
            m_out.key(u"stated");
            m_out.beginObject();
            m_out.member(u"amount", value.statedAmount);
            m_out.member(u"currency", value.statedCurrency);
            m_out.endObject();
        }
        m_out.endObject();
    }

    template<class Other>
    void operator()(const char *name, const Id<Other> &value, FieldRule = {})
    {
        // What is in the bin is not in the file, and nothing in the file may lead nowhere.
        if (m_present.contains(value.uuid()) && qstrcmp(name, m_parent) != 0)
            m_out.member(QString::fromLatin1(name), value.text());
    }

private:
    JsonWriter &m_out;
    const char *m_parent;
    const QSet<QUuid> &m_present;
};

/// sources, note and sealed, which all records have; the same for what is not present.
void writeShared(JsonWriter &out, const Record &record, const QSet<QUuid> &present);

} // namespace habeas
