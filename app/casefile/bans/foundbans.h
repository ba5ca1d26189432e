#pragma once

#include "app/casefile/bans/banlist.h"
#include "app/casefile/bans/breaches.h"
#include "app/casefile/bans/periods.h"
#include "app/casefile/bans/sentences.h"

#include <optional>

namespace habeas::bans {

/// Something a text says of a ban, in its place in the text.
struct Found
{
    QStringList codes;
    QString words;
    Stance stance;
    TimesSaid times;
    qsizetype passage;
    std::optional<Period> period = {}; ///< for which it says that it holds
    QStringList consequences = {}; ///< of a breach
};

/// What was found so far, and what the text says of all of it: ends, lengths of periods several
/// share, days of entering into force. What is said later may change what was found before.
class FoundBans
{
public:
    void add(const Found &found) { m_found << found; }

    void addEnd(const Part &part) { m_ends << part; }

    void addPeriods(const QList<PeriodSaid> &periods) { m_periods << periods; }

    void addDayInForce(const QString &day) { m_force << day; } ///< empty where none is said

    [[nodiscard]] const QList<Found> &all() const { return m_found; }

    [[nodiscard]] bool anyImposed() const;
    /// Of what was found from there on.
    void setPeriod(qsizetype from, const std::optional<Period> &period);
    /// Bans of these kinds, or all where there are none, hold no more.
    void lift(const QStringList &codes);
    /// What is said of no ban by name is said of each that says nothing else.
    void sayOfAll(const BanTimes &times);
    /// Of what was found so far.
    void addConsequence(const BreachSaid &said);

    [[nodiscard]] BansInText result();

private:
    [[nodiscard]] BanTimes lengthOfPeriod(Period period) const;
    [[nodiscard]] BanTimes timesOf(const Found &found) const;
    [[nodiscard]] bool standsAloneBeside(const Found &found, const QString &code) const;

    QList<Found> m_found;
    QList<Part> m_ends; ///< what says when a ban ends
    QList<PeriodSaid> m_periods;
    QStringList m_force; ///< days on which the text says that a judgment enters into force
};

} // namespace habeas::bans
