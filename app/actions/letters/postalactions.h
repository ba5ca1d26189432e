#pragma once

#include "app/actions/session/session.h"
#include "app/base/language.h"
#include "app/casefile/advocacy.h"
#include "app/letters/paper/envelopes.h"

namespace habeas {

/// The address of each official as it is printed in that language.
[[nodiscard]] Result<QList<PostalAddress>>
postalAddresses(const Connection &connection, const QList<Official> &officials, Language language);

/// Envelopes or labels as one PDF for the printer, readable by its owner only, whole or not at all.
/// Nothing of a case is in it, and nothing in the vault changes.
[[nodiscard]] Result<Done> writePostal(Session &session, const QList<Official> &officials,
                                       Language language, const PostalWish &wish,
                                       const QString &path, bool replace);

} // namespace habeas
