#include "ui/widgets/fields/choicepopup.h"

#include <QScreen>
#include <QStringListModel>
#include <QStyledItemDelegate>

namespace habeas::ui {

namespace {
constexpr int MostRows = 9;
constexpr int MoreLetters = 40; ///< how much wider than its field a list may be

/// Rows no wider than their list: what does not fit is elided.
class NarrowRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const auto *list = qobject_cast<const QListView *>(option.widget);
        const int most = list != nullptr ? list->maximumWidth() - 2 * list->frameWidth() : 0;
        return most > 0 ? size.boundedTo(QSize(most, size.height())) : size;
    }
};
} // namespace

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
    setItemDelegate(new NarrowRows(this));
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        emit rowClicked(index.row());
    });
}

void ChoicePopup::showBelow(const QWidget *line, const QStringList &rows)
{
    const QRect screen = line->screen()->availableGeometry();
    // One name of three hundred letters must not push the list over the form and the screen.
    setMaximumWidth(
        qMin(screen.width(), line->width() + MoreLetters * line->fontMetrics().averageCharWidth()));
    m_rows->setStringList(rows);
    if (rows.isEmpty()) {
        hide();
        return;
    }
    const int height
        = sizeHintForRow(0) * qMin(static_cast<int>(rows.size()), MostRows) + 2 * frameWidth();
    const int width
        = qMin(maximumWidth(), qMax(line->width(), sizeHintForColumn(0) + 4 * frameWidth()));
    QPoint corner = line->mapToGlobal(QPoint(0, line->height()));
    if (corner.y() + height > screen.bottom())
        corner.setY(line->mapToGlobal(QPoint(0, 0)).y() - height);
    corner.setX(qMax(screen.left(), qMin(corner.x(), screen.right() - width)));
    setGeometry(QRect(corner, QSize(width, height)));
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
