#include "app/exchange/officialfile.h"

#include "tests/fuzz/fuzzing.h"

using namespace habeas;
using namespace habeas::fuzz;

namespace {

/// What was read is written and read again without loss.
void goesRound(const Result<OfficialsFile> &file)
{
    if (!file) {
        require(!file.error().message.isEmpty());
        return;
    }
    for (const OfficialEntry &entry : file->entries)
        require(!problemIn(entry));
    for (const OfficialProblem &problem : file->problems)
        require(!problem.reason.isEmpty());
    const auto table = readOfficialsCsv(writeOfficialsCsv(file->entries));
    require(table && table->problems.isEmpty() && table->entries.size() == file->entries.size());
    if (file->entries.isEmpty())
        return;
    const auto cards = readOfficialsVcard(writeOfficialsVcard(file->entries));
    require(cards && cards->entries.size() == file->entries.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    goesRound(readOfficialsCsv(bytes));
    goesRound(readOfficialsVcard(bytes));
    return 0;
}
