#pragma once

#include <QString>

namespace habeas {

/// A text as it is compared when people search: case, diacritics and script folded away (ICU), so
/// that "Жанболат", "ЖАНБОЛАТ" and "zhanbolat" meet. For comparing only, never for showing.
[[nodiscard]] QString foldForSearch(const QString &text);
/// The same for filters, which must not find more than they say: letters written twice stay two
/// ("zzz" is no "z").
[[nodiscard]] QString foldForFilter(const QString &text);

} // namespace habeas
