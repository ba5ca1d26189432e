#include "app/records/today/todaysources.h"

#include "app/casefile/thesaurus.h"
#include "app/law/proceedings/reportdays.h"
#include "app/records/followupsql.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

using Kind = TodayItem::Kind;

struct TodayText
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

/// One kind's table: what it is read from, and which of its rows wait. The columns are the case,
/// the record, the person, the first and last day, the hour and two texts for its words.
struct Shape
{
    QByteArray table;
    QByteArray columns;
    QByteArray from;
    QByteArray waits;
    QByteArray first;
    QByteArray last;
};

/// Where a day was set for the reply, that day is what waits.
Shape followUpShape()
{
    const FollowUpSql sql = followUpSql("t", "l", "?6");
    return { "dispatch",
             "l.\"case\", t.id, l.person, " + sql.day + ", " + sql.day + ", NULL, l.ref, o.office",
             "dispatch t JOIN letter l ON l.id = t.letter AND l.deleted = 0 "
             "LEFT JOIN official o ON o.id = t.official",
             sql.waits
                 + " AND t.reply_due_latest IS NULL AND t.sent_latest BETWEEN ?1 - 84 AND ?2 - 42",
             sql.day,
             sql.day };
}

Shape shapeOf(Kind kind)
{
    switch (kind) {
    case Kind::Announced:
        return { "hearing",
                 "t.\"case\", t.id, t.person, t.next_earliest, t.next_latest, NULL, NULL, t.court",
                 "hearing t",
                 "t.deleted = 0 AND NOT EXISTS (SELECT 1 FROM hearing h WHERE h.\"case\" = "
                 "t.\"case\" AND h.deleted = 0 AND h.id <> t.id AND h.at_latest >= "
                 "t.next_earliest AND (h.person IS t.person OR h.person IS NULL OR t.person IS "
                 // Once its day has passed, one that is still to come does not answer how it went.
                 "NULL) AND (t.next_latest >= ?6 OR coalesce(h.at_earliest, h.at_latest) <= ?6))",
                 "t.next_earliest",
                 "t.next_latest" };
    case Kind::Report:
        return { "restriction",
                 "t.\"case\", t.id, t.person, t.next_report_earliest, t.next_report_latest, NULL, "
                 "t.type, (SELECT max(c.at_latest) || ' ' || coalesce(t.report_every, '') FROM "
                 "compliance c WHERE c.restriction = t.id AND c.deleted = 0 AND c.type = "
                 "'reported')",
                 "restriction t",
                 "t.deleted = 0 AND (t.until_latest IS NULL OR t.until_latest >= "
                 "t.next_report_earliest) AND NOT EXISTS (SELECT 1 FROM compliance c WHERE "
                 "c.restriction = t.id AND c.deleted = 0 AND c.at_latest >= "
                 "t.next_report_earliest AND (c.type = 'reported' OR (c.type = 'permitted' AND "
                 "c.at_earliest <= t.next_report_latest)))",
                 "t.next_report_earliest",
                 "t.next_report_latest" };
    case Kind::RestrictionEnd:
        return { "restriction",
                 "t.\"case\", t.id, t.person, t.until_earliest, t.until_latest, NULL, t.type, NULL",
                 "restriction t",
                 "t.deleted = 0",
                 "t.until_earliest",
                 "t.until_latest" };
    case Kind::Reply:
        return { "dispatch",
                 "l.\"case\", t.id, l.person, t.reply_due_earliest, t.reply_due_latest, NULL, "
                 "l.ref, o.office",
                 "dispatch t JOIN letter l ON l.id = t.letter AND l.deleted = 0 "
                 "LEFT JOIN official o ON o.id = t.official",
                 "t.deleted = 0 AND t.replied IS NULL AND t.reply IS NULL",
                 "t.reply_due_earliest",
                 "t.reply_due_latest" };
    case Kind::FollowUp:
        return followUpShape();
    case Kind::Consent:
        return { "consent",
                 "t.\"case\", t.id, t.person, t.expires_earliest, t.expires_latest, NULL, "
                 "t.purpose, NULL",
                 "consent t",
                 "t.deleted = 0 AND t.withdrawn IS NULL AND t.answer = 'yes'",
                 "t.expires_earliest",
                 "t.expires_latest" };
    case Kind::Hearing:
    case Kind::Deadline:
    case Kind::UrgentAction:
    case Kind::LibertyEnd:
    case Kind::Finding:
        break;
    }
    return { "hearing",
             "t.\"case\", t.id, t.person, t.at_earliest, t.at_latest, t.time, t.purpose, t.court",
             "hearing t",
             "t.deleted = 0 AND t.outcome IS NULL AND t.outcome_text IS NULL",
             "t.at_earliest",
             "t.at_latest" };
}

