#pragma once

#include "app/base/clock.h"
#include "app/base/text/cellfilter.h"
#include "app/casefile/anyrecord.h"

#include <QByteArray>
#include <QList>

namespace habeas {

/// One column of a list across cases: what it shows, and where the vault keeps it.
struct ListColumn
{
    enum class Type { Text, Code, YesNo, Number, Date, Day, Law, Country };

    QByteArray key; ///< in views and on the command line: "until"
    Type type = Type::Text;
    QString codes = {}; ///< of Type::Code
    /// What else must be joined for it, each join a line, in the order they need each other; empty
    /// where nothing.
    QByteArray join = {};
    QList<QByteArray> values = {}; ///< SQL; of Type::Date EDTF, typed words, first and last day
    QByteArray also = {}; ///< SQL: further spellings, one a line, that a filter finds too
    bool future = false; ///< a year left out in its filter means the next one to come
    bool shown = true; ///< unless the person chooses otherwise
    int width = 14; ///< in characters
    /// Of Type::Date: two more values, the first and last day that are computed where the record
    /// has none.
    bool computed = false;
    /// SQL: what stands beside it in a case with several people at risk: how many they are, beside
    /// a name; whose it is, beside a measure. Read for the cells only: sorted and filtered by the
    /// value alone.
    QByteArray beside = {};
    bool ofRecord = false; ///< a field of the record itself, under the key as describe() names it

    [[nodiscard]] CellKind kind() const;
};

/// One list: the records of one kind across all cases, without what is in the bin.
struct ListShape
{
    QString name; ///< "cases", "hearings": as on the command line
    QByteArray table; ///< "case", "hearing"
    QByteArray from; ///< SQL
    QByteArray alias; ///< of the table in it
    QByteArray ref; ///< SQL: the case's reference; empty where records belong to no case
    QList<ListColumn> columns;
    QByteArray sortKey; ///< the column it is sorted by at first
    bool descending = false;
    QByteArray with = {}; ///< SQL before SELECT: tables without what stays out; mostly empty

    /// -1 where there is no such column.
    [[nodiscard]] int indexOf(QByteArrayView key) const;
};

/// Null where there is no such list. Lives as long as the program.
[[nodiscard]] const ListShape *listShape(const QString &name);
[[nodiscard]] QStringList listShapeNames();

/// SQL: whether a measure (its alias) takes liberty away and goes on, as far as its days and the
/// death of the person say.
/// %today% stands for the day's number.
[[nodiscard]] QByteArray isHeldUnder(const QByteArray &measure);

/// What a filter above the column is read with. Deadlines look forward, events look back.
[[nodiscard]] DateInputContext filterDates(const ListColumn &column, CivilDay today);

} // namespace habeas
