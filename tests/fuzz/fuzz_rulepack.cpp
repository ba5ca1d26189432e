#include "app/law/rulepack.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto pack = habeas::readRulePack(bytes, QStringLiteral("fuzz.json"));
    (void)pack;
    return 0;
}
