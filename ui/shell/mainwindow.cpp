#include "ui/shell/mainwindow.h"

#include "ui/models/draftkeeper.h"
#include "ui/models/workbench.h"
#include "ui/officials/officialfiles.h"
#include "ui/shell/casefiles.h"
#include "ui/shell/commands.h"
#include "ui/shell/documentverbs.h"
#include "ui/shell/draftbar.h"
#include "ui/shell/draftverbs.h"
#include "ui/shell/finder.h"
#include "ui/shell/helpdesk.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/languages.h"
#include "ui/shell/locksignals.h"
#include "ui/shell/privacy.h"
#include "ui/shell/recordverbs.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/steptext.h"
#include "ui/shell/stepverbs.h"
#include "ui/shell/workarea.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/forms/formdialog.h"
#include "ui/widgets/forms/taborder.h"
#include "ui/widgets/looks/namecover.h"
#include "ui/widgets/looks/theme.h"
#include "ui/widgets/page.h"
#include "ui/widgets/shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

namespace habeas::ui {

namespace {
constexpr QSize DesignSize { 1366, 768 };
constexpr QSize LeastSize { 640, 400 }; // where the screen has that much
} // namespace

MainWindow::MainWindow(const ShellContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
{
    build();
    connectParts();
    m_commands->setLanguages(Languages::available(), m_context.languages.current());
    m_commands->setUnlocked(false);
    m_status->setUnlocked(false);
    noteView();
    setWindowTitle(QStringLiteral("Habeas"));
    const QByteArray before
        = m_context.settings.value(QStringLiteral("window/geometry")).toByteArray();
    if (!restoreGeometry(before)) {
        // A laptop's screen is not larger than the design: the title bar would push the status
        // line off its lower edge.
        const QSize room = screen()->availableGeometry().size();
        if (room.width() <= DesignSize.width() || room.height() <= DesignSize.height())
            setWindowState(windowState() | Qt::WindowMaximized);
        resize(DesignSize.boundedTo(room));
    }
    setMinimumSize(LeastSize.boundedTo(screen()->availableGeometry().size() * 0.9));
}

MainWindow::~MainWindow()
{
    m_finder->leave();
    m_privacy->leave();
    delete m_work; // before the workbench it reads from
}

void MainWindow::build()
{
    auto *shortcuts = new Shortcuts(this);
    m_commands = new Commands(this, *shortcuts);
    m_stack = new QStackedWidget(this);
    m_unlock = new UnlockPage(m_context.clock, m_stack);
    m_messages = new MessageBar(this);
    m_drafts = new DraftBar(this);
    m_forms = new DraftVerbs(*this, m_drafts);
    m_verbs = new RecordVerbs(*this, *m_forms);
    m_papers = new DocumentVerbs(*this);
    m_steps = new StepVerbs(*this);
    m_status = new StatusStrip(this);
    m_idle = new IdleLock(m_context.clock, this);
    m_lockSignals = new LockSignals(this);
    m_help = new HelpDesk(this);
    m_finder = new Finder(*this, *m_help);
    connect(m_finder, &Finder::newCaseWanted, m_verbs, &RecordVerbs::newCase);
    m_privacy = new Privacy(m_context.appearance.cover(), this);
    m_stack->addWidget(m_unlock);
    auto *centre = new QWidget(this);
    auto *box = new QVBoxLayout(centre);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_stack, 1);
    box->addWidget(m_drafts);
    box->addWidget(m_messages);
    setCentralWidget(centre);
    setStatusBar(m_status);
}

void MainWindow::connectParts()
{
    answerFileCommands();
    answerVaultCommands();
    answerRecordCommands();
    answerViewCommands();
    answerHelpCommands();
    connect(m_commands, &Commands::wanted, this, [this](Command command) {
        m_answers.value(command)();
    });
    connect(m_commands, &Commands::refused, this, [this](const QString &words) {
        m_messages->showHint(words);
    });
    connect(m_messages, &MessageBar::shown, m_drafts, &DraftBar::giveWay);
    connect(m_drafts, &DraftBar::focusLeft, this, [this] {
        if (!isLocked())
            m_work->focusPage();
    });
    connect(m_commands, &Commands::languageWanted, &m_context.languages, &Languages::use);
    connect(m_commands, &Commands::recordWanted, m_verbs, &RecordVerbs::newOfKind);
    connect(m_commands, &Commands::tabWanted, this, [this](int tab) {
        m_work->showCaseTab(m_work->currentCase(), tab);
    });
    connect(&m_context.languages, &Languages::changed, this, &MainWindow::noteView);
    connect(&m_context.appearance, &Appearance::changed, this, &MainWindow::noteView);
    connect(m_unlock, &UnlockPage::unlocked, this, [this] {
        enter(m_unlock->takeSession());
    });
    connect(m_messages, &MessageBar::undoWanted, m_steps, &StepVerbs::undo);
    connect(m_messages, &MessageBar::redoWanted, m_steps, &StepVerbs::redo);
    connect(m_status, &StatusStrip::lockWanted, this, &MainWindow::lock);
    connect(m_status, &StatusStrip::languageWanted, this, &MainWindow::nextLanguage);
    connect(m_status, &StatusStrip::zoomResetWanted, &m_context.appearance, &Appearance::resetZoom);
    connect(m_status, &StatusStrip::namesWanted, m_privacy, &Privacy::toggle);
    connect(&m_context.appearance.cover(), &NameCover::changed, this, [this] {
        noteView();
        if (m_workbench)
            m_steps->offer(); // its words may name somebody
    });
    connect(m_idle, &IdleLock::lockWanted, this, &MainWindow::lock);
    connect(m_lockSignals, &LockSignals::lockWanted, this, &MainWindow::lock);
    connect(m_lockSignals, &LockSignals::wokeUp, m_idle, &IdleLock::check);
    connect(m_idle, &IdleLock::ticked, this, [this] {
        m_status->setSecondsToLock(m_idle->secondsLeft());
    });
}

void MainWindow::ask(const QString &vaultPath)
{
    m_unlock->ask(vaultPath);
}

void MainWindow::enter(Session session)
{
    m_loopLevel = QThread::currentThread()->loopLevel();
    m_workbench = std::make_unique<Workbench>(std::move(session));
    m_work = new WorkArea(*m_workbench, m_stack);
    m_work->navigation()->setCollapsed(m_commands->action(Command::Sidebar)->isChecked());
    m_stack->addWidget(m_work);
    connect(m_workbench.get(), &Workbench::changed, this, &MainWindow::noteDone);
    connect(m_workbench.get(), &Workbench::failed, this, [this](const Error &error) {
        m_messages->showFailure(error.message);
    });
    connect(m_workbench.get(), &Workbench::mended, m_messages, [this] {
        if (m_messages->isFailure())
            m_messages->clear();
    });
    connect(m_work, &WorkArea::pageChanged, this, &MainWindow::notePage);
    connect(m_work, &WorkArea::hearingWanted, this, &MainWindow::logHearing);
    connect(m_work, &WorkArea::newCaseWanted, m_verbs, [this] {
        m_verbs->newCase();
    });
    connect(m_work, &WorkArea::importWanted, m_commands->action(Command::ImportCaseFile),
            &QAction::trigger);
    connect(m_work, &WorkArea::editWanted, m_verbs, &RecordVerbs::edit);
    connect(m_work, &WorkArea::binWanted, m_verbs, &RecordVerbs::remove);
    connect(m_work, &WorkArea::told, this, [this](const QString &words) {
        m_messages->showDone(words, MessageBar::Offer::Nothing);
    });
    connect(m_work, &WorkArea::formWanted, m_verbs, &RecordVerbs::open);
    connect(m_work, &WorkArea::documentWanted, m_papers, &DocumentVerbs::view);
    connect(m_work, &WorkArea::pasteWanted, m_papers, &DocumentVerbs::paste);
    connect(m_work, &WorkArea::filesDropped, m_papers, &DocumentVerbs::attachFiles);
    connect(m_work, &WorkArea::officialsImportWanted, this, &MainWindow::importOfficials);
    connect(m_work, &WorkArea::officialsExportWanted, this, [this] {
        exportOfficialsFrom(*m_workbench, this);
    });
    m_stack->setCurrentWidget(m_work);
    m_context.settings.setValue(QStringLiteral("vault/last"),
                                m_workbench->session().vault->key().path());
    m_commands->setUnlocked(true);
    m_status->setUnlocked(true);
    m_idle->start();
    m_finder->enter();
    m_privacy->enter(m_workbench->session().vault->key());
    m_steps->offer();
    notePage();
    if (m_left.vaultPath == m_workbench->session().vault->key().path()) {
        m_work->showList(m_left.list);
        m_work->showCase(m_left.caseRef);
    }
    m_work->focusPage();
    m_forms->showDrafts();
    if (m_left.lostForms > 0)
        m_messages->showFailure(tr("When the vault was locked at %1, the disk could not be written "
                                   "to, and what was typed in %n form(s) is lost. Please type it "
                                   "again.",
                                   nullptr, m_left.lostForms)
                                    .arg(m_left.lostAt));
    m_left = {};
}

/// A lock does not wait for a disk with room: what cannot be written goes with the vault, and is
/// told of afterwards.
int MainWindow::formsNotKept()
{
    int lost = 0;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        const QList<DraftKeeper *> keepers = window->findChildren<DraftKeeper *>();
        for (DraftKeeper *keeper : keepers)
            lost += keeper->keepNow() ? 0 : 1;
    }
    return lost;
}

