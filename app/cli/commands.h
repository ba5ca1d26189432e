#pragma once

#include "app/cli/commandline.h"

namespace habeas {

// One function a command; each opens the vault it is given and closes it again.
[[nodiscard]] Result<Reply> createCommand(const Invocation &call);
[[nodiscard]] Result<Reply> infoCommand(const Invocation &call);
[[nodiscard]] Result<Reply> checkCommand(const Invocation &call);
[[nodiscard]] Result<Reply> listCommand(const Invocation &call);
[[nodiscard]] Result<Reply> showCommand(const Invocation &call);
[[nodiscard]] Result<Reply> trackCommand(const Invocation &call);
[[nodiscard]] Result<Reply> chargesCommand(const Invocation &call);
[[nodiscard]] Result<Reply> sentencesCommand(const Invocation &call);
[[nodiscard]] Result<Reply> findingsCommand(const Invocation &call);
[[nodiscard]] Result<Reply> reviewCommand(const Invocation &call);
[[nodiscard]] Result<Reply> deadlinesCommand(const Invocation &call);
[[nodiscard]] Result<Reply> deadlineCommand(const Invocation &call);
[[nodiscard]] Result<Reply> answerCommand(const Invocation &call);
[[nodiscard]] Result<Reply> rulesCommand(const Invocation &call);
[[nodiscard]] Result<Reply> recomputeCommand(const Invocation &call);
[[nodiscard]] Result<Reply> logHearingCommand(const Invocation &call);
[[nodiscard]] Result<Reply> letterCommand(const Invocation &call);
[[nodiscard]] Result<Reply> templatesCommand(const Invocation &call);
[[nodiscard]] Result<Reply> wordsCommand(const Invocation &call);
[[nodiscard]] Result<Reply> importCommand(const Invocation &call);
[[nodiscard]] Result<Reply> exportCommand(const Invocation &call);
[[nodiscard]] Result<Reply> historyCommand(const Invocation &call);
[[nodiscard]] Result<Reply> undoCommand(const Invocation &call);
[[nodiscard]] Result<Reply> redoCommand(const Invocation &call);
[[nodiscard]] Result<Reply> dateCommand(const Invocation &call);
[[nodiscard]] Result<Reply> helpCommand(const Invocation &call);
[[nodiscard]] Result<Reply> versionCommand(const Invocation &call);

} // namespace habeas
