#include "app/records/lists/lettercolumns.h"

#include "app/records/followupsql.h"

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

using Type = ListColumn::Type;

constexpr const char *LastDispatch
    = " LEFT JOIN dispatch d ON d.seq = (SELECT x.seq FROM dispatch x WHERE x.letter = r.id "
      "AND x.deleted = 0 ORDER BY x.seq DESC LIMIT 1)";

/// The office; where it is not in the register, the first line of the address as it was printed.
constexpr const char *Addressees
    = "(SELECT group_concat(who, '; ') FROM (SELECT coalesce((SELECT o.office FROM official o "
      "WHERE o.id = x.official AND o.deleted = 0), "
      "substr(x.block, 1, instr(x.block || char(10), char(10)) - 1)) AS who FROM dispatch x "
      "WHERE x.letter = r.id AND x.deleted = 0 ORDER BY x.seq))";

constexpr const char *Addresses = "(SELECT group_concat(x.block, char(10)) FROM dispatch x "
                                  "WHERE x.letter = r.id AND x.deleted = 0)";

/// What records/store/factchanges.h tells in words: how many of the records it cites hold a value
/// that is another than when the letter was put into the log. A patch is {"column": [old, new]}; of
/// each field the first old value and the last new one count, so that what was taken back is none.
constexpr const char *FactsChanged
    = "(SELECT nullif(count(DISTINCT record), 0) FROM (SELECT k.row_id AS record FROM "
      "json_each('[\"' || "
      "replace(trim(r.cites), ' ', '\",\"') || '\"]') q "
      "JOIN change k ON k.row_id = unhex(replace(q.value, '-', '')) AND k.operation = 'update' "
      "AND k.change_set > (SELECT min(n.change_set) FROM change n WHERE n.row_id = r.id "
      "AND n.operation = 'insert') JOIN json_each(k.patch) p "
      "WHERE p.key <> 'note' AND p.key NOT GLOB '*_typed' AND p.key NOT GLOB '*_earliest' "
      "AND p.key NOT GLOB '*_latest' GROUP BY k.row_id, p.key "
      "HAVING substr(min(printf('%012d', k.change_set) || (p.value -> 0)), 13) "
      "<> substr(max(printf('%012d', k.change_set) || (p.value -> 1)), 13)))";

/// Kept by letters/gates/approvalgate.h, which tests hold against it.
constexpr const char *NeedNoApproval[]
    = { "case-summary",        "chronology",       "detention-timeline",    "deadline-sheet",
        "compliance-calendar", "hearing-observer", "hearing-observer-blank" };

QByteArray followUpDay()
{
    const FollowUpSql sql = followUpSql("x", "r", "%today%");
    return "(SELECT min" + sql.day + " FROM dispatch x WHERE x.letter = r.id AND " + sql.waits
        + ")";
}

QByteArray approval()
{
    QByteArrayList papers;
    for (const char *paper : NeedNoApproval)
        papers << '\'' + QByteArray(paper) + '\'';
    return "CASE WHEN coalesce(r.approved_by, '') <> '' THEN 'approved' WHEN r.template IN ("
        + papers.join(", ") + ") THEN 'not_needed' ELSE 'waiting' END";
}

QList<QByteArray> dateOfDispatch(const QByteArray &name)
{
    QList<QByteArray> values;
    for (const char *suffix : { "", "_typed", "_earliest", "_latest" })
        values << "d.\"" + name + suffix + '"';
    return values;
}

ListColumn ofDispatch(const char *key, Type type, const QString &codes = {})
{
    ListColumn column { .key = key, .type = type, .codes = codes, .join = LastDispatch };
    const QByteArray name = key;
    column.values
        = type == Type::Date ? dateOfDispatch(name) : QList<QByteArray> { "d.\"" + name + '"' };
    return column;
}

} // namespace

QStringList papersWithoutApproval()
{
    QStringList papers;
    for (const char *paper : NeedNoApproval)
        papers << QString::fromLatin1(paper);
    return papers;
}

QList<ListColumn> letterColumns()
{
    ListColumn replyDue = ofDispatch("reply_due", Type::Date);
    replyDue.future = true;
    return {
        { .key = "to", .values = { Addressees }, .also = Addresses, .width = 24 },
        { .key = "approval",
          .type = Type::Code,
          .codes = u"letter_approval"_s,
          .values = { approval() },
          .width = 16 },
        { .key = "follow_up", .type = Type::Day, .values = { followUpDay() }, .width = 13 },
        { .key = "facts_changed", .type = Type::Number, .values = { FactsChanged }, .width = 9 },
        ofDispatch("sent", Type::Date),
        ofDispatch("outcome", Type::Code, u"dispatch_outcome"_s),
        ofDispatch("medium", Type::Code, u"medium"_s),
        replyDue,
        ofDispatch("replied", Type::Date),
        ofDispatch("reply_ref", Type::Text),
        ofDispatch("tracking", Type::Text),
    };
}

QList<ListColumn> officialColumns()
{
    return {
        { .key = "languages",
          .values = { "(SELECT group_concat(language, ', ') FROM (SELECT DISTINCT w.language "
                      "FROM wording w WHERE w.official = r.id AND w.deleted = 0 ORDER BY 1))" },
          .width = 10 },
        { .key = "address",
          .values = { "(SELECT group_concat(w.block, char(10)) FROM wording w "
                      "WHERE w.official = r.id AND w.deleted = 0)" },
          .width = 30 },
    };
}

} // namespace habeas
