#pragma once

#include "app/records/store/bin.h"
#include "ui/models/workbench.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace habeas::ui {

class RecordTableModel;
class TableView;

/// What was put into the bin, by whom and when, to be brought back: every kind of record, the
/// newest put there first.
class BinDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BinDialog(Workbench &workbench, QWidget *parent = nullptr);

    void bringBack(); ///< the selected record

    [[nodiscard]] TableView *table() const { return m_table; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fill();
    void retranslate();

    Workbench &m_workbench;
    QList<BinLine> m_bin;
    RecordTableModel *m_model;
    TableView *m_table;
    QLabel *m_words;
    QPushButton *m_back;
    QPushButton *m_close;
};

} // namespace habeas::ui
