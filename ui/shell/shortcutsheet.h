#pragma once

#include "ui/shell/commands.h"

#include <QDialog>

namespace habeas::ui {

/// Every command that has keys, searchable.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const QList<Commands::Hint> &hints, QWidget *parent = nullptr);
};

} // namespace habeas::ui
