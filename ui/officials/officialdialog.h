#pragma once

#include "app/actions/letters/officialactions.h"
#include "app/base/language.h"
#include "app/records/store/drafts.h"
#include "ui/models/workbench.h"
#include "ui/widgets/forms/formdialog.h"

#include <QJsonObject>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace habeas::ui {

class ChoiceEdit;
class DraftKeeper;
class FieldMessage;
class PartialDateEdit;

/// An official: whose office it is, how it is reached, and how it is addressed in each language,
/// word for word. Salutations and closes are offered by the kind of office; none is filled in by
/// itself. What is typed is kept as a draft until it is saved.
class OfficialDialog final : public FormDialog
{
    Q_OBJECT

public:
    static inline const QString FormName = QStringLiteral("official"); ///< of its drafts

    /// A null id is a new official.
    OfficialDialog(Workbench &workbench, Id<Official> id, QWidget *parent);
    /// Goes on with a draft.
    [[nodiscard]] static OfficialDialog *resume(Workbench &workbench, const Draft &draft,
                                                QWidget *parent);
    [[nodiscard]] static QString draftTitle(const Draft &draft);

    /// What saving would hand in.
    [[nodiscard]] OfficialEdit edit() const;

protected:
    bool save() override;
    bool keepTyped() override;
    void startAgain() override;
    void goToField(const QString &field) override;
    void retranslate() override;

private:
    /// What stands in the way of saving, by the names describe() has.
    struct Problem
    {
        QString field;
        QString reason;
    };

    /// How the office is addressed in one language.
    struct Address
    {
        Language language;
        Wording wording; ///< as it is on record; a null id where there is none
        QLabel *heading;
        QPlainTextEdit *block;
        ChoiceEdit *salutation;
        ChoiceEdit *close;
        QCheckBox *keep; ///< offer these words for the kind of office from now on
        QList<QLabel *> labels;
    };

    void build();
    void addAddress(QFormLayout *form, Language language);
    void fill();
    void offerSalutations();
    void changed();
    [[nodiscard]] QWidget *inputOf(const QString &field) const;
    [[nodiscard]] QList<Problem> problems() const; ///< in the order of the fields
    bool settle();
    void listWhatStands();
    void fieldLeft(const QString &field);
    void showReason(const Problem &problem);
    void showProblem(const Error &error);
    void showCountry(const QString &country);
    void keepDrafts(Draft draft);
    [[nodiscard]] QString content() const; ///< of the draft
    [[nodiscard]] QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);

    Workbench &m_workbench;
    Official m_official;
    QList<Salutation> m_own;
    DraftKeeper *m_draft = nullptr;
    bool m_filling = false;
    bool m_tried = false; ///< saving was refused, and what stood in the way still does

    ChoiceEdit *m_kind;
    QLineEdit *m_office;
    FieldMessage *m_officeMessage;
    QLineEdit *m_name;
    ChoiceEdit *m_gender;
    ChoiceEdit *m_country;
    ChoiceEdit *m_language;
    PartialDateEdit *m_verified;
    QPushButton *m_today;
    QLineEdit *m_email;
    QLineEdit *m_copyTo;
    QCheckBox *m_court;
    QPlainTextEdit *m_note;
    QList<QLabel *> m_labels;
    QList<Address> m_addresses;
};

} // namespace habeas::ui
