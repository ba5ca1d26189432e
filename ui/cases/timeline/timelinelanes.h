#pragma once

#include "app/law/deadlines/deadlines.h"
#include "app/law/track/track.h"
#include "ui/widgets/pictures/picturelanes.h"

namespace habeas::ui {

/// A case as a picture: custody with its gaps, restrictions, hearings, charges and sentences, what
/// happened, letters, deadlines. Lanes that hold nothing are left out; what has no day at all is in
/// the list only. `tracks` as everyTrack() finds them: several people have a lane of custody each.
[[nodiscard]] PictureLanes timelineLanes(const CaseFolder &folder,
                                         const QList<LibertyTrack> &tracks,
                                         const QList<DueDate> &deadlines, CivilDay today);
/// The same with one person's custody only.
[[nodiscard]] PictureLanes timelineLanes(const CaseFolder &folder, const LibertyTrack &track,
                                         const QList<DueDate> &deadlines, CivilDay today);

} // namespace habeas::ui
