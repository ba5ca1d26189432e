#pragma once

#include "app/casefile/casefolder.h"

namespace habeas {

/// A letter after which somebody was made to suffer for it. Points into the folder it was read
/// from.
struct Reprisal
{
    const Letter *letter = nullptr;
    const Dispatch *dispatch = nullptr; ///< whose outcome it is
};

/// The one that was put down last of those that followed a letter about the person, or about nobody
/// in particular; none: both are null.
[[nodiscard]] Reprisal lastReprisal(const CaseFolder &folder, Id<Person> person);

} // namespace habeas
