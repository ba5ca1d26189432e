#include "app/base/dateprint.h"
#include "app/base/partialdate.h"

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

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text
        = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
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
    for (const Language language : { Language::English, Language::Russian, Language::Kazakh }) {
        for (const DateStyle style : { DateStyle::Long, DateStyle::Short, DateStyle::Weekday })
            require(!printDate(*date, language, style).isEmpty());
    }
    return 0;
}
