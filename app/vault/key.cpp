#include "app/vault/key.h"

#include "app/vault/keyprivate.h"
#include "app/vault/texts.h"

#include <QElapsedTimer>

#include <array>

#include <sodium.h>

#if defined(__aarch64__)
#include <sys/auxv.h>
#endif

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MiB = size_t { 1024 } * 1024;

int argon2(SecretBytes &key, const QByteArray &passphrase, const QByteArray &salt,
           const KeyCost &cost)
{
    return crypto_pwhash(key.data(), key.size(), passphrase.constData(),
                         static_cast<unsigned long long>(passphrase.size()),
                         reinterpret_cast<const uchar *>(salt.constData()),
                         static_cast<unsigned long long>(cost.passes),
                         static_cast<size_t>(cost.memoryMiB) * MiB, crypto_pwhash_ALG_ARGON2ID13);
}

} // namespace

SecretBytes::SecretBytes(size_t size)
    : m_data(sodium_init() < 0 ? nullptr : static_cast<unsigned char *>(sodium_malloc(size)))
    , m_size(size)
{
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data);
}

KeyCost KeyCost::forThisMachine()
{
    constexpr qint64 LongestMs = 1000;
    KeyCost cost { .passes = 3, .memoryMiB = 64 };
    SecretBytes key(KeyBytes);
    QElapsedTimer timer;
    timer.start();
    if (key.data() == nullptr
        || argon2(key, "measuring", QByteArray(crypto_pwhash_SALTBYTES, 's'), cost) != 0)
        return cost;
    // The time grows with the memory.
    for (qint64 estimate = timer.elapsed() * 2; estimate <= LongestMs && cost.memoryMiB < 256;
         estimate *= 2)
        cost.memoryMiB *= 2;
    return cost;
}

Cipher cipherForThisMachine()
{
#if defined(__x86_64__)
    const bool aes = __builtin_cpu_supports("aes") != 0;
#elif defined(__aarch64__)
    constexpr unsigned long HwcapAes = 1UL << 3U;
    const bool aes = (getauxval(AT_HWCAP) & HwcapAes) != 0;
#else
    const bool aes = false;
#endif
    return aes ? Cipher::Aegis256 : Cipher::ChaCha20;
}

Result<> VaultKey::Private::deriveFrom(const QString &passphrase)
{
    if (key.data() == nullptr)
        return failure(
            ErrorKind::Io,
            VaultTexts::tr("The computer has too little free memory to unlock the vault. "
                           "Close other programs and try again."));
    // The same words typed on another keyboard may arrive composed differently.
    QByteArray utf8 = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const int answer = argon2(key, utf8, header.salt(), header.cost);
    sodium_memzero(utf8.data(), static_cast<size_t>(utf8.size()));
    if (answer != 0)
        return failure(
            ErrorKind::Io,
            VaultTexts::tr("Unlocking this vault needs %1 MiB of free memory, and the computer has "
                           "less. Close other programs and try again.")
                .arg(header.cost.memoryMiB));
    return {};
}

QByteArray VaultKey::Private::checkValue() const
{
    constexpr std::array<uchar, 19> label { "habeas check value" };
    std::array<uchar, crypto_generichash_BYTES> hash {};
    crypto_generichash(hash.data(), hash.size(), label.data(), label.size(), key.data(),
                       key.size());
    return { reinterpret_cast<const char *>(hash.data()), FileHeader::CheckValueSize };
}

Result<VaultKey> VaultKey::derive(const QString &vaultPath, const QString &passphrase)
{
    auto header = FileHeader::read(vaultPath);
    if (!header)
        return tl::unexpected(header.error());
    auto d = std::make_unique<Private>();
    d->path = vaultPath;
    d->header = *header;
    if (auto derived = d->deriveFrom(passphrase); !derived)
        return tl::unexpected(derived.error());
    return VaultKey(std::move(d));
}

Result<VaultKey> VaultKey::forNewVault(const QString &path, const QString &passphrase,
                                       const KeyCost &cost, Cipher cipher)
{
    auto d = std::make_unique<Private>();
    d->path = path;
    d->header = FileHeader::fresh(cost, cipher);
    if (auto derived = d->deriveFrom(passphrase); !derived)
        return tl::unexpected(derived.error());
    d->header.setCheckValue(d->checkValue());
    return VaultKey(std::move(d));
}

VaultKey::VaultKey(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

VaultKey::VaultKey(VaultKey &&) noexcept = default;
VaultKey &VaultKey::operator=(VaultKey &&) noexcept = default;
VaultKey::~VaultKey() = default;

const QString &VaultKey::path() const
{
    return d->path;
}

KeyCost VaultKey::cost() const
{
    return d->header.cost;
}

Cipher VaultKey::cipher() const
{
    return d->header.cipher;
}

} // namespace habeas
