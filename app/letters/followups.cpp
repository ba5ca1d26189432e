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

bool endsFollowUps(const Letter &later)
{
    return !later.deleted && !later.previous.isNull() && later.state != u"withdrawn";
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

std::optional<FollowUp> nextFollowUp(const CaseFolder &folder, const Letter &letter,
                                     const Dispatch &dispatch, CivilDay on)
{
    const bool followedUp = std::ranges::any_of(folder.letters, [&letter](const Letter &later) {
        return later.previous == letter.id && endsFollowUps(later);
    });
    return followedUp ? std::nullopt : reminderFor(letter, dispatch, on);
}

} // namespace habeas
