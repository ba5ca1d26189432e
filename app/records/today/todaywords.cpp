#include "app/records/today/todaywords.h"

#include "app/base/dates/dateprint.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

using Kind = TodayItem::Kind;
using Section = TodayItem::Section;

struct TodayText
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

bool isRange(const TodayItem &item)
{
    return item.earliest && item.latest && *item.earliest < *item.latest;
}

int days(CivilDay from, CivilDay to)
{
    return static_cast<int>(daysBetween(from, to));
}

QString weekday(CivilDay day)
{
    switch (day.weekday()) {
    case 1:
        return TodayText::tr("Mon");
    case 2:
        return TodayText::tr("Tue");
    case 3:
        return TodayText::tr("Wed");
    case 4:
        return TodayText::tr("Thu");
    case 5:
        return TodayText::tr("Fri");
    case 6:
        return TodayText::tr("Sat");
    default:
        return TodayText::tr("Sun");
    }
}

QString someDay(CivilDay first, CivilDay last, DateStyle style)
{
    const Language language = screenLanguage();
    const CivilDay after = last.plusDays(1);
    if (first.day() == 1 && after.day() == 1 && first.plusMonths(1) == after)
        return TodayText::tr("some day in %1", "month")
            .arg(printDate(PartialDate::fromMonth(first.year(), first.month()), language, style));
    if (first.day() == 1 && first.month() == 1 && first.plusMonths(12) == after)
        return TodayText::tr("some day in %1", "year").arg(first.year());
    if (style == DateStyle::Short) { // it has a column's room
        const bool oneMonth = language != Language::Kazakh // the day comes last there
            && first.year() == last.year() && first.month() == last.month();
        if (oneMonth)
            return TodayText::tr("%1–%2", "first day, last date")
                .arg(QString::number(first.day()), printDay(last, language, style));
        QString from = printDay(first, language, style);
        const QString year = u' ' + QString::number(first.year());
        if (first.year() == last.year() && from.endsWith(year))
            from.chop(year.size());
        return TodayText::tr("%1 – %2", "first date, last date")
            .arg(from, printDay(last, language, style));
    }
    return TodayText::tr("some day from %1 to %2")
        .arg(printDay(first, language, style), printDay(last, language, style));
}

QString lateText(const TodayItem &item, CivilDay day, int late)
{
    if (item.computed)
        return TodayText::tr("ran out %n day(s) ago", nullptr, late);
    const bool due
        = item.kind == Kind::Deadline || item.kind == Kind::Report || item.kind == Kind::Reply;
    Q_UNUSED(day)
    return due ? TodayText::tr("%n day(s) late", nullptr, late)
               : TodayText::tr("%n day(s) ago", nullptr, late);
}

bool isOverdue(const TodayItem &item)
{
    return item.section == Section::Overdue || item.section == Section::LongOverdue;
}

} // namespace

QString todaySectionName(Section section, int within)
{
    switch (section) {
    case Section::Overdue:
        return TodayText::tr("Overdue for up to %n day(s)", nullptr, newlyOverdueDays);
    case Section::LongOverdue:
        return TodayText::tr("Overdue for more than %n day(s)", nullptr, newlyOverdueDays);
    case Section::Today:
        return TodayText::tr("Today");
    case Section::Next:
        return TodayText::tr("Next %n day(s)", nullptr, within);
    case Section::Later:
        return TodayText::tr("Later");
    case Section::Check:
        return TodayText::tr("Check these");
    case Section::Missed:
        return TodayText::tr("Missed while this laptop was off");
    }
    return {};
}

QString dueCountText(const TodayList &list)
{
    const int overdue = static_cast<int>(list.overdue());
    const int longAgo = static_cast<int>(list.total(Section::LongOverdue));
    const int today = static_cast<int>(list.total(Section::Today));
    if (overdue == 0 && today == 0)
        return TodayText::tr("Nothing is overdue or due today");
    QString late = overdue == 0 ? TodayText::tr("nothing overdue")
                                : TodayText::tr("%n overdue", "things", overdue);
    if (longAgo > 0 && longAgo == overdue)
        late += u' '
            + TodayText::tr("(for more than %n day(s))", "all that is overdue", newlyOverdueDays);
    else if (longAgo > 0)
        late += u' '
            + TodayText::tr("(%1 of them for more than %n day(s))", "how many of what is overdue",
                            newlyOverdueDays)
                  .arg(longAgo);
    const QString now = today == 0 ? TodayText::tr("nothing due today")
                                   : TodayText::tr("%n due today", "things", today);
    QString said = TodayText::tr("%1, %2", "what is overdue, what is due today").arg(late, now);
    said.front() = said.front().toUpper();
    return said;
}

