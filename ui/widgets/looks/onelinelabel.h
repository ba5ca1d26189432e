#pragma once

#include <QLabel>

namespace habeas::ui {

/// Plain words of which as many are shown as one line holds; it takes whatever width it is given.
class OneLineLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit OneLineLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace habeas::ui
