#include "app/actions/deadlines/todayverbs.h"

#include "app/actions/deadlines/deadlineactions.h"
#include "app/actions/records/pastday.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/records/reviewactions.h"
#include "app/base/dates/dateprint.h"
#include "app/records/today/todaychecks.h"
#include "app/records/today/todaykinds.h"
#include "app/records/today/todaymarks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

using Kind = TodayItem::Kind;

struct TodayText
{
    Q_DECLARE_TR_FUNCTIONS(TodayActions)
};

constexpr char seenCode[] = "confirmed";

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

Result<LiveDue> deadlineOf(const Session &session, const TodayItem &item)
{
    return findDeadline(session, idText(item.key)); // it may have moved since the list was read
}

/// What is kept about the line, if anything, newest first.
Result<std::optional<Review>> markOf(const Session &session, const TodayItem &item)
{
    auto reviews = Repository<Review>(session.vault->connection()).ofParent(item.inCase.uuid());
    if (!reviews)
        return tl::unexpected(reviews.error());
    std::ranges::reverse(*reviews);
    const auto mark = std::ranges::find_if(*reviews, [&](const Review &review) {
        return review.finding == markKind(item) && review.about == item.about;
    });
    return mark == reviews->end() ? std::optional<Review>() : *mark;
}

/// The mark as it is to be kept; one made before about the same line is written over.
Result<Review> newMark(const Session &session, const TodayItem &item, const QString &decision,
                       std::optional<CivilDay> until)
{
    const auto before = markOf(session, item);
    if (!before)
        return tl::unexpected(before.error());
    Review review = before->value_or(Review());
    if (!*before)
        review.id = newId<Review>();
    review.inCase = item.inCase;
    review.finding = markKind(item);
    review.about = item.about;
    review.value = markValue(item, until);
    review.decision = decision;
    review.at = PartialDate::fromDay(today(session.clock));
    review.by = session.author;
    return review;
}

Result<Done> keep(Session &session, const Review &mark, const QString &words, const QString &effect)
{
    Result<Done> done = saveRecord(session, mark, words);
    if (done && !done->changeSet.isNull())
        done->effects.prepend(effect);
    return done;
}

Result<Done> markSeen(Session &session, const TodayItem &item)
{
    const auto mark = newMark(session, item, QString::fromLatin1(seenCode), {});
    if (!mark)
        return tl::unexpected(mark.error());
    return keep(session, *mark, TodayText::tr("Seen: %1 – %2").arg(item.what, item.caseRef),
                TodayText::tr("“%1” of %2 is not shown on the Today page any more. What is on "
                              "record stays as it is.")
                    .arg(item.what, item.caseRef));
}

/// The report itself; and where it was made before its day, that nobody waits for it any more.
Result<Done> logReport(Session &session, const TodayItem &item, const PartialDate &on)
{
    if (const Result<> come = hasCome(on, today(session.clock), u"on"_s); !come)
        return tl::unexpected(come.error());
    Compliance report;
    report.id = newId<Compliance>();
    report.restriction = Id<Restriction>(item.record);
    report.type = u"reported"_s;
    report.at = on;
    const auto checked = checkRecord(report);
    const auto mark = newMark(session, item, QString::fromLatin1(seenCode), {});
    if (!checked || !mark)
        return tl::unexpected(checked ? mark.error() : checked.error());
    const bool early = on.latest() && item.earliest && *on.latest() < *item.earliest;
    const QString words = TodayText::tr("Report made: %1 – %2").arg(item.what, item.caseRef);
    const Connection &connection = session.vault->connection();
    const auto saved = performGesture(session, words, [&](const Transaction &proof) {
        const auto kept = Repository<Compliance>(connection).save(proof, report);
        return kept && early ? Repository<Review>(connection).save(proof, *mark) : kept;
    });
    if (!saved)
        return tl::unexpected(saved.error());
    return Done { saved->changeSet, words, saved->moved };
}

bool isMeant(const TodayItem &item, const QString &kind, const QUuid &key)
{
    return (kind.isEmpty() || todayKindCode(item.kind) == kind)
        && (item.key == key || item.record == key);
}

tl::unexpected<Error> noSuchLine(const QString &text)
{
    return failure(ErrorKind::NotFound,
                   TodayText::tr("Nothing on the Today page has the key “%1”. “today --json” shows "
                                 "the key of each line.")
                       .arg(text));
}

Result<TodayItem> findingMeant(const Session &session, const QString &ref, const QString &key)
{
    const Connection &connection = session.vault->connection();
    const auto folder = loadCase(connection, ref);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto found = checkCase(connection, folder->file.id, today(session.clock), true);
    if (!found)
        return tl::unexpected(found.error());
    const auto item = std::ranges::find(found->items, key, &TodayItem::finding);
    if (item == found->items.end())
        return noSuchLine(ref + u'/' + key);
    return *item;
}

Result<TodayItem> deadlineMeant(const Session &session, const QString &text)
{
    const Result<LiveDue> due = findDeadline(session, text);
    if (!due)
        return tl::unexpected(due.error());
    TodayItem item;
    item.kind = Kind::Deadline;
    item.inCase = due->inCase;
    item.caseRef = due->caseRef;
    item.key = due->key;
    item.what = due->due.title;
    return item;
}

} // namespace

bool staysWhenConfirmed(const TodayItem &item)
{
    return item.kind == Kind::LibertyEnd || item.findingKind == "release_ordered"
        || item.findingKind == "judgment_gone";
}

