#pragma once

#include <Qt>

namespace habeas::ui {

/// What models of this program answer beyond Qt's own roles.
enum Role {
    IdRole = Qt::UserRole + 1, ///< QUuid of the row's record
    RefRole, ///< the row's case reference
    CodeRole, ///< the code behind the words of a cell, or the words: what "filter by value" takes
    SortRole, ///< what the column sorts by: never a printed date
    WholeRole, ///< bool: never cut short; dates and numbers, names of a usual length
    LettersRole, ///< int: how many of its letters are needed to tell it from others; 0: as usual
};

} // namespace habeas::ui
