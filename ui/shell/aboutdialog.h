#pragma once

#include <QDialog>

namespace habeas::ui {

/// What the program is, its version and whose work it stands on.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace habeas::ui
