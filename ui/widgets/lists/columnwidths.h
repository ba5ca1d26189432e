#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

class QAbstractItemView;
class QHeaderView;
class QModelIndex;

namespace habeas::ui {

/// What one shown column of a table asks for, in pixels.
struct ColumnNeed
{
    int head = 0; ///< its name, with the sign it is sorted by
    int words = 0; ///< the widest of the cells that were looked at; 0 where all are empty
    int whole
        = 0; ///< what is never cut off: dates, numbers, most names, the beginnings of long ones
    int chosen = 0; ///< as wide as somebody made it; 0 where nobody did
    bool main = false; ///< what the table is read for
};

/// The widths of all of them in a table as wide as `room`. An empty column is as wide as its name.
/// Where there is room for everything, each has some air, up to two letters. Where there is not,
/// columns of words share what dates and numbers leave, the long ones giving way first, down to
/// eleven letters (the main one to twenty-four); where that is too little as well, the table is
/// wider than its room and scrolls. `letter` is as wide as one of them.
[[nodiscard]] QList<int> sharedWidths(const QList<ColumnNeed> &needs, int room, int letter);

/// Keeps the columns of a table or tree by that rule, for the rows in the window. Scrolling and
/// further rows only widen a column, so that nothing jumps about under the eye. What is left of the
/// room goes to the last column, or the one that was named. Owned by the view.
class ColumnFitter final : public QObject
{
    Q_OBJECT

public:
    /// The header is the view's own, and stays.
    ColumnFitter(QAbstractItemView *view, QHeaderView *header);

    /// Asks for widths somebody chose, by logical column; without it a dragged width is kept until
    /// forget().
    void setChosen(std::function<int(int)> chosen);
    /// The column the table is read for, which also takes what room is left; -1: there is none, and
    /// the last one takes it.
    void setMain(int column);
    void forget(); ///< the widths somebody dragged

    void fit(); ///< looks at the rows afresh; later, where the view is not on screen
    void grow(); ///< widens what has become too narrow

    [[nodiscard]] bool isFitting() const { return m_fitting; }

    [[nodiscard]] int lastColumn() const; ///< of those shown, as they stand on screen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void share();
    void noteDrag(int column, int before, int now);
    [[nodiscard]] QModelIndex firstRow() const;
    [[nodiscard]] int chosenWidth(int column) const;
    [[nodiscard]] int indentOf(const QModelIndex &cell) const;

    QAbstractItemView *m_view;
    QHeaderView *m_header;
    std::function<int(int)> m_chosen;
    QHash<int, int> m_dragged;
    QHash<int, int> m_words; ///< the widest that was seen since fit()
    QHash<int, int> m_whole; ///< the same of what is not to be cut off
    QTimer m_scrolled;
    int m_main = -1;
    bool m_waiting = false; ///< to be looked at when it is shown
    bool m_fitting = false;
};

} // namespace habeas::ui
