#pragma once

#include "app/letters/composer.h"

#include <QDialog>

class QListWidget;

namespace habeas::ui {

class Workbench;

/// Letters > Empty forms: a form to be filled in by hand, printed or written to a PDF.
class BlankFormDialog final : public QDialog
{
    Q_OBJECT

public:
    BlankFormDialog(Workbench &workbench, QWidget *parent);

    /// Writes the chosen one there; what stood in the way is told by the window.
    bool writeTo(const QString &path);

private:
    void printChosen();
    void writeChosen();

    Workbench &m_workbench;
    QList<std::pair<QString, Language>> m_forms;
    QListWidget *m_list;
};

} // namespace habeas::ui
