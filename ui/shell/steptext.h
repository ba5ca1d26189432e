#pragma once

#include "app/actions/session/session.h"
#include "app/vault/history.h"

#include <functional>

class QMessageBox;
class QWidget;

namespace habeas::ui {

enum class Turn { Made, TakenBack, MadeAgain };

/// What an act did, as the message bar says it.
struct StepText
{
    QString shown; ///< the act, two effects and two warnings, and how many sentences more there are
    QString whole; ///< every sentence, each on a line of its own; empty where `shown` says it all
};

/// Every sentence ends as one, and none is said twice. An act that changed nothing is not named:
/// its effects say what is so.
[[nodiscard]] StepText stepText(const Done &done, Turn turn);

/// Names the step, its day and who made it, and calls `undo` where that is wanted; keeping it is
/// the default. Owned by the window.
[[nodiscard]] QMessageBox *undoQuestion(const ChangeSet &step, QWidget *window,
                                        const std::function<void()> &undo);

} // namespace habeas::ui