TodayAsks doneAsks(const TodayItem &item)
{
    switch (item.kind) {
    case Kind::Deadline:
        return TodayAsks::MaybeDay;
    case Kind::Report:
        return TodayAsks::Day;
    case Kind::Reply:
        return TodayAsks::Reply;
    case Kind::Finding:
        return TodayAsks::Decision;
    case Kind::LibertyEnd: // held beyond the latest end: the case's own question
        return item.finding.isEmpty() ? TodayAsks::Nothing : TodayAsks::Decision;
    case Kind::UrgentAction:
    case Kind::Hearing:
    case Kind::Announced:
    case Kind::RestrictionEnd:
    case Kind::Consent:
    case Kind::FollowUp:
        break;
    }
    return TodayAsks::Nothing;
}

Result<Done> doneToday(Session &session, const TodayItem &item, const TodaySettled &settled)
{
    if (doneAsks(item) == TodayAsks::Day && !settled.on.isSet())
        return refused(TodayText::tr("Say on which day it was: it goes on record."), u"on"_s);
    switch (item.kind) {
    case Kind::Deadline: {
        const auto due = deadlineOf(session, item);
        if (!due)
            return tl::unexpected(due.error());
        return decideDeadline(session, *due, { DueDecision::Met, settled.on });
    }
    case Kind::Report:
        return logReport(session, item, settled.on);
    case Kind::Reply:
        return refused(TodayText::tr("The reply itself goes on record: log it with its letter. "
                                     "Nothing was noted."),
                       u"dispatch.reply"_s);
    case Kind::LibertyEnd:
        if (item.finding.isEmpty())
            break;
        [[fallthrough]];
    case Kind::Finding:
        if (settled.decision.isEmpty())
            return refused(TodayText::tr("Say what was decided: confirmed (it is so), mistaken (it "
                                         "is not so) or not_known (nobody knows)."),
                           u"decision"_s);
        return reviewFinding(session, { item.caseRef, item.finding, settled.decision, {} })
            .map([&](Done decided) {
                if (settled.decision == u"confirmed" && staysWhenConfirmed(item))
                    decided.effects << TodayText::tr("It stays on Today until an order or a "
                                                     "release is on record.");
                return decided;
            });
    case Kind::UrgentAction:
    case Kind::Hearing:
    case Kind::Announced:
    case Kind::RestrictionEnd:
    case Kind::Consent:
    case Kind::FollowUp:
        break;
    }
    return markSeen(session, item);
}

Result<Letter> letterOfLine(const Connection &connection, const TodayItem &item)
{
    const auto dispatch = Repository<Dispatch>(connection).byId(Id<Dispatch>(item.record));
    if (!dispatch)
        return tl::unexpected(dispatch.error());
    return Repository<Letter>(connection).byId(dispatch->letter);
}

Result<Done> snoozeToday(Session &session, const TodayItem &item, CivilDay until)
{
    if (item.kind == Kind::Deadline) {
        const auto due = deadlineOf(session, item);
        if (!due)
            return tl::unexpected(due.error());
        return snoozeDeadline(session, *due, until);
    }
    if (until <= today(session.clock))
        return refused(
            TodayText::tr("Choose a day that is still to come: until then the line is not shown."),
            u"until"_s);
    const auto mark = newMark(session, item, QString::fromLatin1(putOffCode), until);
    if (!mark)
        return tl::unexpected(mark.error());
    return keep(session, *mark, TodayText::tr("Snooze: %1 – %2").arg(item.what, item.caseRef),
                TodayText::tr("“%1” of %2 is not shown before %3.")
                    .arg(item.what, item.caseRef, printDay(until, screenLanguage())));
}

Result<Done> wakeToday(Session &session, const TodayItem &item)
{
    if (item.kind == Kind::Deadline) {
        const auto due = deadlineOf(session, item);
        if (!due)
            return tl::unexpected(due.error());
        return wakeDeadline(session, *due);
    }
    const auto mark = markOf(session, item);
    if (!mark)
        return tl::unexpected(mark.error());
    if (!*mark)
        return refused(TodayText::tr("“%1” is neither snoozed nor marked as seen.").arg(item.what));
    Review gone = **mark;
    gone.deleted = true;
    return keep(
        session, gone, TodayText::tr("Show again: %1 – %2").arg(item.what, item.caseRef),
        TodayText::tr("“%1” of %2 is shown on the Today page again.").arg(item.what, item.caseRef));
}

Result<TodayItem> findTodayItem(const Session &session, const QString &text)
{
    const qsizetype slash = text.lastIndexOf(u'/');
    const QUuid key = QUuid::fromString(text.mid(slash + 1));
    if (key.isNull() && slash < 0)
        return noSuchLine(text);
    if (key.isNull()) {
        const bool isRule = findDeadline(session, text).has_value();
        return isRule ? deadlineMeant(session, text)
                      : findingMeant(session, text.left(slash), text.mid(slash + 1));
    }
    constexpr int farAhead = 36500; // days
    TodayQuery query;
    query.day = today(session.clock);
    query.within = farAhead;
    query.putOff = true;
    const auto list = readToday(session.vault->connection(), query);
    if (!list)
        return tl::unexpected(list.error());
    const QString kind = slash < 0 ? QString() : text.left(slash);
    QList<TodayItem> found;
    std::ranges::copy_if(list->items, std::back_inserter(found), [&](const TodayItem &item) {
        return isMeant(item, kind, key);
    });
    if (found.isEmpty())
        return deadlineMeant(session, text.mid(slash + 1)).or_else([&](const Error &) {
            return Result<TodayItem>(noSuchLine(text));
        });
    if (found.size() == 1)
        return found.first();
    QStringList ways;
    for (const TodayItem &item : found)
        ways << u"%1/%2 (%3)"_s.arg(todayKindCode(item.kind), idText(key), item.what);
    return refused(TodayText::tr("“%1” can be one of several lines. Give the one you mean: %2.")
                       .arg(text, ways.join(u", "_s)));
}

} // namespace habeas
