#pragma once

#include "app/actions/hearings/newcase.h"
#include "app/records/find/similarpeople.h"
#include "app/records/store/drafts.h"
#include "ui/models/vaultjob.h"
#include "ui/models/workbench.h"
#include "ui/widgets/forms/formdialog.h"

class QFormLayout;
class QLabel;
class QLineEdit;

namespace habeas::ui {

class ChoiceEdit;
class DraftKeeper;
class FieldMessage;

/// A new case and the person it is about, in one go. Names like one on record are shown; whether
/// it is the same person is for the caseworker to say.
class NewCaseDialog final : public FormDialog
{
    Q_OBJECT

public:
    static inline const QString FormName = QStringLiteral("new-case"); ///< of its drafts

    explicit NewCaseDialog(Workbench &workbench, const Draft &draft = {},
                           QWidget *parent = nullptr);
    ~NewCaseDialog() override;

    /// As it was looked for, and found nowhere.
    void setName(const QString &name);

    [[nodiscard]] const QString &savedRef() const { return m_savedRef; } ///< empty: not saved

protected:
    bool save() override;
    bool keepTyped() override;
    void goToField(const QString &field) override;
    void retranslate() override;

private:
    void build();
    void readPeople();
    void namesChanged();
    void countryChanged();
    void typed();
    [[nodiscard]] NewCase wish() const;
    [[nodiscard]] QString content() const;
    void restore(const QString &content);
    void tellSpellings();
    void showCountry(const QString &country);
    bool showProblem(const Error &error);

    Workbench &m_workbench;
    VaultJob m_reading; ///< the names of many people
    std::shared_ptr<const SimilarPeople> m_people; ///< null while they are being read
    QWidget *m_body;
    QFormLayout *m_rows;
    QLineEdit *m_name;
    QLineEdit *m_other;
    ChoiceEdit *m_country;
    QLineEdit *m_ref;
    QLineEdit *m_title;
    ChoiceEdit *m_same; ///< last: where it comes and goes, no other field moves
    FieldMessage *m_similar;
    FieldMessage *m_refMessage;
    QList<QLabel *> m_labels;
    DraftKeeper *m_draft = nullptr;
    QString m_proposedRef; ///< as the program filled it in
    QString m_savedRef;
};

} // namespace habeas::ui
