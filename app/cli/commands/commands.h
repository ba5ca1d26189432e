#pragma once

#include "app/cli/line/commandline.h"

namespace habeas {

// One function a command; each opens the vault it is given and closes it again.
[[nodiscard]] Result<Reply> createCommand(const Invocation &call);
[[nodiscard]] Result<Reply> infoCommand(const Invocation &call);
[[nodiscard]] Result<Reply> checkCommand(const Invocation &call);
[[nodiscard]] Result<Reply> listCommand(const Invocation &call);
[[nodiscard]] Result<Reply> viewsCommand(const Invocation &call);
[[nodiscard]] Result<Reply> viewCommand(const Invocation &call);
[[nodiscard]] Result<Reply> setCommand(const Invocation &call);
[[nodiscard]] Result<Reply> pasteCommand(const Invocation &call);
[[nodiscard]] Result<Reply> searchCommand(const Invocation &call);
[[nodiscard]] Result<Reply> showCommand(const Invocation &call);
[[nodiscard]] Result<Reply> trackCommand(const Invocation &call);
[[nodiscard]] Result<Reply> chargesCommand(const Invocation &call);
[[nodiscard]] Result<Reply> sentencesCommand(const Invocation &call);
[[nodiscard]] Result<Reply> findingsCommand(const Invocation &call);
[[nodiscard]] Result<Reply> reviewCommand(const Invocation &call);
[[nodiscard]] Result<Reply> todayCommand(const Invocation &call);
[[nodiscard]] Result<Reply> deadlinesCommand(const Invocation &call);
[[nodiscard]] Result<Reply> statisticsCommand(const Invocation &call);
[[nodiscard]] Result<Reply> deadlineCommand(const Invocation &call);
[[nodiscard]] Result<Reply> answerCommand(const Invocation &call);
[[nodiscard]] Result<Reply> rulesCommand(const Invocation &call);
[[nodiscard]] Result<Reply> officeCommand(const Invocation &call);
[[nodiscard]] Result<Reply> recomputeCommand(const Invocation &call);
[[nodiscard]] Result<Reply> logHearingCommand(const Invocation &call);
[[nodiscard]] Result<Reply> restrictionsCommand(const Invocation &call);
[[nodiscard]] Result<Reply> letterCommand(const Invocation &call);
[[nodiscard]] Result<Reply> batchCommand(const Invocation &call);
[[nodiscard]] Result<Reply> envelopesCommand(const Invocation &call);
[[nodiscard]] Result<Reply> templatesCommand(const Invocation &call);
[[nodiscard]] Result<Reply> approveLetterCommand(const Invocation &call);
[[nodiscard]] Result<Reply> printLetterCommand(const Invocation &call);
[[nodiscard]] Result<Reply> markSentCommand(const Invocation &call);
[[nodiscard]] Result<Reply> logReplyCommand(const Invocation &call);
[[nodiscard]] Result<Reply> lettersCommand(const Invocation &call);
[[nodiscard]] Result<Reply> disclosuresCommand(const Invocation &call);
[[nodiscard]] Result<Reply> discloseCommand(const Invocation &call);
[[nodiscard]] Result<Reply> consentCommand(const Invocation &call);
[[nodiscard]] Result<Reply> withdrawConsentCommand(const Invocation &call);
[[nodiscard]] Result<Reply> paperCommand(const Invocation &call);
[[nodiscard]] Result<Reply> wordsCommand(const Invocation &call);
[[nodiscard]] Result<Reply> importCommand(const Invocation &call);
[[nodiscard]] Result<Reply> exportCommand(const Invocation &call);
[[nodiscard]] Result<Reply> exportForAudienceCommand(const Invocation &call);
[[nodiscard]] Result<Reply> historyCommand(const Invocation &call);
[[nodiscard]] Result<Reply> undoCommand(const Invocation &call);
[[nodiscard]] Result<Reply> redoCommand(const Invocation &call);
[[nodiscard]] Result<Reply> restoreCommand(const Invocation &call);
[[nodiscard]] Result<Reply> attachCommand(const Invocation &call);
[[nodiscard]] Result<Reply> documentCommand(const Invocation &call);
[[nodiscard]] Result<Reply> dateCommand(const Invocation &call);
[[nodiscard]] Result<Reply> helpCommand(const Invocation &call);
[[nodiscard]] Result<Reply> versionCommand(const Invocation &call);

} // namespace habeas
