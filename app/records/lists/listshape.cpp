#include "app/records/lists/listshape.h"

#include "app/records/lists/casenames.h"
#include "app/records/lists/columnmakers.h"
#include "app/records/lists/lettercolumns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

using Type = ListColumn::Type;

/// The person a record names, else the one at risk in its case. Of several it is none of them.
ListColumn personOf(const QByteArray &person)
{
    const QByteArray who = "coalesce(" + person
        + ", (SELECT min(i.person) FROM involvement i WHERE i.\"case\" = c.id AND i.deleted = 0 "
          "AND i.role = 'person_at_risk' HAVING count(DISTINCT i.person) = 1))";
    ListColumn column = textColumn("person",
                                   "(SELECT n.text FROM name n WHERE n.deleted = 0 AND n.person = "
                                       + who + " ORDER BY " + NameFits + " DESC, n.id LIMIT 1)",
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
    ListColumn column
        = textColumn(field.name, "r.\"" + QByteArray(field.name) + '"', widthOf(field));
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
      "text cites told sha256 template_version paper", "made" },
    { "charges", "charge", "case person law offence stage stage_date outcome", "", "",
      "stage_date" },
    { "officials", "official", "office name country languages verified_on pending_court", "", "",
      "office" },
};

/// As casefile/chargestages.h reads it, which a test holds against this: the last dated of the
/// charge's stages; where it says itself which it has reached, only what came surely after that.
void readLastStage(ListShape &list)
{
    const QByteArray own = "coalesce(r.stage_date_earliest, r.stage_date_latest)";
    const QByteArray reached
        = joined("charge_stage", "s",
                 "SELECT x.seq FROM charge_stage x WHERE x.charge = r.id AND x.deleted = 0 "
                 "AND CASE WHEN r.stage IS NULL THEN "
                     + own + " IS NULL OR coalesce(x.at_earliest, x.at_latest) >= " + own
                     + " ELSE coalesce(x.at_earliest, x.at_latest) > " + own
                     + " END ORDER BY coalesce(x.at_earliest, x.at_latest) IS NULL, "
                       "coalesce(x.at_earliest, x.at_latest) DESC, "
                       "x.at_earliest IS NOT NULL AND x.at_latest IS NOT NULL, "
                       "x.at_latest - x.at_earliest DESC, x.id DESC LIMIT 1");
    ListColumn &stage = list.columns[list.indexOf("stage")];
    stage.join = reached;
    stage.values = { "coalesce(s.stage, r.stage)" };
    ListColumn &at = list.columns[list.indexOf("stage_date")];
    at.join = reached;
    at.values.clear();
    for (const char *suffix : { "", "_typed", "_earliest", "_latest" })
        at.values << QByteArray("CASE WHEN s.seq IS NULL THEN r.stage_date") + suffix + " ELSE s.at"
                + suffix + " END";
}

/// The day that is typed, else the one that follows from how often to report.
void readNextReport(ListShape &list)
{
    ListColumn &next = list.columns[list.indexOf("next_report")];
    next.join = computedReport("r");
    next.values << "w.earliest"
                << "w.latest";
    next.computed = true;
    next.width = 22;
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
        all << textColumn("case", "c.ref", 14) << personOf("r.person");
    }
    const QList<QByteArray> useless = QByteArray(words.hidden).split(' ');
    const QList<QByteArray> ahead = QByteArray(words.future).split(' ');
    for (const FieldShape &field : shape.fields) {
        if (field.type == FieldType::Reference || useless.contains(field.name))
            continue;
        all << fieldColumn(field);
        all.last().future = ahead.contains(field.name);
    }
    all << ofRecord(textColumn("note", "r.note", 20));
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
    else if (list.table == "restriction")
        readNextReport(list);
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

} // namespace

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
