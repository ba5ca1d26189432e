#pragma once

#include "ui/widgets/fields/choiceedit.h"

namespace habeas::ui {

/// Every country by its two letters, with its name beside it; found by its name in English,
/// Russian, Kazakh or its own language, too. In the order of the names.
[[nodiscard]] QList<Choice> countryChoices();
/// The two letters somebody chose, wrote or named in such a field; what stands there where it is
/// none.
[[nodiscard]] QString countryIn(const ChoiceEdit &field);

} // namespace habeas::ui
