#include "ui/widgets/fields/choicepopup.h"

#include <QScreen>
#include <QStringListModel>

namespace habeas::ui {

namespace {
constexpr int MostRows = 9;
}

ChoicePopup::ChoicePopup(QWidget *line)
    : QListView(line)
    , m_rows(new QStringListModel(this))
{
    // A tool tip window: shown above everything without taking keyboard or activation away.
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(m_rows);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        emit rowClicked(index.row());
    });
}

void ChoicePopup::showBelow(const QWidget *line, const QStringList &rows)
{
    m_rows->setStringList(rows);
    if (rows.isEmpty()) {
        hide();
        return;
    }
    const int height
        = sizeHintForRow(0) * qMin(static_cast<int>(rows.size()), MostRows) + 2 * frameWidth();
    const int width = qMax(line->width(), sizeHintForColumn(0) + 4 * frameWidth());
    QPoint corner = line->mapToGlobal(QPoint(0, line->height()));
    const QRect screen = line->screen()->availableGeometry();
    if (corner.y() + height > screen.bottom())
        corner.setY(line->mapToGlobal(QPoint(0, 0)).y() - height);
    corner.setX(qMax(screen.left(), qMin(corner.x(), screen.right() - width)));
    setGeometry(QRect(corner, QSize(qMin(width, screen.width()), height)));
    show();
}

int ChoicePopup::currentRow() const
{
    return isVisible() ? currentIndex().row() : -1;
}

void ChoicePopup::setCurrentRow(int row)
{
    setCurrentIndex(row < 0 ? QModelIndex() : m_rows->index(row));
}

int ChoicePopup::count() const
{
    return m_rows->rowCount();
}

} // namespace habeas::ui
