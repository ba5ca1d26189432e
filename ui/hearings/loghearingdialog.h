#pragma once

#include "ui/models/workbench.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace habeas::ui {

class HearingForm;

/// "Log hearing": from a call to a saved hearing in fifteen seconds and at most thirty keys.
/// Ctrl+Enter saves and closes, Ctrl+Shift+Enter saves and is ready for the next one of the same
/// case, Esc closes. Nothing typed is ever cleared by a problem.
class LogHearingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// An empty reference: from anywhere, so the case is asked for first.
    LogHearingDialog(Workbench &workbench, const QString &ref, QWidget *parent = nullptr);

    [[nodiscard]] HearingForm *form() const { return m_form; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    bool save();
    void saveAndClose();
    void saveAndNext();
    void showPlan();
    void retranslate();

    Workbench &m_workbench;
    HearingForm *m_form;
    QLabel *m_sign;
    QLabel *m_plan;
    QPushButton *m_next;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QString m_saved; ///< what was saved before, while the form is ready for the next one
};

} // namespace habeas::ui
