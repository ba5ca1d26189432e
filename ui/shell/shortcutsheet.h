#pragma once

#include "ui/shell/commands.h"

#include <QDialog>

class QAbstractItemModel;

namespace habeas::ui {

/// Every command that has keys, searchable and printable.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const QList<Commands::Hint> &hints, QWidget *parent = nullptr);

private:
    void print(const QAbstractItemModel &rows);
};

} // namespace habeas::ui
