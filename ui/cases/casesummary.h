#pragma once

#include "app/law/track/track.h"

#include <QStringList>

namespace habeas::ui {

/// One person of a case at a glance, in whole sentences of the screen's language.
struct PersonSummary
{
    QString name;
    QString otherNames; ///< the same person in other scripts
    QString person; ///< occupation, birth and death
    QString measure; ///< "House arrest from Nov 2022: 131–160 days"
    QString until; ///< how it ended, or where its last order leads
    QString totals; ///< "Deprived of liberty 409 days: custody 249–278, house arrest 131–160"
};

/// What somebody must know of a case at a glance. Where it is about several people the name is that
/// of the first, and measure, until and totals tell of everybody by name.
struct CaseSummary : PersonSummary
{
    QString ref;
    QList<PersonSummary> people; ///< one for each of tracksToTell(); empty where it is about one
    QString lastHearing;
    QString nextHearing;
    QString urgentAction;
    bool urgentActionExpired = false;
    QString consent;
    QStringList findings; ///< what to check, where nobody has decided yet
};

/// `tracks` as everyTrack() finds them.
[[nodiscard]] CaseSummary summarise(const CaseFolder &folder, const QList<LibertyTrack> &tracks,
                                    CivilDay today);
/// The same about one person only.
[[nodiscard]] CaseSummary summarise(const CaseFolder &folder, const LibertyTrack &track,
                                    CivilDay today);
/// "Deprived of liberty 409 days: custody 249–278, house arrest 131–160".
[[nodiscard]] QString totalsText(const LibertyTrack &track);

} // namespace habeas::ui
