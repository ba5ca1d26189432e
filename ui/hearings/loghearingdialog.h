#pragma once

#include "app/records/drafts.h"
#include "ui/models/workbench.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace habeas::ui {

class DraftKeeper;
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
    /// Goes on with a draft.
    [[nodiscard]] static LogHearingDialog *resume(Workbench &workbench, const Draft &draft,
                                                  QWidget *parent = nullptr);

    static inline const QString FormName = QStringLiteral("log-hearing"); ///< of its drafts
    /// "hearing for KZ-2022-001", as the bar above the pages tells of it.
    [[nodiscard]] static QString draftTitle(const Draft &draft);

    void reject() override;

    [[nodiscard]] HearingForm *form() const { return m_form; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void keepDrafts(Draft draft);
    bool save();
    void saveAndClose();
    void saveAndNext();
    void showPlan();
    void retranslate();

    Workbench &m_workbench;
    DraftKeeper *m_draft = nullptr;
    HearingForm *m_form;
    QLabel *m_sign;
    QLabel *m_plan;
    QPushButton *m_next;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QString m_saved; ///< what was saved before, while the form is ready for the next one
};

} // namespace habeas::ui
