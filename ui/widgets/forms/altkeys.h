#pragma once

#include <QObject>

namespace habeas::ui {

/// Alt with the key of an underlined letter opens its menu, presses its button or goes to its field
/// also where the keyboard has no layout in the screen's script: the key counts, not the letter it
/// would type. Where Qt finds the letter itself, nothing is left to do.
class AltKeys final : public QObject
{
    Q_OBJECT

public:
    /// Works on the whole application.
    explicit AltKeys(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace habeas::ui
