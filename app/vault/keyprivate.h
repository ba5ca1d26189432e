#pragma once

#include "app/vault/fileheader.h"
#include "app/vault/key.h"

#include <cstddef>

namespace habeas {

/// Memory that is never written to swap, is fenced by guard pages and wiped when it goes.
class SecretBytes
{
public:
    explicit SecretBytes(size_t size);
    ~SecretBytes();
    Q_DISABLE_COPY_MOVE(SecretBytes)

    [[nodiscard]] unsigned char *data() { return m_data; } ///< null where memory ran out

    [[nodiscard]] const unsigned char *data() const { return m_data; }

    [[nodiscard]] size_t size() const { return m_size; }

private:
    unsigned char *m_data;
    size_t m_size;
};

/// Of both ciphers.
inline constexpr size_t KeyBytes = 32;

struct VaultKey::Private
{
    QString path;
    FileHeader header;
    SecretBytes key { KeyBytes };

    /// Fills key from the passphrase and the header.
    [[nodiscard]] Result<> deriveFrom(const QString &passphrase);
    [[nodiscard]] QByteArray checkValue() const;
};

} // namespace habeas
