#pragma once

#include "app/casefile/bans/banlist.h"
#include "app/casefile/bans/markers.h"
#include "app/casefile/bans/timewords.h"

namespace habeas::bans {

/// What is said of the bans that a clause names.
struct Stance
{
    enum class Kind {
        None, ///< nothing
        Named, ///< a noun stands there ("ban"), and no verb
        Imposed,
        Mentioned, ///< why says what instead
        Reason, ///< what somebody did
    };

    Kind kind = Kind::None;
    MentionInText::Why why = MentionInText::Why::Unclear;
    bool speech = false; ///< somebody's words: all that follows is theirs, until "but" or the court

    [[nodiscard]] bool isSaid() const { return kind == Kind::Imposed || kind == Kind::Mentioned; }

    friend bool operator==(const Stance &, const Stance &) = default;
};

/// The parts of a sentence that names several, each with the sign or word before it.
struct Clause
{
    qsizetype start; ///< in the sentence, characters
    qsizetype end;
    QStringList kinds; ///< codes of restriction_type; without those it excepts
    QStringList excepted; ///< codes of what it leaves out of a ban
    qsizetype exceptedFrom = 0; ///< where their words begin in the sentence
    Stance stance;
    QList<Marker> markers; ///< that begin in it
    bool speaks = false; ///< the stance is its own, not one beside it

    /// The last verb before `position` that orders or forbids what comes after it.
    [[nodiscard]] const Marker *leadBefore(qsizetype position) const;
    [[nodiscard]] bool has(Says says) const;
};

/// `before` is what was said before the sentence: a list's heading, or an open quotation.
[[nodiscard]] QList<Clause> clausesOf(const QString &sentence, const QList<TimeWord> &times,
                                      const Stance &before);
/// The kinds without those that only say how: a rally is visited, a member of an organisation met.
[[nodiscard]] QStringList kindsOf(const QString &clause);

} // namespace habeas::bans
