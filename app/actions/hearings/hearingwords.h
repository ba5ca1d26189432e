#pragma once

#include "app/base/language.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace habeas {

/// A field of a hearing that holds a code, and the list it is from.
struct HearingCode
{
    QString field;
    QString list;
};

/// Purpose, outcome and form, in the order words are held against them.
[[nodiscard]] const QList<HearingCode> &hearingCodes();

/// Measures a court orders at a hearing, as codes of "measure_type".
[[nodiscard]] const QStringList &measuresOrdered();

/// What stands between commas and semicolons, simplified; nothing empty.
[[nodiscard]] QStringList partsOfLine(const QString &text);
/// What the same keys make on another layout, where that is a line with a day behind a comma.
[[nodiscard]] QStringList linesOnOtherLayouts(const QString &text);

/// "Not extended", "не продлён": whatever code follows, the opposite is said of it.
[[nodiscard]] bool saysNot(const QString &words);
[[nodiscard]] bool hasDigit(const QString &words);
/// Whether a word in a folded text begins with the folded needle.
[[nodiscard]] bool beginsAWord(const QString &folded, const QString &needle);

struct CodeMeant
{
    QString field;
    QString code;
};

/// The first code whose name begins with these words, or has a word that does: in the screen's
/// language or English, and for Cyrillic words in Russian or Kazakh. Fields in `taken` are left
/// out. A measure ("measure") is meant only where no other one fits as well.
[[nodiscard]] std::optional<CodeMeant> codeMeant(const QString &words, Language screen,
                                                 const QStringList &taken);

} // namespace habeas
