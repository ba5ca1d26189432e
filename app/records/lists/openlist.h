#pragma once

#include "app/base/result.h"
#include "app/records/lists/listindex.h"
#include "app/records/lists/listshape.h"

#include <functional>

namespace habeas {

class Connection;

/// The keys of those deadlines of cases with something sealed in them that stand the same without
/// it.
using OpenDue = std::function<Result<QSet<QUuid>>(const QSet<QUuid> &cases)>;

/// The list as it would be if nothing that is sealed were in the vault, nor anything that belongs
/// to it, is about it or rests on it: for whatever leaves the vault. What is computed from a case
/// with something sealed in it is not there either, because nobody can tell from what; of its
/// deadlines those are there that `openDue` knows. The same list where nothing is sealed. Holds
/// what is sealed now: read it in the moment it is used in. ErrorKind::Cancelled where it was
/// stopped.
[[nodiscard]] Result<ListShape> openList(const Connection &connection, const ListShape &shape,
                                         const StopAsked &stop = {}, const OpenDue &openDue = {});
/// All spellings and grammatical forms of the names these people openly have in open cases.
[[nodiscard]] Result<QSet<QString>> openNames(const Connection &connection, const ListShape &open,
                                              const QSet<QUuid> &people);

} // namespace habeas
