#pragma once

#include "app/records/lists/listshape.h"

namespace habeas {

/// "SELECT <seq>, <more>, <the columns' values> FROM … <joins>"; joins that several columns need
/// stand once. Where `also` is set, the further spellings of each column follow its values.
[[nodiscard]] QByteArray listSelect(const ListShape &shape, const QList<int> &columns,
                                    CivilDay today, const QByteArray &more, bool also);
/// What is left out of every list: the bin.
[[nodiscard]] QByteArray listWhere(const ListShape &shape);

} // namespace habeas
