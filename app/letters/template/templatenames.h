#pragma once

#include "app/letters/template/template.h"

#include <QSet>

namespace habeas {

/// All a template names, in the text and in its lists, and the first words of that:
/// "person.name" and "person".
[[nodiscard]] QSet<QString> namesIn(const std::vector<TemplateNode> &nodes);

} // namespace habeas
