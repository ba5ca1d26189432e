#pragma once

#include "ui/widgets/looks/theme.h"

#include <QIcon>

namespace habeas::ui {

enum class Glyph {
    Today,
    Case,
    Person,
    Hearing,
    Custody,
    Restriction,
    Letter,
    Deadline,
    Document,
    Court,
    Note,
    Source,
    Lock,
    Unlock,
    Eye,
    EyeOff,
    Search,
    Filter,
    Add,
    Edit,
    Bin,
    Undo,
    Redo,
    Print,
    Export,
    Import,
    Open,
    Warning,
    Soon,
    Done,
    Unknown,
    Blocked,
    Backup,
    Help,
    Settings,
    Back,
    Calendar,
    History,
    Timeline,
    Charge,
    Overview,
    Chart,
    DropDown,
};

/// A glyph of the program's own small set, drawn in the palette's colour at the moment of painting
/// (so that it follows the theme at once), or in the colour of a meaning.
[[nodiscard]] QIcon glyphIcon(Glyph glyph, Meaning meaning = Meaning::None);

} // namespace habeas::ui
