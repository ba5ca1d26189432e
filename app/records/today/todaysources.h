#pragma once

#include "app/records/due/duetable.h"
#include "app/records/today/today.h"

namespace habeas {

/// What is coming or waits for a word and is no deadline: hearings, reports, replies, ends.
/// Each kind is one narrow index.
class TodaySource
{
public:
    explicit TodaySource(TodayItem::Kind kind)
        : m_kind(kind)
    {
    }

    [[nodiscard]] static const QList<TodayItem::Kind> &kinds();

    /// Of PendingQuery all but the day counts. Items without a section, without names.
    [[nodiscard]] Result<QList<TodayItem>> read(const Connection &connection,
                                                const PendingQuery &query) const;
    [[nodiscard]] Result<qint64> count(const Connection &connection,
                                       const PendingQuery &query) const;
    /// Nobody waits for it once its day is over.
    [[nodiscard]] static bool isOver(TodayItem::Kind kind);

private:
    TodayItem::Kind m_kind;
};

} // namespace habeas
