#include "ui/widgets/fields/countrychoices.h"

#include "app/actions/records/countrynames.h"
#include "app/base/language.h"

#include <algorithm>

namespace habeas::ui {

QList<Choice> countryChoices()
{
    QList<Choice> choices;
    for (const Country &country : countries(screenLanguage()))
        choices.append(
            { country.code, country.code, country.name, country.otherNames.join(u'\n') });
    std::ranges::sort(choices, [](const Choice &a, const Choice &b) {
        return QString::localeAwareCompare(a.detail, b.detail) < 0;
    });
    return choices;
}

QString countryIn(const ChoiceEdit &field)
{
    if (const QString code = field.key(); !code.isEmpty())
        return code;
    const QString named = countryNamed(field.text());
    return named.isEmpty() ? field.text().toUpper() : named;
}

} // namespace habeas::ui
