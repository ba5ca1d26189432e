#pragma once

#include "app/casefile/casefolder.h"

namespace habeas {

/// All issues of one urgent action that lead to one another by `previous`, the first issue first
/// and the newest last: what an issue follows stands before it, and between two that follow the
/// same, or nothing on record, their dates decide. Deleted ones are left out; a ring, which nobody
/// should have entered, is read by date.
using UpdateChain = QList<UrgentAction>;

/// Every chain of the case, the one whose newest issue is the latest first.
[[nodiscard]] QList<UpdateChain> updateChains(const CaseFolder &folder);

/// Whether it was sent out: a draft, and what is only approved, asks nobody for anything yet.
[[nodiscard]] bool wasIssued(const UrgentAction &issue);

/// Whether another of the issues, one that was sent out, has taken its place: its last day and its
/// state ask for nothing any more.
[[nodiscard]] bool isFollowed(const UrgentAction &issue, const QList<UrgentAction> &issues);

/// "UA 24/22, EUR 57/5391/2022"; the title where it has neither.
[[nodiscard]] QString issueName(const UrgentAction &issue);

} // namespace habeas
