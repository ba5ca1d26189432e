#include "ui/home/todaydelegate.h"

#include "app/records/today/todaywords.h"
#include "ui/home/todaymodel.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/looks/namecover.h"
#include "ui/widgets/looks/theme.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

#include <algorithm>

namespace habeas::ui {

namespace {

using Section = TodayItem::Section;

struct Sign
{
    Glyph glyph;
    Meaning meaning;
};

/// Red is for a last day that people set; what a rule computed is amber: nobody is said to be late.
Sign signOf(const TodayItem &item)
{
    switch (item.section) {
    case Section::Overdue:
    case Section::LongOverdue:
        return { Glyph::Warning, item.computed ? Meaning::Soon : Meaning::Overdue };
    case Section::Today:
        return { Glyph::Today, Meaning::Today };
    case Section::Check:
        return { Glyph::Unknown, Meaning::Unknown };
    case Section::Missed:
        return { Glyph::History, Meaning::Unknown };
    case Section::Next:
        return item.earliest == item.latest ? Sign { Glyph::Soon, Meaning::Soon }
                                            : Sign { Glyph::Unknown, Meaning::Unknown };
    case Section::Later:
        break;
    }
    return { Glyph::Calendar, Meaning::None };
}

constexpr int margin = 8;

/// Takes columns from the left or, where `fromEnd`, from the right edge of what is left.
QRect take(QRect &room, int width, bool fromEnd)
{
    QRect column = room;
    width = std::min(width, std::max(0, room.width()));
    if (fromEnd) {
        column.setLeft(room.right() - width + 1);
        room.setRight(column.left() - margin - 1);
    } else {
        column.setWidth(width);
        room.setLeft(column.right() + margin + 1);
    }
    return column;
}

void drawWords(QPainter *painter, const QStyleOptionViewItem &option, const QRect &column,
               const QString &words)
{
    const QRect place = QStyle::visualRect(option.direction, option.rect, column);
    painter->drawText(
        place,
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)
                         | Qt::AlignVCenter)
            | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(shownOnScreen(words), Qt::ElideRight, place.width()));
}

} // namespace

TodayDelegate::TodayDelegate(const TodayModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

bool TodayDelegate::isCramped(const QListView &view)
{
    constexpr int leastLetters = 95; // for all columns in one line
    return view.viewport()->width() < view.fontMetrics().averageCharWidth() * leastLetters;
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const bool two = view && isCramped(*view) && m_model->itemAt(index.row()) != nullptr;
    return { 0, option.fontMetrics.height() * (two ? 2 : 1) + 10 };
}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    if (m_model->itemAt(index.row()) == nullptr)
        paintHeading(painter, option, index.row());
    else
        paintItem(painter, option, index.row());
    painter->restore();
}

void TodayDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                 int row) const
{
    QStyleOptionViewItem line = option;
    const bool folded = m_model->lineAt(row) == TodayModel::Line::Folded;
    if (!folded)
        line.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver);
    line.state |= QStyle::State_Enabled;
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &line, painter, option.widget);
    const bool chosen = folded && (option.state & QStyle::State_Selected) != 0;
    QFont font = option.font;
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(
        option.palette.color(chosen ? QPalette::HighlightedText : QPalette::WindowText));
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const QString sign = folded
        ? (option.direction == Qt::RightToLeft ? QStringLiteral("◂ ") : QStringLiteral("▸ "))
        : QString();
    drawWords(painter, option, room, sign + m_model->index(row).data().toString());
    if (!folded) {
        painter->setPen(option.palette.color(QPalette::Mid));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
}

void TodayDelegate::paintItem(QPainter *painter, const QStyleOptionViewItem &option, int row) const
{
    const TodayItem &item = *m_model->itemAt(row);
    const CivilDay day = m_model->list().query.day;
    const Sign sign = signOf(item);
    const bool chosen = (option.state & QStyle::State_Selected) != 0;
    const QPalette &palette = option.palette;
    if (const QColor tint = meaningTint(sign.meaning, palette);
        !chosen && sign.meaning == Meaning::Overdue && tint.isValid())
        painter->fillRect(option.rect, tint);
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const int letter = option.fontMetrics.averageCharWidth();
    const bool narrow = option.rect.width() < letter * 125; // at a large zoom
    const int side = option.fontMetrics.height();
    const bool two = option.rect.height() >= side * 2; // lines: what it is stands below the rest
    QRect room = option.rect.adjusted(margin * 2, 0, -margin, 0);
    QRect icon = take(room, side, false);
    QRect below = room;
    if (two) {
        room.setHeight(room.height() / 2);
        below.setTop(room.bottom() + 1);
    }
    icon = QRect(icon.left(), room.center().y() - side / 2, side, side);
    glyphIcon(sign.glyph, sign.meaning)
        .paint(painter, QStyle::visualRect(option.direction, option.rect, icon), Qt::AlignCenter,
               chosen ? QIcon::Selected : QIcon::Normal);
    const QColor text = palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    const QString when = relativeDay(item, day);
    if (!when.isEmpty()) {
        painter->setPen(chosen ? text : meaningColor(sign.meaning, palette));
        drawWords(painter, option, take(room, letter * 20, false), when);
        painter->setPen(text);
        drawWords(painter, option, take(room, letter * (narrow ? 16 : 22), false),
                  absoluteDay(item));
    }
    painter->setPen(text);
    drawWords(painter, option, take(room, letter * (narrow ? 11 : 14), true), item.caseRef);
    drawWords(painter, option, two ? room : take(room, letter * (narrow ? 14 : 22), true),
              item.personName.simplified());
    drawWords(painter, option, two ? below : room, item.what.simplified());
}

} // namespace habeas::ui
