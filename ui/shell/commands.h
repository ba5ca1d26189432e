#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace habeas::ui {

class Shortcuts;

/// Everything the window's menus offer.
enum class Command {
    NewVault,
    OpenVault,
    ImportCaseFile,
    ExportCaseFile,
    ImportRulePack,
    ComputeDeadlines,
    Lock,
    Quit,
    Undo,
    Redo,
    GoCases,
    GoHearings,
    GoCustody,
    GoRestrictions,
    GoLetters,
    Back,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    Sidebar,
    NextPane,
    FullScreen,
    NewCase,
    NewHere,
    EditRecord,
    RemoveRecord,
    OpenBin,
    ContinueDraft,
    LogHearing,
    LogHearingAnywhere,
    LogOrder,
    LogEvent,
    LogNote,
    LogBreach,
    LogDeadline,
    WriteLetter,
    Templates,
    ShortcutSheet,
    About,
};

/// The window's menus, their words and their keys, in one table. Emits what was asked for; decides
/// nothing.
class Commands final : public QObject
{
    Q_OBJECT

public:
    /// Fills the window's menu bar.
    Commands(QMainWindow *window, Shortcuts &shortcuts);

    [[nodiscard]] QAction *action(Command command) const;

    /// Without an open vault only what makes sense then can be chosen.
    void setUnlocked(bool unlocked);
    /// What undo and redo would do, in words; empty: nothing.
    void setUndo(const QString &undo, const QString &redo);
    void setCaseChosen(bool chosen);
    void setLanguages(const QStringList &codes, const QString &current);
    void retranslate();

    struct Hint
    {
        QString words;
        QString keys;
    };

    /// For the shortcut sheet: every command that has keys.
    [[nodiscard]] QList<Hint> hints() const;

signals:
    void wanted(habeas::ui::Command command);
    void languageWanted(const QString &code);

private:
    void build(Shortcuts &shortcuts);
    void setWords(Command command, const QString &words);
    void updateEnabled();

    QMainWindow *m_window;
    QList<QMenu *> m_menus;
    QMenu *m_themes = nullptr;
    QMenu *m_languages = nullptr;
    QHash<Command, QAction *> m_actions;
    QString m_undo;
    QString m_redo;
    bool m_unlocked = false;
    bool m_caseChosen = false;
};

[[nodiscard]] size_t qHash(Command command, size_t seed = 0);

} // namespace habeas::ui
