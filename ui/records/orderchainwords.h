#pragma once

#include "app/casefile/anyrecord.h"
#include "app/casefile/casefolder.h"
#include "app/law/packs/rulepack.h"

#include <QHash>
#include <QStringList>

namespace habeas::ui {

/// Days of a measure that no order on record covers, in words.
struct ChainGap
{
    QUuid before; ///< the order it stands before; null: after the last
    QString from;
    QString until;
    QString days;
    bool sure = true; ///< whichever way the order before it is counted
};

/// What follows from a measure's orders, in words of the screen's language.
struct ChainWords
{
    QList<QUuid> chain; ///< the orders, as they follow each other
    QHash<QUuid, QString> ends; ///< of each order: every day it may end on
    QUuid last; ///< the last order of the chain
    QList<ChainGap> gaps;
    QStringList lines; ///< whole sentences: ways of counting, days so far, the limits by law
    QStringList doubts; ///< whole sentences: what contradicts itself

    /// As they follow each other; what is not in the chain stays where it was.
    [[nodiscard]] QList<AnyRecord> sorted(QList<AnyRecord> orders) const;
};

/// `measure` and `orders` take the place of what the folder holds of them. Limits by law come from
/// `packs`.
[[nodiscard]] ChainWords chainWords(CaseFolder folder, const AnyRecord &measure,
                                    const QList<AnyRecord> &orders, const QList<RulePack> &packs,
                                    CivilDay today);
/// The ends one order may lead to, each with how it is counted; empty where it gives none.
[[nodiscard]] QStringList endLines(const CaseFolder &folder, const AnyRecord &order,
                                   CivilDay today);

} // namespace habeas::ui
