#pragma once

#include "app/records/store/repository.h"

namespace habeas {

/// Every record of a kind that is not in the bin, into a list of that kind; sealed ones too.
template<class R>
Result<> readAll(const Connection &connection, QList<R> &into)
{
    auto records = Repository<R>(connection).all();
    if (!records)
        return tl::unexpected(records.error());
    into = std::move(*records);
    return {};
}

} // namespace habeas
