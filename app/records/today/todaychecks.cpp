#include "app/records/today/todaychecks.h"

#include "app/casefile/shownname.h"
#include "app/law/findings/findings.h"
#include "app/records/store/repository.h"
#include "app/records/today/todaymarks.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct TodayText
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

/// Consents stand on the page by their own index; smaller holes are for the case's own page.
bool isForToday(const Finding &finding)
{
    static const QStringList kinds { u"gap"_s,           u"no_end_date"_s,
                                     u"end_unknown"_s,   u"held_beyond_end"_s,
                                     u"contradiction"_s, u"claims_differ"_s,
                                     u"impossible"_s,    u"consent_withdrawn"_s };
    return !finding.settled && kinds.contains(finding.kind);
}

/// As reviewOf() writes it.
QString aboutText(const Finding &finding)
{
    QStringList ids;
    for (const QUuid &record : finding.about)
        ids << record.toString(QUuid::WithoutBraces);
    ids.sort();
    ids.removeDuplicates();
    return ids.join(u' ');
}

/// The change set that what is kept stands on; nothing where nothing was kept.
Result<std::optional<qint64>> keptAsOf(const Connection &connection)
{
    Statement query(connection.handle(), "SELECT change_set FROM checked_as_of");
    std::optional<qint64> asOf;
    if (query.row())
        asOf = query.integer(0);
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return asOf;
}

} // namespace

Result<CheckPlan> planChecks(const Connection &connection, CivilDay day)
{
    const auto asOf = keptAsOf(connection);
    if (!asOf)
        return tl::unexpected(asOf.error());
    const auto changed
        = casesChangedAfter(connection, asOf->value_or(std::numeric_limits<qint64>::max()));
    if (!changed)
        return tl::unexpected(changed.error());
    CheckPlan plan;
    plan.changeSet = changed->newest;
    plan.startsAnew = !*asOf || !changed->isWhole;
    QList<Id<Case>> clean;
    Statement query(connection.handle(),
                    "SELECT c.id, k.day, k.open FROM \"case\" c LEFT JOIN checked k "
                    "ON k.\"case\" = c.id WHERE c.deleted = 0 "
                    "AND coalesce(c.status, '') <> 'closed' ORDER BY c.seq DESC");
    while (query.row()) {
        const Id<Case> id(query.uuid(0));
        const qint64 open = query.isNull(2) ? 0 : query.integer(2);
        const bool known = !query.isNull(1) && query.integer(1) == day.number() && !plan.startsAnew
            && !changed->cases.contains(id);
        if (known) {
            ++plan.known;
            plan.openFindings += open;
            if (open > 0)
                plan.withFindings << id;
        } else {
            (open > 0 ? plan.toCheck : clean) << id;
        }
    }
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    plan.toCheck << clean;
    return plan;
}

Result<> keepChecks(const Connection &connection, const Transaction &, CivilDay day,
                    const CheckPart &part)
{
    if (part.isFirst) {
        if (const auto emptied = execute(connection.handle(), "DELETE FROM checked"); !emptied)
            return emptied;
    }
    Statement write(connection.handle(),
                    "INSERT OR REPLACE INTO checked (\"case\", day, open) VALUES (?1, ?2, ?3)");
    for (const CheckedCase &checked : part.cases) {
        write.bind(1, checked.id.uuid()).bind(2, day.number()).bind(3, qint64(checked.open));
        if (const auto done = write.run(); !done)
            return done;
    }
    if (!part.isFirst && !part.isLast)
        return {}; // what changed since the older one is looked at once more, at worst
    Statement note(connection.handle(),
                   "INSERT OR REPLACE INTO checked_as_of (one, change_set) VALUES (1, ?1)");
    return note.bind(1, part.changeSet).run();
}

Result<QList<TodayItem>> checkCase(const Connection &connection, Id<Case> id, CivilDay day,
                                   bool putOff)
{
    const auto folder = loadCase(connection, id);
    if (!folder && folder.error().kind == ErrorKind::NotFound)
        return QList<TodayItem>();
    if (!folder)
        return tl::unexpected(folder.error());
    QList<TodayItem> items;
    if (folder->file.deleted || folder->file.status == u"closed")
        return items;
    const TodayMarks marks(folder->reviews);
    const QList<Finding> findings = findingsOf(*folder, day);
    for (const Finding &finding : findings) {
        if (!isForToday(finding))
            continue;
        TodayItem item;
        item.section = TodayItem::Section::Check;
        item.kind = TodayItem::Kind::Finding;
        item.inCase = id;
        item.caseRef = folder->file.ref;
        item.person = finding.person;
        item.personName
            = shownName(*folder, finding.person.isNull() ? personAtRisk(*folder) : finding.person);
        item.key = item.record = finding.about.first();
        item.table = "finding";
        item.finding = finding.key();
        item.findingKind = finding.kind.toLatin1();
        item.about = aboutText(finding);
        item.basis = finding.value;
        item.what = finding.text;
        item.why = finding.fix.words.isEmpty()
            ? TodayText::tr("Shown because the record of this case leaves it open.")
            : TodayText::tr("Shown because the record of this case leaves it open. What would "
                            "settle it: %1.")
                  .arg(finding.fix.words);
        if (putOff || !marks.hides(item, day))
            items << item;
    }
    return items;
}

} // namespace habeas
