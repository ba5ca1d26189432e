#include "app/base/dates/dateinput.h"
#include "app/base/dates/dateprint.h"
#include "app/base/dates/daterelation.h"
#include "app/base/dates/term.h"
#include "app/base/text/textfold.h"

#include "tests/fuzz/fuzzing.h"

using namespace habeas;
using namespace habeas::fuzz;

namespace {

/// What is stored gives the same days again, without today and without a base.
void requireStored(const PartialDate &date)
{
    const auto stored = PartialDate::restore(date.edtf(), date.typed());
    require(stored && *stored == date && stored->earliest() == date.earliest()
            && stored->latest() == date.latest()
            && stored->isOneDayWithin() == date.isOneDayWithin());
    if (date.earliest() && date.latest())
        require(*date.earliest() <= *date.latest());
    // The words never reach beyond the EDTF value.
    const auto plain = PartialDate::fromEdtf(date.edtf());
    require(plain && (!plain->earliest() || *plain->earliest() <= *date.earliest())
            && (!plain->latest() || *date.latest() <= *plain->latest()));
}

void requireRelations(const PartialDate &date)
{
    require(overlaps(date, date) != Certainty::No);
    require(isBefore(date, date) != Certainty::Surely);
    require(isWithin(date, date) != Certainty::No);
    const auto days = daysFromTo(date, date);
    require(days && days->least >= 0 && (days->unbounded || days->least <= days->most));
    require(!PartialDate::sortsBefore(date, date));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QString text = textOf(data + 1, size - 1);
    DateInputContext context;
    context.today = *CivilDay::of(2023, 4, 10);
    if ((data[0] & 1U) != 0)
        context.base = CivilDay::of(2022, 5, 6);
    if ((data[0] & 2U) != 0)
        context.bias = DateInputContext::YearBias::Future;
    context.echoLanguage = static_cast<Language>((data[0] >> 2U) % 3U);

    const auto reading = readDate(text, context);
    if (!reading) {
        require(!reading.error().message.isEmpty());
    } else {
        const PartialDate &date = reading->date;
        require(date.isSet() && !reading->echo.isEmpty());
        requireStored(date);
        requireRelations(date);
        if (reading->otherReading)
            requireStored(*reading->otherReading);
        // Nothing typed in another calendar is left without words.
        require(reading->calendar == Calendar::Gregorian || !date.typed().isEmpty());
        require(!printDate(date, context.echoLanguage).isEmpty());
    }
    if (const auto term = termFromText(text))
        require(termFromText(printTerm(*term, context.echoLanguage)) == *term);
    require(foldForSearch(text).size() <= 8 * text.size() + 8);
    return 0;
}
