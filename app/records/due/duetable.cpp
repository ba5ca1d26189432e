#include "app/records/due/duetable.h"

#include "app/records/lists/recordcells.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"
#include "app/vault/transaction.h"

#include <QCborArray>
#include <QCborMap>
#include <QHash>

#include <algorithm>
#include <limits>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

// The order of cellsOf() and rowAt(); "case" and key come first.
constexpr char columns[]
    = "source, record, person, jurisdiction, rule, rule_version, \"trigger\", trigger_value, "
      "trigger_record, earliest, latest, conservative, time, confidence, state, later_until, "
      "snoozed_until, kept_state, kept_due";

QString sourceCode(LiveDue::Source source)
{
    switch (source) {
    case LiveDue::Source::Rule:
        return u"rule"_s;
    case LiveDue::Source::Typed:
        return u"typed"_s;
    case LiveDue::Source::UrgentAction:
        return u"urgent_action"_s;
    case LiveDue::Source::LibertyEnd:
        return u"liberty_end"_s;
    }
    return {};
}

LiveDue::Source sourceOf(const QString &code)
{
    if (code == u"typed")
        return LiveDue::Source::Typed;
    if (code == u"liberty_end")
        return LiveDue::Source::LibertyEnd;
    return code == u"rule" ? LiveDue::Source::Rule : LiveDue::Source::UrgentAction;
}

Confidence confidenceOf(const QString &letter)
{
    if (letter == u"M")
        return Confidence::Memory;
    return letter == u"S" ? Confidence::Secondary : Confidence::TextRead;
}

QList<Cell> cellsOf(const LiveDue &live)
{
    const DueDate &due = live.due;
    return { textCell(sourceCode(live.source)),
             idCell(live.record),
             idCell(due.person.uuid()),
             textCell(due.jurisdiction),
             textCell(due.rule),
             textCell(due.ruleVersion),
             textCell(due.trigger),
             textCell(due.triggerValue),
             idCell(due.triggerRecord),
             dayCell(due.earliest),
             dayCell(due.latest),
             dayCell(due.conservative),
             textCell(due.time),
             textCell(code(due.confidence)),
             textCell(due.state),
             dayCell(live.laterUntil),
             dayCell(live.snoozedUntil),
             textCell(live.keptState),
             dayCell(live.keptDue) };
}

std::optional<CivilDay> dayAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(CivilDay(row.integer(column)));
}

LiveDue rowAt(const Statement &row)
{
    LiveDue live;
    live.key = row.uuid(0);
    live.source = sourceOf(row.text(1));
    live.record = row.uuid(2);
    live.due.person = Id<Person>(row.uuid(3));
    live.due.jurisdiction = row.text(4);
    live.due.rule = row.text(5);
    live.due.ruleVersion = row.text(6);
    live.due.trigger = row.text(7);
    live.due.triggerValue = row.text(8);
    live.due.triggerRecord = row.uuid(9);
    live.due.earliest = dayAt(row, 10);
    live.due.latest = dayAt(row, 11);
    live.due.conservative = dayAt(row, 12);
    live.due.time = row.text(13);
    live.due.confidence = confidenceOf(row.text(14));
    live.due.state = row.text(15);
    live.laterUntil = dayAt(row, 16);
    live.snoozedUntil = dayAt(row, 17);
    live.keptState = row.text(18);
    live.keptDue = dayAt(row, 19);
    return live;
}

/// What no pack holds and no record: the sentences put together when it was computed, as CBOR.
QByteArray wordsOf(const QList<LiveDue> &rows)
{
    QCborArray all;
    for (const LiveDue &live : rows) {
        if (live.source == LiveDue::Source::Typed || live.source == LiveDue::Source::UrgentAction)
            continue;
        QCborArray questions;
        for (const OpenQuestion &question : live.due.questions)
            questions << question.condition << question.text;
        all << QCborArray { live.key.toRfc4122(), live.due.why, live.due.arithmetic,
                            live.due.sentence, questions };
    }
    return all.toCborValue().toCbor();
}

// ?1 today, ?2 and ?3 the last possible day, ?4 and ?5 the first one. A limit that waits for
// another matters once it is over itself.
constexpr char waits[] = " AND state = 'open' AND latest BETWEEN ?2 AND ?3 "
                         "AND (latest < ?1 OR later_until IS NULL OR later_until < ?1) "
                         "AND (snoozed_until IS NULL OR snoozed_until <= ?1) ";
constexpr char exactDay[] = "earliest = latest";
constexpr char aRange[] = "latest IS NOT NULL AND (earliest IS NULL OR earliest < latest)";
// Of an exact day the first is the last, and the index alone answers: it does not hold the first.
constexpr char firstDay[] = " AND coalesce(earliest, latest) BETWEEN ?4 AND ?5 ";

QByteArray conditionOf(const char *days)
{
    const QByteArray condition = QByteArray(days) + waits;
    return days == exactDay ? condition : condition + firstDay;
}

