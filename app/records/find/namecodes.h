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
    /// Reference of the first case they are in; of one of several people at risk in it with their
    /// number there: "EG-26-16/2". Empty where there is none.
    QString code;
    bool byWords = true; ///< its words alone tell who is meant too; not so of an alias
};

/// Of everybody on record. Error Cancelled where `stopped` says so on the way.
[[nodiscard]] Result<QList<NameCode>> readNameCodes(const Connection &connection,
                                                    const std::function<bool()> &stopped = {});

} // namespace habeas
