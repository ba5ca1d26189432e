#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace habeas::ui {

class TodayModel;

/// Draws a line of the Today list: sign and word, day, what, who, which case, each in a column of
/// its own.
class TodayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TodayDelegate(const TodayModel *model, QObject *parent = nullptr);

    /// Too narrow for a line each; an entry then takes two. The view lays its rows out again when
    /// that changes.
    [[nodiscard]] static bool isCramped(const QListView &view);

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
