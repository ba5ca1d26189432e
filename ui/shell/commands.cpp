#include "ui/shell/commands.h"

#include "ui/shell/languages.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/looks/namecover.h"
#include "ui/widgets/shortcuts.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <optional>

namespace habeas::ui {

using namespace Qt::StringLiterals;

namespace {

enum Menu { FileMenu, EditMenu, ViewMenu, ThemeMenu, CaseMenu, LogMenu, LettersMenu, HelpMenu };

enum class Needs { Nothing, Vault, Case };

constexpr int FirstLanguage = 1000; ///< entries() of the languages count from here

struct CommandRow
{
    Command command;
    Menu menu;
    const char *words;
    const char *keys = ""; ///< separated by spaces; the first one is the hint
    std::optional<Glyph> glyph = {};
    Needs needs = Needs::Nothing;
    bool lineBefore = false;
};

const QList<CommandRow> &rows()
{
    static const QList<CommandRow> all {
        { Command::NewVault, FileMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&New file…"), "",
          Glyph::Add },
        { Command::OpenVault, FileMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Open file…"),
          "Ctrl+O", Glyph::Open },
        { Command::ImportCaseFile, FileMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Import a case file…"), "", Glyph::Import,
          Needs::Vault, true },
        { Command::ExportCaseFile, FileMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Export every case…"), "", Glyph::Export,
          Needs::Vault },
        { Command::ImportRulePack,
          FileMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "Import a &rule pack…"),
          "",
          {},
          Needs::Vault,
          true },
        { Command::ImportOffice, FileMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "Import office se&ttings…"), "", Glyph::Import,
          Needs::Vault },
        { Command::ExportOffice, FileMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "Export o&ffice settings…"), "", Glyph::Export,
          Needs::Vault },
        { Command::ComputeDeadlines, FileMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Compute every deadline again…"), "",
          Glyph::Deadline, Needs::Vault },
        { Command::Lock, FileMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Lock now"),
          "Ctrl+Shift+L Pause", Glyph::Lock, Needs::Vault, true },
        { Command::Quit,
          FileMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Quit"),
          "Ctrl+Q",
          {},
          Needs::Nothing,
          true },
        { Command::Undo, EditMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Undo"), "Ctrl+Z",
          Glyph::Undo, Needs::Vault },
        { Command::Redo, EditMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Redo"),
          "Ctrl+Shift+Z Ctrl+Y", Glyph::Redo, Needs::Vault },
        { Command::Find, EditMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Find anything…"),
          "Ctrl+K", Glyph::Search, Needs::Vault, true },
        { Command::FilterList, EditMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "Fi&lter the list"), "Ctrl+F", Glyph::Filter,
          Needs::Vault, true },
        { Command::EditSelected, EditMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Edit selected…"), "Ctrl+E", Glyph::Edit,
          Needs::Vault },
        { Command::SaveView,
          EditMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Save the view of the list"),
          "Ctrl+S",
          {},
          Needs::Vault },
        { Command::GoToday, ViewMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "To&day"), "F2",
          Glyph::Today, Needs::Vault },
        { Command::GoCases, ViewMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Cases"), "F3",
          Glyph::Case, Needs::Vault },
        { Command::GoHearings, ViewMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Hearings"), "",
          Glyph::Hearing, Needs::Vault },
        { Command::GoCustody, ViewMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "C&ustody"), "",
          Glyph::Custody, Needs::Vault },
        { Command::GoRestrictions, ViewMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Restrictions"), "", Glyph::Restriction,
          Needs::Vault },
        { Command::GoLetters, ViewMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Letters"), "",
          Glyph::Letter, Needs::Vault },
        { Command::GoOfficials, ViewMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "Off&icials"),
          "Ctrl+Shift+I", Glyph::Person, Needs::Vault },
        { Command::GoStatistics, ViewMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Statistics"),
          "F12", Glyph::Chart, Needs::Vault },
        { Command::Back, ViewMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "Bac&k"), "Alt+Left",
          Glyph::Back, Needs::Vault },
        { Command::NextPane,
          ViewMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "Next &pane"),
          "F6 Shift+F6",
          {},
          Needs::Vault,
          true },
        { Command::Sidebar,
          ViewMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "Side&bar as icons"),
          "Ctrl+B",
          {},
          Needs::Vault },
        { Command::HideNames, ViewMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "Cod&es instead of names"), "F9",
          Glyph::EyeOff },
        { Command::FullScreen, ViewMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Full screen"),
          "F11" },
        { Command::ZoomIn,
          ViewMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "L&arger"),
          "Ctrl++ Ctrl+=",
          {},
          Needs::Nothing,
          true },
        { Command::ZoomOut, ViewMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "S&maller"),
          "Ctrl+-" },
        { Command::ZoomReset, ViewMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "N&ormal size"),
          "Ctrl+0" },
        { Command::ThemeSystem, ThemeMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "As the &system") },
        { Command::ThemeLight, ThemeMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Light") },
        { Command::ThemeDark, ThemeMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Dark") },
        { Command::ThemeContrast, ThemeMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&High contrast") },
        { Command::NewCase, CaseMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&New case…"),
          "Ctrl+N", Glyph::Add, Needs::Vault },
        { Command::NewHere, CaseMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "New &record here…"), "Ins", Glyph::Add,
          Needs::Vault },
        { Command::EditRecord, CaseMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Edit the record…"), "F4", Glyph::Edit,
          Needs::Vault, true },
        { Command::RemoveRecord, CaseMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "Put into the &bin"), "Del", Glyph::Bin,
          Needs::Vault },
        { Command::OpenBin,
          CaseMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Open the bin…"),
          "",
          {},
          Needs::Vault },
        { Command::AttachFile, CaseMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Attach a file…"), "Ctrl+Shift+A",
          Glyph::Document, Needs::Case, true },
        { Command::ViewDocument, CaseMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&View the document"), "Ctrl+Shift+J",
          Glyph::Eye, Needs::Case },
        { Command::RecordHistory, CaseMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&History of the record…"), "Ctrl+Shift+Y",
          Glyph::History, Needs::Case },
        { Command::ContinueDraft,
          CaseMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Continue an unfinished form…"),
          "Ctrl+Shift+U",
          {},
          Needs::Vault,
          true },
        { Command::LogHearing, LogMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Hearing in this case…"), "Ctrl+H",
          Glyph::Hearing, Needs::Case },
        { Command::LogHearingAnywhere,
          LogMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "Hearing in &any case…"),
          "Ctrl+Shift+H",
          {},
          Needs::Vault },
        { Command::LogOrder, LogMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Order or extension of a measure…"),
          "Ctrl+Shift+X", Glyph::Custody, Needs::Case, true },
        { Command::LogEvent, LogMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Event…"),
          "Ctrl+Shift+V", Glyph::Timeline, Needs::Case },
        { Command::LogNote, LogMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Note…"),
          "Ctrl+Shift+N", Glyph::Note, Needs::Case },
        { Command::LogRestrictions,
          LogMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Restrictions of one judgment…"),
          "Ctrl+Shift+R",
          {},
          Needs::Case },
        { Command::LogBreach, LogMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "Report or alleged &breach…"), "Ctrl+Shift+B",
          Glyph::Restriction, Needs::Case },
        { Command::LogDeadline, LogMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Deadline…"),
          "Ctrl+Shift+D", Glyph::Deadline, Needs::Case },
        { Command::WriteLetter, LettersMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Letter for this case"), "Ctrl+Shift+E",
          Glyph::Letter, Needs::Case },
        { Command::PrintForm, LettersMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "A &form from the record…"), "Ctrl+Shift+F",
          Glyph::Print, Needs::Case },
        { Command::ImportOfficials, LettersMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Import officials…"), "", Glyph::Import,
          Needs::Vault, true },
        { Command::ExportOfficials, LettersMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Export officials…"), "", Glyph::Export,
          Needs::Vault },
        { Command::Templates, LettersMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Templates…"),
          "Ctrl+Shift+K", Glyph::Edit, Needs::Vault },
        { Command::Paper,
          LettersMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "Letterhead and &paper…"),
          "",
          {},
          Needs::Vault,
          true },
        { Command::Envelopes, LettersMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "En&velopes and labels…"), "", Glyph::Print,
          Needs::Vault },
        { Command::ExportForAudience, LettersMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Case file for readers outside…"), "",
          Glyph::Export, Needs::Case },
        { Command::BlankForms, LettersMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Blank forms…"), "", Glyph::Print,
          Needs::Vault },
        { Command::Help, HelpMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Help on this place"),
          "F1", Glyph::Help },
        { Command::ShortcutSheet, HelpMenu,
          QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Keyboard shortcuts"), "Ctrl+F1" },
        { Command::About, HelpMenu, QT_TRANSLATE_NOOP("habeas::ui::Commands", "&About Habeas") },
    };
    return all;
}

