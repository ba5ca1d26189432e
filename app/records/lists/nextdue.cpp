#include "app/records/lists/nextdue.h"

namespace habeas {

namespace {

const QByteArray Never = "9223372036854775807";

/// Of one table's rows.
QByteArray firstOf(const QByteArray &caseId, const QByteArray &day, const QByteArray &from,
                   const QByteArray &where)
{
    return "coalesce((SELECT min(" + day + ") FROM " + from + " WHERE q.\"case\" = " + caseId
        + " AND " + where + "), " + Never + ")";
}

} // namespace

QByteArray nextDueOf(const QByteArray &caseId)
{
    const QByteArray open = "q.state = 'open' AND coalesce(q.later_until, %today% - 1) < %today% "
                            "AND coalesce(q.snoozed_until, %today%) <= %today%";
    const QByteArray coming = firstOf(caseId, "coalesce(q.earliest, q.latest)", "due q",
                                      open + " AND q.latest >= %today%");
    const QByteArray beyond
        = firstOf(caseId, "q.latest", "due q",
                  open
                      + " AND q.latest < %today% AND q.source = 'liberty_end' AND q.\"trigger\" IN "
                        "('order.end', 'measure.end', 'sentence.end', 'restriction.report')");
    const QByteArray unheard
        = firstOf(caseId, "q.at_latest", "hearing q",
                  "q.deleted = 0 AND q.outcome IS NULL AND q.outcome_text IS NULL "
                  "AND q.at_latest < %today%");
    const QByteArray unreported
        = firstOf(caseId, "q.next_report_latest", "restriction q",
                  "q.deleted = 0 AND (q.until_latest IS NULL OR q.until_latest >= "
                  "q.next_report_earliest) AND NOT EXISTS (SELECT 1 FROM compliance k WHERE "
                  "k.restriction = q.id AND k.deleted = 0 AND k.at_latest >= "
                  "q.next_report_earliest AND (k.type = 'reported' OR (k.type = 'permitted' AND "
                  "k.at_earliest <= q.next_report_latest)))");
    return "nullif(min(" + coming + ", " + beyond + ", " + unheard + ", " + unreported + "), "
        + Never + ")";
}

} // namespace habeas
