#include "app/actions/records/pasteactions.h"

#include "app/actions/hearings/newcase.h"
#include "app/actions/records/bulkactions.h"
#include "app/actions/records/pasteddetention.h"
#include "app/actions/records/pastedincase.h"
#include "app/actions/records/pastedpeople.h"
#include "app/actions/session/gesture.h"
#include "app/actions/session/longwrite.h"
#include "app/casefile/recordtypes.h"
#include "app/records/store/anyrepository.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct PasteText
{
    Q_DECLARE_TR_FUNCTIONS(PasteActions)
};

using Outcome = PasteRow::Outcome;

constexpr const char *CaseField = "case";

bool belongsToCase(const RecordShape &shape)
{
    return QByteArrayView(shape.kind.parent) == QByteArrayView(CaseField);
}

template<class R>
QList<AnyRecord> siblings(const Connection &connection, const QUuid &parent)
{
    QList<AnyRecord> records;
    const auto list = parent.isNull() ? Repository<R>(connection).all()
                                      : Repository<R>(connection).bareOfParent(parent);
    for (const R &record : list.value_or(QList<R>()))
        records << anyOf(record);
    return records;
}

class Planner
{
public:
    Planner(const Connection &connection, const PasteTable &table, CivilDay today)
        : m_connection(connection)
        , m_table(table)
        , m_shape(*shapeOf(table.table))
        , m_today(today)
        , m_isCase(table.table == CaseField)
        , m_inCase(connection, table, today)
    {
        if (m_isCase && fillsPeople(table))
            m_people.emplace(connection, table, today);
    }

    Result<> begin(const Progress &progress)
    {
        return m_people ? m_people->begin(progress) : Result<>();
    }

    PasteRow row(const QStringList &cells)
    {
        PasteRow row;
        row.number = ++m_number;
        const Result<AnyRecord> before = start(cells, row);
        if (before)
            row.record = *before;
        else
            addProblem(row, before.error());
        const bool isOnFile = row.outcome == Outcome::Changes;
        readCells(cells, row);
        if (!before)
            return row;
        if (m_isCase && !isOnFile)
            open(row);
        if (const QString note = cellOf(cells, "note");
            !note.isEmpty() && note != row.record.note) {
            row.before.insert(u"note"_s, row.record.note);
            row.record.note = note;
            row.fields << u"note"_s;
        }
        m_inCase.read(cells, row);
        if (m_people)
            m_people->read(cells, isOnFile, row);
        if (row.problems.isEmpty()) {
            const QList<FieldFault> faults = faultsIn(row.record);
            for (const FieldFault &fault : faults)
                row.addProblem(fault.field, fault.reason);
        }
        settle(row);
        return row;
    }

private:
    struct Known
    {
        AnyRecord record;
        int row; ///< 0: on file
    };

    [[nodiscard]] QString cellOf(const QStringList &cells, const QByteArray &field) const
    {
        return cells.value(m_table.fields.indexOf(field)).trimmed();
    }

    [[nodiscard]] bool saysNothing(const QStringList &cells) const
    {
        for (qsizetype i = 0; i < m_table.fields.size(); ++i) {
            if (!m_table.fields.at(i).isEmpty() && !cells.value(i).trimmed().isEmpty())
                return false;
        }
        return true;
    }

    static void addProblem(PasteRow &row, const Error &error)
    {
        row.addProblem(error.detail.section(u'.', 1), error.message);
    }

    /// What a new case has unless its row says otherwise.
    void open(PasteRow &row)
    {
        if (std::get<QString>(row.record.value("status")).isEmpty())
            row.record.set("status", u"open"_s);
        if (m_table.fields.contains("ref"))
            return;
        const QString country = std::get<QString>(row.record.value("country"));
        row.what = nextCaseRef(m_connection, country, m_today, m_given.value(country));
        row.record.set("ref", row.what);
        row.fields << u"ref"_s;
    }

    /// What becomes of a row that was read.
    void settle(PasteRow &row)
    {
        if (row.outcome == Outcome::Problem)
            return;
        if (!row.similar.isEmpty() && m_table.similar == PasteTable::Similar::LeaveOut) {
            row.outcome = Outcome::Similar;
            return;
        }
        if (row.outcome == Outcome::Changes && row.fields.isEmpty())
            row.outcome = Outcome::Same;
        if (row.outcome == Outcome::Adds && !m_isCase) // cases differ in their references
            lookForTwin(row);
        if (row.outcome == Outcome::Same)
            row.with.clear(); // an order for a hearing that is there
        if (m_isCase && row.outcome == Outcome::Adds)
            m_given.insert(std::get<QString>(row.record.value("country")),
                           std::get<QString>(row.record.value("ref")));
        if (m_people && row.outcome != Outcome::Same)
            m_people->keep(row);
    }

