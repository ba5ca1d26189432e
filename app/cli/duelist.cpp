#include "app/cli/duelist.h"

#include "app/base/dateprint.h"
#include "app/cli/jsonvalues.h"
#include "app/cli/texttable.h"
#include "app/records/keptpacks.h"
#include "app/records/repository.h"

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

Result<QStringList> caseRefs(const Connection &connection, const QString &caseRef)
{
    if (!caseRef.isEmpty())
        return QStringList { caseRef };
    const auto cases = Repository<Case>(connection).all();
    if (!cases)
        return tl::unexpected(cases.error());
    QStringList refs;
    for (const Case &each : *cases)
        refs << each.ref;
    return refs;
}

void note(QStringList &notices, const QString &notice)
{
    if (!notices.contains(notice))
        notices << notice;
}

/// The rules for a country, with a notice where there are none or a kept pack is not readable.
QList<RulePack> rulesFor(const QString &country, const QList<KeptPack> &kept, QStringList &notices)
{
    const PackSet set = packsFor(country, kept);
    for (const Error &problem : set.problems)
        note(notices, problem.message);
    if (country.isEmpty())
        note(notices, DueText::tr("A case without a country has no deadlines by national law."));
    else if (!set.hasCountry)
        note(notices,
             DueText::tr("There are no rules for %1 yet; only typed deadlines and international "
                         "standards are shown.")
                 .arg(country));
    return set.packs;
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

QJsonArray questionsJson(const QList<OpenQuestion> &questions)
{
    QJsonArray list;
    for (const OpenQuestion &question : questions)
        list << QJsonObject { { u"condition"_s, question.condition },
                              { u"text"_s, question.text } };
    return list;
}

} // namespace

Result<QList<CaseDueDate>> dueDates(const Session &session, const QString &caseRef, CivilDay day,
                                    QStringList &notices)
{
    const Connection &connection = session.vault->connection();
    const auto refs = caseRefs(connection, caseRef);
    if (!refs)
        return tl::unexpected(refs.error());
    const auto kept = keptPacks(connection);
    if (!kept)
        return tl::unexpected(kept.error());
    QHash<QString, QList<RulePack>> rules;
    QList<CaseDueDate> list;
    for (const QString &ref : *refs) {
        const auto folder = loadCase(connection, ref);
        if (!folder)
            return tl::unexpected(folder.error());
        const QString &country = folder->file.country;
        if (!rules.contains(country))
            rules.insert(country, rulesFor(country, *kept, notices));
        const QList<DueDate> found = deadlinesOf(*folder, rules.value(country), day);
        for (const DueDate &due : found)
            list << CaseDueDate { ref, due };
    }
    std::ranges::stable_sort(list, [](const CaseDueDate &a, const CaseDueDate &b) {
        if (!a.due.earliest || !b.due.earliest)
            return a.due.earliest.has_value() && !b.due.earliest;
        return *a.due.earliest < *b.due.earliest;
    });
    return list;
}

QJsonObject dueDateJson(const CaseDueDate &entry)
{
    const DueDate &due = entry.due;
    return { { u"case"_s, entry.caseRef },
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

QString dueDatesText(const QList<CaseDueDate> &list)
{
    if (list.isEmpty())
        return DueText::tr("No deadlines.") + u'\n';
    QString text;
    for (const auto &[ref, due] : list) {
        QStringList head { dueText(due), ref, deadlineStateLabel(due.state) };
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
