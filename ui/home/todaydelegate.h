#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace habeas::ui {

class TodayModel;

/// Draws a line of the Today list: sign and word, day, what, who, which case, each in a column of
/// its own. Days are never cut, and what is to be done goes on in a second line rather than lose a
/// word; a long reference gives way in its middle.
class TodayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TodayDelegate(const TodayModel *model, QObject *parent = nullptr);

    /// Whether one line is enough for every row of that list.
    [[nodiscard]] bool isEven(const QWidget *view) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, int row) const;
    void paintItem(QPainter *painter, const QStyleOptionViewItem &option, int row) const;

    enum Column { When, Day, What, Who, Case, ColumnCount };

    /// As wide as the widest words of each column, in pixels.
    [[nodiscard]] const QList<int> &needs(const QFont &font) const;
    /// The columns' widths in that room; empty where what is to be done needs a line of its own.
    [[nodiscard]] QList<int> widths(const QFont &font, int room) const;

    [[nodiscard]] static int roomForWhat(const QList<int> &shared, bool isDated);

    const TodayModel *m_model;
    mutable QList<int> m_needs; ///< of m_font; empty: not looked at since the list changed
    mutable QList<int> m_whole; ///< how wide what is to be done is in one line, by row
    mutable int m_undated = 0; ///< the widest of what is due on no day
    mutable QFont m_font;
};

} // namespace habeas::ui
