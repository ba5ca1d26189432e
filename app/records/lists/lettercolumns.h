#pragma once

#include "app/records/lists/listshape.h"

namespace habeas {

/// Columns of the letters list that are no field of the letter: to whom it went, whether it waits
/// for an approval, when it went, what came of it ("outcome" of the last dispatch), the day a
/// follow-up falls on and how many of the facts it states have changed since it was written. Of a
/// letter `r`.
[[nodiscard]] QList<ListColumn> letterColumns();
/// Of the officials list: the languages there is a wording in, and the addresses. Of an official
/// `r`.
[[nodiscard]] QList<ListColumn> officialColumns();

/// Templates whose letters wait for nobody: what needsApproval() says of the shipped ones.
[[nodiscard]] QStringList papersWithoutApproval();

} // namespace habeas
