#include "ui/records/choiceinputs.h"

#include "app/base/dates/dateprint.h"
#include "ui/records/formtable.h"
#include "ui/records/recordwords.h"

#include <QEvent>

namespace habeas::ui {

namespace {

constexpr QLatin1StringView DatePrefix("edtf ");

} // namespace

DateInput::DateInput(CivilDay today, bool future, QWidget *parent)
    : EditInput(parent)
{
    DateInputContext context;
    context.today = today;
    context.bias = future ? DateInputContext::YearBias::Future : DateInputContext::YearBias::Past;
    edit()->setContext(context);
}

void DateInput::setValue(const FieldValue &value)
{
    edit()->setValue(std::get<PartialDate>(value));
}

FieldValue DateInput::value() const
{
    return edit()->value();
}

/// A date that was understood is kept as it was understood: read again later, "25 feb" might be
/// another year.
QString DateInput::raw() const
{
    const PartialDate date = edit()->value();
    return date.isSet() ? QString(DatePrefix + date.edtf() + u'\n' + date.typed()) : edit()->text();
}

QString DateInput::wordsOf(const QString &raw)
{
    if (!raw.startsWith(DatePrefix))
        return raw;
    const QString typed = raw.section(u'\n', 1);
    const auto date = PartialDate::restore(raw.section(u'\n', 0, 0).mid(DatePrefix.size()), typed);
    return !typed.isEmpty() || !date ? typed : printDate(*date, screenLanguage(), DateStyle::Short);
}

void DateInput::setRaw(const QString &raw)
{
    if (raw.startsWith(DatePrefix)) {
        const auto date = PartialDate::restore(raw.section(u'\n', 0, 0).mid(DatePrefix.size()),
                                               raw.section(u'\n', 1));
        if (date) {
            edit()->setValue(*date);
            return;
        }
    }
    edit()->setText(raw);
}

UsedTextInput::UsedTextInput(const QByteArray &field, const InputContext &context, QWidget *parent)
    : ChosenText(parent)
    , m_field(field)
    , m_used(context.used)
{
    edit()->setFreeText(true);
    // Of people two may have names that begin alike.
    edit()->setCompletes(holds("court authority body place", field));
    edit()->lineEdit()->installEventFilter(this);
}

/// As it was typed: the choice's own text folds blanks.
QString UsedTextInput::raw() const
{
    return edit()->lineEdit()->text();
}

void UsedTextInput::setRaw(const QString &raw)
{
    edit()->setText(raw);
}

/// Read when somebody comes to the field: most forms are saved with most fields untouched.
bool UsedTextInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && !m_offered)
        offer();
    return EditInput::eventFilter(watched, event);
}

void UsedTextInput::offer()
{
    m_offered = true;
    if (!m_used)
        return;
    const QString before = raw();
    edit()->setSuggestions(m_used(m_field));
    if (raw() != before)
        setRaw(before);
}

ReferenceInput::ReferenceInput(const char *table, const InputContext &context, QWidget *parent)
    : EditInput(parent)
    , m_table(table)
    , m_context(context)
{
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
        edit()->setTakesNew(
            tr("“%1” is not on record yet: saving adds a new person of that name."));
    }
    edit()->setChoices(choices);
}

void ReferenceInput::retranslate()
{
    fill();
}

void ReferenceInput::setValue(const FieldValue &value)
{
    const QUuid id = std::get<QUuid>(value);
    edit()->setKey(id.toString(QUuid::WithoutBraces));
    m_outside = edit()->key().isEmpty() ? id : QUuid();
}

FieldValue ReferenceInput::value() const
{
    const QString key = edit()->key();
    if (!key.isEmpty())
        return QUuid(key);
    return edit()->isEmpty() ? m_outside : QUuid();
}

QString ReferenceInput::raw() const
{
    const QUuid id = std::get<QUuid>(value());
    return id.isNull() ? edit()->text() : id.toString(QUuid::WithoutBraces);
}

void ReferenceInput::setRaw(const QString &raw)
{
    if (const QUuid id(raw); !id.isNull())
        setValue(id);
    else
        edit()->setText(raw);
}

QString ReferenceInput::newText() const
{
    return edit()->newText();
}

} // namespace habeas::ui
