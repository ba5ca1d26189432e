#pragma once

#include "app/casefile/casefolder.h"
#include "app/law/rulepack.h"

#include <QList>

#include <optional>

namespace habeas {

/// One deadline with its rule and its arithmetic, or one a person typed.
struct DueDate
{
    QString rule; ///< "KZ-13"; empty for a typed one
    QString ruleVersion;
    QString provision; ///< "CPC 151(1)"
    QString title; ///< in the screen's language
    QString trigger; ///< "custody.start"
    QString triggerValue; ///< EDTF of the date it starts from, with the time where known
    QUuid triggerRecord;
    Confidence confidence = Confidence::TextRead;
    std::optional<CivilDay>
        earliest; ///< the expected due day; a range where the trigger is partial
    std::optional<CivilDay> latest; ///< nothing on both: a citation without a number
    std::optional<CivilDay> conservative; ///< act by then and no reading of the text makes it late
    QString time; ///< "24:00", "14:30"; empty where the hour is not known
    QString arithmetic; ///< "12 March 2022 + 2 months = 12 May 2022; the first day counts ..."
    QString actor;
    QString effect;
    QString state; ///< open, passed, met ...: as of the day asked for
    QString why; ///< one sentence
};

/// All deadlines of a case, by due day. Pure: no clock but `today`.
[[nodiscard]] QList<DueDate> deadlinesOf(const CaseFolder &folder, const RulePack &pack,
                                         CivilDay today);

} // namespace habeas
