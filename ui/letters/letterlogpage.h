#pragma once

#include "app/letters/paper/pages.h"
#include "ui/letters/letterlogmodel.h"
#include "ui/letters/letterstepdialog.h"
#include "ui/models/workbench.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace habeas::ui {

class LetterPreview;
class ListPane;

/// The letter log: the list of all letters, and beside it the one that is selected with the page
/// exactly as it was written, what became of it, the facts it states and what changed in them
/// since; and the steps of its way: approve, print, send, reply, outcome, follow-up.
class LetterLogPage final : public Page
{
    Q_OBJECT

public:
    explicit LetterLogPage(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] QString currentCase() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] RecordWish selectedRecord() const override;
    void selectRecord(const QUuid &record) override;

    using AskPath = std::function<QString(const QString &suggested, const QString &filter)>;

    void setAskPath(const AskPath &ask) { m_askPath = ask; }

    [[nodiscard]] ListPane *list() const override { return m_list; }

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
    void connectList();
    void readLetter();
    void catchUp();
    void showLetter();
    void print();
    [[nodiscard]] const Letter *current() const;

    Workbench &m_workbench;
    std::optional<LoggedLetter> m_logged; ///< the selected one
    AskPath m_askPath;
    std::shared_ptr<const LetterPages> m_pages;
    QLabel *m_heading;
    ListPane *m_list;
    QTimer m_delay;
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
};

} // namespace habeas::ui
