#pragma once

#include "app/actions/letters/audienceactions.h"
#include "ui/models/workbench.h"
#include "ui/widgets/forms/formdialog.h"

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace habeas::ui {

class ChoiceEdit;

/// Hands a case to readers outside: says before anything is written what they will not see, or why
/// the file cannot be made at all.
class AudienceDialog final : public FormDialog
{
    Q_OBJECT

public:
    AudienceDialog(Workbench &workbench, const QString &ref, QWidget *parent);

    using AskPath = std::function<QString(const QString &suggested)>;

    /// Where the file goes; empty where the person changed their mind.
    void setAskPath(const AskPath &ask) { m_askPath = ask; }

protected:
    bool save() override;
    void retranslate() override;

private:
    void build();
    void showPlan();
    [[nodiscard]] AudienceWish wish() const;

    Workbench &m_workbench;
    QString m_ref;
    AskPath m_askPath;
    QList<QLabel *> m_labels;
    ChoiceEdit *m_audience;
    QLineEdit *m_recipient;
    QCheckBox *m_confirm;
    QLabel *m_plan;
};

} // namespace habeas::ui
