#pragma once

#include "app/vault/keyprivate.h"

struct sqlite3;

namespace habeas {

/// Gives an open handle the key of its file. The engine takes "raw:", 32 bytes of key, 16 of salt;
/// the salt counts only for a file that is still empty, later it is read from the file.
[[nodiscard]] Result<> setKey(sqlite3 *handle, const FileHeader &header, const SecretBytes &key);

} // namespace habeas