void bindPending(Statement &statement, const PendingQuery &query, bool exact)
{
    constexpr CivilDay everSince(std::numeric_limits<qint64>::min());
    constexpr CivilDay everAfter(std::numeric_limits<qint64>::max());
    const CivilDay notBefore = query.notBefore.value_or(everSince);
    const CivilDay begunBy = query.begunBy.value_or(everAfter);
    const CivilDay first = exact ? std::max(query.latest.first, notBefore) : query.latest.first;
    const CivilDay last = exact ? std::min(query.latest.last, begunBy) : query.latest.last;
    statement.bind(1, query.today.number()).bind(2, first.number()).bind(3, last.number());
    if (!exact)
        statement.bind(4, notBefore.number()).bind(5, begunBy.number());
}

void setWords(LiveDue &live, const QCborArray &words)
{
    live.due.why = words.at(1).toString();
    live.due.arithmetic = words.at(2).toString();
    live.due.sentence = words.at(3).toString();
    const QCborArray questions = words.at(4).toArray();
    for (qsizetype i = 0; i + 1 < questions.size(); i += 2)
        live.due.questions << OpenQuestion { questions.at(i).toString(),
                                             questions.at(i + 1).toString() };
}

} // namespace

Result<QList<LiveDue>> DueTable::bareOf(Id<Case> id) const
{
    static const QByteArray sql
        = QByteArray("SELECT key, ") + columns + " FROM due WHERE \"case\" = ?";
    Statement query(m_connection.handle(), sql);
    query.bind(1, id.uuid());
    QList<LiveDue> rows;
    while (query.row()) {
        rows << rowAt(query);
        rows.last().inCase = id;
    }
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return rows;
}

Result<QList<LiveDue>> DueTable::of(Id<Case> id) const
{
    auto rows = bareOf(id);
    if (!rows)
        return rows;
    if (const auto added = addWords(id, *rows); !added)
        return tl::unexpected(added.error());
    sortByDay(*rows);
    return rows;
}

Result<> DueTable::addWords(Id<Case> id, QList<LiveDue> &rows) const
{
    Statement query(m_connection.handle(),
                    "SELECT c.ref, d.words FROM due_case d JOIN \"case\" c ON c.id = d.\"case\" "
                    "WHERE d.\"case\" = ?");
    query.bind(1, id.uuid());
    if (query.row()) {
        QHash<QByteArray, QCborArray> words;
        const QCborArray all = QCborValue::fromCbor(qUncompress(query.blob(1))).toArray();
        for (const QCborValue &each : all)
            words.insert(each.toArray().at(0).toByteArray(), each.toArray());
        for (LiveDue &live : rows) {
            live.caseRef = query.text(0);
            setWords(live, words.value(live.key.toRfc4122()));
        }
    }
    return query.finished();
}

Result<std::optional<DueBasis>> DueTable::basisOf(Id<Case> id) const
{
    Statement query(m_connection.handle(),
                    "SELECT from_day, until, rules, language FROM due_case WHERE \"case\" = ?");
    query.bind(1, id.uuid());
    std::optional<DueBasis> basis;
    if (query.row())
        basis = DueBasis { { dayAt(query, 0), dayAt(query, 1) }, query.text(2), query.text(3) };
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return basis;
}

Result<Id<Case>> DueTable::caseOf(const QUuid &keyOrRecord) const
{
    Statement query(
        m_connection.handle(),
        "SELECT \"case\" FROM due WHERE key = ?1 "
        "UNION ALL SELECT \"case\" FROM deadline WHERE id = ?1 AND deleted = 0 LIMIT 1");
    query.bind(1, keyOrRecord);
    const Id<Case> found(query.row() ? query.uuid(0) : QUuid());
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return found;
}

/// As they are stored. Most writes leave them as they were, and packing costs more than looking.
Result<QByteArray> DueTable::packedWords(Id<Case> id, const QByteArray &words) const
{
    constexpr int fastest = 1;
    Statement query(m_connection.handle(), "SELECT words FROM due_case WHERE \"case\" = ?");
    query.bind(1, id.uuid());
    const QByteArray there = query.row() ? query.blob(0) : QByteArray();
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    const bool same = !there.isEmpty() && qUncompress(there) == words;
    return same ? there : qCompress(words, fastest);
}

