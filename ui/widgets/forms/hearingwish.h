#pragma once

#include "app/base/dates/partialdate.h"

#include <QString>
#include <QUuid>

namespace habeas::ui {

/// A hearing a person wants to log.
struct HearingWish
{
    QString caseRef = {}; ///< empty: from anywhere, the case is asked for
    PartialDate at = {}; ///< the day, where it is known: then the form asks for the outcome first
    QUuid hearing = {}; ///< on record: how it went is to be told; null: none, or not known which
};

} // namespace habeas::ui
