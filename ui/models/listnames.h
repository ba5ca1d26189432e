#pragma once

#include "app/records/lists/listshape.h"

#include <QString>

namespace habeas::ui {

/// What a column of a list is called on screen.
[[nodiscard]] QString columnName(const ListShape &list, const ListColumn &column);
/// "137 of 2,157 cases"; "2,157 cases" where nothing is filtered.
[[nodiscard]] QString countWords(const ListShape &list, qsizetype shown, qsizetype all);
/// "14 cases", for what is done to them.
[[nodiscard]] QString manyWords(QByteArrayView table, qsizetype count);

} // namespace habeas::ui