constexpr const char *MenuNames[] = {
    QT_TRANSLATE_NOOP("habeas::ui::Commands", "&File"),
    QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Edit"),
    QT_TRANSLATE_NOOP("habeas::ui::Commands", "&View"),
    QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Theme"),
    QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Case"),
    QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Log"),
    QT_TRANSLATE_NOOP("habeas::ui::Commands", "Le&tters"),
    QT_TRANSLATE_NOOP("habeas::ui::Commands", "&Help"),
};

QList<QKeySequence> keysOf(const CommandRow &row)
{
    QList<QKeySequence> keys;
    for (const QString &key : QString::fromLatin1(row.keys).split(u' ', Qt::SkipEmptyParts))
        keys << QKeySequence(key, QKeySequence::PortableText);
    return keys;
}

} // namespace

size_t qHash(Command command, size_t seed)
{
    return ::qHash(static_cast<int>(command), seed);
}

Commands::Commands(QMainWindow *window, Shortcuts &shortcuts)
    : QObject(window)
    , m_window(window)
{
    build(shortcuts);
    retranslate();
    updateEnabled();
}

void Commands::build(Shortcuts &shortcuts)
{
    for (size_t i = 0; i < std::size(MenuNames); ++i) {
        if (i == ThemeMenu) {
            m_menus << new QMenu(m_window);
            continue;
        }
        m_menus << m_window->menuBar()->addMenu(QString());
    }
    auto *themes = new QActionGroup(this);
    for (const CommandRow &row : rows()) {
        QMenu *menu = m_menus.at(row.menu);
        if (row.lineBefore)
            menu->addSeparator();
        QAction *action = menu->addAction(row.glyph ? glyphIcon(*row.glyph) : QIcon(), QString());
        action->setMenuRole(QAction::NoRole);
        if (row.menu == ThemeMenu) {
            action->setCheckable(true);
            themes->addAction(action);
        }
        const Command command = row.command;
        connect(action, &QAction::triggered, this, [this, command] {
            emit wanted(command);
        });
        m_actions.insert(command, action);
        if (const QList<QKeySequence> keys = keysOf(row); !keys.isEmpty())
            shortcuts.bind(action, keys);
    }
    shortcuts.bind({ QKeySequence(Qt::Key_F10) }, [this] {
        openMenuBar();
    });
    m_actions.value(Command::Sidebar)->setCheckable(true);
    m_actions.value(Command::HideNames)->setCheckable(true);
    m_themes = m_menus.at(ThemeMenu);
    m_languages = new QMenu(m_window);
    m_menus.at(ViewMenu)->addSeparator();
    m_menus.at(ViewMenu)->addMenu(m_themes);
    m_menus.at(ViewMenu)->addMenu(m_languages);
}

