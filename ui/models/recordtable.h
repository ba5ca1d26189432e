#pragma once

#include "app/base/dates/partialdate.h"
#include "app/casefile/casefolder.h"

#include <QAbstractTableModel>
#include <QUuid>

namespace habeas::ui {

struct TableCell
{
    QString text;
    QVariant sort = {}; ///< QString or qint64; where it is not set, the text
    QString spoken = {}; ///< for a screen reader, where a symbol or a short form would mislead
};

struct TableRow
{
    QUuid id;
    QString ref = {}; ///< the case it belongs to, in tables across cases
    QList<TableCell> cells = {};
};

/// A table as a plain value: what a RecordTableModel shows.
struct ValueTable
{
    QStringList headers;
    QList<TableRow> rows;
};

/// By earliest possible day, then the more precise first, unknown and unset last.
[[nodiscard]] QVariant dateSortKey(const PartialDate &date);
/// A date as tables show it: short, in the screen's language.
[[nodiscard]] TableCell dateCell(const PartialDate &date);
/// A text of a record as tables show it: one line, and isolated so that a name in one direction
/// does not turn the words around it.
[[nodiscard]] QString cellText(const QString &text);

/// Records of any kind as a table: one column for every field that any of them has a value in,
/// dates and codes in the screen's language, references by the name of what they lead to. Machine
/// fields (hashes, frozen letters) are left out.
template<class R>
[[nodiscard]] ValueTable recordTable(const QList<R> &records, const CaseFolder &folder);

class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows another table. Where the ids are the same as before, rows are only updated, so that
    /// selection and scrolling stay.
    void show(const ValueTable &table);

    [[nodiscard]] const ValueTable &table() const { return m_table; }

    /// -1 where no row has that id.
    [[nodiscard]] int rowOf(const QUuid &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    ValueTable m_table;
};

} // namespace habeas::ui
