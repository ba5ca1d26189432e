#pragma once

#include "app/actions/session/progress.h"
#include "app/actions/session/session.h"
#include "app/casefile/anyrecord.h"

#include <QByteArray>
#include <QList>
#include <QUuid>

namespace habeas {

/// The same value into one field of many records.
struct BulkEdit
{
    QByteArray table;
    QByteArray field; ///< one of bulkFields()
    FieldValue value;
    QList<QUuid> records;
};

struct BulkRow
{
    enum class Outcome { Changes, Already, Skipped };

    QUuid id;
    QString what; ///< the record in a few words: its case, or its own name
    QString before; ///< the field as it is, in the screen's language
    Outcome outcome = Outcome::Changes;
    QString why = {}; ///< it is skipped, one sentence
};

/// What an edit would do; nothing is written for it.
struct BulkPlan
{
    QList<BulkRow> rows;

    [[nodiscard]] int count(BulkRow::Outcome outcome) const;
};

/// Fields of that kind of record that it makes sense to set on many at once: codes, countries and
/// the names of those who are in charge; never what tells one record from another.
[[nodiscard]] QList<FieldShape> bulkFields(QByteArrayView table);
/// What "03/04/26" means in a table: nothing without being asked, 3 April, or 4 March.
enum class DateOrder { Ask, DayFirst, MonthFirst };

/// A value as people type it, by the field's own rules: codes by code or name in any language,
/// dates by the program's grammar, where they can be read in one way only or `order` says which.
/// The error's detail names the field.
[[nodiscard]] Result<FieldValue> readFieldValue(const RecordShape &shape, const FieldShape &field,
                                                const QString &text, CivilDay today,
                                                DateOrder order = DateOrder::Ask);
/// The same value in the screen's language.
[[nodiscard]] QString fieldText(const FieldShape &field, const FieldValue &value);
/// Stopped by `progress`: ErrorKind::Cancelled.
[[nodiscard]] Result<BulkPlan> planBulkEdit(const Connection &connection, const BulkEdit &edit,
                                            const Progress &progress = {});
/// One gesture under these words; records the plan skips stay as they are. The plan is made again,
/// so that what somebody else changed meanwhile is seen. Where it is stopped, nothing is changed.
[[nodiscard]] Result<Done> runBulkEdit(Session &session, const BulkEdit &edit, const QString &words,
                                       const Progress &progress = {});
/// To the bin, one gesture. Those already there stay there.
[[nodiscard]] Result<Done> removeRecords(Session &session, const QByteArray &table,
                                         const QList<QUuid> &records, const QString &words,
                                         const Progress &progress = {});

} // namespace habeas
