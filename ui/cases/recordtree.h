#pragma once

#include "ui/cases/recordfields.h"
#include "ui/widgets/forms/recordwish.h"
#include "ui/widgets/looks/theme.h"

#include <QAbstractItemModel>
#include <QVariant>

namespace habeas::ui {

struct SheetCell
{
    QString text;
    QVariant sort = {}; ///< what the column sorts by; the text where it is not set
    Meaning meaning = Meaning::None; ///< beside the words, never instead of them
    bool whole = false; ///< never cut short; what has a key to sort by is not either
};

/// One line of a tab. Lines below it (orders of a measure, stages of a charge) are its children;
/// children have none of their own.
struct SheetRow
{
    QList<SheetCell> cells;
    QUuid record; ///< what the side panel reads
    QList<FieldLine> extra; ///< computed lines the panel shows before the record's own
    RecordText text; ///< the panel's whole content, where there is no record
    RecordWish add = {}; ///< what Enter begins, where there is no record; no table: nothing
    bool sealed = false;
    QList<SheetRow> children;
};

/// The content of one tab: plain values, made from a folder by ui/cases/sheets/sheets.h.
struct Sheet
{
    QStringList headers;
    QList<SheetRow> rows;
    QString lead; ///< one line above the table; may be empty
    QString empty; ///< what stands there instead of rows
    int widest = 0; ///< the column that takes the room that is left
};

class RecordTree final : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void show(const Sheet &sheet);
    /// Null for an invalid index. The pointer lives until the next show().
    [[nodiscard]] const SheetRow *rowAt(const QModelIndex &index) const;
    /// Invalid where no line shows that record.
    [[nodiscard]] QModelIndex indexOf(const QUuid &record) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    Sheet m_sheet;
};

} // namespace habeas::ui
