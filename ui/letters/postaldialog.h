#pragma once

#include "app/actions/letters/postalactions.h"
#include "ui/models/workbench.h"
#include "ui/widgets/forms/formdialog.h"

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace habeas::ui {

class ChoiceEdit;

/// Envelopes or labels for officials, written as one PDF for the printer.
class PostalDialog final : public FormDialog
{
    Q_OBJECT

public:
    PostalDialog(Workbench &workbench, QWidget *parent);

    /// The suggested name in, the chosen path out; empty where the person changed their mind.
    using AskPath = std::function<QString(const QString &suggested)>;

    void setAskPath(const AskPath &ask) { m_askPath = ask; }

    /// Takes these officials, in the order of the list.
    void choose(const QStringList &ids);

    [[nodiscard]] const QStringList &chosen() const { return m_chosen; }

protected:
    bool save() override;
    void retranslate() override;

private:
    void build();
    void askOfficials();
    void showChosen();
    void showPaper();
    [[nodiscard]] PostalWish wish() const;

    Workbench &m_workbench;
    AskPath m_askPath;
    QList<Official> m_officials;
    QStringList m_chosen;
    QPushButton *m_who;
    ChoiceEdit *m_language;
    ChoiceEdit *m_paper;
    QSpinBox *m_first;
    QPlainTextEdit *m_sender;
    QList<QLabel *> m_labels;
};

} // namespace habeas::ui
