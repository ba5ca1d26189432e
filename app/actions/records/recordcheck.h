#pragma once

#include "app/base/result.h"
#include "app/casefile/fieldcheck.h"

namespace habeas {

/// faultIn() as a refusal; the error's detail names the field.
template<class R>
[[nodiscard]] Result<> checkRecord(const R &record)
{
    if (const auto fault = faultIn(record))
        return refused(fault->reason, fault->field);
    return {};
}

} // namespace habeas
