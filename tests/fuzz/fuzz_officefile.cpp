#include "app/exchange/officesettings.h"

#include "tests/fuzz/fuzzing.h"

using namespace habeas;
using namespace habeas::fuzz;

/// What was read is written and read again as the same bytes; anything else is refused in words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto office = readOfficeSettings(bytesOf(data, size));
    if (!office) {
        require(!office.error().message.isEmpty());
        return 0;
    }
    // A record marked as sealed is read and not written, so the second round is the measure.
    const QByteArray once = writeOfficeSettings(*office);
    const auto again = readOfficeSettings(once);
    require(again && writeOfficeSettings(*again) == once);
    return 0;
}
