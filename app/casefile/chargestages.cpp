#include "app/casefile/chargestages.h"

namespace habeas {

Charge atLastStage(Charge charge, const QList<ChargeStage> &stages)
{
    if (!charge.stage.isEmpty())
        return charge;
    const auto isDated = [](const PartialDate &date) {
        return date.isSet() && !date.isUnknown();
    };
    for (const ChargeStage &stage : stages) {
        if (stage.deleted || stage.charge != charge.id || stage.stage.isEmpty())
            continue;
        const bool earlier = isDated(charge.stageDate)
            && (!isDated(stage.at) || PartialDate::sortsBefore(stage.at, charge.stageDate));
        if (earlier)
            continue;
        charge.stage = stage.stage;
        charge.stageDate = stage.at;
    }
    return charge;
}

} // namespace habeas
