#include "ui/models/moments.h"

#include "app/base/dates/dateprint.h"

#include <QCoreApplication>

namespace habeas::ui {

namespace {

struct Moments
{
    Q_DECLARE_TR_FUNCTIONS(Moments)
};

} // namespace

QString momentText(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const CivilDay day = CivilDay::fromQDate(local.date());
    return Moments::tr("%1, %2", "day, hour")
        .arg(printDay(day, screenLanguage(), DateStyle::Short),
             local.toString(QStringLiteral("HH:mm")));
}

} // namespace habeas::ui
