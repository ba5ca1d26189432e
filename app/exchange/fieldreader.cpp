#include "app/exchange/fieldreader.h"

#include "app/base/dates/partialdate.h"
#include "app/casefile/fieldcheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct CaseFileText
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

constexpr qsizetype longestText = 4 * 1024 * 1024;

QString wanted(JsonNode::Kind kind)
{
    switch (kind) {
    case JsonNode::Kind::Text:
        return CaseFileText::tr("A text in quotation marks is wanted here.");
    case JsonNode::Kind::Number:
        return CaseFileText::tr("A whole number is wanted here, without quotation marks.");
    case JsonNode::Kind::Bool:
        return CaseFileText::tr("Here stands true or false, without quotation marks.");
    case JsonNode::Kind::List:
        return CaseFileText::tr("A list in square brackets is wanted here.");
    case JsonNode::Kind::Object:
    case JsonNode::Kind::Null:
        break;
    }
    return CaseFileText::tr("A record in curly brackets is wanted here.");
}

} // namespace

QString FieldReader::at(const QString &key) const
{
    return placeIn(m_place, key);
}

bool FieldReader::fail(const QString &key, const QString &reason)
{
    return m_reading.fail(at(key), reason);
}

const JsonNode *FieldReader::take(const QString &key)
{
    m_known << key;
    return good() ? m_object.member(key) : nullptr;
}

bool FieldReader::readText(const QString &key, QString &value)
{
    const JsonNode *node = take(key);
    if (node == nullptr)
        return false;
    if (node->kind != JsonNode::Kind::Text)
        return fail(key, wanted(JsonNode::Kind::Text));
    if (node->text.size() > longestText)
        return fail(key, CaseFileText::tr("This text is longer than Habeas keeps in one field."));
    value = node->text;
    return true;
}

void FieldReader::operator()(const char *name, QString &value, FieldRule rule)
{
    const QString key = QString::fromLatin1(name);
    if (!readText(key, value))
        return;
    if (rule.form == FieldRule::Form::RecordIds) {
        const QString text = std::exchange(value, {});
        if (!m_reading.recordIds(text, at(key), value))
            return;
    }
    if (const auto reason = textFault(value, rule))
        fail(key, *reason);
}

void FieldReader::operator()(const char *name, bool &value, FieldRule)
{
    const QString key = QString::fromLatin1(name);
    const JsonNode *node = take(key);
    if (node == nullptr)
        return;
    if (node->kind == JsonNode::Kind::Bool)
        value = node->text == u"true"_s;
    else
        fail(key, wanted(JsonNode::Kind::Bool));
}

void FieldReader::operator()(const char *name, std::optional<int> &value, FieldRule)
{
    const QString key = QString::fromLatin1(name);
    const JsonNode *node = take(key);
    if (node == nullptr)
        return;
    bool whole = false;
    const int number = node->text.toInt(&whole);
    if (node->kind == JsonNode::Kind::Number && whole)
        value = number;
    else
        fail(key, wanted(JsonNode::Kind::Number));
}

void FieldReader::operator()(const char *name, PartialDate &value, FieldRule)
{
    const QString key = QString::fromLatin1(name);
    const QString typedKey = key + u"_typed"_s;
    QString edtf;
    QString typed;
    const bool given = readText(key, edtf);
    const bool hasWords = readText(typedKey, typed);
    if (hasWords && !given) {
        fail(typedKey,
             CaseFileText::tr("These are the words a date was typed in, but “%1” itself "
                              "is missing.")
                 .arg(key));
    }
    if (const auto reason = textFault(typed, {}))
        fail(typedKey, *reason);
    if (!given || !good())
        return;
    const Result<PartialDate> date = PartialDate::fromEdtf(edtf);
    if (!date)
        fail(key, date.error().message);
    else
        value = hasWords ? date->withTyped(typed) : *date;
}

void FieldReader::operator()(const char *name, LawReference &value, FieldRule)
{
    const QString key = QString::fromLatin1(name);
    QString text;
    if (!readText(key, text))
        return;
    const Result<LawReference> law = LawReference::fromText(text);
    if (law)
        value = *law;
    else
        fail(key, law.error().message);
}

bool FieldReader::readAmount(const JsonNode &object, const QString &place, bool mayBeStated,
                             Money &value)
{
    if (object.kind != JsonNode::Kind::Object)
        return m_reading.fail(place, wanted(JsonNode::Kind::Object));
    for (const auto &[key, node] : object.members) {
        const QString here = placeIn(place, key);
        if (key == u"stated"_s && mayBeStated) {
            Money stated;
            if (!readAmount(node, here, false, stated))
                return false;
            value.statedAmount = stated.amount;
            value.statedCurrency = stated.currency;
            continue;
        }
        if (key != u"amount"_s && key != u"currency"_s)
            return m_reading.fail(here, CaseFileText::tr("Habeas knows no “%1” here.").arg(key));
        if (node.kind != JsonNode::Kind::Text)
            return m_reading.fail(here, wanted(JsonNode::Kind::Text));
        (key == u"amount"_s ? value.amount : value.currency) = node.text;
    }
    if (value.amount.isEmpty() || value.currency.isEmpty())
        return m_reading.fail(place, CaseFileText::tr("Money needs both “amount” and “currency”."));
    return true;
}

void FieldReader::operator()(const char *name, Money &value, FieldRule)
{
    const QString key = QString::fromLatin1(name);
    const JsonNode *node = take(key);
    if (node == nullptr || !readAmount(*node, at(key), true, value))
        return;
    if (const auto reason = moneyFault(value))
        fail(key, *reason);
}

QUuid FieldReader::readReference(const char *name, const char *table)
{
    if (qstrcmp(name, m_parent) == 0)
        return m_parentId; // nesting says it
    const QString key = QString::fromLatin1(name);
    const JsonNode *node = take(key);
    QUuid id;
    if (node != nullptr && !m_reading.reference(*node, at(key), table, id))
        return {};
    return id;
}

void FieldReader::readShared(Record &record)
{
    (*this)("note", record.note);
    (*this)("sealed", record.sealed);
    const JsonNode *sources = list("sources");
    if (sources == nullptr)
        return;
    for (size_t i = 0; i < sources->items.size(); ++i) {
        const QString place = placeOf(at(u"sources"_s), i);
        QUuid id;
        if (!m_reading.reference(sources->items[i], place, "source", id))
            return;
        const Id<Source> source(id);
        if (record.sources.contains(source)) {
            m_reading.fail(place, CaseFileText::tr("This source is already in the list."));
            return;
        }
        record.sources << source;
    }
}

const JsonNode *FieldReader::list(const char *name)
{
    const QString key = QString::fromLatin1(name);
    const JsonNode *node = take(key);
    if (node != nullptr && node->kind != JsonNode::Kind::List) {
        fail(key, wanted(JsonNode::Kind::List));
        return nullptr;
    }
    return node;
}

bool FieldReader::refuseOthers()
{
    for (const auto &member : m_object.members) {
        if (m_known.contains(member.name))
            continue;
        const QString nearest = nearestKey(member.name, m_known);
        if (nearest.isEmpty())
            return fail(member.name.left(60), CaseFileText::tr("Habeas knows no such field here."));
        return fail(
            member.name.left(60),
            CaseFileText::tr("Habeas knows no such field here. Did you mean “%1”?").arg(nearest));
    }
    return good();
}

} // namespace habeas
