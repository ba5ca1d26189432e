#pragma once

#include "ui/widgets/pictures/picturepainter.h"

#include <QAbstractScrollArea>

namespace habeas::ui {

/// A picture of things in time, in lanes. Arrow keys go from thing to thing, + and - zoom, 0 fits
/// everything in; what is chosen is spoken as the widget's description. The same things stand in a
/// list beside it.
class TimelinePicture final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelinePicture(QWidget *parent = nullptr);

    static constexpr qreal MostPixelsPerDay = 24;

    /// Keeps the scale and, where its record is still there, what is chosen.
    void show(const PictureLanes &lanes);
    using QWidget::show;

    [[nodiscard]] const PictureLanes &lanes() const { return m_lanes; }

    [[nodiscard]] const PictureItem *current() const; ///< null where nothing is chosen
    void setCurrent(const QUuid &record); ///< no signal; nothing is chosen where it is not there
    void setHideNames(bool hide);

    /// As high as its lanes are when they stand close.
    [[nodiscard]] QSize sizeHint() const override;

public slots:
    void zoomIn();
    void zoomOut();
    void fit();
    void goToToday();

signals:
    void currentChanged(const QUuid &record);
    void opened(const QUuid &record); ///< Enter or a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void plan();
    [[nodiscard]] PicturePlan planIn(int height);
    void setScale(qreal pixelsPerDay);
    void choose(qsizetype index);
    void step(int by);
    void stepLane(int by);
    void say();
    [[nodiscard]] QPointF toPicture(const QPoint &position) const;
    [[nodiscard]] qsizetype itemUnder(const QPoint &position) const; ///< -1 where there is none

    PictureLanes m_lanes;
    PicturePlan m_plan;
    PictureMetrics m_metrics;
    QUuid m_currentRecord;
    qsizetype m_current = -1;
    int m_closeHeight = 0; ///< of the plan, with its rows close
    bool m_fits = true; ///< the scale follows the width
    bool m_hideNames = false;
};

} // namespace habeas::ui
