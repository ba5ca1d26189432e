#pragma once

#include "app/base/text/cellfilter.h"
#include "app/records/lists/listshape.h"

#include <QByteArray>
#include <QHash>

#include <cstdint>
#include <limits>
#include <memory>
#include <string_view>
#include <vector>

namespace habeas {

class Statement;

/// Texts: the distinct ones in one flat buffer, and for each row which it has. Dates: the days.
struct IndexColumn
{
    std::vector<uint32_t> ranks; ///< a row's place among the distinct values; NoRank: no value
    uint32_t rankCount = 0;
    QByteArray folded; ///< all distinct texts one after the other
    std::vector<uint32_t> ends; ///< where each of them ends
    QByteArray
        shown; ///< of each distinct text what a cell shows of it, UTF-8; it is sorted by that
    std::vector<uint32_t> shownEnds;
    std::vector<uint32_t> texts; ///< a row's text; NoRank: none
    std::vector<CellDays> days; ///< by row
    std::vector<double> numbers; ///< by row; NaN: none
    std::vector<qint8> precisions; ///< of the days, by row

    [[nodiscard]] std::string_view text(size_t which) const
    {
        const size_t begin = which == 0 ? 0 : ends[which - 1];
        return { folded.constData() + begin, ends[which] - begin };
    }

    [[nodiscard]] QString shownText(size_t which) const
    {
        const size_t begin = which == 0 ? 0 : shownEnds[which - 1];
        return QString::fromUtf8(shown.constData() + begin,
                                 static_cast<qsizetype>(shownEnds[which] - begin));
    }
};

inline constexpr uint32_t NoRank = std::numeric_limits<uint32_t>::max();

/// Fills one column row by row.
class ColumnFiller
{
public:
    ColumnFiller(const ListColumn &column, size_t rows);
    ~ColumnFiller();
    Q_DISABLE_COPY_MOVE(ColumnFiller)

    /// The value stands in the query's column 1 and those that follow it.
    void take(size_t row, const Statement &query);
    /// Ranks the rows.
    [[nodiscard]] std::shared_ptr<const IndexColumn> finish();

private:
    class Folder;

    void takeText(size_t row, const Statement &query);
    void takeNumber(size_t row, double number);
    void takeDate(size_t row, const PartialDate &date);

    const ListColumn &m_column;
    bool m_isText;
    std::shared_ptr<IndexColumn> m_made;
    QHash<QString, uint32_t> m_known;
    std::unique_ptr<Folder> m_folder;
};

/// Where a row of a renewed column comes from: a row of the old one, or one just read.
struct RowOrigin
{
    uint32_t row = 0;
    bool fresh = false;
};

/// The old column with some rows in place of others, in the given order of rows. The same as if all
/// had been read, but texts nobody has any more stay in it.
[[nodiscard]] std::shared_ptr<const IndexColumn>
renewed(const IndexColumn &old, const IndexColumn &fresh, const std::vector<RowOrigin> &rows);

} // namespace habeas
