#include "app/base/text/cellfilter.h"
#include "app/base/text/textfold.h"

#include "tests/fuzz/fuzzing.h"

using namespace habeas;
using namespace habeas::fuzz;

namespace {

int sign(int number)
{
    return (number > 0) - (number < 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QString text = textOf(data + 1, size - 1);
    DateInputContext context;
    context.today = *CivilDay::of(2023, 4, 10);
    const auto kind = static_cast<CellKind>(data[0] % 3U);
    const auto filter = readCellFilter(text, kind, context);
    if (!filter) {
        require(!filter.error().message.isEmpty());
        return 0;
    }
    const QByteArray folded = foldForSearch(text).toUtf8();
    const std::string_view value(folded.constData(), static_cast<size_t>(folded.size()));
    // What asks for nothing lets everything through.
    if (filter->isEmpty())
        require(filter->matches(value) && filter->matches(std::string_view())
                && filter->matches(std::optional<double>()) && filter->matches(CellDays()));
    // "not" is the opposite, for one alternative; of several the first may ask for nothing.
    if (filter->tests.size() == 1) {
        const auto opposite = readCellFilter(u'!' + text.trimmed(), kind, context);
        if (opposite && opposite->tests.size() == 1
            && opposite->tests.first().negated != filter->tests.first().negated) {
            require(opposite->matches(value) != filter->matches(value));
            require(opposite->matches(CellDays()) != filter->matches(CellDays()));
        }
    }
    const std::string_view half = value.substr(0, value.size() / 2);
    require(compareNaturally(value, value) == 0);
    require(sign(compareNaturally(value, half)) == -sign(compareNaturally(half, value)));
    return 0;
}
