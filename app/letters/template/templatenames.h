#pragma once

#include "app/letters/template/template.h"

#include <QSet>

namespace habeas {

/// The first words of all a template names, in the text and in its lists: "person" of
/// "person.name".
[[nodiscard]] QSet<QString> namesIn(const std::vector<TemplateNode> &nodes);

} // namespace habeas
