#include "app/letters/followups.h"

#include <QHash>
#include <QSet>

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

QList<FollowUp> followUpsDue(const CaseFolder &folder, CivilDay on)
{
    QSet<QUuid> followedUp;
    QHash<QUuid, QList<Dispatch>> dispatches;
    for (const Letter &later : folder.letters) {
        if (endsFollowUps(later))
            followedUp.insert(later.previous.uuid());
    }
    for (const Dispatch &dispatch : folder.dispatches) {
        if (!dispatch.deleted)
            dispatches[dispatch.letter.uuid()] << dispatch;
    }
    QList<FollowUp> due;
    for (const Letter &letter : folder.letters) {
        if (letter.deleted || followedUp.contains(letter.id.uuid()))
            continue;
        for (const Dispatch &dispatch : dispatches.value(letter.id.uuid())) {
            const auto next = reminderFor(letter, dispatch, on);
            if (next && next->due <= on)
                due << *next;
        }
    }
    std::ranges::stable_sort(due, {}, &FollowUp::due);
    return due;
}

} // namespace habeas
