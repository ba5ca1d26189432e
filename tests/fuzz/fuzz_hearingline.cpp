#include "app/actions/hearings/hearingline.h"
#include "app/casefile/thesaurus.h"

#include "tests/fuzz/fuzzing.h"

using namespace habeas;
using namespace habeas::fuzz;

namespace {

QList<LineCase> someCases(const QString &text)
{
    QList<LineCase> cases { { QStringLiteral("KZ-1"), QStringLiteral("KZ-1 Dana Sample") },
                            { QStringLiteral("KZ-2"), QStringLiteral("KZ-2 Жанна Үлгі") } };
    cases.resize(text.size() % 3);
    return cases;
}

} // namespace

/// Whatever is typed, every field holds what its list allows or stands in doubt, and a line without
/// a doubt names its case and its day.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QString text = textOf(data + 1, size - 1);
    HearingLineContext context;
    context.today = *CivilDay::of(2023, 4, 10);
    context.language = static_cast<Language>((data[0] >> 1U) % 3U);
    if ((data[0] & 1U) != 0)
        context.ref = QStringLiteral("KZ-3");
    context.casesLike = someCases;
    context.peopleOf = [](const QString &) {
        return QList<LinePerson> {
            { newId<Person>(), QStringLiteral("Dana"), { QStringLiteral("Dana Sample") } },
            { newId<Person>(), QStringLiteral("Жанна"), { QStringLiteral("Жанна Үлгі") } }
        };
    };
    (void)looksLikeHearingLine(text, !context.ref.isEmpty());
    const HearingLine line = readHearingLine(text, context);
    const Hearing &hearing = line.entry.hearing;
    for (const auto &[list, code] : { std::pair(QStringLiteral("hearing_purpose"), hearing.purpose),
                                      std::pair(QStringLiteral("hearing_outcome"), hearing.outcome),
                                      std::pair(QStringLiteral("hearing_mode"), hearing.mode) })
        require(code.isEmpty() || isCode(list, code));
    for (const HearingLine::Doubt &doubt : line.doubts)
        require(!doubt.field.isEmpty() && !doubt.message.isEmpty());
    if (line.doubts.isEmpty())
        require(!line.entry.caseRef.isEmpty() && hearing.at.isSet());
    require(line.typed.contains(QStringLiteral("case")));
    const DayAndHour when = dayAndHour(text);
    require(when.day.size() + when.hour.size() <= text.size());
    return 0;
}
