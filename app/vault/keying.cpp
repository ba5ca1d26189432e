#include "app/vault/keying.h"

#include "app/vault/engine.h"

#include <algorithm>
#include <string_view>

#include <sqlite3.h>

namespace habeas {

Result<> setKey(sqlite3 *handle, const FileHeader &header, const SecretBytes &key)
{
    constexpr int Aegis256 = 4; // the engine's number for this member of the AEGIS family
    const bool aegis = header.cipher == Cipher::Aegis256;
    const int index = sqlite3mc_cipher_index(aegis ? "aegis" : "chacha20");
    if (index < 1 || sqlite3mc_config(handle, "cipher", index) != index)
        return engineFailure(SQLITE_MISUSE);
    if (aegis && sqlite3mc_config_cipher(handle, "aegis", "algorithm", Aegis256) != Aegis256)
        return engineFailure(SQLITE_MISUSE);

    constexpr std::string_view Prefix = "raw:";
    const QByteArray &salt = header.bytes;
    SecretBytes buffer(Prefix.size() + key.size() + static_cast<size_t>(salt.size()));
    if (buffer.data() == nullptr)
        return engineFailure(SQLITE_NOMEM);
    unsigned char *end = std::copy(Prefix.begin(), Prefix.end(), buffer.data());
    end = std::copy_n(key.data(), key.size(), end);
    std::copy(salt.begin(), salt.end(), end);
    if (sqlite3_key_v2(handle, "main", buffer.data(), static_cast<int>(buffer.size())) != SQLITE_OK)
        return engineFailure(handle);
    return {};
}

} // namespace habeas
