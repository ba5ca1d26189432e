#pragma once

#include "app/base/dates/partialdate.h"
#include "app/casefile/lawreference.h"
#include "app/casefile/money.h"
#include "app/casefile/record.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>
#include <variant>

namespace habeas {

class Statement;

/// What one column of one row holds. Texts that are empty are not kept at all.
using Cell = std::variant<std::monostate, qint64, QString, QUuid>;

[[nodiscard]] Cell textCell(const QString &text);
[[nodiscard]] Cell idCell(const QUuid &id);
[[nodiscard]] Cell dayCell(const std::optional<CivilDay> &day);
[[nodiscard]] Cell numberCell(const std::optional<int> &number);

void bindCell(Statement &statement, int index, const Cell &cell);

/// The columns a record's fields take, quoted: a date takes four, money four, all others one.
class ColumnLister
{
public:
    template<class Value>
    void operator()(const char *name, const Value &, FieldRule = {})
    {
        add(name);
    }

    void operator()(const char *name, const PartialDate &, FieldRule = {});
    void operator()(const char *name, const Money &, FieldRule = {});

    void add(const char *name, const char *suffix = "");

    [[nodiscard]] const QList<QByteArray> &columns() const { return m_columns; }

private:
    QList<QByteArray> m_columns;
};

/// A record's fields as cells, in the order of ColumnLister.
class CellWriter
{
public:
    void operator()(const char *, const QString &value, FieldRule = {}) { put(textCell(value)); }

    void operator()(const char *, bool value, FieldRule = {}) { put(qint64 { value ? 1 : 0 }); }

    void operator()(const char *, const std::optional<int> &value, FieldRule = {})
    {
        put(numberCell(value));
    }

    void operator()(const char *name, const PartialDate &value, FieldRule = {});
    void operator()(const char *name, const Money &value, FieldRule = {});

    void operator()(const char *, const LawReference &value, FieldRule = {})
    {
        put(textCell(value.text()));
    }

    template<class Other>
    void operator()(const char *, const Id<Other> &value, FieldRule = {})
    {
        put(idCell(value.uuid()));
    }

    void put(Cell cell) { m_cells << std::move(cell); }

    [[nodiscard]] const QList<Cell> &cells() const { return m_cells; }

private:
    QList<Cell> m_cells;
};

/// Reads a record's fields from the columns of a row, in the order of ColumnLister.
class CellReader
{
public:
    CellReader(const Statement &row, int firstColumn)
        : m_row(row)
        , m_column(firstColumn)
    {
    }

    void operator()(const char *name, QString &value, FieldRule = {});
    void operator()(const char *name, bool &value, FieldRule = {});
    void operator()(const char *name, std::optional<int> &value, FieldRule = {});
    void operator()(const char *name, PartialDate &value, FieldRule = {});
    void operator()(const char *name, Money &value, FieldRule = {});
    void operator()(const char *name, LawReference &value, FieldRule = {});

    template<class Other>
    void operator()(const char *, Id<Other> &value, FieldRule = {})
    {
        value = Id<Other>(nextId());
    }

    /// The column whose text is not what the program writes there; empty where all is well.
    [[nodiscard]] const QString &damaged() const { return m_damaged; }

private:
    [[nodiscard]] QUuid nextId();

    const Statement &m_row;
    int m_column;
    QString m_damaged;
};

} // namespace habeas
