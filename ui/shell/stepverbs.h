#pragma once

#include "app/actions/session/session.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/steptext.h"

#include <QObject>
#include <QSet>
#include <QUuid>

namespace habeas::ui {

class MainWindow;

/// What a person does with the steps that were made: takes the last one back, makes it again. One
/// that was not made in this window since it was unlocked is asked about first. Only while the
/// window is unlocked; owned by it.
class StepVerbs final : public QObject
{
    Q_OBJECT

public:
    explicit StepVerbs(MainWindow &window);

    void undo();
    void redo();
    /// An action has ended: what it made, or took back, is this window's own.
    void note(const Done &done);
    /// Names the next steps each way in the menu.
    void offer();

    /// Of the action that is running.
    [[nodiscard]] Turn turn() const { return m_turn; }

    /// What the message about an action may offer to do with it.
    [[nodiscard]] MessageBar::Offer offerAfter(const Done &done) const;
    /// The window locks: nothing that was done is its own any more.
    void leave();

private:
    void askAndTurn(Turn way);
    void rewind(Turn way);

    MainWindow &m_window;
    Turn m_turn = Turn::Made;
    QSet<QUuid> m_own; ///< the change sets made in this window since it was unlocked
    QSet<QUuid> m_ownTakenBack; ///< and those that were taken back in it
};

} // namespace habeas::ui
