#pragma once

#include "app/base/id.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QUuid>

namespace habeas {

class Connection;
struct Case;

/// Whether single records are sealed, or rest on something sealed. Reads by key: it takes no longer
/// in a large vault. For one moment: it remembers what it has read.
class SealedAbove
{
public:
    explicit SealedAbove(const Connection &connection);

    /// The record, what it belongs to or what it names is sealed. No where no record has the id.
    [[nodiscard]] Result<bool> covers(const QUuid &id);
    /// The name is one of somebody whose name, part in the case or person is sealed.
    [[nodiscard]] Result<bool> hides(const QString &name, Id<Case> inCase) const;

private:
    [[nodiscard]] Result<bool> coversRow(const QByteArray &table, const QUuid &id);

    const Connection &m_connection;
    QHash<QUuid, bool> m_known;
};

} // namespace habeas
