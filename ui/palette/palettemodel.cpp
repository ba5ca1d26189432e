#include "ui/palette/palettemodel.h"

#include "ui/widgets/looks/namecover.h"

#include <QGuiApplication>
#include <QIcon>
#include <QPalette>

namespace habeas::ui {

namespace {

QString shownText(const PaletteRow &row)
{
    // Covered, a name is its case's reference, which stands there already.
    return row.people.isEmpty() || namesAreCovered()
        ? row.text
        : PaletteModel::tr("%1 – %2", "case reference, people").arg(row.text, row.people);
}

QString spoken(const PaletteRow &row)
{
    QStringList parts { shownText(row), row.why, row.side };
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// The room of one, so that the words of all lines begin at the same place.
QIcon noIcon()
{
    static const QIcon empty = [] {
        constexpr int side = 64;
        QPixmap nothing(side, side);
        nothing.fill(Qt::transparent);
        return QIcon(nothing);
    }();
    return empty;
}

} // namespace

void PaletteModel::show(const QList<PaletteRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PaletteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteRow &row = m_rows.at(index.row());
    const QString text = index.column() == Text ? shownText(row)
        : index.column() == Why                 ? row.why
                                                : row.side;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::DecorationRole:
        if (index.column() != Text)
            return {};
        return row.glyph ? glyphIcon(*row.glyph) : noIcon();
    case Qt::AccessibleTextRole:
        return index.column() == Text ? spoken(row) : text;
    case Qt::ForegroundRole:
        if (!row.enabled)
            return QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
        return {};
    default:
        return {};
    }
}

} // namespace habeas::ui
