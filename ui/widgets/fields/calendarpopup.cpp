#include "ui/widgets/fields/calendarpopup.h"

#include <QCalendarWidget>
#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

namespace habeas::ui {

void openCalendar(QLineEdit *field, CivilDay shown, const QString &name,
                  const std::function<void(CivilDay)> &chosen)
{
    constexpr int Margin = 2;
    auto *popup = new QFrame(field, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    auto *box = new QVBoxLayout(popup);
    box->setContentsMargins(Margin, Margin, Margin, Margin);
    box->addWidget(calendar);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(shown.toQDate());
    calendar->setAccessibleName(name);
    popup->setFocusProxy(calendar);
    const auto choose = [popup, field, chosen](const QDate &day) {
        popup->close();
        chosen(CivilDay::fromQDate(day));
        field->setFocus(Qt::PopupFocusReason);
    };
    QObject::connect(calendar, &QCalendarWidget::activated, popup, choose);
    QObject::connect(calendar, &QCalendarWidget::clicked, popup, choose);
    popup->move(field->mapToGlobal(QPoint(0, field->height())));
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

} // namespace habeas::ui
