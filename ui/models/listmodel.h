#pragma once

#include "app/records/lists/listcells.h"
#include "app/records/lists/listsuggest.h"
#include "app/records/lists/listviewstate.h"
#include "ui/models/workbench.h"

#include <QAbstractTableModel>
#include <QCache>

namespace habeas::ui {

class ListReader;
class VaultJob;

/// One list over any number of records. The order is a vector of row numbers (8 bytes a row); rows
/// are read in windows of 32 when the view asks for them. What is sorted and filtered by lies in a
/// ListIndex that is read on a thread of its own: until it is there, the first rows stand as the
/// vault has them. Short lists are read at once.
class ListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    ListModel(Workbench &workbench, const ListShape &shape, QObject *parent = nullptr);
    ~ListModel() override;

    /// Reads everything again, after a save; the rows on screen are fresh at once.
    void refresh();
    /// What was read has other words: the screen is in another language. Reads nothing yet.
    void forget();
    /// Sorting, filters and which columns are shown. Filters that are not understood filter nothing
    /// and are told by problems().
    void setState(const ListViewState &state);

    [[nodiscard]] const ListViewState &state() const { return m_state; }

    [[nodiscard]] const ListShape &shape() const { return m_shape; }

    /// The state is not yet what the rows show.
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

    /// What people filter by first is still being read, while nobody waits for it.
    [[nodiscard]] bool isPreparing() const;

    [[nodiscard]] qsizetype total() const { return m_total; } ///< rows without the filters

    /// What the filters that work are, and how many rows there would be without each.
    [[nodiscard]] const ReadQuery &query() const { return m_query; }

    [[nodiscard]] const QList<qsizetype> &without() const { return m_without; }

    /// Where nothing passes the filters: one that was mistyped, perhaps. In a long list it is
    /// looked for on a worker, and answered() comes again with it.
    [[nodiscard]] const std::optional<FilterSuggestion> &suggestion() const { return m_suggestion; }

    /// The same for columns that hold what was typed above another one; always from a worker.
    [[nodiscard]] const QList<FilterElsewhere> &elsewhere() const { return m_elsewhere; }

    [[nodiscard]] qint64 seqAt(int row) const { return m_order.value(row); }

    [[nodiscard]] int rowOfSeq(qint64 seq) const { return static_cast<int>(m_order.indexOf(seq)); }

    [[nodiscard]] int rowOf(const QUuid &id) const; ///< -1 where it is not shown
    [[nodiscard]] qint64 seqOf(const QUuid &id) const; ///< 0 where it is not in the vault
    [[nodiscard]] const ListLine *line(int row) const; ///< null where it cannot be read
    /// The records of these rows, read at once.
    [[nodiscard]] QList<QUuid> idsOf(const QList<int> &rows) const;
    [[nodiscard]] qsizetype bytes() const; ///< of order and index, for the benchmark

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

signals:
    void answered(); ///< rows, counts or problems are new
    void readFailed(const habeas::Error &error) const;

private:
    using Window = QList<ListLine>;
    using Index = std::shared_ptr<const ListIndex>;

    void showFirst();
    void ask();
    void take(const Result<Index> &index);
    void answer();
    void prepare();
    void suggest();
    [[nodiscard]] QSet<int> soonWanted() const;
    void setOrder(const QList<qint64> &order);

    Workbench &m_workbench;
    const ListShape &m_shape;
    ListReader *m_reader;
    VaultJob *m_suggesting;
    std::optional<FilterSuggestion> m_suggestion;
    QList<FilterElsewhere> m_elsewhere;
    ListViewState m_state;
    ReadQuery m_query;
    QList<int> m_shown; ///< columns that windows are read with
    Index m_index;
    bool m_stale = true; ///< the index is older than the vault
    bool m_unknown = false; ///< nothing tells what differs: it must be read anew
    qint64 m_changeSet = 0; ///< the newest one when it was last refreshed
    bool m_waiting = false;
    QList<qint64> m_order;
    QList<qsizetype> m_without;
    qsizetype m_total = 0;
    mutable QCache<int, Window> m_windows;
};

} // namespace habeas::ui
