#include "app/actions/deadlines/todayactions.h"
#include "app/actions/deadlines/todayverbs.h"
#include "app/actions/letters/letterlog.h"
#include "app/casefile/thesaurus.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/donereply.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/jsonvalues.h"
#include "app/cli/rows/texttable.h"
#include "app/records/today/todaykinds.h"
#include "app/records/today/todaymarks.h"
#include "app/records/today/todaywords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

using Kind = TodayItem::Kind;
using Section = TodayItem::Section;

struct TodayText
{
    Q_DECLARE_TR_FUNCTIONS(TodayCommand)
};

QJsonObject itemJson(const TodayItem &item, CivilDay day)
{
    const QString key
        = item.kind == Kind::Finding ? item.finding : item.key.toString(QUuid::WithoutBraces);
    return { { u"section"_s, todaySectionCode(item.section) },
             { u"kind"_s, todayKindCode(item.kind) },
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
    const QString nothing = nothingDueText(list);
    const QString counts
        = list.cases > 0 && nothing.isEmpty() ? dueCountText(list) + u'.' : QString();
    for (const QString &line : { sinceText(list), counts, nothing }) {
        if (!line.isEmpty())
            text += line + u'\n';
    }
    if (!text.isEmpty())
        text += u'\n';
    for (const Section section : allTodaySections)
        text += rowsText(list, section);
    return text.trimmed() + u'\n';
}

Result<Done> snoozed(Session &session, const TodayItem &item, const Invocation &call)
{
    if (!call.has(u"until"_s))
        return failure(ErrorKind::Usage, TodayText::tr("Say until when: --until DATE."),
                       u"--until"_s);
    const Result<CivilDay> until = dayOption(call, u"until"_s);
    return until ? snoozeToday(session, item, *until) : tl::unexpected(until.error());
}

/// A reply is more than its day.
tl::unexpected<Error> replyIsLogged(const Session &session, const TodayItem &item)
{
    const auto letter = letterOfLine(session.vault->connection(), item);
    if (!letter)
        return tl::unexpected(letter.error());
    const QString name = letterNamed(session, letter->ref) ? letter->ref : letter->id.text();
    return refused(TodayText::tr("A reply is logged with its letter, and nothing was noted yet. "
                                 "Use: log-reply VAULT %1 --on DATE, with --text, --document, "
                                 "--reply-ref or --outcome.")
                       .arg(name.contains(u' ') ? u'"' + name + u'"' : name),
                   u"KEY"_s);
}

Result<Done> done(Session &session, const TodayItem &item, const Invocation &call)
{
    if (doneAsks(item) == TodayAsks::Reply)
        return replyIsLogged(session, item);
    const QString decision = call.value(u"decision"_s);
    const bool isDecision = decision.isEmpty()
        || (isCode(u"review_decision"_s, decision) && decision != QLatin1StringView(putOffCode));
    if (!isDecision)
        return failure(ErrorKind::Usage,
                       TodayText::tr("A decision is confirmed, mistaken or not_known."),
                       u"--decision"_s);
    const Result<PartialDate> on = dateOption(call, u"on"_s);
    return on ? doneToday(session, item, { *on, decision }) : tl::unexpected(on.error());
}

/// One line of the page, as the page's own keys do it.
Result<Reply> todayVerb(const Invocation &call)
{
    const QStringList verbs { u"done"_s, u"snooze"_s, u"wake"_s, u"why"_s };
    const QString verb = call.arguments.at(1);
    if (!verbs.contains(verb))
        return failure(
            ErrorKind::Usage,
            TodayText::tr("“today” cannot “%1”. It can: %2.").arg(verb, verbs.join(u", "_s)), verb);
    if (call.arguments.size() < 3)
        return failure(ErrorKind::Usage,
                       TodayText::tr("Say which line: today VAULT %1 KEY.").arg(verb), u"KEY"_s);
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const auto item = findTodayItem(*session, call.arguments.at(2));
    if (!item)
        return tl::unexpected(item.error());
    if (verb == u"why")
        return whyToday(session->vault->connection(), *item, today(session->clock))
            .map([](const QString &why) {
                return Reply { { { u"why"_s, why } }, why + u'\n' };
            });
    const auto acted = verb == u"done" ? done(*session, *item, call)
        : verb == u"snooze"            ? snoozed(*session, *item, call)
                                       : wakeToday(*session, *item);
    return acted.map(doneReply);
}

} // namespace

Result<Reply> todayCommand(const Invocation &call)
{
    if (call.arguments.size() > 1)
        return todayVerb(call);
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
        notices << written->effects;
    }
    QJsonArray items;
    for (const TodayItem &item : list->items)
        items << itemJson(item, *day);
    QJsonObject counts;
    for (const Section section : allTodaySections)
        counts.insert(todaySectionCode(section), list->total(section));
    return Reply { { { u"on"_s, day->iso() },
                     { u"within"_s, *within },
                     { u"items"_s, items },
                     { u"counts"_s, counts },
                     { u"due"_s, dueCountText(*list) },
                     { u"since"_s, textJson(sinceText(*list)) },
                     { u"nothing_due"_s, textJson(nothingDueText(*list)) } },
                   listText(*list),
                   notices };
}

} // namespace habeas
