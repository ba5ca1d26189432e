#include "ui/widgets/looks/coveredcells.h"

#include "ui/widgets/looks/namecover.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QHash>
#include <QHeaderView>
#include <QPersistentModelIndex>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace habeas::ui {

namespace {

/// One cell, or a column's heading where its row is -1.
class CoveredCell final : public QAccessibleInterface
{
public:
    CoveredCell(QAbstractItemView *view, const QModelIndex &index, int heading)
        : m_view(view)
        , m_index(index)
        , m_heading(heading)
    {
    }

    [[nodiscard]] bool isOf(const QModelIndex &index, int heading) const
    {
        return m_index == index && m_heading == heading;
    }

    [[nodiscard]] bool isValid() const override { return m_view && m_view->model(); }

    [[nodiscard]] QObject *object() const override { return nullptr; }

    [[nodiscard]] QWindow *window() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }

    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }

    [[nodiscard]] int childCount() const override { return 0; }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Description)
            return shownOnScreen(m_index.data(Qt::AccessibleDescriptionRole).toString());
        if (kind != QAccessible::Name)
            return {};
        if (m_heading >= 0)
            return shownOnScreen(m_view->model()->headerData(m_heading, Qt::Horizontal).toString());
        const QString told = m_index.data(Qt::AccessibleTextRole).toString();
        return shownOnScreen(told.isEmpty() ? m_index.data().toString() : told);
    }

    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid() || m_heading >= 0)
            return {};
        const QRect place = m_view->visualRect(m_index);
        return { m_view->viewport()->mapToGlobal(place.topLeft()), place.size() };
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (m_heading >= 0)
            return QAccessible::ColumnHeader;
        if (qobject_cast<QTreeView *>(m_view))
            return QAccessible::TreeItem;
        return qobject_cast<QTableView *>(m_view) ? QAccessible::Cell : QAccessible::ListItem;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid() || m_heading >= 0)
            return state;
        state.selectable = true;
        state.focusable = true;
        const QItemSelectionModel *chosen = m_view->selectionModel();
        state.selected = chosen && chosen->isSelected(m_index);
        state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index;
        return state;
    }

private:
    QPointer<QAbstractItemView> m_view;
    QPersistentModelIndex m_index;
    int m_heading;
};

/// Children are counted as Qt's views count them in the events they send.
class CoveredView final : public QAccessibleWidget
{
public:
    explicit CoveredView(QAbstractItemView *view)
        : QAccessibleWidget(view, roleOf(view))
        , m_view(view)
    {
    }

    ~CoveredView() override
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return shownOnScreen(QAccessibleWidget::text(kind));
    }

    [[nodiscard]] int childCount() const override { return rows() * columns(); }

    [[nodiscard]] QAccessibleInterface *child(int number) const override
    {
        if (number < 0 || number >= childCount())
            return nullptr;
        const int row = number / columns() - headings();
        const int column = number % columns() - sideHeadings();
        const QModelIndex index = row < 0 ? QModelIndex() : indexAt(row, std::max(0, column));
        const int heading = row < 0 ? std::max(0, column) : -1;
        if (const auto known = m_cells.constFind(number); known != m_cells.constEnd()) {
            auto *cell = static_cast<CoveredCell *>(QAccessible::accessibleInterface(*known));
            if (cell && cell->isOf(index, heading))
                return cell;
            QAccessible::deleteAccessibleInterface(*known);
        }
        auto *cell = new CoveredCell(m_view, index, heading);
        m_cells.insert(number, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto cell = std::ranges::find_if(m_cells, [child](QAccessible::Id id) {
            return QAccessible::accessibleInterface(id) == child;
        });
        return cell == m_cells.end() ? -1 : cell.key();
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const QModelIndex current = m_view->currentIndex();
        for (int row = 0; current.isValid() && row < rows() - headings(); ++row) {
            if (indexAt(row, current.column()) == current)
                return child((row + headings()) * columns() + current.column() + sideHeadings());
        }
        return nullptr;
    }

private:
    static QAccessible::Role roleOf(QAbstractItemView *view)
    {
        if (qobject_cast<QTreeView *>(view))
            return QAccessible::Tree;
        return qobject_cast<QTableView *>(view) ? QAccessible::Table : QAccessible::List;
    }

    [[nodiscard]] int columns() const
    {
        const QAbstractItemModel *model = m_view->model();
        return model ? std::max(1, model->columnCount(m_view->rootIndex()) + sideHeadings()) : 1;
    }

    [[nodiscard]] int sideHeadings() const
    {
        const auto *table = qobject_cast<QTableView *>(m_view);
        return table && table->verticalHeader() ? 1 : 0;
    }

    [[nodiscard]] int headings() const
    {
        const auto *table = qobject_cast<QTableView *>(m_view);
        const auto *tree = qobject_cast<QTreeView *>(m_view);
        return (table && table->horizontalHeader()) || (tree && tree->header()) ? 1 : 0;
    }

    /// With the headings; of a tree what is unfolded.
    [[nodiscard]] int rows() const
    {
        if (!m_view->model())
            return 0;
        const auto *tree = qobject_cast<QTreeView *>(m_view);
        int count = tree ? 0 : m_view->model()->rowCount(m_view->rootIndex());
        if (tree) {
            for (QModelIndex at = firstOf(*tree); at.isValid(); at = tree->indexBelow(at))
                ++count;
        }
        return count + headings();
    }

    static QModelIndex firstOf(const QTreeView &tree)
    {
        return tree.model()->index(0, 0, tree.rootIndex());
    }

    [[nodiscard]] QModelIndex indexAt(int row, int column) const
    {
        const auto *tree = qobject_cast<QTreeView *>(m_view);
        if (!tree)
            return m_view->model()->index(row, column, m_view->rootIndex());
        QModelIndex at = firstOf(*tree);
        for (; row > 0 && at.isValid(); --row)
            at = tree->indexBelow(at);
        return at.siblingAtColumn(column);
    }

    QAbstractItemView *m_view;
    mutable QHash<int, QAccessible::Id> m_cells;
};

} // namespace

QAccessibleInterface *coveredView(QAbstractItemView *view)
{
    return new CoveredView(view);
}

} // namespace habeas::ui
