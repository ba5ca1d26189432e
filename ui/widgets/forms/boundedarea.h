#pragma once

#include <QScrollArea>

namespace habeas::ui {

/// As tall as what it holds, up to a quarter of its window; then it scrolls, and Tab reaches it.
class BoundedArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit BoundedArea(QWidget *body, QWidget *parent = nullptr); ///< takes the body over

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
};

} // namespace habeas::ui
