#include "app/base/dates/edtf.h"

#include "app/base/dates/edtfpoint.h"

#include <QCoreApplication>

namespace habeas {

namespace {

struct Edtf
{
    Q_DECLARE_TR_FUNCTIONS(Edtf)
};

using Outcome = tl::expected<EdtfPoint, EdtfProblem>;

constexpr qsizetype longestText = 64;

Outcome readSide(QStringView text, qsizetype offset)
{
    if (text.isEmpty())
        return EdtfPoint {};
    if (text == u"..") {
        EdtfPoint open;
        open.kind = EdtfPoint::Kind::Open;
        return open;
    }
    return readEdtfPoint(text, offset, true);
}

tl::expected<EdtfValue, EdtfProblem> readInterval(QStringView text, qsizetype slash)
{
    const Outcome start = readSide(text.first(slash), 0);
    if (!start)
        return tl::unexpected(start.error());
    const Outcome end = readSide(text.mid(slash + 1), slash + 1);
    if (!end)
        return tl::unexpected(end.error());
    if (!start->isDate() && !end->isDate())
        return tl::unexpected(EdtfProblem {
            1,
            Edtf::tr("At least one side of an interval is a date. A date that is not known at "
                     "all is written as two dots alone.") });
    if (start->isDate() && end->isDate() && *end->latest < *start->earliest)
        return tl::unexpected(
            EdtfProblem { slash + 2, Edtf::tr("The second date is before the first.") });
    return EdtfValue { true, *start, *end };
}

} // namespace

QString noSuchDay(qint64 year, int month)
{
    switch (month) {
    case 2:
        return Edtf::tr("February %1 has %2 days.")
            .arg(QString::number(year), QString::number(CivilDay::daysInMonth(year, 2)));
    case 4:
        return Edtf::tr("April has 30 days.");
    case 6:
        return Edtf::tr("June has 30 days.");
    case 9:
        return Edtf::tr("September has 30 days.");
    case 11:
        return Edtf::tr("November has 30 days.");
    default:
        return Edtf::tr("The day must be 1 to 31.");
    }
}

tl::expected<EdtfValue, EdtfProblem> parseEdtf(QStringView text)
{
    if (text.isEmpty())
        return tl::unexpected(EdtfProblem { 1, Edtf::tr("There is no date here.") });
    if (text.size() > longestText)
        return tl::unexpected(
            EdtfProblem { longestText + 1, Edtf::tr("An EDTF date is shorter.") });
    if (text == u"..") {
        EdtfValue unknown;
        unknown.start.kind = EdtfPoint::Kind::Open;
        return unknown;
    }
    const qsizetype slash = text.indexOf(u'/');
    if (slash >= 0)
        return readInterval(text, slash);
    const Outcome point = readEdtfPoint(text, 0, false);
    if (!point)
        return tl::unexpected(point.error());
    return EdtfValue { false, *point, {} };
}

} // namespace habeas
