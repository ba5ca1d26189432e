#pragma once

#include "app/actions/letters/officialactions.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace habeas::ui {

class RecordTableModel;
class TableView;
class Workbench;

/// What a file of officials would do, line by line, before anything is taken over.
class OfficialImportDialog final : public QDialog
{
    Q_OBJECT

public:
    OfficialImportDialog(Workbench &workbench, const OfficialsFile &file, const QString &fileName,
                         QWidget *parent);

    void accept() override;

private:
    void fill();

    Workbench &m_workbench;
    OfficialsFile m_file;
    QString m_fileName;
    RecordTableModel *m_model;
    TableView *m_table;
    QLabel *m_words;
    QPushButton *m_take;
};

/// Asks for a file and shows what it would do; null where there is nothing to show (the person
/// changed their mind, or was told why the file cannot be read).
[[nodiscard]] QDialog *askOfficialsFile(Workbench &workbench, QWidget *window);
void exportOfficialsFrom(Workbench &workbench, QWidget *window);

} // namespace habeas::ui
