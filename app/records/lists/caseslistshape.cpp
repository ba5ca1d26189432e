#include "app/casefile/thesaurus.h"
#include "app/law/deadlines/subject.h"
#include "app/records/lists/casenames.h"
#include "app/records/lists/columnmakers.h"
#include "app/records/lists/nextdue.h"

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

using Type = ListColumn::Type;

/// One of the case's records that are not in the bin.
QByteArray ofCase(const QByteArray &table, const QByteArray &where, const QByteArray &order)
{
    return "SELECT x.seq FROM \"" + table + "\" x WHERE x.\"case\" = c.id AND x.deleted = 0"
        + (where.isEmpty() ? QByteArray() : " AND " + where) + " ORDER BY " + order + " LIMIT 1";
}

QByteArray deprivationCodes()
{
    QStringList codes;
    for (const QString &code : codesOf(u"measure_type"_s)) {
        if (isDeprivation(code))
            codes << u'\'' + code + u'\'';
    }
    return codes.join(u", ").toLatin1();
}

/// What the person is held under, also where bail stands beside it; else the measure that began
/// last.
QByteArray latestMeasure()
{
    return joined("measure", "m",
                  ofCase("measure", {},
                         "(" + isHeldUnder("x")
                             + ") DESC, x.from_earliest IS NULL, x.from_earliest DESC, x.id DESC"));
}

/// The number of the last change set that wrote to the case or anything of it.
QByteArray lastChange()
{
    QList<QByteArray> parts {
        "coalesce((SELECT max(k.change_set) FROM change k WHERE k.row_id = c.id), 0)"
    };
    for (const RecordShape *shape : recordShapes()) {
        const QByteArray table = shape->kind.table;
        const QByteArray parent = shape->kind.parent;
        if (parent == "case") {
            parts << "coalesce((SELECT max(k.change_set) FROM \"" + table
                    + "\" t JOIN change k ON k.row_id = t.id WHERE t.\"case\" = c.id), 0)";
        } else if (const RecordShape *above = shapeOf(parent);
                   above && QByteArray(above->kind.parent) == "case") {
            parts << "coalesce((SELECT max(k.change_set) FROM \"" + parent + "\" p JOIN \"" + table
                    + "\" t ON t.\"" + parent
                    + "\" = p.id JOIN change k ON k.row_id = t.id WHERE p.\"case\" = c.id), 0)";
        }
    }
    return "(SELECT (s.clock >> 16) / 86400000 FROM change_set s WHERE s.number = max("
        + parts.join(", ") + "))";
}

ListColumn orComputed(ListColumn column)
{
    column.join += '\n' + computedEnd("m");
    column.values << "e.earliest"
                  << "e.latest";
    column.computed = true;
    column.width = 22;
    return column;
}

QList<ListColumn> measureColumns()
{
    ListColumn measure = codedColumn("measure", u"measure_type"_s, "m.type", 20);
    measure.join = latestMeasure();
    measure.beside = WhoseMeasure;
    const QByteArray held
        = "(SELECT x.type FROM measure x WHERE x.\"case\" = c.id AND x.deleted = 0 AND "
        + isHeldUnder("x") + " ORDER BY x.from_earliest IS NULL, x.from_earliest DESC LIMIT 1)";
    return { measure, datedColumn("since", latestMeasure(), dateOf("m", "from")),
             forward(orComputed(datedColumn("until", latestMeasure(), dateOf("m", "until")))),
             hidden(codedColumn("held", u"measure_type"_s, held, 20)) };
}

QList<ListColumn> dueColumns()
{
    const QByteArray urgent
        = joined("urgent_action", "u",
                 ofCase("urgent_action", {},
                        "x.issued_earliest IS NULL, x.issued_earliest DESC, x.id DESC"));
    const QByteArray consent = joined(
        "consent", "a",
        ofCase("consent", "x.expires IS NOT NULL AND x.withdrawn IS NULL AND x.answer = 'yes'",
               "x.expires_latest"));
    return { forward({ .key = "next_due", .type = Type::Day, .values = { nextDueOf("c.id") } }),
             forward(datedColumn("act_by", urgent, dateOf("u", "act_by"))),
             hidden(forward(datedColumn("consent_until", consent, dateOf("a", "expires")))),
             hidden({ .key = "touched", .type = Type::Day, .values = { lastChange() } }) };
}

