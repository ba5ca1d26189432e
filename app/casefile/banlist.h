#pragma once

#include <QList>
#include <QString>

namespace habeas {

/// A ban or duty as a judgment's text names it.
struct BanInText
{
    QString code; ///< of restriction_type
    QString words; ///< the text's own words

    friend bool operator==(const BanInText &, const BanInText &) = default;
};

/// Reads a judgment's list of bans, in English, Russian or Kazakh: one a line, or one after the
/// other in a sentence. Each kind stands once, in the order of the text. A line of a list that
/// names no kind there is becomes "other"; a sentence that names none gives nothing. It is a
/// proposal for somebody who reads it against the judgment: nothing but the words it found them in
/// is kept.
[[nodiscard]] QList<BanInText> bansInText(const QString &text);

} // namespace habeas
