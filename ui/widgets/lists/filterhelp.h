#pragma once

#include <QDialog>

namespace habeas::ui {

/// How filters are written, with examples.
class FilterHelp final : public QDialog
{
    Q_OBJECT

public:
    explicit FilterHelp(QWidget *parent);

private:
    void place(QWidget &body);
};

} // namespace habeas::ui
