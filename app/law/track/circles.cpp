#include "app/law/findings/crossfindings.h"
#include "app/law/findings/findingwords.h"
#include "app/law/proceedings/recordwords.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct CircleText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

using Pointers = QMap<QUuid, QSet<QUuid>>;

/// Leaves only what stands in a circle, or between two: whatever points nowhere, or is pointed at
/// from nowhere, is taken away until nothing changes.
void trim(Pointers &pointers)
{
    qsizetype before = -1;
    while (before != pointers.size()) {
        before = pointers.size();
        QSet<QUuid> pointedAt;
        for (QSet<QUuid> &targets : pointers) {
            targets.removeIf([&](const QUuid &target) {
                return !pointers.contains(target);
            });
            pointedAt.unite(targets);
        }
        pointers.removeIf([&](const auto &entry) {
            return entry.value().isEmpty() || !pointedAt.contains(entry.key());
        });
    }
}

/// What hangs together among them, each group once.
QList<QList<QUuid>> groups(Pointers pointers)
{
    Pointers both = pointers;
    for (const auto &[from, targets] : pointers.asKeyValueRange()) {
        for (const QUuid &target : targets)
            both[target].insert(from);
    }
    QList<QList<QUuid>> found;
    QSet<QUuid> seen;
    for (auto start = both.constBegin(); start != both.constEnd(); ++start) {
        QList<QUuid> group;
        QList<QUuid> waiting { start.key() };
        while (!waiting.isEmpty()) {
            const QUuid next = waiting.takeLast();
            if (seen.contains(next))
                continue;
            seen.insert(next);
            group << next;
            for (const QUuid &neighbour : both.value(next))
                waiting << neighbour;
        }
        std::ranges::sort(group);
        if (!group.isEmpty())
            found << group;
    }
    return found;
}

void addCircles(const CaseFolder &folder, Pointers pointers, const QString &field,
                QList<Finding> &found)
{
    trim(pointers);
    for (const QList<QUuid> &group : groups(pointers)) {
        QStringList names;
        for (const QUuid &id : group)
            names << recordWords(folder, id);
        Finding finding { u"circular"_s, {}, group };
        finding.text = CircleText::tr("These records point at each other in a circle: %1.")
                           .arg(names.join(u", "_s));
        finding.value = field;
        finding.fix
            = { u"edit"_s, group.first(), field, CircleText::tr("Take one of the pointers out") };
        found << finding;
    }
}

template<class Other>
void point(Pointers &pointers, const QUuid &from, const Id<Other> &to)
{
    if (!to.isNull())
        pointers[from].insert(to.uuid());
}

} // namespace

QList<Finding> circles(const CaseFolder &folder)
{
    Pointers replaced;
    Pointers served;
    for (const Sentence &sentence : folder.sentences) {
        point(replaced, sentence.id.uuid(), sentence.replaces);
        // Two sentences served at the same time may each name the other.
        if (sentence.servedAs == u"consecutive"_s || sentence.servedWith == sentence.id)
            point(served, sentence.id.uuid(), sentence.servedWith);
    }
    Pointers requalified;
    for (const Requalification &change : folder.requalifications)
        point(requalified, change.charge.uuid(), change.from);
    Pointers actions;
    for (const UrgentAction &action : folder.urgentActions)
        point(actions, action.id.uuid(), action.previous);
    Pointers figures;
    for (const Claim &claim : folder.claims)
        point(figures, claim.id.uuid(), claim.partOf);

    QList<Finding> found;
    addCircles(folder, replaced, u"replaces"_s, found);
    addCircles(folder, served, u"served_with"_s, found);
    addCircles(folder, requalified, u"from"_s, found);
    addCircles(folder, actions, u"previous"_s, found);
    addCircles(folder, figures, u"part_of"_s, found);
    return found;
}

} // namespace habeas
