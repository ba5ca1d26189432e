#include "ui/widgets/looks/habeasstyle.h"

#include "ui/widgets/fields/fieldmessage.h"
#include "ui/widgets/looks/namecover.h"
#include "ui/widgets/looks/theme.h"

#include <QFrame>
#include <QIcon>
#include <QItemSelectionModel>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QWidget>

#include <algorithm>

namespace habeas::ui {

namespace {

constexpr int RingWidth = 2;
constexpr int LeastTarget = 24; ///< pixels a finger or a shaking hand can hit

void strokeFrame(QPainter *painter, const QRect &rect, const QColor &colour, int width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, width));
    const qreal half = width / 2.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), 2, 2);
    painter->restore();
}

/// A field with a problem keeps that colour also while it has the keyboard: the ring is wider then.
void strokeField(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    if (widget && widget->property(FieldMessage::ProblemProperty).toBool()) {
        strokeFrame(painter, option->rect, meaningColor(Meaning::Overdue, option->palette),
                    focused ? RingWidth + 1 : RingWidth);
        return;
    }
    strokeFrame(painter, option->rect,
                focused ? focusRing(option->palette) : fieldBorder(option->palette),
                focused ? RingWidth : 1);
}

/// Fusion's handle stays under 2:1, and on black it cannot be seen at all.
void drawScrollHandle(QPainter *painter, const QStyleOption *option, const QRect &handle)
{
    constexpr int air = 3;
    const bool held = option->state.testFlag(QStyle::State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(handle, option->palette.color(QPalette::Window));
    painter->setPen(Qt::NoPen);
    painter->setBrush(held ? focusRing(option->palette) : fieldBorder(option->palette));
    const QRectF inside = QRectF(handle).adjusted(air, air, -air, -air);
    const qreal round = qMin(inside.width(), inside.height()) / 2;
    painter->drawRoundedRect(inside, round, round);
    painter->restore();
}

/// The triangle before a line of a tree, on the colour of what is chosen.
bool isOnChosenLine(const QStyleOption *option, const QWidget *widget)
{
    const auto *tree = qobject_cast<const QTreeView *>(widget);
    if (tree == nullptr)
        return false;
    const QModelIndex line = tree->indexAt(option->rect.center());
    return line.isValid() && tree->selectionModel()->isSelected(line);
}

/// A menu asks for an icon's usual look also where the line is chosen.
QIcon chosenIcon(const QIcon &icon, int side)
{
    QIcon chosen;
    for (const qreal scale : { 1.0, 2.0 }) {
        const QPixmap look = icon.pixmap(QSize(side, side), scale, QIcon::Selected);
        chosen.addPixmap(look, QIcon::Active);
        chosen.addPixmap(look, QIcon::Normal);
    }
    return chosen;
}

} // namespace

HabeasStyle::HabeasStyle(const NameCover *cover)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_cover(cover)
{
}

bool HabeasStyle::isCovering() const
{
    return m_cover && m_cover->isOn();
}

QString HabeasStyle::shown(const QString &text) const
{
    return m_cover ? m_cover->shown(text) : text;
}

void HabeasStyle::drawItemText(QPainter *painter, const QRect &rect, int flags,
                               const QPalette &palette, bool enabled, const QString &text,
                               QPalette::ColorRole textRole) const
{
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, shown(text), textRole);
}

