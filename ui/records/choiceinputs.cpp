#include "ui/records/choiceinputs.h"

#include "app/base/dates/dateprint.h"
#include "app/base/text/textfold.h"
#include "app/casefile/thesaurus.h"
#include "ui/records/formtable.h"
#include "ui/records/recordwords.h"
#include "ui/records/textinputs.h"
#include "ui/widgets/fields/countrychoices.h"

#include <QEvent>

namespace habeas::ui {

namespace {

constexpr QLatin1StringView DatePrefix("edtf ");

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

/// Texts that are lengths: "2 months".
bool isLength(const char *field)
{
    return holds("term enforceable_term probation report_every", field);
}

/// Texts people write again and again: courts, people, places.
bool isUsedAgain(const char *field)
{
    return holds("court judge authority acknowledged_by requested_by place regime body actor "
                 "claimant by author organisation role observer prosecutor defence agency relation "
                 "occupation audience",
                 field);
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
        if (field.rule.form == FieldRule::Form::Language)
            return new LanguageInput(parent);
        if (field.rule.form == FieldRule::Form::Country)
            return new CountryInput(parent);
        if (field.rule.form == FieldRule::Form::Words && isUsedAgain(field.name))
            return new UsedTextInput(field.name, context, parent);
        break;
    case FieldType::YesNo:
        return new YesInput(parent);
    case FieldType::Number:
        return new NumberInput(parent);
    case FieldType::Date:
        return new DateInput(context.today, liesAhead(field.name), parent);
    case FieldType::Money:
        return new MoneyInput(parent, context.folder.file.country);
    case FieldType::Law:
        return new LawInput(parent, context.folder.file.country);
    case FieldType::Reference:
        return new ReferenceInput(field.target, context, parent);
    }
    return new LineInput(field.rule, isLength(field.name), parent);
}

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

CodeInput::CodeInput(const char *codes, QWidget *parent)
    : EditInput(parent)
    , m_codes(codes)
{
    fill();
}

void CodeInput::fill()
{
    const QString list = QString::fromLatin1(m_codes);
    QList<Choice> choices;
    for (const QString &code : codesOf(list))
        choices.append({ code,
                         codeLabel(list, code, screenLanguage()),
                         {},
                         codeLabel(list, code, Language::English),
                         codeLabel(list, code, Language::Russian) + u'\n'
                             + codeLabel(list, code, Language::Kazakh) });
    edit()->setChoices(choices);
}

void CodeInput::retranslate()
{
    fill();
}

void CodeInput::setValue(const FieldValue &value)
{
    edit()->setKey(std::get<QString>(value));
}

FieldValue CodeInput::value() const
{
    return edit()->key();
}

QString CodeInput::raw() const
{
    const QString code = edit()->key();
    return code.isEmpty() ? edit()->text() : code;
}

void CodeInput::setRaw(const QString &raw)
{
    edit()->setKey(raw);
    if (edit()->key().isEmpty())
        edit()->setText(raw);
}

LanguageInput::LanguageInput(QWidget *parent)
    : EditInput(parent)
{
    edit()->setFreeText(true);
    fill();
}

void LanguageInput::fill()
{
    const QString list = QStringLiteral("language");
    QList<Choice> choices;
    for (const QString &code : codesOf(list)) {
        QStringList names; // in every language, so that each finds it
        for (const Language language : { Language::English, Language::Russian, Language::Kazakh })
            names << codeLabel(list, code, language);
        choices.append({ code, codeLabel(list, code, screenLanguage()), code, names.join(u' ') });
    }
    edit()->setChoices(choices);
}

void LanguageInput::retranslate()
{
    const QString held = raw();
    fill();
    setRaw(held);
}

void LanguageInput::setValue(const FieldValue &value)
{
    setRaw(std::get<QString>(value));
}

FieldValue LanguageInput::value() const
{
    return raw();
}

/// The list matches letter by letter; people write "russian" and "Орыс" as well.
QString LanguageInput::raw() const
{
    const QString typed = edit()->key().trimmed();
    const QString list = QStringLiteral("language");
    if (isCode(list, typed))
        return typed;
    const QString folded = foldForSearch(typed);
    for (const QString &code : codesOf(list)) {
        if (folded == code)
            return code;
        for (const Language language : { Language::English, Language::Russian, Language::Kazakh }) {
            if (foldForSearch(codeLabel(list, code, language)) == folded)
                return code;
        }
    }
    return typed;
}

void LanguageInput::setRaw(const QString &raw)
{
    edit()->setKey(raw);
}

CountryInput::CountryInput(QWidget *parent)
    : EditInput(parent)
{
    edit()->setChoices(countryChoices());
    edit()->setTakesNew(tr("“%1” is not in the list of countries."));
}

void CountryInput::retranslate()
{
    const QString held = raw();
    edit()->setChoices(countryChoices());
    edit()->setTakesNew(tr("“%1” is not in the list of countries."));
    setRaw(held);
}

void CountryInput::setValue(const FieldValue &value)
{
    setRaw(std::get<QString>(value));
}

FieldValue CountryInput::value() const
{
    return raw();
}

QString CountryInput::problem() const
{
    const QString code = raw();
    if (code.isEmpty())
        return {};
    return textFault(code, formed(FieldRule::Form::Country)).value_or(QString());
}

QString CountryInput::raw() const
{
    return countryIn(*edit());
}

void CountryInput::setRaw(const QString &raw)
{
    edit()->setKey(raw);
    if (edit()->key().isEmpty())
        edit()->setText(raw);
}

UsedTextInput::UsedTextInput(const QByteArray &field, const InputContext &context, QWidget *parent)
    : EditInput(parent)
    , m_field(field)
    , m_used(context.used)
{
    edit()->setFreeText(true);
    edit()->lineEdit()->installEventFilter(this);
}

void UsedTextInput::setValue(const FieldValue &value)
{
    setRaw(std::get<QString>(value));
}

FieldValue UsedTextInput::value() const
{
    return raw().trimmed();
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
