#pragma once

#include "ui/statistics/chart.h"

#include <QWidget>

namespace habeas::ui {

/// A chart one can walk through: arrow keys go from row to row, what is chosen is spoken as the
/// widget's description. The same figures stand in a table beside it.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void show(const StatisticsTable &table);
    using QWidget::show;

    [[nodiscard]] qsizetype current() const { return m_current; } ///< -1 where none is chosen

    void setCurrent(qsizetype row); ///< without a signal

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentChanged(qsizetype row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void plan();
    void choose(qsizetype row);

    StatisticsTable m_table;
    ChartPlan m_plan;
    qsizetype m_current = -1;
};

} // namespace habeas::ui
