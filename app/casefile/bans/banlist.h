#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace habeas {

/// When a ban begins, how long it lasts and what may follow a breach, as far as a text says so;
/// empty where it does not, or says several things.
struct BanTimes
{
    QString term = {}; ///< as termFromText() reads it: "two years"
    QString from = {}; ///< as readDate() reads it, with its year; a day, a month or a year
    QString until = {}; ///< likewise
    QString startsWith = {}; ///< code of restriction_start: what its length runs from
    QString every = {}; ///< of a duty to report: how often, as readReportRule() reads it
    QString consequence = {}; ///< of a breach, in the text's own words

    [[nodiscard]] bool sayWhenItBegins() const { return !from.isEmpty() || !startsWith.isEmpty(); }

    [[nodiscard]] bool sayHowLong() const { return !term.isEmpty() || !until.isEmpty(); }

    /// What is said beside what `common` says: both parts of a begin or an end, where they differ.
    [[nodiscard]] BanTimes without(const BanTimes &common) const;

    friend bool operator==(const BanTimes &, const BanTimes &) = default;
};

/// A ban or duty as a judgment's text imposes it.
struct BanInText
{
    QString code; ///< of restriction_type
    /// The text's own; where two places name the kind, both, with "; " between them, and " … "
    /// where words about other bans are left out: "any political … activities".
    QString words;
    BanTimes times = {};

    friend bool operator==(const BanInText &, const BanInText &) = default;
};

/// A passage that names kinds of bans without imposing them, as far as its words show.
struct MentionInText
{
    enum class Why {
        Refused, ///< somebody asked for it in vain
        Lifted, ///< it does not hold any more
        Allowed, ///< the opposite is said
        Asked, ///< somebody wants it; what the court answered is not said here
        Earlier, ///< another paper imposed it
        Condition, ///< only if something happens, or after a breach
        Ends, ///< says when it ends
        Limited, ///< allowed within limits; what lies beyond them may be forbidden
        Unclear, ///< nothing in it says that it is imposed
    };

    QStringList codes; ///< of restriction_type
    QString words; ///< the text's own, as a ban's
    Why why = Why::Unclear;

    friend bool operator==(const MentionInText &, const MentionInText &) = default;
};

struct BansInText
{
    QList<BanInText> bans; ///< each kind once, in the order of the text
    QList<MentionInText> mentioned; ///< in the order of the text
};

/// Reads a judgment's bans, in English, Russian or Kazakh: one a line, or one after the other in a
/// sentence, or over several sentences. What the court refused, lifted or allowed, what somebody
/// asked for and what nothing says is imposed stands apart. A line of a list of bans that names no
/// kind there is becomes "other"; where such an order stands elsewhere it is mentioned as unclear.
/// All words are the text's own, but for its white space. It is a proposal for somebody who reads
/// it against the judgment.
[[nodiscard]] BansInText bansInText(const QString &text);
/// What the text says of all of them alike.
[[nodiscard]] BanTimes commonTimes(const QList<BanInText> &bans);

} // namespace habeas
