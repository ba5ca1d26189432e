#pragma once

#include "app/base/id.h"
#include "app/base/result.h"

#include <QHash>
#include <QList>
#include <QUuid>

namespace habeas {

class Connection;
struct Source;

/// Which sources records rest on. Sources in the bin are not told, and stay cited for when they
/// come back.
class Citations
{
public:
    explicit Citations(const Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<QList<Id<Source>>> of(const QUuid &record) const;
    [[nodiscard]] Result<QHash<QUuid, QList<Id<Source>>>> ofTable(const char *table) const;
    /// Makes the record's sources exactly these.
    [[nodiscard]] Result<> set(const char *table, const QUuid &record,
                               const QList<Id<Source>> &sources) const;

private:
    const Connection &m_connection;
};

} // namespace habeas
