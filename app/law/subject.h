#pragma once

#include "app/casefile/casefolder.h"

namespace habeas {

/// Whose records of a folder are meant. Records that name nobody belong to the person at risk.
struct Subject
{
    Id<Person> person;
    bool isAtRisk = false;

    [[nodiscard]] bool owns(Id<Person> id) const
    {
        return id == person || (id.isNull() && isAtRisk);
    }
};

/// The wanted person; the person at risk where none is named.
[[nodiscard]] Subject subjectOf(const CaseFolder &folder, Id<Person> wanted);

/// Measures that take a person's liberty away; the others only limit it.
[[nodiscard]] bool isDeprivation(const QString &measureType);
/// Measures a criminal court or investigator holds a suspect or accused person under; house arrest
/// runs on the same clock as custody.
[[nodiscard]] bool isCriminalHold(const QString &measureType);

/// The person's measures by start, then by end.
[[nodiscard]] QList<Measure> measuresOf(const CaseFolder &folder, const Subject &subject);

} // namespace habeas
