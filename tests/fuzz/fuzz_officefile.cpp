#include "app/exchange/casefilejson.h"
#include "app/exchange/officesettings.h"

#include <cstdint>
#include <cstdlib>

using namespace habeas;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// What was read is written and read again as the same bytes; anything else is refused in words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto office = readOfficeSettings(bytes);
    if (office) {
        // A record marked as sealed is read and not written, so the second round is the measure.
        const QByteArray once = writeOfficeSettings(*office);
        const auto again = readOfficeSettings(once);
        require(again && writeOfficeSettings(*again) == once);
    } else {
        require(!office.error().message.isEmpty());
    }
    const auto cases = readCaseFile(bytes);
    require(cases || !cases.error().message.isEmpty());
    return 0;
}
