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

/// What a judgment's text says of all its bans together; empty where it says nothing, or several
/// things.
struct BanFrameInText
{
    QString term; ///< the text's own words, as termFromText() reads them: "three years"
    QString from; ///< the day it enters into force, as readDate() reads it

    friend bool operator==(const BanFrameInText &, const BanFrameInText &) = default;
};

/// Reads a judgment's list of bans, in English, Russian or Kazakh: one a line, or one after the
/// other in a sentence, or over several sentences, of which those that only pass or enforce the
/// sentence name no ban. Each kind stands once, in the order of the text. A line of a list that
/// names no kind there is becomes "other"; a sentence that names none gives nothing. It is a
/// proposal for somebody who reads it against the judgment: nothing but the words it found them in
/// is kept.
[[nodiscard]] QList<BanInText> bansInText(const QString &text);
/// How long the bans last and since when, where the text says one length and one day. Bans that
/// begin with another event ("after serving the sentence") have no day.
[[nodiscard]] BanFrameInText banFrameInText(const QString &text);

} // namespace habeas
