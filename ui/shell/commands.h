#pragma once

#include "ui/palette/paletterows.h"

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
    ExportOffice,
    ImportOffice,
    ComputeDeadlines,
    Lock,
    Quit,
    Undo,
    Redo,
    Find,
    FilterList,
    EditSelected,
    SaveView,
    ExportList,
    PasteTable,
    PrintToday,
    PrintPicture,
    GoToday,
    GoCases,
    GoHearings,
    GoCustody,
    GoRestrictions,
    GoLetters,
    GoOfficials,
    GoStatistics,
    Back,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeContrast,
    HideNames,
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
    AttachFile,
    ViewDocument,
    RecordHistory,
    ContinueDraft,
    LogHearing,
    LogHearingAnywhere,
    LogOrder,
    LogEvent,
    LogNote,
    LogRestrictions,
    LogBreach,
    LogDeadline,
    WriteLetter,
    PrintForm,
    NewOfficial,
    ImportOfficials,
    ExportOfficials,
    Templates,
    Paper,
    Envelopes,
    ExportForAudience,
    BlankForms,
    Help,
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

    /// For the palette: every entry of the menus, and what can be added to the current case or
    /// shown of it; with the reason where it cannot be chosen now.
    [[nodiscard]] QList<PaletteCommand> entries() const;
    /// What was chosen from entries().
    void run(int entry);

    /// For the shortcut sheet: every command that has keys.
    [[nodiscard]] QList<Hint> hints() const;

signals:
    void wanted(habeas::ui::Command command);
    void languageWanted(const QString &code);
    void recordWanted(const QByteArray &table); ///< a new one, in the current case
    void tabWanted(int tab); ///< CasePage::Tab, of the current case
    /// Keys were pressed for what cannot be chosen now; why, in one line.
    void refused(const QString &words);

private:
    void build(Shortcuts &shortcuts);
    void openMenuBar();
    void tellWhyNot(const QAction *action);
    void setWords(Command command, const QString &words);
    void updateEnabled();
    /// Why an action cannot be chosen now; empty: it can.
    [[nodiscard]] QString whyNot(const QAction *action, bool needsCase) const;

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
