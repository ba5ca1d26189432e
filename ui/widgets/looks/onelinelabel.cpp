#include "ui/widgets/looks/onelinelabel.h"

#include "ui/widgets/looks/namecover.h"

#include <QPainter>
#include <QStyle>

namespace habeas::ui {

OneLineLabel::OneLineLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize OneLineLabel::minimumSizeHint() const
{
    return { 0, QLabel::minimumSizeHint().height() };
}

void OneLineLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown
        = fontMetrics().elidedText(shownOnScreen(text()), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), Qt::AlignLeading | Qt::AlignVCenter, palette(),
                          isEnabled(), shown, foregroundRole());
}

} // namespace habeas::ui
