#include "ui/widgets/lists/keptrow.h"

#include "ui/models/roles.h"

#include <QAbstractItemView>

namespace habeas::ui {

namespace {

constexpr int mostNeighbours = 50; // on either side

QModelIndex find(const QAbstractItemModel &model, const QUuid &id, const QModelIndex &below = {})
{
    for (int row = 0; row < model.rowCount(below); ++row) {
        const QModelIndex at = model.index(row, 0, below);
        if (at.data(IdRole).toUuid() == id)
            return at;
        if (const QModelIndex child = find(model, id, at); child.isValid())
            return child;
    }
    return {};
}

} // namespace

/// Neighbours are rows of the same level: a line's details go with their line.
KeptRow::KeptRow(const QAbstractItemView &view)
{
    const QModelIndex current = view.currentIndex();
    if (!current.isValid())
        return;
    m_column = current.column();
    m_row = current.parent().isValid() ? -1 : current.row();
    const auto add = [this](const QModelIndex &row) {
        if (row.isValid())
            m_rows << row.siblingAtColumn(0).data(IdRole).toUuid();
    };
    for (QModelIndex at = current; at.isValid(); at = at.parent()) {
        for (int step = 0; step <= mostNeighbours; ++step)
            add(at.sibling(at.row() + step, 0));
        for (int step = 1; step <= mostNeighbours; ++step)
            add(at.sibling(at.row() - step, 0));
    }
    m_rows.removeAll(QUuid());
}

void KeptRow::restore(QAbstractItemView &view) const
{
    const QAbstractItemModel *model = view.model();
    if (model == nullptr || model->rowCount() == 0)
        return;
    QModelIndex wanted = model->index(m_row, 0);
    if (m_rows.isEmpty() || wanted.data(IdRole).toUuid() != m_rows.first())
        wanted = {};
    for (qsizetype i = 0; i < m_rows.size() && !wanted.isValid(); ++i)
        wanted = find(*model, m_rows.at(i));
    if (!wanted.isValid())
        wanted = model->index(0, 0);
    if (m_column < model->columnCount())
        wanted = wanted.siblingAtColumn(m_column);
    view.setCurrentIndex(wanted);
    view.scrollTo(wanted);
}

} // namespace habeas::ui