/// Lists and menus do not draw their words by drawItemText().
void HabeasStyle::drawCovered(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
        QStyleOptionViewItem covered(*item);
        covered.text = shown(item->text);
        QProxyStyle::drawControl(element, &covered, painter, widget);
    } else if (const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
        QStyleOptionMenuItem covered(*entry);
        covered.text = shown(entry->text);
        QProxyStyle::drawControl(element, &covered, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void HabeasStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameLineEdit) {
        strokeField(painter, option, widget);
        return;
    }
    if (element == PE_FrameFocusRect) {
        strokeFrame(painter, option->rect, focusRing(option->palette), RingWidth);
        return;
    }
    if (element == PE_IndicatorBranch && isOnChosenLine(option, widget)) {
        QStyleOption chosen(*option);
        chosen.palette.setColor(QPalette::ButtonText,
                                option->palette.color(QPalette::HighlightedText));
        chosen.palette.setColor(QPalette::WindowText,
                                option->palette.color(QPalette::HighlightedText));
        QProxyStyle::drawPrimitive(element, &chosen, painter, widget);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_PanelMenu) // over dark words its own border cannot be seen
        strokeFrame(painter, option->rect, fieldBorder(option->palette), 1);
    if (element == PE_IndicatorCheckBox || element == PE_PanelButtonCommand) {
        const bool problem = widget && widget->property(FieldMessage::ProblemProperty).toBool();
        if (problem)
            strokeField(painter, option, widget);
        else if (element == PE_PanelButtonCommand && option->state.testFlag(State_HasFocus))
            strokeFrame(painter, option->rect, focusRing(option->palette), RingWidth);
        else // around a box to tick there is no ring: it is around its words
            strokeFrame(painter, option->rect, fieldBorder(option->palette), 1);
    }
}

void HabeasStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        strokeField(painter, option, widget);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar && bar->minimum < bar->maximum)
        drawScrollHandle(painter, option,
                         subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget));
    // Fusion gives a tool button no focus rectangle of its own.
    if (control == CC_ToolButton && option->state.testFlag(State_HasFocus))
        strokeFrame(painter, option->rect, focusRing(option->palette), RingWidth);
}

void HabeasStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == CE_ShapedFrame && frame && frame->frameShape == QFrame::StyledPanel) {
        strokeField(painter, option, widget); // text boxes and tables
        return;
    }
    const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const State chosen = State_Selected | State_Enabled;
    if (element == CE_MenuItem && entry && !entry->icon.isNull()
        && (entry->state & chosen) == chosen) {
        QStyleOptionMenuItem light(*entry);
        light.icon = chosenIcon(entry->icon, pixelMetric(PM_SmallIconSize, option, widget));
        light.text = shown(entry->text);
        QProxyStyle::drawControl(element, &light, painter, widget);
    } else if (m_cover && m_cover->isOn() && (element == CE_ItemViewItem || element == CE_MenuItem))
        drawCovered(element, option, painter, widget);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

int HabeasStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    const int plain = QProxyStyle::pixelMetric(metric, option, widget);
    if (metric == PM_DefaultFrameWidth)
        return qMax(plain, RingWidth);
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight)
        return qMax(plain, LeastTarget * 3 / 4) * m_zoom / 100;
    const PixelMetric icons[]
        = { PM_SmallIconSize, PM_ButtonIconSize, PM_ListViewIconSize, PM_ToolBarIconSize };
    if (std::ranges::count(icons, metric) > 0)
        return plain * m_zoom / 100;
    if (metric == PM_TabBarScrollButtonWidth)
        return qMax(plain, LeastTarget);
    return plain;
}

QSize HabeasStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &size, const QWidget *widget) const
{
    QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
    // The little arrow of a button with a menu is drawn into a corner, over the words.
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (type == CT_ToolButton && button && !button->text.isEmpty()
        && (button->features & QStyleOptionToolButton::HasMenu)
        && !(button->features & QStyleOptionToolButton::MenuButtonPopup))
        plain.rwidth() += 2 * pixelMetric(PM_MenuButtonIndicator, option, widget);
    const ContentsType targets[] = { CT_CheckBox, CT_RadioButton, CT_PushButton, CT_ToolButton,
                                     CT_ComboBox, CT_LineEdit,    CT_TabBarTab };
    return std::ranges::count(targets, type) > 0 ? plain.expandedTo({ LeastTarget, LeastTarget })
                                                 : plain;
}

/// The arrows beside a row of tabs are for the mouse: the arrow keys go from tab to tab anyway.
void HabeasStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QToolButton *>(widget) && qobject_cast<QTabBar *>(widget->parentWidget()))
        widget->setFocusPolicy(Qt::NoFocus);
}

int HabeasStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    // The menu key's letter is shown from the start: people here work by keyboard.
    if (hint == SH_UnderlineShortcut)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace habeas::ui
