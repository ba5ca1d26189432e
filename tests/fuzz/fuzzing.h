#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace habeas::fuzz {

/// A broken promise ends the program, as a fault in memory does: the fuzzer keeps the input.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

[[nodiscard]] inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return { reinterpret_cast<const char *>(data), static_cast<qsizetype>(size) };
}

[[nodiscard]] inline QString textOf(const std::uint8_t *data, std::size_t size)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

} // namespace habeas::fuzz
