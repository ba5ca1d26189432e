#include "app/cli/rows/duelist.h"

#include "app/base/dates/dateprint.h"
#include "app/cli/rows/jsonvalues.h"
#include "app/cli/rows/texttable.h"
#include "app/records/due/duereading.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct DueText
{
    Q_DECLARE_TR_FUNCTIONS(Deadlines)
};

QString letterOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::TextRead:
        break;
    case Confidence::Secondary:
        return u"S"_s;
    case Confidence::Memory:
        return u"M"_s;
    }
    return u"P"_s;
}

QString dueText(const DueDate &due)
{
    if (!due.earliest)
        return DueText::tr("no date computed");
    const auto day = [](const std::optional<CivilDay> &value) {
        return printDay(value.value_or(CivilDay()), screenLanguage(), DateStyle::Short);
    };
    QString text = day(due.earliest);
    if (due.latest && *due.latest != *due.earliest)
        text = DueText::tr("%1 to %2").arg(text, day(due.latest));
    return due.time.isEmpty() ? text : QString(text + u' ' + due.time);
}

QString sourceCode(LiveDue::Source source)
{
    switch (source) {
    case LiveDue::Source::Rule:
        return u"rule"_s;
    case LiveDue::Source::Typed:
        return u"typed"_s;
    case LiveDue::Source::LibertyEnd:
        return u"liberty_end"_s;
    case LiveDue::Source::UrgentAction:
        break;
    }
    return u"urgent_action"_s;
}

QJsonArray questionsJson(const QList<OpenQuestion> &questions)
{
    QJsonArray list;
    for (const OpenQuestion &question : questions)
        list << QJsonObject { { u"condition"_s, question.condition },
                              { u"text"_s, question.text } };
    return list;
}

} // namespace

Result<QList<LiveDue>> dueDates(const Session &session, const QString &caseRef, CivilDay day,
                                std::optional<int> withinDays, QStringList &notices)
{
    const Connection &connection = session.vault->connection();
    DueReading reading(connection, day);
    auto list = caseRef.isEmpty() ? reading.acrossCases(withinDays) : reading.ofCase(caseRef);
    if (!list)
        return list;
    if (withinDays)
        list->removeIf([&](const LiveDue &live) {
            return !isWithin(live.due, { day, day.plusDays(*withinDays) });
        });
    for (const Error &problem : reading.problems())
        notices << problem.message;
    QStringList countries(reading.withoutRules().begin(), reading.withoutRules().end());
    countries.sort();
    for (const QString &country : std::as_const(countries))
        notices << (country.isEmpty()
                        ? DueText::tr("A case without a country has no deadlines by national law.")
                        : DueText::tr("There are no rules for %1 yet; only typed deadlines and "
                                      "international standards are shown.")
                              .arg(country));
    return list;
}

QJsonObject dueDateJson(const LiveDue &entry)
{
    const DueDate &due = entry.due;
    return { { u"case"_s, entry.caseRef },
             { u"key"_s, entry.key.toString(QUuid::WithoutBraces) },
             { u"source"_s, sourceCode(entry.source) },
             { u"record"_s,
               entry.record.isNull() ? QJsonValue()
                                     : QJsonValue(entry.record.toString(QUuid::WithoutBraces)) },
             { u"snoozed_until"_s, dayJson(entry.snoozedUntil) },
             { u"decided_before"_s, textJson(entry.keptState) },
             { u"decided_for"_s, dayJson(entry.keptDue) },
             { u"rule"_s, textJson(due.rule) },
             { u"version"_s, textJson(due.ruleVersion) },
             { u"jurisdiction"_s, textJson(due.jurisdiction) },
             { u"provision"_s, textJson(due.provision) },
             { u"title"_s, due.title },
             { u"trigger"_s, textJson(due.trigger) },
             { u"trigger_value"_s, textJson(due.triggerValue) },
             { u"earliest"_s, dayJson(due.earliest) },
             { u"latest"_s, dayJson(due.latest) },
             { u"due"_s, due.earliest ? QJsonValue(dueText(due)) : QJsonValue() },
             { u"conservative"_s, dayJson(due.conservative) },
             { u"time"_s, textJson(due.time) },
             { u"sentence"_s, textJson(due.sentence) },
             { u"arithmetic"_s, textJson(due.arithmetic) },
             { u"confidence"_s, letterOf(due.confidence) },
             { u"actor"_s, textJson(due.actor) },
             { u"effect"_s, textJson(due.effect) },
             { u"state"_s, due.state },
             { u"why"_s, due.why },
             { u"questions"_s, questionsJson(due.questions) } };
}

QString dueDatesText(const QList<LiveDue> &list)
{
    if (list.isEmpty())
        return DueText::tr("No deadlines.") + u'\n';
    QString text;
    for (const LiveDue &live : list) {
        const DueDate &due = live.due;
        QStringList head { dueText(due), live.caseRef, deadlineStateLabel(due.state) };
        if (!due.rule.isEmpty())
            head << due.rule << due.provision << letterOf(due.confidence);
        text += head.join(u"  "_s) + u'\n';
        for (const QString &line : { due.title, due.sentence, due.arithmetic, due.why }) {
            if (!line.isEmpty())
                text += wrapped(line, u"    "_s);
        }
    }
    return text;
}

} // namespace habeas
