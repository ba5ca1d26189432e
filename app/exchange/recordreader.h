#pragma once

#include "app/casefile/fieldcheck.h"
#include "app/exchange/fieldreader.h"

namespace habeas {

/// Reads one record, and with `readChildren(fields, id)` the lists nested under it, which takes
/// their keys from the fields. False where anything is wrong; the reading keeps what and where.
template<class R, class ReadChildren>
[[nodiscard]] bool readRecord(FileReading &reading, const JsonNode &node, const QString &place,
                              QUuid parent, R &record, const ReadChildren &readChildren)
{
    QUuid id;
    if (!reading.takeId(node, place, R::kind.table, id))
        return false;
    record.id = Id<R>(id);
    FieldReader fields(reading, node, place, R::kind.parent, parent);
    R::describe(record, fields);
    fields.readShared(record);
    readChildren(fields, id);
    if (!fields.refuseOthers())
        return false;
    if (const auto fault = faultIn(record))
        return reading.fail(placeIn(place, fault->field), fault->reason);
    return true;
}

} // namespace habeas
