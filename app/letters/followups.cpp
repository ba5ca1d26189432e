#include "app/letters/followups.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstWeeks = 6;
constexpr int secondWeeks = 12;
constexpr int daysOfWeek = 7;

bool isAnswered(const Dispatch &dispatch)
{
    return dispatch.replied.isSet() || !dispatch.reply.isEmpty() || !dispatch.replyRef.isEmpty()
        || !dispatch.replyDocument.isNull()
        || (!dispatch.outcome.isEmpty() && dispatch.outcome != u"none");
}

bool isFollowedUp(const CaseFolder &folder, Id<Letter> letter)
{
    return std::ranges::any_of(folder.letters, [letter](const Letter &later) {
        return !later.deleted && later.previous == letter && later.state != u"withdrawn";
    });
}

} // namespace

std::optional<FollowUp> nextFollowUp(const CaseFolder &folder, const Letter &letter,
                                     const Dispatch &dispatch, CivilDay on)
{
    const std::optional<CivilDay> sent = dispatch.sent.latest();
    if (!sent || isAnswered(dispatch) || letter.state == u"withdrawn"
        || isFollowedUp(folder, letter.id))
        return {};
    const CivilDay second = sent->plusDays(secondWeeks * daysOfWeek);
    const bool late = second <= on;
    const CivilDay first = sent->plusDays(firstWeeks * daysOfWeek);
    return FollowUp { letter, dispatch, late ? secondWeeks : firstWeeks, late ? second : first };
}

QList<FollowUp> followUpsDue(const CaseFolder &folder, CivilDay on)
{
    QList<FollowUp> due;
    for (const Letter &letter : folder.letters) {
        for (const Dispatch &dispatch : folder.dispatches) {
            if (dispatch.letter != letter.id || letter.deleted || dispatch.deleted)
                continue;
            const auto next = nextFollowUp(folder, letter, dispatch, on);
            if (next && next->due <= on)
                due << *next;
        }
    }
    std::ranges::stable_sort(due, {}, &FollowUp::due);
    return due;
}

} // namespace habeas
