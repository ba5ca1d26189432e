#include "ui/shell/stepverbs.h"

#include "app/actions/session/undoactions.h"
#include "app/vault/history.h"
#include "ui/models/workbench.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/workprogress.h"

#include <QTimer>

namespace habeas::ui {

StepVerbs::StepVerbs(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
}

/// What an earlier session, the command line or another person did, or took back, is not turned by
/// a mere key.
void StepVerbs::undo()
{
    askAndTurn(Turn::TakenBack);
}

void StepVerbs::redo()
{
    askAndTurn(Turn::MadeAgain);
}

void StepVerbs::askAndTurn(Turn way)
{
    const bool back = way == Turn::TakenBack;
    const auto next = [this, back] {
        const Connection &connection = m_window.workbench()->connection();
        return back ? undoable(connection) : redoable(connection);
    };
    const auto step = next();
    if (!step || (back ? m_own : m_ownTakenBack).contains(step->id)) {
        rewind(way);
        return;
    }
    m_window.openDialog(turnQuestion(*step, way, &m_window, [this, way, next, asked = step->id] {
        const auto now = next();
        if (now && now->id == asked)
            rewind(way);
        else // somebody else has worked in the file meanwhile
            QTimer::singleShot(0, m_window.workbench(), [this, way] {
                askAndTurn(way);
            });
    }));
}

void StepVerbs::rewind(Turn way)
{
    m_turn = way;
    const bool back = way == Turn::TakenBack;
    performLong(*m_window.workbench(), back ? tr("Undoing…") : tr("Redoing…"), &m_window,
                [back](Session &session, const Progress &progress) -> Result<Done> {
                    const Result<Turned> turned
                        = back ? undoLast(session, progress) : redoLast(session, progress);
                    if (!turned)
                        return tl::unexpected(turned.error());
                    return Done { turned->id, turned->words, turned->moved };
                });
    m_turn = Turn::Made;
}

void StepVerbs::note(const Done &done)
{
    if (!done.changeSet.isNull())
        (m_turn == Turn::TakenBack ? m_ownTakenBack : m_own).insert(done.changeSet);
    offer();
}

void StepVerbs::leave()
{
    m_own.clear();
    m_ownTakenBack.clear();
}

/// What cannot be undone (a copy that left the vault) offers no undo: that would take an older,
/// unrelated step back.
MessageBar::Offer StepVerbs::offerAfter(const Done &done) const
{
    const bool takenBack = m_turn == Turn::TakenBack;
    const Connection &connection = m_window.workbench()->connection();
    const auto next = takenBack ? redoable(connection) : undoable(connection);
    if (done.changeSet.isNull() || !next || next->id != done.changeSet)
        return MessageBar::Offer::Nothing;
    return takenBack ? MessageBar::Offer::Redo : MessageBar::Offer::Undo;
}

void StepVerbs::offer()
{
    const Connection &connection = m_window.workbench()->connection();
    const auto back = undoable(connection);
    const auto forth = redoable(connection);
    m_window.commands()->setUndo(back ? back->words : QString(), forth ? forth->words : QString());
}

} // namespace habeas::ui
