#include "app/records/store/repository.h"

#include "app/casefile/fieldcheck.h"
#include "app/casefile/listview.h"
#include "app/casefile/officepapers.h"
#include "app/casefile/recordorder.h"
#include "app/casefile/rulepackfile.h"
#include "app/records/lists/recordcells.h"
#include "app/records/store/citations.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"
#include "app/vault/transaction.h"

#include <QCoreApplication>

#include <type_traits>

namespace habeas {

namespace {

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(Records)
};

/// The statements of one table, put together once from the description.
struct TablePlan
{
    QByteArray table;
    QList<QByteArray> columns; ///< of the fields, then note, sealed, deleted
    QByteArray select; ///< id, then the columns
    QByteArray ofParent; ///< the same, of one parent's rows that are not in the bin
    QByteArray insert; ///< id, then the columns
};

QByteArray quoted(const char *name)
{
    return '"' + QByteArray(name) + '"';
}

template<class R>
TablePlan makePlan()
{
    ColumnLister lister;
    const R empty;
    R::describe(empty, lister);
    for (const char *shared : { "note", "sealed", "deleted" })
        lister.add(shared);

    TablePlan plan;
    plan.table = quoted(R::kind.table);
    plan.columns = lister.columns();
    const QByteArray columns = plan.columns.join(", ");
    plan.select = "SELECT id, " + columns + " FROM " + plan.table;
    plan.ofParent = plan.select + " WHERE " + quoted(R::kind.parent) + " = ? AND deleted = 0";
    plan.insert = "INSERT INTO " + plan.table + " (id, " + columns + ") VALUES (?"
        + QByteArray(", ?").repeated(plan.columns.size()) + ')';
    return plan;
}

template<class R>
const TablePlan &plan()
{
    static const TablePlan made = makePlan<R>(); // constant: follows from the type alone
    return made;
}

template<class R>
QList<Cell> cellsOf(const R &record)
{
    CellWriter writer;
    R::describe(record, writer);
    writer.put(textCell(record.note));
    writer.put(qint64 { record.sealed ? 1 : 0 });
    writer.put(qint64 { record.deleted ? 1 : 0 });
    return writer.cells();
}

template<class R>
Result<R> readRow(const Statement &row)
{
    R record;
    record.id = Id<R>(row.uuid(0));
    CellReader reader(row, 1);
    R::describe(record, reader);
    reader("note", record.note);
    reader("sealed", record.sealed);
    reader("deleted", record.deleted);
    if (!reader.damaged().isEmpty()) {
        return failure(ErrorKind::Damaged,
                       RecordText::tr("A record of this vault holds something Habeas did not "
                                      "write. Nothing was changed. Check the vault, or restore "
                                      "the newest backup."),
                       QString::fromLatin1(R::kind.table) + u'.' + reader.damaged());
    }
    return record;
}

template<class R>
Result<QList<R>> readRows(Statement &query)
{
    QList<R> records;
    while (query.row()) {
        Result<R> record = readRow<R>(query);
        if (!record)
            return tl::unexpected(record.error());
        records << std::move(*record);
    }
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return records;
}

Result<> insertCells(const Connection &connection, const TablePlan &plan, const QUuid &id,
                     const QList<Cell> &cells)
{
    Statement insert(connection.handle(), plan.insert);
    insert.bind(1, id);
    for (int i = 0; i < cells.size(); ++i)
        bindCell(insert, i + 2, cells.at(i));
    return insert.run();
}

Result<> updateCells(const Connection &connection, const TablePlan &plan, const QUuid &id,
                     const QList<Cell> &before, const QList<Cell> &after)
{
    QList<QByteArray> assignments;
    QList<Cell> values;
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (before.at(i) == after.at(i))
            continue;
        assignments << plan.columns.at(i) + " = ?";
        values << after.at(i);
    }
    if (values.isEmpty())
        return {};
    Statement update(connection.handle(),
                     "UPDATE " + plan.table + " SET " + assignments.join(", ") + " WHERE id = ?");
    int index = 0;
    for (const Cell &value : std::as_const(values))
        bindCell(update, ++index, value);
    update.bind(++index, id);
    return update.run();
}

} // namespace

