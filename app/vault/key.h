#pragma once

#include "app/base/result.h"

#include <QString>

#include <memory>

namespace habeas {

/// What Argon2id is asked to spend (RFC 9106).
struct KeyCost
{
    int passes = 3;
    int memoryMiB = 256; ///< a power of two, 8 (tests) to 1024

    /// About a second on this machine, never under 64 MiB.
    [[nodiscard]] static KeyCost forThisMachine();
};

/// The key of one vault file, in locked memory that is wiped when it goes. Deriving it is slow on
/// purpose (about a second) and safe on any thread; opening with it is fast.
class VaultKey
{
public:
    /// Reads the file's header for salt, cost and cipher, and derives. Errors: NotAVault, Io,
    /// Damaged (header). A wrong passphrase shows only when the vault is opened with the key.
    [[nodiscard]] static Result<VaultKey> derive(const QString &vaultPath, const QString &passphrase);

    VaultKey(VaultKey &&) noexcept;
    VaultKey &operator=(VaultKey &&) noexcept;
    ~VaultKey();

    [[nodiscard]] const QString &path() const;

private:
    friend class Vault;
    friend class Connection;
    struct Private;
    explicit VaultKey(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace habeas
