#include "app/actions/hearings/hearingyear.h"

#include "app/actions/hearings/hearingline.h"
#include "app/base/dates/dateprint.h"

#include <QCoreApplication>

#include <algorithm>

namespace habeas {

namespace {

struct LineText
{
    Q_DECLARE_TR_FUNCTIONS(HearingLine)
};

/// The day of a text without a year as of so many days from today; unset for every other text.
PartialDate readAsOf(const QString &day, int soon, CivilDay today)
{
    DateInputContext context;
    context.today = today;
    context.soon = soon;
    const auto reading = readDate(day, context);
    return reading && reading->yearAssumed ? reading->date : PartialDate();
}

bool isWithin(const PartialDate &one, const PartialDate &whole)
{
    return one.earliest() && one.latest() && whole.earliest() && whole.latest()
        && *whole.earliest() <= *one.earliest() && *one.latest() <= *whole.latest();
}

} // namespace

QList<PartialDate> waitingDays(const CaseFolder &folder)
{
    QList<PartialDate> days;
    for (const Hearing &hearing : folder.hearings) {
        if (hearing.outcome.isEmpty())
            days << hearing.at;
        const bool held = std::ranges::any_of(folder.hearings, [&hearing](const Hearing &other) {
            return other.at.edtf() == hearing.next.edtf();
        });
        if (hearing.next.isSet() && !held)
            days << hearing.next;
    }
    return days;
}

HearingYear hearingYear(const QString &day, const QList<PartialDate> &waiting, CivilDay today)
{
    constexpr int year = 365; // the next day of that name lies in it
    HearingYear found { SoonHearing };
    const PartialDate was = readAsOf(day, 0, today);
    if (!was.isSet())
        return found;
    const PartialDate willBe = readAsOf(day, year, today);
    const PartialDate near = readAsOf(day, SoonHearing, today);
    const bool another = willBe.edtf() != was.edtf();
    const auto waits = [&waiting](const PartialDate &typed) {
        return std::ranges::any_of(waiting, [&typed](const PartialDate &one) {
            return isWithin(one, typed);
        });
    };
    const bool wasWaits = waits(was);
    const bool willWait = another && waits(willBe);
    found.isAsked = wasWaits && willWait;
    if (wasWaits && !willWait)
        found.soon = 0;
    else if (willWait && !wasWaits)
        found.soon = year;
    found.day = readAsOf(day, found.soon, today);
    const bool open = wasWaits == willWait && (found.isAsked || near.edtf() != was.edtf());
    if (open && another)
        found.other = found.day.edtf() == was.edtf() ? willBe : was;
    return found;
}

QString yearQuestion(const QString &day, const HearingYear &year, const QString &outcome,
                     Language language)
{
    const bool asked = year.other.isSet() && (year.isAsked || !outcome.isEmpty());
    return asked ? twoDays(day.simplified(), year.day, year.other, language) : QString();
}

QString twoDays(const QString &words, const PartialDate &one, const PartialDate &other,
                Language language)
{
    return LineText::tr("“%1” can be %2 or %3. Write which one is meant.")
        .arg(words, printDate(one, language), printDate(other, language));
}

} // namespace habeas