/// Opens the first menu; arrows walk from there. The menu bar has no key of its own on X11.
void Commands::openMenuBar()
{
    QMenuBar *bar = m_window->menuBar();
    if (QAction *first = bar->actions().value(0); first && bar->isVisible())
        bar->setActiveAction(first);
}

QAction *Commands::action(Command command) const
{
    return m_actions.value(command);
}

void Commands::setUnlocked(bool unlocked)
{
    m_unlocked = unlocked;
    if (!unlocked)
        setUndo({}, {}); // the menu names no hearing while locked
    updateEnabled();
}

void Commands::setUndo(const QString &undo, const QString &redo)
{
    m_undo = undo;
    m_redo = redo;
    const auto told = [](const QString &words) { // a screen reader reads the menu as well
        return shownOnScreen(words);
    };
    setWords(Command::Undo, undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(told(undo)));
    setWords(Command::Redo, redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(told(redo)));
    updateEnabled();
}

void Commands::setCaseChosen(bool chosen)
{
    m_caseChosen = chosen;
    updateEnabled();
}

void Commands::updateEnabled()
{
    for (const CommandRow &row : rows()) {
        const bool possible = row.needs == Needs::Nothing
            || (m_unlocked && (row.needs == Needs::Vault || m_caseChosen));
        m_actions.value(row.command)->setEnabled(possible);
    }
    m_actions.value(Command::Undo)->setEnabled(m_unlocked && !m_undo.isEmpty());
    m_actions.value(Command::Redo)->setEnabled(m_unlocked && !m_redo.isEmpty());
}