QByteArray condition(const Shape &shape)
{
    return " FROM " + shape.from + " WHERE " + shape.waits + " AND " + shape.last
        + " IS NOT NULL AND " + shape.last + " BETWEEN ?1 AND ?2 AND " + shape.first
        + " BETWEEN ?3 AND ?4";
}

void bindDays(Statement &statement, const PendingQuery &query, Kind kind)
{
    if (kind == Kind::FollowUp || kind == Kind::Announced)
        statement.bind(6, query.today.number());
    statement.bind(1, query.latest.first.number())
        .bind(2, query.latest.last.number())
        .bind(3, query.notBefore ? query.notBefore->number() : std::numeric_limits<qint64>::min())
        .bind(4, query.begunBy ? query.begunBy->number() : std::numeric_limits<qint64>::max());
}

/// From the last day a report was made on, and how often one is asked for.
bool wasMadeEarly(const QString &lastAndPeriod, CivilDay due)
{
    const qsizetype space = lastAndPeriod.indexOf(u' ');
    if (space < 0)
        return false;
    const CivilDay last(lastAndPeriod.left(space).toLongLong());
    return due.plusDays(-reportedEarlyBy(readReportRule(lastAndPeriod.mid(space + 1)))) <= last;
}

QString label(const QString &list, const QString &code)
{
    return codeLabel(list, code, screenLanguage());
}

QString hearingWords(const QString &purpose, const QString &court, bool over)
{
    QStringList about;
    if (!purpose.isEmpty())
        about << label(u"hearing_purpose"_s, purpose);
    if (!court.isEmpty())
        about << court;
    const QString words = about.join(u", "_s);
    if (over)
        return words.isEmpty()
            ? TodayText::tr("Hearing: how it went is not on record")
            : TodayText::tr("Hearing: how it went is not on record (%1)").arg(words);
    return words.isEmpty() ? TodayText::tr("Hearing") : TodayText::tr("Hearing: %1").arg(words);
}

QString wordsOf(const TodayItem &item, const QString &one, const QString &other, bool over)
{
    switch (item.kind) {
    case Kind::Hearing:
        return hearingWords(one, other, over);
    case Kind::Announced:
        return over ? TodayText::tr("Hearing announced for this day: whether it was held is not "
                                    "on record")
                    : TodayText::tr("Hearing announced");
    case Kind::Report:
        return over ? TodayText::tr("Report due (%1): whether it was made is not on record")
                          .arg(label(u"restriction_type"_s, one))
                    : TodayText::tr("Report due: %1").arg(label(u"restriction_type"_s, one));
    case Kind::RestrictionEnd:
        return TodayText::tr("Restriction ends: %1").arg(label(u"restriction_type"_s, one));
    case Kind::Reply:
        return one.isEmpty()  ? TodayText::tr("Reply to a letter due")
            : other.isEmpty() ? TodayText::tr("Reply to letter %1 due").arg(one)
                              : TodayText::tr("Reply to letter %1 due from %2").arg(one, other);
    case Kind::FollowUp:
        return other.isEmpty()
            ? TodayText::tr("Letter %1: nobody has answered. Write again?").arg(one)
            : TodayText::tr("Letter %1 to %2: nobody has answered. Write again?").arg(one, other);
    case Kind::Consent:
        return over ? TodayText::tr("Consent ran out: %1").arg(label(u"consent_purpose"_s, one))
                    : TodayText::tr("Consent runs out: %1").arg(label(u"consent_purpose"_s, one));
    case Kind::Deadline:
    case Kind::UrgentAction:
    case Kind::LibertyEnd:
    case Kind::Finding:
        break;
    }
    return {};
}

