#include "app/vault/replay.h"

#include "app/vault/changejson.h"
#include "app/vault/engine.h"
#include "app/vault/historyread.h"
#include "app/vault/schema.h"
#include "app/vault/tablerow.h"
#include "app/vault/texts.h"

#include <QJsonArray>

#include <map>
#include <memory>
#include <optional>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// What history makes of one row: nothing, or columns and values.
class Player
{
public:
    void play(const Change &change)
    {
        const bool insert = change.operation == Change::Operation::Insert;
        m_fits = m_fits && insert != m_values.has_value();
        if (change.operation == Change::Operation::Delete) {
            m_values.reset();
            return;
        }
        if (!m_values)
            m_values.emplace();
        for (auto it = change.patch.begin(); it != change.patch.end(); ++it)
            m_values->insert(it.key(), it.value().toArray().at(1));
    }

    /// False where a change could not follow the ones before it.
    [[nodiscard]] bool fits() const { return m_fits; }

    [[nodiscard]] const std::optional<QJsonObject> &values() const { return m_values; }

private:
    std::optional<QJsonObject> m_values;
    bool m_fits = true;
};

class Replay
{
public:
    Replay(sqlite3 *handle, const std::vector<CapturedTable> &tables, CheckReport &report)
        : m_handle(handle)
        , m_report(report)
    {
        for (const CapturedTable &table : tables)
            m_tables.try_emplace(table.name, Table { &table, nullptr, 0 });
    }

    [[nodiscard]] Result<> run()
    {
        // In the order of the index on change (row_id): no sorting, one row in memory at a time.
        Statement history(m_handle,
                          "SELECT table_name, row_id, operation, patch FROM change "
                          "ORDER BY row_id, change_set, position");
        QUuid row;
        std::map<QString, Player> players; // one id may stand in several tables
        while (history.row()) {
            const Change change = changeAt(history, 0);
            if (change.row != row) {
                if (auto done = compare(row, players); !done)
                    return done;
                row = change.row;
                players.clear();
            }
            players[change.table].play(change);
        }
        if (auto done = history.finished(); !done)
            return done;
        if (auto done = compare(row, players); !done)
            return done;
        return countRows();
    }

private:
    struct Table
    {
        const CapturedTable *shape;
        std::unique_ptr<RowReader> reader;
        qint64 expected;
    };

    [[nodiscard]] Result<> compare(const QUuid &row, const std::map<QString, Player> &players)
    {
        for (const auto &[table, player] : players) {
            if (auto done = compare(table, row, player); !done)
                return done;
        }
        return {};
    }

    [[nodiscard]] Result<> compare(const QString &name, const QUuid &row, const Player &player)
    {
        const auto found = m_tables.find(name);
        if (found == m_tables.end()) {
            if (player.values())
                differs(name, row);
            return {};
        }
        Table &table = found->second;
        if (!table.reader)
            table.reader = std::make_unique<RowReader>(m_handle, *table.shape);
        if (player.values())
            ++table.expected;
        const auto present = table.reader->row(row);
        if (!present)
            return tl::unexpected(present.error());
        if (!player.fits() || present->has_value() != player.values().has_value()
            || (player.values() && !same(table, *player.values(), **present)))
            differs(name, row);
        return {};
    }

    /// Columns the schema has dropped since do not count; those added since hold their default.
    [[nodiscard]] static bool same(const Table &table, const QJsonObject &played,
                                   const QJsonObject &present)
    {
        QJsonObject expected = table.reader->defaults();
        for (auto it = played.begin(); it != played.end(); ++it) {
            if (table.shape->column(it.key()) != nullptr)
                expected[it.key()] = it.value();
        }
        return sameValues(expected, present);
    }

    [[nodiscard]] Result<> countRows()
    {
        for (const auto &[name, table] : m_tables) {
            Statement count(m_handle, "SELECT count(*) FROM " + quoted(name));
            const qint64 present = count.row() ? count.integer(0) : 0;
            if (auto done = count.finished(); !done)
                return done;
            m_report.rows += present;
            if (present > table.expected)
                m_report.problems << VaultTexts::tr("“%1” holds %n record(s) that the history does "
                                                    "not tell of.",
                                                    nullptr,
                                                    static_cast<int>(present - table.expected))
                                         .arg(name);
        }
        return {};
    }

    void differs(const QString &table, const QUuid &row)
    {
        m_report.problems << VaultTexts::tr("Record %1 of “%2” is not as its history tells it.")
                                 .arg(row.toString(QUuid::WithoutBraces), table);
    }

    sqlite3 *m_handle;
    std::map<QString, Table> m_tables;
    CheckReport &m_report;
};

} // namespace

Result<> checkReplay(sqlite3 *handle, CheckReport &report)
{
    const auto tables = capturedTables(handle);
    if (!tables)
        return tl::unexpected(tables.error());
    return Replay(handle, *tables, report).run();
}

} // namespace habeas
