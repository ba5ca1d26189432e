#pragma once

#include "app/law/track/track.h"

namespace habeas::ui {

/// Of everyTrack(), those a window must tell of: people at risk, and whoever a measure or a
/// sentence is about.
[[nodiscard]] QList<LibertyTrack> tracksToTell(const CaseFolder &folder,
                                               const QList<LibertyTrack> &tracks);
/// What a window calls the person of a track, also where records name nobody.
[[nodiscard]] QString personTold(const CaseFolder &folder, Id<Person> person);
/// The same where names are hidden: "person 2", by the order of subjectsOf().
[[nodiscard]] QString personCode(const CaseFolder &folder, Id<Person> person);
/// Everybody at risk by name, as a picture that leaves the office is called.
[[nodiscard]] QString namesAtRisk(const CaseFolder &folder);
/// Whom each measure holds, for the head of a case with several people: "3 people. Held: Sami
/// (pre-trial custody since 12 Nov 2026, 14 days). Not held: Layla."
[[nodiscard]] QString wherePeopleAre(const CaseFolder &folder, const QList<LibertyTrack> &tracks);

} // namespace habeas::ui
