#pragma once

#include "app/letters/template/template.h"

namespace habeas {

// What an empty form, to be filled in by hand, has in the place of the record's words.

/// The template's own line where it draws one.
[[nodiscard]] QString lineToFillIn(const TemplateNode &node);
/// Whether the line that is being written has a line of dots already.
[[nodiscard]] bool isLineThere(const QString &text);
/// What a form says only where it is so: an empty form does not say it.
[[nodiscard]] bool isStatement(const QString &word);
/// Whether a part has no word of its own: brackets, commas and what the record would say.
[[nodiscard]] bool hasNoLabel(const std::vector<TemplateNode> &nodes);
/// How often an empty form repeats what the record would list: rows of a table, lines, else once.
[[nodiscard]] int blankItems(const TemplateNode &node);

} // namespace habeas
