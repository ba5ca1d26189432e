#pragma once

#include "app/law/proceedings/sentencing.h"

#include <QUuid>

namespace habeas {

/// One stage a charge reached, from its history or from the charge itself.
struct LedgerStage
{
    QString stage; ///< code
    PartialDate at;
    QString authority;
    QUuid record; ///< the stage's own record; the charge's where that says it
};

/// A charge another one took the place of, or was replaced by.
struct LedgerLink
{
    Id<Charge> charge;
    PartialDate at;
    QString authority;
    Id<Requalification> record;
};

/// What a judgment gave for the charge.
struct LedgerCount
{
    Count count;
    bool carried = false; ///< what the judgment it belongs to decided still holds on that day
    bool inEffect = false; ///< carried, and no later judgment says otherwise about the charge
};

struct LedgerCharge
{
    Charge charge;
    QList<LedgerStage> stages; ///< in date order, the one it has reached among them
    QString reached; ///< the code of that one (casefile/chargestages.h)
    QList<LedgerLink> from; ///< the charges it replaced
    QList<LedgerLink> into; ///< the charges that replaced it
    QList<LedgerCount> counts;
    bool circular = false; ///< following what replaced it leads back to it
    /// The record says that a court found the person guilty of it, and no judgment on record that
    /// stands says otherwise. Anything else is an accusation.
    bool convicted = false;
    bool open = false; ///< neither decided nor replaced, as far as the record says
};

/// Every charge with its history. Charges that re-qualifications tie together stand next to each
/// other, what was replaced before what replaced it; otherwise in the folder's order. Never hangs
/// on pointers in a circle.
[[nodiscard]] QList<LedgerCharge> chargeLedger(const CaseFolder &folder, CivilDay day);

/// True where nobody is to answer for it any more, as far as the record says: dropped, acquitted,
/// or another charge took its place. A quashed conviction may be tried again and is none of these.
[[nodiscard]] bool isNoLongerPursued(const LedgerCharge &entry);

/// What the proceedings call a person, in date order.
struct StatusEntry
{
    Status status;
    bool current = false; ///< the last one of that person that had begun and not ended by the day
};

[[nodiscard]] QList<StatusEntry> statusHistory(const CaseFolder &folder, CivilDay day);

} // namespace habeas
