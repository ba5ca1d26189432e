#include "ui/records/claiminputs.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/thesaurus.h"
#include "ui/models/fieldnames.h"
#include "ui/records/formtable.h"
#include "ui/records/recordwords.h"

namespace habeas::ui {

TargetInput::TargetInput(const InputContext &context, QWidget *parent)
    : EditInput(parent)
    , m_folder(context.folder)
{
    fill();
}

void TargetInput::fill()
{
    QList<Choice> choices;
    const auto offer = [&](const AnyRecord &record) {
        if (!formShape(record.shape->kind.table) || record.shape == shapeOf(Claim::kind.table))
            return;
        const QString key = record.id.toString(QUuid::WithoutBraces);
        m_shapes.insert(key, record.shape);
        choices.append(
            { key,
              tr("%1: %2", "kind of record, its words")
                  .arg(kindWord(record.shape->kind.table), recordWords(m_folder, record)) });
    };
    offer(anyOf(m_folder.file));
    for (const RecordShape *shape : recordShapes()) {
        for (const AnyRecord &record : recordsOf(m_folder, shape->kind.table))
            offer(record);
    }
    edit()->setChoices(choices);
}

void TargetInput::retranslate()
{
    fill();
}

void TargetInput::setValue(const FieldValue &value)
{
    const QString id = std::get<QString>(value);
    edit()->setKey(id);
    m_outside = edit()->key().isEmpty() ? id : QString();
}

FieldValue TargetInput::value() const
{
    const QString key = edit()->key();
    return !key.isEmpty() ? key : edit()->isEmpty() ? m_outside : QString();
}

QString TargetInput::raw() const
{
    const QString id = std::get<QString>(value());
    return id.isEmpty() ? edit()->text() : id;
}

void TargetInput::setRaw(const QString &raw)
{
    setValue(raw);
    if (m_outside.isEmpty() || !QUuid(raw).isNull())
        return;
    m_outside.clear(); // words that name nothing
    edit()->setText(raw);
}

const RecordShape *TargetInput::target() const
{
    return m_shapes.value(edit()->key());
}

TargetFieldInput::TargetFieldInput(QWidget *parent)
    : EditInput(parent)
{
    edit()->setFreeText(true);
}

void TargetFieldInput::setTarget(const RecordShape *target)
{
    if (target == m_target)
        return;
    m_target = target;
    retranslate();
}

void TargetFieldInput::retranslate()
{
    const QString before = std::get<QString>(value());
    QList<Choice> choices;
    if (m_target) {
        for (const FieldShape &field : m_target->fields) {
            if (field.type != FieldType::Reference)
                choices.append({ QString::fromLatin1(field.name),
                                 fieldName(m_target->kind.table, field.name) });
        }
    }
    edit()->setFreeText(m_target == nullptr);
    edit()->setText({});
    edit()->setChoices(choices);
    setRaw(before);
}

void TargetFieldInput::setValue(const FieldValue &value)
{
    m_given = std::get<QString>(value);
    setRaw(m_given);
}

FieldValue TargetFieldInput::value() const
{
    const QString key = edit()->key();
    return key.isEmpty() ? edit()->text() : key;
}

QString TargetFieldInput::raw() const
{
    return std::get<QString>(value());
}

void TargetFieldInput::setRaw(const QString &raw)
{
    edit()->setKey(raw);
    if (edit()->isEmpty())
        edit()->setText(raw);
}

QString TargetFieldInput::problem() const
{
    return raw() == m_given ? QString() : EditInput::problem();
}

const FieldShape *TargetFieldInput::field() const
{
    const qsizetype index = m_target ? m_target->indexOf(edit()->key().toLatin1()) : -1;
    return index < 0 ? nullptr : &m_target->fields.at(index);
}

TargetValueInput::TargetValueInput(CivilDay today, QWidget *parent)
    : EditInput(parent)
{
    m_context.today = today;
    edit()->setFreeText(true);
    connect(this, &FieldInput::changed, this, &TargetValueInput::echo);
}

void TargetValueInput::setField(const FieldShape *field)
{
    if (field == m_field)
        return;
    m_field = field;
    const QString before = raw();
    QList<Choice> choices;
    if (field && field->rule.codes) {
        const QString list = QString::fromLatin1(field->rule.codes);
        for (const QString &code : codesOf(list))
            choices.append({ code, codeLabel(list, code, screenLanguage()) });
    }
    edit()->setText({});
    edit()->setFreeText(choices.isEmpty());
    edit()->setChoices(choices);
    setRaw(before);
}

void TargetValueInput::setValue(const FieldValue &value)
{
    m_given = std::get<QString>(value);
    setRaw(m_given);
}

FieldValue TargetValueInput::value() const
{
    if (m_field && m_field->type == FieldType::Date && raw() != m_given) {
        if (const auto reading = readDate(raw(), m_context))
            return reading->date.edtf();
    }
    return raw();
}

/// The field has one line: what it shows of several is not what they say.
QString TargetValueInput::raw() const
{
    if (edit()->text() == m_shown)
        return m_raw;
    const QString key = edit()->key();
    return key.isEmpty() ? edit()->text() : key;
}

void TargetValueInput::setRaw(const QString &raw)
{
    edit()->setKey(raw);
    if (edit()->isEmpty())
        edit()->setText(raw);
    m_raw = raw;
    m_shown = edit()->text();
}

QString TargetValueInput::problem() const
{
    if (raw() == m_given || raw().isEmpty())
        return {};
    if (m_field && m_field->type == FieldType::Date) {
        const auto reading = readDate(raw(), m_context);
        return reading ? QString() : reading.error().message;
    }
    return EditInput::problem();
}

void TargetValueInput::echo()
{
    if (!m_field || m_field->type != FieldType::Date)
        return;
    m_context.echoLanguage = screenLanguage();
    const auto reading = readDate(raw(), m_context);
    edit()->showHint(reading ? reading->echo : QString());
}

FieldInput *makeClaimInput(const QByteArray &field, const InputContext &context, QWidget *parent)
{
    if (field == "record")
        return new TargetInput(context, parent);
    if (field == "field")
        return new TargetFieldInput(parent);
    if (field == "value")
        return new TargetValueInput(context.today, parent);
    return nullptr;
}

void joinClaimInputs(FieldInput *target, FieldInput *field, FieldInput *value)
{
    auto *record = qobject_cast<TargetInput *>(target);
    auto *name = qobject_cast<TargetFieldInput *>(field);
    auto *words = qobject_cast<TargetValueInput *>(value);
    if (!record || !name || !words)
        return;
    QObject::connect(record, &FieldInput::changed, name, [record, name] {
        name->setTarget(record->target());
    });
    QObject::connect(name, &FieldInput::changed, words, [name, words] {
        words->setField(name->field());
    });
}

} // namespace habeas::ui
