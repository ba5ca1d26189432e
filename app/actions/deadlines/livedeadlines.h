#pragma once

#include "app/actions/deadlines/duemoves.h"
#include "app/actions/session/progress.h"
#include "app/actions/session/session.h"
#include "app/records/store/packshelf.h"
#include "app/vault/history.h"

namespace habeas {

/// Keeps the stored deadlines of a vault in step with its records: it stands behind every write of
/// a session (Vault::setDerive), so that no action can forget it.
class LiveDeadlines
{
public:
    LiveDeadlines(const Vault &vault, Clock clock);

    /// Computes what follows from the changes. Called inside their transaction.
    [[nodiscard]] Result<> follow(const Transaction &proof, const QList<Change> &changes);
    /// Computes one case. True where anything in its stored deadlines differs from before.
    [[nodiscard]] Result<bool> compute(const Transaction &proof, Id<Case> id);

    /// What has moved since this was last asked, in whole sentences.
    [[nodiscard]] QStringList takeMoved();

    /// Who is told how far a write with many cases is; nobody after it.
    void setProgress(Progress progress) { m_progress = std::move(progress); }

    /// Cases computed so far.
    [[nodiscard]] qint64 computed() const { return m_computed; }

private:
    [[nodiscard]] Result<> computeAll(const Transaction &proof, const QSet<Id<Case>> &cases);

    const Vault &m_vault;
    Clock m_clock;
    PackShelf m_shelf;
    DueMoves m_moves;
    Progress m_progress;
    qint64 m_computed = 0;
};

/// The session's own; made with its first write.
[[nodiscard]] LiveDeadlines &liveDeadlines(Session &session);

} // namespace habeas
