#pragma once

#include "app/base/dates/partialdate.h"
#include "app/casefile/lawreference.h"
#include "app/casefile/money.h"
#include "app/casefile/record.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace habeas {

/// Everything a record holds, field by field, as text to compare.
class RecordContent
{
public:
    void operator()(const char *, const QString &value, FieldRule = {}) { m_values << value; }

    void operator()(const char *, bool value, FieldRule = {})
    {
        m_values << QString::number(value);
    }

    void operator()(const char *, const std::optional<int> &value, FieldRule = {})
    {
        m_values << (value ? QString::number(*value) : QString());
    }

    void operator()(const char *, const PartialDate &value, FieldRule = {})
    {
        m_values << value.edtf() << value.typed();
    }

    void operator()(const char *, const Money &value, FieldRule = {})
    {
        m_values << value.amount << value.currency << value.statedAmount << value.statedCurrency;
    }

    void operator()(const char *, const LawReference &value, FieldRule = {})
    {
        m_values << value.text();
    }

    template<class Other>
    void operator()(const char *, const Id<Other> &value, FieldRule = {})
    {
        m_values << value.text();
    }

    [[nodiscard]] const QStringList &values() const { return m_values; }

private:
    QStringList m_values;
};

/// Whether saving b over a would change nothing.
template<class R>
[[nodiscard]] bool sameRecord(const R &a, const R &b)
{
    RecordContent left;
    RecordContent right;
    R::describe(a, left);
    R::describe(b, right);
    return a.note == b.note && a.sealed == b.sealed && a.deleted == b.deleted
        && std::ranges::is_permutation(a.sources, b.sources) && left.values() == right.values();
}

} // namespace habeas
