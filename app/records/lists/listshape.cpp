#include "app/records/lists/listshape.h"

#include "app/casefile/thesaurus.h"
#include "app/law/deadlines/subject.h"
#include "app/records/lists/casenames.h"
#include "app/records/lists/lettercolumns.h"
#include "app/records/lists/nextdue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

using Type = ListColumn::Type;

QList<QByteArray> dateOf(const QByteArray &alias, const QByteArray &name)
{
    QList<QByteArray> values;
    for (const char *suffix : { "", "_typed", "_earliest", "_latest" })
        values << alias + ".\"" + name + suffix + '"';
    return values;
}

/// The record of another table that `which` (SQL, a seq) chooses, as alias.
QByteArray joined(const QByteArray &table, const QByteArray &alias, const QByteArray &which)
{
    return " LEFT JOIN \"" + table + "\" " + alias + " ON " + alias + ".seq = (" + which + ")";
}

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

/// Where the law says the measure ends, while the record does not.
QByteArray computedEnd(const QByteArray &measure)
{
    return " LEFT JOIN due e ON e.record = " + measure + ".id AND e.source = 'liberty_end'";
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

ListColumn text(const char *key, const QByteArray &value, int width)
{
    return { .key = key, .values = { value }, .width = width };
}

ListColumn coded(const char *key, const QString &codes, const QByteArray &value, int width)
{
    return { .key = key, .type = Type::Code, .codes = codes, .values = { value }, .width = width };
}

ListColumn dated(const char *key, const QByteArray &join, const QList<QByteArray> &values)
{
    return { .key = key, .type = Type::Date, .join = join, .values = values };
}

ListColumn hidden(ListColumn column)
{
    column.shown = false;
    return column;
}

ListColumn ofRecord(ListColumn column)
{
    column.ofRecord = true;
    return column;
}

ListColumn forward(ListColumn column)
{
    column.future = true;
    return column;
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
    ListColumn measure = coded("measure", u"measure_type"_s, "m.type", 20);
    measure.join = latestMeasure();
    const QByteArray held
        = "(SELECT x.type FROM measure x WHERE x.\"case\" = c.id AND x.deleted = 0 AND "
        + isHeldUnder("x") + " ORDER BY x.from_earliest IS NULL, x.from_earliest DESC LIMIT 1)";
    return { measure, dated("since", latestMeasure(), dateOf("m", "from")),
             forward(orComputed(dated("until", latestMeasure(), dateOf("m", "until")))),
             hidden(coded("held", u"measure_type"_s, held, 20)) };
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
             forward(dated("act_by", urgent, dateOf("u", "act_by"))),
             hidden(forward(dated("consent_until", consent, dateOf("a", "expires")))),
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
    return { text("court", court, 22), dated("last_hearing", last, dateOf("h", "at")),
             hidden(forward(dated("next_hearing", next, dateOf("f", "at")))) };
}

ListShape casesList()
{
    ListShape list { u"cases"_s, "case", "\"case\" c", "c", "c.ref", {}, "ref", false };
    ListColumn person = text("person", '(' + QByteArray(NameOfCase) + ')', 24);
    person.also = "(SELECT group_concat(n.text, char(10)) FROM involvement i JOIN name n "
                  "ON n.person = i.person AND n.deleted = 0 "
                  "WHERE i.\"case\" = c.id AND i.deleted = 0)";
    ListColumn country = text("country", "c.country", 14);
    country.type = Type::Country;
    const QList<ListColumn> hearings = hearingColumns();
    const QList<ListColumn> measures = measureColumns();
    const QList<ListColumn> due = dueColumns();
    // Who it is, how held, before which court and until when, what comes next; then what a screen
    // may not reach. Court and end stand together: they are what people filter by.
    list.columns << ofRecord(text("ref", "c.ref", 14)) << person << measures.at(0) << hearings.at(0)
                 << measures.at(2) << due.at(0) << ofRecord(text("officer", "c.officer", 14))
                 << ofRecord(coded("status", u"case_status"_s, "c.status", 11)) << measures.at(1)
                 << hearings.at(1) << due.at(1) << measures.at(3) << hearings.mid(2) << due.mid(2)
                 << hidden(ofRecord(text("title", "c.title", 22))) << hidden(ofRecord(country))
                 << hidden(ofRecord(dated("opened", {}, dateOf("c", "opened"))))
                 << hidden(ofRecord(text("summary", "c.summary", 30)));
    return list;
}

/// The person a record names, else the first one at risk in its case.
ListColumn personOf(const QByteArray &person)
{
    const QByteArray who = "coalesce(" + person
        + ", (SELECT i.person FROM involvement i WHERE i.\"case\" = c.id AND i.deleted = 0 "
          "AND i.role = 'person_at_risk' ORDER BY i.from_earliest IS NULL, i.from_earliest, i.id "
          "LIMIT 1))";
    ListColumn column = text("person",
                             "(SELECT n.text FROM name n WHERE n.deleted = 0 AND n.person = " + who
                                 + " ORDER BY " + NameFits + " DESC, n.id LIMIT 1)",
                             24);
    column.also = "(SELECT group_concat(n.text, char(10)) FROM name n WHERE n.deleted = 0 "
                  "AND n.person = "
        + who + ')';
    return column;
}

int widthOf(const FieldShape &field)
{
    if (field.type == FieldType::Date)
        return 14;
    if (field.type == FieldType::YesNo || field.type == FieldType::Number)
        return 8;
    if (field.rule.form == FieldRule::Form::Country)
        return 14;
    if (field.rule.form == FieldRule::Form::Language)
        return 8;
    if (QByteArrayView(field.name) == "office")
        return 30;
    return field.rule.codes ? 18 : 20;
}

ListColumn fieldColumn(const FieldShape &field)
{
    ListColumn column = text(field.name, "r.\"" + QByteArray(field.name) + '"', widthOf(field));
    column.ofRecord = true;
    switch (field.type) {
    case FieldType::Text:
        if (field.rule.codes) {
            column.type = Type::Code;
            column.codes = QString::fromLatin1(field.rule.codes);
        } else if (field.rule.form == FieldRule::Form::Country) {
            column.type = Type::Country;
        }
        break;
    case FieldType::YesNo:
        column.type = Type::YesNo;
        break;
    case FieldType::Number:
        column.type = Type::Number;
        break;
    case FieldType::Date:
        column.type = Type::Date;
        column.values = dateOf("r", field.name);
        break;
    case FieldType::Money: {
        const QByteArray name = field.name;
        column.values = { "r.\"" + name + "_amount\" || ' ' || r.\"" + name + "_currency\"" };
        break;
    }
    case FieldType::Law:
        column.type = Type::Law;
        break;
    case FieldType::Reference:
        break;
    }
    return column;
}

struct ListWords
{
    const char *name;
    const char *table;
    const char *shown; ///< columns, in their first order
    const char *future; ///< dates that are looked for ahead
    const char *hidden; ///< of no use in a list: for machines, or too long for any cell
    const char *sort;
};

constexpr ListWords recordLists[] = {
    { "hearings", "hearing", "case person at time court purpose outcome next", "at next", "",
      "at" },
    { "measures", "measure", "case person type from until place authority ended_by", "until", "",
      "from" },
    { "restrictions", "restriction", "case person type text from until may_end term next_report",
      "until next_report", "", "from" },
    { "letters", "letter", "ref made to state follow_up facts_changed sent outcome case", "",
      "text cites sha256 template_version paper", "made" },
    { "charges", "charge", "case person law offence stage stage_date outcome", "", "",
      "stage_date" },
    { "officials", "official", "office name country languages verified_on pending_court", "", "",
      "office" },
};

/// As casefile/chargestages.h reads it, which a test holds against this: the last dated of the
/// charge's stages where it does not say itself which it has reached.
void readLastStage(ListShape &list)
{
    const QByteArray own = "coalesce(r.stage_date_earliest, r.stage_date_latest)";
    const QByteArray reached
        = joined("charge_stage", "s",
                 "SELECT x.seq FROM charge_stage x WHERE x.charge = r.id AND x.deleted = 0 "
                 "AND r.stage IS NULL AND ("
                     + own + " IS NULL OR coalesce(x.at_earliest, x.at_latest) >= " + own
                     + ") ORDER BY coalesce(x.at_earliest, x.at_latest) IS NULL, "
                       "coalesce(x.at_earliest, x.at_latest) DESC, "
                       "x.at_earliest IS NOT NULL AND x.at_latest IS NOT NULL, "
                       "x.at_latest - x.at_earliest DESC, x.id DESC LIMIT 1");
    ListColumn &stage = list.columns[list.indexOf("stage")];
    stage.join = reached;
    stage.values = { "coalesce(r.stage, s.stage)" };
    ListColumn &at = list.columns[list.indexOf("stage_date")];
    at.join = reached;
    at.values.clear();
    for (const char *suffix : { "", "_typed", "_earliest", "_latest" })
        at.values << QByteArray("CASE WHEN s.seq IS NULL THEN r.stage_date") + suffix + " ELSE s.at"
                + suffix + " END";
}

ListShape recordList(const ListWords &words)
{
    const RecordShape &shape = *shapeOf(words.table);
    const bool inCase = QByteArray(shape.kind.parent) == "case";
    ListShape list { QString::fromLatin1(words.name),
                     words.table,
                     '"' + QByteArray(words.table) + "\" r",
                     "r",
                     {},
                     {},
                     words.sort,
                     shape.fields.at(std::max<qsizetype>(0, shape.indexOf(words.sort))).type
                         == FieldType::Date };
    QList<ListColumn> all;
    if (inCase) {
        list.from += " JOIN \"case\" c ON c.id = r.\"case\" AND c.deleted = 0";
        list.ref = "c.ref";
        all << text("case", "c.ref", 14) << personOf("r.person");
    }
    const QList<QByteArray> useless = QByteArray(words.hidden).split(' ');
    const QList<QByteArray> ahead = QByteArray(words.future).split(' ');
    for (const FieldShape &field : shape.fields) {
        if (field.type == FieldType::Reference || useless.contains(field.name))
            continue;
        all << fieldColumn(field);
        all.last().future = ahead.contains(field.name);
    }
    all << ofRecord(text("note", "r.note", 20));
    if (list.table == "measure" || list.table == "restriction")
        all << forward({ .key = "may_end",
                         .type = Type::Date,
                         .join = computedEnd("r"),
                         .values = { "NULL", "NULL", "NULL", "NULL", "e.earliest", "e.latest" },
                         .width = 22,
                         .computed = true });
    else if (list.table == "letter")
        all << letterColumns();
    else if (list.table == "official")
        all << officialColumns();
    const QList<QByteArray> first = QByteArray(words.shown).split(' ');
    for (const QByteArray &key : first) {
        const auto at = std::ranges::find(all, key, &ListColumn::key);
        list.columns << *at;
        all.erase(at);
    }
    for (const ListColumn &column : std::as_const(all))
        list.columns << hidden(column);
    if (list.table == "charge")
        readLastStage(list);
    return list;
}

const QList<ListShape> &allLists()
{
    static const QList<ListShape> lists = [] {
        QList<ListShape> made { casesList() };
        for (const ListWords &words : recordLists)
            made << recordList(words);
        return made;
    }();
    return lists;
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

QByteArray isHeldUnder(const QByteArray &measure)
{
    return measure + ".type IN (" + deprivationCodes() + ") AND coalesce(" + measure
        + ".from_earliest, %today%) <= %today% AND coalesce(" + measure
        + ".until_latest, %today%) >= %today% AND NOT " + isOverByDeath(measure);
}

CellKind ListColumn::kind() const
{
    if (type == Type::Number)
        return CellKind::Number;
    return type == Type::Date || type == Type::Day ? CellKind::Date : CellKind::Text;
}

int ListShape::indexOf(QByteArrayView key) const
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).key == key)
            return static_cast<int>(i);
    }
    return -1;
}

const ListShape *listShape(const QString &name)
{
    for (const ListShape &list : allLists()) {
        if (list.name == name)
            return &list;
    }
    return nullptr;
}

QStringList listShapeNames()
{
    QStringList names;
    for (const ListShape &list : allLists())
        names << list.name;
    return names;
}

DateInputContext filterDates(const ListColumn &column, CivilDay today)
{
    DateInputContext context;
    context.today = today;
    context.base = today;
    context.bias
        = column.future ? DateInputContext::YearBias::Future : DateInputContext::YearBias::Past;
    context.echoLanguage = screenLanguage();
    return context;
}

} // namespace habeas
