#pragma once

#include "app/base/result.h"
#include "app/records/lists/listshape.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace habeas {

class Connection;
struct IndexColumn;

/// A filter as it stands above one column.
struct ListFilter
{
    int column = 0;
    CellFilter filter;
};

/// Which rows of a list are wanted, and in which order.
struct ListQuery
{
    int sort = 0; ///< column
    bool descending = false;
    QList<ListFilter> filters;
    bool any = false; ///< one filter that holds is enough; otherwise all must

    /// The columns an index must hold to answer it.
    [[nodiscard]] QSet<int> columns() const;
};

struct ListOrder
{
    QList<qint64> seqs;
    qsizetype total = 0; ///< rows of the list, whatever is filtered
    QList<qsizetype> without; ///< for each filter: how many rows there would be without it
};

/// Asked now and then by what takes long; true: stop.
using StopAsked = std::function<bool()>;

/// What a list is sorted and filtered by, held in memory in a compact form: row numbers, and for
/// every column somebody has asked for its rank and its text, folded and as shown, or its days (9
/// to 60 bytes a row). Read on a worker's connection; never changes afterwards, so that any thread
/// may use it.
class ListIndex
{
public:
    /// Codes are sorted and found by their names in the screen's language, and by the code itself.
    /// ErrorKind::Cancelled where it was stopped.
    [[nodiscard]] static Result<std::shared_ptr<const ListIndex>>
    read(const Connection &connection, const ListShape &shape, const QSet<int> &columns,
         CivilDay today, const StopAsked &stop = {});
    /// The same with some more columns, of the rows this one has.
    [[nodiscard]] Result<std::shared_ptr<const ListIndex>>
    with(const Connection &connection, const QSet<int> &columns, const StopAsked &stop = {}) const;

    /// The same after more was written, with these columns: of the columns it holds, only rows that
    /// change sets since touched are read. Everything is, on another day and where that cannot be
    /// told: no record changed and what follows from them did, or a great many.
    [[nodiscard]] Result<std::shared_ptr<const ListIndex>>
    renewed(const Connection &connection, const QSet<int> &columns, CivilDay today,
            const StopAsked &stop = {}) const;

    [[nodiscard]] bool holds(const QSet<int> &columns) const;

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_seqs.size()); }

    [[nodiscard]] QSet<int> columns() const;

    /// All columns of the query must be held. Rows without a value come last both ways.
    [[nodiscard]] ListOrder order(const ListQuery &query) const;
    /// Rows whose text in that column, or a word of it, is at most so many letters (up to 3) from
    /// the folded one, the nearest first; at most `limit`. Empty where the column is not held.
    [[nodiscard]] QList<qint64> rowsNear(int column, const QByteArray &folded, int mostOff,
                                         qsizetype limit) const;
    /// Bytes held, for the benchmark.
    [[nodiscard]] qsizetype bytes() const;

private:
    using Bits = std::vector<char>;

    ListIndex(const ListShape &shape, CivilDay today)
        : m_shape(&shape)
        , m_today(today)
    {
    }

    [[nodiscard]] Result<> readRows(const Connection &connection);
    [[nodiscard]] Result<std::shared_ptr<const IndexColumn>>
    readColumn(const Connection &connection, int column, const StopAsked &stop) const;
    [[nodiscard]] ListIndex joined(const ListIndex &fresh,
                                   const std::vector<qint64> &touched) const;
    [[nodiscard]] Bits bitsOf(const ListFilter &filter) const;

    const ListShape *m_shape;
    CivilDay m_today;
    qint64 m_changeSet = 0; ///< the newest one when the rows were read
    std::optional<std::vector<qint64>> m_only; ///< of all rows, those it is about; ascending
    std::vector<qint64> m_seqs; ///< ascending
    QHash<int, std::shared_ptr<const IndexColumn>> m_columns;
};

/// The names a code is found by: its label in the screen's language, then the code.
[[nodiscard]] QString codeText(const QString &codes, const QString &code);

} // namespace habeas
