#pragma once

#include "app/base/language.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace habeas {

/// The code lists of resources/thesauri/codes.json: what a coded field may hold and how each code
/// is called in each language. List names are those in FieldRule::codes; codes come in the order
/// people choose from.
[[nodiscard]] QStringList codeLists();
[[nodiscard]] QStringList codesOf(const QString &list);
[[nodiscard]] bool isCode(const QString &list, const QString &code);
/// The code's name ("administrative arrest"), lower case as it stands inside a sentence; the code
/// itself where the list does not know it. Falls back to English where a language lacks it.
[[nodiscard]] QString codeLabel(const QString &list, const QString &code, Language language);

/// A text that is one of the list's names in any language, in this language. Nothing where the list
/// has no such name: words of the record's own are never translated.
[[nodiscard]] std::optional<QString> knownLabel(const QString &list, const QString &text,
                                                Language language);

/// How a law is called, as it follows an article number: "Criminal Code" (ru "УК"), and in full
/// "Criminal Code of the Republic of Kazakhstan" (ru and kk in the genitive).
struct InstrumentName
{
    QString abbreviated;
    QString full;
};

/// Both empty for an instrument the thesaurus does not know. The key is "KZ CC".
[[nodiscard]] InstrumentName instrumentName(const QString &key, Language language);
/// The keys of a country's laws (ISO 3166 alpha-2): "KZ CC", "KZ CPC".
[[nodiscard]] QStringList instrumentsOf(const QString &country);

} // namespace habeas
