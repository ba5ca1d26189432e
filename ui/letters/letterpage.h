#pragma once

#include "app/letters/gates/spelling.h"
#include "app/letters/paper/pages.h"
#include "app/records/store/drafts.h"
#include "ui/letters/letterlook.h"
#include "ui/models/vaultjob.h"
#include "ui/models/workbench.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QSplitter;

namespace habeas::ui {

class ApprovalBar;
class BatchDialog;
class ConfirmBar;
class DraftKeeper;
class FindingsList;
class LatestJob;
class LetterForm;
class LetterPreview;
class OutputBar;
class VaultJob;
class WithheldBar;

/// The composer: what one chooses at the left, the page as it will be printed at the right, and
/// below it what a careful colleague would say. The page is made on a worker thread, from what the
/// form holds a moment after the last key.
class LetterPage final : public Page
{
    Q_OBJECT

public:
    /// With a letter to follow up, or none. What was begun for the one is not what was begun for
    /// the other: each has a draft of its own.
    LetterPage(Workbench &workbench, const QString &ref, Id<Letter> follows = {},
               QWidget *parent = nullptr);

    ~LetterPage() override;
    Q_DISABLE_COPY_MOVE(LetterPage)

    static constexpr auto FormName = "letter"; ///< of its drafts
    /// The case that a draft of a letter is about.
    [[nodiscard]] static QString caseOf(const Draft &draft);
    /// The letter that a draft of a letter follows up; null where it follows none.
    [[nodiscard]] static Id<Letter> followedBy(const Draft &draft);

    [[nodiscard]] QString title() const override;
    void refresh() override;

    [[nodiscard]] QString currentCase() const override { return m_ref; }

    [[nodiscard]] QString countText() const override;

    /// Chooses a document made from the record and goes to the list of templates.
    void chooseForm();

    /// The suggested name in, the chosen path out; empty where the person changed their mind.
    using AskPath = std::function<QString(const QString &suggested, const QString &filter)>;
    using AskFolder = std::function<QString()>;
    /// Shows or sends the pages to a printer; true where they went there.
    using PrintPages = std::function<bool(const LetterPages &pages)>;

    void setAskPath(const AskPath &ask) { m_askPath = ask; }

    void setAskFolder(const AskFolder &ask) { m_askFolder = ask; }

    /// Shows the dialog of several letters until it is closed.
    using RunBatch = std::function<void(BatchDialog &dialog)>;

    void setRunBatch(const RunBatch &run) { m_runBatch = run; }

    void setPreviewPages(const PrintPages &preview) { m_previewPages = preview; }

    void setPrintPages(const PrintPages &print) { m_printPages = print; }

    /// How long the last page took from the end of the typing to the screen, in milliseconds.
    [[nodiscard]] qint64 lastDelay() const { return m_lastDelay; }

public slots:
    void preview(); ///< Ctrl+P
    void print();
    void exportFile(habeas::LetterFormat format);
    void goToNextMark(); ///< F7

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One of the letters the form asks for: a case and a reader.
    struct Task
    {
        QString ref;
        const Official *official = nullptr;
    };

    void build();
    QWidget *buildLeft();
    QWidget *buildResult();
    void connectParts();
    void retranslate();
    void fitRoom();
    void readCase();
    void keepDraft(Id<Letter> follows); ///< begins to, with what an earlier time left unfinished
    void readWords(); ///< that are right whatever a dictionary says
    void readSealed(); ///< asks another one what is sealed in the vault
    void compose(); ///< asks the worker
    void showSight(const LetterSight &sight);
    void showLetter(const LetterSight &sight, const ComposedLetter &letter);
    void refuse(const Error &error);
    void confirmRefusal(const QString &word, const QString &reason);
    void approve(const QString &by);
    /// A hash of what an approval holds for.
    [[nodiscard]] QString textOf(const ComposedLetter &letter) const;
    /// Whether the approval that was given is for other words than these.
    [[nodiscard]] bool isOfOtherWords(const ComposedLetter &letter) const;
    /// Gives the approval back to the words it was given to, takes it from any others: true where
    /// the letter must be made anew.
    bool turnApproval(const ComposedLetter &letter);
    [[nodiscard]] QString lapsedWords(const ComposedLetter &letter) const;
    void startAgain(); ///< the letter is in the log, and no draft any more
    [[nodiscard]] QString keptContent() const; ///< of the form, with its approval
    void showWithheld();
    [[nodiscard]] std::optional<TypedMatch> currentMatch() const;
    void replaceWithheld();
    void keepWithheld(const QString &reason);
    void offerWords(MarkedEdit *box, QMenu *menu, const TextMark &mark);
    void printThrough(const PrintPages &print);
    void exportOne(LetterFormat format);
    void exportAll(LetterFormat format);
    void turn(int by); ///< to the next or the last letter of several

    [[nodiscard]] QList<Task> tasks() const;
    [[nodiscard]] Task currentTask() const;
    [[nodiscard]] const CaseFolder &folderOf(const QString &ref);
    [[nodiscard]] std::shared_ptr<LetterDesk> deskOf(const QString &ref);
    [[nodiscard]] LetterWish wishFor(const Task &task, qsizetype before);
    /// The letter as it is typed this moment, not as it was before the last key.
    [[nodiscard]] std::optional<ComposedLetter> letterNow(const LetterWish &wish,
                                                          const CaseFolder &folder);

    Workbench &m_workbench;
    QString m_ref;
    QHash<QString, CaseFolder> m_folders;
    QHash<QString, std::shared_ptr<LetterDesk>> m_desks; ///< of these folders
    std::optional<LetterSight> m_sight;
    std::shared_ptr<const Spelling> m_spelling;
    std::shared_ptr<const SealedNames> m_sealed; ///< none until it is read
    std::shared_ptr<const SealedNames> m_others; ///< names in other cases; the same
    QSet<QString> m_known;
    AskPath m_askPath;
    AskFolder m_askFolder;
    RunBatch m_runBatch;
    PrintPages m_previewPages;
    PrintPages m_printPages;
    QTimer m_delay;
    LatestJob *m_job;
    VaultJob *m_sealedJob;
    VaultJob m_reading; ///< the words of a large office
    DraftKeeper *m_keeper = nullptr;
    qint64 m_lastDelay = 0;
    qsizetype m_task = 0;
    QString m_approver; ///< of the words below; empty: nobody yet
    QString m_approvedText; ///< of the letter as it was then; empty of several
    bool m_spent = false; ///< what was made as approved said something else: not given back

    LetterForm *m_form = nullptr;
    WithheldBar *m_withheld = nullptr;
    LetterPreview *m_preview = nullptr;
    OutputBar *m_output = nullptr;
    QLabel *m_head = nullptr;
    QLabel *m_which = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_after = nullptr;
    QLabel *m_fine = nullptr;
    QLabel *m_consent = nullptr;
    ConfirmBar *m_confirm = nullptr;
    ApprovalBar *m_approval = nullptr;
    QPushButton *m_back = nullptr;
    FindingsList *m_findings = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_left = nullptr;
    bool m_narrow = false;
};

} // namespace habeas::ui
