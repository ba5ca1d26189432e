#pragma once

#include "app/letters/composer.h"
#include "ui/models/workbench.h"

#include <QWidget>

class QCheckBox;
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
class MarkedEdit;

/// The left half of the composer: what a person chooses and types for one letter, or for several
/// that differ in their reader or their case only.
class LetterForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LetterForm(Workbench &workbench, QWidget *parent = nullptr);

    /// The wish as it stands, to the first reader.
    [[nodiscard]] LetterWish wish() const;
    /// The same to one of recipients(); null: an open letter.
    [[nodiscard]] LetterWish wishTo(const Official *official) const;
    /// Never empty; a null one stands for an open letter. They live until the form is read again.
    [[nodiscard]] QList<const Official *> recipients() const;

    /// Further cases the same letter is written about.
    [[nodiscard]] const QStringList &otherCases() const { return m_otherCases; }

    /// Reads templates and officials again; what is typed stays.
    /// Each name above its field, where there is little room beside it.
    void setNarrow(bool narrow);
    void refresh();
    /// Whom a letter can be about; the choice is shown only where there are several.
    void offerPeople(const CaseFolder &folder);
    void suggestReference(const QString &reference); ///< kept unless somebody typed another

    /// Begins another letter after that one of the case: in its language and to the same office,
    /// asking for the answer where none came. What is typed stays. Says what it follows; empty
    /// where the case has no such letter.
    [[nodiscard]] QString follow(const CaseFolder &folder, Id<Letter> previous);

    void showFacts(const QList<LetterFact> &facts);
    /// Chooses a template by its id and puts the keyboard there.
    void chooseTemplate(const QString &id);
    void showSubject(const QString &subject); ///< what stands there while nothing is typed
    /// The person has confirmed what the composer asked ("pending_court"), and why, for this reader
    /// only.
    void confirm(const QString &word, const QString &reason, const Official *official);

    /// Whoever approves what is written next; empty: it is a draft.
    void setApprovedBy(const QString &name) { m_approvedBy = name; }

    [[nodiscard]] const QString &approvedBy() const { return m_approvedBy; }

    void setApprovedOn(std::optional<CivilDay> day) { m_approvedOn = day; }

    [[nodiscard]] const std::optional<CivilDay> &approvedOn() const { return m_approvedOn; }

    [[nodiscard]] QWidget *start() const; ///< where one begins to type
    /// A withheld thing is said all the same, and why.
    void keepWithheld(const QString &key, const QString &reason);
    /// Subject, requests, paragraphs.
    [[nodiscard]] QList<MarkedEdit *> textBoxes() const;

    /// What was chosen and typed, as a draft keeps it; empty where nothing was typed.
    [[nodiscard]] QString content(bool untyped = false) const;
    void restore(const QString &content);

signals:
    void changed();

public slots:
    void chooseReaders();
    void chooseCases();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildReaders();
    void connectParts();
    void retranslate();
    void showOthers();
    void fillLanguages();
    void fillSuggestions();
    void fillTemplates();
    void offerBackground(); ///< where the paper has a place for it
    void officialChanged();
    void suggestCopies(); ///< those of the official's page, unless somebody typed others
    void addRequest(const QString &text);
    [[nodiscard]] const Official *officialOf(const QString &key) const;

    Workbench &m_workbench;
    QList<Official> m_officials;
    QList<TemplateInfo> m_templates;
    QString m_lostSight; ///< the record's words of whom nobody knows where they are
    Id<Letter> m_previous; ///< the letter this one follows up
    QHash<QString, QSet<QString>> m_confirmed; ///< by the reader's id; empty: an open letter
    QHash<QString, QHash<QString, QString>> m_reasons; ///< why, by reader and confirmed word
    QString m_approvedBy;
    std::optional<CivilDay> m_approvedOn; ///< when the words were that are approved
    QHash<QString, QString> m_kept;
    QString m_case; ///< its reference, for the draft
    QString m_officialKey;
    QStringList m_otherReaders; ///< ids, beside the one in the field
    QStringList m_otherCases;
    QString m_suggestedReference;
    QString m_suggestedCopies;
    QString m_wantedLanguage;
    FactsModel *m_facts;

    QFormLayout *m_form;
    QList<QPair<QLabel *, QWidget *>> m_rows;
    ChoiceEdit *m_template;
    ChoiceEdit *m_person;
    ChoiceEdit *m_language;
    ChoiceEdit *m_official;
    QWidget *m_several;
    QPushButton *m_severalReaders;
    QPushButton *m_severalCases;
    QLabel *m_others;
    MarkedEdit *m_subject;
    MarkedEdit *m_requests;
    QPushButton *m_suggest;
    QMenu *m_suggestions;
    MarkedEdit *m_paragraphs;
    QListView *m_factList;
    QCheckBox *m_withhold;
    QCheckBox *m_background;
    QLineEdit *m_name;
    QLineEdit *m_role;
    QPlainTextEdit *m_address;
    QLineEdit *m_place;
    QLineEdit *m_reference;
    QLineEdit *m_copies;
};

} // namespace habeas::ui
