#include "app/actions/letters/factssince.h"

#include "app/law/proceedings/recordwords.h"
#include "app/letters/composer.h"
#include "app/letters/followups.h"
#include "app/letters/gates/disclosurelog.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LogText
{
    Q_DECLARE_TR_FUNCTIONS(LetterLog)
};

constexpr qsizetype mostNamed = 6; // more is read in the log

bool saysUnanswered(const QString &templateId)
{
    const QList<TemplateInfo> shipped = shippedTemplates();
    const auto info = std::ranges::find(shipped, templateId, &TemplateInfo::id);
    return info != shipped.end() && info->needs.contains(u"unanswered_letter"_s);
}

bool isLater(const QDateTime &moment, const PartialDate &wentOut)
{
    const QDate at = moment.toLocalTime().date();
    const auto day = CivilDay::of(at.year(), at.month(), at.day());
    return day && wentOut.latest() && *wentOut.latest() < *day;
}

QString refOf(const CaseFolder &folder, Id<Letter> id)
{
    const auto letter = std::ranges::find(folder.letters, id, &Letter::id);
    return letter == folder.letters.end() ? QString() : letter->ref;
}

} // namespace

Result<> stillUnanswered(const LetterStep &step, const PartialDate &wentOut)
{
    if (!saysUnanswered(step.letter.templateId))
        return {};
    const QList<QUuid> cited = recordsIn(step.letter.cites);
    for (const Dispatch &dispatch : step.folder.dispatches) {
        const bool before = wentOut.latest() && dispatch.replied.earliest()
            && *wentOut.latest() < *dispatch.replied.earliest();
        if (dispatch.deleted || before || !cited.contains(dispatch.id.uuid())
            || !hasAnswer(dispatch))
            continue;
        return refused(LogText::tr("Letter %1 reminds of %2 as unanswered, and an answer to that "
                                   "is on record meanwhile. Write it anew, without what is no "
                                   "longer so; nothing was noted.")
                           .arg(step.letter.ref, refOf(step.folder, dispatch.letter)),
                       u"answered"_s);
    }
    return {};
}

QStringList changesInWords(const CaseFolder &folder, const QList<FactChange> &changes)
{
    QStringList lines;
    for (const FactChange &change : changes) {
        const QString line = LogText::tr("%1: %2 → %3", "a record, what it said, what it says now")
                                 .arg(recordWords(folder, change.record),
                                      factText(change, change.from), factText(change, change.to));
        if (!lines.contains(line))
            lines << line;
    }
    lines.sort();
    if (const qsizetype more = lines.size() - mostNamed; more > 0) {
        lines.resize(mostNamed);
        lines << LogText::tr("and %n more", "changes", static_cast<int>(more));
    }
    return lines;
}

Result<> factsStand(const Session &session, const LetterStep &step,
                    const QSet<QString> &confirmations, const PartialDate &wentOut)
{
    if (confirmations.contains(u"facts_changed"_s))
        return {};
    auto changes = factsChangedSinceApproval(session.vault->connection(), step.letter);
    if (!changes)
        return tl::unexpected(changes.error());
    changes->removeIf([&wentOut](const FactChange &change) {
        return isLater(change.at, wentOut);
    });
    if (changes->isEmpty())
        return {};
    const QString named = changesInWords(step.folder, *changes).join(u"; "_s);
    const int count = changedRecords(*changes);
    return refused(step.letter.approvedBy.isEmpty()
                       ? LogText::tr("%n fact(s) that letter %1 rests on changed since it was "
                                     "written (%2). Write it anew, or confirm that it is right as "
                                     "it stands.",
                                     nullptr, count)
                             .arg(step.letter.ref, named)
                       : LogText::tr("%n fact(s) that letter %1 rests on changed since it was "
                                     "approved (%2). Write it anew, or confirm that it is right "
                                     "as it stands.",
                                     nullptr, count)
                             .arg(step.letter.ref, named),
                   u"confirm:facts_changed"_s);
}

} // namespace habeas
