#pragma once

#include "app/casefile/anyrecord.h"
#include "app/casefile/casefolder.h"

#include <QHash>
#include <QStringList>

namespace habeas::ui {

/// What follows from a measure's orders, in words of the screen's language.
struct ChainWords
{
    QHash<QUuid, QString> ends; ///< of each order: every day it may end on
    QUuid last; ///< the last order of the chain
    QStringList lines; ///< whole sentences: how the ways of counting differ, and the days so far
};

/// `measure` and `orders` take the place of what the folder holds of them.
[[nodiscard]] ChainWords chainWords(CaseFolder folder, const AnyRecord &measure,
                                    const QList<AnyRecord> &orders, CivilDay today);
/// The ends one order may lead to, each with how it is counted; empty where it gives none.
[[nodiscard]] QStringList endLines(const CaseFolder &folder, const AnyRecord &order,
                                   CivilDay today);

} // namespace habeas::ui
