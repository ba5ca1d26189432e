#include "app/actions/deadlines/todayactions.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/jsonvalues.h"
#include "app/cli/rows/texttable.h"
#include "app/records/today/todaywords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

using Kind = TodayItem::Kind;
using Section = TodayItem::Section;

QString codeOf(Section section)
{
    switch (section) {
    case Section::Overdue:
        return u"overdue"_s;
    case Section::LongOverdue:
        return u"long_overdue"_s;
    case Section::Today:
        return u"today"_s;
    case Section::Next:
        return u"next"_s;
    case Section::Later:
        return u"later"_s;
    case Section::Check:
        return u"check"_s;
    case Section::Missed:
        return u"missed"_s;
    }
    return {};
}

QString codeOf(Kind kind)
{
    switch (kind) {
    case Kind::Deadline:
        return u"deadline"_s;
    case Kind::UrgentAction:
        return u"urgent_action"_s;
    case Kind::Hearing:
        return u"hearing"_s;
    case Kind::Announced:
        return u"hearing_announced"_s;
    case Kind::Report:
        return u"report"_s;
    case Kind::RestrictionEnd:
        return u"restriction_end"_s;
    case Kind::Reply:
        return u"reply"_s;
    case Kind::Consent:
        return u"consent"_s;
    case Kind::Finding:
        return u"finding"_s;
    }
    return {};
}

QJsonObject itemJson(const TodayItem &item, CivilDay day)
{
    const QString key
        = item.kind == Kind::Finding ? item.finding : item.key.toString(QUuid::WithoutBraces);
    return { { u"section"_s, codeOf(item.section) },
             { u"kind"_s, codeOf(item.kind) },
             { u"case"_s, item.caseRef },
             { u"person"_s, textJson(item.personName) },
             { u"key"_s, key },
             { u"earliest"_s, dayJson(item.earliest) },
             { u"latest"_s, dayJson(item.latest) },
             { u"time"_s, textJson(item.time) },
             { u"when"_s, textJson(relativeDay(item, day)) },
             { u"what"_s, item.what },
             { u"computed"_s, item.computed },
             { u"sentence"_s, spokenItem(item, day) } };
}

QString rowsText(const TodayList &list, Section section)
{
    QList<QStringList> rows;
    for (const TodayItem &item : list.items) {
        if (item.section == section)
            rows << QStringList { todaySymbol(item), relativeDay(item, list.query.day),
                                  absoluteDay(item), item.what,
                                  item.personName,   item.caseRef };
    }
    if (rows.isEmpty())
        return {};
    return u"%1  %2\n"_s.arg(todaySectionName(section, list.query.within),
                             QString::number(list.total(section)))
        + alignedTable(rows) + u'\n';
}

QString listText(const TodayList &list)
{
    QString text;
    for (const QString &line : { sinceText(list), nothingDueText(list) }) {
        if (!line.isEmpty())
            text += line + u'\n';
    }
    if (!text.isEmpty())
        text += u'\n';
    for (const Section section : allTodaySections)
        text += rowsText(list, section);
    return text.trimmed() + u'\n';
}

} // namespace

Result<Reply> todayCommand(const Invocation &call)
{
    const Result<CivilDay> day = dayOption(call, u"on"_s);
    const Result<int> within = numberOption(call, u"within"_s, 7);
    if (!day || !within)
        return tl::unexpected(day ? within.error() : day.error());
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const auto list = wholeToday(*session, *day, *within);
    if (!list)
        return tl::unexpected(list.error());
    QStringList notices;
    if (call.has(u"out"_s)) {
        const auto written
            = writeTodayPdf(*session, *list, {}, call.value(u"out"_s), call.has(u"force"_s));
        if (!written)
            return tl::unexpected(written.error());
        notices << written->words;
    }
    QJsonArray items;
    for (const TodayItem &item : list->items)
        items << itemJson(item, *day);
    QJsonObject counts;
    for (const Section section : allTodaySections)
        counts.insert(codeOf(section), list->total(section));
    return Reply { { { u"on"_s, day->iso() },
                     { u"within"_s, *within },
                     { u"items"_s, items },
                     { u"counts"_s, counts },
                     { u"since"_s, textJson(sinceText(*list)) },
                     { u"nothing_due"_s, textJson(nothingDueText(*list)) } },
                   listText(*list),
                   notices };
}

} // namespace habeas
