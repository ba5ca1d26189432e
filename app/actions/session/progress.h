#pragma once

#include <QtGlobal>

#include <functional>

namespace habeas {

/// Called with parts done and parts in all; returning false cancels.
using Progress = std::function<bool(qsizetype done, qsizetype all)>;

} // namespace habeas
