#include "app/actions/deadlines/livedeadlines.h"

#include "app/records/due/duetable.h"
#include "app/records/due/touchedcases.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace habeas {

namespace {

struct LiveText
{
    Q_DECLARE_TR_FUNCTIONS(LiveDeadlines)
};

} // namespace

LiveDeadlines::LiveDeadlines(const Vault &vault, Clock clock)
    : m_vault(vault)
    , m_clock(std::move(clock))
    , m_shelf(vault.connection())
{
}

Result<> LiveDeadlines::follow(const Transaction &proof, const QList<Change> &changes)
{
    m_moves = {};
    auto touched = touchedCases(m_vault.connection(), changes);
    if (!touched)
        return tl::unexpected(touched.error());
    if (touched->rulePacks) {
        const auto all = Repository<Case>(m_vault.connection()).all();
        if (!all)
            return tl::unexpected(all.error());
        const auto renewed = m_shelf.renew();
        if (!renewed)
            return renewed;
        for (const Case &file : *all) {
            const auto basis = DueTable(m_vault.connection()).basisOf(file.id);
            if (!basis)
                return tl::unexpected(basis.error());
            if (!*basis || (*basis)->rules != m_shelf.versionsOf(file.country))
                touched->cases.insert(file.id);
        }
    }
    return computeAll(proof, touched->cases);
}

Result<> LiveDeadlines::computeAll(const Transaction &proof, const QSet<Id<Case>> &cases)
{
    QList<Id<Case>> order(cases.begin(), cases.end());
    std::sort(order.begin(), order.end()); // the table's own order
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (m_progress && !m_progress(i, order.size()))
            return failure(ErrorKind::Cancelled,
                           LiveText::tr("This was stopped. Nothing was changed."));
        if (const auto computed = compute(proof, order.at(i)); !computed)
            return tl::unexpected(computed.error());
    }
    return {};
}

Result<bool> LiveDeadlines::compute(const Transaction &proof, Id<Case> id)
{
    ++m_computed;
    const Connection &connection = m_vault.connection();
    const DueTable table(connection);
    const auto before = table.bareOf(id);
    if (!before)
        return tl::unexpected(before.error());
    const auto folder = loadLegalRecord(connection, id);
    const bool gone = folder ? folder->file.deleted : folder.error().kind == ErrorKind::NotFound;
    if (gone) {
        if (const auto removed = table.remove(proof, id); !removed)
            return tl::unexpected(removed.error());
        return !before->isEmpty();
    }
    if (!folder)
        return tl::unexpected(folder.error());
    if (const auto renewed = m_shelf.renew(); !renewed)
        return tl::unexpected(renewed.error());
    const CivilDay today = habeas::today(m_clock);
    const QList<RulePack> &packs = m_shelf.packsOf(folder->file.country).packs;
    const QList<LiveDue> after = liveDueOf(*folder, packs, today);
    const DueBasis basis { steadyDays(*folder, packs, today),
                           m_shelf.versionsOf(folder->file.country),
                           languageCode(screenLanguage()) };
    m_moves.add(folder->file.ref, *before, after, packs, today);
    return table.set(proof, id, *before, after, basis);
}

QStringList LiveDeadlines::takeMoved()
{
    return std::exchange(m_moves, {}).sentences();
}

LiveDeadlines &liveDeadlines(Session &session)
{
    if (!session.live) {
        session.live = std::make_shared<LiveDeadlines>(*session.vault, session.clock);
        // The vault goes before the session's other parts do: the function must not outlive it.
        const std::weak_ptr<LiveDeadlines> live = session.live;
        session.vault->setDerive(
            [live](const Transaction &proof, const QList<Change> &changes) -> Result<> {
                const auto held = live.lock();
                return held ? held->follow(proof, changes) : Result<>();
            });
    }
    return *session.live;
}

} // namespace habeas
