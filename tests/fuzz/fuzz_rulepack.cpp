#include "app/law/deadlines/deadlines.h"

#include <cstddef>
#include <cstdint>

#include "tests/law/lawcase.h"

namespace {

using habeas::test::LawCase;

/// A case with something for most triggers, its dates partial and its hours unknown in places.
const LawCase &someCase()
{
    static const LawCase made = [] {
        using habeas::test::date;
        LawCase lawCase = LawCase::likeTheSeed();
        for (habeas::Measure &measure : lawCase.folder.measures) {
            measure.delivered = measure.from;
            measure.recorded = measure.from;
        }
        for (habeas::Order &order : lawCase.folder.orders) {
            order.requested = date(QStringLiteral("2022-05"));
            order.received = date(QStringLiteral("2022-03-13"));
            order.copyServed = date(QStringLiteral("2022-03-16~"));
        }
        habeas::Sentence &sentence = lawCase.folder.sentences.last();
        sentence.copyServed = date(QStringLiteral("2023"));
        sentence.inForce = date(QStringLiteral("2023-05-02"));
        return lawCase;
    }();
    return made;
}

} // namespace

/// No bytes crash the reader or keep it long, whether they stand alone or extend a shipped pack;
/// and no pack it accepts crashes the clock.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const habeas::RulePack shipped
        = habeas::shippedRulePack(QStringLiteral("KZ")).value_or(habeas::RulePack());
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto pack = habeas::readRulePack(bytes, QStringLiteral("fuzz.json"), &shipped);
    if (pack) {
        const auto today = habeas::test::day(QStringLiteral("2026-11-22"));
        const auto due = habeas::deadlinesOf(someCase().folder, { *pack }, today);
        (void)due;
    }
    return 0;
}
