#include "ui/cases/words.h"

#include "app/casefile/moneyprint.h"
#include "app/casefile/thesaurus.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace habeas::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString exactDaysText(const DayRange &days)
{
    const int most = int(std::min<qint64>(days.most, std::numeric_limits<int>::max()));
    if (days.unbounded)
        return days.least == 0 ? Words::tr("length not known")
                               : Words::tr("%n day(s) or more", nullptr, most);
    if (days.least == days.most)
        return Words::tr("%n day(s)", nullptr, most);
    return Words::tr("%1–%n day(s)", nullptr, most).arg(days.least);
}

} // namespace

QString dateText(const PartialDate &date, DateStyle style)
{
    return printDate(date, screenLanguage(), style);
}

QString dayText(CivilDay day, DateStyle style)
{
    return printDay(day, screenLanguage(), style);
}

QString codeText(const char *list, const QString &code)
{
    if (code.isEmpty())
        return {};
    return codeLabel(QString::fromLatin1(list), code, screenLanguage());
}

QString codeHeading(const char *list, const QString &code)
{
    return heading(codeText(list, code));
}

QString lawText(const LawReference &law)
{
    return law.isSet() ? printLaw(law, screenLanguage(), LawStyle::Short) : QString();
}

QString moneyText(const Money &money)
{
    if (!money.isSet())
        return {};
    const QString amount
        = joined({ QString(printAmount(money.amount, screenLanguage()) + u' ' + money.currency) });
    if (money.statedAmount.isEmpty())
        return amount;
    return Words::tr("%1 (%2 %3, as the source states)")
        .arg(amount, printAmount(money.statedAmount, screenLanguage()), money.statedCurrency);
}

QString spanText(const PartialDate &from, const PartialDate &until)
{
    if (from.isSet() && from.edtf() == until.edtf())
        return dateText(from); // it began and ended then
    if (from.isSet() && until.isSet())
        return Words::tr("%1 to %2").arg(dateText(from), dateText(until));
    if (until.isSet())
        return Words::tr("until %1").arg(dateText(until));
    return from.isSet() ? Words::tr("from %1").arg(dateText(from)) : QString();
}

QString rangeText(const DayRange &days)
{
    if (days.unbounded)
        return days.least == 0 ? Words::tr("not known") : Words::tr("%1 or more").arg(days.least);
    if (days.least == days.most)
        return QString::number(days.least);
    return QString::number(days.least) + u'–' + QString::number(days.most);
}

QString daysText(const DayRange &days)
{
    const QString text = exactDaysText(days);
    return days.approximate ? Words::tr("about %1", "a number of days").arg(text) : text;
}

namespace {

QString eitherText(std::vector<std::pair<CivilDay, CivilDay>> ends)
{
    QString all;
    QStringList days;
    std::ranges::sort(ends); // the earlier first, whichever way of counting it comes from
    for (const auto &[earliest, latest] : ends) {
        const QString text = earliest == latest
            ? dayText(latest)
            : Words::tr("between %1 and %2").arg(dayText(earliest), dayText(latest));
        if (days.contains(text))
            continue;
        days << text;
        all = all.isEmpty() ? text
                            : Words::tr("%1 or %2", "two readings of one order").arg(all, text);
    }
    return all;
}

} // namespace

QString possibleEndsText(const QList<PossibleEnd> &ends)
{
    if (ends.isEmpty())
        return Words::tr("not known");
    std::vector<std::pair<CivilDay, CivilDay>> days;
    for (const PossibleEnd &end : ends)
        days.emplace_back(end.earliest, end.latest);
    return eitherText(days);
}

QString possibleEndsText(const LibertyEnd &end)
{
    std::vector<std::pair<CivilDay, CivilDay>> days;
    for (const LibertyEnd::Reading &reading : end.readings)
        days.emplace_back(reading.earliest, reading.latest);
    return eitherText(days);
}

QString possibleEndText(const PossibleEnd &end)
{
    const QString days = possibleEndsText({ end });
    switch (end.basis) {
    case PossibleEnd::Basis::Stated:
        return Words::tr("%1, as stated in the order").arg(days);
    case PossibleEnd::Basis::MeasureStart:
        return Words::tr("%1, counted from the start of the measure: %2").arg(days, end.arithmetic);
    case PossibleEnd::Basis::OrderDate:
        return Words::tr("%1, counted from the day of the order: %2").arg(days, end.arithmetic);
    case PossibleEnd::Basis::PreviousEnd:
        return Words::tr("%1, counted from the previous end: %2").arg(days, end.arithmetic);
    }
    return days;
}

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u", ");
}

QString heading(const QString &text)
{
    return text.isEmpty() ? text : QString(text.at(0).toUpper() + text.mid(1));
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString leading(const QString &name)
{
    return QChar(0x200E) + isolated(name);
}

} // namespace habeas::ui
