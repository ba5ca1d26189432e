#include "app/vault/fileheader.h"

#include "app/vault/texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <bit>

#include <sodium.h>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PageSize = 4096;
constexpr qsizetype CostAt = 9;
constexpr qsizetype FormatAt = 10;
constexpr qsizetype CheckAt = 11;
constexpr qsizetype CrcAt = 14;
constexpr uint Format = 1;
constexpr uint MaxMemoryBits = 10; // 1 GiB: a forged header must not take the machine's memory

uint byteAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]);
}

QByteArray crcOf(const QByteArray &bytes)
{
    const quint16 crc = qChecksum(QByteArrayView(bytes).first(CrcAt));
    return QByteArray().append(static_cast<char>(crc >> 8U)).append(static_cast<char>(crc & 0xffU));
}

bool knownCipher(uint code)
{
    return code == static_cast<uint>(Cipher::Aegis256)
        || code == static_cast<uint>(Cipher::ChaCha20);
}

/// Bytes 16-23 of SQLite's first page, which the engine leaves in clear and which AEGIS does not
/// authenticate: page size 4096, WAL, the bytes the cipher reserves on each page, three constants.
bool pageShapeHolds(const QByteArray &start, uint cipher)
{
    const char reserved = cipher == static_cast<uint>(Cipher::Aegis256) ? '\x40' : '\x20';
    const std::array<char, 8> expected { 0x10, 0x00, 0x02, 0x02, reserved, 0x40, 0x20, 0x20 };
    return start.mid(FileHeader::Size) == QByteArrayView(expected.data(), expected.size());
}

tl::unexpected<Error> notAVault()
{
    return failure(ErrorKind::NotAVault,
                   VaultTexts::tr("This file is not a Habeas vault. It was not changed."));
}

tl::unexpected<Error> damagedHeader(const QString &detail)
{
    return failure(ErrorKind::Damaged,
                   VaultTexts::tr("The beginning of this vault is damaged, so it cannot be opened. "
                                  "It was not changed. Restore the newest backup."),
                   detail);
}

Result<FileHeader> parse(const QByteArray &start, qint64 fileSize)
{
    if (start.size() < FileHeader::Size + 8 || start.startsWith("SQLite format 3"))
        return notAVault();
    const QByteArray bytes = start.first(FileHeader::Size);
    const uint code = byteAt(bytes, FormatAt);
    const uint cipher = code & 0x0fU;
    const uint memoryBits = byteAt(bytes, CostAt) >> 4U;
    const uint passes = byteAt(bytes, CostAt) & 0x0fU;

    const bool crcHolds = bytes.sliced(CrcAt) == crcOf(bytes);
    if (!crcHolds) {
        const bool pagesFollow = pageShapeHolds(start, 1) || pageShapeHolds(start, 2);
        if (pagesFollow)
            return damagedHeader(u"header checksum"_s);
        return notAVault();
    }
    if ((code >> 4U) > Format)
        return failure(ErrorKind::NewerVault,
                       VaultTexts::tr("This vault was written by a later version of Habeas. "
                                      "Update the program to open it; the vault was not changed."));
    const bool costMakesSense = memoryBits >= 3 && memoryBits <= MaxMemoryBits && passes >= 1;
    if ((code >> 4U) != Format || !knownCipher(cipher) || !costMakesSense)
        return notAVault(); // the checksum fits one foreign file in 65,536
    if (!pageShapeHolds(start, cipher))
        return damagedHeader(u"page shape"_s);
    if (fileSize % PageSize != 0)
        return damagedHeader(u"file cut short"_s);

    FileHeader header;
    header.bytes = bytes;
    header.cost = { .passes = static_cast<int>(passes), .memoryMiB = 1 << memoryBits };
    header.cipher = static_cast<Cipher>(cipher);
    return header;
}

} // namespace

FileHeader FileHeader::fresh(const KeyCost &cost, Cipher cipher)
{
    Q_ASSERT(std::has_single_bit(static_cast<uint>(cost.memoryMiB)) && cost.memoryMiB >= 8
             && cost.memoryMiB <= 1024 && cost.passes >= 1 && cost.passes <= 15);
    FileHeader header;
    header.cost = cost;
    header.cipher = cipher;
    header.bytes.resize(Size);
    randombytes_buf(header.bytes.data(), static_cast<size_t>(Size));
    const auto memoryBits = static_cast<uint>(std::countr_zero(static_cast<uint>(cost.memoryMiB)));
    header.bytes[CostAt] = static_cast<char>(memoryBits << 4U | static_cast<uint>(cost.passes));
    header.bytes[FormatAt] = static_cast<char>(Format << 4U | static_cast<uint>(cipher));
    return header;
}

Result<FileHeader> FileHeader::read(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return failure(
            ErrorKind::NotFound,
            VaultTexts::tr("There is no file %1. Check the name and the folder, and that "
                           "the disk it is on is plugged in.")
                .arg(shown));
    if (!info.isFile())
        return notAVault();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io,
                       VaultTexts::tr("The file %1 may not be read by this user of the computer. "
                                      "Ask whoever owns it for permission.")
                           .arg(shown));
    return parse(file.read(Size + 8), file.size());
}

QByteArray FileHeader::salt() const
{
    QByteArray out(crypto_pwhash_SALTBYTES, '\0');
    const QByteArray input = "habeas vault key 1" + bytes.first(CheckAt);
    crypto_generichash(reinterpret_cast<uchar *>(out.data()), static_cast<size_t>(out.size()),
                       reinterpret_cast<const uchar *>(input.constData()),
                       static_cast<size_t>(input.size()), nullptr, 0);
    return out;
}

QByteArray FileHeader::checkValue() const
{
    return bytes.sliced(CheckAt, CheckValueSize);
}

void FileHeader::setCheckValue(const QByteArray &value)
{
    bytes.replace(CheckAt, CheckValueSize, value);
    bytes.replace(CrcAt, bytes.size() - CrcAt, crcOf(bytes));
}

} // namespace habeas
