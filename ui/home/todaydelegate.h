#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace habeas::ui {

class TodayModel;

/// Draws a line of the Today list: sign and word, day, what, who, which case, each in a column of
/// its own. Days and cases are never cut; what is to be done and who share the rest.
class TodayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TodayDelegate(const TodayModel *model, QObject *parent = nullptr);

    /// Whether the lines of that list are too short for everything beside each other.
    [[nodiscard]] bool isTight(const QWidget *view) const;

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

    const TodayModel *m_model;
    mutable QList<int> m_needs; ///< of m_font; empty: not looked at since the list changed
    mutable QFont m_font;
};

} // namespace habeas::ui
