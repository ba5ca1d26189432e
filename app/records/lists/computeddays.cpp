#include "app/records/lists/computeddays.h"

using namespace Qt::StringLiterals;

namespace habeas {

PartialDate someDayWithin(CivilDay first, CivilDay last)
{
    if (last <= first)
        return PartialDate::fromDay(last);
    // The narrowest value that holds both; the words narrow it to the days themselves.
    const QString from = first.iso();
    const QString until = last.iso();
    const QString words = u"between %1 and %2"_s.arg(from, until);
    const QString year = from.left(4);
    QString edtf = QString(from + u'/' + until);
    if (from.left(7) == until.left(7))
        edtf = from.left(7);
    else if (year == until.left(4))
        edtf = year;
    else if (year.left(3) == until.left(3))
        edtf = QString(year.left(3) + u'X');
    else if (year.left(2) == until.left(2))
        edtf = QString(year.left(2) + u"XX"_s);
    return PartialDate::restore(edtf, words).value_or(PartialDate::fromDay(last));
}

} // namespace habeas