QString whyOf(const TodayItem &item, bool over)
{
    switch (item.kind) {
    case Kind::Hearing:
        return over ? TodayText::tr("Shown because the day of this hearing is over and neither an "
                                    "outcome nor its words are on record.")
                    : TodayText::tr("Shown because a hearing on this day is on record.");
    case Kind::Announced:
        return TodayText::tr("Shown because an earlier hearing names this day as the next one, and "
                             "none on that day or since is on record.");
    case Kind::Report:
        return TodayText::tr("Shown because the restriction asks for a report on this day, and "
                             "none on that day or after it is on record.");
    case Kind::RestrictionEnd:
        return TodayText::tr("Shown because the restriction has this day on record as its last.");
    case Kind::Reply:
        return TodayText::tr("Shown because a reply was asked for by this day, and none is on "
                             "record.");
    case Kind::FollowUp:
        return TodayText::tr("Shown because the letter was sent six weeks before this day, or "
                             "twelve, and no answer is on record.");
    case Kind::Consent:
        return TodayText::tr("Shown because the consent has this day on record as its last: ask "
                             "again before a letter rests on it.");
    case Kind::Deadline:
    case Kind::UrgentAction:
    case Kind::LibertyEnd:
    case Kind::Finding:
        break;
    }
    return {};
}

} // namespace

const QList<Kind> &TodaySource::kinds()
{
    static const QList<Kind> all { Kind::Hearing, Kind::Announced,      Kind::Report,
                                   Kind::Reply,   Kind::RestrictionEnd, Kind::Consent,
                                   Kind::FollowUp };
    return all;
}

bool TodaySource::isOver(Kind kind)
{
    return kind == Kind::RestrictionEnd || kind == Kind::Consent;
}

Result<QList<TodayItem>> TodaySource::read(const Connection &connection,
                                           const PendingQuery &query) const
{
    const Shape shape = shapeOf(m_kind);
    Statement rows(connection.handle(),
                   QByteArray("SELECT ") + shape.columns + condition(shape) + " ORDER BY "
                       + shape.last + (query.newestFirst ? " DESC LIMIT ?5" : " LIMIT ?5"));
    bindDays(rows, query, m_kind);
    rows.bind(5, qint64(query.most));
    QList<TodayItem> items;
    while (rows.row()) {
        TodayItem item;
        item.kind = m_kind;
        item.inCase = Id<Case>(rows.uuid(0));
        item.key = item.record = rows.uuid(1);
        item.person = Id<Person>(rows.isNull(2) ? QUuid() : rows.uuid(2));
        item.table = shape.table;
        item.earliest = CivilDay(rows.integer(3));
        item.latest = CivilDay(rows.integer(4));
        item.time = rows.text(5);
        if (m_kind == Kind::Report && wasMadeEarly(rows.text(7), *item.earliest))
            continue;
        const bool over = *item.latest < query.today;
        item.what = wordsOf(item, rows.text(6), rows.text(7), over);
        item.why = whyOf(item, over);
        items << item;
    }
    if (const auto done = rows.finished(); !done)
        return tl::unexpected(done.error());
    return items;
}

Result<qint64> TodaySource::count(const Connection &connection, const PendingQuery &query) const
{
    Statement rows(connection.handle(), "SELECT count(*)" + condition(shapeOf(m_kind)));
    bindDays(rows, query, m_kind);
    const qint64 count = rows.row() ? rows.integer(0) : 0;
    if (const auto done = rows.finished(); !done)
        return tl::unexpected(done.error());
    return count;
}

} // namespace habeas
