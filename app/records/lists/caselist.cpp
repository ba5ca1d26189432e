#include "app/records/lists/caselist.h"

#include "app/base/text/textfold.h"
#include "app/records/find/casesearch.h"
#include "app/records/lists/casenames.h"
#include "app/records/lists/computeddays.h"
#include "app/records/lists/listshape.h"
#include "app/records/lists/nextdue.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace habeas {

namespace {

struct CaseListText
{
    Q_DECLARE_TR_FUNCTIONS(Records)
};

QByteArray orderSql(const CaseListQuery &wanted)
{
    const auto byLatest
        = [](const char *table, const char *column, const QByteArray &only = {}) -> QByteArray {
        return "SELECT c.seq FROM \"case\" c LEFT JOIN (SELECT \"case\" AS owner, max("
            + QByteArray(column) + ") AS latest FROM " + table + " WHERE deleted = 0 " + only
            + "GROUP BY \"case\") x ON x.owner = c.id WHERE c.deleted = 0 "
              "ORDER BY x.latest IS NULL, x.latest, c.ref";
    };
    switch (wanted.sort) {
    case CaseListQuery::Sort::Status:
        return "SELECT seq FROM \"case\" WHERE deleted = 0 ORDER BY status, ref";
    case CaseListQuery::Sort::MeasureFrom:
        return byLatest("measure", "from_earliest");
    case CaseListQuery::Sort::LastHearing:
        return byLatest("hearing", "at_earliest",
                        "AND at_earliest <= " + QByteArray::number(wanted.today.number()) + ' ');
    case CaseListQuery::Sort::Ref:
    case CaseListQuery::Sort::Person:
        break;
    }
    return "SELECT seq FROM \"case\" WHERE deleted = 0 ORDER BY ref";
}

/// By name as people look for it: script and case folded; cases without a name last.
Result<QList<qint64>> orderByPerson(const Connection &connection)
{
    Statement query(connection.handle(),
                    forScreen("SELECT c.seq, (" + QByteArray(NameOfCase)
                              + ") FROM \"case\" c WHERE c.deleted = 0 ORDER BY c.ref"));
    std::vector<std::pair<QString, qint64>> names;
    while (query.row())
        names.emplace_back(foldForSearch(query.text(1)), query.integer(0));
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    std::ranges::stable_sort(names, [](const auto &a, const auto &b) {
        return std::pair(a.first.isEmpty(), a.first) < std::pair(b.first.isEmpty(), b.first);
    });
    QList<qint64> order;
    order.reserve(static_cast<qsizetype>(names.size()));
    for (const auto &entry : names)
        order << entry.second;
    return order;
}

Result<QList<qint64>> wholeOrder(const Connection &connection, const CaseListQuery &wanted)
{
    if (wanted.sort == CaseListQuery::Sort::Person)
        return orderByPerson(connection);
    Statement query(connection.handle(), orderSql(wanted));
    QList<qint64> order;
    while (query.row())
        order << query.integer(0);
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return order;
}

/// The statements of one window, prepared once for all its rows.
class RowReader
{
public:
    RowReader(const Connection &connection, CivilDay today)
        : m_case(connection.handle(),
                 forScreen("SELECT c.id, c.ref, c.title, c.country, c.status, ("
                           + QByteArray(NameOfCase) + "), (" + PeopleOfCase
                           + ") FROM \"case\" c WHERE c.seq = ?"))
        , m_measure(
              connection.handle(),
              QByteArray("SELECT x.type, x.\"from\", x.from_typed, x.until, x.until_typed, "
                         "e.earliest, e.latest, x.person FROM measure x LEFT JOIN due e ON "
                         "e.record = x.id "
                         "AND e.source = 'liberty_end' WHERE x.\"case\" = ? AND x.deleted = 0 "
                         "ORDER BY (")
                  + isHeldUnder("x").replace("%today%", QByteArray::number(today.number()))
                  + ") DESC, x.from_earliest IS NULL, x.from_earliest DESC, x.id DESC "
                    "LIMIT 1")
        , m_name(connection.handle(),
                 forScreen(QByteArray("SELECT n.text FROM name n WHERE n.deleted = 0 "
                                      "AND n.person = ? ORDER BY ")
                           + NameFits + " DESC, n.id LIMIT 1"))
        , m_hearing(connection.handle(),
                    "SELECT at, at_typed FROM hearing WHERE \"case\" = ? AND deleted = 0 "
                    "AND (at_earliest IS NULL OR at_earliest <= ?2) "
                    "ORDER BY at_earliest IS NULL, at_earliest DESC, id DESC LIMIT 1")
        , m_action(connection.handle(),
                   "SELECT act_by, act_by_typed FROM urgent_action "
                   "WHERE \"case\" = ? AND deleted = 0 "
                   "ORDER BY issued_earliest IS NULL, issued_earliest DESC, id DESC LIMIT 1")
        , m_due(connection.handle(),
                QByteArray("SELECT " + nextDueOf("?1"))
                    .replace("%today%", QByteArray::number(today.number())))
    {
        m_hearing.bind(2, today.number());
    }

