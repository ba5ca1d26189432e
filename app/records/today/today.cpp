#include "app/records/today/today.h"

#include "app/records/due/duereading.h"
#include "app/records/lists/caselist.h"
#include "app/records/today/todaymarks.h"
#include "app/records/today/todaynames.h"
#include "app/records/today/todaysources.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace habeas {

namespace {

using Kind = TodayItem::Kind;
using Section = TodayItem::Section;

struct TodayText
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

constexpr int mostNear = 500; // rows of one kind in a section that is open
constexpr int mostFar = 200; // and in one that is folded
constexpr int consentAsked = 30; // days before it runs out, enough to reach a family by post
constexpr int consentOver = 90; // days after
constexpr int followUpShown = 90; // days

constexpr CivilDay everSince(std::numeric_limits<qint64>::min());
constexpr CivilDay everAfter(std::numeric_limits<qint64>::max());

/// A report day that follows from the first one on record, which names itself.
bool isCountedReport(const TodayItem &item)
{
    return item.kind == Kind::Report && item.key != item.record;
}

/// A stretch of days that is asked for as one.
struct Part
{
    Section section;
    PendingQuery query;
};

QList<Part> partsOf(const TodayQuery &wanted)
{
    const CivilDay day = wanted.day;
    const CivilDay last = day.plusDays(wanted.within);
    const CivilDay oldest = day.plusDays(-newlyOverdueDays);
    const int near = std::min(mostNear, wanted.listMost);
    const int far = std::min(mostFar, wanted.listMost);
    return { { Section::Overdue, { day, { oldest, day.plusDays(-1) }, {}, {}, near, true } },
             { Section::LongOverdue,
               { day, { everSince, oldest.plusDays(-1) }, {}, {}, far, true } },
             { Section::Next, { day, { day, everAfter }, last, {}, near, false } },
             { Section::Later,
               { day, { last.plusDays(1), everAfter }, {}, last.plusDays(1), far, false } } };
}

class TodayReader
{
public:
    TodayReader(const Connection &connection, const TodayQuery &query)
        : m_connection(connection)
        , m_reading(connection, query.day)
        , m_names(connection)
    {
        m_list.query = query;
    }

    Result<TodayList> read()
    {
        const auto unsteady = DueTable(m_connection).unsteadyOn(day());
        if (!unsteady)
            return tl::unexpected(unsteady.error());
        m_stale = *unsteady;
        auto marks = TodayMarks::read(m_connection);
        if (!marks)
            return tl::unexpected(marks.error());
        m_marks = *std::move(marks);
        Result<> done;
        for (const Part &part : partsOf(m_list.query)) {
            if (done)
                done = readDeadlines(part);
            for (const Kind kind : TodaySource::kinds()) {
                if (done && kind != Kind::Consent && kind != Kind::FollowUp)
                    done = readSource(part, kind);
            }
        }
        if (done)
            done = readToCheck(Kind::Consent, consentOver, consentAsked);
        if (done)
            done = readToCheck(Kind::FollowUp, followUpShown, 0);
        if (done)
            done = compute();
        if (done)
            done = finish();
        if (!done)
            return tl::unexpected(done.error());
        return m_list;
    }

private:
    [[nodiscard]] CivilDay day() const { return m_list.query.day; }

    Result<> readDeadlines(const Part &part)
    {
        const DueTable table(m_connection);
        auto rows = table.pending(part.query);
        if (!rows)
            return tl::unexpected(rows.error());
        for (LiveDue &live : *rows) {
            const auto label = m_names.caseLabel(live.inCase);
            if (!label)
                return tl::unexpected(label.error());
            const auto current = m_reading.complete(live, label->country);
            if (!current)
                return tl::unexpected(current.error());
            if (!*current)
                m_stale.insert(live.inCase);
            const auto over = isOfEndedMeasure(live);
            if (!over)
                return tl::unexpected(over.error());
            if (*over)
                continue;
            if (const auto put = add(part.section, todayLine(standingOn(live, day()))); !put)
                return put;
        }
        return correctTotal(part, rows->size(), [&] {
            return table.countPending(part.query);
        });
    }

