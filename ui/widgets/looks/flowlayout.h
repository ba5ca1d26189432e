#pragma once

#include <QLayout>
#include <QList>

namespace habeas::ui {

/// Lays widgets one after the other, in as many rows as the width asks for: what does not fit is
/// never cut. Those after setRight() stand at the far end of the row, where the row has the room.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    void setRight() { m_right = m_items.size(); } ///< what is added from now on

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    struct Row
    {
        QList<QLayoutItem *> items;
        int width = 0;
        int height = 0;
        qsizetype right = -1; ///< the first that stands at the far end
    };

    [[nodiscard]] QList<Row> rows(int width) const;
    [[nodiscard]] int gap() const;

    QList<QLayoutItem *> m_items;
    qsizetype m_right = -1;
};

} // namespace habeas::ui