    Result<> read(qint64 seq, QList<CaseRow> &rows)
    {
        CaseRow row;
        m_case.bind(1, seq);
        const bool found = m_case.row();
        if (found) {
            row.seq = seq;
            row.id = Id<Case>(m_case.uuid(0));
            row.ref = m_case.text(1);
            row.title = m_case.text(2);
            row.country = m_case.text(3);
            row.status = m_case.text(4);
            row.personName = m_case.text(5);
            row.people = m_case.integer(6);
        }
        Result<> done = m_case.finished();
        if (!done || !found)
            return done; // deleted since the order was read: the row is simply not there
        readMeasure(row);
        readDate(m_hearing, row.id, row.lastHearing);
        readDate(m_action, row.id, row.actBy);
        readDue(row);
        rows << row;
        return m_result;
    }

private:
    void readMeasure(CaseRow &row)
    {
        m_measure.bind(1, row.id.uuid());
        QUuid person;
        if (m_measure.row()) {
            person = m_measure.isNull(7) ? QUuid() : m_measure.uuid(7);
            row.measureType = m_measure.text(0);
            row.measureFrom = dateAt(m_measure, 1);
            row.measureUntil = dateAt(m_measure, 3);
            if (!row.measureUntil.isSet() && !m_measure.isNull(6))
                row.mayEnd
                    = someDayWithin(CivilDay(m_measure.integer(5)), CivilDay(m_measure.integer(6)));
        }
        keep(m_measure.finished());
        if (row.people < 2 || person.isNull())
            return;
        m_name.bind(1, person);
        if (m_name.row())
            row.measureOf = m_name.text(0);
        keep(m_name.finished());
    }

    void readDate(Statement &query, Id<Case> id, PartialDate &date)
    {
        query.bind(1, id.uuid());
        if (query.row())
            date = dateAt(query, 0);
        keep(query.finished());
    }

    void readDue(CaseRow &row)
    {
        m_due.bind(1, row.id.uuid());
        if (m_due.row() && !m_due.isNull(0))
            row.nextDue = PartialDate::fromDay(CivilDay(m_due.integer(0)));
        keep(m_due.finished());
    }

    PartialDate dateAt(const Statement &query, int column)
    {
        Result<PartialDate> date = PartialDate::restore(query.text(column), query.text(column + 1));
        if (date)
            return *date;
        keep(failure(ErrorKind::Damaged,
                     CaseListText::tr("A date in this vault is not one Habeas wrote. Nothing was "
                                      "changed. Check the vault, or restore the newest backup."),
                     date.error().detail));
        return {};
    }

    void keep(const Result<> &result)
    {
        if (m_result && !result)
            m_result = result;
    }

    Statement m_case;
    Statement m_measure;
    Statement m_name;
    Statement m_hearing;
    Statement m_action;
    Statement m_due;
    Result<> m_result;
};

} // namespace

Result<QList<qint64>> caseOrder(const Connection &connection, const CaseListQuery &query)
{
    if (query.text.trimmed().isEmpty())
        return caseOrder(connection, query, CaseSearch());
    const Result<CaseSearch> search = CaseSearch::read(connection);
    if (!search)
        return tl::unexpected(search.error());
    return caseOrder(connection, query, *search);
}

Result<QList<qint64>> caseOrder(const Connection &connection, const CaseListQuery &query,
                                const CaseSearch &search)
{
    Result<QList<qint64>> order = wholeOrder(connection, query);
    if (!order)
        return order;
    if (!query.text.trimmed().isEmpty()) {
        const QSet<qint64> found = search.matching(query.text);
        order->removeIf([&found](qint64 seq) {
            return !found.contains(seq);
        });
    }
    if (query.descending)
        std::ranges::reverse(*order);
    return order;
}

Result<QList<CaseRow>> caseRows(const Connection &connection, std::span<const qint64> seqs,
                                CivilDay today)
{
    QList<CaseRow> rows;
    rows.reserve(static_cast<qsizetype>(seqs.size()));
    RowReader reader(connection, today);
    for (const qint64 seq : seqs) {
        if (const auto read = reader.read(seq, rows); !read)
            return tl::unexpected(read.error());
    }
    return rows;
}

QString onlyCountry(const Connection &connection)
{
    Statement query(connection.handle(),
                    "SELECT min(country), max(country) FROM \"case\" WHERE deleted = 0");
    return query.row() && query.text(0) == query.text(1) ? query.text(0) : QString();
}

Result<qint64> caseCount(const Connection &connection)
{
    Statement query(connection.handle(), "SELECT count(*) FROM \"case\" WHERE deleted = 0");
    const qint64 count = query.row() ? query.integer(0) : 0;
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return count;
}

} // namespace habeas