    /// Every cell is looked at, so that a person can mend all of a row at once.
    void readCells(const QStringList &cells, PasteRow &row)
    {
        for (qsizetype i = 0; i < m_table.fields.size(); ++i) {
            const QByteArray &name = m_table.fields.at(i);
            const QString text = cells.value(i).trimmed();
            const qsizetype at = m_shape.indexOf(name);
            if (name.isEmpty() || text.isEmpty() || at < 0
                || m_shape.fields.at(at).type == FieldType::Reference)
                continue;
            const auto value
                = readFieldValue(m_shape, m_shape.fields.at(at), text, m_today, m_table.dates);
            if (!value) {
                addProblem(row, value.error());
            } else if (row.record.shape && row.record.values.at(at) != *value) {
                row.before.insert(QString::fromLatin1(name),
                                  fieldText(m_shape.fields.at(at), row.record.values.at(at)));
                row.record.values[at] = *value;
                row.fields << QString::fromLatin1(name);
            }
        }
    }

    /// The record as it is before the row's cells: the case of that reference, or a new one.
    Result<AnyRecord> start(const QStringList &cells, PasteRow &row)
    {
        const QString ref = cellOf(cells, m_isCase ? QByteArray("ref") : QByteArray(CaseField));
        row.what = ref;
        if (!m_isCase && !belongsToCase(m_shape)) {
            row.what = cells.value(0).trimmed();
            return newRecord(m_table.table);
        }
        if (m_isCase && !m_table.fields.contains("ref")) {
            if (saysNothing(cells))
                return refused(PasteText::tr("Nothing stands in this row."));
            return newRecord(CaseField); // its number is given once its country is read
        }
        if (ref.isEmpty())
            return refused(PasteText::tr("The case's reference is missing."), u"case.case"_s);
        const auto id = caseWithRef(m_connection, ref);
        if (!id)
            return tl::unexpected(id.error());
        if (m_isCase)
            return startCase(*id, ref, row);
        if (id->isNull())
            return refused(
                PasteText::tr("There is no case %1. Mend the reference, or make the case first.")
                    .arg(ref),
                u"case.case"_s);
        const auto file = readAny(m_connection, CaseField, *id);
        if (file && file->deleted)
            return refused(
                PasteText::tr("The case %1 is in the bin. Bring it back first.").arg(ref),
                u"case.case"_s);
        AnyRecord record = newRecord(m_table.table);
        record.set(CaseField, *id);
        return record;
    }

    Result<AnyRecord> startCase(const QUuid &id, const QString &ref, PasteRow &row)
    {
        if (m_refs.contains(ref))
            return refused(PasteText::tr("The reference %1 stands in this table twice. Each row "
                                         "needs a reference of its own.")
                               .arg(ref),
                           u"case.ref"_s);
        m_refs.insert(ref);
        if (id.isNull())
            return newRecord(CaseField);
        row.outcome = Outcome::Changes;
        auto record = readAny(m_connection, CaseField, id);
        if (record && record->deleted)
            return refused(
                PasteText::tr("The case %1 is in the bin. Bring it back first.").arg(ref),
                u"case.ref"_s);
        return record;
    }

    /// Whether a record with just these values is on file, or in a row before.
    void lookForTwin(PasteRow &row)
    {
        const AnyRecord &record = row.record;
        const QUuid parent = record.parent();
        if (!m_read.contains(parent)) {
            m_read.insert(parent);
            eachRecordType([&]<class R>(std::type_identity<R>) {
                if (m_table.table != R::kind.table)
                    return;
                for (const AnyRecord &other : siblings<R>(m_connection, parent))
                    m_known.insert(roughly(other), { other, 0 });
            });
        }
        const size_t rough = roughly(record);
        const auto [from, to] = std::as_const(m_known).equal_range(rough);
        const auto twin = std::find_if(from, to, [&record](const Known &other) {
            return other.record.note == record.note
                && std::ranges::equal(other.record.values, record.values, isSameValue);
        });
        if (twin == to) {
            m_known.insert(rough, { record, row.number });
            return;
        }
        row.outcome = Outcome::Same;
        if (twin->row > 0)
            row.why = PasteText::tr("The same as row %1 of this table.").arg(twin->row);
    }

