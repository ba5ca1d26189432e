#pragma once

#include <QList>
#include <QUuid>

class QAbstractItemView;

namespace habeas::ui {

/// The row somebody is on, over a reading of the list anew. Where the row is gone, the one after it
/// is meant, then the one before: who puts one line of a list away goes on with the next.
class KeptRow
{
public:
    /// Looks at the view as it stands: flat or a tree, its rows told apart by IdRole.
    explicit KeptRow(const QAbstractItemView &view);

    /// The first of them that the view's model still has becomes current, else its first row, and
    /// is brought into sight. Nothing where the model has no row.
    void restore(QAbstractItemView &view) const;

private:
    QList<QUuid> m_rows; ///< the nearest first
    int m_row = -1; ///< where it stood: one record may have several rows
    int m_column = 0;
};

} // namespace habeas::ui