void MainWindow::lock()
{
    if (isLocked())
        return;
    m_idle->stop();
    const QString path = m_workbench->session().vault->key().path();
    m_left = { path, m_work->currentList(), m_work->shownCase(), formsNotKept(),
               m_context.clock().toLocalTime().toString(QStringLiteral("HH:mm")) };
    m_stack->setCurrentWidget(m_unlock);
    setWindowTitle(QStringLiteral("Habeas"));
    m_commands->setUnlocked(false);
    m_status->setUnlocked(false);
    m_papers->leave();
    m_work->disconnect(this);
    m_workbench->disconnect(this);
    closeDialogs();
    m_messages->clear(); // after the dialogs: closing one tells of its draft
    m_drafts->clear();
    m_forms->leave();
    m_finder->leave();
    m_privacy->leave();
    m_steps->leave();
    m_retired.emplace_back(m_work, std::move(m_workbench));
    m_work = nullptr;
    retire();
    m_unlock->ask(path);
}

/// A page may be waiting inside a dialog's event loop (printing, choosing a file); its objects can
/// go only when that loop has ended, which closing the dialog makes it do at once.
void MainWindow::retire()
{
    if (QThread::currentThread()->loopLevel() > m_loopLevel) {
        QTimer::singleShot(0, this, &MainWindow::retire);
        return;
    }
    for (auto &[work, workbench] : m_retired) {
        delete work;
        workbench.reset();
    }
    m_retired.clear();
}

