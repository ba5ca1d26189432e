#include "app/base/language.h"

#include <QLocale>

namespace habeas {

QString languageCode(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return QStringLiteral("ru");
    case Language::Kazakh:
        return QStringLiteral("kk");
    }
    return QStringLiteral("en");
}

std::optional<Language> languageFromCode(const QString &code)
{
    for (const Language language : { Language::English, Language::Russian, Language::Kazakh }) {
        if (code == languageCode(language))
            return language;
    }
    return std::nullopt;
}

Language screenLanguage()
{
    const QLocale::Language language = QLocale().language();
    if (language == QLocale::Russian)
        return Language::Russian;
    return language == QLocale::Kazakh ? Language::Kazakh : Language::English;
}

} // namespace habeas
