#pragma once

#include <QByteArray>

namespace habeas {

/// What letters/followups.h computes, for the queries that sort and search by it; tests hold the
/// two against one another.
struct FollowUpSql
{
    QByteArray day; ///< 6 weeks after the last day it may have been sent, then 12
    QByteArray waits; ///< nobody has answered, and no later letter that went out follows it up
};

/// The names under which a query knows the dispatch, its letter and the day of today.
[[nodiscard]] FollowUpSql followUpSql(const QByteArray &dispatch, const QByteArray &letter,
                                      const QByteArray &today);

} // namespace habeas
