#pragma once

#include "app/law/track/track.h"

#include <QStringList>

namespace habeas::ui {

/// What somebody must know of a case at a glance, in whole sentences of the screen's language.
struct CaseSummary
{
    QString ref;
    QString name;
    QString otherNames; ///< the same person in other scripts
    QString person; ///< occupation, birth and death
    QString measure; ///< "House arrest from Nov 2022: 131–160 days"
    QString until; ///< how it ended, or where its last order leads
    QString totals; ///< "Deprived of liberty 409 days: custody 249–278, house arrest 131–160"
    QString lastHearing;
    QString nextHearing;
    QString urgentAction;
    bool urgentActionExpired = false;
    QString consent;
    QStringList findings; ///< what to check, where nobody has decided yet
};

[[nodiscard]] CaseSummary summarise(const CaseFolder &folder, const LibertyTrack &track,
                                    CivilDay today);
/// "Deprived of liberty 409 days: custody 249–278, house arrest 131–160".
[[nodiscard]] QString totalsText(const LibertyTrack &track);

} // namespace habeas::ui
