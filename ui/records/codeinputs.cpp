#include "ui/records/codeinputs.h"

#include "app/base/text/textfold.h"
#include "app/casefile/fieldcheck.h"
#include "app/casefile/thesaurus.h"
#include "ui/widgets/fields/countrychoices.h"

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

LanguageInput::LanguageInput(QWidget *parent)
    : ChosenText(parent)
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
