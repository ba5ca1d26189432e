#include "app/casefile/updatechain.h"
#include "app/letters/forms/formcontext.h"

// What is published: the urgent action with its last day, and what happened around the case.

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// What was sent out of the action to tell of; a draft is for nobody but those who write it.
UpdateChain issuedChain(const CaseFolder &folder)
{
    for (UpdateChain chain : updateChains(folder)) {
        chain.removeIf([](const UrgentAction &issue) {
            return !wasIssued(issue);
        });
        if (!chain.isEmpty())
            return chain;
    }
    return {};
}

/// Nobody writes by an issue that is closed or whose last day is over.
bool isOver(const UrgentAction &action, CivilDay on)
{
    const auto last = action.actBy.latest();
    return action.state == u"closed"_s
        || (last ? *last < on : action.statedDaysLeft && *action.statedDaysLeft <= 0);
}

/// The whole chain of updates, the first issue first; nothing where there was one issue only.
void readIssues(FormContext &context, const UpdateChain &chain, LetterValue &issues)
{
    const bool mayWrite = !isOver(chain.last(), context.wish().date);
    if (chain.size() < 2)
        return;
    for (const UrgentAction &issue : chain) {
        if (!context.admits(issue.id.uuid(), issueName(issue)))
            continue;
        LetterValue item = issues.newItem(issue.id.uuid());
        item.set(u"name"_s, LetterValue::of(issueName(issue)));
        item.set(u"number"_s, LetterValue::of(issue.number));
        item.set(u"index"_s, LetterValue::of(issue.index));
        item.set(u"issued"_s, context.date(issue.issued));
        item.set(u"act_by"_s, context.date(issue.actBy));
        item.set(u"state"_s, LetterValue::of(context.label("urgent_action_state", issue.state)));
        item.set(u"is_newest"_s, LetterValue::flag(mayWrite && issue.id == chain.last().id));
        issues.items << item;
    }
}

/// "1 день", "3 дня", "5 дней": of the calendar, not the сутки of an order.
QString daysInWords(qint64 count, Language language)
{
    const qint64 ones = count % 10;
    const qint64 tens = count % 100;
    const QString number = QString::number(count);
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        if (ones == 1 && tens != 11)
            return number + u" день"_s;
        return number
            + (ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? u" дня"_s : u" дней"_s);
    case Language::Kazakh:
        return number + u" күн"_s;
    }
    return number + (count == 1 ? u" day"_s : u" days"_s);
}

/// What stands after "не более", "до", "не менее": "1 дня", "3 дней".
QString russianDaysGenitive(qint64 count)
{
    return QString::number(count) + (count % 10 == 1 && count % 100 != 11 ? u" дня"_s : u" дней"_s);
}

/// Days between the letter and a last day that is known to the day.
QString exactDaysLeft(const FormContext &context, qint64 left)
{
    const QString days = daysInWords(std::abs(left), context.language());
    if (left < 0)
        return context.say(u"expired %1 ago", u"срок истёк %1 назад", u"мерзімі %1 бұрын өтті")
            .arg(days);
    const bool one = left % 10 == 1 && left % 100 != 11;
    return context
        .say(u"%1 left to take action", one ? u"остался %1" : u"осталось %1",
             u"акцияға қатысуға %1 қалды")
        .arg(days);
}

/// "2 to 31 days left to take action", where the last day is a month, a season or a year.
QString possibleDaysLeft(const FormContext &context, qint64 least, qint64 most)
{
    const Language language = context.language();
    const bool russian = language == Language::Russian;
    if (most < 0) // the last day it may have been is the nearer one
        return context
            .say(u"expired at least %1 ago", u"срок истёк не менее %1 назад",
                 u"мерзімі кемінде %1 бұрын өтті")
            .arg(russian ? russianDaysGenitive(-most) : daysInWords(-most, language));
    const QString last = russian ? russianDaysGenitive(most) : daysInWords(most, language);
    if (least < 0)
        return context
            .say(u"at most %1 left to take action; the last day may be over already",
                 u"осталось не более %1; срок, возможно, уже истёк",
                 u"акцияға қатысуға ең көбі %1 қалды; мерзімі өтіп кеткен болуы мүмкін")
            .arg(last);
    return context
        .say(u"%1 to %2 left to take action", u"осталось от %1 до %2",
             u"акцияға қатысуға %1–%2 қалды")
        .arg(QString::number(least), last);
}

