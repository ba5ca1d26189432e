#pragma once

#include "app/base/result.h"

#include <QString>

#include <memory>

namespace habeas {

/// What Argon2id is asked to spend (RFC 9106).
struct KeyCost
{
    int passes = 3; ///< 1 to 15
    int memoryMiB = 256; ///< a power of two, 8 (tests) to 1024

    /// At most about a second on this machine, never under 64 MiB.
    [[nodiscard]] static KeyCost forThisMachine();
};

/// What the pages of a vault are encrypted and authenticated with. The numbers stand in files.
enum class Cipher {
    Aegis256 = 1, ///< where the processor has AES instructions
    ChaCha20 = 2, ///< ChaCha20-Poly1305, quick without them
};

[[nodiscard]] Cipher cipherForThisMachine();

/// The key of one vault file, in locked memory that is wiped when it goes. Deriving it is slow on
/// purpose (about a second) and safe on any thread; opening with it is fast.
class VaultKey
{
public:
    /// Reads the file's header for salt, cost and cipher, and derives. Errors: NotFound, NotAVault,
    /// Io, Damaged (header), NewerVault. A wrong passphrase shows only when the vault is opened
    /// with the key.
    [[nodiscard]] static Result<VaultKey> derive(const QString &vaultPath,
                                                 const QString &passphrase);

    VaultKey(VaultKey &&) noexcept;
    VaultKey &operator=(VaultKey &&) noexcept;
    ~VaultKey();

    [[nodiscard]] const QString &path() const;
    [[nodiscard]] KeyCost cost() const;
    [[nodiscard]] Cipher cipher() const;

private:
    friend class Vault;
    friend class Connection;
    struct Private;
    explicit VaultKey(std::unique_ptr<Private> d);

    /// For a file that is to be made.
    [[nodiscard]] static Result<VaultKey>
    forNewVault(const QString &path, const QString &passphrase, const KeyCost &cost, Cipher cipher);

    std::unique_ptr<Private> d;
};

} // namespace habeas
