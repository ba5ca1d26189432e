#pragma once

#include "app/records/caselist.h"

#include <QAbstractTableModel>
#include <QCache>

namespace habeas {
class Connection;
}

namespace habeas::ui {

/// The cases list over any number of cases: the order is a vector of row numbers (8 bytes a case),
/// the rows are read in windows of 64 when the view asks for them. Sorting and filtering are new
/// queries, never work over rows in memory.
class CaseListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Ref,
        Person,
        Title,
        Status,
        Measure,
        From,
        Until,
        LastHearing,
        NextDue,
        ActBy,
        ColumnCount
    };
    Q_ENUM(Column)

    /// The connection must outlive the model.
    explicit CaseListModel(const Connection &connection, QObject *parent = nullptr);

    /// What is still to come counts from this day; takes effect with the next refresh().
    void setToday(CivilDay today) { m_query.today = today; }

    /// Reads the order again; row caches are dropped.
    void refresh();
    /// Every word must be found; empty shows all.
    void setFilter(const QString &text);

    [[nodiscard]] const QString &filter() const { return m_query.text; }

    [[nodiscard]] qint64 totalCases() const { return m_total; } ///< without the filter

    /// -1 where the case is not in the list as it is filtered now.
    [[nodiscard]] int rowOf(const QString &ref) const;
    [[nodiscard]] QString refAt(int row) const;
    [[nodiscard]] static bool canSortBy(int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// Columns that canSortBy() refuses leave the order as it is.
    void sort(int column, Qt::SortOrder order) override;

signals:
    void readFailed(const habeas::Error &error) const;

private:
    using Window = QList<CaseRow>;

    [[nodiscard]] const CaseRow *row(int row) const;

    const Connection &m_connection;
    CaseListQuery m_query;
    QList<qint64> m_order;
    qint64 m_total = 0;
    mutable QCache<int, Window> m_windows;
};

} // namespace habeas::ui
