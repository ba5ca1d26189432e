#include "app/casefile/fieldcheck.h"
#include "app/casefile/lawreference.h"

#include "tests/fuzz/fuzzing.h"

using namespace habeas;
using namespace habeas::fuzz;

/// A place in a law that was read is written as it was typed and printed in every language; sums
/// are looked at without a crash.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = textOf(data, size);
    const auto law = LawReference::fromText(text);
    if (!law) {
        require(!law.error().message.isEmpty());
    } else if (law->isSet()) {
        require(law->text() == text && LawReference::fromText(law->text()) == *law);
        for (const Language language : { Language::English, Language::Russian, Language::Kazakh }) {
            for (const LawStyle style : { LawStyle::Short, LawStyle::Long })
                require(printLaw(*law, language, style).contains(law->article()));
        }
    }
    const QStringList parts = text.split(u' ');
    const auto fault
        = moneyFault({ parts.value(0), parts.value(1), parts.value(2), parts.value(3) });
    require(!fault || !fault->isEmpty());
    return 0;
}
