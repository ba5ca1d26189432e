#pragma once

#include "app/base/result.h"

#include <QString>

namespace habeas {

/// A template's own markup, before anything is filled in: a few tags for text and tables, with
/// nothing that loads, runs or hides, and no variable inside a tag. That makes a letter safe by
/// construction, whoever wrote the template. Errors give line and column.
[[nodiscard]] Result<> checkMarkup(const QString &templateText);

} // namespace habeas
