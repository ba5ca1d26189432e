#include "ui/home/todaydelegate.h"

#include "app/records/today/todaywords.h"
#include "ui/home/todaymodel.h"
#include "ui/widgets/lists/columnwidths.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/looks/namecover.h"
#include "ui/widgets/looks/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

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

/// As it is, in names that may be seen.
void drawLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &column,
              const QString &line)
{
    painter->drawText(QStyle::visualRect(option.direction, option.rect, column),
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)
                                       | Qt::AlignVCenter)
                          | Qt::TextSingleLine,
                      line);
}

void drawWords(QPainter *painter, const QStyleOptionViewItem &option, const QRect &column,
               const QString &words, Qt::TextElideMode cut = Qt::ElideRight)
{
    drawLine(painter, option, column,
             painter->fontMetrics().elidedText(shownOnScreen(words), cut, column.width()));
}

/// What is to be done is told whole, in as many lines as that takes.
QStringList linesOf(const QString &words, const QFont &font, int width)
{
    if (width <= 0 || QFontMetrics(font).horizontalAdvance(words) <= width)
        return { words };
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

constexpr int air = 5; // pixels above and below the words of a line

/// Whole where what is to be done has made room for its lines.
void drawWho(QPainter *painter, const QStyleOptionViewItem &option, QRect column,
             const QString &name)
{
    const int height = option.fontMetrics.height();
    const QStringList lines = linesOf(shownOnScreen(name), option.font, column.width());
    if (lines.size() * height > option.rect.height() - 2 * air) {
        drawWords(painter, option, column, name);
        return;
    }
    for (const QString &line : lines) {
        drawLine(painter, option, column, line);
        column.translate(0, height);
    }
}

constexpr int gaps = 4;

/// What the sign and the gaps leave of a line for its words.
int roomForWords(int line, const QFontMetrics &letters)
{
    return line - margin * 3 - (letters.height() + margin) - gaps * margin;
}

/// The same of a line without columns.
int roomBelow(int roomForWords)
{
    return roomForWords + gaps * margin;
}

QString wordsOf(const TodayItem &item)
{
    return item.what.simplified();
}

} // namespace

TodayDelegate::TodayDelegate(const TodayModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
    const auto forget = [this] {
        m_needs.clear();
    };
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    connect(model, &QAbstractItemModel::dataChanged, this, forget);
}

const QList<int> &TodayDelegate::needs(const QFont &font) const
{
    if (!m_needs.isEmpty() && m_font == font)
        return m_needs;
    const QFontMetrics letters(font);
    const CivilDay day = m_model->list().query.day;
    m_font = font;
    m_needs = QList<int>(ColumnCount, 0);
    m_whole.clear();
    m_undated = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const TodayItem *item = m_model->itemAt(row);
        m_whole << (item == nullptr ? 0 : letters.horizontalAdvance(wordsOf(*item)));
        if (item == nullptr)
            continue;
        const QString when = relativeDay(*item, day);
        const QString words[ColumnCount] = { when,
                                             when.isEmpty() ? QString() : absoluteDay(*item),
                                             {},
                                             item->personName.simplified(),
                                             item->caseRef };
        for (int column = 0; column < ColumnCount; ++column)
            m_needs[column]
                = std::max(m_needs.at(column), letters.horizontalAdvance(words[column]) + 1);
        int &most = when.isEmpty() ? m_undated : m_needs[What];
        most = std::max(most, m_whole.last() + 1);
    }
    return m_needs;
}

QList<int> TodayDelegate::widths(const QFont &font, int room) const
{
    constexpr int mostLetters = 30; // of a day or a case, however long somebody made its number
    const int letter = QFontMetrics(font).averageCharWidth();
    const QList<int> &wanted = needs(font);
    QList<ColumnNeed> columns;
    for (int column = 0; column < ColumnCount; ++column) {
        const bool shares = column == What || column == Who;
        const int whole = shares ? 0 : std::min(wanted.at(column), letter * mostLetters);
        columns << ColumnNeed { 0, shares ? wanted.at(column) : whole, whole, 0, column == What };
    }
    QList<int> shared = sharedWidths(columns, room, letter);
    if (shared.at(What) < wanted.at(What)) {
        constexpr int ofNumber = 14; // letters: both its ends
        constexpr int ofName = 26; // what is to be done has further lines, a name has none
        const int name = std::min(wanted.at(Who), letter * ofName);
        columns[Who].words = columns[Who].whole = name;
        columns[Case].words = columns[Case].whole = std::min(wanted.at(Case), letter * ofNumber);
        shared = sharedWidths(columns, room, letter);
    }
    const int taken = std::accumulate(shared.cbegin(), shared.cend(), 0);
    if (taken > room)
        return {};
    shared[What] += room - taken;
    return shared;
}

