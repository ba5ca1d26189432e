#pragma once

#include "app/law/packs/rulepack.h"

namespace habeas {

/// A rule pack an office keeps for itself.
struct KeptPack
{
    QString name; ///< as messages call it: "kz-2027.json"
    QByteArray json;
};

/// The packs that speak about a case, the country's first, and what kept some of them out.
struct PackSet
{
    QList<RulePack> packs;
    QList<Error> problems; ///< of kept packs that could not be read: the shipped one stands then
    bool hasCountry = false; ///< whether one of them is the country's own
};

/// The rules for a case in a country: its own and the international standards. A kept pack takes
/// the place of the shipped one of its jurisdiction, or is read on top of it where it says
/// "extends"; of several the last wins.
[[nodiscard]] PackSet packsFor(const QString &country, const QList<KeptPack> &kept = {});

} // namespace habeas