template<class R>
Result<QList<R>> Repository<R>::all() const
{
    Statement query(m_connection.handle(), plan<R>().select + " WHERE deleted = 0");
    Result<QList<R>> records = readRows<R>(query);
    if (!records)
        return records;
    const auto sources = Citations(m_connection).ofTable(R::kind.table);
    if (!sources)
        return tl::unexpected(sources.error());
    for (R &record : *records)
        record.sources = sources->value(record.id.uuid());
    sortRecords(*records);
    return records;
}

template<class R>
Result<QList<R>> Repository<R>::bareOfParent(const QUuid &parent) const
{
    if constexpr (*R::kind.parent == '\0') {
        return QList<R>(); // it stands alone
    } else {
        Statement query(m_connection.handle(), plan<R>().ofParent);
        query.bind(1, parent);
        return readRows<R>(query);
    }
}

template<class R>
Result<QList<R>> Repository<R>::ofParent(const QUuid &parent) const
{
    Result<QList<R>> records = bareOfParent(parent);
    if (!records)
        return records;
    for (R &record : *records) {
        auto sources = Citations(m_connection).of(record.id.uuid());
        if (!sources)
            return tl::unexpected(sources.error());
        record.sources = std::move(*sources);
    }
    sortRecords(*records);
    return records;
}

template<class R>
Result<R> Repository<R>::byId(Id<R> id) const
{
    Statement query(m_connection.handle(), plan<R>().select + " WHERE id = ?");
    query.bind(1, id.uuid());
    Result<QList<R>> records = readRows<R>(query);
    if (!records)
        return tl::unexpected(records.error());
    if (records->isEmpty())
        return failure(
            ErrorKind::NotFound,
            RecordText::tr("This record is not in the vault any more. Look at the list again."),
            QString::fromLatin1(R::kind.table));
    auto sources = Citations(m_connection).of(id.uuid());
    if (!sources)
        return tl::unexpected(sources.error());
    records->first().sources = std::move(*sources);
    return records->first();
}

template<class R>
Result<> Repository<R>::save(const Transaction &proof, const R &record) const
{
    Q_ASSERT(proof.database().connectionName() == m_connection.database().connectionName());
    Q_ASSERT(!record.id.isNull());
    if (const auto fault = faultIn(record); fault && !record.deleted)
        return refused(fault->reason, QString::fromLatin1(R::kind.table) + u'.' + fault->field);

    const TablePlan &table = plan<R>();
    const QUuid id = record.id.uuid();
    Statement query(m_connection.handle(), table.select + " WHERE id = ?");
    query.bind(1, id);
    const Result<QList<R>> there = readRows<R>(query);
    if (!there)
        return tl::unexpected(there.error());
    const Result<> written = there->isEmpty()
        ? insertCells(m_connection, table, id, cellsOf(record))
        : updateCells(m_connection, table, id, cellsOf(there->first()), cellsOf(record));
    if (!written)
        return written;
    return Citations(m_connection).set(R::kind.table, id, record.sources);
}

template class Repository<Case>;
template class Repository<Person>;
template class Repository<Name>;
template class Repository<Affiliation>;
template class Repository<Involvement>;
template class Repository<Measure>;
template class Repository<Placement>;
template class Repository<Order>;
template class Repository<Charge>;
template class Repository<ChargeStage>;
template class Repository<Requalification>;
template class Repository<Status>;
template class Repository<Hearing>;
template class Repository<Sentence>;
template class Repository<Count>;
template class Repository<Remedy>;
template class Repository<Argument>;
template class Repository<Restriction>;
template class Repository<Compliance>;
template class Repository<Event>;
template class Repository<Claim>;
template class Repository<Deadline>;
template class Repository<Answer>;
template class Repository<Review>;
template class Repository<UrgentAction>;
template class Repository<Letter>;
template class Repository<Dispatch>;
template class Repository<Disclosure>;
template class Repository<Document>;
template class Repository<Consent>;
template class Repository<Note>;
template class Repository<Source>;
template class Repository<Official>;
template class Repository<Wording>;
template class Repository<Salutation>;
template class Repository<RulePackFile>;
template class Repository<ListView>;
template class Repository<LetterTemplate>;
template class Repository<OfficeWord>;
template class Repository<OfficePaper>;

} // namespace habeas