void MainWindow::closeDialogs()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *dialog = qobject_cast<QDialog *>(window);
        if (auto *form = qobject_cast<FormDialog *>(dialog); form && form->isVisible())
            form->closeAtOnce();
        else if (dialog && dialog->isVisible())
            dialog->reject();
    }
    // What it holds must not outlive the vault it reads from.
    if (m_dialog && QThread::currentThread()->loopLevel() <= m_loopLevel)
        delete m_dialog;
}

void MainWindow::openDialog(QDialog *dialog)
{
    if (QApplication::activeModalWidget()) {
        delete dialog;
        return;
    }
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::logHearing(const HearingWish &wish)
{
    if (!isLocked())
        m_verbs->logHearing(wish);
}

void MainWindow::importOfficials()
{
    if (QDialog *preview = askOfficialsFile(*m_workbench, this))
        openDialog(preview);
}

void MainWindow::noteDone(const Done &done)
{
    m_steps->note(done);
    m_finder->renew();
    m_privacy->renew();
    if (!done.changeSet.isNull())
        m_status->setSaved(m_context.clock());
    const StepText text = stepText(done, m_steps->turn());
    if (!text.shown.isEmpty())
        m_messages->showDone(text.shown, m_steps->offerAfter(done), text.whole);
}

void MainWindow::notePage()
{
    const Page *page = m_work->currentPage();
    if (page != m_page && m_messages->isFailure())
        m_messages->clear(); // it was about what is no longer shown
    m_page = page;
    m_commands->setCaseChosen(!m_work->currentCase().isEmpty());
    m_status->setCount(page->countText());
    setWindowTitle(tr("%1 – Habeas").arg(page->title()));
}

void MainWindow::noteView()
{
    const Appearance &appearance = m_context.appearance;
    const Command theme = appearance.theme() == ThemeChoice::Light ? Command::ThemeLight
        : appearance.theme() == ThemeChoice::Dark                  ? Command::ThemeDark
        : appearance.theme() == ThemeChoice::HighContrast          ? Command::ThemeContrast
                                                                   : Command::ThemeSystem;
    m_commands->action(theme)->setChecked(true);
    m_commands->setLanguages(Languages::available(), m_context.languages.current());
    m_commands->action(Command::HideNames)->setChecked(appearance.cover().isOn());
    m_status->setNamesHidden(appearance.cover().isOn());
    m_status->setView(m_context.languages.current(), appearance.zoom());
}

void MainWindow::nextLanguage()
{
    const QStringList codes = Languages::available();
    const qsizetype next = (codes.indexOf(m_context.languages.current()) + 1) % codes.size();
    m_context.languages.use(codes.at(next));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_commands->retranslate();
    m_finder->renew(); // it shows people by the spelling that suits the language
    if (m_work)
        notePage();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return moveFocus(this, next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    lock(); // the file is closed whole before the window goes
    event->accept();
}

} // namespace habeas::ui
