#pragma once

#include "app/casefile/casefolder.h"

#include <QSet>
#include <QStringList>

namespace habeas {

class CivilDay;

/// Measures on record for the same days of which only one can have gone on: held, and let go on
/// bail; held in a cell, and under house arrest. Neither may be told as a plain fact.
struct MeasuresAtOdds
{
    QSet<QUuid> measures;
    QStringList why; ///< one sentence for each pair, in the screen's language
};

/// Of that person (null: the first at risk); with `told`, only pairs that one of these records is
/// part of.
[[nodiscard]] MeasuresAtOdds measuresAtOdds(const CaseFolder &folder, Id<Person> person,
                                            CivilDay on);
[[nodiscard]] MeasuresAtOdds measuresAtOdds(const CaseFolder &folder, Id<Person> person,
                                            CivilDay on, const QSet<QUuid> &told);

/// The measures nothing on record ends while a judgment that holds nobody, or of mere limits an
/// acquittal, came after their start: whether they go on is not certain. Of that person (null: the
/// first at risk).
[[nodiscard]] QSet<QUuid> sparedMeasures(const CaseFolder &folder, Id<Person> person, CivilDay on);

} // namespace habeas
