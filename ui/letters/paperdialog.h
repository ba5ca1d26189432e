#pragma once

#include "app/actions/letters/paperactions.h"
#include "ui/models/workbench.h"
#include "ui/widgets/forms/formdialog.h"

#include <QTimer>

#include <functional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace habeas::ui {

class ChoiceEdit;
class LatestJob;
class LetterPreview;

/// The office's letterhead and paper, with the first page as it would come out.
class PaperDialog final : public FormDialog
{
    Q_OBJECT

public:
    PaperDialog(Workbench &workbench, QWidget *parent);

    using AskPath = std::function<QString()>;

    /// Where a logo comes from; empty where the person changed their mind.
    void setAskPath(const AskPath &ask) { m_askPath = ask; }

    /// As the form stands.
    [[nodiscard]] LetterPaper paper() const;

protected:
    bool save() override;
    void retranslate() override;

private:
    void build();
    void fill(const LetterPaper &paper);
    void chooseLogo();
    void showLogo();
    void draw();

    Workbench &m_workbench;
    AskPath m_askPath;
    QByteArray m_logo;
    QTimer m_delay;
    LatestJob *m_job;
    ChoiceEdit *m_size;
    ChoiceEdit *m_shape;
    QPlainTextEdit *m_head;
    QLineEdit *m_foot;
    QWidget *m_logoRow;
    QLabel *m_logoWords;
    QPushButton *m_choose;
    QPushButton *m_none;
    LetterPreview *m_preview;
    QList<QLabel *> m_labels;
};

} // namespace habeas::ui
