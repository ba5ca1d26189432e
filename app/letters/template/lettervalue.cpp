#include "app/letters/template/lettervalue.h"

namespace habeas {

namespace {

QMap<QString, LetterValue> namesOf(std::initializer_list<const char *> names)
{
    QMap<QString, LetterValue> members;
    for (const char *name : names)
        members.insert(QString::fromLatin1(name), LetterValue {});
    return members;
}

} // namespace

LetterValue LetterValue::declared(std::initializer_list<const char *> names)
{
    return { .content = Nothing {}, .members = namesOf(names) };
}

LetterValue LetterValue::series(std::initializer_list<const char *> names)
{
    return { .content = Series {}, .members = namesOf(names) };
}

LetterValue LetterValue::of(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? LetterValue {} : LetterValue { .content = trimmed };
}

LetterValue LetterValue::of(const PartialDate &date)
{
    return date.isSet() && !date.isUnknown() ? LetterValue { .content = date } : LetterValue {};
}

LetterValue LetterValue::of(const Money &money)
{
    return money.isSet() ? LetterValue { .content = money } : LetterValue {};
}

LetterValue LetterValue::of(const LawReference &law)
{
    return law.isSet() ? LetterValue { .content = law } : LetterValue {};
}

LetterValue LetterValue::of(const Name &name)
{
    return name.text.trimmed().isEmpty() ? LetterValue {} : LetterValue { .content = name };
}

LetterValue LetterValue::stretch(const PartialDate &date)
{
    LetterValue value = of(date);
    value.lasts = true;
    return value;
}

LetterValue LetterValue::flag(bool on)
{
    return { .content = on };
}

bool LetterValue::isNothing() const
{
    if (std::holds_alternative<Nothing>(content))
        return true;
    if (const bool *on = std::get_if<bool>(&content))
        return !*on;
    return isSeries() && items.isEmpty();
}

LetterValue LetterValue::newItem(const QUuid &itemRecord) const
{
    Q_ASSERT(isSeries());
    return { .content = Group {}, .members = members, .record = itemRecord };
}

void LetterValue::set(const QString &name, LetterValue value)
{
    Q_ASSERT_X(members.contains(name), "LetterValue::set", qPrintable(name));
    LetterValue &member = members[name];
    if (value.members.isEmpty())
        value.members = member.members;
    member = std::move(value);
}

} // namespace habeas
