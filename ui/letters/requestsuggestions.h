#pragma once

#include "app/base/language.h"

#include <QStringList>

namespace habeas::ui {

/// Requests a person may pick and change, in the letter's language, in the form that follows "I ask
/// you to:". Nothing is ever put into a letter without being picked.
[[nodiscard]] QStringList suggestedRequests(Language language);

} // namespace habeas::ui