Result<bool> DueTable::set(const Transaction &proof, Id<Case> id, const QList<LiveDue> &before,
                           const QList<LiveDue> &after, const DueBasis &basis) const
{
    Q_ASSERT(proof.database().connectionName() == m_connection.database().connectionName());
    static const QByteArray put = QByteArray("INSERT INTO due (\"case\", key, ") + columns
        + ") VALUES (?" + QByteArray(", ?").repeated(20) + ')';
    QHash<QUuid, QList<Cell>> there;
    for (const LiveDue &live : before)
        there.insert(live.key, cellsOf(live));
    bool changed = false;
    Statement drop(m_connection.handle(), "DELETE FROM due WHERE \"case\" = ? AND key = ?");
    Statement insert(m_connection.handle(), put);
    Result<> done;
    for (const LiveDue &live : after) {
        const QList<Cell> cells = cellsOf(live);
        const auto known = there.constFind(live.key);
        const bool isNew = known == there.constEnd();
        const bool same = !isNew && *known == cells;
        if (!isNew && !same && done)
            done = drop.bind(1, id.uuid()).bind(2, live.key).run();
        there.remove(live.key);
        if (same || !done)
            continue;
        changed = true;
        insert.bind(1, id.uuid()).bind(2, live.key);
        for (int i = 0; i < cells.size(); ++i)
            bindCell(insert, i + 3, cells.at(i));
        done = insert.run();
    }
    for (auto gone = there.constBegin(); done && gone != there.constEnd(); ++gone) {
        changed = true;
        done = drop.bind(1, id.uuid()).bind(2, gone.key()).run();
    }
    if (!done)
        return tl::unexpected(done.error());
    const auto words = packedWords(id, wordsOf(after));
    if (!words)
        return tl::unexpected(words.error());
    Statement state(m_connection.handle(),
                    "INSERT INTO due_case (\"case\", from_day, until, rules, language, words) "
                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (\"case\") DO UPDATE SET "
                    "from_day = ?2, until = ?3, rules = ?4, language = ?5, words = ?6 "
                    "WHERE (from_day, until, rules, language, words) IS NOT (?2, ?3, ?4, ?5, ?6)");
    state.bind(1, id.uuid());
    bindCell(state, 2, dayCell(basis.days.from));
    bindCell(state, 3, dayCell(basis.days.until));
    done = state.bind(4, basis.rules).bind(5, basis.language).bindBlob(6, *words).run();
    if (!done)
        return tl::unexpected(done.error());
    return changed;
}

Result<> DueTable::remove(const Transaction &proof, Id<Case> id) const
{
    Q_ASSERT(proof.database().connectionName() == m_connection.database().connectionName());
    for (const char *sql :
         { "DELETE FROM due WHERE \"case\" = ?", "DELETE FROM due_case WHERE \"case\" = ?" }) {
        Statement drop(m_connection.handle(), sql);
        if (auto done = drop.bind(1, id.uuid()).run(); !done)
            return done;
    }
    return {};
}

Result<QSet<Id<Case>>> DueTable::casesWithin(const DueWindow &window) const
{
    Statement query(m_connection.handle(),
                    "SELECT \"case\" FROM due WHERE earliest = latest AND latest BETWEEN ?1 AND ?2 "
                    "UNION ALL SELECT \"case\" FROM due WHERE latest IS NOT NULL "
                    "AND (earliest IS NULL OR earliest < latest) AND latest >= ?1 "
                    "AND coalesce(earliest, latest) <= ?2");
    query.bind(1, window.first.number()).bind(2, window.last.number());
    QSet<Id<Case>> cases;
    while (query.row())
        cases.insert(Id<Case>(query.uuid(0)));
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return cases;
}

Result<QList<LiveDue>> DueTable::pending(const PendingQuery &query) const
{
    const QByteArray order
        = query.newestFirst ? " ORDER BY latest DESC LIMIT ?6" : " ORDER BY latest LIMIT ?6";
    const QByteArray inner = QByteArray("SELECT \"case\" AS owner, key AS name FROM due WHERE ");
    QList<LiveDue> rows;
    for (const char *days : { exactDay, aRange }) {
        // The index answers which; the rows themselves are read for those alone.
        Statement read(m_connection.handle(),
                       QByteArray("SELECT key, ") + columns + ", \"case\" FROM (" + inner
                           + conditionOf(days) + order
                           + ") JOIN due ON \"case\" = owner AND key = name");
        bindPending(read, query, days == exactDay);
        read.bind(6, qint64(query.most));
        while (read.row()) {
            rows << rowAt(read);
            rows.last().inCase = Id<Case>(read.uuid(20));
        }
        if (const auto done = read.finished(); !done)
            return tl::unexpected(done.error());
    }
    sortByDay(rows);
    return rows;
}

Result<qint64> DueTable::countPending(const PendingQuery &query) const
{
    qint64 count = 0;
    for (const char *days : { exactDay, aRange }) {
        Statement read(m_connection.handle(),
                       QByteArray("SELECT count(*) FROM due WHERE ") + conditionOf(days));
        bindPending(read, query, days == exactDay);
        count += read.row() ? read.integer(0) : 0;
        if (const auto done = read.finished(); !done)
            return tl::unexpected(done.error());
    }
    return count;
}

Result<QSet<Id<Case>>> DueTable::unsteadyOn(CivilDay day) const
{
    Statement query(m_connection.handle(),
                    "SELECT \"case\" FROM due_case WHERE until IS NOT NULL AND until < ?1 "
                    "UNION SELECT \"case\" FROM due_case WHERE from_day IS NOT NULL "
                    "AND from_day > ?1 UNION SELECT \"case\" FROM uncomputed");
    query.bind(1, day.number());
    QSet<Id<Case>> cases;
    while (query.row())
        cases.insert(Id<Case>(query.uuid(0)));
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return cases;
}

} // namespace habeas
