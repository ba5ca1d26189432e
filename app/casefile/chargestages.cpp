#include "app/casefile/chargestages.h"

namespace habeas {

namespace {

std::optional<CivilDay> firstDay(const PartialDate &date)
{
    return date.earliest() ? date.earliest() : date.latest();
}

} // namespace

Charge atLastStage(Charge charge, const QList<ChargeStage> &stages)
{
    const bool says = !charge.stage.isEmpty();
    const std::optional<CivilDay> own = firstDay(charge.stageDate);
    const auto isDated = [](const PartialDate &date) {
        return date.isSet() && !date.isUnknown();
    };
    for (const ChargeStage &stage : stages) {
        if (stage.deleted || stage.charge != charge.id || stage.stage.isEmpty())
            continue;
        const bool earlier = isDated(charge.stageDate)
            && (!isDated(stage.at) || PartialDate::sortsBefore(stage.at, charge.stageDate));
        const bool later = own && firstDay(stage.at) && *own < *firstDay(stage.at);
        if (earlier || (says && !later))
            continue;
        charge.stage = stage.stage;
        charge.stageDate = stage.at;
    }
    return charge;
}

} // namespace habeas
