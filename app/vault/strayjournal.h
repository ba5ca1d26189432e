#pragma once

#include "app/vault/keyprivate.h"

namespace habeas {

/// Refuses a vault beside which lies the write-ahead file of another one: somebody copied a vault
/// over one whose program was killed. The engine would lay these last writes over the pages of the
/// copy, and show neither. Nothing is opened or changed. Let through is what may belong together,
/// and whatever the usual opening has better words for.
///
/// What tells them apart, of the file by itself and of the file under its journal: pages that do
/// not open with this vault's key; page one, which counts how often it was written and how many
/// pages there are; and the newest change set, which never gets older. A copy that agrees in all
/// three is not told apart.
[[nodiscard]] Result<> refuseStrayJournal(const QString &path, const FileHeader &header,
                                          const SecretBytes &key);

} // namespace habeas