QList<ListColumn> hearingColumns()
{
    const QByteArray last
        = joined("hearing", "h",
                 ofCase("hearing", "(x.at_earliest IS NULL OR x.at_earliest <= %today%)",
                        "x.at_earliest IS NULL, x.at_earliest DESC, x.id DESC"));
    const QByteArray next = joined(
        "hearing", "f",
        ofCase("hearing", "x.at_latest >= %today%", "x.at_earliest IS NULL, x.at_earliest, x.id"));
    const QByteArray court
        = "(SELECT x.court FROM hearing x WHERE x.\"case\" = c.id "
          "AND x.deleted = 0 AND x.court IS NOT NULL "
          "ORDER BY x.at_earliest IS NULL, x.at_earliest DESC, x.id DESC LIMIT 1)";
    return { textColumn("court", court, 22), datedColumn("last_hearing", last, dateOf("h", "at")),
             hidden(forward(datedColumn("next_hearing", next, dateOf("f", "at")))) };
}

/// The person the measure is about died; all at risk did where it names nobody.
QByteArray isOverByDeath(const QByteArray &measure)
{
    const QByteArray atRisk = "FROM involvement r JOIN person q ON q.id = r.person WHERE "
                              "r.\"case\" = "
        + measure + ".\"case\" AND r.deleted = 0 AND r.role = 'person_at_risk' AND q.died IS ";
    return "(CASE WHEN " + measure + ".person IS NULL THEN EXISTS (SELECT 1 " + atRisk
        + "NOT NULL) AND NOT EXISTS (SELECT 1 " + atRisk
        + "NULL) ELSE EXISTS (SELECT 1 FROM person q WHERE q.id = " + measure
        + ".person AND q.died IS NOT NULL) END)";
}

} // namespace

ListShape casesList()
{
    ListShape list { u"cases"_s, "case", "\"case\" c", "c", "c.ref", {}, "ref", false };
    ListColumn person = textColumn("person", '(' + QByteArray(NameOfCase) + ')', 24);
    person.also = "(SELECT group_concat(n.text, char(10)) FROM involvement i JOIN name n "
                  "ON n.person = i.person AND n.deleted = 0 "
                  "WHERE i.\"case\" = c.id AND i.deleted = 0)";
    person.beside = '(' + QByteArray(PeopleOfCase) + ')';
    ListColumn country = textColumn("country", "c.country", 14);
    country.type = Type::Country;
    const QList<ListColumn> hearings = hearingColumns();
    const QList<ListColumn> measures = measureColumns();
    const QList<ListColumn> due = dueColumns();
    // Who it is, how held, before which court and until when, what comes next; then what a screen
    // may not reach. Court and end stand together: they are what people filter by.
    list.columns << ofRecord(textColumn("ref", "c.ref", 14)) << person << measures.at(0)
                 << hearings.at(0) << measures.at(2) << due.at(0)
                 << ofRecord(textColumn("officer", "c.officer", 14))
                 << ofRecord(codedColumn("status", u"case_status"_s, "c.status", 11))
                 << measures.at(1) << hearings.at(1) << due.at(1) << measures.at(3)
                 << hearings.mid(2) << due.mid(2)
                 << hidden(ofRecord(textColumn("title", "c.title", 22)))
                 << hidden(ofRecord(country))
                 << hidden(ofRecord(datedColumn("opened", {}, dateOf("c", "opened"))))
                 << hidden(ofRecord(textColumn("summary", "c.summary", 30)));
    return list;
}

QByteArray isHeldUnder(const QByteArray &measure)
{
    return measure + ".type IN (" + deprivationCodes() + ") AND coalesce(" + measure
        + ".from_earliest, %today%) <= %today% AND coalesce(" + measure
        + ".until_latest, %today%) >= %today% AND NOT " + isOverByDeath(measure);
}

} // namespace habeas
