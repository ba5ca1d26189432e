#pragma once

#include "app/casefile/bans/banlist.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace habeas::bans {

/// One thing a sentence says of when a ban begins, how long it lasts or when it ends.
struct TimeWord
{
    enum class Kind { Term, From, Until, StartsWith };

    Kind kind;
    QString value; ///< as BanTimes has it
    qsizetype start; ///< in the sentence, characters
    qsizetype end;
};

/// What a length looks like in English, Russian or Kazakh; no group of it has a name.
[[nodiscard]] const QString &lengthPattern();
/// Such a length as termFromText() reads it, in its own words where they are one; or empty.
[[nodiscard]] QString lengthOf(const QString &words);

/// In the order of the sentence. Lengths of imprisonment, how often something is to be done and
/// lengths that are only a limit ("up to two years") are no length of a ban.
[[nodiscard]] QList<TimeWord> timeWordsIn(const QString &sentence);
/// The lengths it names, with or without a word that says that it is one: "the bans last two
/// years".
[[nodiscard]] QStringList lengthsIn(const QString &sentence);
/// The day on which the sentence says that a judgment enters into force; empty where it does not.
[[nodiscard]] QString forceDayIn(const QString &sentence);
/// The words where they are a whole date with its year, read in one way only; else empty.
[[nodiscard]] QString clearDate(const QString &words);

/// What several places say of one ban: of each field the nearest that says one thing.
class TimesSaid
{
public:
    void add(const TimeWord &word);
    void add(const BanTimes &times);
    /// A begin or an end that is said twice, and not alike, is not known.
    void completeFrom(const TimesSaid &farther);
    [[nodiscard]] BanTimes times() const;
    [[nodiscard]] bool says(TimeWord::Kind kind) const;

private:
    QStringList m_terms;
    QStringList m_from;
    QStringList m_until;
    QStringList m_starts;
};

} // namespace habeas::bans
