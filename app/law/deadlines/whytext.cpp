#include "app/law/deadlines/whytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct WhyOfTrigger
{
    const char *trigger;
    const char *sentence;
};

// The words a term is counted from, one sentence a trigger; %1 is the date.
constexpr std::array whys {
    WhyOfTrigger { "delivery.actual",
                   QT_TRANSLATE_NOOP("Deadlines", "Counted from the delivery to the police, %1.") },
    WhyOfTrigger { "detention.actual",
                   QT_TRANSLATE_NOOP("Deadlines", "Counted from the actual detention, %1.") },
    WhyOfTrigger {
        "detention.record",
        QT_TRANSLATE_NOOP("Deadlines", "Counted from the record of the detention, %1.") },
    WhyOfTrigger { "detention.expiry",
                   QT_TRANSLATE_NOOP("Deadlines",
                                     "Counted back from the end of the detention without a court "
                                     "order, %1 (%2).") },
    WhyOfTrigger { "court.receipt",
                   QT_TRANSLATE_NOOP("Deadlines", "Counted from the receipt by the court, %1.") },
    WhyOfTrigger { "custody.start",
                   QT_TRANSLATE_NOOP("Deadlines", "Counted from the start of custody, %1.") },
    WhyOfTrigger { "custody.expiry",
                   QT_TRANSLATE_NOOP("Deadlines",
                                     "Counted back from a possible end of the order on record, %1 "
                                     "(%2).") },
    WhyOfTrigger {
        "extension.requested",
        QT_TRANSLATE_NOOP("Deadlines", "Counted from the request to extend the term, %1.") },
    WhyOfTrigger { "house_arrest.start",
                   QT_TRANSLATE_NOOP("Deadlines", "Counted from the start of house arrest, %1.") },
    WhyOfTrigger {
        "ruling.received",
        QT_TRANSLATE_NOOP("Deadlines", "Counted from the day the ruling was received, %1.") },
    WhyOfTrigger { "admin.offence",
                   QT_TRANSLATE_NOOP("Deadlines", "Counted from the act the case is about, %1.") },
    WhyOfTrigger { "un.communication",
                   QT_TRANSLATE_NOOP("Deadlines", "On record: a communication to a UN body, %1.") },
    WhyOfTrigger { "measure.start",
                   QT_TRANSLATE_NOOP("Deadlines", "Counted from the start of the measure, %1.") },
    WhyOfTrigger {
        "ivs.placement",
        QT_TRANSLATE_NOOP("Deadlines", "Counted from the placement in a police cell, %1.") },
    WhyOfTrigger { "ruling.made",
                   QT_TRANSLATE_NOOP("Deadlines", "Counted from the ruling of %1.") },
    WhyOfTrigger {
        "verdict.pronounced",
        QT_TRANSLATE_NOOP("Deadlines", "Counted from the day the judgment was pronounced, %1.") },
    WhyOfTrigger { "verdict.copy_served",
                   QT_TRANSLATE_NOOP("Deadlines",
                                     "Counted from the day the convicted person received the "
                                     "judgment, %1.") },
    WhyOfTrigger {
        "verdict.in_force",
        QT_TRANSLATE_NOOP("Deadlines", "Counted from the day the judgment came into force, %1.") },
    WhyOfTrigger {
        "admin.actual",
        QT_TRANSLATE_NOOP("Deadlines", "Counted from the administrative detention, %1.") },
    WhyOfTrigger {
        "admin.ruling_copy_served",
        QT_TRANSLATE_NOOP("Deadlines", "Counted from the day the ruling was received, %1.") },
};

} // namespace

QString whyText(const TriggerHit &hit)
{
    const auto found = std::ranges::find_if(whys, [&](const WhyOfTrigger &each) {
        return hit.trigger == QLatin1StringView(each.trigger);
    });
    if (found == whys.end())
        return {};
    const QString sentence
        = QCoreApplication::translate("Deadlines", found->sentence).arg(hit.words);
    return sentence.contains(u"%2"_s) ? sentence.arg(hit.basis) : sentence;
}

} // namespace habeas
