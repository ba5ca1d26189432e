#include "app/exchange/casefilejson.h"

#include "tests/fuzz/fuzzing.h"

using namespace habeas;
using namespace habeas::fuzz;

/// A case file that was read is written and read again as the same bytes, also where people wrote
/// it by hand; anything else is refused in words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto file = readCaseFile(bytesOf(data, size));
    if (!file) {
        require(!file.error().message.isEmpty());
        return 0;
    }
    const QByteArray once = writeCaseFile(*file);
    const auto again = readCaseFile(once);
    require(again.has_value());
    require(writeCaseFile(*again) == once);
    return 0;
}
