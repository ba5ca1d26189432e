#pragma once

#include "app/base/result.h"
#include "app/casefile/advocacy.h"

#include <QDateTime>
#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QUuid>

namespace habeas {

class Connection;

/// A field of a cited record that holds something else now than when the letter was made.
struct FactChange
{
    QUuid record;
    QString table;
    QString field; ///< as describe() names it; "deleted" and "sealed" too
    QJsonValue from; ///< as it stood when the letter was made; null where nothing did
    QJsonValue to; ///< as it stands now
    QDateTime at; ///< of the last change, UTC
    QString author; ///< who made it
};

/// What has changed since each letter was put into the log, in the records it cites; letters
/// nothing has changed under are left out. A field that came back to what it was has not changed.
[[nodiscard]] Result<QHash<Id<Letter>, QList<FactChange>>>
factsChanged(const Connection &connection, const QList<Letter> &letters);

/// The same of one letter, since somebody last answered for what it says: since it was approved,
/// or since it was put into the log where nobody has approved it.
[[nodiscard]] Result<QList<FactChange>> factsChangedSinceApproval(const Connection &connection,
                                                                  const Letter &letter);

/// In how many records: a reply with its day, its number and its words is one fact.
[[nodiscard]] int changedRecords(const QList<FactChange> &changes);

/// One side of a change as a person reads it, in the screen's language; "–" for nothing.
[[nodiscard]] QString factText(const FactChange &change, const QJsonValue &value);

/// What a record says, in one line: its fields in words, without ids and hashes. Deleted records
/// too; NotFound where no record people write has this id.
[[nodiscard]] Result<QString> factInWords(const Connection &connection, const QUuid &record);

} // namespace habeas
