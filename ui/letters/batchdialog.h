#pragma once

#include "app/actions/letters/letterbatch.h"
#include "ui/models/workbench.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace habeas::ui {

class RecordTableModel;
class TableView;

/// Many letters at once: what would become of each stands in a list before anything is written;
/// then all are written, or none. Work that was begun can be stopped and leaves nothing behind.
class BatchDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The wish holds the items and what all letters share; folder and options are chosen here.
    BatchDialog(Workbench &workbench, BatchWish wish, QWidget *parent);

    using AskFolder = std::function<QString()>;

    void setAskFolder(const AskFolder &ask) { m_askFolder = ask; }

    /// What was written, in words; empty where nothing was.
    [[nodiscard]] const QString &written() const { return m_written; }

    [[nodiscard]] const BatchReport &report() const { return m_report; }

public slots:
    void check();
    /// Takes the chosen letters, or those that cannot be written where `bad`, off the list.
    void leaveOut(bool bad);
    void write();
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void takeOptions();
    void showReport();
    void showLine();
    [[nodiscard]] const BatchLine *currentLine() const;
    void setBusy(bool busy);
    [[nodiscard]] Progress progress();
    void finishLater(); ///< what was asked for while work went on

    Workbench &m_workbench;
    BatchWish m_wish;
    BatchReport m_report;
    AskFolder m_askFolder;
    QString m_written;
    bool m_busy = false;
    bool m_stopped = false;
    bool m_closing = false;
    bool m_checked = false;

    QLabel *m_head;
    RecordTableModel *m_model;
    TableView *m_table;
    QList<qsizetype> m_shown; ///< of each row the letter's place in the report
    QLabel *m_line; ///< the state of the current letter, in full
    QLabel *m_words;
    QCheckBox *m_single;
    QCheckBox *m_print;
    QCheckBox *m_skip;
    QPushButton *m_leaveOut;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_write;
    QPushButton *m_close;
};

} // namespace habeas::ui
