#include "app/actions/files/hiddendata.h"

#include <cstdint>
#include <cstdlib>

/// Whatever the bytes are: no read outside of them, and what was cleaned has nothing hidden left,
/// is cleaned to the same bytes again, and is no longer than it was but for which way is up.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    std::ignore = habeas::hiddenWords(habeas::hiddenDataIn(bytes));
    const auto clean = habeas::withoutHiddenData(bytes);
    constexpr qsizetype orientation = 64;
    if (clean
        && (habeas::hiddenDataIn(*clean).any() || habeas::withoutHiddenData(*clean) != clean
            || clean->size() > bytes.size() + orientation))
        std::abort();
    return 0;
}
