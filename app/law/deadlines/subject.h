#pragma once

#include "app/casefile/casefolder.h"

namespace habeas {

/// Whose records of a folder are meant. Records that name nobody belong to the person at risk,
/// where there is only one; where there are several they belong to nobody.
struct Subject
{
    Id<Person> person; ///< null: the records that name nobody
    bool isAtRisk = false; ///< the only person at risk: owns what names nobody too

    [[nodiscard]] bool owns(Id<Person> id) const
    {
        return id == person || (id.isNull() && isAtRisk);
    }
};

/// What a measure does to liberty.
enum class LibertyEffect {
    Deprivation, ///< takes it away: its days are counted as liberty lost
    Limitation, ///< only limits it: house, country, duties
    NotSaid, ///< "other measure": the record does not say, so its days are not counted
};

/// The wanted person; the first person at risk where none is named.
[[nodiscard]] Subject subjectOf(const CaseFolder &folder, Id<Person> wanted);
/// Everybody in a folder whose liberty the rules may be about: people at risk, whoever a measure
/// names, and nobody (a null person) where measures or sentences of several people name none.
[[nodiscard]] QList<Subject> subjectsOf(const CaseFolder &folder);

[[nodiscard]] LibertyEffect effectOf(const QString &measureType);
/// Measures that take a person's liberty away.
[[nodiscard]] bool isDeprivation(const QString &measureType);
/// Measures a criminal court or investigator holds a suspect or accused person under; house arrest
/// runs on the same clock as custody.
[[nodiscard]] bool isCriminalHold(const QString &measureType);

/// The person's measures by start, then by end.
[[nodiscard]] QList<Measure> measuresOf(const CaseFolder &folder, const Subject &subject);

/// Code for JSON: "deprivation", "limitation", "not_said".
[[nodiscard]] QString code(LibertyEffect effect);

} // namespace habeas
