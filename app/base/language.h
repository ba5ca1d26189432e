#pragma once

#include <QString>

#include <optional>

namespace habeas {

/// The languages a date, a code or a letter can be written in. Independent of the screen's
/// language.
enum class Language { English, Russian, Kazakh };

/// ISO 639-1: "en", "ru", "kk".
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(const QString &code);

/// The language the screens are in (from QLocale's default, which main() sets); English otherwise.
[[nodiscard]] Language screenLanguage();

} // namespace habeas