void Commands::setLanguages(const QStringList &codes, const QString &current)
{
    m_languages->clear();
    for (const QString &code : codes) {
        QAction *action = m_languages->addAction(Languages::nativeName(code));
        action->setCheckable(true);
        action->setChecked(code == current);
        connect(action, &QAction::triggered, this, [this, code] {
            emit languageWanted(code);
        });
    }
}

void Commands::setWords(Command command, const QString &words)
{
    Shortcuts::setText(m_actions.value(command), words);
}

void Commands::retranslate()
{
    for (size_t i = 0; i < std::size(MenuNames); ++i)
        m_menus.at(static_cast<qsizetype>(i))->setTitle(tr(MenuNames[i]));
    m_languages->setTitle(tr("Lan&guage"));
    for (const CommandRow &row : rows())
        setWords(row.command, tr(row.words));
    setUndo(m_undo, m_redo);
}

QString Commands::whyNot(const QAction *action, bool needsCase) const
{
    if (action->isEnabled())
        return {};
    if (!m_unlocked)
        return tr("open a file first");
    if (action == m_actions.value(Command::Undo))
        return tr("nothing was changed yet");
    if (action == m_actions.value(Command::Redo))
        return tr("nothing was undone");
    return needsCase ? tr("choose a case first") : tr("not here");
}

QList<PaletteCommand> Commands::entries() const
{
    const auto plain = [](const QString &words) {
        return words.section(u'\t', 0, 0).remove(u'&').remove(u'…');
    };
    QList<PaletteCommand> entries;
    for (const CommandRow &row : rows()) {
        const QAction *action = m_actions.value(row.command);
        const QList<QKeySequence> keys = keysOf(row);
        entries.append(
            { static_cast<int>(row.command), plain(action->text()),
              plain(m_menus.at(row.menu)->title()),
              keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText),
              row.glyph, whyNot(action, row.needs == Needs::Case) });
    }
    const QList<QAction *> languages = m_languages->actions();
    for (qsizetype i = 0; i < languages.size(); ++i)
        entries.append({ FirstLanguage + static_cast<int>(i),
                         languages.at(i)->text(),
                         plain(m_languages->title()),
                         {} });
    return entries;
}

void Commands::run(int entry)
{
    QAction *action = entry >= FirstLanguage ? m_languages->actions().value(entry - FirstLanguage)
                                             : m_actions.value(Command(entry));
    if (action)
        action->trigger();
}

QList<Commands::Hint> Commands::hints() const
{
    QList<Hint> hints;
    for (const CommandRow &row : rows()) {
        QStringList keys;
        for (const QKeySequence &key : keysOf(row))
            keys << key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            hints.append({ tr(row.words).remove(u'&').remove(u'…'), keys.join(u", "_s) });
    }
    hints.append({ tr("The menus"), QKeySequence(Qt::Key_F10).toString(QKeySequence::NativeText) });
    return hints;
}

} // namespace habeas::ui
