#pragma once

#include "app/base/dates/partialdate.h"

#include <QString>

namespace habeas::ui {

/// A hearing a person wants to log.
struct HearingWish
{
    QString caseRef = {}; ///< empty: from anywhere, the case is asked for
    PartialDate at = {}; ///< the day, where it is known: then the form asks for the outcome first
};

} // namespace habeas::ui
