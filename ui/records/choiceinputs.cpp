#include "ui/records/choiceinputs.h"

#include "app/casefile/thesaurus.h"
#include "ui/records/recordwords.h"
#include "ui/records/textinputs.h"
#include "ui/widgets/choiceedit.h"
#include "ui/widgets/dateedit.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace habeas::ui {

namespace {

constexpr QLatin1StringView DatePrefix("edtf ");

template<class Edit>
void embed(FieldInput *input, Edit *edit)
{
    auto *column = new QVBoxLayout(input);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(edit);
    input->setFocusProxy(edit);
    QObject::connect(edit, &Edit::valueChanged, input, &FieldInput::changed);
    QObject::connect(edit->lineEdit(), &QLineEdit::editingFinished, input, &FieldInput::left);
}

/// Dates that are usually still to come: a year left out means the next such day.
bool liesAhead(QByteArrayView field)
{
    for (const char *name : { "due", "act_by", "next", "next_report", "expires", "stated_end",
                              "snoozed_until", "until" }) {
        if (field == QByteArrayView(name))
            return true;
    }
    return false;
}

} // namespace

FieldInput::FieldInput(QWidget *parent)
    : QWidget(parent)
{
}

FieldInput *makeInput(const FieldShape &field, bool prose, const InputContext &context,
                      QWidget *parent)
{
    switch (field.type) {
    case FieldType::Text:
        if (field.rule.codes != nullptr)
            return new CodeInput(field.rule.codes, parent);
        if (prose)
            return new ProseInput(parent);
        break;
    case FieldType::YesNo:
        return new YesInput(parent);
    case FieldType::Number:
        return new NumberInput(parent);
    case FieldType::Date:
        return new DateInput(context.today, liesAhead(field.name), parent);
    case FieldType::Money:
        return new MoneyInput(parent);
    case FieldType::Law:
        return new LawInput(parent);
    case FieldType::Reference:
        return new ReferenceInput(field.target, context, parent);
    }
    return new LineInput(field.rule, parent);
}

DateInput::DateInput(CivilDay today, bool future, QWidget *parent)
    : FieldInput(parent)
    , m_edit(new PartialDateEdit(this))
{
    embed(this, m_edit);
    DateInputContext context;
    context.today = today;
    context.bias = future ? DateInputContext::YearBias::Future : DateInputContext::YearBias::Past;
    m_edit->setContext(context);
}

void DateInput::setValue(const FieldValue &value)
{
    m_edit->setValue(std::get<PartialDate>(value));
}

FieldValue DateInput::value() const
{
    return m_edit->value();
}

/// A date that was understood is kept as it was understood: read again later, "25 feb" might be
/// another year.
QString DateInput::raw() const
{
    const PartialDate date = m_edit->value();
    return date.isSet() ? QString(DatePrefix + date.edtf() + u'\n' + date.typed()) : m_edit->text();
}

void DateInput::setRaw(const QString &raw)
{
    if (raw.startsWith(DatePrefix)) {
        const auto date = PartialDate::restore(raw.section(u'\n', 0, 0).mid(DatePrefix.size()),
                                               raw.section(u'\n', 1));
        if (date) {
            m_edit->setValue(*date);
            return;
        }
    }
    m_edit->setText(raw);
}

QString DateInput::problem() const
{
    return m_edit->problem();
}

void DateInput::showProblem(const QString &text)
{
    m_edit->showProblem(text);
}

CodeInput::CodeInput(const char *codes, QWidget *parent)
    : FieldInput(parent)
    , m_codes(codes)
    , m_edit(new ChoiceEdit(this))
{
    embed(this, m_edit);
    fill();
}

void CodeInput::fill()
{
    const QString list = QString::fromLatin1(m_codes);
    QList<Choice> choices;
    for (const QString &code : codesOf(list))
        choices.append({ code, codeLabel(list, code, screenLanguage()) });
    m_edit->setChoices(choices);
}

void CodeInput::retranslate()
{
    fill();
}

void CodeInput::setValue(const FieldValue &value)
{
    m_edit->setKey(std::get<QString>(value));
}

FieldValue CodeInput::value() const
{
    return m_edit->key();
}

QString CodeInput::raw() const
{
    const QString code = m_edit->key();
    return code.isEmpty() ? m_edit->text() : code;
}

void CodeInput::setRaw(const QString &raw)
{
    m_edit->setKey(raw);
    if (m_edit->key().isEmpty())
        m_edit->setText(raw);
}

QString CodeInput::problem() const
{
    return m_edit->problem();
}

void CodeInput::showProblem(const QString &text)
{
    m_edit->showProblem(text);
}

ReferenceInput::ReferenceInput(const char *table, const InputContext &context, QWidget *parent)
    : FieldInput(parent)
    , m_table(table)
    , m_context(context)
    , m_edit(new ChoiceEdit(this))
{
    embed(this, m_edit);
    fill();
}

void ReferenceInput::fill()
{
    QList<Choice> choices;
    for (const AnyRecord &record : recordsOf(m_context.folder, m_table)) {
        const QString words = recordWords(m_context.folder, record);
        if (record.id != m_context.self && !words.isEmpty())
            choices.append({ record.id.toString(QUuid::WithoutBraces), words });
    }
    if (qstrcmp(m_table, Person::kind.table) == 0) {
        for (auto person = m_context.people.cbegin(); person != m_context.people.cend(); ++person)
            choices.append({ person.key().toString(QUuid::WithoutBraces), person.value() });
        m_edit->setTakesNew(
            tr("“%1” is not on record yet: saving adds a new person of that name."));
    }
    m_edit->setChoices(choices);
}

void ReferenceInput::retranslate()
{
    fill();
}

void ReferenceInput::setValue(const FieldValue &value)
{
    const QUuid id = std::get<QUuid>(value);
    m_edit->setKey(id.toString(QUuid::WithoutBraces));
    m_outside = m_edit->key().isEmpty() ? id : QUuid();
}

FieldValue ReferenceInput::value() const
{
    const QString key = m_edit->key();
    if (!key.isEmpty())
        return QUuid(key);
    return m_edit->isEmpty() ? m_outside : QUuid();
}

QString ReferenceInput::raw() const
{
    const QUuid id = std::get<QUuid>(value());
    return id.isNull() ? m_edit->text() : id.toString(QUuid::WithoutBraces);
}

void ReferenceInput::setRaw(const QString &raw)
{
    if (const QUuid id(raw); !id.isNull())
        setValue(id);
    else
        m_edit->setText(raw);
}

QString ReferenceInput::problem() const
{
    return m_edit->problem();
}

QString ReferenceInput::newText() const
{
    return m_edit->newText();
}

void ReferenceInput::showProblem(const QString &text)
{
    m_edit->showProblem(text);
}

} // namespace habeas::ui
