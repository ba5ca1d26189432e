#include "ui/records/codeinputs.h"

#include "app/base/text/textfold.h"
#include "app/casefile/fieldcheck.h"
#include "app/casefile/thesaurus.h"
#include "ui/widgets/fields/countrychoices.h"

#include <QLineEdit>

namespace habeas::ui {

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

NamedCodeInput::NamedCodeInput(FieldRule::Form form, QWidget *parent)
    : ChosenText(parent)
    , m_form(form)
    , m_list(form == FieldRule::Form::Script ? QStringLiteral("script")
                                             : QStringLiteral("language"))
{
    edit()->setFreeText(true);
    fill();
}

void NamedCodeInput::fill()
{
    QList<Choice> choices;
    for (const QString &code : codesOf(m_list)) {
        QStringList names { code }; // in every language, so that each finds it
        for (const Language language : { Language::English, Language::Russian, Language::Kazakh })
            names << codeLabel(m_list, code, language);
        // Everybody knows "kk", nobody "Cyrl".
        const QString side = m_form == FieldRule::Form::Language ? code : QString();
        choices.append({ code, codeLabel(m_list, code, screenLanguage()), side, names.join(u' ') });
    }
    edit()->setChoices(choices);
    if (m_form == FieldRule::Form::Script)
        edit()->lineEdit()->setPlaceholderText(tr("Empty: as the letters of the name say"));
}

void NamedCodeInput::retranslate()
{
    const QString held = raw();
    fill();
    setRaw(held);
}

/// The list matches letter by letter; people write "russian" and "Орыс" as well.
QString NamedCodeInput::raw() const
{
    const QString typed = edit()->key().trimmed();
    if (isCode(m_list, typed))
        return typed;
    const QString folded = foldForSearch(typed);
    for (const QString &code : codesOf(m_list)) {
        if (folded == code.toLower())
            return code;
        for (const Language language : { Language::English, Language::Russian, Language::Kazakh }) {
            if (foldForSearch(codeLabel(m_list, code, language)) == folded)
                return code;
        }
    }
    return typed;
}

void NamedCodeInput::setRaw(const QString &raw)
{
    edit()->setKey(raw);
}

CountryInput::CountryInput(QWidget *parent)
    : ChosenText(parent)
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

} // namespace habeas::ui
