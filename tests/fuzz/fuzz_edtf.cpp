#include "app/base/dates/dateprint.h"
#include "app/base/dates/daterelation.h"
#include "app/base/dates/partialdate.h"

#include "tests/fuzz/fuzzing.h"

using namespace habeas;
using namespace habeas::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = textOf(data, size);
    const auto date = PartialDate::fromEdtf(text);
    if (!date) {
        require(!date.error().message.isEmpty());
        return 0;
    }
    require(date->edtf() == text && date->isSet());
    require(PartialDate::fromEdtf(date->edtf()) == *date);
    if (date->earliest() && date->latest())
        require(*date->earliest() <= *date->latest());
    // The sides of an interval stand within the whole.
    const PartialDate start = date->intervalStart();
    const PartialDate end = date->intervalEnd();
    require(start.earliest() == date->earliest() && end.latest() == date->latest());
    // Related to itself and to a plain month, nothing contradicts itself.
    const PartialDate month = PartialDate::fromMonth(2022, 5);
    require(overlaps(*date, *date) != Certainty::No);
    require(overlaps(*date, month) == overlaps(month, *date));
    require(isBefore(*date, month) == isAfter(month, *date));
    require(isBefore(*date, month) != Certainty::Surely || isWithin(*date, month) == Certainty::No);
    require(isWithin(*date, month) != Certainty::Surely
            || lastedInto(*date, *date, month) == Certainty::Surely);
    if (const auto days = daysFromTo(start, end))
        require(days->least >= 0 && (days->unbounded || days->least <= days->most));
    for (const Language language : { Language::English, Language::Russian, Language::Kazakh }) {
        for (const DateStyle style : { DateStyle::Long, DateStyle::Short, DateStyle::Weekday })
            require(!printDate(*date, language, style).isEmpty());
    }
    return 0;
}
