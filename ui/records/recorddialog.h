#pragma once

#include "app/actions/records/recordactions.h"
#include "app/records/store/drafts.h"
#include "ui/models/workbench.h"
#include "ui/widgets/forms/formdialog.h"
#include "ui/widgets/forms/recordwish.h"

#include <QJsonObject>

namespace habeas::ui {

class DraftKeeper;
class RecordForm;

/// The form of one record, new or on file. What is typed is kept as a draft until it is saved.
class RecordDialog final : public FormDialog
{
    Q_OBJECT

public:
    static inline const QString FormName = QStringLiteral("record"); ///< of its drafts

    /// Nothing, and the reason in words, where the record or the case is not there any more.
    [[nodiscard]] static Result<RecordDialog *> open(Workbench &workbench, const RecordWish &wish,
                                                     QWidget *parent);
    /// Goes on with a draft.
    [[nodiscard]] static Result<RecordDialog *> resume(Workbench &workbench, const Draft &draft,
                                                       QWidget *parent);
    /// "hearing for KZ-2022-001", as the bar above the pages tells of it.
    [[nodiscard]] static QString draftTitle(const Draft &draft);

    [[nodiscard]] RecordForm *form() const { return m_form; }

    [[nodiscard]] const QUuid &recordId() const { return m_id; }

protected:
    bool save() override;
    bool keepTyped() override;
    void startAgain() override;
    void goToField(const QString &field) override;
    void retranslate() override;

private:
    struct Start
    {
        RecordWish wish;
        CaseFolder folder;
        AnyRecord record;
        bool isNew;
    };

    RecordDialog(Workbench &workbench, Start start, const Draft &draft, QWidget *parent);

    [[nodiscard]] static Result<Start> startOf(const Connection &connection, const RecordWish &wish,
                                               const QUuid &newId);
    void makeForm(const Start &start);
    void offer(const QList<FieldOffer> &offers);
    [[nodiscard]] QString content() const;
    void formChanged();
    void nameWindow();
    [[nodiscard]] RecordEdit finalEdit() const;
    [[nodiscard]] QString stepWords(const RecordEdit &edit) const;

    Workbench &m_workbench;
    RecordWish m_wish;
    QUuid m_id;
    bool m_isNew;
    RecordForm *m_form = nullptr;
    DraftKeeper *m_draft;
    QJsonObject m_offered; ///< what the form held when it opened, where something was offered
    QString m_saved; ///< what was saved before, while the form is ready for the next one
    bool m_tried = false; ///< Save was refused: what stands in the way is listed until it is gone
};

} // namespace habeas::ui