/// Counted against the letter's own date, which stands beside it: true on that day, whenever it is
/// read. Nothing where no last day is on record.
QString daysLeft(const FormContext &context, const PartialDate &actBy)
{
    const auto first = actBy.earliest();
    const auto last = actBy.latest();
    if (!last)
        return {};
    const CivilDay on = context.wish().date;
    const qint64 most = daysBetween(on, *last);
    if (!first) // any day until then
        return possibleDaysLeft(context, -1, most);
    if (*first != *last)
        return possibleDaysLeft(context, daysBetween(on, *first), most);
    QString left = exactDaysLeft(context, most);
    if (!actBy.isExactDay())
        left += context.say(u"; the last day is not certain", u"; последний день точно не известен",
                            u"; соңғы күні анық белгісіз");
    return left;
}

/// The last day itself is not on record; what the publication showed when it was read is.
QString daysAsStated(const FormContext &context, const UrgentAction &action)
{
    if (action.actBy.latest() || !action.statedDaysLeft)
        return {};
    return context
        .say(
            u"When it was read, the publication showed %1 left to take action; the last day itself "
            "is not on record",
            u"Когда публикацию читали, в ней значилось: осталось %1; сам последний день не записан",
            u"Жарияланымды оқыған кезде онда былай көрсетілген: %1 қалды; соңғы күннің өзі "
            "жазылмаған")
        .arg(daysInWords(*action.statedDaysLeft, context.language()));
}

void readDaysLeft(const FormContext &context, const UrgentAction &action, LetterValue &value)
{
    const CivilDay on = context.wish().date;
    const bool closed = action.state == u"closed"_s;
    value.set(u"is_closed"_s, LetterValue::flag(closed));
    value.set(u"is_over"_s, LetterValue::flag(isOver(action, on)));
    if (closed)
        return; // no day of it is left, whatever its last day is
    value.set(u"days_left"_s, LetterValue::of(daysLeft(context, action.actBy)));
    value.set(u"days_stated"_s, LetterValue::of(daysAsStated(context, action)));
}

} // namespace

void readPublication(FormContext &context)
{
    const UpdateChain chain = issuedChain(context.folder());
    const UrgentAction *chosen = nullptr; // the newest issue that may be told of
    for (qsizetype i = chain.size() - 1; i >= 0; --i) {
        const bool admitted = context.admits(chain.at(i).id.uuid(), issueName(chain.at(i)));
        if (chosen == nullptr && admitted)
            chosen = &chain.at(i);
    }
    if (chosen != nullptr) {
        LetterValue &value = context.root(u"urgent_action"_s);
        value.content = LetterValue::Group {};
        value.record = chosen->id.uuid();
        value.set(u"number"_s, LetterValue::of(chosen->number));
        value.set(u"index"_s, LetterValue::of(chosen->index));
        value.set(u"title"_s, context.words(chosen->title));
        value.set(u"issuer"_s, LetterValue::of(chosen->issuer));
        value.set(u"issued"_s, context.date(chosen->issued));
        value.set(u"act_by"_s, context.date(chosen->actBy));
        value.set(u"state"_s, LetterValue::of(context.label("urgent_action_state", chosen->state)));
        readDaysLeft(context, *chosen, value);
        readIssues(context, chain, value.members[u"issues"_s]);
    }
    if (!context.wish().background)
        return;
    LetterValue &around = context.root(u"around"_s);
    for (const Event &event : context.folder().events) {
        if (event.type != u"background" || !context.admits(event.id.uuid(), event.text.trimmed()))
            continue;
        const LetterValue text = context.words(event.text);
        around.foreign << text.foreign;
        if (text.isNothing())
            continue;
        LetterValue item = around.newItem(event.id.uuid());
        item.set(u"at"_s, context.stretch(event.at));
        item.set(u"text"_s, text);
        around.items << item;
    }
}

} // namespace habeas
