#pragma once

#include "ui/models/workbench.h"

namespace habeas::bench {

/// From a key in the letter's text to the painted page, at a case with much to tell.
void benchPreview(ui::Workbench &bench);

} // namespace habeas::bench
