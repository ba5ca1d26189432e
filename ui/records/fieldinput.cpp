#include "ui/records/fieldinput.h"

#include "app/casefile/lengthfield.h"
#include "ui/records/choiceinputs.h"
#include "ui/records/codeinputs.h"
#include "ui/records/formtable.h"
#include "ui/records/textinputs.h"

namespace habeas::ui {

namespace {

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
        if (field.rule.form == FieldRule::Form::Language
            || field.rule.form == FieldRule::Form::Script)
            return new NamedCodeInput(field.rule.form, parent);
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
    return new LineInput(field.rule, holdsLength(field.name), parent);
}

} // namespace habeas::ui
