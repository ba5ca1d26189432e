#include "app/vault/patch.h"

#include "app/vault/breath.h"
#include "app/vault/changejson.h"
#include "app/vault/engine.h"
#include "app/vault/tablerow.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <memory>

#include <sqlite3.h>

namespace habeas {

namespace {

using Operation = Change::Operation;

enum Side : qsizetype { Before = 0, After = 1 };

class Patcher
{
public:
    Patcher(sqlite3 *handle, const std::vector<CapturedTable> &tables)
        : m_handle(handle)
        , m_tables(tables)
    {
    }

    /// Whether every row is as the changes have it on that side.
    [[nodiscard]] Result<bool> allStand(const QList<Change> &changes, Side side)
    {
        qsizetype step = 0;
        for (const Change &change : changes) {
            if (auto going = breathe(m_handle, step++); !going)
                return tl::unexpected(going.error());
            const auto same = stands(change, side);
            if (!same || !*same)
                return same;
        }
        return true;
    }

    [[nodiscard]] Result<> make(const Change &change)
    {
        const CapturedTable *table = tableOf(change);
        if (table == nullptr)
            return engineFailure(SQLITE_SCHEMA);
        switch (change.operation) {
        case Operation::Insert:
            return insert(*table, change);
        case Operation::Update:
            return update(*table, change);
        case Operation::Delete: {
            Statement remove(m_handle, "DELETE FROM " + quoted(table->name) + " WHERE id = ?");
            return remove.bind(1, change.row).run();
        }
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] const CapturedTable *tableOf(const Change &change) const
    {
        const auto found = std::find_if(m_tables.begin(), m_tables.end(), [&](const auto &table) {
            return table.name == change.table;
        });
        return found == m_tables.end() ? nullptr : &*found;
    }

    [[nodiscard]] RowReader &reader(const CapturedTable &table)
    {
        auto &reader = m_readers[table.name];
        if (!reader)
            reader = std::make_unique<RowReader>(m_handle, table);
        return *reader;
    }

    [[nodiscard]] Result<bool> stands(const Change &change, Side side)
    {
        const CapturedTable *table = tableOf(change);
        if (table == nullptr)
            return false;
        const auto present = reader(*table).row(change.row);
        if (!present)
            return tl::unexpected(present.error());
        const bool absent = (change.operation == Operation::Insert && side == Before)
            || (change.operation == Operation::Delete && side == After);
        if (absent || !*present)
            return absent == !*present;
        // An insert or delete speaks of the whole row, an update of its columns only.
        QJsonObject expected
            = change.operation == Operation::Update ? **present : reader(*table).defaults();
        for (auto it = change.patch.begin(); it != change.patch.end(); ++it) {
            if (table->column(it.key()) != nullptr)
                expected[it.key()] = it.value().toArray().at(side);
        }
        return sameValues(expected, **present);
    }

    [[nodiscard]] Result<> insert(const CapturedTable &table, const Change &change)
    {
        QByteArray columns = "id";
        QByteArray marks = "?1";
        QList<QJsonValue> values;
        for (auto it = change.patch.begin(); it != change.patch.end(); ++it) {
            if (table.column(it.key()) == nullptr)
                continue;
            values << it.value().toArray().at(After);
            columns += ", " + quoted(it.key());
            marks += ", ?" + QByteArray::number(values.size() + 1);
        }
        Statement statement(m_handle,
                            "INSERT INTO " + quoted(table.name) + " (" + columns + ") VALUES ("
                                + marks + ")");
        statement.bind(1, change.row);
        for (qsizetype i = 0; i < values.size(); ++i)
            bindJson(statement, static_cast<int>(i + 2), values[i]);
        return statement.run();
    }

    [[nodiscard]] Result<> update(const CapturedTable &table, const Change &change)
    {
        QByteArrayList assignments;
        QList<QJsonValue> values;
        for (auto it = change.patch.begin(); it != change.patch.end(); ++it) {
            if (table.column(it.key()) == nullptr)
                continue;
            values << it.value().toArray().at(After);
            assignments << quoted(it.key()) + " = ?" + QByteArray::number(values.size() + 1);
        }
        if (assignments.isEmpty())
            return {};
        Statement statement(m_handle,
                            "UPDATE " + quoted(table.name) + " SET " + assignments.join(", ")
                                + " WHERE id = ?1");
        statement.bind(1, change.row);
        for (qsizetype i = 0; i < values.size(); ++i)
            bindJson(statement, static_cast<int>(i + 2), values[i]);
        return statement.run();
    }

    sqlite3 *m_handle;
    const std::vector<CapturedTable> &m_tables;
    std::map<QString, std::unique_ptr<RowReader>> m_readers;
};

/// Updates first, so that references have left the rows that go, and no cascade takes others along;
/// then deletes, then inserts. An update that needs the place of a row still there waits for the
/// next round.
Result<> makeAll(sqlite3 *handle, Patcher &patcher, QList<Change> waiting)
{
    qsizetype step = 0;
    const auto rank = [](const Change &change) {
        return change.operation == Operation::Update ? 0
            : change.operation == Operation::Delete  ? 1
                                                     : 2;
    };
    std::stable_sort(waiting.begin(), waiting.end(), [&](const Change &a, const Change &b) {
        return rank(a) < rank(b);
    });
    while (!waiting.isEmpty()) {
        QList<Change> next;
        Result<> last;
        for (const Change &change : std::as_const(waiting)) {
            if (auto going = breathe(handle, step++); !going)
                return going;
            last = patcher.make(change);
            if (!last && last.error().kind != ErrorKind::Refused)
                return last;
            if (!last)
                next << change;
        }
        if (next.size() == waiting.size())
            return patcher.make(next.first());
        waiting = next;
    }
    return {};
}

} // namespace

QList<Change> inverted(const QList<Change> &changes)
{
    QList<Change> inverse;
    inverse.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        Change back = *change;
        if (change->operation == Operation::Insert)
            back.operation = Operation::Delete;
        else if (change->operation == Operation::Delete)
            back.operation = Operation::Insert;
        for (auto it = back.patch.begin(); it != back.patch.end(); ++it) {
            const QJsonArray pair = it.value().toArray();
            it.value() = QJsonArray { pair.at(After), pair.at(Before) };
        }
        inverse << back;
    }
    return inverse;
}

Result<Applied> applyPatches(sqlite3 *handle, const std::vector<CapturedTable> &tables,
                             const QList<Change> &changes)
{
    Patcher patcher(handle, tables);
    const auto untouched = patcher.allStand(changes, Before);
    if (!untouched)
        return tl::unexpected(untouched.error());
    if (!*untouched)
        return Applied::MovedOn;
    if (auto deferred = execute(handle, "PRAGMA defer_foreign_keys = ON"); !deferred)
        return tl::unexpected(deferred.error());
    if (auto made = makeAll(handle, patcher, changes); !made)
        return tl::unexpected(made.error());
    // A cascade or trigger may have done more than was asked.
    const auto arrived = patcher.allStand(changes, After);
    if (!arrived)
        return tl::unexpected(arrived.error());
    return *arrived ? Applied::All : Applied::MovedOn;
}

} // namespace habeas