    /// A limit of the law that ran out while somebody was held who is so no more: nobody can keep
    /// it today. The case tells of it.
    Result<bool> isOfEndedMeasure(const LiveDue &live) const
    {
        if (live.source != LiveDue::Source::Rule || !live.due.latest || day() <= *live.due.latest)
            return false;
        Statement query(m_connection.handle(),
                        "SELECT m.until_latest FROM measure m WHERE m.deleted = 0 AND m.id = "
                        "coalesce((SELECT o.measure FROM \"order\" o WHERE o.id = ?1), ?1) "
                        "AND m.until_latest < ?2");
        query.bind(1, live.due.triggerRecord).bind(2, day().plusDays(-newlyOverdueDays).number());
        const bool ended = query.row();
        if (const auto done = query.finished(); !done)
            return tl::unexpected(done.error());
        return ended;
    }

    Result<> readSource(const Part &part, Kind kind)
    {
        if (TodaySource::isOver(kind) && part.section == Section::LongOverdue)
            return {};
        PendingQuery query = part.query;
        query.most += m_marks.count(kind); // what is put off takes no room
        const auto items = TodaySource(kind).read(m_connection, query);
        if (!items)
            return tl::unexpected(items.error());
        for (const TodayItem &item : *items) {
            if (const auto put = add(part.section, item); !put)
                return put;
        }
        return correctTotal({ part.section, query }, items->size(), [&] {
            return TodaySource(kind).count(m_connection, query);
        });
    }

    /// What is a question, not a day somebody has missed. Whoever gave a consent is asked again
    /// before it runs out.
    Result<> readToCheck(Kind kind, int daysBack, int daysAhead)
    {
        const PendingQuery query { day(),
                                   { day().plusDays(-daysBack), day().plusDays(daysAhead) },
                                   {},
                                   {},
                                   mostNear + m_marks.count(kind),
                                   false };
        const auto items = TodaySource(kind).read(m_connection, query);
        if (!items)
            return tl::unexpected(items.error());
        for (const TodayItem &item : *items) {
            if (const auto put = add(Section::Check, item); !put)
                return put;
        }
        return {};
    }

    /// What was left out by a limit counts all the same.
    template<class Count>
    Result<> correctTotal(const Part &part, qsizetype listed, Count count)
    {
        if (listed < part.query.most)
            return {};
        m_list.isCut = true;
        const Result<qint64> all = count();
        if (!all)
            return tl::unexpected(all.error());
        m_list.totals[part.section] += std::max<qint64>(0, *all - listed);
        return {};
    }

    Result<> add(Section section, TodayItem item)
    {
        item.about = item.record.toString(QUuid::WithoutBraces);
        if (item.kind != Kind::LibertyEnd) // todayLine() knows whether it is over
            item.basis = item.latest ? item.latest->iso() : QString();
        if (!m_list.query.putOff && m_marks.hides(item, day()))
            return {};
        if (section == Section::Next && item.earliest == day() && item.latest == day())
            section = Section::Today;
        if (section == Section::LongOverdue || section == Section::Overdue) {
            if (item.isOver || TodaySource::isOver(item.kind)) {
                if (!isSinceLast(item))
                    return {}; // nobody waits for it any more, and it could be seen on its day
                section = Section::Missed;
            }
        }
        item.section = section;
        const auto there = m_names.label(item);
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return {};
        m_list.items << item;
        ++m_list.totals[section];
        return {};
    }

    [[nodiscard]] bool isSinceLast(const TodayItem &item) const
    {
        if (!m_list.query.since || !item.latest)
            return false;
        const CivilDay seen = CivilDay::fromQDate(m_list.query.since->at.toLocalTime().date());
        return seen <= *item.latest && *item.latest < day();
    }

