#include "app/letters/followups.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstWeeks = firstFollowUpWeeks;
constexpr int secondWeeks = 12;
constexpr int daysOfWeek = 7;

bool isAnswered(const Dispatch &dispatch)
{
    return dispatch.replied.isSet() || !dispatch.reply.isEmpty() || !dispatch.replyRef.isEmpty()
        || !dispatch.replyDocument.isNull()
        || (!dispatch.outcome.isEmpty() && dispatch.outcome != u"none");
}

/// Only what went out: a reminder that lies there as a draft reminds nobody.
bool wentOut(const CaseFolder &folder, const Letter &later)
{
    if (later.deleted || later.state == u"withdrawn")
        return false;
    return later.state == u"sent" || later.state == u"answered"
        || std::ranges::any_of(folder.dispatches, [&later](const Dispatch &dispatch) {
               return dispatch.letter == later.id && !dispatch.deleted && dispatch.sent.isSet();
           });
}

std::optional<FollowUp> reminderFor(const Letter &letter, const Dispatch &dispatch, CivilDay on)
{
    const std::optional<CivilDay> sent = dispatch.sent.latest();
    if (!sent || isAnswered(dispatch) || letter.state == u"withdrawn")
        return {};
    const CivilDay second = sent->plusDays(secondWeeks * daysOfWeek);
    const bool late = second <= on;
    const CivilDay first = sent->plusDays(firstWeeks * daysOfWeek);
    return FollowUp { letter, dispatch, late ? secondWeeks : firstWeeks, late ? second : first };
}

} // namespace

bool hasAnswer(const Dispatch &dispatch)
{
    static const QStringList silent { QString(), u"none"_s, u"returned"_s, u"forwarded"_s };
    return dispatch.replied.isSet() || !silent.contains(dispatch.outcome);
}

std::optional<FollowUp> nextFollowUp(const CaseFolder &folder, const Letter &letter,
                                     const Dispatch &dispatch, CivilDay on)
{
    const bool followedUp = std::ranges::any_of(folder.letters, [&](const Letter &later) {
        return later.previous == letter.id && wentOut(folder, later);
    });
    return followedUp ? std::nullopt : reminderFor(letter, dispatch, on);
}

} // namespace habeas
