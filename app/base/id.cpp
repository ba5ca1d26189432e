#include "app/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace habeas {

QUuid newUuid(qint64 unixMs)
{
    std::array<quint32, 4> words {};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QByteArray bytes(reinterpret_cast<const char *>(words.data()), 16);
    std::array<uchar, 8> ms {};
    qToBigEndian(static_cast<quint64>(unixMs) << 16, ms.data());
    for (qsizetype i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(ms[static_cast<size_t>(i)]);
    bytes[6] = static_cast<char>((static_cast<uchar>(bytes[6]) & 0x0fU) | 0x70U);
    bytes[8] = static_cast<char>((static_cast<uchar>(bytes[8]) & 0x3fU) | 0x80U);
    return QUuid::fromRfc4122(bytes);
}

QUuid newUuid()
{
    return newUuid(QDateTime::currentMSecsSinceEpoch());
}

} // namespace habeas
