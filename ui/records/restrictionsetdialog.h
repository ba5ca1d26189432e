#pragma once

#include "app/actions/records/recordactions.h"
#include "app/records/store/drafts.h"
#include "ui/models/workbench.h"
#include "ui/widgets/forms/formdialog.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace habeas::ui {

class DraftKeeper;
class FieldInput;
class SourcesInput;

/// The bans and duties of one judgment at once: what they share on top, then every kind there is
/// with a tick and the judgment's words. Each ticked kind becomes a restriction of its own, all of
/// them in one step.
class RestrictionSetDialog final : public FormDialog
{
    Q_OBJECT

public:
    static inline const QString FormName = QStringLiteral("restriction-set"); ///< of its drafts

    /// Nothing, and the reason in words, where the case is not there any more.
    [[nodiscard]] static Result<RestrictionSetDialog *> open(Workbench &workbench,
                                                             const QString &ref, QWidget *parent);
    /// Goes on with a draft.
    [[nodiscard]] static Result<RestrictionSetDialog *> resume(Workbench &workbench,
                                                               const Draft &draft, QWidget *parent);
    [[nodiscard]] static QString draftTitle(const Draft &draft);

    void reject() override;

protected:
    bool save() override;
    void goToField(const QString &field) override;
    void retranslate() override;

private:
    struct Shared
    {
        qsizetype index; ///< in the restriction's shape
        FieldInput *input;
        QLabel *label;
    };

    struct Kind
    {
        QString code;
        QCheckBox *tick;
        QLineEdit *words;
    };

    RestrictionSetDialog(Workbench &workbench, CaseFolder folder, const Draft &draft,
                         QWidget *parent);

    void build();
    void buildShared(QFormLayout *rows);
    void buildKinds(QWidget *body);
    void formChanged();
    [[nodiscard]] QList<FormProblem> problems() const;
    [[nodiscard]] QList<AnyRecord> restrictions() const;
    [[nodiscard]] RecordEdit edit() const; ///< all of them, with the sources that are new
    [[nodiscard]] QString content() const;
    void restore(const QString &content);

    Workbench &m_workbench;
    CaseFolder m_folder;
    QList<Shared> m_shared;
    QList<Kind> m_kinds;
    SourcesInput *m_sources = nullptr;
    QLabel *m_sourcesLabel = nullptr;
    QLabel *m_heading = nullptr;
    DraftKeeper *m_draft = nullptr;
    bool m_tried = false;
};

} // namespace habeas::ui
