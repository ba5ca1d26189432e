#include "app/records/followupsql.h"

namespace habeas {

namespace {

constexpr const char *Day
    = "(%d.sent_latest + CASE WHEN %d.sent_latest + 84 <= %t THEN 84 ELSE 42 END)";

constexpr const char *Waits
    = "%d.deleted = 0 AND %d.sent_latest IS NOT NULL AND coalesce(%l.state, '') <> 'withdrawn' "
      "AND %d.replied IS NULL AND %d.replied_typed IS NULL AND %d.reply IS NULL "
      "AND %d.reply_ref IS NULL AND %d.reply_document IS NULL "
      "AND coalesce(%d.outcome, 'none') = 'none' AND NOT EXISTS (SELECT 1 FROM letter later "
      "WHERE later.previous = %l.id AND later.deleted = 0 "
      "AND coalesce(later.state, '') <> 'withdrawn' "
      "AND (later.state IN ('sent', 'answered') OR EXISTS (SELECT 1 FROM dispatch gone "
      "WHERE gone.letter = later.id AND gone.deleted = 0 "
      "AND (gone.sent IS NOT NULL OR gone.sent_typed IS NOT NULL))))";

} // namespace

FollowUpSql followUpSql(const QByteArray &dispatch, const QByteArray &letter,
                        const QByteArray &today)
{
    const auto named = [&](QByteArray sql) {
        return sql.replace("%d", dispatch).replace("%l", letter).replace("%t", today);
    };
    return { named(Day), named(Waits) };
}

} // namespace habeas
