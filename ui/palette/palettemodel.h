#pragma once

#include "ui/palette/paletterows.h"

#include <QAbstractTableModel>

namespace habeas::ui {

/// The palette's lines: what it is, why it is there, its keys or its case.
class PaletteModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column { Text, Why, Side, ColumnCount };

    void show(const QList<PaletteRow> &rows);

    [[nodiscard]] const QList<PaletteRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteRow> m_rows;
};

} // namespace habeas::ui
