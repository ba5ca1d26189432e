#pragma once

#include <QObject>

namespace habeas::ui {

/// Enter presses the button that has the focus, as Space does, on every page and in every dialog:
/// by itself Qt presses a dialog's default button with it, and on a page nothing. Boxes to tick
/// keep to Space, so that Enter in a form goes on.
class ButtonKeys final : public QObject
{
    Q_OBJECT

public:
    /// Works on the whole application.
    explicit ButtonKeys(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace habeas::ui
