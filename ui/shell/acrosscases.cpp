#include "ui/shell/acrosscases.h"

#include "app/records/repository.h"
#include "ui/models/fieldnames.h"

namespace habeas::ui {

namespace {

/// What the records' references lead to, and which case is whose.
struct Surroundings
{
    CaseFolder folder; ///< people and names of all cases, for recordTable()
    QHash<Id<Case>, QString> refs;
    QHash<Id<Case>, Id<Person>> persons; ///< at risk
};

Result<Surroundings> surroundings(const Connection &connection)
{
    const auto cases = Repository<Case>(connection).all();
    const auto people = Repository<Person>(connection).all();
    const auto names = Repository<Name>(connection).all();
    const auto involvements = Repository<Involvement>(connection).all();
    if (!cases || !people || !names || !involvements) {
        const Error error = !cases ? cases.error()
            : !people              ? people.error()
            : !names               ? names.error()
                                   : involvements.error();
        return tl::unexpected(error);
    }
    Surroundings around;
    around.folder.people = *people;
    around.folder.names = *names;
    for (const Case &file : *cases)
        around.refs.insert(file.id, file.ref);
    for (const Involvement &part : *involvements) {
        if (part.role == QStringLiteral("person_at_risk") && !around.persons.contains(part.inCase))
            around.persons.insert(part.inCase, part.person);
    }
    return around;
}

template<class R>
Result<ValueTable> tableOf(const Connection &connection)
{
    auto around = surroundings(connection);
    auto records = Repository<R>(connection).all();
    if (!around || !records)
        return tl::unexpected(around ? records.error() : around.error());
    // Whoever a record is about, as the case has it, stands in one column.
    for (R &record : *records) {
        if (record.person.isNull())
            record.person = around->persons.value(record.inCase);
    }
    ValueTable table = recordTable(*records, around->folder);
    table.headers.prepend(fieldName(R::kind.table, "case"));
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        TableRow &row = table.rows[i];
        row.ref = around->refs.value(records->at(i).inCase);
        row.cells.prepend({ row.ref });
    }
    return table;
}

const char *dateField(ListPage kind)
{
    switch (kind) {
    case ListPage::Hearings:
        return "at";
    case ListPage::Letters:
        return "made";
    case ListPage::Custody:
    case ListPage::Restrictions:
    case ListPage::Cases:
    case ListPage::Officials:
        break;
    }
    return "from";
}

} // namespace

Result<ValueTable> tableAcrossCases(const Connection &connection, ListPage kind)
{
    switch (kind) {
    case ListPage::Hearings:
        return tableOf<Hearing>(connection);
    case ListPage::Custody:
        return tableOf<Measure>(connection);
    case ListPage::Restrictions:
        return tableOf<Restriction>(connection);
    case ListPage::Letters:
        return tableOf<Letter>(connection);
    case ListPage::Cases:
    case ListPage::Officials:
        break; // have pages of their own
    }
    return ValueTable {};
}

int dateColumn(const ValueTable &table, ListPage kind)
{
    return qMax(0, static_cast<int>(table.headers.indexOf(fieldName("", dateField(kind)))));
}

} // namespace habeas::ui
