#pragma once

#include "app/base/result.h"
#include "app/casefile/anyrecord.h"

#include <QDateTime>
#include <QList>

namespace habeas {

class Connection;

/// A record in the bin, and who put it there.
struct BinLine
{
    AnyRecord record;
    QDateTime at; ///< UTC; invalid where history does not say
    QString author;
    qint64 clock = 0; ///< of the gesture, for the order; 0 where history does not say
};

/// Whatever is in the bin, the newest put there first. What belongs to a record in the bin lies in
/// it with the record and has no line of its own.
[[nodiscard]] Result<QList<BinLine>> readBin(const Connection &connection);

} // namespace habeas
