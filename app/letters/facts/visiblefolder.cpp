#include "app/letters/facts/visiblefolder.h"

#include "app/law/proceedings/sentencing.h"

#include <QSet>

#include <algorithm>

namespace habeas {

namespace {

QSet<QUuid> sealedRecords(const CaseFolder &folder)
{
    QSet<QUuid> sealed;
    CaseFolder::eachList(folder, [&sealed](const auto &list) {
        for (const auto &record : list) {
            if (record.sealed && !record.deleted)
                sealed << record.id.uuid();
        }
    });
    return sealed;
}

/// Whether a record names one that is not to be seen: its parent, its person, what it rests on.
class NamesOneOf
{
public:
    explicit NamesOneOf(const QSet<QUuid> &hidden)
        : m_hidden(hidden)
    {
    }

    template<class Other>
    void operator()(const char *, const Id<Other> &value, FieldRule = {})
    {
        m_found = m_found || (!value.isNull() && m_hidden.contains(value.uuid()));
    }

    template<class Value>
    void operator()(const char *, const Value &, FieldRule = {})
    {
    }

    [[nodiscard]] bool found() const { return m_found; }

private:
    const QSet<QUuid> &m_hidden;
    bool m_found = false;
};

} // namespace

void dropWhatPointsAt(QSet<QUuid> hidden, CaseFolder &open)
{
    for (qsizetype before = -1; before != hidden.size();) {
        before = hidden.size();
        CaseFolder::eachList(open, [&hidden](auto &list) {
            list.removeIf([&hidden](const auto &record) {
                NamesOneOf names(hidden);
                record.describe(record, names);
                if (names.found())
                    hidden.insert(record.id.uuid());
                return names.found();
            });
        });
    }
}

VisibleFolder visibleFolder(const CaseFolder &folder)
{
    const QSet<QUuid> sealed = sealedRecords(folder);
    const auto isSealed = [&sealed](const auto &id) {
        return sealed.contains(id.uuid());
    };

    VisibleFolder visible { folder, static_cast<int>(sealed.size()) };
    CaseFolder &open = visible.folder;
    CaseFolder::eachList(open, [](auto &list) {
        list.removeIf([](const auto &record) {
            return record.sealed || record.deleted;
        });
    });
    open.names.removeIf([&](const Name &name) {
        return isSealed(name.person);
    });
    open.affiliations.removeIf([&](const Affiliation &post) {
        return isSealed(post.person);
    });
    open.involvements.removeIf([&](const Involvement &part) {
        return isSealed(part.person);
    });
    open.placements.removeIf([&](const Placement &placement) {
        return isSealed(placement.measure);
    });
    open.counts.removeIf([&](const Count &count) {
        return isSealed(count.sentence) || isSealed(count.charge);
    });
    open.remedies.removeIf([&](const Remedy &remedy) {
        return isSealed(remedy.sentence) || isSealed(remedy.measure) || isSealed(remedy.person);
    });
    open.orders.removeIf([&](const Order &order) {
        return isSealed(order.measure) || isSealed(order.hearing);
    });
    // What a sealed judgment did to the others must not be told, and without it they would be told
    // wrongly.
    for (const SentenceChain &chain : sentenceChains(folder, CivilDay())) {
        const bool closed = std::ranges::any_of(chain.judgments, [&](const Judgment &judgment) {
            return isSealed(judgment.sentence.id);
        });
        if (closed)
            open.sentences.removeIf([&chain](const Sentence &sentence) {
                return std::ranges::any_of(chain.judgments, [&](const Judgment &judgment) {
                    return judgment.sentence.id == sentence.id;
                });
            });
    }
    open.restrictions.removeIf([&](const Restriction &restriction) {
        return isSealed(restriction.sentence) || isSealed(restriction.measure);
    });
    open.claims.removeIf([&](const Claim &claim) {
        return isSealed(claim.charge) || isSealed(claim.event) || isSealed(claim.person)
            || isSealed(claim.partOf) || sealed.contains(QUuid::fromString(claim.record));
    });
    dropWhatPointsAt(sealed, open);
    return visible;
}

} // namespace habeas
