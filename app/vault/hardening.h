#pragma once

namespace habeas {

/// For main(), before any passphrase is read: no core dumps, and no other program of the same user
/// may read this one's memory.
void hardenProcess();

} // namespace habeas
