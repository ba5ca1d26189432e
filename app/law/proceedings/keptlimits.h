#pragma once

#include "app/law/proceedings/restrictionterms.h"
#include "app/law/track/track.h"

namespace habeas {

/// Something the person must keep to outside of a cell that is on record as a measure (travel ban,
/// house arrest, bail …) or as the probation of a suspended sentence, and not as a restriction.
struct KeptLimit
{
    QUuid record; ///< of the measure or the sentence
    Id<Measure> measure; ///< null of a probation
    Id<Sentence> sentence; ///< of a probation
    RestrictionTerm::Telling telling = RestrictionTerm::Telling::NotCertain; ///< never Nothing
    PartialDate begins;
    PartialDate until; ///< the end as the record or the only reading of the last order states it
    RestrictionTerm::Bounds ends; ///< until, or what the last order or the length leads to
};

/// Whether somebody lives with such a measure: all that do not take liberty away, and arrest at
/// home.
[[nodiscard]] bool isKeptOutside(const QString &measureType);

/// Those of the track's person that hold on that day, may hold or lie ahead: measures by start,
/// then probations.
[[nodiscard]] QList<KeptLimit> keptLimits(const CaseFolder &folder, const LibertyTrack &track,
                                          CivilDay day);

/// The days within which papers end a measure.
struct PaperEnd
{
    CivilDay first;
    CivilDay last;
    bool byJudgment = false; ///< no order on record says it
};

/// Every way of counting the last order, or else the judgment that stands of those it carries out,
/// is inside these days; nothing where no paper says when.
[[nodiscard]] std::optional<PaperEnd> endByPapers(const TrackMeasure &held,
                                                  const LibertyTrack &track);

} // namespace habeas
