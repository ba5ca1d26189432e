#include "app/records/today/todaychecks.h"

#include "app/casefile/shownname.h"
#include "app/law/deadlines/libertydue.h"
#include "app/law/findings/steadyfindings.h"
#include "app/records/lists/casenames.h"
#include "app/records/lists/recordcells.h"
#include "app/records/store/repository.h"
#include "app/records/today/lawstamp.h"
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

/// Somebody is held against what is on record: to confirm it is not to end it.
bool staysAsked(const Finding &finding)
{
    static const QStringList kinds { code(TrackFinding::Kind::ReleaseOrdered),
                                     code(TrackFinding::Kind::JudgmentGone) };
    return kinds.contains(finding.kind) && finding.review
        && finding.review->decision == u"confirmed";
}

/// Consents stand on the page by their own index; smaller holes are for the case's own page.
bool isForToday(const CaseFolder &folder, const Finding &finding)
{
    return (!finding.settled || staysAsked(finding)) && isSteady(folder, finding);
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

/// What stands in the table was found by this law, on the records of that change set.
struct KeptAsOf
{
    qint64 changeSet = 0;
    bool isOurs = false;
};

/// Nothing where nothing was kept.
Result<std::optional<KeptAsOf>> keptAsOf(const Connection &connection)
{
    Statement query(connection.handle(), "SELECT change_set, law FROM checked_as_of");
    std::optional<KeptAsOf> asOf;
    if (query.row())
        asOf = KeptAsOf { query.integer(0), query.text(1) == lawStamp() };
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return asOf;
}

std::optional<CivilDay> dayAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(CivilDay(row.integer(column)));
}

Result<> writeCases(const Connection &connection, const QList<CheckedCase> &cases)
{
    Statement write(connection.handle(),
                    "INSERT OR REPLACE INTO checked (\"case\", open, from_day, until) "
                    "VALUES (?1, ?2, ?3, ?4)");
    for (const CheckedCase &checked : cases) {
        write.bind(1, checked.id.uuid()).bind(2, qint64(checked.open));
        bindCell(write, 3, dayCell(checked.days.from));
        bindCell(write, 4, dayCell(checked.days.until));
        if (const auto done = write.run(); !done)
            return done;
    }
    return {};
}

/// The form that would settle it.
void setForm(TodayItem &item, const FindingFix &fix)
{
    if (fix.code == u"add_order" || fix.code == u"end_measure")
        item.orderFor = fix.record;
    else if (fix.code == u"add_measure")
        item.formTable = Measure::kind.table;
    else if (fix.code == u"add_sentence")
        item.formTable = Sentence::kind.table;
    else if (fix.field == u"died") {
        item.formTable = Person::kind.table;
        item.formRecord = fix.record;
    }
    item.offers = fix.offers;
}

/// Whom it is about, in the words of the case.
TodayItem itemOf(const CaseFolder &folder, const Finding &finding)
{
    TodayItem item;
    item.section = TodayItem::Section::Check;
    item.kind = TodayItem::Kind::Finding;
    item.inCase = folder.file.id;
    item.caseRef = folder.file.ref;
    item.person = finding.person;
    item.personName = finding.person.isNull()
        ? withOthers(shownName(folder, personAtRisk(folder)), peopleAtRisk(folder).size())
        : shownName(folder, finding.person);
    item.key = item.record = finding.about.first();
    item.table = "finding";
    item.finding = finding.key();
    item.findingKind = finding.kind.toLatin1();
    item.about = aboutText(finding);
    item.basis = finding.value;
    item.what = finding.text;
    setForm(item, finding.fix);
    item.why = finding.fix.words.isEmpty()
        ? TodayText::tr("Shown because the record of this case leaves it open.")
        : TodayText::tr("Shown because the record of this case leaves it open. What would "
                        "settle it: %1.")
              .arg(finding.fix.words);
    return item;
}

} // namespace

bool ListedChecks::hasRoomAt(qint64 place) const
{
    return m_count < mostListedFindings || place > std::prev(m_byPlace.end())->first;
}

