#pragma once

#include "app/records/store/drafts.h"
#include "ui/models/workbench.h"
#include "ui/widgets/forms/formdialog.h"
#include "ui/widgets/forms/hearingwish.h"

namespace habeas::ui {

class DraftKeeper;
class HearingForm;

/// "Log hearing": from a call to a saved hearing in fifteen seconds, in 26 keys from anywhere, 21
/// in an open case, 23 as one line in the first field. Nothing typed is ever cleared by a problem.
class LogHearingDialog final : public FormDialog
{
    Q_OBJECT

public:
    LogHearingDialog(Workbench &workbench, const HearingWish &wish, QWidget *parent = nullptr);
    /// Goes on with a draft.
    [[nodiscard]] static LogHearingDialog *resume(Workbench &workbench, const Draft &draft,
                                                  QWidget *parent = nullptr);

    static inline const QString FormName = QStringLiteral("log-hearing"); ///< of its drafts
    /// "hearing for KZ-2022-001", as the bar above the pages tells of it.
    [[nodiscard]] static QString draftTitle(const Draft &draft);

    [[nodiscard]] HearingForm *form() const { return m_form; }

protected:
    bool save() override;
    bool keepTyped() override;
    void startAgain() override;
    void goToField(const QString &field) override;
    void retranslate() override;

private:
    void keepDrafts(Draft draft);
    [[nodiscard]] QString content() const; ///< of the draft
    void formChanged();
    void showPlan();
    void listWhatStands();

    Workbench &m_workbench;
    DraftKeeper *m_draft = nullptr;
    HearingForm *m_form;
    QString m_saved; ///< what was saved before, while the form is ready for the next one
    bool m_tried = false; ///< Save was refused: what stands in the way is listed until it is gone
};

} // namespace habeas::ui
