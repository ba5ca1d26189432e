#pragma once

#include "ui/shell/commands.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace habeas::ui {

class FindService;
class HelpDesk;
class MainWindow;
class PaletteDialog;

/// Ctrl+K: opens the palette with what can be chosen now and leads to what was chosen.
class Finder final : public QObject
{
    Q_OBJECT

public:
    Finder(MainWindow &window, HelpDesk &help);
    ~Finder() override;

    void open();
    /// A vault is open: its names are read in the background.
    void enter();
    /// Something was saved.
    void renew();
    /// Before the vault closes.
    void leave();
    void noteUsed(Command command);

signals:
    void newCaseWanted(const QString &name); ///< nobody was called so

private:
    void showCourt(const QString &court);
    void showRecord(const QString &ref, const QUuid &record);

    MainWindow &m_window;
    HelpDesk &m_help;
    std::unique_ptr<FindService> m_service;
    QList<int> m_recent; ///< commands, the one used last first; they name nobody
};

} // namespace habeas::ui
