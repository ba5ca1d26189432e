#include "app/actions/records/pastday.h"

#include "app/base/dates/dateprint.h"

#include <QCoreApplication>

namespace habeas {

namespace {

struct PastDayText
{
    Q_DECLARE_TR_FUNCTIONS(PastDay)
};

} // namespace

Result<> hasCome(const PartialDate &date, CivilDay today, const QString &field)
{
    if (!date.earliest() || *date.earliest() <= today)
        return {};
    return refused(PastDayText::tr("%1 has not come yet. Check the day; nothing was noted.")
                       .arg(printDate(date, screenLanguage())),
                   field);
}

} // namespace habeas
