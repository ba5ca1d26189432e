#include "app/records/due/duereading.h"

#include "app/law/deadlines/duetext.h"
#include "app/records/store/caseref.h"
#include "app/records/store/repository.h"
#include "app/vault/connection.h"

#include <algorithm>

namespace habeas {

DueReading::DueReading(const Connection &connection, CivilDay day)
    : m_connection(connection)
    , m_day(day)
    , m_shelf(connection)
{
}

bool isWithin(const DueDate &due, const DueWindow &window)
{
    const auto first = due.earliest ? due.earliest : due.latest;
    const auto last = due.latest ? due.latest : due.earliest;
    return first && *first <= window.last && window.first <= *last;
}

Result<QList<LiveDue>> DueReading::ofCase(const QString &ref)
{
    const auto id = caseOfRef(m_connection, ref);
    return id ? ofCase(*id) : tl::unexpected(id.error());
}

Result<QList<LiveDue>> DueReading::ofCase(Id<Case> id)
{
    if (const auto renewed = m_shelf.renew(); !renewed)
        return tl::unexpected(renewed.error());
    const auto file = Repository<Case>(m_connection).byId(id);
    if (!file)
        return tl::unexpected(file.error());
    return read(*file);
}

Result<QList<LiveDue>> DueReading::acrossCases(std::optional<int> withinDays)
{
    if (const auto renewed = m_shelf.renew(); !renewed)
        return tl::unexpected(renewed.error());
    const DueWindow window { m_day, m_day.plusDays(withinDays.value_or(0)) };
    std::optional<QSet<Id<Case>>> wanted;
    if (withinDays) {
        auto within = DueTable(m_connection).casesWithin(window);
        const auto unsteady = DueTable(m_connection).unsteadyOn(m_day);
        if (!within || !unsteady)
            return tl::unexpected(within ? unsteady.error() : within.error());
        wanted = std::move(within->unite(*unsteady));
    }
    const auto files = wanted ? casesOf(*wanted) : Repository<Case>(m_connection).all();
    if (!files)
        return tl::unexpected(files.error());
    QList<LiveDue> list;
    for (const Case &file : *files) {
        auto rows = read(file);
        if (!rows)
            return rows;
        for (const LiveDue &live : std::as_const(*rows)) {
            if (!withinDays || isWithin(live.due, window))
                list << live;
        }
    }
    sortByDay(list);
    return list;
}

/// By reference.
Result<QList<Case>> DueReading::casesOf(const QSet<Id<Case>> &ids) const
{
    QList<Case> files;
    for (const Id<Case> &id : ids) {
        auto file = Repository<Case>(m_connection).byId(id);
        if (!file)
            return tl::unexpected(file.error());
        if (!file->deleted)
            files << *file;
    }
    std::ranges::sort(files, {}, &Case::ref);
    return files;
}

Result<QList<LiveDue>> DueReading::read(const Case &file)
{
    const PackSet &packs = m_shelf.packsOf(file.country);
    if (!packs.hasCountry)
        m_withoutRules.insert(file.country);
    for (const Error &problem : packs.problems) {
        if (std::ranges::find(m_problems, problem.message, &Error::message) == m_problems.end())
            m_problems << problem;
    }
    const DueTable table(m_connection);
    const auto basis = table.basisOf(file.id);
    if (!basis)
        return tl::unexpected(basis.error());
    const bool stands = *basis && (*basis)->days.holds(m_day)
        && (*basis)->language == languageCode(screenLanguage())
        && (*basis)->rules == m_shelf.versionsOf(file.country);
    if (!stands) {
        ++m_computed;
        const auto folder = loadLegalRecord(m_connection, file.id);
        if (!folder)
            return tl::unexpected(folder.error());
        QList<LiveDue> rows = liveDueOf(*folder, packs.packs, m_day);
        for (LiveDue &live : rows)
            live = standingOn(live, m_day);
        return rows;
    }
    auto rows = table.of(file.id);
    if (!rows)
        return rows;
    for (LiveDue &live : *rows) {
        if (const auto found = lookUp(live, packs); !found)
            return tl::unexpected(found.error());
        live = standingOn(live, m_day);
    }
    return rows;
}

Result<bool> DueReading::complete(LiveDue &live, const QString &country)
{
    if (!m_renewed) {
        if (const auto renewed = m_shelf.renew(); !renewed)
            return tl::unexpected(renewed.error());
        m_renewed = true;
    }
    const PackSet &packs = m_shelf.packsOf(country);
    if (const auto found = lookUp(live, packs); !found)
        return tl::unexpected(found.error());
    return live.source != LiveDue::Source::Rule
        || std::ranges::any_of(packs.packs, [&live](const RulePack &pack) {
               return pack.jurisdiction == live.due.jurisdiction
                   && pack.version == live.due.ruleVersion;
           });
}

Result<> DueReading::lookUp(LiveDue &live, const PackSet &packs) const
{
    if (live.source == LiveDue::Source::LibertyEnd)
        return {}; // its words are made of what is stored
    if (live.source != LiveDue::Source::Rule)
        return lookUpRecord(live);
    const Language language = screenLanguage();
    for (const RulePack &pack : packs.packs) {
        if (pack.jurisdiction != live.due.jurisdiction)
            continue;
        const auto rule = std::ranges::find(pack.rules, live.due.rule, &Rule::id);
        if (rule == pack.rules.end())
            continue;
        live.due.provision = provisionText(pack, rule->provision, language);
        live.due.title = inLanguage(rule->title, language);
        live.due.actor = inLanguage(pack.actors.value(rule->actor), language);
        live.due.effect = inLanguage(rule->effect, language);
    }
    return {};
}

/// A deadline on record says in its own words what is due.
Result<> DueReading::lookUpRecord(LiveDue &live) const
{
    CaseFolder folder;
    if (live.source == LiveDue::Source::Typed) {
        auto deadline = Repository<Deadline>(m_connection).byId(Id<Deadline>(live.record));
        if (!deadline)
            return tl::unexpected(deadline.error());
        folder.deadlines << *deadline;
    } else {
        auto action = Repository<UrgentAction>(m_connection).byId(Id<UrgentAction>(live.record));
        if (!action)
            return tl::unexpected(action.error());
        folder.urgentActions << *action;
    }
    const QList<DueDate> read = recordedDeadlines(folder, m_day);
    const std::optional<CivilDay> latest = live.due.latest;
    if (!read.isEmpty())
        live.due = read.first();
    live.due.latest = latest;
    return {};
}

} // namespace habeas
