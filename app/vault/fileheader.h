#pragma once

#include "app/base/result.h"
#include "app/vault/key.h"

#include <QByteArray>
#include <QString>

namespace habeas {

/// The first 16 bytes of a vault file, which stand in clear. To the engine they are the cipher's
/// salt, which it reads and writes back untouched; here they also say how to open the file:
///
///   0-8    random: with bytes 9 and 10 the salt of the key derivation
///   9      cost: log2 of the MiB in the high four bits, passes in the low four
///   10     format (1) in the high four bits, cipher in the low four
///   11-13  a check value of the key: tells a wrong passphrase from a damaged first page
///   14-15  CRC-16 of bytes 0-13: tells a damaged header from a file that is something else
struct FileHeader
{
    static constexpr qsizetype Size = 16;
    static constexpr qsizetype CheckValueSize = 3;

    QByteArray bytes; ///< Size of them
    KeyCost cost;
    Cipher cipher = Cipher::Aegis256;

    /// Fresh random bytes; the check value is still to be set.
    [[nodiscard]] static FileHeader fresh(const KeyCost &cost, Cipher cipher);
    /// Errors: NotFound, Io, NotAVault, Damaged, NewerVault.
    [[nodiscard]] static Result<FileHeader> read(const QString &path);

    /// 16 bytes for Argon2id, different wherever bytes 0-10 differ.
    [[nodiscard]] QByteArray salt() const;
    [[nodiscard]] QByteArray checkValue() const;
    void setCheckValue(const QByteArray &value); ///< CheckValueSize bytes
};

} // namespace habeas
