#pragma once

#include "app/letters/paper/pages.h"
#include "ui/letters/letterlogmodel.h"
#include "ui/letters/letterstepdialog.h"
#include "ui/models/workbench.h"
#include "ui/widgets/page.h"

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace habeas::ui {

class LetterPreview;
class RowFilter;
class TableView;

/// The letter log: every letter with the page exactly as it was written, what became of it, the
/// facts it states and what changed in them since; and the steps of its way: approve, print, send,
/// reply, outcome, follow-up.
class LetterLogPage final : public Page
{
    Q_OBJECT

public:
    explicit LetterLogPage(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void focusFilter() override;
    [[nodiscard]] QString currentCase() const override;
    [[nodiscard]] QString countText() const override;
    void selectRecord(const QUuid &record) override;

    using AskPath = std::function<QString(const QString &suggested, const QString &filter)>;

    void setAskPath(const AskPath &ask) { m_askPath = ask; }

    [[nodiscard]] RecordTableModel *model() const { return m_model; }

    void step(LetterStepDialog::Step step);
    void exportFile(habeas::LetterFormat format);

signals:
    void followUpWanted(const QString &ref, const QUuid &letter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildDetail();
    QPushButton *button(const std::function<void()> &run);
    void retranslate();
    void fillViews();
    void choose(const QModelIndex &index);
    void filter();
    void showRows();
    void showLetter();
    void print();
    [[nodiscard]] const Letter *current() const;
    [[nodiscard]] LetterStepDialog::Around aroundOf(const Letter &letter) const;

    Workbench &m_workbench;
    LetterLog m_log;
    AskPath m_askPath;
    std::shared_ptr<const LetterPages> m_pages;
    RecordTableModel *m_model;
    RowFilter *m_rows;
    QLabel *m_heading;
    QComboBox *m_view;
    QLineEdit *m_filter;
    TableView *m_table;
    QLabel *m_nothing;
    QLabel *m_stop;
    LetterPreview *m_preview = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QMenu *m_formats = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_sent = nullptr;
    QPushButton *m_reply = nullptr;
    QPushButton *m_outcome = nullptr;
    QPushButton *m_followUp = nullptr;
    bool m_laidOut = false;
};

} // namespace habeas::ui
