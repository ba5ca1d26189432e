#pragma once

#include "app/actions/letters/templateactions.h"
#include "app/letters/template/templatecheck.h"
#include "app/records/store/drafts.h"
#include "ui/models/workbench.h"
#include "ui/widgets/letterpreview.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;
class QSplitter;

namespace habeas::ui {

class BoundedArea;
class ChoiceEdit;
class DraftKeeper;
class LatestJob;
class TemplateHighlighter;
class VaultJob;

/// The letters' templates: the list at the left, the source of one in the middle with everything
/// that is wrong in it, and at the right the letter it makes of a case. Saving makes the office's
/// version, which stands in the place of the program's own; that one is never written over.
class TemplatesPage final : public Page
{
    Q_OBJECT

public:
    explicit TemplatesPage(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] QString countText() const override;

    /// The suggested name in, the chosen path out; empty where the person changed their mind.
    using AskPath = std::function<QString(const QString &suggested)>;

    void setAskSave(const AskPath &ask) { m_askSave = ask; }

    void setAskOpen(const AskPath &ask) { m_askOpen = ask; }

    static constexpr auto FormName = "templates"; ///< of its draft
    /// The names of the templates that were changed and not saved.
    [[nodiscard]] static QString draftTitle(const Draft &draft);
    /// Takes what is typed and not saved from the vault again: somebody gave it up, or brought it
    /// back.
    void takeEdits();
    void chooseEdited(); ///< the first template that is not saved

    /// Chooses a template of the list; nothing happens where there is none like it.
    void choose(const QString &key, Language language);

public slots:
    void save(); ///< Ctrl+Enter
    void insertVariable(); ///< Ctrl+I
    void showVersions();
    void reset();
    void giveUpEdit(); ///< what is typed and not saved; Ctrl+Z in the text takes it back
    void importFile();
    void exportFile();
    void startCopy(); ///< a template of the office's own, made from this one

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// What the worker found out.
    struct Look
    {
        QList<TemplateProblem> subject;
        QList<TemplateProblem> content;
        QString refusal;
        DrawnSheets drawn;
        QString words;
    };

    void build();
    QWidget *buildList();
    QWidget *buildEditor();
    QWidget *buildPreview();
    QWidget *buildButtons();
    QWidget *buildSaid();
    void fitSource();
    void fitRoom();
    void connectParts();
    void retranslate();
    void fillList();
    void openRow(QListWidgetItem *row);
    void putIn(const TemplateDraft &draft);
    void noteEdit();
    void keepEdits();
    [[nodiscard]] QString editsTyped() const;
    void readSealed();
    void look();
    void showLook(const Look &look);
    void markProblems(const QList<TemplateProblem> &problems);
    void goToProblem(QListWidgetItem *row);
    void say(const QString &words);
    bool perform(const std::function<Result<Done>(Session &)> &action);
    bool performInPlaceOfEdit(const QString &id,
                              const std::function<Result<Done>(Session &)> &action);
    void goOnWith(const TemplateDraft &unfinished, const QString &fileName);
    [[nodiscard]] TemplateDraft draft() const;
    [[nodiscard]] static QString idOf(const QString &key, Language language);
    [[nodiscard]] std::optional<TemplateEntry> entryOf(const QString &id) const;

    Workbench &m_workbench;
    QList<TemplateEntry> m_entries;
    QHash<QString, TemplateDraft> m_edits; ///< typed and not saved yet, by idOf()
    DraftKeeper *m_keeper = nullptr; ///< has them in the vault
    QString m_key;
    Language m_language = Language::English;
    TemplateDraft m_shown; ///< as it was before anybody typed
    bool m_showing = false; ///< a template is being put into the fields
    QTimer m_delay;
    LatestJob *m_job;
    VaultJob *m_sealedJob;
    std::shared_ptr<const SealedNames> m_sealed; ///< none until it is read
    AskPath m_askSave;
    AskPath m_askOpen;

    QListWidget *m_list = nullptr;
    QLabel *m_which = nullptr;
    QLabel *m_titleLabel = nullptr;
    QLineEdit *m_title = nullptr;
    QLabel *m_subjectLabel = nullptr;
    QLineEdit *m_subject = nullptr;
    QCheckBox *m_needs = nullptr;
    QPlainTextEdit *m_source = nullptr;
    TemplateHighlighter *m_colours = nullptr;
    QSplitter *m_splitter = nullptr;
    QListWidget *m_problems = nullptr;
    QLabel *m_caseLabel = nullptr;
    ChoiceEdit *m_case = nullptr;
    LetterPreview *m_preview = nullptr;
    QLabel *m_done = nullptr;
    BoundedArea *m_said = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_insert = nullptr;
    QPushButton *m_versions = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_giveUp = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace habeas::ui
