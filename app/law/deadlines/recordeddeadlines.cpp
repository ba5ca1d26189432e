#include "app/law/deadlines/deadlines.h"

#include "app/casefile/updatechain.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct RecordedText
{
    Q_DECLARE_TR_FUNCTIONS(Deadlines)
};

/// "3 days left", relative to the last day a date may mean.
QString daysLeft(const PartialDate &due, CivilDay today)
{
    if (!due.latest())
        return {};
    const auto days = static_cast<int>(daysBetween(today, *due.latest()));
    if (days > 0 && due.earliest() != due.latest())
        return RecordedText::tr("At most %n day(s) left.", nullptr, days);
    if (days > 0)
        return RecordedText::tr("%n day(s) left.", nullptr, days);
    if (days == 0)
        return RecordedText::tr("Today is the last day.");
    return RecordedText::tr("Expired %n day(s) ago.", nullptr, -days);
}

QString stateAt(const PartialDate &due, CivilDay today)
{
    if (!due.latest())
        return u"open"_s;
    return *due.latest() < today ? u"passed"_s : u"open"_s;
}

void setDay(DueDate &due, const PartialDate &date)
{
    due.triggerValue = date.edtf();
    if (!date.earliest() || !date.latest())
        return;
    due.earliest = date.earliest();
    due.latest = date.latest();
    due.conservative = date.earliest();
}

DueDate typed(const Deadline &deadline, CivilDay today)
{
    DueDate due;
    due.rule = deadline.rule;
    due.ruleVersion = deadline.ruleVersion;
    due.title = deadline.what;
    due.trigger = deadline.trigger;
    due.arithmetic = deadline.arithmetic;
    due.actor = deadline.actor;
    due.triggerRecord = deadline.id.uuid();
    due.person = deadline.person;
    setDay(due, deadline.due);
    const bool undecided = deadline.state.isEmpty() || deadline.state == u"open"_s;
    due.state = undecided ? stateAt(deadline.due, today) : deadline.state;
    due.why = daysLeft(deadline.due, today);
    return due;
}

DueDate lastDayOf(const CaseFolder &folder, const UrgentAction &action, CivilDay today)
{
    DueDate due;
    const QString name = action.number.isEmpty() ? action.title : action.number;
    due.title = name.isEmpty() ? RecordedText::tr("Act by: urgent action")
                               : RecordedText::tr("Act by: urgent action %1").arg(name);
    due.trigger = u"urgent_action.act_by"_s;
    due.triggerRecord = action.id.uuid();
    setDay(due, action.actBy);
    const bool over = action.state == u"closed"_s || action.state == u"stop_action"_s
        || isFollowed(action, folder.urgentActions);
    if (action.actBy.latest() || !action.statedDaysLeft) {
        due.state = stateAt(action.actBy, today);
        due.why = daysLeft(action.actBy, today);
    } else {
        due.state = action.statedDaysLeft == 0 ? u"passed"_s : u"cited"_s;
        due.why
            = RecordedText::tr("The publication showed %n day(s) left when it was read; the last "
                               "day itself is not on record.",
                               nullptr, action.statedDaysLeft.value_or(0));
    }
    if (over)
        due.state = u"superseded"_s;
    return due;
}

} // namespace

QList<DueDate> recordedDeadlines(const CaseFolder &folder, CivilDay today)
{
    QList<DueDate> list;
    for (const Deadline &deadline : folder.deadlines)
        list << typed(deadline, today);
    for (const UrgentAction &action : folder.urgentActions) {
        if (action.actBy.isSet() || action.statedDaysLeft)
            list << lastDayOf(folder, action, today);
    }
    return list;
}

QString deadlineStateLabel(const QString &state)
{
    if (state == u"open"_s)
        return RecordedText::tr("open");
    if (state == u"later"_s)
        return RecordedText::tr("later");
    if (state == u"passed"_s)
        return RecordedText::tr("passed");
    if (state == u"superseded"_s)
        return RecordedText::tr("no longer matters");
    if (state == u"conditional"_s)
        return RecordedText::tr("only if");
    if (state == u"cited"_s)
        return RecordedText::tr("no date");
    if (state == u"met"_s)
        return RecordedText::tr("met");
    if (state == u"missed"_s)
        return RecordedText::tr("missed");
    if (state == u"waived"_s)
        return RecordedText::tr("waived");
    return state;
}

} // namespace habeas
