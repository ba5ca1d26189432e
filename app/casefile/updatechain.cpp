#include "app/casefile/updatechain.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace habeas {

namespace {

/// The issue at the beginning of what this one follows, and how many steps away it is.
struct Place
{
    QUuid root;
    int depth = 0;
};

Place placeOf(const QHash<QUuid, QUuid> &previous, const QUuid &issue)
{
    Place place { issue, 0 };
    QSet<QUuid> seen { issue };
    for (QUuid at = previous.value(issue); !at.isNull() && previous.contains(at);
         at = previous.value(at)) {
        if (seen.contains(at)) // a ring: one of it stands for all
            return { *std::min_element(seen.cbegin(), seen.cend()), 0 };
        seen.insert(at);
        place = { at, place.depth + 1 };
    }
    return place;
}

} // namespace

QList<UpdateChain> updateChains(const CaseFolder &folder)
{
    QHash<QUuid, QUuid> previous;
    for (const UrgentAction &issue : folder.urgentActions) {
        if (!issue.deleted)
            previous.insert(issue.id.uuid(), issue.previous.uuid());
    }
    QHash<QUuid, int> depths;
    QHash<QUuid, UpdateChain> byRoot;
    for (const UrgentAction &issue : folder.urgentActions) {
        if (issue.deleted)
            continue;
        const Place place = placeOf(previous, issue.id.uuid());
        depths.insert(issue.id.uuid(), place.depth);
        byRoot[place.root] << issue;
    }
    QList<UpdateChain> chains = byRoot.values();
    for (UpdateChain &chain : chains)
        std::ranges::stable_sort(chain, [&](const UrgentAction &a, const UrgentAction &b) {
            const int first = depths.value(a.id.uuid());
            const int second = depths.value(b.id.uuid());
            return first != second ? first < second : PartialDate::sortsBefore(a.issued, b.issued);
        });
    std::ranges::sort(chains, [](const UpdateChain &a, const UpdateChain &b) {
        const PartialDate &first = a.last().issued;
        const PartialDate &second = b.last().issued;
        if (PartialDate::sortsBefore(second, first) != PartialDate::sortsBefore(first, second))
            return PartialDate::sortsBefore(second, first);
        return a.last().id < b.last().id;
    });
    return chains;
}

bool wasIssued(const UrgentAction &issue)
{
    return issue.state != u"draft" && issue.state != u"approved";
}

bool isFollowed(const UrgentAction &issue, const QList<UrgentAction> &issues)
{
    return std::ranges::any_of(issues, [&issue](const UrgentAction &next) {
        return next.previous == issue.id && next.id != issue.id && !next.deleted && wasIssued(next);
    });
}

QString issueName(const UrgentAction &issue)
{
    QStringList parts;
    for (const QString &part : { issue.number.trimmed(), issue.index.trimmed() }) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.isEmpty() ? issue.title.trimmed() : parts.join(QStringLiteral(", "));
}

} // namespace habeas
