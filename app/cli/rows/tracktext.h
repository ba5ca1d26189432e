#pragma once

#include "app/law/track/track.h"

namespace habeas {

struct PersonTrack
{
    Id<Person> person;
    LibertyTrack track;
    bool nobody = false; ///< what names nobody, in a case with several people at risk
};

/// The track of the person the case is about, then that of everybody else a measure names, last
/// what names nobody.
[[nodiscard]] QList<PersonTrack> tracksOf(const CaseFolder &folder, CivilDay day);

/// The liberty tracks as a caseworker reads them, line by line.
[[nodiscard]] QString tracksText(const CaseFolder &folder, const QList<PersonTrack> &tracks,
                                 CivilDay day);

} // namespace habeas
