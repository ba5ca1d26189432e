#pragma once

#include <QObject>

namespace habeas::ui {

/// Every dialog as small as the screen: at a large zoom of the system some ask for more than there
/// is, and their buttons would stand below its edge.
class ScreenFit final : public QObject
{
    Q_OBJECT

public:
    explicit ScreenFit(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace habeas::ui
