#pragma once

#include "app/letters/composer.h"
#include "ui/models/workbench.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace habeas::ui {

class ChoiceEdit;
class FactsModel;

/// The left half of the composer: what a person chooses and types for one letter.
class LetterForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LetterForm(Workbench &workbench, QWidget *parent = nullptr);

    /// The wish as it stands; its official lives as long as the form is not read again.
    [[nodiscard]] LetterWish wish() const;
    /// Reads templates and officials again; what is typed stays.
    void refresh();
    /// Whom a letter can be about; the choice is shown only where there are several.
    void offerPeople(const CaseFolder &folder);
    void suggestReference(const QString &reference); ///< kept unless somebody typed another
    void showFacts(const QList<LetterFact> &facts);
    /// Chooses a template by its id and puts the keyboard there.
    void chooseTemplate(const QString &id);

    /// By which a sheet of deadlines is computed.
    void useRules(const QList<RulePack> &packs) { m_packs = packs; }

    /// The person has confirmed what the composer asked ("pending_court"), for this official only.
    void confirm(const QString &word);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillLanguages();
    void fillSuggestions();
    void officialChanged();
    void addRequest(const QString &text);

    Workbench &m_workbench;
    QList<Official> m_officials;
    QList<Wording> m_wordings;
    QList<TemplateInfo> m_templates;
    QList<RulePack> m_packs;
    QSet<QString> m_confirmed;
    QString m_officialKey;
    QString m_suggestedReference;
    QString m_wantedLanguage;
    FactsModel *m_facts;

    QFormLayout *m_form;
    QList<QPair<QLabel *, QWidget *>> m_rows;
    ChoiceEdit *m_template;
    ChoiceEdit *m_person;
    ChoiceEdit *m_language;
    ChoiceEdit *m_official;
    QPlainTextEdit *m_requests;
    QPushButton *m_suggest;
    QMenu *m_suggestions;
    QPlainTextEdit *m_paragraphs;
    QListView *m_factList;
    QLineEdit *m_name;
    QLineEdit *m_role;
    QPlainTextEdit *m_address;
    QLineEdit *m_place;
    QLineEdit *m_reference;
};

} // namespace habeas::ui
