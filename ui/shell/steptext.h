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

/// Before a step is taken back, or made again, that was not made, or taken back, in this window:
/// names the step, its day and who made it, and calls `turn` where that is wanted. Leaving it is
/// the default. Owned by the window.
[[nodiscard]] QMessageBox *turnQuestion(const ChangeSet &step, Turn way, QWidget *window,
                                        const std::function<void()> &turn);

} // namespace habeas::ui