void ListedChecks::add(qint64 place, const QList<TodayItem> &items)
{
    if (items.isEmpty() || !hasRoomAt(place))
        return;
    m_byPlace.insert_or_assign(place, items);
    m_count += items.size();
    for (auto last = std::prev(m_byPlace.end());
         m_count - last->second.size() >= mostListedFindings; last = std::prev(m_byPlace.end())) {
        m_count -= last->second.size();
        m_byPlace.erase(last);
    }
}

QList<TodayItem> ListedChecks::items() const
{
    QList<TodayItem> all;
    for (const auto &[place, items] : m_byPlace)
        all << items;
    return all;
}

Result<CheckPlan> planChecks(const Connection &connection, CivilDay day)
{
    const auto asOf = keptAsOf(connection);
    if (!asOf)
        return tl::unexpected(asOf.error());
    const bool isOurs = *asOf && (*asOf)->isOurs;
    const auto changed = casesChangedAfter(
        connection, isOurs ? (*asOf)->changeSet : std::numeric_limits<qint64>::max());
    if (!changed)
        return tl::unexpected(changed.error());
    CheckPlan plan;
    plan.changeSet = changed->newest;
    plan.startsAnew = !isOurs || !changed->isWhole;
    QList<PlannedCase> clean;
    Statement query(connection.handle(),
                    "SELECT c.id, c.seq, k.open, k.from_day, k.until FROM \"case\" c "
                    "LEFT JOIN checked k ON k.\"case\" = c.id WHERE c.deleted = 0 "
                    "AND coalesce(c.status, '') <> 'closed' ORDER BY c.seq DESC");
    while (query.row()) {
        const PlannedCase file { Id<Case>(query.uuid(0)), query.integer(1) };
        const qint64 open = query.isNull(2) ? 0 : query.integer(2);
        const SteadyDays days { dayAt(query, 3), dayAt(query, 4) };
        const bool known = !query.isNull(2) && days.holds(day) && !plan.startsAnew
            && !changed->cases.contains(file.id);
        if (known) {
            ++plan.known;
            plan.openFindings += open;
            if (open > 0)
                plan.withFindings << file;
        } else {
            (open > 0 ? plan.toCheck : clean) << file;
        }
    }
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    plan.toCheck << clean;
    return plan;
}

Result<> keepChecks(const Connection &connection, const Transaction &, const CheckPart &part)
{
    const auto asOf = keptAsOf(connection);
    if (!asOf)
        return tl::unexpected(asOf.error());
    const bool isOurs = *asOf && (*asOf)->isOurs;
    const bool isNewer = isOurs && (*asOf)->changeSet > part.changeSet;
    if (isNewer || (!isOurs && !part.isFirst))
        return {};
    if (part.isFirst) {
        if (const auto emptied = execute(connection.handle(), "DELETE FROM checked"); !emptied)
            return emptied;
    }
    if (const auto written = writeCases(connection, part.cases); !written)
        return written;
    if (!part.isFirst && !part.isLast)
        return {}; // what changed since the older one is looked at once more, at worst
    Statement note(
        connection.handle(),
        "INSERT OR REPLACE INTO checked_as_of (one, change_set, law) VALUES (1, ?1, ?2)");
    return note.bind(1, part.changeSet).bind(2, lawStamp()).run();
}

Result<CaseChecks> checkCase(const Connection &connection, Id<Case> id, CivilDay day, bool putOff)
{
    const auto folder = loadCase(connection, id);
    if (!folder && folder.error().kind == ErrorKind::NotFound)
        return CaseChecks();
    if (!folder)
        return tl::unexpected(folder.error());
    CaseChecks checks;
    if (folder->file.deleted || folder->file.status == u"closed")
        return checks;
    const TodayMarks marks(folder->reviews);
    const QList<LibertyTrack> tracks = everyTrack(*folder, day);
    const QList<Finding> findings = findingsOf(*folder, tracks, day);
    const QList<LiveDue> ends = libertyDue(*folder, day);
    for (const Finding &finding : findings) {
        // Held beyond the latest possible end is overdue, with its day; here it would stand twice.
        if (!isForToday(*folder, finding) || isToldByRow(finding, ends))
            continue;
        const TodayItem item = itemOf(*folder, finding);
        if (putOff || !marks.hides(item, day))
            checks.items << item;
    }
    checks.days = marks.narrowed(steadyFindings(*folder, tracks, day), day);
    return checks;
}

} // namespace habeas
