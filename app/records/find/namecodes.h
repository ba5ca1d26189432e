#pragma once

#include "app/base/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace habeas {

class Connection;

/// One way in which somebody's name may stand in a text, and the code that may stand for it.
struct NameCode
{
    QString text; ///< a spelling or one of its grammatical forms
    QString code; ///< reference of the first case they are in; empty where there is none
    bool byWords = true; ///< its words alone tell who is meant too; not so of an alias
};

/// Of everybody on record. Error Cancelled where `stopped` says so on the way.
[[nodiscard]] Result<QList<NameCode>> readNameCodes(const Connection &connection,
                                                    const std::function<bool()> &stopped = {});

} // namespace habeas
