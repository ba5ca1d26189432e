#include "ui/shell/commands.h"

#include "ui/shell/caseentries.h"
#include "ui/shell/commandnouns.h"
#include "ui/shell/commandrows.h"
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

// entries() that are no commands count from here.
constexpr int FirstLanguage = 1000;
constexpr int FirstOfCase = 2000;

/// A menu's words as they stand in a sentence.
QString plain(const QString &words)
{
    return words.section(u'\t', 0, 0).remove(u'&').remove(u'…');
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
    for (const CommandRow &row : commandRows()) {
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
    connect(&shortcuts, &Shortcuts::refused, this, &Commands::tellWhyNot);
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
    for (const CommandRow &row : commandRows()) {
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
    for (const CommandRow &row : commandRows())
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

/// On the page of the passphrase nothing is told: there is little that could be chosen.
void Commands::tellWhyNot(const QAction *action)
{
    for (const CommandRow &row : commandRows()) {
        if (m_unlocked && m_actions.value(row.command) == action)
            emit refused(tr("%1: %2.", "a command, why not")
                             .arg(plain(action->text()), whyNot(action, row.needs == Needs::Case)));
    }
}

QList<PaletteCommand> Commands::entries() const
{
    QList<PaletteCommand> entries;
    for (const CommandRow &row : commandRows()) {
        const QAction *action = m_actions.value(row.command);
        const QList<QKeySequence> keys = keysOf(row);
        entries.append(
            { static_cast<int>(row.command), plain(action->text()),
              plain(m_menus.at(row.menu)->title()),
              keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText),
              row.glyph, whyNot(action, row.needs == Needs::Case),
              row.command == Command::RemoveRecord, commandNouns(row.command),
              plain(QString::fromUtf8(row.words)) });
    }
    const QList<QAction *> languages = m_languages->actions();
    for (qsizetype i = 0; i < languages.size(); ++i)
        entries.append({ FirstLanguage + static_cast<int>(i),
                         languages.at(i)->text(),
                         plain(m_languages->title()),
                         {} });
    const QString caseMenu = plain(m_menus.at(CaseMenu)->title());
    const QString whyNotCase = !m_unlocked ? tr("open a file first")
        : !m_caseChosen                    ? tr("choose a case first")
                                           : QString();
    const QList<CaseEntry> ofCase = caseEntries();
    for (qsizetype i = 0; i < ofCase.size(); ++i) {
        PaletteCommand entry;
        entry.id = FirstOfCase + static_cast<int>(i);
        entry.words = ofCase.at(i).words;
        entry.menu = caseMenu;
        entry.glyph = ofCase.at(i).table.isEmpty() ? Glyph::Case : Glyph::Add;
        entry.reason = whyNotCase;
        entry.nouns = ofCase.at(i).nouns;
        entry.english = ofCase.at(i).english;
        entries << entry;
    }
    return entries;
}

void Commands::run(int entry)
{
    if (entry >= FirstOfCase) {
        const CaseEntry chosen = caseEntries().value(entry - FirstOfCase);
        if (!chosen.table.isEmpty())
            emit recordWanted(chosen.table);
        else if (chosen.tab >= 0)
            emit tabWanted(chosen.tab);
        return;
    }
    QAction *action = entry >= FirstLanguage ? m_languages->actions().value(entry - FirstLanguage)
                                             : m_actions.value(Command(entry));
    if (action)
        action->trigger();
}

QList<Commands::Hint> Commands::hints() const
{
    QList<Hint> hints;
    for (const CommandRow &row : commandRows()) {
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
