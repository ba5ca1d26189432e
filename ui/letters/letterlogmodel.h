#pragma once

#include "app/letters/followups.h"
#include "app/records/store/factchanges.h"

#include <QHash>

namespace habeas::ui {

/// One letter of the log with all that is shown beside it.
struct LoggedLetter
{
    Letter letter;
    CaseFolder folder; ///< of its case
    QHash<QUuid, Official> officials; ///< it went to
    QList<FactChange> changes; ///< in what it states, since it was written
    QList<FactChange> unseen; ///< those recorded after it was approved; all of them for a draft
    std::optional<FollowUp> followUp; ///< due today

    /// Not those of other letters, in the order they were logged.
    [[nodiscard]] QList<Dispatch> dispatches() const;
};

[[nodiscard]] Result<LoggedLetter> readLogged(const Connection &connection, Id<Letter> id,
                                              CivilDay today);
/// What changed, when and by whom, a line each.
[[nodiscard]] QStringList changeLines(const QList<FactChange> &changes);
/// What to know about a letter in words, a paragraph each: state, dispatches, facts with what they
/// say now, consent, confirmations, hash.
[[nodiscard]] QStringList letterLines(const Connection &connection, const LoggedLetter &logged);

} // namespace habeas::ui
