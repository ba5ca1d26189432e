#include "app/base/dates/dateprint.h"
#include "app/law/deadlines/deadlines.h"
#include "app/law/deadlines/duetext.h"
#include "app/law/packs/packset.h"
#include "app/letters/forms/formcontext.h"

#include <algorithm>

// The deadline sheet: numbers where a rule gives them, citations where it does not.

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

struct RuleOfPack
{
    const RulePack *pack = nullptr;
    const Rule *rule = nullptr;
};

RuleOfPack ruleOf(const QList<RulePack> &packs, const DueDate &due)
{
    for (const RulePack &pack : packs) {
        const auto found = std::ranges::find(pack.rules, due.rule, &Rule::id);
        if (pack.jurisdiction == due.jurisdiction && found != pack.rules.end())
            return { &pack, &*found };
    }
    return {};
}

QString stateWords(const FormContext &context, const DueDate &due)
{
    const QString &state = due.state;
    if (state == u"later")
        return context.say(u"matters only after the next one", u"важен только после следующего",
                           u"келесіден кейін ғана маңызды");
    if (state == u"passed" && due.hasAct)
        return context.say(u"passed; an act is on record, whether in time is open",
                           u"прошёл; действие записано, вовремя ли, не ясно",
                           u"өтіп кетті; әрекет жазылған, уақытында ма – анық емес");
    if (state == u"passed")
        return context.say(u"passed; no act on record", u"прошёл; действие не записано",
                           u"өтіп кетті; әрекет жазылмаған");
    if (state == u"conditional")
        return context.say(u"only on a condition that is open",
                           u"только при условии, не выясненном", u"анықталмаған шартпен ғана");
    if (state == u"cited")
        return context.say(u"cited, not counted", u"указан, не рассчитан",
                           u"көрсетілген, есептелмеген");
    return context.label("deadline_state", state);
}

/// What a limit is counted from; the hour stands apart ("2024-04-28T06:40").
struct Start
{
    PartialDate date;
    QString time;
};

Start startOf(const DueDate &due)
{
    const qsizetype hour = due.triggerValue.indexOf(u'T');
    const QString day = hour < 0 ? due.triggerValue : due.triggerValue.left(hour);
    return { PartialDate::fromEdtf(day).value_or(PartialDate()),
             hour < 0 ? QString() : due.triggerValue.mid(hour + 1) };
}

QString sumOf(const FormContext &context, const Rule &rule, const Start &start)
{
    if (!rule.amount || !start.date.isSet())
        return {};
    const Term term { .amount = std::abs(*rule.amount), .unit = rule.unit };
    QString from = printDate(start.date, context.language());
    if (!start.time.isEmpty())
        from += u", "_s + start.time;
    return u"%1 %2 %3"_s.arg(from, *rule.amount < 0 ? QString(u'–') : QString(u'+'),
                             printTerm(term, context.language()));
}

/// What must be known before leaning on the number.
QString remarkOf(const FormContext &context, const RuleOfPack &found, const PartialDate &start)
{
    if (found.rule == nullptr || found.rule->validFrom || !start.earliest()
        || *start.earliest() >= found.pack->textReadOn)
        return {};
    return context
        .say(u"%1 wording not checked", u"редакция %1 года не проверена",
             u"%1 жылғы редакциясы тексерілмеген")
        .arg(start.earliest()->year());
}

/// What the line is about, in the document's language; a title that people typed stays theirs.
LetterValue titleOf(const FormContext &context, const DueDate &due, const RuleOfPack &found)
{
    if (found.rule != nullptr)
        return LetterValue::of(inLanguage(found.rule->title, context.language()));
    const QList<UrgentAction> &actions = context.folder().urgentActions;
    const auto action = std::ranges::find(actions, due.triggerRecord, [](const UrgentAction &one) {
        return one.id.uuid();
    });
    if (due.trigger != u"urgent_action.act_by" || action == actions.end())
        return LetterValue::of(due.title);
    return LetterValue::of(context
                               .say(u"Act by: urgent action %1",
                                    u"Действовать до: срочная акция %1",
                                    u"Әрекет ету мерзімі: шұғыл акция %1")
                               .arg(action->number)
                               .trimmed());
}

