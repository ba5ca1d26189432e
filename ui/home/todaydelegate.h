#pragma once

#include <QStyledItemDelegate>

namespace habeas::ui {

class TodayModel;

/// Draws a line of the Today list: sign and word, day, what, who, which case, each in a column of
/// its own.
class TodayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Whether lines are too short for everything beside each other.
    [[nodiscard]] static bool isTight(const QWidget *view);

    explicit TodayDelegate(const TodayModel *model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, int row) const;
    void paintItem(QPainter *painter, const QStyleOptionViewItem &option, int row) const;

    const TodayModel *m_model;
};

} // namespace habeas::ui