bool TodayDelegate::isEven(const QWidget *view) const
{
    const auto *list = qobject_cast<const QAbstractItemView *>(view);
    if (list == nullptr)
        return true;
    const QList<int> shared
        = widths(list->font(), roomForWords(list->viewport()->width(), list->fontMetrics()));
    return !shared.isEmpty() && shared.at(What) >= needs(list->font()).at(What)
        && roomForWhat(shared, false) >= m_undated;
}

/// What is not due on a day has the room of the day as well.
int TodayDelegate::roomForWhat(const QList<int> &shared, bool isDated)
{
    return shared.at(What) + (isDated ? 0 : shared.at(When) + shared.at(Day) + 2 * margin);
}

/// Where few words fit, what is to be done has lines of its own below the day and the person.
QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TodayItem *item = m_model->itemAt(index.row());
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    qsizetype lines = 1;
    if (item != nullptr && list != nullptr) {
        const int room = roomForWords(list->viewport()->width(), option.fontMetrics);
        const QList<int> shared = widths(list->font(), room);
        const bool dated = !relativeDay(*item, m_model->list().query.day).isEmpty();
        const int width = shared.isEmpty() ? roomBelow(room) : roomForWhat(shared, dated);
        if (m_whole.value(index.row()) > width)
            lines = linesOf(wordsOf(*item), list->font(), width).size();
        lines += shared.isEmpty() ? 1 : 0;
    }
    return { 0, option.fontMetrics.height() * static_cast<int>(lines) + 2 * air };
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

    const QList<int> shared
        = widths(option.font, roomForWords(option.rect.width(), option.fontMetrics));
    const bool tight = shared.isEmpty();
    // Two lines leave the person little room: day and case are as wide as their own words there.
    const auto wide = [&](Column column, const QString &words) {
        return tight ? option.fontMetrics.horizontalAdvance(words) + 1 : shared.at(column);
    };
    QRect room = option.rect.adjusted(margin * 2, 0, -margin, 0);
    const int side = option.fontMetrics.height();
    QRect icon = take(room, side, false);
    icon = QRect(icon.left(), option.rect.center().y() - side / 2, side, side);
    QRect below = room;
    const int height = option.fontMetrics.height();
    room.setTop(option.rect.top() + air);
    room.setHeight(height);
    below.setTop(room.top() + height);
    below.setHeight(height);
    glyphIcon(sign.glyph, sign.meaning)
        .paint(painter, QStyle::visualRect(option.direction, option.rect, icon), Qt::AlignCenter,
               chosen ? QIcon::Selected : QIcon::Normal);
    const QColor text = palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    const QString when = relativeDay(item, day);
    if (!when.isEmpty()) {
        painter->setPen(chosen ? text : meaningColor(sign.meaning, palette));
        drawWords(painter, option,
                  take(room, tight ? needs(option.font).at(When) : shared.at(When), false), when);
        painter->setPen(text);
        const QString date = absoluteDay(item);
        drawWords(painter, option, take(room, wide(Day, date), false), date);
    }
    painter->setPen(text);
    const int mostOfCase = tight ? room.width() / 2 : room.width();
    drawWords(painter, option, take(room, std::min(wide(Case, item.caseRef), mostOfCase), true),
              item.caseRef, Qt::ElideMiddle);
    if (tight) {
        drawWords(painter, option, room, item.personName.simplified());
        room = below;
    } else {
        drawWho(painter, option, take(room, shared.at(Who), true), item.personName.simplified());
    }
    for (const QString &line : linesOf(shownOnScreen(wordsOf(item)), option.font, room.width())) {
        drawLine(painter, option, room, line);
        room.translate(0, height);
    }
}

} // namespace habeas::ui
