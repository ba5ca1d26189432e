#pragma once

#include "app/actions/session/session.h"
#include "ui/shell/commands.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/forms/hearingwish.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QDialog;
class QSettings;
class QStackedWidget;

namespace habeas::ui {

class Appearance;
class DocumentVerbs;
class DraftBar;
class DraftVerbs;
class Finder;
class HelpDesk;
class IdleLock;
class Languages;
class LockSignals;
class Page;
class Privacy;
class RecordVerbs;
class StatusStrip;
class StepVerbs;
class UnlockPage;
class WorkArea;
class Workbench;

/// What the window is given. All of it outlives the window.
struct ShellContext
{
    Appearance &appearance;
    Languages &languages;
    QSettings &settings; ///< how the window looks; nothing that names a case or a person
    Clock clock = systemClock();
};

/// The one window. Locked, it shows the passphrase box and knows nothing; unlocked, it holds the
/// session and shows one page at a time, with at most one dialog above it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const ShellContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Asks for the passphrase of that file; empty: asks what to do first.
    void ask(const QString &vaultPath);
    /// Takes an open session over.
    void enter(Session session);
    /// At once and without a question: closes dialogs, drops the session and its key.
    void lock();

    [[nodiscard]] bool isLocked() const { return m_workbench == nullptr; }

    [[nodiscard]] Workbench *workbench() const { return m_workbench.get(); }

    [[nodiscard]] WorkArea *workArea() const { return m_work; }

    [[nodiscard]] UnlockPage *unlockPage() const { return m_unlock; }

    [[nodiscard]] Commands *commands() const { return m_commands; }

    [[nodiscard]] MessageBar *messages() const { return m_messages; }

    [[nodiscard]] DraftBar *draftBar() const { return m_drafts; }

    [[nodiscard]] IdleLock *idleLock() const { return m_idle; }

    [[nodiscard]] LockSignals *lockSignals() const { return m_lockSignals; }

    /// Opens it above the window, unless one is open already. Deletes itself when closed.
    void openDialog(QDialog *dialog);

public slots:
    void logHearing(const habeas::ui::HearingWish &wish);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void connectParts();
    void importOfficials();
    void answerFileCommands();
    void answerVaultCommands();
    void answerRecordCommands();
    void printPicture();
    void answerViewCommands();
    void answerHelpCommands();
    void noteDone(const Done &done);
    void notePage();
    void noteView();
    [[nodiscard]] static int formsNotKept();
    void closeDialogs();
    void retire();
    void nextLanguage();

    ShellContext m_context;
    QStackedWidget *m_stack = nullptr;
    UnlockPage *m_unlock = nullptr;
    WorkArea *m_work = nullptr; ///< none while locked
    Commands *m_commands = nullptr;
    MessageBar *m_messages = nullptr;
    const Page *m_page = nullptr; ///< shown last; only compared
    DraftBar *m_drafts = nullptr;
    DraftVerbs *m_forms = nullptr;
    RecordVerbs *m_verbs = nullptr;
    DocumentVerbs *m_papers = nullptr;
    StepVerbs *m_steps = nullptr;
    StatusStrip *m_status = nullptr;
    IdleLock *m_idle = nullptr;
    LockSignals *m_lockSignals = nullptr;
    HelpDesk *m_help = nullptr;
    Finder *m_finder = nullptr;
    Privacy *m_privacy = nullptr;
    QPointer<QDialog> m_dialog;
    std::unique_ptr<Workbench> m_workbench;
    std::vector<std::pair<WorkArea *, std::unique_ptr<Workbench>>>
        m_retired; ///< until nested loops end
    int m_loopLevel = 0; ///< of the event loop that enter() ran in
    QHash<Command, std::function<void()>> m_answers;

    /// Where the person was when the window locked: the next unlock leads back there.
    struct Place
    {
        QString vaultPath;
        ListPage list = ListPage::Today;
        QString caseRef;
        int lostForms = 0; ///< whose text could not be written before the vault was closed
        QString lostAt = {}; ///< time of day
    };

    Place m_left;
};

} // namespace habeas::ui