    /// The cases whose stored deadlines do not stand on that day, from their records.
    Result<> compute()
    {
        const qsizetype most = m_list.query.computeMost;
        m_list.uncomputed = static_cast<int>(std::max<qsizetype>(0, m_stale.size() - most));
        QList<Id<Case>> order(m_stale.begin(), m_stale.end());
        std::sort(order.begin(), order.end());
        for (const Id<Case> &id : order.first(std::min(most, order.size()))) {
            ++m_list.computed;
            if (m_list.query.stopped && m_list.query.stopped())
                return failure(ErrorKind::Cancelled, TodayText::tr("This was stopped."));
            m_list.items.removeIf([&](const TodayItem &item) {
                const bool replaced = item.inCase == id
                    && (item.kind == Kind::Deadline || item.kind == Kind::UrgentAction
                        || item.kind == Kind::LibertyEnd || isCountedReport(item));
                m_list.totals[item.section] -= replaced ? 1 : 0;
                return replaced;
            });
            const auto rows = m_reading.ofCase(id);
            if (!rows && rows.error().kind == ErrorKind::NotFound)
                continue;
            if (!rows)
                return tl::unexpected(rows.error());
            for (const LiveDue &live : *rows) {
                const auto over = isOfEndedMeasure(live);
                if (!over)
                    return tl::unexpected(over.error());
                if (*over)
                    continue;
                if (const auto put = addStanding(live); !put)
                    return put;
            }
        }
        return {};
    }

    Result<> addStanding(const LiveDue &live)
    {
        const TodayItem item = todayLine(live);
        if (!item.latest || !isPending(live, day()))
            return {};
        const CivilDay last = day().plusDays(m_list.query.within);
        const Section section = *item.latest < day().plusDays(-newlyOverdueDays)
            ? Section::LongOverdue
            : *item.latest < day()   ? Section::Overdue
            : *item.earliest <= last ? Section::Next
                                     : Section::Later;
        return add(section, item);
    }

    Result<> finish()
    {
        std::ranges::stable_sort(m_list.items, comesBefore);
        const Visit *since = m_list.query.since ? &*m_list.query.since : nullptr;
        m_list.cameDue = std::ranges::count_if(m_list.items, [this](const TodayItem &item) {
            return (item.section == Section::Overdue || item.section == Section::Missed)
                && isSinceLast(item);
        });
        if (since != nullptr) {
            const auto changed = casesChangedAfter(m_connection, since->changeSet);
            if (!changed)
                return tl::unexpected(changed.error());
            m_list.changedCases = changed->cases.size();
        }
        const auto cases = caseCount(m_connection);
        if (!cases)
            return tl::unexpected(cases.error());
        m_list.cases = *cases;
        return {};
    }

    const Connection &m_connection;
    DueReading m_reading;
    TodayNames m_names;
    TodayMarks m_marks;
    QSet<Id<Case>> m_stale;
    TodayList m_list;
};

} // namespace

Result<TodayList> readToday(const Connection &connection, const TodayQuery &query)
{
    return TodayReader(connection, query).read();
}

Result<QString> whyToday(const Connection &connection, const TodayItem &item, CivilDay day)
{
    if (item.kind != Kind::Deadline && item.kind != Kind::UrgentAction
        && item.kind != Kind::LibertyEnd && !isCountedReport(item))
        return item.kind == Kind::Finding ? QString(item.what + u' ' + item.why) : item.why;
    const auto rows = DueReading(connection, day).ofCase(item.inCase);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto live = std::ranges::find(*rows, item.key, &LiveDue::key);
    if (live == rows->end())
        return TodayText::tr("It does not follow from the record any more.");
    QStringList said { live->due.sentence, live->due.why };
    if (live->source == LiveDue::Source::LibertyEnd)
        said << live->due.arithmetic;
    if (live->source == LiveDue::Source::Typed)
        said.prepend(TodayText::tr("Shown because somebody entered this deadline by hand."));
    else if (live->source == LiveDue::Source::UrgentAction)
        said.prepend(TodayText::tr("Shown because the urgent action asks to act by this day."));
    said.removeAll(QString());
    return said.join(u' ');
}

} // namespace habeas
