#pragma once

#include "app/casefile/lawreference.h"

namespace habeas {

/// A place in a law as people write it, for a case of that country (ISO 3166 alpha-2; may be
/// empty): "KZ CC 272(3)", "CC 272(3)", "Article 272.3, Criminal Code", "ч. 3 ст. 272 УК",
/// "ҚК 272-бап, 3-бөлік". The law is never guessed: a text without its name or abbreviation is
/// refused. Only Kazakhstan's articles have no dot of their own, so only there "272.3" is part 3 of
/// Article 272. The error is that of LawReference::fromText().
[[nodiscard]] Result<LawReference> readLaw(const QString &text, const QString &country);

} // namespace habeas