LetterValue dueItem(const FormContext &context, const LetterValue &list, const DueDate &due,
                    const RuleOfPack &found)
{
    LetterValue item = list.newItem(due.triggerRecord);
    item.set(u"rule"_s, LetterValue::of(due.rule));
    item.set(u"provision"_s,
             LetterValue::of(
                 found.rule ? provisionText(*found.pack, found.rule->provision, context.language())
                            : due.provision));
    item.set(u"title"_s, titleOf(context, due, found));
    item.set(u"state"_s, LetterValue::of(stateWords(context, due)));
    if (found.rule != nullptr)
        item.set(u"confidence"_s, LetterValue::of(code(due.confidence)));
    return item;
}

void fillDue(const FormContext &context, LetterValue &item, const DueDate &due,
             const RuleOfPack &found)
{
    const Start start = startOf(due);
    QString words = context.span(due.earliest, due.latest);
    if (!due.time.isEmpty())
        words += u", "_s + due.time;
    item.set(u"due"_s, LetterValue::of(words));
    if (due.conservative && due.conservative != due.earliest)
        item.set(u"conservative"_s,
                 LetterValue::of(printDay(*due.conservative, context.language())));
    item.set(u"start"_s, context.date(start.date, start.time));
    if (found.rule == nullptr) {
        item.set(u"actor"_s, context.words(due.actor));
        return;
    }
    item.set(u"sum"_s, LetterValue::of(sumOf(context, *found.rule, start)));
    item.set(u"actor"_s,
             LetterValue::of(
                 inLanguage(found.pack->actors.value(found.rule->actor), context.language())));
    item.set(u"remark"_s, LetterValue::of(remarkOf(context, found, start.date)));
}

bool isAhead(const DueDate &due, CivilDay today)
{
    const std::optional<CivilDay> last = due.latest ? due.latest : due.earliest;
    return last && *last >= today && (due.state == u"open" || due.state == u"later");
}

/// What a summary has room for.
void addNext(FormContext &context, const LetterValue &item)
{
    constexpr qsizetype most = 6;
    LetterValue &list = context.root(u"next_deadlines"_s);
    if (list.items.size() >= most)
        return;
    LetterValue next = list.newItem(item.record);
    for (const QString &name : { u"provision"_s, u"title"_s, u"due"_s })
        next.set(name, item.members.value(name));
    list.items << next;
}

} // namespace

void readDeadlines(FormContext &context)
{
    const LetterWish &wish = context.wish();
    const QList<RulePack> packs
        = wish.packs.isEmpty() ? packsFor(context.folder().file.country).packs : wish.packs;
    const QList<DueDate> all = deadlinesOf(context.folder(), packs, wish.date);
    LetterValue &dated = context.root(u"deadlines"_s);
    LetterValue &open = context.root(u"open_limits"_s);
    QStringList said;
    for (const DueDate &due : all) {
        // An urgent action is the whole case's, also where several people are at risk.
        const bool ofTheCase = due.person.isNull() && due.trigger == u"urgent_action.act_by";
        if ((!ofTheCase && !context.isTheirs(due.person))
            || wish.leftOut.contains(due.triggerRecord))
            continue;
        const RuleOfPack found = ruleOf(packs, due);
        if (due.earliest || due.latest) {
            LetterValue item = dueItem(context, dated, due, found);
            fillDue(context, item, due, found);
            dated.items << item;
            if (isAhead(due, wish.date))
                addNext(context, item);
        } else if (!said.contains(due.rule)) {
            said << due.rule;
            open.items << dueItem(context, open, due, found);
        }
    }
}

} // namespace habeas
