#pragma once

#include "app/law/proceedings/sentencing.h"

namespace habeas {

/// Where a restriction's term runs from.
struct RestrictionStart
{
    enum class State {
        Known, ///< begins says when, as well as it is known
        NotYet, ///< the event it starts with has not happened by that day
        Unknown, ///< the record does not say
    };

    State state = State::Unknown;
    PartialDate begins;
    bool computed = false; ///< begins is another record's date
    bool doubted = false; ///< the judgment or measure it rests on may no longer hold
    QString words; ///< one sentence: how it was found, or what has not happened
};

[[nodiscard]] RestrictionStart restrictionStart(const CaseFolder &folder,
                                                const QList<SentenceChain> &chains,
                                                const Restriction &restriction, CivilDay day);

} // namespace habeas