QString relativeDay(const TodayItem &item, CivilDay day)
{
    if (!item.earliest || !item.latest)
        return {};
    if (*item.latest < day)
        return lateText(item, day, days(*item.latest, day));
    if (*item.earliest > day) {
        const int first = days(day, *item.earliest);
        const int last = days(day, *item.latest);
        if (isRange(item))
            return TodayText::tr("in %1 to %n day(s)", nullptr, last).arg(first);
        return first == 1 ? TodayText::tr("tomorrow")
                          : TodayText::tr("in %n day(s)", nullptr, first);
    }
    if (isRange(item))
        return TodayText::tr("any day now");
    return item.time.isEmpty() ? TodayText::tr("today")
                               : TodayText::tr("today %1", "hour").arg(item.time);
}

QString absoluteDay(const TodayItem &item)
{
    if (!item.earliest || !item.latest)
        return {};
    if (isRange(item))
        return someDay(*item.earliest, *item.latest, DateStyle::Short);
    return TodayText::tr("%1 %2", "short weekday, date")
        .arg(weekday(*item.latest), printDay(*item.latest, screenLanguage(), DateStyle::Short));
}

QString todaySymbol(const TodayItem &item)
{
    switch (item.section) {
    case Section::Overdue:
    case Section::LongOverdue:
        return u"▲"_s;
    case Section::Today:
        return u"●"_s;
    case Section::Next:
    case Section::Later:
        return isRange(item) ? u"?"_s : u"◔"_s;
    case Section::Check:
        return u"?"_s;
    case Section::Missed:
        return u"○"_s;
    }
    return {};
}

QString todayWord(const TodayItem &item)
{
    switch (item.section) {
    case Section::Overdue:
    case Section::LongOverdue:
        return TodayText::tr("overdue");
    case Section::Today:
        return TodayText::tr("today");
    case Section::Next:
        return isRange(item) ? TodayText::tr("day not known") : TodayText::tr("soon");
    case Section::Later:
        return TodayText::tr("later");
    case Section::Check:
        return TodayText::tr("check");
    case Section::Missed:
        return TodayText::tr("over");
    }
    return {};
}

QString spokenItem(const TodayItem &item, CivilDay day)
{
    QStringList parts;
    const bool mustAct
        = item.kind == Kind::Deadline || item.kind == Kind::Report || item.kind == Kind::Reply;
    if (isOverdue(item) && mustAct && !item.computed && item.latest)
        parts << TodayText::tr("Overdue by %n day(s)", nullptr, days(*item.latest, day));
    else if (isOverdue(item))
        parts << TodayText::tr("Overdue, %1").arg(relativeDay(item, day));
    else if (item.section == Section::Check)
        parts << TodayText::tr("To check") << relativeDay(item, day);
    else if (item.section == Section::Missed)
        parts << TodayText::tr("Over, %1").arg(relativeDay(item, day));
    else
        parts << relativeDay(item, day);
    if (item.earliest && item.latest)
        parts << (isRange(item) ? someDay(*item.earliest, *item.latest, DateStyle::Long)
                                : printDay(*item.latest, screenLanguage(), DateStyle::Weekday));
    parts << item.what << item.personName << item.caseRef;
    parts.removeAll(QString());
    QString said = parts.join(u", "_s);
    if (!said.isEmpty())
        said.front() = said.front().toUpper();
    return said;
}

QString sinceText(const TodayList &list)
{
    if (!list.query.since)
        return {};
    const QDateTime at = list.query.since->at.toLocalTime();
    const QString when
        = TodayText::tr("%1, %2", "day, hour")
              .arg(printDay(CivilDay::fromQDate(at.date()), screenLanguage(), DateStyle::Weekday),
                   at.time().toString(u"HH:mm"_s));
    QStringList parts;
    if (list.cameDue > 0)
        parts << TodayText::tr("%n deadline(s) came due", nullptr, int(list.cameDue));
    if (list.changedCases > 0)
        parts << TodayText::tr("%n case(s) changed", nullptr, int(list.changedCases));
    if (parts.isEmpty())
        parts << TodayText::tr("nothing came due and no case changed");
    return TodayText::tr("Since you were last here (%1): %2.").arg(when, parts.join(u" · "_s));
}

QString nothingDueText(const TodayList &list)
{
    if (list.total(Section::Overdue) + list.total(Section::Today) + list.total(Section::Next) > 0)
        return {};
    if (list.cases == 0)
        return TodayText::tr("There is no case in this vault yet. Make a new case, or import a "
                             "case file.");
    const int within = list.query.within;
    const QString before
        = list.total(Section::LongOverdue) > 0 ? dueCountText(list) + u". "_s : QString();
    const auto next = std::ranges::find(list.items, Section::Later, &TodayItem::section);
    if (next == list.items.end())
        return before
            + TodayText::tr("Nothing is due in the next %n day(s), and nothing after that is on "
                            "record.",
                            nullptr, within);
    const QString where = isRange(*next)
        ? someDay(*next->earliest, *next->latest, DateStyle::Long)
        : TodayText::tr("on %1", "day")
              .arg(printDay(*next->earliest, screenLanguage(), DateStyle::Long));
    return before
        + TodayText::tr("Nothing is due in the next %n day(s). The next item is %1 (%2).", nullptr,
                        within)
              .arg(where, next->caseRef);
}

} // namespace habeas