    /// The same for records with the same values.
    static size_t roughly(const AnyRecord &record)
    {
        size_t all = qHash(record.parent());
        for (const FieldValue &value : record.values) {
            size_t one = 0;
            if (const auto *text = std::get_if<QString>(&value))
                one = qHash(*text);
            else if (const auto *date = std::get_if<PartialDate>(&value))
                one = qHash(date->edtf());
            all = qHashMulti(all, one);
        }
        return all;
    }

    const Connection &m_connection;
    const PasteTable &m_table;
    const RecordShape &m_shape;
    CivilDay m_today;
    bool m_isCase;
    PastedInCase m_inCase;
    std::optional<PastedPeople> m_people; ///< where columns fill them
    QSet<QString> m_refs;
    QHash<QString, QString> m_given; ///< by country: the last number a row before got
    QSet<QUuid> m_read; ///< parents whose records are known
    QMultiHash<size_t, Known> m_known; ///< on file, or in a row before
    int m_number = 0;
};

Result<> checkTable(const PasteTable &table)
{
    const RecordShape *shape = shapeOf(table.table);
    if (!shape || pasteFields(table.table).isEmpty())
        return refused(PasteText::tr(
            "Records of this kind are not pasted from a table. Add them one by one."));
    if (table.rows.isEmpty())
        return refused(
            PasteText::tr("There is no row to paste. Copy the rows in the spreadsheet first."));
    if (table.rows.size() > MostPasted)
        return refused(
            PasteText::tr("These are %1 rows. At most %2 are pasted at once: choose fewer.")
                .arg(table.rows.size())
                .arg(MostPasted));
    if (belongsToCase(*shape) && !table.fields.contains(CaseField))
        return refused(PasteText::tr("Say which column holds the case's reference."),
                       QString::fromLatin1(table.table + '.' + CaseField));
    const bool fillsAny = std::ranges::any_of(table.fields, [](const QByteArray &field) {
        return !field.isEmpty();
    });
    if (!fillsAny)
        return refused(PasteText::tr("Say above what at least one column holds."));
    QSet<QByteArray> seen;
    for (const QByteArray &field : table.fields) {
        if (!field.isEmpty() && seen.contains(field))
            return refused(PasteText::tr("Two columns fill the same field. Leave one of them out."),
                           QString::fromLatin1(table.table + '.' + field));
        seen.insert(field);
    }
    return {};
}

} // namespace

Result<PastePlan> planPaste(const Connection &connection, const PasteTable &table, CivilDay today,
                            const Progress &progress)
{
    if (const Result<> checked = checkTable(table); !checked)
        return tl::unexpected(checked.error());
    PastePlan plan;
    Planner planner(connection, table, today);
    if (const Result<> begun = planner.begin(progress); !begun)
        return tl::unexpected(begun.error());
    for (const QStringList &cells : table.rows) {
        if (progress && !progress(plan.rows.size(), table.rows.size()))
            return failure(ErrorKind::Cancelled,
                           PasteText::tr("This was stopped. Nothing was changed."));
        plan.rows << planner.row(cells);
    }
    return plan;
}

Result<Done> runPaste(Session &session, const PasteTable &table, const QString &words,
                      const Progress &progress)
{
    const Connection &connection = session.vault->connection();
    LongWrite waiting(session, progress, 2 * table.rows.size()); // planned, then written
    PastePlan plan;
    const Result<Gestured> saved = performGesture(session, words, [&](const Transaction &proof) {
        auto made = planPaste(connection, table, habeas::today(session.clock),
                              [&waiting](qsizetype, qsizetype) {
                                  return waiting.step().has_value();
                              });
        if (!made)
            return Result<>(tl::unexpected(made.error()));
        plan = *std::move(made);
        for (const PasteRow &row : std::as_const(plan.rows)) {
            if (row.outcome != Outcome::Adds && row.outcome != Outcome::Changes)
                continue;
            if (const Result<> going = waiting.step(); !going)
                return going;
            for (const AnyRecord &record : QList<AnyRecord> { row.record } + row.with) {
                if (const Result<> written = saveAny(connection, proof, record); !written)
                    return written;
            }
        }
        return Result<>();
    });
    if (!saved)
        return tl::unexpected(saved.error());
    Done done { saved->changeSet, words, saved->moved };
    done.effects.prepend(PasteText::tr("%1 added, %2 changed, %3 there already, %4 left out.")
                             .arg(plan.count(Outcome::Adds))
                             .arg(plan.count(Outcome::Changes))
                             .arg(plan.count(Outcome::Same))
                             .arg(plan.count(Outcome::Problem) + plan.count(Outcome::Similar)));
    return done;
}

} // namespace habeas
