#pragma once

#include "ui/models/workbench.h"

namespace habeas::bench {

/// The list of all cases in a view: first rows, filters, sorting.
void benchTable(ui::Workbench &bench, int cases);
/// What a save costs the lists and the box that finds names.
void benchTakingIn(ui::Workbench &bench, int cases);
/// The box that finds names, against the engine's own index of words.
void benchFind(const Connection &connection, int cases);

} // namespace habeas::bench
